import PlanModel

/// The table of all actions as the council prints it: its columns in its order, under its lists, sections
/// and groups, with bars from start to end where the plan prints these in columns.
public enum AppendixReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "\(draft.names.strategy): all actions, \(source.now.period.label)"
    var sections = [
      draft.appendixFront(title: title), draft.keyedActionSection(), draft.closingSection(),
    ]
    if let blank = draft.blankColumnsSection() { sections.append(blank) }
    return WrittenReport(
      kind: .appendix, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate mutating func appendixFront(title: String) -> ReportSection {
    var blocks =
      head(title: title, facts: [("Plan", names.strategy), ("Period", source.now.period.label)])
      + [.contents]
    for list in numbers.lists {
      let called = names.actions(2, of: list.name)
      let number = count(
        list.actions, "\(FigureBook.part(list.name ?? "all")).actions", meaning: "all \(called)")
      blocks.append(
        .paragraph(
          ReportText(number) + " "
            + ReportText(
              "\(names.actions(list.actions.count, of: list.name)) "
                + (list.actions.count == 1 ? "follows." : "follow.")), .body))
      let counted = list.actions.count { numbers.now.place(of: $0) != nil }
      if let axis = list.axes.first, list.actions.count > axis.members.count,
        counted * 2 >= list.actions.count,
        let chart = chart(of: list, by: axis)
      {
        blocks.append(.chart(chart))
      }
    }
    return ReportSection(name: "Front", blocks: blocks)
  }

  /// The keys, which stand on the pages of the table that they explain.
  private var keys: [ReportBlock] {
    let tables = (scale.terms.isEmpty ? [] : [key]) + [stageKey].compactMap { $0 }
    return tables.isEmpty ? [] : [.heading("Key", level: 2)] + tables.map { .table($0) }
  }

  fileprivate func keyedActionSection() -> ReportSection {
    var section = actionSection()
    section.blocks.insert(contentsOf: keys, at: 0)
    return section
  }

  /// What the plan's stages mean, where the report counts by ratings and its rows print stages too; not what the
  /// key of ratings says already.
  private var stageKey: ReportTable? {
    let terms = source.legend.terms(of: .stage).filter { stage in
      stage.definition != nil && !scale.terms.contains { $0.word == stage.term }
    }
    guard scale.column == .rating, !terms.isEmpty,
      source.now.actions.contains(where: { $0.action.stage.printed != nil })
    else { return nil }
    return ReportTable(
      caption: "What each stage means", columns: [.init("Stage"), .init("Meaning", weight: 5)],
      rows: terms.map { term in
        .init([
          ReportCell(ReportText(term.term), isRowHeading: true),
          ReportCell(ReportText(term.definition ?? "")),
        ])
      })
  }

  /// Columns that the council prints and nobody has filled in: for officers to look at.
  func blankColumnsSection() -> ReportSection? {
    let blank = CouncilColumns.blankHeadings(of: source.now.actions.map(\.action))
    guard !blank.isEmpty else { return nil }
    return ReportSection(
      name: "For officers: columns", audience: .officers,
      blocks: [
        .heading("Columns without an entry", level: 2),
        .paragraph(
          "The council’s table has these columns, and no row says anything in them:", .body),
        .list(blank.map { ReportText($0) }, isNumbered: false),
        .paragraph("Fill them in, or leave them out of the next edition.", .note),
      ])
  }
}
