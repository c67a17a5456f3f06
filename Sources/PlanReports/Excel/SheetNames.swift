/// Names of sheets as Excel takes them: at most 31 characters, some forbidden, no two alike.
struct SheetNames {
  /// In lower case, for Excel compares them so; "History" is its own.
  private var taken: Set<String> = ["history"]
  private static let longest = 31

  private static let joining: Set<String> = [
    "and", "or", "of", "the", "for", "in", "on", "to", "by", "with", "a", "an", "under", "from",
    "&", "-", "–",
  ]

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]
    return scalar.value <= 0x20 || scalar.value == 0x7F || forbidden.contains(scalar)
  }

  mutating func new(from text: String) -> String {
    var words: [String] = []
    for word in SheetText.kept(text).unicodeScalars.split(whereSeparator: Self.isForbidden) {
      words.append(String(word))
    }
    var name = words.joined(separator: " ")
    while name.unicodeScalars.first == "'" { name.unicodeScalars.removeFirst() }
    if name.isEmpty { name = "Table" }
    var candidate = Self.cut(name, to: Self.longest)
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let ending = " (\(number))"
      candidate = Self.cut(name, to: Self.longest - ending.utf16.count) + ending
      number += 1
    }
    return candidate
  }

  /// After a whole word, and not after one that joins it to the next; counted as Excel counts, in UTF-16.
  private static func cut(_ name: String, to length: Int) -> String {
    var short = name
    if short.utf16.count > length {
      while short.utf16.count > length { short.removeLast() }
      if let space = short.lastIndex(of: " "), !name.dropFirst(short.count).hasPrefix(" ") {
        short = String(short[..<space])
      }
      // What begins a clause that is not told whole is better left out with it.
      if let mark = short.lastIndex(where: { ",:;(".contains($0) }),
        short.distance(from: short.startIndex, to: mark) > 8
      {
        short = String(short[..<mark])
      }
      while let space = short.lastIndex(of: " "),
        joining.contains(short[short.index(after: space)...].lowercased())
      {
        short = String(short[..<space])
      }
    }
    while let last = short.unicodeScalars.last, "' ,;:–-(".unicodeScalars.contains(last) {
      short.unicodeScalars.removeLast()
    }
    return short.isEmpty ? "Table" : short
  }
}
