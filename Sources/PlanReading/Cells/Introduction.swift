import PlanModel

/// Phrases that say that an action is new in this edition.
enum Introduction {
  static func isPhrase(_ text: String) -> Bool {
    // Nothing that long is such a phrase; most texts that are asked about are longer.
    guard text.utf8.count <= 80 else { return false }
    let words = text.words()
    guard (1...6).contains(words.count) else { return false }
    let rest = words.lazy.map { $0.uppercased() }.filter {
      Int($0) == nil && FinancialYear($0) == nil
    }
    return phrases.contains(rest.joined(separator: " "))
  }

  private static let phrases: Set = [
    "NEW ACTION", "NEW", "ADDED IN", "ADDED", "NEWLY ADDED", "NEW ACTION ADDED",
    "ACTION ADDED", "ADDED ACTION", "NEW FOR", "NEW IN", "NEW ACTION FOR", "NEW ACTION IN",
  ]
}
