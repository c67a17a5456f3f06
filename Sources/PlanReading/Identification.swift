import PlanDocuments
import PlanModel

/// Finds which council, plan, edition and period a paper is of, by what it says itself.
struct Identification {
  var council: String?
  /// Whether the council is named by a line of its own, not merely in the text.
  var councilIsStated = false
  var plan: String?
  var edition: String?
  var period: Period?

  init(prose: [ProseLine], layouts: [Layout], actions: [Action], planHeadings: [String]) {
    findCouncil(prose, actions)
    findPlan(prose, planHeadings)
    findPeriod(prose, layouts)
    if edition == nil { findEdition(layouts) }
  }

  // MARK: Council

  private mutating func findCouncil(_ prose: [ProseLine], _ actions: [Action]) {
    for line in prose.prefix(80) where line.text.utf8.count <= 90 && !line.isItem {
      let words = line.text.split { $0 == " " }.map { $0.trimming { ",.:;".contains($0) } }
      let heads =
        line.text.split { ":–|".contains($0) }.first.map {
          $0.split(separator: " ").map(String.init)
        } ?? []
      let upTo = words.firstIndex { $0.lowercased() == "council" }.map { Array(words[...$0]) } ?? []
      let name =
        CouncilName.whole(words) ?? CouncilName.whole(heads)
        ?? (line.isHeading || line.text.count <= 70 && upTo.count >= 3
          ? CouncilName.whole(upTo) : nil)
      guard words.count <= 14, let name else { continue }
      council = name
      councilIsStated = true
      return
    }
    var counts: [String: Int] = [:]
    for text in prose.map(\.text)
      + actions.flatMap({ [$0.text, $0.update, $0.title].compactMap { $0 } })
    where text.contains("ouncil") || text.contains("COUNCIL") {
      for name in CouncilName.mentions(in: text) { counts[name, default: 0] += 1 }
    }
    let ordered = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ordered.first, first.value >= 2 else { return }
    if ordered.count > 1, ordered[1].value * 2 > first.value { return }
    council = first.key
  }

  // MARK: Plan and edition

  private mutating func findPlan(_ prose: [ProseLine], _ planHeadings: [String]) {
    var counts: [String: (count: Int, years: String)] = [:]
    for line in prose where !line.isHeading {
      for (name, years) in PlanName.mentions(in: line.text, council: council) {
        counts[name, default: (0, years)].count += 1
      }
    }
    let titles = Set(planHeadings)
    if titles.count == 1, let title = planHeadings.first {
      let (name, years) = PlanName.withoutYears(title, council: council)
      plan = name
      edition = years
    } else if titles.isEmpty,
      let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
    {
      plan = best.key
      edition = best.value.years
    }
  }

  private mutating func findEdition(_ layouts: [Layout]) {
    let years = layouts.flatMap(\.columns).filter { $0.field == .year }
      .compactMap { FinancialYear($0.heading.filter { !$0.isWhitespace }) }
    guard let first = years.min(), let last = years.max(), first < last else { return }
    let end = (last.startYear + 1) % 100
    edition = "\(first.startYear)-\(end < 10 ? "0" : "")\(end)"
  }

  // MARK: Period

  private mutating func findPeriod(_ prose: [ProseLine], _ layouts: [Layout]) {
    let headings = layouts.flatMap(\.columns).compactMap(\.period)
    if let latest = headings.max() {
      period = latest
      return
    }
    let titles = prose.prefix(200).filter { $0.text.utf8.count <= 130 && !$0.isItem }
    for line in titles where line.text.range(ofQuarter: true) {
      if let found = Period(line.text) {
        period = found
        return
      }
    }
    let signs = [
      "update", "position", "as at", "progress", "monitoring", "review", "report", "annual",
    ]
    for line in titles.prefix(60) {
      let lower = line.text.lowercased()
      guard signs.contains(where: { lower.contains($0) }),
        line.text.split(separator: " ").count <= 14,
        !lower.contains("committee"), !lower.contains("meeting"), let found = Period(line.text)
      else { continue }
      period = found
      return
    }
  }
}

extension String {
  /// Whether it names a quarter.
  fileprivate func range(ofQuarter: Bool) -> Bool {
    let words = uppercased().split { !($0.isLetter || $0.isNumber) }
    return words.enumerated().contains { index, word in
      if word.count == 2, word.first == "Q", word.last?.isNumber == true { return true }
      return word == "QUARTER" && index + 1 < words.count && Int(words[index + 1]) != nil
    } == ofQuarter
  }
}

/// Recognises the names of councils.
enum CouncilName {
  private static let joining: Set<String> = [
    "and", "of", "the", "upon", "on", "&", "in", "le", "with",
  ]
  private static let types: Set<String> = [
    "county", "city", "borough", "district", "metropolitan", "unitary", "combined", "parish",
    "town",
  ]

  /// A line that is nothing but a council's name, capitals put into ordinary case.
  static func whole(_ words: [String]) -> String? {
    if let borough = borough(words) { return borough }
    guard let last = words.last, last.lowercased() == "council", words.count >= 2 else {
      return nil
    }
    guard words.allSatisfy({ $0.first?.isUppercase == true || joining.contains($0.lowercased()) })
    else { return nil }
    let first = words[0].lowercased()
    guard !["the", "our", "your", "full", "to"].contains(first), !types.contains(first) else {
      return nil
    }
    let isCapitals = words.joined() == words.joined().uppercased()
    guard isCapitals else { return words.joined(separator: " ") }
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      return index > 0 && joining.contains(lower) ? lower : titled(lower)
    }.joined(separator: " ")
  }

  /// "London Borough of Merrow", which has no "Council" in its name.
  private static func borough(_ words: [String]) -> String? {
    guard (4...7).contains(words.count), ["london", "royal"].contains(words[0].lowercased()),
      words[1].lowercased() == "borough", words[2].lowercased() == "of",
      words[3...].allSatisfy({ $0.first?.isUppercase == true || joining.contains($0.lowercased()) })
    else { return nil }
    let isCapitals = words.joined() == words.joined().uppercased()
    guard isCapitals else { return words.joined(separator: " ") }
    return words.map {
      joining.contains($0.lowercased()) ? $0.lowercased() : titled($0.lowercased())
    }
    .joined(separator: " ")
  }

  private static func titled(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in
        ["upon", "on", "le", "in"].contains(String(part))
          ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
      }.joined(separator: "-")
  }

  /// Names in running text: capitalised words before "County Council", "City Council" and so on.
  static func mentions(in text: String) -> [String] {
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    var found: [String] = []
    for (index, word) in words.enumerated() {
      let plain = word.trimming { ".,;:()'’".contains($0) }
      let stem = plain.hasSuffix("'s") || plain.hasSuffix("’s") ? String(plain.dropLast(2)) : plain
      guard stem == "Council", index > 1, types.contains(words[index - 1].lowercased()),
        words[index - 1].first?.isUppercase == true
      else { continue }
      var start = index - 1
      while start > 0, index - start < 6 {
        let before = words[start - 1]
        let ends = before.last.map { ".,;:)".contains($0) } ?? true
        guard !ends, before.first?.isUppercase == true || before == "&" else { break }
        if types.contains(before.lowercased()) || ["The", "Our", "As", "In"].contains(before) {
          if !types.contains(before.lowercased()) { break }
        }
        start -= 1
      }
      guard start < index - 1 else { continue }
      found.append((words[start..<index] + ["Council"]).joined(separator: " "))
    }
    return found
  }
}

/// Recognises the names of plans.
enum PlanName {
  private static let kinds: Set<String> = ["strategy", "plan", "programme", "framework", "roadmap"]

  /// A title up to the word that says what it is, without its council; and the years after it.
  static func withoutYears(_ title: String, council: String?) -> (String, String?) {
    let words = title.split(separator: " ").map(String.init)
    let last = words.lastIndex { kinds.contains($0.lowercased().trimming { ":,.-–".contains($0) }) }
    guard let last else { return (title, nil) }
    let rest = words[(last + 1)...].map { $0.trimming { "(),:".contains($0) } }
    var years = rest.first { isYears($0) }
    if years == nil, let to = rest.firstIndex(where: { $0 == "to" || $0 == "-" || $0 == "–" }),
      to > 0,
      to + 1 < rest.count, isYears("\(rest[to - 1])-\(rest[to + 1])")
    {
      years = "\(rest[to - 1])-\(rest[to + 1])"
    }
    let name = withoutCouncil(
      words[...last].joined(separator: " ").trimming { " -–:,".contains($0) }, council)
    return (name.isEmpty ? title : name, years)
  }

  private static func withoutCouncil(_ name: String, _ council: String?) -> String {
    guard let council, name.lowercased().hasPrefix(council.lowercased()) else { return name }
    let rest = name.dropFirst(council.count).trimming { " '’s-–:".contains($0) && $0 != "s" }
    return rest.hasPrefix("s ") ? String(rest.dropFirst(2)) : rest
  }

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
