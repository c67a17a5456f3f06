import PlanDocuments
import PlanModel

/// Recognises the names of plans.
enum PlanName {
  private static let kinds: Set<String> = ["strategy", "plan", "programme", "framework", "roadmap"]

  /// A title up to the word that says what it is, without its council; and the years after it.
  static func withoutYears(_ title: String, council: String?) -> (String, String?) {
    var words = title.split(separator: " ").map(String.init)
    // "Appendix A: Climate Action Plan" is called Climate Action Plan.
    if let colon = words.prefix(4).firstIndex(where: { $0.hasSuffix(":") || "–-—".contains($0) }),
      [
        "appendix", "annex", "item", "agenda", "enclosure", "schedule", "subject:", "title:",
        "report", "subject", "title", "plan:", "section", "background",
      ].contains(words[0].lowercased())
    {
      words.removeFirst(colon + 1)
    }
    // "Item 8 Climate Action Plan"
    if words.count > 3, ["item", "agenda"].contains(words[0].lowercased()) {
      let number = words.prefix(3).firstIndex {
        $0.trimming { ".:".contains($0) }.allSatisfy(\.isNumber)
      }
      if let number { words.removeFirst(number + 1) }
    }
    // "3. Action plan" is a heading of that number.
    if words.count > 2, let head = words.first, head.last == ".",
      head.dropLast().allSatisfy(\.isNumber)
    {
      words.removeFirst()
    }
    // "Progress on the Climate Action Plan" is a report on it.
    for _ in 0..<2 { dropAccount(&words) }
    if words.count > 2, ["The", "Our"].contains(words[0]) { words.removeFirst() }
    let last = words.indices.last { place in
      let word = words[place].lowercased().trimming { ":,.-–".contains($0) }
      return kinds.contains(word)
        || word == "map" && place > 0 && words[place - 1].lowercased() == "route"
    }
    guard let last else { return (title, nil) }
    let rest = words[(last + 1)...].map { $0.trimming { "(),:".contains($0) } }
    // "Climate Plan: annual report 2024-25": the year is the report's.
    let isOfReport = rest.prefix { word in Int(word) == nil && !isYears(word) }.contains {
      [
        "report", "review", "annual", "monitoring", "progress", "update", "return", "quarter", "q1",
        "q2", "q3", "q4", "half", "dashboard", "performance", "position", "year",
      ].contains($0.lowercased())
    }
    guard !isOfReport else { return (nameOf(words[...last], council) ?? title, nil) }
    var years = rest.first { isYears($0) }
    if let first = years, let place = rest.firstIndex(of: first), place + 2 < rest.count,
      ["to", "-", "–"].contains(rest[place + 1].lowercased()), isYears(rest[place + 2])
    {
      years = "\(first) – \(rest[place + 2])"
    }
    if years == nil,
      let to = rest.firstIndex(where: { ["to", "-", "–"].contains($0.lowercased()) }),
      to > 0,
      to + 1 < rest.count, isYears("\(rest[to - 1])-\(rest[to + 1])")
    {
      years = "\(rest[to - 1])-\(rest[to + 1])"
    }
    return (nameOf(words[...last], council) ?? title, years)
  }

  /// A plan's name in small letters, without the council that a running line puts before it, and the two
  /// last figures of the year it ends in.
  static func bare(_ title: String) -> (name: String, years: String?) {
    var title = title
    for mark in [" – ", " - ", ": ", " | "] {
      guard let range = title.firstRange(of: mark) else { continue }
      let head = title[..<range.lowerBound].split(separator: " ").map(String.init)
      if CouncilName.whole(head) != nil { title = String(title[range.upperBound...]) }
    }
    let (name, years) = withoutYears(title, council: nil)
    return (name.lowercased(), years.map { String($0.filter(\.isNumber).suffix(2)) })
  }

  /// Whether two bare names are of one plan: "action plan" may head the table of a "barn action plan".
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    if short == long { return true }
    if general.contains(short) { return long.hasSuffix(" " + short) }
    // "Wolmer BC - Barn Action Plan" stands at the head of each page.
    return long.hasSuffix(" - " + short) || long.hasSuffix(" – " + short)
  }

  /// The names, the council's place taken off those that are called so without it elsewhere: a footer
  /// "Wolmer Barn Plan" beneath the title "Barn Plan".
  static func withoutPlace(
    _ names: [(String, String?)], council: String?
  ) -> [(String, String?)] {
    guard let council, names.count > 1 else { return names }
    let place = Set(council.lowercased().split(separator: " "))
    let known = Set(names.map { $0.0.lowercased() })
    return names.map { name, years in
      let rest = name.split(separator: " ").drop { place.contains(Substring($0.lowercased())) }
        .joined(separator: " ")
      return (
        rest.split(separator: " ").count >= 2 && known.contains(rest.lowercased()) ? rest : name,
        years
      )
    }
  }

  /// What any plan may be called.
  private static let general: Set = [
    "action plan", "delivery plan", "plan", "strategy", "programme", "route map",
  ]

  /// Takes off what a report says of itself before the name of its plan.
  private static func dropAccount(_ words: inout [String]) {
    let account = words.prefix(3).prefix { reportWords.contains($0.lowercased()) }.count
    if account > 0, words.count > account + 2,
      ["on", "of", "against", "towards"].contains(words[account].lowercased())
    {
      words.removeFirst(account + (words[account + 1].lowercased() == "the" ? 2 : 1))
    }
  }

  private static let reportWords: Set<String> = [
    "annual", "quarterly", "yearly", "half-year", "progress", "update", "report", "review",
    "monitoring", "summary", "delivery",
  ]

  private static func nameOf(_ words: ArraySlice<String>, _ council: String?) -> String? {
    let name = withoutCouncil(
      words.joined(separator: " ").trimming { " -–:,".contains($0) }, council)
    return name.isEmpty ? nil : name
  }

  private static func withoutCouncil(_ name: String, _ council: String?) -> String {
    guard let council, name.lowercased().hasPrefix(council.lowercased()) else { return name }
    let rest = name.dropFirst(council.count).trimming { " '’s-–:".contains($0) && $0 != "s" }
    return rest.hasPrefix("s ") ? String(rest.dropFirst(2)) : rest
  }

  private static let labels: Set<String> = ["subject:", "title:", "report:", "item:", "re:"]

  private static func isYears(_ word: String) -> Bool {
    let plain = word.trimming { "(),:".contains($0) }
    let parts = plain.split { "-–/".contains($0) }
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return false
    }
    return (1990...2100).contains(first) && parts[0].count == 4
      && (parts[1].count == 2 || second > first)
  }

  /// Capitalised names of plans followed by their years in brackets: "Strategy: Net Zero (2021-2025)".
  static func mentions(in text: String, council: String?) -> [(String, String)] {
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    var found: [(String, String)] = []
    for (index, word) in words.enumerated() where index > 1 && isYears(word) {
      var start = index
      while start > 0, index - start < 12 {
        let before = words[start - 1]
        let isJoin = ["and", "of", "for", "the", "to", "a"].contains(before)
        guard before.first?.isUppercase == true || isJoin else { break }
        if before.hasSuffix("’s") || before.hasSuffix("'s") || before.hasSuffix(".") { break }
        start -= 1
      }
      while start < index, words[start].first?.isLowercase == true { start += 1 }
      // "Subject: Barn Plan 2024-28" is called Barn Plan.
      if let label = words[start..<index].firstIndex(where: { labels.contains($0.lowercased()) }) {
        start = label + 1
      }
      let name = words[start..<index].joined(separator: " ")
      guard
        words[start..<index].contains(where: {
          kinds.contains($0.lowercased().trimming { ":,".contains($0) })
        })
      else { continue }
      found.append(
        (withoutCouncil(name, council), word.trimming { "(),.".contains($0) }))
    }
    return found
  }
}
