import PlanModel

extension ReportDraft {
  /// What became of the actions of the edition before, and what the papers themselves say of changes.
  mutating func editionSection() -> ReportSection {
    var blocks: [ReportBlock] = [
      .heading(
        source.earlierEdition?.isPeriod == true
          ? "What changed in the year" : "What changed against the last edition", level: 2)
    ]
    if let earlier = source.earlierEdition {
      blocks += links(to: earlier)
    } else {
      blocks.append(
        .paragraph("No earlier edition is held to compare with.", .body))
    }
    let noted = source.now.actions.filter {
      $0.action.changeNote != nil || $0.action.introducedIn != nil
    }
    if !noted.isEmpty {
      let isDated = noted.contains { $0.action.introducedIn != nil }
      let isNoted = noted.contains { $0.action.changeNote != nil }
      let number = opening(noted, "edition.noted", meaning: "actions whose paper notes a change")
      blocks.append(.heading("As the plan's own papers note it", level: 3))
      blocks.append(
        .paragraph(
          ReportText([
            number,
            ReportText.Run(
              noted.count == 1
                ? " action is marked as new or changed." : " actions are marked as new or changed."),
          ]), .body))
      blocks.append(
        .table(
          ReportTable(
            caption: "New and changed actions",
            columns: [
              .ref, ReportTable.Column("Action", weight: 4),
            ] + (isDated ? [ReportTable.Column("Since", weight: 1.4)] : [])
              + (isNoted ? [ReportTable.Column("What changed", weight: 4)] : []),
            rows: noted.map { reported in
              ReportTable.Row(
                [
                  reported.refCell,
                  ReportCell(Self.text(of: reported.action)),
                ]
                  + (isDated ? [ReportCell(ReportText(reported.action.introducedIn ?? ""))] : [])
                  + (isNoted ? [ReportCell(ReportText(reported.action.changeNote ?? ""))] : []))
            })))
    }
    return ReportSection(name: "Changes", blocks: blocks)
  }

  /// A table for each kind of succession, with when it was decided and the reasons that were given.
  private mutating func links(to earlier: EarlierEdition) -> [ReportBlock] {
    let old = earlier.actions.byID
    let new = source.now.actions.byID
    var blocks: [ReportBlock] = [
      .paragraph(
        ReportText(
          earlier.isPeriod
            ? "This is what changed since \(earlier.name)."
            : "The edition before is \(earlier.name)."), .body)
    ]
    for kind in SuccessionKind.allCases {
      let links = earlier.links.filter { $0.kind == kind }
      guard !links.isEmpty else { continue }
      let heading = Self.heading(for: kind)
      let number = figures.run(
        links.count, "edition.\(kind.rawValue)",
        meaning: "\(Self.meaning(of: kind)) since \(earlier.name)",
        rows: links.map { link in
          [link.from.map { old[$0]?.ref ?? $0 }, link.to.map { new[$0]?.ref ?? $0 }]
            .filter { !$0.isEmpty }.map { $0.joined(separator: " + ") }.joined(separator: " → ")
        })
      blocks.append(
        .heading(
          ReportText([ReportText.Run("\(heading) ("), number, ReportText.Run(")")]), level: 3))
      blocks.append(.table(table(of: links, caption: heading, old: old, new: new)))
    }
    // An action that stands in both under the same id goes on, and needs no answer.
    let told = Set(earlier.links.flatMap(\.from)).union(new.keys)
    let untold = earlier.actions.filter { !told.contains($0.id) }
    if !untold.isEmpty {
      let number = opening(
        untold, "edition.untold", meaning: "earlier actions of which nothing is said")
      blocks.append(
        .paragraph(
          ReportText([
            number,
            ReportText.Run(
              untold.count == 1
                ? " earlier action has no answer yet." : " earlier actions have no answer yet."),
          ]),
          .note))
      blocks.append(
        .toWrite(
          question: "What became of \(Numerals.listed(untold.map(\.ref)))?", ground: nil))
    }
    let traced = Set(earlier.links.flatMap(\.to)).union(old.keys)
    blocks += unanswered(source.now.actions.filter { !traced.contains($0.id) })
    return blocks
  }

  /// Actions that the earlier side has not, and of which nobody has said where they come from.
  private mutating func unanswered(_ actions: [ReportedAction]) -> [ReportBlock] {
    guard !actions.isEmpty else { return [] }
    let number = opening(
      actions, "edition.unanswered",
      meaning: "actions that were not there before and of which nobody has said what they follow")
    let verb = actions.count == 1 ? " action was" : " actions were"
    return [
      .paragraph(
        ReportText([
          number,
          ReportText.Run(
            "\(verb) not there before; whether new or following an earlier one is not yet answered."
          ),
        ]), .note),
      .toWrite(
        question:
          "Which earlier actions do \(Numerals.listed(actions.map(\.called))) follow, if any?",
        ground: nil),
    ]
  }

  /// What a figure counts, and what it rests on.
  private static func meaning(of kind: SuccessionKind) -> String {
    switch kind {
    case .same: "actions that go on in the same words, as was answered"
    case .reworded: "actions that go on in other words, by their id or as was answered"
    default: "answers of the kind “\(kind.rawValue)”"
    }
  }

  /// The columns that any of the answers has something for.
  private func table(
    of links: [EarlierEdition.Link], caption: String, old: [String: ReportedAction],
    new: [String: ReportedAction]
  ) -> ReportTable {
    let columns: [(column: ReportTable.Column, cell: (EarlierEdition.Link) -> ReportCell)] = [
      (.init("Before", weight: 3), { ReportCell(names(of: $0.from, in: old), isRowHeading: true) }),
      (.init("Now", weight: 3), { ReportCell(names(of: $0.to, in: new)) }),
      (.init("Decided", content: .date, weight: 1), { Self.cell($0.date) }),
      (.init("Where", weight: 1), { ReportCell(ReportText($0.minute ?? "")) }),
      (.init("Reason", weight: 2), { ReportCell(ReportText($0.note ?? "")) }),
    ]
    let used = columns.filter { column in
      links.contains { link in column.cell(link).paragraphs.contains { !$0.plain.isEmpty } }
    }
    return ReportTable(
      caption: caption, columns: used.map(\.column),
      rows: links.map { link in ReportTable.Row(used.map { $0.cell(link) }) })
  }

  /// These were answered by a person, whatever a paper says.
  private static func heading(for kind: SuccessionKind) -> String {
    switch kind {
    case .ended: "Ended, as the council decided"
    case .vanished: "No longer in the plan"
    case .new: "New, from no earlier action"
    default: SuccessionWords.heading(for: kind)
    }
  }

  private func names(of ids: [String], in actions: [String: ReportedAction]) -> [ReportText] {
    ids.map { id in
      guard let reported = actions[id] else { return ReportText(id) }
      return ReportText([ReportText.Run("\(reported.ref) ", isStrong: true)])
        + Self.text(of: reported.action)
    }
  }
}
