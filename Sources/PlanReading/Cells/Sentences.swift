/// Where sentences end, well enough for papers: a full stop, a space and a capital.
enum Sentences {
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "no", "approx", "c", "vs", "ref", "dr", "mr", "mrs", "ms", "st", "cllr",
  ]

  static func endOfFirst(in text: Substring) -> Substring.Index {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?".contains(text[index]) {
        if next == text.endIndex { return next }
        if text[next] == " " {
          let following = text[next...].first { $0 != " " }
          let word = text[..<index].split(separator: " ").last.map { $0.lowercased() } ?? ""
          if following.map({ $0.isUppercase || $0.isNumber || "“\"'‘(".contains($0) }) ?? true,
            !abbreviations.contains(word)
          {
            return next
          }
        }
      }
      index = next
    }
    return text.endIndex
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
