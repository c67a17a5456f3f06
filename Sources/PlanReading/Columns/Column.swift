import PlanModel

/// One column of an action table as it was understood.
struct Column {
  /// As printed, white space folded.
  var heading: String
  var field: Field?
  /// The period that the heading names ("December 2023 Update").
  var period: Period?
  /// Why, where the heading alone does not say.
  var ground: String?
  /// A column of Waymark's own export: its words are Waymark's, not the council's.
  var isExchange = false
  /// Whether a recipe settled it, so that nothing else may.
  var isFixed = false
  /// A quarter that the heading, or the one above it, names without its year.
  var quarter: Int?
}

/// The columns of a table, from its header row.
struct Layout {
  var columns: [Column]
  /// Where the header row stands.
  var line: Int
  /// The heading over the text column, where the header prints the first group's name there.
  var fusedGroup: String?

  func index(of field: Field) -> Int? { columns.firstIndex { $0.field == field } }
  func has(_ field: Field) -> Bool { columns.contains { $0.field == field } }
}
