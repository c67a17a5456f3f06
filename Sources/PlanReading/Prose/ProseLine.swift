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

  /// Whether it is a paragraph by itself, as each row of a sheet is.
  var isWhole = false

  /// Where, in bytes of the text, its further lines begin, where several were put together.
  var breaks: [(offset: Int, line: Int)] = []

  /// The line on which a part of the text stands.
  func line(of part: Substring) -> Int {
    guard !breaks.isEmpty else { return line }
    let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return breaks.last { $0.offset <= offset }?.line ?? line
  }

  /// What a list's entry begins with.
  var marker: Character? { raw.first }

  var isHeading: Bool { heading != nil }
  var source: Source { Source(line: line) }
}
