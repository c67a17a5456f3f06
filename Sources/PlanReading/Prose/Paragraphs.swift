import PlanModel

/// Puts together again what a page's width broke into lines, so that a sentence is read whole.
///
/// A line goes on in the next where no blank line stands between, the next begins no paragraph of
/// its own (a number, a bullet, a heading), and the first is as long as a line of prose is.
enum Paragraphs {
  /// The paragraphs, headings and list entries of a paper, in printed order.
  static func all(in prose: [ProseLine]) -> [Paragraph] {
    joined(prose.filter { !$0.isFurniture }).map { line in
      var source = line.source
      source.endLine = line.breaks.last?.line
      return Paragraph(text: line.text, isHeading: line.isHeading, source: source)
    }
  }

  /// The prose with its wrapped lines joined; each joined line knows where its lines began.
  static func joined(_ prose: [ProseLine]) -> [ProseLine] {
    var joined: [ProseLine] = []
    joined.reserveCapacity(prose.count)
    var index = 0
    while index < prose.count {
      let end = endOfParagraph(in: prose, from: index) {
        Part(
          text: $0.text, line: $0.line, begins: $0.isHeading || $0.isItem,
          ends: $0.isHeading || $0.isWhole)
      }
      var line = prose[index]
      for next in prose[(index + 1)..<end] {
        line.breaks.append((line.text.utf8.count + 1, next.line))
        line.text += " " + next.text
        line.raw += " " + next.raw
      }
      joined.append(line)
      index = end
    }
    return joined
  }

  /// What is asked of a line.
  struct Part {
    var text: String
    var line: Int
    /// Whether it is the first of its paragraph in any case, or the last.
    var begins: Bool
    var ends: Bool
  }

  /// The place behind the last line of the paragraph that begins at a place.
  static func endOfParagraph<Lines: RandomAccessCollection>(
    in lines: Lines, from start: Lines.Index, part: (Lines.Element) -> Part
  ) -> Lines.Index {
    var end = lines.index(after: start)
    var last = part(lines[start])
    var width = last.text.utf8.count
    while end < lines.endIndex, lines.distance(from: start, to: end) < 60 {
      let next = part(lines[end])
      width = max(width, next.text.utf8.count)
      guard !last.ends, goesOn(last, in: next, width: width) else { break }
      last = next
      end = lines.index(after: end)
    }
    return end
  }

  private static func goesOn(_ line: Part, in next: Part, width: Int) -> Bool {
    let length = line.text.utf8.count
    guard next.line == line.line + 1, !next.begins, (45...200).contains(length),
      let mark = line.text.last, let first = next.text.first, mark != ":", !isNumbered(next.text)
    else { return false }
    if first.isLowercase { return true }
    // A line breaks where the next word has no room left.
    let word = next.text.utf8.prefix { $0 != 0x20 }.count
    guard length + word + 8 > width else { return false }
    return isProse(line.text)
  }

  /// Whether most of a line's words begin small, as no title's do.
  private static func isProse(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let small = words.count { $0.first?.isLowercase == true }
    return words.count >= 6 && small > words.count { $0.first?.isUppercase == true }
  }

  /// “4.2 The plan”, “(a) notes”, “b) considers”, “Table 1:”.
  static func isNumbered(_ text: String) -> Bool {
    let head = text.prefix(10).prefix { $0 != " " }
    guard let last = head.last, head.utf8.count < text.utf8.count else { return false }
    if head.allSatisfy({ $0.isNumber || ".()".contains($0) }), head.contains(where: \.isNumber) {
      return ".)".contains(last) || head.contains(".")
    }
    return last == ")" && head.utf8.count <= 5 && !head.contains("(")
      || head.first == "("
        && last == ")" && head.utf8.count <= 5
      || ["Table", "Figure", "Appendix"].contains(head)
  }
}
