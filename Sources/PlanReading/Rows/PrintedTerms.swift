/// The words of a key and those that the actions' columns of stages and ratings hold, gathered as the
/// actions are read.
struct PrintedTerms {
  private var words: Set<String> = []

  func contains(_ text: String) -> Bool { words.contains(text.lowercased()) }

  mutating func add(_ text: String) {
    guard text.utf8.count <= 40 else { return }
    words.insert(text.lowercased())
  }
}
