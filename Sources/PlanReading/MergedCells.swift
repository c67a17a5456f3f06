import PlanModel

/// Carries down what stands once for several rows: a theme printed in the first row of a merged cell.
///
/// Only for the columns before the action's own text, and only where no value stands twice in a row
/// (of a theme, hardly one): then a blank cell means "as above", not "none".
enum MergedCells {
  static func carryDown(_ drafts: inout [Draft], layouts: [Layout]) {
    for (layout, rows) in runs(of: drafts, layouts: layouts) {
      let own = layout.index(of: .text) ?? layout.columns.count
      for column in layout.columns.indices.prefix(own) {
        switch layout.columns[column].field {
        case .section, .group, .objectives, .grouping, .list, .plan: break
        default: continue
        }
        if fillByRef(column, in: rows, of: &drafts, refs: layout.index(of: .ref)) { continue }
        carryDown(column, of: layout.columns[column].field, in: rows, of: &drafts)
      }
    }
  }

  /// A theme that stands in the middle of its merged cell goes up and down as far as its refs begin alike
  /// ("A1" to "A3"); false where the first row has it, or refs do not tell.
  private static func fillByRef(
    _ column: Int, in rows: [Int], of drafts: inout [Draft], refs: Int?
  ) -> Bool {
    guard let refs, let first = rows.first, drafts[first].cells.text(column) == nil else {
      return false
    }
    var pieces: [String: Draft.Piece] = [:]
    var prefixes: [String] = []
    for row in rows {
      guard let ref = drafts[row].cells.text(refs), RefPattern.ref(in: ref) != nil else {
        return false
      }
      let letters = ref.prefix { $0.isLetter }
      prefixes.append(String(letters.isEmpty ? ref.prefix { $0.isNumber } : letters))
      guard let piece = drafts[row].cells[column] else { continue }
      if let known = pieces[prefixes[prefixes.count - 1]], known.text != piece.text { return false }
      pieces[prefixes[prefixes.count - 1]] = piece
    }
    guard pieces.count >= 2, Set(prefixes).count == pieces.count else { return false }
    for (row, prefix) in zip(rows, prefixes) where drafts[row].cells[column] == nil {
      drafts[row].cells[column] = pieces[prefix]
    }
    return true
  }

  /// The rows of each table, those of the next page with them where its header is the same.
  private static func runs(of drafts: [Draft], layouts: [Layout]) -> [(Layout, [Int])] {
    var runs: [(layout: Layout, rows: [Int], section: String?)] = []
    let places = LayoutRows.places(of: drafts, layouts: layouts.count)
    for (layout, rows) in zip(layouts, places) {
      guard let first = rows.first else { continue }
      let section = drafts[first].section
      if let last = runs.last, last.section == section,
        last.layout.columns.map(\.heading) == layout.columns.map(\.heading)
      {
        runs[runs.count - 1].rows += rows
      } else {
        runs.append((layout, rows, section))
      }
    }
    return runs.map { ($0.layout, $0.rows) }
  }

  private static func carryDown(
    _ column: Int, of field: Field?, in rows: [Int], of drafts: inout [Draft]
  ) {
    let values = rows.map { drafts[$0].cells.text(column) }
    guard let first = values.first, first != nil, values.contains(nil) else { return }
    let twice = zip(values, values.dropFirst()).count { $0 != nil && $0 == $1 }
    // Of a theme that stands once for most of its actions, a few may print it again.
    let isTheme = [.section, .group].contains(field)
    guard twice == 0 || isTheme && twice <= values.count(where: { $0 == nil }) else { return }
    var last: Draft.Piece?
    for row in rows {
      if let piece = drafts[row].cells[column] {
        last = piece
      } else if let last {
        drafts[row].cells[column] = last
      }
    }
  }
}
