import PlanModel

/// What stands after the column of each field, in the first two tables of a paper that tell.
///
/// Two, because a table is no sister of itself; more would never be asked for.
struct SisterColumns {
  private struct Sister {
    var layout: Int
    var line: Int
    var next: Field
  }

  private var sisters: [Field: [Sister]] = [:]

  init(_ layouts: [Layout]) {
    for (index, layout) in layouts.enumerated() { add(layout, at: index) }
  }

  /// Adds a table, or what is now known of one that was added before.
  mutating func add(_ layout: Layout, at index: Int) {
    var seen: Set<Field> = []
    for (column, after) in zip(layout.columns, layout.columns.dropFirst()) {
      guard let field = column.field, seen.insert(field).inserted, let next = after.field else {
        continue
      }
      var known = sisters[field, default: []].filter { $0.layout != index }
      known.append(Sister(layout: index, line: layout.line, next: next))
      known.sort { $0.layout < $1.layout }
      let second = known.first { $0.line != known[0].line }
      sisters[field] = [known[0], second].compactMap { $0 }
    }
  }

  /// The field of the column after one, by the first table that does not stand on the line.
  func field(after field: Field, besides line: Int) -> Field? {
    sisters[field]?.first { $0.line != line }?.next
  }
}
