/// Where sentences end, well enough for papers: a full stop, a space and a capital.
enum Sentences {
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "no", "approx", "c", "vs", "ref", "dr", "mr", "mrs", "ms", "st", "cllr",
  ]

  static func endOfFirst(in text: Substring) -> Substring.Index {
    let bytes = text.utf8
    var rest = bytes[...]
    while let mark = rest.firstIndex(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }) {
      let next = bytes.index(after: mark)
      if next == text.endIndex { return next }
      if bytes[next] == 0x20 {
        let following = text[next...].first { $0 != " " }
        if following.map({ $0.isUppercase || $0.isNumber || "“\"'‘(".contains($0) }) ?? true,
          !abbreviations.contains(lastWord(of: text[..<mark]).lowercased())
        {
          return next
        }
      }
      rest = bytes[next...]
    }
    return text.endIndex
  }

  private static func lastWord(of text: Substring) -> Substring {
    let bytes = text.utf8
    guard let last = bytes.lastIndex(where: { $0 != 0x20 }) else { return "" }
    let before = bytes[..<last].lastIndex(of: 0x20)
    return Substring(bytes[(before.map { bytes.index(after: $0) } ?? text.startIndex)...last])
  }

  static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = endOfFirst(in: rest)
      sentences.append(rest[..<end])
      rest = rest[end...].drop { $0 == " " }
    }
    return sentences
  }
}
