/// The lines of a text, numbered as an editor numbers them.
struct TextLines {
  struct Line {
    var text: Substring
    /// Counted from 1; nil in a text without form feeds.
    var page: Int?
  }

  var lines: [Line] = []
  /// Scalars of the whole text that are not white space.
  var characters = 0

  init(_ text: String, limit: Int, document: String) throws(UnreadableDocument) {
    let utf8 = text.utf8
    let hasPages = utf8.contains(0x0C)
    var page = 1
    var start = utf8.startIndex
    var index = start
    var length = 0

    func add(upTo end: String.Index) {
      guard hasPages else {
        lines.append(Line(text: text[start..<end], page: nil))
        return
      }
      // A form feed before the words begins their page; one after them ends it.
      let line = utf8[start..<end]
      let words = line.drop { $0 == 0x0C }
      page += line.count - words.count
      lines.append(Line(text: text[words.startIndex..<end], page: page))
      page += words.count { $0 == 0x0C }
    }
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte == 0x0A || byte == 0x0D {
        add(upTo: index)
        let next = utf8.index(after: index)
        if byte == 0x0D, next < utf8.endIndex, utf8[next] == 0x0A {
          index = utf8.index(after: next)
        } else {
          index = next
        }
        start = index
        length = 0
        continue
      }
      length += 1
      if length > limit {
        throw UnreadableDocument(
          document: document, reason: .lineTooLong(line: lines.count + 1, limit: limit))
      }
      index = utf8.index(after: index)
    }
    if start < utf8.endIndex { add(upTo: utf8.endIndex) }
    characters = CharacterCount.of(text) - dropLineBreaks()
  }

  /// Takes off the stroke with which Markdown ends a line within a paragraph; tells how many there were.
  private mutating func dropLineBreaks() -> Int {
    var count = 0
    for index in lines.indices where lines[index].text.utf8.last == UInt8(ascii: "\\") {
      guard lines[index].text.utf8.dropLast().last != UInt8(ascii: "\\"),
        index + 1 < lines.count, lines[index + 1].text.utf8.contains(where: { $0 > 0x20 })
      else { continue }
      lines[index].text.removeLast()
      count += 1
    }
    return count
  }
}
