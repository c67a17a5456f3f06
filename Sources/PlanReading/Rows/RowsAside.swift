import PlanDocuments
import PlanModel

/// Rows taken out of the actions again, their words kept as narrative.
struct RowsAside {
  /// The first of them in quotation marks, and how many there are besides.
  let named: String
  /// Where the first stands.
  let line: Int

  /// Takes the drafts that begin on some lines; nil where there are none.
  static func take(
    _ lines: Set<Int>, from drafts: inout [Draft], prose: inout [ProseLine],
    accountant: inout Accountant
  ) -> RowsAside? {
    guard !lines.isEmpty else { return nil }
    let aside = drafts.filter { $0.source.line.map(lines.contains) ?? false }
    guard let first = aside.first, let line = first.source.line else { return nil }
    drafts.removeAll { $0.source.line.map(lines.contains) ?? false }
    for draft in aside {
      for piece in draft.cells.values {
        accountant.move(CharacterCount.of(piece.text), from: .action, to: .narrative)
      }
      let words = words(of: draft)
      guard words.split(separator: " ").count >= 4, let line = draft.source.line else { continue }
      prose.append(ProseLine(text: words, raw: words, isItem: false, line: line, isWhole: true))
    }
    prose.sort { $0.line < $1.line }
    let shown = words(of: first)
    let head = shown.count > 60 ? shown.prefix(60) + "…" : shown[...]
    let others = aside.count > 1 ? " (and \(aside.count - 1) more)" : ""
    return RowsAside(named: "“\(head)”\(others)", line: line)
  }

  private static func words(of draft: Draft) -> String {
    draft.cells.values.map(\.text).joined(separator: " ")
  }
}
