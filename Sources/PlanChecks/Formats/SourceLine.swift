import PlanModel

/// A line of a document, cut to what surrounds a fault.
struct SourceLine {
  struct Window {
    var text: String
    /// Where the fault stands in the text, in characters; nil where it can't be told.
    var mark: Range<Int>?
  }

  private var characters: [Character]
  private var width: Int

  init(_ line: String, width: Int) {
    characters = Array(SafeText.line(line))
    self.width = width
  }

  /// The part of the line that a finding is about; nil for a blank line.
  func window(on finding: Finding) -> Window? {
    let quotes = Self.quotes(in: SafeText.line(finding.message))
    let places = quotes + [finding.ref].compactMap { $0.map { Array($0) } }
    var mark: Range<Int>?
    for words in places where mark == nil && words.count >= 2 { mark = range(of: words) }
    guard let first = characters.firstIndex(where: { $0 != " " }) else { return nil }
    guard let found = mark else {
      let end = min(characters.count, first + width)
      let more = end < characters.count ? "…" : ""
      return Window(text: String(characters[first..<end]) + more, mark: nil)
    }
    // Room on both sides, and the whole fault if there is any room for it.
    let room = max(8, (width - found.count) / 2)
    let start = max(first, found.lowerBound - room)
    let end = min(characters.count, max(start + width, start + 1))
    var text = String(characters[start..<end])
    var shift = start
    if start > first {
      text = "…" + text
      shift -= 1
    }
    if end < characters.count { text += "…" }
    let upper = min(found.upperBound, end)
    return Window(
      text: text, mark: found.lowerBound - shift..<max(upper, found.lowerBound + 1) - shift)
  }

  /// What a message puts between quotation marks, without the sign that it was cut.
  private static func quotes(in message: String) -> [[Character]] {
    let pieces = message.split(separator: "“", omittingEmptySubsequences: false)
    return pieces.dropFirst().compactMap { piece in
      guard let end = piece.firstIndex(of: "”") else { return nil }
      var words = String(piece[..<end])
      if words.hasPrefix("… ") { words = String(words.dropFirst(2)) }
      if words.hasSuffix("…") { words = String(words.dropLast()) }
      return words.isEmpty ? nil : Array(words)
    }
  }

  private func range(of words: [Character]) -> Range<Int>? {
    guard words.count <= characters.count else { return nil }
    for start in 0...(characters.count - words.count) where characters[start] == words[0] {
      let end = start + words.count
      guard characters[start..<end].elementsEqual(words) else { continue }
      // A short ref inside a longer word is not the ref.
      if words.count <= 4 {
        if start > 0, characters[start - 1].isLetter || characters[start - 1].isNumber { continue }
        if end < characters.count, characters[end].isLetter || characters[end].isNumber { continue }
      }
      return start..<end
    }
    return nil
  }
}
