import PlanModel

/// Headers that come again within a sheet.
extension HeaderReader {
  /// Whether a row has the same headings in the same places.
  static func isSame(_ row: PlainRow, _ header: PlainRow) -> Bool {
    row.filled == header.filled
      && row.filled.allSatisfy { row.cells[$0].lowercased() == header.cells[$0].lowercased() }
  }

  /// Whether a row begins with the headings of the header before it, so that a table with other columns
  /// begins there: two of them, since a value may be another column's heading by chance.
  static func isSister(_ row: PlainRow, of header: PlainRow?) -> Bool {
    guard let header, row.filled.count >= 3 else { return false }
    return row.filled.prefix(2).allSatisfy {
      $0 < header.cells.count && row.cells[$0].lowercased() == header.cells[$0].lowercased()
    }
  }

  /// Whether all cells of a row are known headings, so that it can be no row of values.
  static func isAllKnown(_ row: PlainRow) -> Bool {
    let filled = row.filled
    guard filled.count >= 3 else { return false }
    var seen: Set<Field> = []
    // A row of values shows it by its first cells.
    return filled.allSatisfy { place in
      HeadingVocabulary.field(of: row.cells[place]).map { seen.insert($0).inserted } ?? false
    }
  }
}
