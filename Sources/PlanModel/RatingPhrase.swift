/// How well things go by the words of a term itself: "Serious slippage", "Running late", "High risk".
struct RatingPhrase {
  let rating: Rating
  /// Whether it says how much: "minor", "major".
  let isGraded: Bool

  /// Nil where the words do not tell, or only in part ("Mostly on track").
  init?(_ term: String) {
    let words = Legend.folded(term).split(separator: " ").map(String.init)
    guard (1...5).contains(words.count), Self.hedges.isDisjoint(with: words) else { return nil }
    let isDenied = !Self.denials.isDisjoint(with: words)
    let isSmall = !Self.small.isDisjoint(with: words)
    let isLarge = !Self.large.isDisjoint(with: words)
    isGraded = isSmall || isLarge
    if !Self.late.isDisjoint(with: words) || Self.isOff(words) {
      rating = isDenied ? .onTrack : isSmall ? .atRisk : .offTrack
    } else if !Self.slips.isDisjoint(with: words) {
      rating = isDenied ? .onTrack : isLarge ? .offTrack : .atRisk
    } else if Self.isOn(words) {
      rating = isDenied ? .offTrack : .onTrack
    } else {
      return nil
    }
  }

  private static let hedges: Set = [
    "mostly", "largely", "broadly", "mainly", "partly", "partially", "nearly", "almost",
    "generally",
    "low", "or", "and", "but",
  ]
  private static let denials: Set = ["no", "not", "without", "never", "longer"]
  private static let small: Set = [
    "minor", "slight", "slightly", "some", "small", "short", "possible", "potential", "moderate",
    "limited", "little", "medium", "recoverable", "bit", "somewhat",
  ]
  private static let large: Set = [
    "major", "serious", "seriously", "severe", "severely", "significant", "significantly", "long",
    "badly", "critical", "high", "large", "well", "far", "unrecoverable",
  ]
  private static let late: Set = [
    "delay", "delays", "delayed", "late", "behind", "overdue", "missed", "failing", "failed",
  ]
  private static let slips: Set = [
    "slippage", "slipping", "slipped", "slip", "slips", "risk", "risks", "issue", "issues",
    "concern",
    "concerns", "problem", "problems",
  ]
  private static let courses: Set = [
    "track", "course", "target", "schedule", "time", "plan", "programme",
  ]

  private static func isOn(_ words: [String]) -> Bool { follows("on", in: words) }
  private static func isOff(_ words: [String]) -> Bool { follows("off", in: words) }

  private static func follows(_ word: String, in words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == word && courses.contains($1) }
  }
}
