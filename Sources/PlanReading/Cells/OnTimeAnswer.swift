import PlanModel

/// "Yes" and "No" in a column that asks whether an action is on time.
enum OnTimeAnswer {
  static func rating(_ text: String, under heading: String) -> RatingReading? {
    let asked = HeadingVocabulary.normalWords(heading)
    if asked.joined().contains("confidence") {
      switch text.lowercased() {
      case "high": return RatingReading(printed: text, canonical: .onTrack)
      case "medium": return RatingReading(printed: text, canonical: .atRisk)
      case "low": return RatingReading(printed: text, canonical: .offTrack)
      default: return nil
      }
    }
    guard asked.count >= 2, asked.contains("on"),
      !asks.isDisjoint(with: asked)
    else { return nil }
    switch text.lowercased() {
    case "yes", "y": return RatingReading(printed: text, canonical: .onTrack)
    case "no", "n": return RatingReading(printed: text, canonical: .offTrack)
    default: return nil
    }
  }

  private static let asks: Set = ["time", "track", "target", "course", "schedule", "programme"]
}
