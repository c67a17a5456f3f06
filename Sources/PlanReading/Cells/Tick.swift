import PlanModel

/// The mark that ticks a column.
enum Tick {
  private static let marks: Set<String> = [
    "yes", "y", "x", "✓", "✔", "✗", "✘", "√", "1", "true", "tick", "ticked", "☑", "☒", "•", "●",
    "■",
  ]

  static func isTick(_ text: String) -> Bool {
    text.utf8.count <= 8 && marks.contains(text.lowercased())
  }
  static func isMark(_ text: String) -> Bool {
    isTick(text) || ["no", "n", "false", "☐"].contains(text.lowercased())
  }
}
