import PlanModel

/// "Action 12: Warm homes", "Action B4 – Cycle stands" and "Action 1.1 Warm homes".
enum ActionHeading {
  static func split(_ text: String) -> (ref: String, title: String)? {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2,
      ["action", "project", "commitment", "recommendation"].contains(words[0].lowercased())
    else { return nil }
    let head = words[1].trimming { ":.–-—)".contains($0) }
    guard head.contains(where: \.isNumber), let ref = RefPattern.ref(in: head) else { return nil }
    let isMarked = words[1].last.map { ":.–-—".contains($0) } ?? false
    let rest = words.count > 2 ? words[2] : ""
    // A sentence may begin with a plain number's action, but not with "Action 1.1 Warm".
    let isPlain = head.allSatisfy(\.isNumber)
    guard
      isMarked || rest.isEmpty || rest.first.map({ ":–-—".contains($0) }) == true
        || !isPlain && rest.first?.isUppercase == true && !rest.hasSuffix(".")
    else { return nil }
    let title = rest.trimming { " :–-—".contains($0) }
    // "ACTION 1" alone heads the lines beneath it.
    guard !title.isEmpty || words.count == 2 else { return nil }
    return (ref, title)
  }
}
