import PlanModel

/// The range of numbers that a heading gives for its column: "Ease (1-5)", "Impact (score out of 10)".
enum HeadingRange {
  /// Nil where the brackets of a heading say no such thing, as those of “Years (2025-30)” do not.
  static func stated(in heading: String) -> ClosedRange<Int>? {
    guard heading.utf8.count <= 60, let open = heading.lastIndex(of: "("),
      let close = heading[open...].firstIndex(of: ")")
    else { return nil }
    let inside = heading[heading.index(after: open)..<close].lowercased()
    let numbers = inside.split { !$0.isNumber }.compactMap { Int($0) }
    let words = inside.split { !$0.isLetter }.map(String.init)
    guard words.allSatisfy(allowed.contains), let last = numbers.last, (2...100).contains(last)
    else { return nil }
    if numbers.count == 1, words.contains("of") { return 0...last }
    guard numbers.count == 2, (0...1).contains(numbers[0]), numbers[0] < last else { return nil }
    return numbers[0]...last
  }

  private static let allowed: Set<String> = [
    "to", "out", "of", "low", "high", "score", "scored", "scale", "hard", "easy", "from", "best",
    "worst",
  ]

  /// The cells that lie beyond what their headings give, by the place of their action.
  ///
  /// A heading that more than one cell in five disobeys means something else.
  static func strays(
    in plan: Plan
  ) -> [(place: Int, field: PrintedField, range: ClosedRange<Int>)] {
    let ranges = Dictionary(
      plan.headings.compactMap { heading in stated(in: heading).map { (heading, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard !ranges.isEmpty else { return [] }
    var within: [String: Int] = [:]
    var found: [(place: Int, field: PrintedField, range: ClosedRange<Int>)] = []
    for (place, action) in plan.actions.enumerated() {
      for field in action.fields {
        guard let range = ranges[field.heading], let number = Int(field.text) else { continue }
        if range.contains(number) {
          within[field.heading, default: 0] += 1
        } else {
          found.append((place, field, range))
        }
      }
    }
    return found.filter { stray in
      let all = found.count { $0.field.heading == stray.field.heading }
      return within[stray.field.heading, default: 0] >= max(4, all * 4)
    }
  }
}
