import PlanDocuments
import PlanModel

/// A line of prose kept for what it claims.
struct ProseLine {
  var text: String
  /// As it stood, markup included.
  var raw: String
  var isItem: Bool
  /// What it announces, where it is a heading.
  var heading: HeadingKind?
  var line: Int
  var list: String?

  var isHeading: Bool { heading != nil }
  var source: Source { Source(line: line) }
}
