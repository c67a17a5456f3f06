extension String {
  /// At most some sixty characters, cut at a word, for quoting an action in a message.
  var shortened: String {
    guard count > 64 else { return self }
    let head = prefix(60)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }

  /// The part between two offsets in its UTF-8.
  func utf8Part(_ start: Int, _ end: Int) -> String {
    String(decoding: utf8.dropFirst(start).prefix(max(0, end - start)), as: UTF8.self)
  }

  /// What stands before an offset in its UTF-8.
  func utf8Prefix(_ end: Int) -> String { utf8Part(0, end) }
}
