/// The rows of a table of columns that are known by their refs, wherever in a row its ref stands: in the
/// second column behind a theme that is printed once, or in the middle of its lines.
enum KeyedRows {
  private typealias Line = ColumnText.Aligned

  /// The rows; nil where no column has refs, or where the first has them and each begins its row.
  ///
  /// - Parameters:
  ///   - groups: The lines between blank ones, each heading by itself.
  ///   - isCentred: Whether refs may stand in the middle of their rows.
  /// - Returns: The lines of each row, each heading by itself.
  static func rows(
    of groups: [[ColumnText.Aligned]], isCentred: Bool
  ) -> [[ColumnText.Aligned]]? {
    guard let key = keyColumn(of: groups), key > 0 || isCentred else { return nil }
    var rows: [[Line]] = []
    for group in groups {
      if group.first?.isHeading == true {
        rows.append(group)
        continue
      }
      let hasRef = group.map { !$0.cells[key].isEmpty }
      let parts = parts(of: hasRef)
      for part in parts {
        let lines = Array(group[part])
        if hasRef[part].contains(true) || rows.isEmpty || rows.last?.first?.isHeading == true {
          rows.append(lines)
        } else {
          rows[rows.count - 1] += lines
        }
      }
    }
    return rows
  }

  /// The lines of each row among those between two blank lines.
  private static func parts(of hasRef: [Bool]) -> [Range<Int>] {
    let refs = hasRef.indices.filter { hasRef[$0] }
    guard refs.count > 1 else { return [hasRef.indices] }
    if let centred = CentredRows.rows(hasRef) { return centred }
    let begins = refs[0] == 0 ? refs : [0] + refs
    return zip(begins, begins.dropFirst() + [hasRef.count]).map { $0..<$1 }
  }

  /// The one of the first three columns in which nearly all that stands is a ref.
  private static func keyColumn(of groups: [[Line]]) -> Int? {
    guard let width = groups.first?.first?.cells.count else { return nil }
    return (0..<min(3, width)).first { column in
      let cells = groups.joined().filter { !$0.isHeading }.map { $0.cells[column] }
        .filter { !$0.isEmpty }
      let refs = cells.count { PartedRows.isRef($0) && $0.count <= 8 }
      return refs >= 2 && refs * 10 >= cells.count * 8
    }
  }
}
