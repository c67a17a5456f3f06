import PlanModel

/// Carries down what stands once for several rows: a theme printed in the first row of a merged cell.
///
/// Only for the columns before the action's own text, and only where no value stands twice in a row:
/// then a blank cell means "as above", not "none".
enum MergedCells {
  static func carryDown(_ drafts: inout [Draft], layouts: [Layout]) {
    let places = LayoutRows.places(of: drafts, layouts: layouts.count)
    for (layout, rows) in zip(layouts, places) where !rows.isEmpty {
      let own = layout.index(of: .text) ?? layout.columns.count
      for column in layout.columns.indices.prefix(own) {
        switch layout.columns[column].field {
        case .section, .group, .objectives, .grouping, .list, .plan: break
        default: continue
        }
        carryDown(column, in: rows, of: &drafts)
      }
    }
  }

  private static func carryDown(_ column: Int, in rows: [Int], of drafts: inout [Draft]) {
    let values = rows.map { drafts[$0].cells.text(column) }
    guard let first = values.first, first != nil, values.contains(nil) else { return }
    guard !zip(values, values.dropFirst()).contains(where: { $0 != nil && $0 == $1 }) else {
      return
    }
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
