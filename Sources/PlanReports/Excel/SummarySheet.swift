import CXlsxWriter
import PlanModel

/// The first sheet: what the report is, its charts with their numbers, what is still to be written, and where each
/// table stands.
struct SummarySheet {
  var report: WrittenReport
  var tables: [(table: ReportTable, sheet: Sheet)]
  var figures: Sheet?

  func write(to sheet: Sheet) {
    let properties = report.properties
    sheet.write(properties.title, row: 0, column: 0, look: TableSheet.titleLook)
    sheet.setHeight(24, row: 0)
    var row = 1
    for (label, words) in [
      ("Council", properties.council), ("Plan", properties.plan), ("Period", properties.period),
      ("Report of", properties.author ?? ""),
    ] where !words.isEmpty {
      sheet.write(label, row: row, column: 0, look: Self.label)
      sheet.write(words, row: row, column: 1, look: TableSheet.sourceLook)
      row += 1
    }
    row = writeQuestions(to: sheet, row: row + 1)
    for chart in report.charts where !chart.categories.isEmpty && !chart.series.isEmpty {
      sheet.write(chart.title, row: row, column: 0, look: Self.heading)
      row = SheetChart(chart: chart).write(to: sheet, row: row + 1)
    }
    sheet.write("Sheets", row: row, column: 0, look: Self.heading)
    row += 1
    for (table, target) in tables {
      sheet.writeLink(to: target, table.caption, row: row, column: 0)
      row += 1
    }
    if let figures {
      sheet.writeLink(to: figures, figures.name, row: row, column: 0)
      row += 1
    }
    sheet.write(properties.colophon, row: row + 1, column: 0, look: TableSheet.sourceLook)
    sheet.setWidth(32, column: 0)
    for column in 1...8 { sheet.setWidth(13, column: column) }
    worksheet_gridlines(sheet.pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    sheet.setUpPrint(isLandscape: false, heading: properties.title)
  }

  /// Nobody who reads only the workbook may think that the paper is finished.
  private func writeQuestions(to sheet: Sheet, row: Int) -> Int {
    let questions = report.openQuestions.gathered.map { "\($0.place): \($0.question)" }
    guard !questions.isEmpty else { return row }
    sheet.write("Still to be written in the paper", row: row, column: 0, look: Self.heading)
    var look = TableSheet.sourceLook
    look.fill = "FFE08A"
    look.ink = "000000"
    for (index, question) in questions.enumerated() {
      sheet.write(question, row: row + 1 + index, column: 0, look: look)
      // The words run over the empty cells to their right.
      for column in 1...7 { sheet.write("", row: row + 1 + index, column: column, look: look) }
    }
    return row + questions.count + 2
  }

  private static let label: SheetLook = {
    var look = TableSheet.sourceLook
    look.isBold = true
    return look
  }()

  private static let heading: SheetLook = {
    var look = TableSheet.titleLook
    look.size = 12
    return look
  }()
}

extension WrittenReport {
  fileprivate var charts: [ReportChart] {
    sections.flatMap(\.blocks).compactMap {
      if case .chart(let chart) = $0 { chart } else { nil }
    }
  }
}
