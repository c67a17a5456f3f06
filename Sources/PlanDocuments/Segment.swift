/// A piece of a line that two spaces or more set apart from the next.
struct Segment {
  /// Counted in characters.
  var start: Int
  var text: String
  var end: Int { start + text.count }

  static func all(in line: Substring) -> [Segment] {
    var segments: [Segment] = []
    var current = ""
    var start = 0
    var spaces = 0
    for (place, character) in line.enumerated() {
      if character == " " || character == "\u{A0}" {
        spaces += 1
        continue
      }
      if current.isEmpty {
        start = place
      } else if spaces >= 2 {
        segments.append(Segment(start: start, text: current))
        current = ""
        start = place
      } else if spaces == 1 {
        current.append(" ")
      }
      spaces = 0
      current.append(character)
    }
    if !current.isEmpty { segments.append(Segment(start: start, text: current)) }
    return segments
  }
}
