import CXlsxWriter
import PlanModel

/// Writes one table to a sheet of its own, ready to be filtered.
///
/// A group's heading becomes a column of its own, since a row across the table would be torn from its actions by the first
/// sort.
struct TableSheet {
  var table: ReportTable
  var properties: ReportProperties

  /// A table of fewer rows is seen at one glance, and needs no filter.
  private static let fewestFiltered = 8

  /// The rows above: the caption, and where it is from.
  static let headerRow = 2

  func write(to sheet: Sheet) {
    let hasGroups = table.rows.contains { $0.kind == .group }
    let offset = hasGroups ? 1 : 0
    let columns = table.columns.count + offset
    guard columns > 0, columns < 16_000, table.rows.count < 1_000_000 else { return }
    let source = [properties.council, properties.plan, properties.period]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    sheet.write(table.caption, row: 0, column: 0, look: Self.titleLook)
    sheet.write(source, row: 1, column: 0, look: Self.sourceLook)
    sheet.setHeight(22, row: 0)
    if hasGroups { sheet.write("Group", row: Self.headerRow, column: 0, look: Self.headerLook) }
    for (index, column) in table.columns.enumerated() {
      var look = Self.headerLook
      if column.content == .number { look.alignment = .right }
      if column.content == .rating || column.content == .bar { look.alignment = .centre }
      sheet.write(column.heading, row: Self.headerRow, column: index + offset, look: look)
    }
    let widths = widths(hasGroups: hasGroups)
    for (index, width) in widths.enumerated() { sheet.setWidth(width, column: index) }
    let headings = ReportTable.Row(
      table.columns.map { ReportCell(ReportText($0.heading), isRowHeading: true) })
    // The arrow of the filter takes some of each heading's room.
    let room = widths.dropFirst(offset).map { $0 - 3 }
    sheet.setHeight(Double(lines(of: headings, widths: room)) * 13 + 5, row: Self.headerRow)
    let last = writeRows(to: sheet, widths: widths, offset: offset)
    worksheet_freeze_panes(sheet.pointer, lxw_row_t(Self.headerRow + 1), 0)
    worksheet_repeat_rows(sheet.pointer, lxw_row_t(Self.headerRow), lxw_row_t(Self.headerRow))
    if last - Self.headerRow >= Self.fewestFiltered {
      worksheet_autofilter(
        sheet.pointer, lxw_row_t(Self.headerRow), 0, lxw_row_t(last), lxw_col_t(columns - 1))
    }
    sheet.setUpPrint(isLandscape: columns > 4, heading: properties.title)
  }

  /// The last row that a filter covers: totals stand below it.
  private func writeRows(to sheet: Sheet, widths: [Double], offset: Int) -> Int {
    var row = Self.headerRow
    var lastFiltered = row
    var group = ""
    for (index, tableRow) in table.rows.enumerated() {
      guard tableRow.kind != .group else {
        group = tableRow.cells.first?.words ?? ""
        continue
      }
      row += 1
      let isTotal = tableRow.kind == .total
      if !isTotal { lastFiltered = row }
      let lines = lines(of: tableRow, widths: Array(widths.dropFirst(offset)))
      // Said to the program, for not every one fits a row to wrapped words when it opens a file.
      if lines > 1 { sheet.setHeight(min(Double(lines) * 13 + 3, 409), row: row) }
      if offset > 0 {
        var look = SheetLook()
        // A total at the very end is of the whole table.
        let isOfAll = isTotal && !table.rows[index...].contains { $0.kind != .total }
        if isTotal { look.fill = WordStyleDefinition.pale }
        sheet.write(isOfAll ? "" : group, row: row, column: 0, look: look)
      }
      for (number, column) in table.columns.enumerated() {
        let cell = number < tableRow.cells.count ? tableRow.cells[number] : ReportCell()
        write(
          cell, in: column, isTotal: isTotal, row: row, column: number + offset, to: sheet)
      }
    }
    return lastFiltered
  }

  private func write(
    _ cell: ReportCell, in column: ReportTable.Column, isTotal: Bool, row: Int, column place: Int,
    to sheet: Sheet
  ) {
    var look = SheetLook()
    look.isBold = isTotal || cell.isRowHeading || cell.shade != nil
    if isTotal { look.fill = WordStyleDefinition.pale }
    if let tint = cell.shade?.tint {
      look.fill = tint.fill
      look.ink = tint.ink
    }
    switch column.content {
    case .number: look.alignment = .right
    case .rating, .bar: look.alignment = .centre
    case .text, .date: break
    }
    let words = cell.words
    if cell.paragraphs.contains(where: { $0.runs.contains(where: \.isToWrite) }) {
      look.isBold = true
      look.fill = "FFE08A"
      look.ink = "000000"
    }
    if let bar = cell.bar, cell.shade == nil, bar.start != bar.end {
      look.fill = "C9D8E8"
      look.ink = "000000"
    }
    if let number = cell.number, let printed = PrintedNumber(words: words, number: number) {
      look.number = printed.format
      sheet.write(printed.value, row: row, column: place, look: look)
    } else if let date = cell.date, let printed = PrintedDate(words: words, date: date) {
      look.number = printed.format
      look.alignment = .left
      sheet.writeDate(
        year: printed.year, month: printed.month, day: printed.day, row: row, column: place,
        look: look)
    } else {
      let isBare = words.isEmpty && cell.bar.map { $0.start != $0.end } == true
      sheet.write(isBare ? "■" : words, row: row, column: place, look: look)
    }
  }

  /// Of the tallest cell, about.
  private func lines(of row: ReportTable.Row, widths: [Double]) -> Int {
    var most = 1
    for (cell, width) in zip(row.cells, widths) {
      var lines = 0
      for paragraph in cell.paragraphs {
        for line in paragraph.plain.split(separator: "\n", omittingEmptySubsequences: false) {
          let length = TextMeasure.width(
            of: line, points: 10, isBold: cell.isRowHeading || cell.shade != nil)
          // A column's unit is a figure of the standard font: 5.25 points.
          lines += max(1, Int((length * 1.06 / (width * 105)).rounded(.up)))
        }
      }
      most = max(most, lines)
    }
    return most
  }

  // MARK: Looks

  static let titleLook: SheetLook = {
    var look = SheetLook()
    look.size = 14
    look.isBold = true
    look.ink = WordStyleDefinition.accent
    look.hasBorder = false
    look.wraps = false
    return look
  }()

  static let sourceLook: SheetLook = {
    var look = SheetLook()
    look.ink = "4A4F54"
    look.hasBorder = false
    look.wraps = false
    return look
  }()

  static let headerLook: SheetLook = {
    var look = SheetLook()
    look.isBold = true
    look.fill = WordStyleDefinition.accent
    look.ink = "FFFFFF"
    return look
  }()

  /// In characters: as wide as the words need, but prose is wrapped.
  private func widths(hasGroups: Bool) -> [Double] {
    var widths: [Double] = hasGroups ? [24] : []
    for (index, column) in table.columns.enumerated() {
      var longestLine = 0
      var longestWord = column.heading.split(separator: " ").map(\.count).max() ?? 0
      // The arrow of the filter stands in the heading's cell.
      longestWord += 4
      for row in table.rows where row.kind != .group && index < row.cells.count {
        for paragraph in row.cells[index].paragraphs {
          let words = paragraph.plain
          longestLine = max(longestLine, words.utf8.count)
        }
      }
      let wanted =
        switch longestLine {
        case ...30: longestLine + 3
        case ...80: 34
        case ...250: 48
        default: 64
        }
      widths.append(Double(min(max(wanted, longestWord, 8), 70)))
    }
    return widths
  }
}

extension ReportCell {
  /// Its paragraphs, one a line.
  var words: String { paragraphs.map(\.plain).joined(separator: "\n") }
}
