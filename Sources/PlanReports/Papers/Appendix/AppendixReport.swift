import PlanModel

/// The table of all actions as the council prints it: its columns in its order, under its lists, sections
/// and groups, with the years from start to end where the plan has dates.
public enum AppendixReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "\(draft.names.strategy): all actions, \(source.now.period.label)"
    var sections = [
      draft.appendixFront(title: title), draft.actionSection(), draft.closingSection(),
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
      head(title: title, facts: [("Period", source.now.period.label)]) + [.contents]
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
      if let axis = list.axes.first, list.actions.count > axis.members.count {
        blocks.append(.chart(chart(of: list, by: axis)))
      }
    }
    if !scale.terms.isEmpty || stageKey != nil {
      blocks.append(.heading("Key", level: 2))
      if !scale.terms.isEmpty { blocks.append(.table(key)) }
      if let stageKey { blocks.append(.table(stageKey)) }
    }
    return ReportSection(name: "Key", blocks: blocks)
  }

  /// What the plan's stages mean, where the report counts by ratings and its rows print stages too.
  private var stageKey: ReportTable? {
    let terms = source.legend.terms(of: .stage).filter { $0.definition != nil }
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
