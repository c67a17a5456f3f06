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

  /// Whether the format itself marks it as a heading.
  var isMarked = false

  /// Whether it was taken for a part of the page; a table flattened to lines has numbers of its own.
  var isFurniture = false

  /// What a list's entry begins with.
  var marker: Character? { raw.first }

  var isHeading: Bool { heading != nil }
  var source: Source { Source(line: line) }
}
