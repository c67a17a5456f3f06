import PlanModel

/// What a short line that stands alone announces.
enum HeadingKind: Equatable {
  case plan(String)
  case list(String)
  case section(String)
  /// A title, a date, a part of the paper: true, but nothing that actions stand under.
  case other

  var isPlan: Bool {
    if case .plan = self { true } else { false }
  }

  var isSection: Bool {
    if case .section = self { true } else { false }
  }

  /// What a line announces, nil where it is no heading; `isMarked` says that the format marks it as one.
  static func of(_ text: String, isMarked: Bool) -> HeadingKind? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (1...14).contains(words.count), text.utf8.count <= 110 else { return nil }
    guard let first = text.first, first.isUppercase || first.isNumber else { return nil }
    guard let last = text.last, !".;,?".contains(last) else { return nil }
    if let name = withoutAside(text) { return of(name, isMarked: isMarked) }
    if let name = ofSheet(text) { return name.isEmpty ? .other : of(name, isMarked: isMarked) }
    if isPerson(text) { return .other }
    let lower = text.lowercased()
    let plain = lower.words().map(String.init)
    if !isMarked, last == ":", announcesList(plain) || isSentence(plain) { return nil }
    let found = Set(plain)
    if let list = list(in: lower, words: plain) { return .list(list) }
    if isLabelled(text) { return isMarked || words.count <= 9 ? .other : nil }
    // "4. finishing the barn plan" is one of a list.
    let isEntry = first.isNumber && text.first { $0.isLetter }?.isLowercase == true
    if words.count <= 12, !isEntry, isPlan(plain), !found.contains("dashboard") {
      return .plan(text.trimming { " :".contains($0) })
    }
    // "Carbon Programme 2024-28: delivery schedule", "Climate Action Plan: where we are".
    for sign in [": ", " – ", " - "] {
      guard let mark = text.firstRange(of: sign) else { continue }
      let head = text[..<mark.lowerBound]
      let name = head.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      if name.count >= 3, isPlan(name), !found.contains("dashboard") { return .plan(String(head)) }
    }
    guard isMarked || words.count <= 9 || isCountedName(text) else { return nil }
    if CouncilName.whole(words.map(String.init)) != nil { return .other }
    if plain.last == "council", withoutNumber(text) == text { return .other }
    if let name = StatusHeading.ofTable(text) { return .section(name) }
    if StatusHeading.term(text) == nil, isOther(found, plain, text) { return .other }
    let name = text.trimming { " :".contains($0) }
    if withoutNumber(name).contains(": ") && !isMarked || text.contains("(Ref") { return .other }
    guard name.contains(where: \.isLetter) else { return .other }
    return .section(withoutNumber(name))
  }

  /// The number that a heading begins with, such as 7 in "7 Recommendation".
  static func number(of heading: String) -> Int? {
    let head = heading.prefix { $0 != " " }.trimming { ".):".contains($0) }
    return head.utf8.count <= 2 ? Int(head) : nil
  }

  static func beginsAppendix(_ heading: String) -> Bool {
    let first = heading.lowercased().prefix { $0.isLetter }
    return ["appendix", "annex", "annexe", "schedule"].contains(first)
  }

  /// What a sheet is called ("Homes" of "Tab 2 - Homes"), nothing where that only says what is in it
  /// ("Sheet 1: Actions"); nil where the text names no sheet.
  private static func ofSheet(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, ["sheet", "tab", "worksheet"].contains(words[0].lowercased()) else {
      return nil
    }
    let number = words[1].trimming { ":-–.".contains($0) }
    guard !number.isEmpty, number.utf8.count <= 2, number.allSatisfy(\.isNumber) else { return nil }
    let name = (words.count > 2 ? words[2] : "").trimming { ":-–— ".contains($0) }
    let rest = name.lowercased().words().map(String.init)
    return rest.allSatisfy(contents.contains) ? "" : name
  }

  /// What sheets hold, whatever their theme.
  private static let contents: Set<String> = [
    "action", "actions", "register", "tracker", "plan", "list", "log", "data", "main", "the", "all",
    "projects", "project", "climate", "delivery", "and", "status", "full", "detail", "details",
    "schedule", "current", "live", "table",
  ]

  /// "Homes (Lead member: the deputy leader)": the name, where a label stands in the brackets.
  private static func withoutAside(_ text: String) -> String? {
    guard text.last == ")", let open = text.firstIndex(of: "("), open > text.startIndex else {
      return nil
    }
    let inside = text[text.index(after: open)...].dropLast()
    guard let (label, _) = Labels.split(String(inside)),
      HeadingVocabulary.field(of: label) != nil
        || HeadingGuess.field(of: label) != nil
    else { return nil }
    return text[..<open].trimming { $0 == " " }
  }

  /// "Jo Brook, Head of Estates", "Councillor Jo Brook": a person, and nothing actions stand under.
  private static func isPerson(_ text: String) -> Bool {
    let first = text.prefix { $0.isLetter }.lowercased()
    if ["councillor", "cllr", "tel", "email", "telephone"].contains(first) { return true }
    guard let comma = text.firstIndex(of: ",") else { return false }
    let post = text[text.index(after: comma)...].drop { $0 == " " }.prefix { $0.isLetter }
    return [
      "head", "director", "manager", "leader", "chief", "assistant", "deputy", "cabinet",
      "portfolio", "officer", "corporate", "executive",
    ].contains(post.lowercased()) && text[..<comma].split(separator: " ").count <= 4
  }

  /// "Action: Write a heat network plan" says what an action is, and names no plan.
  private static func isLabelled(_ text: String) -> Bool {
    // "Issues:" over a paragraph.
    if text.hasSuffix(":") {
      switch HeadingVocabulary.field(of: String(text.dropLast())) {
      case .update, .reason, .mitigation, .leads, .partners, .timescale, .measure, .stage, .status,
        .rating:
        return true
      default: break
      }
    }
    guard let (label, _) = Labels.split(text), !label.contains(where: \.isNumber),
      !isPlan(label.lowercased().split(separator: " ").map(String.init))
    else { return false }
    switch HeadingVocabulary.field(of: label) {
    case .text, .update, .measure, .leads, .partners, .timescale, .reason, .mitigation, .cost,
      .carbon, .stage, .status, .rating, .changeNote, .parts:
      return true
    default: return false
    }
  }

  /// "The actions that need a decision are:" is a sentence, however short.
  private static func announcesList(_ words: [String]) -> Bool {
    guard let first = words.first,
      ["the", "these", "this", "those", "there", "following", "actions"].contains(first)
    else { return false }
    return words.dropFirst().contains {
      ["are", "is", "were", "was", "have", "has", "include", "includes"].contains($0)
    }
  }

  /// "RAG ratings are defined as:".
  private static func isSentence(_ words: [String]) -> Bool {
    words.count >= 3
      && words.dropFirst().contains { ["are", "is", "were", "was", "means", "mean"].contains($0) }
  }

  /// The name alone: “Theme 2: Homes” is called Homes.
  private static func withoutNumber(_ name: String) -> String {
    if let (_, rest) = RefPattern.leading(in: name), !rest.isEmpty { return rest }
    for mark in [":", " – ", " - ", " — "] {
      guard let range = name.firstRange(of: mark) else { continue }
      let rest = name[range.upperBound...].trimming { $0 == " " }
      if !rest.isEmpty, isCounted(name[..<range.lowerBound]) { return rest }
    }
    return name
  }

  /// Whether it only counts what it stands before: "Theme 2", "Strategic objective B", "Mission".
  private static func isCounted(_ head: Substring) -> Bool {
    let words = head.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard (1...4).contains(words.count) else { return false }
    let kinds = words.count { countedKinds.contains($0) }
    return kinds > 0
      && words.allSatisfy { word in
        countedKinds.contains(word) || word.allSatisfy(\.isNumber) || word.count == 1
          || ["one", "two", "three", "four", "five", "six", "seven", "eight"].contains(word)
          || ["strategic", "key", "climate", "delivery", "area", "focus", "our"].contains(word)
      }
  }

  /// "Outcome 3: Land and sea keep more carbon than they lose": a sentence after a number is a name.
  private static func isCountedName(_ text: String) -> Bool {
    guard let colon = text.prefix(24).firstIndex(of: ":") else { return false }
    return text[..<colon].contains(where: \.isNumber) && isCounted(text[..<colon])
  }

  private static let countedKinds: Set<String> = [
    "theme", "priority", "objective", "section", "workstream", "chapter", "pillar", "mission",
    "goal", "aim", "ambition", "outcome", "stream", "programme", "strand", "part",
  ]

  private static func list(in lower: String, words: [String]) -> String? {
    guard words.count <= 8 else { return nil }
    if lower.contains("long-list") || lower.contains("long list") || lower.contains("longlist") {
      return "long list"
    }
    return lower.hasPrefix("priority action") ? "priority" : nil
  }

  private static func isPlan(_ words: [String]) -> Bool {
    guard words.count >= 2 else { return false }
    let kinds: Set = ["plan", "strategy", "programme", "roadmap", "framework"]
    let found = words.indices.last { place in
      kinds.contains(words[place])
        || words[place] == "map" && place > 0 && words[place - 1] == "route"
    }
    guard let index = found else { return false }
    // "About this plan" and "How to read our strategy" speak of one.
    if index > 0, ["this", "our", "your", "a"].contains(words[index - 1]) { return false }
    if index > 0, words[index - 1] == "the", index > 1 { return false }
    // "Action Plan 2025-30" and "Plan: March update" end so; "Plan delivery" does not.
    let rest = words[(index + 1)...]
    // "Change the plan to:" goes on.
    if let last = rest.last, ["to", "for", "and"].contains(last) { return false }
    return rest.allSatisfy { word in
      word.first?.isNumber == true || Period.isMonthName(word)
        || [
          "update", "progress", "report", "review", "annual", "yearly", "monitoring", "to", "for",
          "and",
          "q1", "q2", "q3", "q4", "year", "edition", "refresh", "version", "summary", "quarter",
          "quarterly", "half", "mid", "six", "month", "monthly", "return", "tracker", "performance",
          "position", "draft", "final", "our", "how", "we", "are", "doing", "monitor", "projects",
          "actions",
        ].contains(word)
    }
  }

  private static let titleWords: Set<String> = [
    "report", "reports", "appendix", "appendices", "agenda", "committee", "page", "annex",
    "summary",
    "contents", "introduction", "publication", "foreword", "background", "update",
    "dashboard", "overview", "implications", "recommendation", "recommendations", "review",
    "purpose", "consultation", "version", "draft", "monitoring", "glossary", "key", "table",
    "methodology", "scoring", "progress", "notes", "contact", "author", "performance", "office",
    "cabinet", "conclusion", "conclusions", "abbreviations", "acronyms", "definitions",
  ]

  private static func isOther(_ found: Set<String>, _ words: [String], _ text: String) -> Bool {
    if !found.isDisjoint(with: titleWords) { return true }
    // "Next steps", "Next report"
    let named = words.drop { $0.allSatisfy(\.isNumber) }
    if named.first == "next", named.count <= 3 { return true }
    // "How to read the cards"
    if named.starts(with: ["how", "to", "read"]) { return true }
    // "Total 11.2" is the last line of figures, "Item 7" a place on an agenda.
    if ["total", "totals"].contains(words.first) { return true }
    if words.first == "item", words.count == 2 { return true }
    // "Capital grant £0.35m" is a line of figures.
    if text.split(separator: " ").last?.first == "£" { return true }
    // "Exported 04/07/2024 09:12" is of a file.
    if text.split(separator: " ").contains(where: { PartialDate(numeric: $0) != nil }) {
      return true
    }
    if words.count == 1, Period.isMonthName(words[0]) { return true }
    // "Blue Green Red Total" heads counts.
    if words.count >= 3,
      words.allSatisfy({ ["total", "all"].contains($0) || CommonScale.isRatingTerm($0) })
    {
      return true
    }
    if Period(text) != nil || words.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return true }
    return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
      .contains { found.contains($0) }
  }
}
