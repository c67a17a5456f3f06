import PlanModel

/// Phrases that say that an action is new in this edition.
enum Introduction {
  static func isPhrase(_ text: String) -> Bool {
    let words = text.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard (1...6).contains(words.count) else { return false }
    let rest = words.filter { Int($0) == nil && FinancialYear($0) == nil }
    return [
      "NEW ACTION", "NEW", "ADDED IN", "ADDED", "NEWLY ADDED", "NEW ACTION ADDED",
      "ACTION ADDED", "ADDED ACTION", "NEW FOR", "NEW IN", "NEW ACTION FOR", "NEW ACTION IN",
    ].contains(rest.joined(separator: " "))
  }
}
