import PlanModel

/// The annual review: where every action stands, what changed against the last edition, and what is measured.
public enum AnnualReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    // It speaks of how things stand at the end of its last period, whatever that is called.
    draft.isOfYear = true
    let title = "\(draft.names.strategy): annual review, \(source.now.period.label)"
    var sections = [draft.annualFront(title: title)]
    sections.append(draft.editionSection())
    sections.append(draft.measuresSection())
    sections.append(draft.actionSection())
    sections.append(draft.closingSection())
    sections.append(draft.acronymSection())
    if let blank = draft.blankColumnsSection() { sections.append(blank) }
    return WrittenReport(
      kind: .annual, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  /// The front page, the year in brief and the counts.
  fileprivate mutating func annualFront(title: String) -> ReportSection {
    var blocks =
      head(title: title, facts: [("Period", source.now.period.label)]) + [
        .contents, .heading("In brief", level: 2),
      ]
    blocks.append(
      .toWrite(
        question: "In plain English: what was done this year, what was not, and what comes next?",
        ground: nil))
    blocks.append(.heading("Where the actions stand", level: 2))
    for list in numbers.lists {
      if let axis = list.axes.first {
        blocks.append(.table(overview(of: list, by: axis)))
        if let chart = chart(of: list, by: axis) { blocks.append(.chart(chart)) }
      } else {
        blocks.append(.table(totals(of: list)))
      }
      let name = FigureBook.part(list.name ?? "all")
      let number = count(
        list.actions, "\(name).actions", meaning: "all \(names.actions(2, of: list.name))")
      let (sentences, note) = ratedSentences(of: list, under: name)
      let opening = sentence(
        list.actions.count == 1 ? "overall-one" : "overall-many",
        [
          "council": ReportText(names.council), "strategy": ReportText(names.strategy),
          "number": ReportText(number), "actions": actions(list.actions.count, list),
        ])
      blocks.append(.paragraph(.joined([opening] + sentences, by: " "), .body))
      if let note { blocks.append(.paragraph(note, .note)) }
    }
    if let elements = elementTable() { blocks.append(.table(elements)) }
    blocks += keyBlocks(level: 3)
    return ReportSection(name: "Review", blocks: blocks)
  }

  /// How many actions serve each element; an action may serve several.
  private mutating func elementTable() -> ReportTable? {
    let elements = source.now.actions.flatMap(\.action.elements).firstOfEach
    guard !elements.isEmpty else { return nil }
    var rows: [ReportTable.Row] = []
    for element in elements {
      let serving = source.now.actions.filter { $0.action.elements.contains(element) }
      rows.append(
        ReportTable.Row([
          ReportCell(ReportText(element), isRowHeading: true),
          countCell(
            serving, "element.\(FigureBook.part(element))", meaning: "actions that serve \(element)"
          ),
        ]))
    }
    return ReportTable(
      caption: "Actions by element; one may serve several",
      columns: [
        ReportTable.Column("Element", weight: 3), ReportTable.Column("Actions", content: .number),
      ], rows: rows)
  }
}
