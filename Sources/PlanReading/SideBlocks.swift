import PlanDocuments
import PlanModel

/// Takes an overview or a key that stands beside the actions of a sheet, behind an empty column or
/// before one, out of their rows.
struct SideBlocks {
  private(set) var tallies: [Tally] = []
  private(set) var keys: [[LegendTerm]] = []
  /// What was taken, with its characters.
  private(set) var rows: [Row] = []

  /// The most rows that such a block has.
  private static let most = 40

  /// Takes them out of a document's first table.
  static func taken(from document: inout Document) -> SideBlocks {
    guard document.format != .text, case .table(var table)? = document.blocks.first else {
      return SideBlocks()
    }
    var blocks = takenBefore(&table)
    document.blocks[0] = .table(table)
    guard let column = column(of: table) else { return blocks }
    let side = table.rows.indices.filter { place in
      table.rows[place].cells.dropFirst(column).contains { !$0.isBlank }
    }
    guard blocks.read(side.map { PlainRow(Self.part(table.rows[$0], from: column), isExact: true) })
    else { return blocks }
    for place in side {
      let part = part(table.rows[place], from: column)
      blocks.rows.append(part)
      table.rows[place].cells.removeSubrange(column...)
      table.rows[place].characters -= part.characters
    }
    document.blocks[0] = .table(table)
    return blocks
  }

  /// Takes such a block at the left out of a table, and the empty columns that it begins with.
  private static func takenBefore(_ table: inout Table) -> SideBlocks {
    var blocks = SideBlocks()
    let counts = counts(in: table)
    guard let empty = counts.firstIndex(of: 0), empty <= 3, empty + 2 < counts.count,
      let rest = counts[(empty + 1)...].firstIndex(where: { $0 > 0 })
    else { return blocks }
    let side = table.rows.indices.filter { place in
      table.rows[place].cells.prefix(empty).contains { !$0.isBlank }
    }
    if empty > 0 {
      guard empty >= 2, counts[..<empty].allSatisfy({ $0 <= most }),
        blocks.read(
          side.map { PlainRow(part(table.rows[$0], from: 0, to: empty), isExact: true) })
      else { return SideBlocks() }
    }
    for place in side {
      let part = part(table.rows[place], from: 0, to: empty)
      blocks.rows.append(part)
      table.rows[place].characters -= part.characters
    }
    for place in table.rows.indices {
      // Cells keep the numbers that they have in the sheet.
      for index in table.rows[place].cells.indices.dropFirst(rest) {
        let cell = table.rows[place].cells[index]
        guard cell.name == nil, !cell.isBlank else { continue }
        table.rows[place].cells[index] = Cell(text: cell.text, name: String(index + 1))
      }
      table.rows[place].cells.removeFirst(min(rest, table.rows[place].cells.count))
    }
    return blocks
  }

  /// Where such a block begins: behind the last empty column that has cells on both of its sides, few
  /// of them behind it.
  private static func column(of table: Table) -> Int? {
    let counts = counts(in: table)
    guard let empty = counts.lastIndex(of: 0), empty >= 3, empty + 1 < counts.count else {
      return nil
    }
    let behind = counts[(empty + 1)...]
    guard (2...3).contains(behind.count), behind.allSatisfy({ (1...most).contains($0) }) else {
      return nil
    }
    return empty + 1
  }

  /// How many cells of each column are filled.
  private static func counts(in table: Table) -> [Int] {
    var counts: [Int] = []
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() where !cell.isBlank {
        while counts.count <= index { counts.append(0) }
        counts[index] += 1
      }
    }
    return counts
  }

  private static func part(_ row: Row, from column: Int, to end: Int = .max) -> Row {
    let cells = Array(row.cells.prefix(end).dropFirst(column))
    return Row(
      cells: cells, line: row.line, endLine: row.endLine, page: row.page,
      characters: cells.reduce(0) { $0 + CharacterCount.of($1.text) })
  }

  /// Reads the block as counts of terms or as their key; false where it is neither.
  private mutating func read(_ rows: [PlainRow]) -> Bool {
    let pairs = rows.filter { $0.filled.count == 2 && $0.filled[0] == 0 }
    let counts = pairs.filter { TallyReader.isCount($0.cells[$0.filled[1]]) }
    let terms = counts.count { row in
      CommonScale.isRatingTerm(row.cells[0]) || CommonScale.stage(of: row.cells[0]) != nil
    }
    if counts.count >= 2, terms >= 1, counts.count + 3 >= rows.count {
      var tally = Tally(by: "Status", terms: ["Number"])
      let header = TallyReader.Header(by: "Status", leadColumn: nil, terms: [("Number", 1)])
      tally.rows = counts.compactMap { TallyReader.row($0, under: header) }
      guard tally.rows.count == counts.count else { return false }
      tallies.append(tally)
      return true
    }
    guard let terms = SheetKey.terms(in: rows) else { return false }
    keys.append(terms)
    return true
  }
}
