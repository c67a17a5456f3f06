import PlanModel

extension ReportDraft {
  /// A further list: how many, what is done about those off track, and a table for each theme.
  mutating func longListSection(_ list: ReportNumbers.ActionList) -> ReportSection {
    let title = heading(of: list)
    let name = FigureBook.part(list.name ?? "all")
    var blocks: [ReportBlock] = [.heading(ReportText(title), level: 2)]
    blocks += (said.lists[list.name ?? ""] ?? []).map { .paragraph(ReportText($0), .body) }
    let number = count(
      list.actions, "\(name).actions", meaning: "all \(names.actions(2, of: list.name))")
    let (sentences, note) = ratedSentences(of: list, under: name)
    let opening = sentence(
      list.actions.count == 1 ? "list-one" : "list-many",
      [
        "number": ReportText(number), "actions": actions(list.actions.count, list),
        "strategy": ReportText(names.strategy),
      ])
    blocks.append(.paragraph(.joined([opening] + sentences, by: " "), .body))
    if let note { blocks.append(.paragraph(note, .note)) }
    blocks += recovery(of: list)
    for (theme, actions) in numbers.byTheme(list) {
      if let theme { blocks.append(.heading(ReportText(theme), level: 3)) }
      blocks.append(
        .table(
          ReportTable(
            caption: theme.map { "\(title): \($0)" } ?? title,
            columns: [
              .ref, ReportTable.Column("Action", weight: 6),
              ReportTable.Column("Status", content: .rating, weight: 1.2),
            ],
            rows: actions.map { reported in
              ReportTable.Row([
                reported.refCell,
                ReportCell(Self.text(of: reported.action)),
                termCell(numbers.now.place(of: reported)),
              ])
            }, part: ReportTable.Part(list: title, theme: theme))))
    }
    return ReportSection(name: title, blocks: blocks)
  }

  /// Each action off track with what its lead says of it; asked for where nobody has said it.
  private func recovery(of list: ReportNumbers.ActionList) -> [ReportBlock] {
    let offTrack = list.actions.filter { scale.isOffTrack(numbers.now.place(of: $0)) }
    guard !offTrack.isEmpty, let place = offTrack.first.flatMap({ numbers.now.place(of: $0) })
    else {
      return []
    }
    return [
      .paragraph(
        sentence(
          offTrack.count == 1 ? "list-off-track-one" : "list-off-track-many",
          [
            "term": ReportText(scale.terms[place].word), "actions": actions(offTrack.count, list),
          ]), .body),
      .list(
        offTrack.map { reported in
          let action = reported.action
          let told = account(of: reported).told
          return ReportText([
            ReportText.Run("\(reported.ref) – \(action.name.withoutStop): ", isStrong: true)
          ])
            + (told.map { ReportText($0) } ?? .toWrite("what is being done to put it right?"))
        }, isNumbered: false),
    ]
  }
}
