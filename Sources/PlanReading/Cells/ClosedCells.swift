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

/// What follows if an action is not achieved.
enum ImpactCell {
  static func value(of text: String) -> String? {
    [
      "high", "moderate", "medium", "low", "h", "m", "l", "very high", "very low", "negligible",
      "significant", "minor", "major", "critical",
    ].contains(text.lowercased()) ? text : nil
  }
}

/// A stage cell that names the stages of an action's parts.
enum StageCell {
  /// Single words that stand for a stage wherever they are met.
  private static let words: [String: Stage] = [
    "discovery": .discovery, "design": .design, "delivery": .delivery, "complete": .complete,
    "completed": .complete, "closed": .closed, "paused": .onHold,
  ]

  static func mentionsStages(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { words[String($0)] != nil }
  }

  /// The parts of "Phase one - Delivery Phase two - Design"; empty unless two stages or more stand there.
  static func parts(of text: String, legend: Legend) -> [ActionPart] {
    var parts: [ActionPart] = []
    var label: [Substring] = []
    for token in text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == ";" }) {
      let word = token.trimming { !($0.isLetter || $0.isNumber) }
      guard let stage = words[word.lowercased()] else {
        label.append(token)
        continue
      }
      let name = label.joined(separator: " ").trimming { " -–—:,".contains($0) }
      let term = legend.term(for: String(word), kind: .stage)?.term
      parts.append(
        ActionPart(
          text: String(name),
          stage: StageReading(printed: String(word), term: term, canonical: stage)))
      label = []
    }
    return parts.count >= 2 && label.isEmpty ? parts : []
  }
}

extension StringProtocol {
  /// The text without the characters at its ends that match.
  func trimming(_ matches: (Character) -> Bool) -> String {
    var slice = self[...]
    while let first = slice.first, matches(first) { slice = slice.dropFirst() }
    while let last = slice.last, matches(last) { slice = slice.dropLast() }
    return String(slice)
  }
}
