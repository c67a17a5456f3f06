import PlanModel

/// A sign of the direction of travel behind a term: "On course ↑", "Amber v".
enum ArrowSign {
  static func split(_ text: String) -> (term: String, arrow: String)? {
    guard text.utf8.count <= 40, let space = text.lastIndex(of: " ") else { return nil }
    let arrow = String(text[text.index(after: space)...])
    let term = text[..<space].trimming { $0 == " " }
    guard signs.contains(arrow), !term.isEmpty else { return nil }
    return (term, arrow)
  }

  private static let signs: Set = [
    "↑", "↓", "→", "←", "↔", "↗", "↘", "▲", "▼", "►", "◄", "=", "^", "v", "⬆", "⬇", "➡", "⇧", "⇩",
    "⇨", "●",
  ]
}
