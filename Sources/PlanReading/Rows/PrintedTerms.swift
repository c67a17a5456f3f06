/// The words of a key and those that the actions' columns of stages and ratings hold, gathered as the
/// actions are read.
struct PrintedTerms {
  private var words: Set<String> = []

  func contains(_ text: String) -> Bool { words.contains(text.lowercased()) }

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
