import PlanModel

/// Tells a sentence that says how many actions a plan has from one that speaks of some of them.
enum StatedSize {
  /// Whether a claim without a term is a size: “There are 16 actions in the plan”, “of the 12 actions”.
  static func isOne(_ claim: Claim) -> Bool {
    guard claim.term == nil, let number = claim.number else { return false }
    let words = WordList(claim.text).words.map(\.text)
    return words.indices.contains { place in
      guard Numerals.value(of: words[place]) == number, place + 1 < words.count else {
        return false
      }
      let next = qualifiers.contains(words[place + 1]) ? place + 2 : place + 1
      guard next < words.count, words[next] == "actions" else { return false }
      let head = words[..<place].suffix(3).joined(separator: " ")
      let tail = words[(next + 1)...].first
      return heads.contains { head == $0 || head.hasSuffix(" \($0)") }
        && (tail.map { tails.contains($0) || Numerals.value(of: $0) != nil } ?? true)
    }
  }

  private static let qualifiers: Set = ["climate", "separate", "individual", "identified"]
  private static let heads = [
    "there are", "contains", "includes", "has", "comprises", "consists of", "total of", "of the",
    "all", "contains a total of", "made up of", "sets out", "comprising", "containing", "lists",
    "plan of", "programme of",
  ]
  private static let tails: Set = [
    "in", "of", "across", "and", "within", "grouped", "under", "are", "to", "which", "set", "have",
    "has",
  ]
}
