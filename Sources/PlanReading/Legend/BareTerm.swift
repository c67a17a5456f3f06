import PlanModel

/// An entry of a list beside the terms of a key, which has no mark behind its term.
enum BareTerm {
  /// The term, and what it means where the entry says it: “Complete Delivered and closed”, beside
  /// “On track Expected to deliver by the target date”.
  ///
  /// Where the other terms stand so, their meanings begin with a capital behind them.
  static func parted(
    _ line: String, beside terms: [LegendTerm]
  ) -> (term: String, definition: String?) {
    let text = line.trimming { " .;,".contains($0) }
    guard terms.allSatisfy({ $0.definition?.first?.isUppercase == true }) else {
      return (text, nil)
    }
    let words = text.split(separator: " ")
    for count in stride(from: 3, through: 1, by: -1)
    where words.count > count && words[count].first?.isUppercase == true {
      // “Blue Complete”.
      let rest = words[count...].joined(separator: " ")
      guard words.count >= count + 3 || CommonScale.stage(of: rest) != nil else { continue }
      let term = words[..<count].joined(separator: " ")
      guard CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil else { continue }
      return (term, rest)
    }
    return (text, nil)
  }
}
