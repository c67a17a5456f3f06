import PlanModel

extension Action {
  /// Whether a text that begins with its ref has a word of its name: a paragraph of the report may have the
  /// same number.
  func sharesWord(with text: String) -> Bool {
    func stems(_ text: String) -> Set<String> {
      Set(text.lowercased().words().filter { $0.count >= 4 }.map { String($0.prefix(5)) })
    }
    return !stems(text).isDisjoint(with: stems((title ?? "") + " " + self.text))
  }
}
