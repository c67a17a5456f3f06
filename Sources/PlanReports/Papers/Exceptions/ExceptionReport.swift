import PlanModel

/// What is off track or at risk, for how long, why, and what is done about it: the worst first.
public enum ExceptionReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "\(draft.names.strategy): actions in difficulty, \(source.now.period.label)"
    let section = draft.exceptionsSection(title: title)
    return WrittenReport(
      kind: .exceptions, properties: draft.properties(title: title), sections: [section],
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate mutating func exceptionsSection(title: String) -> ReportSection {
    var blocks: [ReportBlock] =
      [
        .heading(ReportText(title), level: 1),
        .paragraph(ReportText(names.council), .labelled("Council")),
        .paragraph(ReportText(source.now.period.label), .labelled("Period")),
      ] + standing
    let places = scale.terms.indices.filter { scale.isTroubled($0) }
      .sorted { (scale.terms[$0].order ?? 0, $0) < (scale.terms[$1].order ?? 0, $1) }
    var isEmpty = true
    for place in places {
      let actions = source.now.actions.filter { numbers.now.place(of: $0) == place }
      guard !actions.isEmpty else { continue }
      isEmpty = false
      let term = scale.terms[place]
      blocks.append(.heading(ReportText(term.word), level: 2))
      let number = opening(
        actions, "exceptions.\(FigureBook.part(term.word))", meaning: "actions rated \(term.word)")
      let called = actions.count == 1 ? "action is" : "actions are"
      let meaning = term.definition.map { ": \($0.inSentence)." } ?? "."
      blocks.append(
        .paragraph(
          ReportText([number, ReportText.Run(" \(called) rated \(term.word)\(meaning)")]), .body))
      blocks.append(.table(table(of: actions, rated: term)))
    }
    if isEmpty {
      blocks.append(.paragraph("No action is rated as being in difficulty.", .body))
    }
    return ReportSection(name: "Exceptions", orientation: .landscape, blocks: blocks)
  }

  private func table(of actions: [ReportedAction], rated term: ReportScale.Term) -> ReportTable {
    let hasThemes = actions.contains { $0.action.section != nil }
    let columns =
      [ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("Action", weight: 2.4)]
      + (hasThemes ? [ReportTable.Column("Theme", weight: 1.2)] : [])
      + [
        ReportTable.Column("Status", content: .rating, weight: 1.1),
        ReportTable.Column("Rated so for"), ReportTable.Column("Why", weight: 2.6),
        ReportTable.Column("Getting back on track", weight: 2.6),
      ]
    return ReportTable(
      caption: "Actions rated \(term.word)", columns: columns,
      rows: actions.map { reported in
        let action = reported.action
        let target = numbers.now.target(of: reported)
        let see = target.map { sentence("see", ["ref": ReportText($0.ref)]) }
        return ReportTable.Row(
          [
            ReportCell(ReportText(reported.printedRef), isRowHeading: true),
            ReportCell(Self.text(of: action)),
          ] + (hasThemes ? [ReportCell(ReportText(action.section ?? ""))] : [])
            + [
              termCell(numbers.now.place(of: reported), change: change(of: reported)),
              ReportCell(ReportText(duration(of: reported))),
              ReportCell(
                see ?? action.reason.map { ReportText($0) } ?? .toWrite("why is it rated so?")),
              ReportCell(
                see ?? action.mitigation.map { ReportText($0) }
                  ?? .toWrite("what is being done to bring it back on track?")),
            ])
      })
  }

  /// For how many periods in a row it has had this term, as far as they are held.
  private func duration(of reported: ReportedAction) -> String {
    let now = numbers.now.place(of: reported)
    var count = 1
    for standings in numbers.earlier {
      guard standings.place(ofID: reported.id) == now else { break }
      count += 1
    }
    let noun = names.period.noun
    let more = count > numbers.earlier.count && !numbers.earlier.isEmpty ? " or more" : ""
    return count == 1 ? "1 \(noun)\(more)" : "\(count) \(noun)s\(more)"
  }
}
