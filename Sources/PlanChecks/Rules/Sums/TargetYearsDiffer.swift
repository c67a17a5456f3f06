public import PlanModel

/// Finds two years in one paper by which the same emissions are to be net zero.
public struct TargetYearsDiffer: PaperRule {
  public static let guidance = Guidance(
    name: "target-years-differ", title: "Two years for one net-zero target", family: .sums,
    severity: .error,
    looksFor:
      "Sentences of the prose that say by which year the council itself, or its area, is to be net "
      + "zero or carbon neutral, where two of them of the same scope name different years. National "
      + "targets, earlier ones and interim ones are left alone.",
    whyItMatters:
      "It is the promise that the whole plan serves, and the reader can't tell what it is.",
    howToPutRight: "Put the year that was decided in every place.",
    whenToWaive: "Where the two are of different emissions, and the sentences say of which.",
    before: "The city will be carbon neutral by 2045. … The city-wide target is 2040.",
    after: "The city will be carbon neutral by 2040. … The city-wide target is 2040.")

  public init() {}

  private enum Scope: String { case council = "the council's own emissions", area = "the area" }

  public func findings(in paper: Paper) -> [Finding] {
    var first: [Scope: (year: Int, line: Int?)] = [:]
    var found: [Finding] = []
    var unscoped: [(year: Int, line: Int?)] = []
    var told: Set<Scope> = []
    for paragraph in paper.prose {
      var speaksOfIt = false
      for statement in paragraph.text.statements {
        let sentence = Self.withoutComparison(statement)
        let names = Self.goals.occur(in: sentence)
        let goesOn = speaksOfIt && Self.targets.occur(in: sentence)
        speaksOfIt = names
        guard names || goesOn, !Self.others.occur(in: sentence) else { continue }
        let clauses = Self.clauses(of: sentence)
        // Two goals of one sentence are two things' goals.
        let only = clauses.count(where: Self.goals.occur) > 1 ? nil : Self.scope(of: sentence)
        for clause in clauses where Self.goals.occur(in: clause) || goesOn {
          guard let year = Self.year(in: clause), !Self.isOfThings(clause),
            !Self.isName(clause)
          else { continue }
          // “A cut in the Council's own emissions by 2030, and net zero by 2038” has one scope.
          let scope =
            Self.scope(of: clause)
            ?? (clause == sentence || Self.places.occur(in: clause) ? nil : only)
          guard let scope else {
            if Self.pointsBack(to: year, in: clause),
              Self.ours.occur(in: sentence) || Self.definite.occur(in: clause)
            {
              unscoped.append((year, paragraph.source.line))
            }
            continue
          }
          guard let before = first[scope] else {
            first[scope] = (year, paragraph.source.line)
            continue
          }
          guard before.year != year, told.insert(scope).inserted else { continue }
          found.append(
            finding(
              .differ(scope.rawValue, before.year, before.line, year),
              line: paragraph.source.line))
        }
      }
    }
    found += inRows(of: paper, first[.council])
    guard found.isEmpty, first.count == 1, let (scope, stated) = first.first else { return found }
    // One target is all that the paper speaks of: a sentence that does not say whose it is means that.
    for (year, line) in unscoped where year != stated.year {
      return [finding(.differ(scope.rawValue, stated.year, stated.line, year), line: line)]
    }
    return []
  }

  /// Without what the target is compared with: “by 2038, ahead of Scotland's national date of 2045”.
  private static func withoutComparison(_ sentence: String) -> String {
    guard let goal = goals.first(in: sentence),
      let tail = comparisons.all(in: sentence).first(where: { $0.start > goal.end })
    else { return sentence }
    let head = sentence.utf8Prefix(tail.start)
    return year(in: head) == nil ? sentence : head
  }

  private static let comparisons = Phrases([
    "ahead of", "in line with", "earlier than", "years before", "compared with", "compared to",
    "as against", "sooner than", "in advance of", "consistent with", "in support of",
  ])

  /// Actions whose own words give the council's target with another year: “to the Council's 2040 net zero date”.
  private func inRows(of paper: Paper, _ stated: (year: Int, line: Int?)?) -> [Finding] {
    guard let stated else { return [] }
    return paper.actions.compactMap { action in
      let name = action.name
      guard Self.goals.occur(in: name), Self.council.occur(in: name),
        !Self.others.occur(in: name), !Self.isOfThings(name), !Self.places.occur(in: name),
        let year = Self.year(in: name), year != stated.year, Self.pointsBack(to: year, in: name)
      else { return nil }
      return finding(
        .differ(Scope.council.rawValue, stated.year, stated.line, year), about: action, at: "text")
    }
  }

  private static let council = Phrases([
    "the council's", "council's", "our", "its", "the council", "the authority's",
  ])

  /// “A net zero fleet by 2030”: the goal is that of a part, named beside it.
  private static func isOfThings(_ clause: String) -> Bool {
    goals.all(in: clause).contains { match in
      let from = max(0, match.start - 24)
      return things.occur(in: clause.utf8Part(from, min(clause.utf8.count, match.end + 30)))
    }
  }

  /// “The Net Zero Investment Plan in May 2034”: the words are part of what a paper is called.
  private static func isName(_ clause: String) -> Bool {
    let matches = goals.all(in: clause)
    return !matches.isEmpty
      && matches.allSatisfy { match in
        let next = WordList(clause.utf8Part(match.end, min(clause.utf8.count, match.end + 60)))
          .words
          .prefix { $0.isCapitalised }.prefix(3)
        return next.contains { called.contains($0.text) }
      }
  }

  private static let called: Set<String> = [
    "plan", "programme", "strategy", "board", "fund", "team", "panel", "group", "roadmap", "hub",
    "committee", "framework", "officer", "manager", "officers", "project",
  ]

  /// “Its 2035 carbon neutral target”: one that was spoken of before, and not a new one.
  private static func pointsBack(to year: Int, in text: String) -> Bool {
    let words = WordList(text).words.map(\.text)
    return words.indices.contains { place in
      guard words[place] == "\(year)" else { return false }
      if place + 3 < words.count,
        goals.occur(in: words[(place + 1)...(place + 2)].joined(separator: " "))
      {
        return words[(place + 3)...].prefix(2).contains { targets.occur(in: $0) }
      }
      // “The net zero 2040 target.”
      return place >= 2 && place + 1 < words.count && targets.occur(in: words[place + 1])
        && goals.occur(in: words[(place - 2)...(place - 1)].joined(separator: " "))
    }
  }

  /// “Net zero in our own operations by 2030 and for the district by 2045” states two.
  private static func clauses(of sentence: String) -> [String] {
    let parts = sentence.split(separator: " and ", omittingEmptySubsequences: true)
    guard parts.count > 1, parts.allSatisfy({ year(in: String($0)) != nil }) else {
      return years(in: sentence).count == 1 ? [sentence] : parts.map(String.init)
    }
    return parts.map(String.init)
  }

  private static func scope(of text: String) -> Scope? {
    let isOwn = own.occur(in: text)
    let isWide = wide.occur(in: text) || namesPlace(text)
    guard isOwn != isWide else { return nil }
    return isOwn ? .council : .area
  }

  /// “A net zero Wolmershire by 2045”: the goal is that of the place which is named behind it.
  private static func namesPlace(_ text: String) -> Bool {
    let words = WordList(text).words
    return goals.all(in: text).contains { match in
      words.first { $0.start >= match.end }
        .map { $0.isCapitalised && !bodies.contains($0.text) && $0.start <= match.end + 1 } ?? false
    }
  }

  private static let bodies: Set<String> = [
    "council", "authority", "organisation", "plan", "strategy", "target", "board", "carbon",
    "programme", "roadmap", "route", "action", "commitment", "ambition", "goal", "pathway",
  ]

  /// The only year of a clause, or of several the one right before the goal: “the 2035 net zero target will be
  /// reviewed in 2026”.
  private static func year(in text: String) -> Int? {
    let years = years(in: text)
    guard years.count > 1 else { return years.first }
    let before = goals.all(in: text).compactMap { match in
      Int(text.utf8Part(max(0, match.start - 5), match.start).trimmed)
    }.filter(years.contains)
    return before.count == 1 ? before[0] : nil
  }

  private static func years(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    return WordList(text).words.compactMap { word in
      guard word.end - word.start == 4, let year = Int(word.text), (2024...2060).contains(year),
        word.end == bytes.count || bytes[word.end] != UInt8(ascii: "/"),
        word.start == 0 || bytes[word.start - 1] != UInt8(ascii: "/")
      else { return nil }
      return year
    }
  }

  private static let goals = Phrases([
    "net zero", "carbon neutral", "carbon neutrality", "zero carbon", "climate neutral",
  ])
  private static let targets = Phrases(["target", "goal", "ambition", "commitment", "date", "aim"])

  private static let places = Phrases([
    "borough", "district", "county", "city", "town", "area", "region", "island*", "community",
    "communities", "residents", "everyone",
  ])
  private static let definite = Phrases([
    "the net zero 0000", "the carbon neutral 0000", "the 0000 net zero", "the 0000 carbon neutral",
    "the zero carbon 0000", "the climate neutral 0000",
  ])
  private static let ours = Phrases(["its", "our", "the council", "the authority", "we"])

  private static let own = Phrases([
    "own operations", "own emissions", "own estate", "carbon neutral council", "net zero council",
    "council operations", "council's operations", "our operations", "council's own", "our own",
    "as an organisation", "corporate emissions", "council emissions", "council itself",
    "operations to be", "a net zero organisation", "net zero operations",
    "carbon neutral operations",
    "operations by 0000", "its operations", "operational emissions", "organisational emissions",
    "organisational target", "organisational net zero", "carbon neutral authority",
    "net zero authority", "council as an organisation", "in everything the council does",
    "net zero carbon organisation", "net zero carbon council", "carbon neutral organisation",
    "the council will be", "the council will become", "the council will reach",
    "the council will achieve", "the council to be", "the council to become",
    "the council to reach", "the council becoming", "the council reaching", "the council becomes",
    "the council reaches", "the council would be", "the council would reach",
    "the council is to be",
    "council activities", "council's activities", "its own activities", "own activities",
  ])
  private static let wide = Phrases([
    "city wide", "citywide", "district wide", "county wide", "countywide", "borough wide",
    "area wide", "the city", "the district", "the borough", "the county", "the area", "whole city",
    "the town", "the region", "the place", "district target", "borough target", "county target",
    "city target", "district's target", "borough's target", "county's target", "city's target",
    "area target", "net zero borough", "carbon neutral borough", "net zero district",
    "carbon neutral district", "net zero county", "carbon neutral county", "net zero city",
    "carbon neutral city", "net zero town", "carbon neutral town", "for the borough",
    "for the area", "across the", "residents and businesses",
  ])

  /// Targets that are not this council's, or not its last.
  private static let others = Phrases([
    "government", "uk", "united kingdom", "national*", "nation", "country", "county council",
    "combined authority", "previous*", "earlier", "originally", "former*", "instead of",
    "brought forward", "moved from", "from 0000 to", "interim", "halfway", "on the way", "per cent",
    "company", "university", "trust", "nhs", "partner*",
  ])
  private static let things = Phrases([
    "electricity", "grid", "buildings to be", "new homes", "homes", "fleet", "schools",
    "new builds",
    "new buildings", "transport", "housing",
  ])
}

extension Finding.Message {
  fileprivate static func differ(_ scope: String, _ one: Int, _ line: Int?, _ other: Int) -> Self {
    let place = line.map { " (line \($0))" } ?? ""
    return "net zero for \(scope) by \(other) here, and by \(one) elsewhere\(place)"
  }
}
