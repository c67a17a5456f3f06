extension WrittenReport {
  /// A list of every figure that was derived, with the rows behind it: what `--explain` prints.
  public var explained: WrittenReport {
    let title = "How the figures came about: \(properties.title)"
    var listed = self
    listed.properties.title = title
    listed.sections = [
      ReportSection(
        name: "Figures", orientation: .landscape, audience: .officers,
        blocks: [
          .heading(ReportText(title), level: 1),
          figures.isEmpty
            ? .paragraph("The paper prints no number that was counted or reckoned.", .body)
            : .table(
              ReportTable(
                caption: "Every figure with the actions, or the figures, behind it",
                columns: [
                  ReportTable.Column("Figure", weight: 2),
                  ReportTable.Column("Value", content: .number, weight: 0.6),
                  ReportTable.Column("What it counts", weight: 3),
                  ReportTable.Column("Rows", weight: 4),
                ],
                rows: figures.map { figure in
                  var value = ReportCell(ReportText(figure.value))
                  value.number = figure.number
                  return ReportTable.Row([
                    ReportCell(ReportText(figure.name), isRowHeading: true), value,
                    ReportCell(ReportText(figure.meaning)),
                    ReportCell(ReportText(figure.rowsInWords)),
                  ])
                })),
        ])
    ]
    return listed
  }
}
