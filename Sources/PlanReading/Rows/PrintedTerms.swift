/// The words of a key and those that the actions' columns of stages and ratings hold, gathered as the
/// actions are read.
struct PrintedTerms {
  private var words: Set<String> = []

  /// Whether a word is one of them, perhaps with what it means: "C - Completed", "G (on track)".
  func contains(_ text: String) -> Bool {
    let lower = text.lowercased()
    if words.contains(lower) { return true }
    guard lower.utf8.count <= 60,
      let mark = [" - ", " – ", ": ", " ("].lazy.compactMap({ lower.firstRange(of: $0) }).first
    else { return false }
    if words.contains(String(lower[..<mark.lowerBound])) { return true }
    // "On track (G)"
    return lower.last == ")" && words.contains(String(lower[mark.upperBound...].dropLast()))
  }

  /// What the columns of stages and ratings print, each word once, in printed order.
  static func values(of drafts: [Draft], layouts: [Layout]) -> [String] {
    let columns = layouts.map { layout in
      layout.columns.indices.filter {
        [.status, .stage, .rating].contains(layout.columns[$0].field)
      }
    }
    var seen: Set<String> = []
    var values: [String] = []
    for draft in drafts {
      for column in columns[draft.layout] {
        guard let text = draft.cells.text(column), text.utf8.count <= 40, seen.insert(text).inserted
        else { continue }
        values.append(text)
      }
    }
    return values
  }

  mutating func add(_ text: String) {
    guard text.utf8.count <= 40 else { return }
    words.insert(text.lowercased())
  }
}
