import PlanModel

extension ReportDraft {
  /// What became of the dated promises of earlier periods, as far as the council has said so; the others
  /// stay with the officers until somebody answers.
  func promised(by actions: [ReportedAction]?) -> [ReportBlock] {
    let ids = actions.map { Set($0.map(\.id)) }
    let answered = PromiseBook(source).due.filter {
      $0.answer != nil && ids?.contains($0.reported.id) ?? true
    }
    guard !answered.isEmpty else { return [] }
    return [
      .heading("What was promised", level: 3),
      .table(
        ReportTable(
          caption: "Promises whose date came, and what became of them",
          columns: [
            .ref, ReportTable.Column("Promised", weight: 4),
            ReportTable.Column("By", content: .date, weight: 1.2),
            ReportTable.Column("What became of it", weight: 3),
          ],
          rows: answered.map { entry in
            ReportTable.Row([
              entry.reported.refCell,
              ReportCell(ReportText(entry.promise.text)), Self.cell(entry.promise.due),
              ReportCell(entry.answer?.words ?? ""),
            ])
          })),
    ]
  }
}

extension ReportSettings.PromiseAnswer {
  /// What became of it, with the note behind a colon.
  var words: ReportText {
    let said = ReportText.Run(answer.rawValue.capitalisedFirst, isStrong: true)
    return ReportText([said] + (note.map { [ReportText.Run(": " + $0)] } ?? []))
  }
}
