import PlanModel

/// The columns of a table, from its header row.
struct Layout {
  var columns: [Column]
  /// Where the header row stands.
  var line: Int
  /// The heading over the text column, where the header prints the first group's name there.
  var fusedGroup: String?

  /// Whether it is Waymark's own export, read back.
  var isExchange: Bool { columns.contains(where: \.isExchange) }

  func index(of field: Field) -> Int? { columns.firstIndex { $0.field == field } }
  func has(_ field: Field) -> Bool { columns.contains { $0.field == field } }
}
