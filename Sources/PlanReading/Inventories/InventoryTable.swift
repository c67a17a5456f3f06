import PlanDocuments
import PlanModel

/// One table, as it is read for inventories.
struct InventoryTable {
  let table: Table
  let options: InventoryReader
  private(set) var caption = InventoryCaption()
  /// The first line above the table, which most often names it.
  private let title: String?
  private(set) var headings: [InventoryHeading] = []
  /// The first row below the headings.
  private(set) var first = 0

  /// Rows in which headings are looked for.
  private static let headerLimit = 15

  init(_ table: Table, above: [TextBlock], options: InventoryReader) {
    self.table = table
    self.options = options
    title = above.first?.text
    for text in above.suffix(12) { caption.add(text.text) }
  }

  mutating func read(into reading: inout InventoryReading) {
    guard let header = findHeader() else {
      leaveAll(rows: table.rows.indices, in: &reading)
      reading.findings.append(
        Finding(
          rule: "reading-table-not-understood", severity: .warning,
          message:
            "no row of the table names years, scopes or sectors of emissions, so nothing was read "
            + "from it",
          line: table.rows.first?.line))
      return
    }
    leaveAll(rows: 0..<header, in: &reading)
    for row in table.rows[..<header] {
      for cell in row.cells where !cell.isBlank { caption.add(cell.text) }
    }
    first = header + 1
    var draft = InventoryDraft(
      boundary: options.boundary ?? caption.boundary, publication: title,
      electricity: caption.electricity)
    if headings.contains(where: { if case .figures = $0.role { true } else { false } }) {
      readAcross(into: &draft, &reading)
    } else if isLong {
      readLong(into: &draft, &reading)
    } else {
      readWide(into: &draft, &reading)
    }
    draft.finish(into: &reading, line: table.rows[header].line)
  }

  /// A row for each figure: what it is of stands in columns beside it.
  private var isLong: Bool {
    let roles = headings.map(\.role)
    return roles.contains(.value)
      && roles.contains { [.scope, .sector, .category].contains($0) }
  }

  /// Finds the first row that makes sense as headings.
  private mutating func findHeader() -> Int? {
    for index in table.rows.indices.prefix(Self.headerLimit) {
      let found = table.rows[index].cells.map { InventoryHeading($0.text) }
      let roles = found.map(\.role)
      let years = roles.count { if case .figures = $0 { true } else { false } }
      let hasFigures = roles.contains(.value) || roles.contains(.named)
      let hasNames = roles.contains { [.scope, .sector, .category].contains($0) }
      let isWide = roles.contains(.year) && found.count > 1
      // "2019 | 1,234" is a row of figures: headings of years have no other number beside them.
      let numbers = table.rows[index].cells.count {
        Emissions($0.text, .tonnes) != nil && ReportingYear($0.text) == nil
      }
      guard numbers == 0, isWide || years > 0 && found.count > years || hasNames && hasFigures
      else {
        continue
      }
      headings = found
      return index
    }
    return nil
  }

  // MARK: What the layouts share

  func place(_ column: Int, in row: Row) -> Source {
    let name = row.cells.indices.contains(column) ? row.cells[column].name : nil
    return Source(
      line: row.line, endLine: row.endLine, page: row.page, sheet: table.sheet,
      cell: name ?? String(column + 1))
  }

  func columns(_ role: InventoryHeading.Role) -> [Int] {
    headings.indices.filter { headings[$0].role == role }
  }

  func text(_ column: Int?, in row: Row) -> String? {
    guard let column, row.cells.indices.contains(column) else { return nil }
    let text = row.cells[column].text
    guard text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else {
      return text.isEmpty ? nil : text
    }
    let folded = text.split { $0.isWhitespace }.joined(separator: " ")
    return folded.isEmpty ? nil : folded
  }

  private func leaveAll(rows: Range<Int>, in reading: inout InventoryReading) {
    for row in table.rows[rows] {
      for (column, cell) in row.cells.enumerated() where !cell.isBlank {
        reading.leftovers.append(
          InventoryReading.Leftover(text: cell.text, heading: nil, source: place(column, in: row)))
      }
    }
  }

  func leave(_ column: Int, in row: Row, _ reading: inout InventoryReading) {
    guard let text = text(column, in: row) else { return }
    reading.leftovers.append(
      InventoryReading.Leftover(
        text: text, heading: headings.indices.contains(column) ? headings[column].printed : nil,
        source: place(column, in: row)))
  }

  /// The amount in a cell; nil, and told, where there is none.
  func amount(
    _ column: Int, in row: Row, unit: EmissionsUnit?, _ reading: inout InventoryReading
  ) -> (Emissions, EmissionsUnit)? {
    guard row.cells.indices.contains(column) else { return nil }
    let unit = unit ?? headings[column].unit ?? caption.unit ?? options.unit
    switch InventoryCell(row.cells[column].text, unit: unit) {
    case .amount(let amount, let unit): return (amount, unit)
    case .blank: return nil
    case .notGiven: leave(column, in: row, &reading)
    case .noUnit:
      leave(column, in: row, &reading)
      tell(
        "reading-unit-missing", "has a number and nothing says in which unit", column, row, &reading
      )
    case .unreadable:
      leave(column, in: row, &reading)
      tell("reading-number", "is no number that can be read", column, row, &reading)
    }
    return nil
  }

  func tell(
    _ rule: String, _ what: String, _ column: Int, _ row: Row, _ reading: inout InventoryReading
  ) {
    let text = text(column, in: row) ?? ""
    let short = text.count > 60 ? text.prefix(60) + "…" : text[...]
    let cell = place(column, in: row).cell ?? ""
    reading.findings.append(
      Finding(
        rule: rule, severity: .warning,
        message: "“\(short)” in column \(cell), “\(headings[column].printed)”, \(what)",
        line: row.line))
  }

  /// Lists texts in columns that nobody asked for, where they differ from the row above.
  func leaveUnknown(
    _ columns: [Int], in row: Row, after above: inout [Int: String],
    _ reading: inout InventoryReading
  ) {
    for column in columns {
      guard let text = text(column, in: row), above[column] != text else { continue }
      above[column] = text
      leave(column, in: row, &reading)
    }
  }
}
