import PlanModel

/// "Action 12: Warm homes" and "Action B4 – Cycle stands".
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
    guard isMarked || rest.isEmpty || rest.first.map({ ":–-—".contains($0) }) == true else {
      return nil
    }
    let title = rest.trimming { " :–-—".contains($0) }
    // "ACTION 1" alone heads the lines beneath it.
    guard !title.isEmpty || words.count == 2 else { return nil }
    return (ref, title)
  }
}
