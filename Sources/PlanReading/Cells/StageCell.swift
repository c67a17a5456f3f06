import PlanModel

/// A stage cell that names the stages of an action's parts.
enum StageCell {
  /// Single words that stand for a stage wherever they are met.
  private static let words: [String: Stage] = [
    "discovery": .discovery, "design": .design, "delivery": .delivery, "complete": .complete,
    "completed": .complete, "closed": .closed, "paused": .onHold,
  ]

  static func mentionsStages(_ text: String) -> Bool {
    text.lowercased().words(withNumbers: false).contains { words[String($0)] != nil }
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
    // "Completed - closed" names no parts.
    let areNamed = parts.contains { !$0.text.isEmpty }
    return parts.count >= 2 && label.isEmpty && areNamed ? parts : []
  }
}
