import PlanModel

extension ReportDraft {
  /// What became of the actions of the edition before, and what the papers themselves say of changes.
  mutating func editionSection() -> ReportSection {
    var blocks: [ReportBlock] = [.heading("What changed against the last edition", level: 2)]
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
              ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("Action", weight: 4),
              ReportTable.Column("Since", weight: 1.4),
              ReportTable.Column("What changed", weight: 4),
            ],
            rows: noted.map { reported in
              ReportTable.Row([
                ReportCell(ReportText(reported.printedRef), isRowHeading: true),
                ReportCell(Self.text(of: reported.action)),
                ReportCell(ReportText(reported.action.introducedIn ?? "")),
                ReportCell(ReportText(reported.action.changeNote ?? "")),
              ])
            })))
    }
    return ReportSection(name: "Changes", orientation: .landscape, blocks: blocks)
  }

  /// A table for each kind of succession, with the reasons that were given.
  private mutating func links(to earlier: EarlierEdition) -> [ReportBlock] {
    let old = Dictionary(
      earlier.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let new = Dictionary(
      source.now.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var blocks: [ReportBlock] = [
      .paragraph(ReportText("The edition before is \(earlier.name)."), .body)
    ]
    for kind in SuccessionKind.allCases {
      let links = earlier.links.filter { $0.kind == kind }
      guard !links.isEmpty else { continue }
      let number = figures.run(
        links.count, "edition.\(kind.rawValue)", meaning: "answers of the kind “\(kind.rawValue)”",
        rows: links.map { ($0.from + $0.to).joined(separator: " → ") })
      blocks.append(
        .heading(
          ReportText([
            ReportText.Run(SuccessionWords.heading(for: kind) + " ("), number, ReportText.Run(")"),
          ]), level: 3))
      blocks.append(
        .table(
          ReportTable(
            caption: SuccessionWords.heading(for: kind),
            columns: [
              ReportTable.Column("Before", weight: 3), ReportTable.Column("Now", weight: 3),
              ReportTable.Column("Reason", weight: 2),
            ],
            rows: links.map { link in
              ReportTable.Row([
                ReportCell(names(of: link.from, in: old), isRowHeading: true),
                ReportCell(names(of: link.to, in: new)),
                ReportCell(link.note.map { [ReportText($0)] } ?? []),
              ])
            })))
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
    return blocks
  }

  private func names(of ids: [String], in actions: [String: ReportedAction]) -> [ReportText] {
    ids.map { id in
      guard let reported = actions[id] else { return ReportText(id) }
      return ReportText([ReportText.Run("\(reported.ref) ", isStrong: true)])
        + Self.text(of: reported.action)
    }
  }
}
