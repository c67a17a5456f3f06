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
        carryDown(column, of: layout.columns[column].field, in: rows, of: &drafts)
      }
    }
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
