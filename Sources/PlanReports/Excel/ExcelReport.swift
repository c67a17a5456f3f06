import PlanModel

/// Writes a report as an Excel workbook: a summary with charts, a sheet for all actions, and one for each other
/// table.
///
/// The same report gives the same bytes.
public enum ExcelReport {
  public static func bytes(of report: WrittenReport) throws(WorkbookNotWritten) -> [UInt8] {
    let workbook = try Workbook()
    workbook.describe(report.properties)
    guard let summary = workbook.addSheet("Summary") else { throw WorkbookNotWritten() }
    var tables: [(table: ReportTable, sheet: Sheet)] = []
    for table in AllActions.gathered(report.tables) {
      guard let sheet = workbook.addSheet(table.caption) else { throw WorkbookNotWritten() }
      TableSheet(table: table, properties: report.properties).write(to: sheet)
      tables.append((table, sheet))
    }
    var figures: Sheet?
    if !report.figures.isEmpty, let sheet = workbook.addSheet("Where the numbers come from") {
      TableSheet(table: report.figureTable, properties: report.properties).write(to: sheet)
      figures = sheet
    }
    SummarySheet(report: report, tables: tables, figures: figures).write(to: summary)
    return try workbook.bytes()
  }

  /// The numbers of one chart alone, for whoever edits them in Word.
  static func bytes(
    of chart: ReportChart, properties: ReportProperties
  ) throws(WorkbookNotWritten) -> [UInt8] {
    let workbook = try Workbook()
    workbook.describe(properties)
    guard let sheet = workbook.addSheet("Chart") else { throw WorkbookNotWritten() }
    SheetChart(chart: chart).writeNumbers(to: sheet, row: 0, column: 0)
    sheet.setWidth(36, column: 0)
    return try workbook.bytes()
  }
}

extension WrittenReport {
  /// Each number with what it counts and the rows behind it.
  fileprivate var figureTable: ReportTable {
    ReportTable(
      caption: "Where the numbers come from",
      columns: [
        .init("Number", content: .number), .init("What it counts"), .init("Made of"), .init("Name"),
      ],
      rows: figures.map { figure in
        var number = ReportCell(ReportText(figure.value))
        number.number = figure.number
        return .init([
          number, ReportCell(ReportText(figure.meaning)),
          ReportCell(ReportText(figure.rowsInWords)),
          ReportCell(ReportText(figure.name)),
        ])
      })
  }
}
