import PlanModel

/// What follows if an action is not achieved.
enum ImpactCell {
  static func value(of text: String) -> String? {
    [
      "high", "moderate", "medium", "low", "h", "m", "l", "very high", "very low", "negligible",
      "significant", "minor", "major", "critical",
    ].contains(text.lowercased()) ? text : nil
  }
}
