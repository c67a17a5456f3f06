extension String {
  /// At most some sixty characters, cut at a word, for quoting an action in a message.
  var shortened: String {
    guard count > 64 else { return self }
    let head = prefix(60)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }
}
