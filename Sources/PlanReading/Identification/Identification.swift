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

  /// - Parameters:
  ///   - prose: What stands between the tables.
  ///   - keys: The lines of keys, which may say of what time the paper tells.
  ///   - runningHeads: What stands at the head of its pages.
  ///   - layouts: The columns of its tables.
  ///   - actions: What was read in them.
  ///   - planHeadings: Headings that name a plan.
  init(
    prose: [ProseLine], keys: [ProseLine] = [], runningHeads: [ProseLine] = [],
    layouts: [Layout], actions: [Action], planHeadings: [String]
  ) {
    findCouncil(prose, runningHeads, actions)
    let paragraphs = Paragraphs.joined(prose)
    findPlan(paragraphs + runningHeads, planHeadings)
    findPeriod(prose, layouts)
    if period == nil { findPosition(paragraphs, keys, actions) }
    if period == nil { period = DateStamp.period(in: prose, of: actions) }
    if edition == nil { findEdition(layouts) }
  }

  // MARK: Council

  private mutating func findCouncil(
    _ prose: [ProseLine], _ runningHeads: [ProseLine], _ actions: [Action]
  ) {
    for line in prose.prefix(80) + runningHeads where line.text.utf8.count <= 90 && !line.isItem {
      let words = line.text.split { $0 == " " }.map { $0.trimming { ",.:;".contains($0) } }
      let heads =
        line.text.split { ":–|".contains($0) }.first.map {
          $0.split(separator: " ").map(String.init)
        } ?? []
      // "Cyngor Wolmer / Wolmer Council", "Report of the Director of Place, Wolmer Council".
      let parts = line.text.split { "/,".contains($0) }.dropFirst().reversed().lazy
        .map { $0.split(separator: " ").map(String.init) }
      // "Wolmer Council          Climate Board          5 June 2025" on one line.
      let apart = line.raw.replacing("   ", with: "|").split(separator: "|").lazy
        .map { $0.split(separator: " ").map(String.init) }
      let upTo = words.firstIndex { $0.lowercased() == "council" }.map { Array(words[...$0]) } ?? []
      let name =
        CouncilName.whole(words) ?? CouncilName.whole(heads)
        ?? (line.isHeading || line.text.count <= 70 && upTo.count >= 3
          ? CouncilName.whole(upTo) : nil) ?? parts.compactMap { CouncilName.whole($0) }.first
        ?? apart.compactMap { CouncilName.whole($0) }.first
      guard words.count <= 14, let name else { continue }
      council = name
      councilIsStated = true
      return
    }
    var counts: [String: Int] = [:]
    func count(in text: String?) {
      guard let text, text.contains("ouncil") || text.contains("COUNCIL") else { return }
      for name in CouncilName.mentions(in: text) { counts[name, default: 0] += 1 }
    }
    for line in prose { count(in: line.text) }
    for action in actions {
      count(in: action.text)
      count(in: action.update)
      count(in: action.title)
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
    let named = PlanName.withoutPlace(
      planHeadings.map { PlanName.withoutYears($0, council: council) }, council: council)
    // Of two names of one plan the first stays, unless it only says "Action Plan".
    var titles: [(String, String?)] = []
    for name in named {
      let bare = name.0.lowercased()
      guard let same = titles.firstIndex(where: { PlanName.isSame($0.0.lowercased(), bare) }) else {
        titles.append(name)
        continue
      }
      let known = titles[same].0.lowercased()
      let isWithHead = [" - ", " – "].contains { known.hasSuffix($0 + bare) }
      if isWithHead
        || bare.hasSuffix(" " + known) && !bare.contains(" - ") && !bare.contains(" – ")
      {
        titles[same].0 = name.0
      }
      titles[same].1 = titles[same].1 ?? name.1
    }
    if let first = titles.first {
      // Two names are two plans in one paper; the same name twice is a title and a running title.
      guard Set(titles.map { $0.0.lowercased() }).count == 1 else { return }
      plan = first.0
      let mentioned = counts.first { $0.key.lowercased() == first.0.lowercased() }?.value.years
      edition =
        titles.lazy.compactMap(\.1).first ?? mentioned.map { $0.trimming { ",:;".contains($0) } }
    } else if let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) {
      plan = best.key
      edition = best.value.years.trimming { ",:;".contains($0) }
    }
  }

  /// The latest month that the paper's first lines name: that of its meeting, most often.
  private static func date(of prose: [ProseLine]) -> Period? {
    prose.prefix(40).filter { $0.text.utf8.count <= 160 }
      .compactMap { Period($0.text) }
      .filter { period in period.label.prefix { $0.isLetter }.count >= 3 }.max()
  }

  /// Whether a year is one that a plan reaches for and no paper has reported on: it ends years after
  /// the paper's own date.
  private static func isAhead(_ period: Period, of dated: Period?) -> Bool {
    guard period.label.allSatisfy(\.isNumber), let year = Int(period.label) else { return false }
    guard let dated else { return year >= 2035 }
    return year > dated.date.year + 1
  }

  /// "Data as at 30/09/2025" is of September 2025.
  static func month(ofDateIn text: String) -> Period? {
    let date = text.split(separator: " ").lazy.compactMap { PartialDate(numeric: $0) }.first
    guard let date, let month = date.month else { return nil }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return Period("\(names[month - 1]) \(date.year)")
  }

  /// The time that a title says its data are of: "(data as at 31/12/2025)", "Position at end of March
  /// 2025".
  private static func asAt(in text: String) -> Period? {
    let words = text.split(whereSeparator: \.isWhitespace).map {
      $0.trimming { ",.;:()*_".contains($0) }
    }
    let lower = words.map { $0.lowercased() }
    // "Data: as reported by services at 5 September 2025".
    let label = text.prefix(24).firstIndex(of: ":").map { text[..<$0].lowercased() }
    let isLabelled = ["data", "position", "status", "information", "progress"].contains(label)
    for place in lower.indices.dropFirst() where ["at", "of", "on"].contains(lower[place]) {
      guard
        isLabelled && lower[place] != "of"
          || positions.contains("\(lower[place - 1]) \(lower[place])")
      else { continue }
      let rest = words[(place + 1)...].drop { ["the", "end", "of"].contains($0.lowercased()) }
      guard let first = rest.first else { continue }
      if let month = month(ofDateIn: first) { return month }
      let date = rest.prefix(3).joined(separator: " ")
      if Period.isMonthName(first) || first.first?.isNumber == true, let found = Period(date) {
        return found
      }
    }
    return nil
  }

  private static let positions: Set = [
    "as at", "as of", "as on", "position at", "position on", "status at", "progress at",
    "correct at", "data at", "update at",
  ]

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
      "update", "position", "as at", "progress", "monitor", "review", "report", "annual",
      "dashboard",
      "tracker", "half-year", "year to", "period", "year-end", "performance", "outturn",
      "how we did", "what we did",
    ]
    if let found = titles.prefix(60).lazy.compactMap({ Self.asAt(in: $0.text) }).first {
      period = found
      return
    }
    if let found = titles.prefix(60).lazy.compactMap({ Self.covered(in: $0.text) }).first {
      period = found
      return
    }
    let dated = Self.date(of: prose)
    for line in titles.prefix(60) {
      let lower = line.text.lowercased()
      guard signs.contains(where: { lower.contains($0) }),
        line.text.split(separator: " ").count <= 18,
        !lower.contains("committee"), !lower.contains("meeting"), !lower.contains("next "),
        !lower.contains(" will "),
        // A sum's year is that of a budget.
        !lower.contains("£"),
        ![
          "date of", "cabinet,", "panel,", "board,", " agreed ", " adopted ", " approved ",
          " declared ",
        ]
        .contains(where: { lower.contains($0) }),
        // A sentence may be about anything.
        !line.text.hasSuffix(".") || lower.hasPrefix("this ") || lower.hasPrefix("the ")
          || PositionSentence.period(in: line.text) != nil,
        // "The budget for 2025/26 is set" is of the year to come.
        !(line.text.hasSuffix(".") && lower.contains("budget")),
        let found = Self.told(in: line.text),
        !Self.isAhead(found, of: dated)
      else { continue }
      period = Self.half(of: found, in: lower) ?? found
      return
    }
  }

  /// The time that a title names, but for one since which something was done.
  private static func told(in title: String) -> Period? {
    let until = title.lowercased().firstRange(of: " since ")?.lowerBound
    let text = withoutPlanYears(until.map { String(title[..<$0]) } ?? title)
    return endOfStretch(in: text) ?? Period(text) ?? month(ofDateIn: text)
  }

  /// “Barn Plan 2023 - 2028: second review”: the years of the plan are not what the review is of.
  private static func withoutPlanYears(_ title: String) -> String {
    title.replacing(/(20\d\d)\s*(?:-|–|—|to)\s*(20\d\d)/) { match in
      guard let first = Int(match.1), let last = Int(match.2), last > first + 1 else {
        return String(match.0)
      }
      return ""
    }
  }

  /// The time that a title says it covers: "Published in May 2032. Covers April 2031 to March 2032."
  private static func covered(in title: String) -> Period? {
    guard title.contains("over") else { return nil }
    return Sentences.split(title).lazy.compactMap { sentence -> Period? in
      let text = sentence.drop { " *_(".contains($0) }
      guard ["Covers ", "Covering ", "Period covered"].contains(where: text.hasPrefix) else {
        return nil
      }
      return endOfStretch(in: String(text)) ?? Period(text)
    }.first
  }

  /// "1 April 2024 to 31 March 2025" is told up to its end.
  private static func endOfStretch(in text: String) -> Period? {
    for mark in [" to ", " – ", " - ", " until "] {
      guard let range = text.firstRange(of: mark) else { continue }
      let ends = [text[..<range.lowerBound], text[range.upperBound...]].map { part in
        Period(part) ?? month(ofDateIn: String(part))
      }
      guard let first = ends[0], let last = ends[1], first < last,
        [first, last].allSatisfy({ Period.isMonthName($0.label.prefix { $0.isLetter }) })
      else { continue }
      return last
    }
    return nil
  }

  /// The first half of a council's year, where a "mid-year" or "half-year" report names only the year.
  private static func half(of period: Period, in title: String) -> Period? {
    guard let year = FinancialYear(period.label), !title.contains("second"),
      ["mid-year", "mid year", "half-year", "half year", "half-yearly"].contains(where: {
        title.contains($0)
      })
    else { return nil }
    return Period("September \(year.startYear)")
  }
}

extension Identification {
  /// What a sentence before the first actions says of the paper as a whole.
  private mutating func findPosition(
    _ prose: [ProseLine], _ keys: [ProseLine], _ actions: [Action]
  ) {
    let first = actions.compactMap(\.source.line).min() ?? .max
    let early = (prose.prefix(120) + keys.prefix(40))
      .filter { $0.line < first }
      .sorted { $0.line < $1.line }
    period = early.lazy.compactMap { PositionSentence.period(in: $0.text) }.first
  }
}

extension String {
  /// Whether it names a quarter.
  fileprivate func range(ofQuarter: Bool) -> Bool {
    let words = uppercased().words()
    let ordinals: Set = ["FIRST", "SECOND", "THIRD", "FOURTH", "1ST", "2ND", "3RD", "4TH"]
    return words.enumerated().contains { index, word in
      if word.count == 2, word.first == "Q", word.last?.isNumber == true { return true }
      if word == "QUARTER", index > 0, ordinals.contains(String(words[index - 1])) { return true }
      return word == "QUARTER" && index + 1 < words.count && Int(words[index + 1]) != nil
    } == ofQuarter
  }
}
