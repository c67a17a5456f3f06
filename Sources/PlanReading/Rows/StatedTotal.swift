import PlanModel

/// A total that a table prints under one of its columns.
struct StatedTotal {
  var heading: String
  var text: String
  /// The lines of the rows that it adds up.
  var lines: ClosedRange<Int>
  var source: Source

  /// As the paper's claim, of the actions that stand in its lines; nil where fewer than two do.
  func claim(of actions: [Action]) -> Claim? {
    let rows = actions.filter { $0.source.line.map(lines.contains) ?? false }
    guard rows.count >= 2 else { return nil }
    return Claim(
      kind: .total, term: heading, list: rows[0].list, refs: rows.map(\.key), text: text,
      source: source)
  }
}
