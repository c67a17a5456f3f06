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

  private static let starts = ["start date:", "start:", "starts:", "from:", "begin:", "begins:"]
  private static let ends = [
    "finish date:", "finish:", "end date:", "end:", "ends:", "to:", "complete:", "completion:",
    "due:",
  ]
}
