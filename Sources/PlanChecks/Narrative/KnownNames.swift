/// Finds names that are known from elsewhere in a cell that lists several without parting them.
struct KnownNames {
  /// By their words without plurals and without "Council" at the end: how many words.
  private var names: Set<String> = []
  private var longest = 0

  init(_ names: [String]) {
    for name in names {
      var words = WordList(name).words.map { WordList.stem($0.text) }
      if words.count > 1, words.last == "council" { words.removeLast() }
      guard !words.isEmpty, words.count <= 4 else { continue }
      self.names.insert(words.joined(separator: " "))
      longest = max(longest, words.count)
    }
  }

  /// As the cell prints them, the longest first; a "Council" behind one belongs to it.
  func all(in text: String) -> [String] {
    let words = WordList(text).words
    let stems = words.map { WordList.stem($0.text) }
    let bytes = Array(text.utf8)
    var found: [String] = []
    var index = 0
    while index < words.count {
      var length = min(longest, words.count - index)
      while length > 0, !isName(stems[index..<index + length]) { length -= 1 }
      guard length > 0, words[index].isCapitalised else {
        index += 1
        continue
      }
      var end = index + length
      let isPart = end < words.count && ["and", "for", "of"].contains(words[end].text)
      if end < words.count, stems[end] == "council" { end += 1 }
      if !isPart {
        found.append(
          String(decoding: bytes[words[index].start..<words[end - 1].end], as: UTF8.self))
      }
      index = end
    }
    return found
  }

  private func isName(_ words: ArraySlice<String>) -> Bool {
    names.contains(words.joined(separator: " "))
  }
}
