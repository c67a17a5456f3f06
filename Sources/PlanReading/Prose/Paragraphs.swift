import PlanModel

/// Brings lines of prose together that a page's width parted.
enum Paragraphs {
  /// The paragraphs, headings and list entries of a paper, in printed order.
  static func all(in prose: [ProseLine]) -> [Paragraph] {
    var found: [Paragraph] = []
    var last: ProseLine?
    for line in prose where !line.isFurniture {
      if let before = last, goesOn(before, in: line), let open = found.indices.last {
        found[open].text += " " + line.text
        found[open].source.endLine = line.line
      } else {
        found.append(
          Paragraph(text: line.text, isHeading: line.isHeading, source: line.source))
      }
      last = line
    }
    return found
  }

  /// A line of this many bytes may have been parted from the next by the width of the page.
  private static let width = 60

  /// Whether a line stands right beneath another that was full and did not end its sentence.
  private static func goesOn(_ line: ProseLine, in next: ProseLine) -> Bool {
    guard next.line == line.line + 1, !line.isHeading, !next.isHeading, !next.isItem,
      line.text.utf8.count >= width, let end = line.text.utf8.last
    else { return false }
    return end != UInt8(ascii: ":") && end != UInt8(ascii: ";")
      && (end != UInt8(ascii: ".") || next.text.first?.isNumber != true)
  }
}
