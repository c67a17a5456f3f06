import PlanModel

/// "Start: Autumn 2026   Finish: Spring 2028": both ends of a timescale in one cell, each under its label.
enum StartAndFinish {
  static func timescale(in text: String) -> Timescale? {
    guard text.contains(":") else { return nil }
    let lower = text.lowercased()
    guard let start = starts.first(where: { lower.hasPrefix($0) }),
      let (label, place) = ends.lazy.compactMap({ label in
        lower.firstRange(of: " " + label).map { (label, $0.lowerBound) }
      }).first
    else { return nil }
    let offset = lower.distance(from: lower.startIndex, to: place)
    let first = text.dropFirst(start.count).prefix(offset - start.count)
    let second = text.dropFirst(offset + 1 + label.count)
    func trimmed(_ part: Substring) -> String { part.trimming { " :;,.|/–-".contains($0) } }
    var timescale = Timescale(start: trimmed(first), end: trimmed(second))
    guard timescale.start != nil, timescale.end != nil || timescale.ongoing else { return nil }
    timescale.printed = text
    return timescale
  }

  /// Whether a cell under a heading that asks only for an end ("By when") holds two dates with nothing
  /// between them: the end that was and the one that holds now, and no stretch.
  static func areTwoEnds(_ text: String, under heading: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let asked = HeadingVocabulary.normalWords(heading)
    guard asked.contains(where: askingForEnd.contains),
      !asked.contains(where: askingForStretch.contains)
    else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    switch words.count {
    case 2: return words.allSatisfy { PartialDate(numeric: String($0)) != nil }
    case 4:
      return [0, 2].allSatisfy { place in
        Period.isMonthName(words[place]) && words[place + 1].utf8.count == 4
          && Int(words[place + 1]) != nil
      }
    default: return false
    }
  }

  private static let askingForEnd: Set = [
    "by", "due", "deadline", "target", "end", "finish", "completion", "complete", "completed",
  ]
  private static let askingForStretch: Set = [
    "start", "from", "begin", "timescale", "timescales", "period", "between", "dates",
  ]

  private static let starts = ["start date:", "start:", "starts:", "from:", "begin:", "begins:"]
  private static let ends = [
    "finish date:", "finish:", "end date:", "end:", "ends:", "to:", "complete:", "completion:",
    "due:",
  ]
}
