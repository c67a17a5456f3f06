import PlanModel

/// What a line before the rows says that they number, as a label and a figure: “Live actions: 18”.
struct LabelledSize {
  var said: Int
  var line: Int?

  /// Nil where no line says so, several do, or one may count other rows than there are.
  init?(wrongIn paper: Paper) {
    let rows = paper.actions.count
    guard rows >= 5, paper.actions.allSatisfy({ $0.list == paper.actions[0].list }) else {
      return nil
    }
    let found = paper.prose.compactMap { paragraph in
      Self.size(in: paragraph.text).map {
        (said: $0.said, isLive: $0.isLive, line: paragraph.source.line)
      }
    }
    guard found.count == 1, let one = found.first, one.said != rows,
      abs(one.said - rows) <= max(2, rows / 6),
      paper.actions.first?.source.line.map({ $0 > one.line ?? 0 }) ?? true
    else { return nil }
    let hasEnded = paper.actions.contains { $0.isMarkedEnded }
    // Of what is live the rows may be more, where some of them have ended, but not fewer.
    guard one.said > rows || !one.isLive || !hasEnded,
      // Of actions that are parts of others either may be counted.
      !paper.actions.contains(where: { !$0.parts.isEmpty || $0.ref == nil && one.said < rows }),
      !Dictionary(grouping: paper.actions, by: \.section).values.contains(where: {
        $0.count == one.said
      })
    else { return nil }
    (said, line) = (one.said, one.line)
  }

  private static func size(in text: String) -> (said: Int, isLive: Bool)? {
    guard text.utf8.count <= 48, let colon = text.lastIndex(of: ":") else { return nil }
    let label = text[..<colon].lowercased().split { !$0.isLetter }.map(String.init)
    let figure = String(text[text.index(after: colon)...]).trimmed
    guard let said = Int(figure), (5...2000).contains(said), let noun = label.last,
      nouns.contains(noun), heads.contains(Array(label.dropLast()))
    else { return nil }
    return (said, ["live", "open", "active", "current"].contains(label[0]))
  }

  private static let nouns: Set<String> = ["actions", "projects", "commitments"]
  private static let heads: Set<[String]> = [
    [], ["live"], ["open"], ["active"], ["current"], ["number", "of"], ["total", "number", "of"],
    ["total"], ["no", "of"], ["total", "no", "of"], ["all"],
  ]
}
