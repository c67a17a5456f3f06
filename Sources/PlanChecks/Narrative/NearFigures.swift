import PlanModel

/// Figures of the prose that differ by one digit from what the row prints that the sentence speaks of: “18
/// charge points are live” and “14 charge points live”.
struct NearFigures {
  /// The place of the action, and both figures as printed.
  private(set) var differences: [ProseFigures.Difference] = []

  private let actions: [Action]
  /// Words of each action's name, without endings; few figures ask for them.
  private lazy var words = actions.map { Set(WordList($0.name).content.map(Self.root)) }

  init(_ plan: Plan, _ paper: Paper) {
    actions = plan.actions
    guard actions.count >= 4 else { return }
    var told: Set<Int> = []
    // A plan speaks of what it will do, and a report of what was done.
    let isPlan = plan.isPlanAlone
    for paragraph in paper.prose where !paragraph.isHeading {
      for sentence in paragraph.text.statements
      where TextBytes.hasDigit(sentence) && !Self.otherTime.occur(in: sentence)
        && (isPlan || !Self.ahead.occur(in: sentence))
      {
        let figures = FigureTokens(" " + sentence)
        for amount in figures.amounts where !figures.isRef(amount) {
          guard let found = difference(amount, in: figures, isPlan: isPlan),
            told.insert(found.place).inserted
          else {
            continue
          }
          differences.append(
            ProseFigures.Difference(
              place: found.place, said: amount.printed, printed: found.printed,
              line: paragraph.source.line))
        }
      }
    }
  }

  private mutating func difference(
    _ amount: Amount, in figures: FigureTokens, isPlan: Bool
  ) -> (place: Int, printed: String)? {
    guard !amount.isMoney, amount.scale == 1, amount.decimals == 0, amount.value >= 10 else {
      return nil
    }
    guard
      let place = place(spokenOfAround: amount, in: figures)
        ?? place(thatCounts: amount, in: figures, isPlan: isPlan)
        ?? (isPlan ? nil : place(thatTellsLike: amount, in: figures))
    else { return nil }
    let action = actions[place]
    let own = ([action.name, action.text, action.measure ?? ""] + action.accounts.map(\.text))
      .flatMap { Amount.all(in: $0) }
    guard !own.contains(where: { $0.isRounded(amount) || amount.isRounded($0) }) else { return nil }
    // What an account counts; without one, what the plan itself is to reach.
    let accounts = action.update.map { FigureTokens(" " + $0).amounts } ?? []
    if isPlan, let end = action.timescale.end, Self.namesOtherYear(figures, than: end.year) {
      return nil
    }
    let near = (isPlan ? FigureTokens(" " + action.text).amounts : accounts).filter {
      !$0.isMoney && $0.scale == 1
        && (Self.differInOneDigit($0.printed, amount.printed)
          || ProseFigures.areExchanged($0, amount))
        && max($0.value, amount.value) <= 1.4 * min($0.value, amount.value)
    }
    guard near.count == 1, isPlan || !Self.areOfOtherTimes(amount, figures, near[0], action) else {
      return nil
    }
    return (place, near[0].printed)
  }

  /// Whether what was ordered is told beside what was delivered, or what was there in April beside March.
  private static func areOfOtherTimes(
    _ amount: Amount, _ figures: FigureTokens, _ printed: Amount, _ action: Action
  ) -> Bool {
    let text = String(decoding: figures.bytes, as: UTF8.self)
    guard let one = CountedThing.all(in: text).first(where: { $0.offset == amount.start }),
      let other = CountedThing.all(in: " " + (action.update ?? "")).first(where: {
        $0.offset == printed.start
      })
    else { return false }
    // What the action is to do may be told of as done, or as it is now.
    let name = WordList(action.name).words.map { CountedThing.root($0.text) }
    return !one.deeds.isEmpty && !other.deeds.isEmpty
      && one.deeds.isDisjoint(with: other.deeds.union(name))
      || !one.months.isEmpty && !other.months.isEmpty && one.months.isDisjoint(with: other.months)
  }

  /// “By 2035 we will have”: of another year the number may be another.
  private static func namesOtherYear(_ figures: FigureTokens, than year: Int) -> Bool {
    let words = String(decoding: figures.bytes, as: UTF8.self).lowercased()
      .split { !$0.isNumber && !$0.isLetter }
    let years = zip(words, words.dropFirst()).compactMap { word, next in
      ["by", "until"].contains(word) && next.count == 4 ? Int(next) : nil
    }
    return !years.isEmpty && !years.contains(year)
  }

  /// The only action of whose name the words around a figure have three or more, and most.
  private mutating func place(spokenOfAround amount: Amount, in figures: FigureTokens) -> Int? {
    let before = String(decoding: figures.bytes[..<amount.start].suffix(24), as: UTF8.self)
    let behind = String(decoding: figures.bytes[amount.end...].prefix(72), as: UTF8.self)
    // Behind a comma or “and” something else may be counted.
    let clause = behind.prefix { !",;:.".contains($0) }
    let near = WordList(clause).words.prefix(9).prefix { $0.text != "and" }.map(\.text)
    let last = WordList(before).words.suffix(1).map(\.text)
    let said = Set(
      (near + last).filter { !WordList.noise.contains($0) }.map(WordList.stem).map(Self.root))
    guard said.count >= 3 else { return nil }
    let shared = words.map { $0.intersection(said).count }
    guard let most = shared.max(), most >= 3, most * 2 >= said.count,
      shared.count(where: { $0 >= most }) == 1, let place = shared.firstIndex(of: most)
    else { return nil }
    return place
  }

  /// The only action whose name has the thing that is counted, and the deed before the number: “lagged 222
  /// lofts”.
  private mutating func place(
    thatCounts amount: Amount, in figures: FigureTokens, isPlan: Bool
  ) -> Int? {
    let unit = figures.unit(of: amount)
    let before = String(decoding: figures.bytes[..<amount.start].suffix(24), as: UTF8.self)
    guard unit.utf8.count >= 4, let deed = WordList(before).words.last?.text,
      deed.utf8.count >= 5, isPlan || deed.hasSuffix("ed")
    else { return nil }
    let words = words
    let places = words.indices.filter { words[$0].contains(unit) }
    guard places.count == 1, let place = places.first,
      words[place].contains(where: { $0.prefix(3) == deed.prefix(3) }),
      let text = isPlan ? actions[place].text : actions[place].update
    else { return nil }
    let own = FigureTokens(" " + text)
    return own.amounts.contains { own.unit(of: $0) == unit } ? place : nil
  }

  /// The only action whose update counts the same thing in the same state: “31 electric vans in service”
  /// beside “38 electric vans are in service”.
  private func place(thatTellsLike amount: Amount, in figures: FigureTokens) -> Int? {
    guard let said = Self.state(behind: amount, in: figures), Self.isOfNow(figures) else {
      return nil
    }
    let places = actions.indices.filter { place in
      guard let update = actions[place].update, TextBytes.hasDigit(update) else { return false }
      return update.statements.contains { sentence in
        let own = FigureTokens(" " + sentence.clauseOfNow)
        return own.amounts.contains {
          Self.state(behind: $0, in: own) == said && Self.isOfNow(own)
            && (Self.differInOneDigit($0.printed, amount.printed)
              || ProseFigures.areExchanged($0, amount))
        }
      }
    }
    return places.count == 1 ? places[0] : nil
  }

  /// Whether neither a month nor a year is named, nor a word of another time.
  private static func isOfNow(_ figures: FigureTokens) -> Bool {
    let text = String(decoding: figures.bytes, as: UTF8.self)
    return !otherTime.occur(in: text) && !ahead.occur(in: text)
      && !WordList(text).words.contains {
        Period.isMonthName($0.text) || (1990...2100).contains(Int($0.text) ?? 0)
          || ["had", "were", "was", "when", "before", "spring", "summer", "autumn", "winter"]
            .contains($0.text)
      }
  }

  /// What is counted and how it stands, as two words for the thing and one for the state; nil for less.
  private static func state(behind amount: Amount, in figures: FigureTokens) -> [String]? {
    let behind = String(decoding: figures.bytes[amount.end...].prefix(60), as: UTF8.self)
    let words = WordList(behind.prefix { !",;:.(".contains($0) }).words.map(\.text)
    guard words.count >= 3, let place = words.firstIndex(where: { states.contains($0) }),
      (2...5).contains(place)
    else { return nil }
    let thing = words[..<place].filter { !linking.contains($0) }
    guard thing.count == 2, thing[0].utf8.count >= 3, thing[1].utf8.count >= 4,
      thing[1].hasSuffix("s") || thing[1] == "people"
    else { return nil }
    return thing + [words[place]]
  }

  private static let states: Set<String> = ["service", "use", "place", "operation", "live", "open"]
  private static let linking: Set<String> = [
    "are", "is", "now", "in", "already", "currently", "and",
  ]

  /// “Retrofitted” is “retrofit”.
  private static func root(_ word: String) -> String {
    for ending in ["ted", "ed", "ing"]
    where word.utf8.count > ending.utf8.count + 5 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static func differInOneDigit(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    return a.count == b.count && a.count >= 2 && zip(a, b).count(where: { $0 != $1 }) == 1
  }

  private static let otherTime = Phrases([
    "last year", "last quarter", "last report", "previous*", "originally", "baseline", "compared",
    "since then", "further", "another", "more than", "over", "nearly",
    "almost", "about", "around", "at least", "up to", "each", "per", "average", "so far this",
  ])
  private static let ahead = Phrases([
    "will", "target*", "forecast*", "expect*", "in the first", "at first",
  ])
}

extension String {
  /// What a sentence says before its first comma or “and”.
  fileprivate var clauseOfNow: String {
    let ends = [", ", " and ", "; "].compactMap { firstRange(of: $0)?.lowerBound }
    return ends.min().map { String(self[..<$0]) } ?? self
  }
}
