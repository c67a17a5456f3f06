extension String {
  /// At most some sixty characters, cut at a word, for quoting an action in a message.
  var shortened: String {
    guard utf8.count > 64, count > 64 else { return self }
    let head = prefix(60)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }

  /// The first characters; in ASCII without line breaks each is a byte.
  func beginning(_ length: Int) -> String {
    let head = utf8.prefix(length + 1)
    guard head.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return String(prefix(length)) }
    return String(Substring(head.prefix(length)))
  }

  /// The part between two offsets in its UTF-8.
  func utf8Part(_ start: Int, _ end: Int) -> String {
    String(decoding: utf8.dropFirst(start).prefix(max(0, end - start)), as: UTF8.self)
  }

  func utf8Part(_ range: Range<Int>) -> String { utf8Part(range.lowerBound, range.upperBound) }

  /// What stands before an offset in its UTF-8.
  func utf8Prefix(_ end: Int) -> String { utf8Part(0, end) }
}
