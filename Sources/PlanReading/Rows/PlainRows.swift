import PlanDocuments
import PlanModel

/// The rows of a table, cleaned one at a time: all of a large sheet at once would fill the memory.
struct PlainRows {
  private let table: Table
  private let isExact: Bool
  /// The rows at the top that tell what the table is for, which are looked at more than once.
  private var top: [(place: Int, row: PlainRow)] = []

  init(_ table: Table, isExact: Bool) {
    self.table = table
    self.isExact = isExact
    var place = 0
    while top.count < TableKind.rowsLookedAt, let next = filled(from: place) {
      top.append(next)
      place = next.place + 1
    }
  }

  /// The first row from a place on that is not empty, and where it stands; rulings are empty.
  func filled(from place: Int) -> (place: Int, row: PlainRow)? {
    if let last = top.last, place <= last.place {
      return top.first { $0.place >= place }
    }
    for index in place..<table.rows.count where table.rows[index].kind == .cells {
      let row = PlainRow(table.rows[index], isExact: isExact)
      if !row.isEmpty { return (index, row) }
    }
    return nil
  }

  /// The first rows that are not empty, as many as tell what the table is for.
  var head: [PlainRow] { top.map(\.row) }

  /// Where the last row stands that fills two cells or more.
  var lastFull: Int? {
    table.rows.lastIndex {
      $0.kind == .cells && PlainRow($0, isExact: isExact).filled.count >= 2
    }
  }

  /// Whether nothing stands in a row.
  func isEmpty(at place: Int) -> Bool {
    table.rows[place].kind == .cells && PlainRow(table.rows[place], isExact: isExact).isEmpty
  }

  /// Whether an empty row stands before a row, or an empty line that is none.
  func isSetOff(at place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = table.rows[place - 1]
    return before.kind == .cells && before.cells.allSatisfy(\.isBlank)
      || table.rows[place].line > before.endLine + 1
  }

  /// Whether a ruling stands right after a place.
  func isRuled(after place: Int) -> Bool {
    place + 1 < table.rows.count && table.rows[place + 1].kind == .ruling
  }

  /// All rows that are not empty.
  var all: [PlainRow] {
    var rows: [PlainRow] = []
    var place = 0
    while let next = filled(from: place) {
      rows.append(next.row)
      place = next.place + 1
    }
    return rows
  }
}
