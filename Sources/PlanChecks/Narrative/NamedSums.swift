import PlanModel

/// Sums that the prose and a row give for one thing of one action: “a grant of £2.4m for the depot (T2)”
/// and “the grant of £2.6m”.
struct NamedSums {
  struct Difference {
    var place: Int
    var said: String
    var printed: String
  }

  static func differences(_ plan: Plan, _ paper: Paper, _ index: RefIndex) -> [Difference] {
    let paragraphs = paper.prose.filter { !$0.isHeading && sums.occur(in: $0.text) }
    guard !paragraphs.isEmpty else { return [] }
    var told: Set<Int> = []
    return paragraphs.flatMap { paragraph in
      paragraph.text.statements.compactMap { sentence -> Difference? in
        let said = named(in: sentence)
        guard said.count == 1, let (kind, amount) = said.first, !otherTime.occur(in: sentence),
          Amount.all(in: sentence).count(where: \.isMoney) == 1,
          let place = ProseFigures.named(near: amount, in: sentence, index)
        else { return nil }
        let rows = plan.actions[place].accounts.flatMap { named(in: $0.text) }
        guard rows.count == 1, let (own, printed) = rows.first, own == kind,
          !printed.isRounded(amount), printed.value / amount.value < 3,
          amount.value / printed.value < 3, told.insert(place).inserted
        else { return nil }
        return Difference(place: place, said: amount.printed, printed: printed.printed)
      }
    }
  }

  /// Each sum with the word for it next to it: “grant of £2.4m”, “a contract worth £1.2m”, “the £90,000
  /// loan”.
  private static func named(in text: String) -> [(kind: Int, amount: Amount)] {
    let matches = sums.all(in: text)
    guard !matches.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    let amounts = Amount.all(in: text).filter(\.isMoney)
    return matches.compactMap { match in
      amounts.first { amount in
        if amount.start >= match.end, amount.start - match.end <= 20 {
          let between = String(decoding: bytes[match.end..<amount.start], as: UTF8.self)
          let words = between.split(separator: " ")
          return !words.isEmpty && words.allSatisfy { links.contains(String($0)) }
        }
        guard amount.end <= match.start, match.start - amount.end <= 16 else { return false }
        let between = String(decoding: bytes[amount.end..<match.start], as: UTF8.self)
        return between.utf8.first == 0x20
          && between.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
      }.map { (match.phrase, $0) }
    }
  }

  private static let sums = Phrases([
    "grant", "budget", "loan", "contract", "award", "contribution",
  ])
  private static let links: Set<String> = [
    "of", "worth", "is", "was", "for", "at", "costing", "totalling", "valued", "up", "to", "about",
    "around", "over", "nearly", "just", "some",
  ]
  private static let otherTime = Phrases([
    "last year", "previous*", "originally", "further", "additional", "second", "another",
  ])
}

/// Figures of an update that the action's own words or cells speak against.
enum OwnFigures {
  /// What the update says that it cost in all, beside a column of what is spent.
  static func cost(of action: Action, _ legend: Legend) -> (said: String, printed: String)? {
    // A pound is no sign of ASCII.
    guard let update = action.update, TextBytes.hasForeignLetter(update),
      let match = totals.first(in: update),
      action.completeWord(by: legend) != nil,
      let amount = Amount.all(in: update).first(where: {
        $0.isMoney && (0...1).contains($0.start - match.end)
      }), let field = spent(of: action), let cell = Amount.all(in: field.text).first
    else { return nil }
    let heading = field.heading.lowercased()
    let unit =
      cell.scale > 1
      ? 1.0
      : heading.contains("000") || heading.contains("£k")
        ? 1e3 : heading.contains("£m") || heading.contains("million") ? 1e6 : 1
    // A figure of another cell, such as the budget, is meant for that.
    let isOther = action.fields.contains { other in
      Amount.all(in: other.text).contains {
        abs($0.value * unit - amount.value) <= amount.lastPlace
      }
    }
    let apart = abs(cell.value * unit - amount.value)
    guard !isOther, apart > max(unit * cell.lastPlace / 2, amount.lastPlace / 2) + 1,
      apart <= 2 * max(cell.value * unit, 1)
    else { return nil }
    return (amount.printed, "\(field.text) under “\(field.heading)”")
  }

  private static func spent(of action: Action) -> PrintedField? {
    let found = action.fields.filter { field in
      field.text.utf8.count <= 16 && spends.occur(in: field.heading)
        && Amount.all(in: field.text).count == 1 && !field.text.contains("%")
    }
    return found.count == 1 ? found.first : nil
  }

  /// A grant or award above the limit that the action's own words set: “grants of up to £2,000”.
  static func beyondLimit(in action: Action) -> (said: String, printed: String)? {
    guard let update = action.update, TextBytes.hasForeignLetter(update),
      limits.occur(in: action.name), largest.occur(in: update),
      let limit = limits.all(in: action.name).first,
      let most = Amount.all(in: action.name).first(where: {
        $0.isMoney && (0...1).contains($0.start - limit.end)
      })
    else { return nil }
    for match in largest.all(in: update) {
      let near = Amount.all(in: update).first {
        $0.isMoney && $0.start > match.end && $0.start - match.end <= 32
      }
      if let near, near.value > most.value { return (near.printed, "up to \(most.printed)") }
    }
    return nil
  }

  private static let limits = Phrases(["up to", "of at most", "maximum of", "no more than"])
  private static let largest = Phrases([
    "biggest", "largest", "highest", "greatest", "ranging from", "ranged from", "grants from",
    "award of", "grant of",
  ])

  /// A target in the update that is not the one of the action's measure: “the 90% target” beside 75%.
  static func target(of action: Action) -> (said: String, printed: String)? {
    guard let update = action.update, targets.occur(in: update),
      let said = stated(in: update), !moved.occur(in: update)
    else { return nil }
    let own = [action.measure, action.name].compactMap { $0 }.flatMap {
      FigureTokens(" " + $0).shares
    }
    guard own.count == 1, let share = own.first, abs(share.percent - said) > 0.5 else { return nil }
    return ("a target of \(said.asFigure)%", "\(share.percent.asFigure)%")
  }

  /// The share that stands right before “target”, or right behind “target of”.
  private static func stated(in update: String) -> Double? {
    let figures = FigureTokens(" " + update)
    let found = figures.shares.filter { share in
      let behind = String(decoding: figures.bytes[share.end...].prefix(8), as: UTF8.self)
      let before = String(decoding: figures.bytes[..<share.start].suffix(11), as: UTF8.self)
      return behind == " target" || behind.hasPrefix(" target") && !behind.hasPrefix(" targete")
        || before.hasSuffix("target of ") || before.hasSuffix("target is ")
    }
    return found.count == 1 ? found[0].percent : nil
  }

  private static let targets = Phrases(["target"])
  private static let moved = Phrases([
    "new target", "revised target", "interim", "milestone", "national", "government", "this year",
    "by 0000", "next", "raised", "previous*", "originally", "quarter", "annual",
  ])

  /// A sum of money of the update that is one of the row's cells with two neighbouring digits exchanged:
  /// £310,000 beside 301,000.
  static func exchanged(in action: Action) -> (said: String, printed: String)? {
    // A pound is no sign of ASCII.
    guard let update = action.update, TextBytes.hasForeignLetter(update),
      ByteSearch.holds(update, "£")
    else { return nil }
    let sums = Amount.all(in: update).filter { $0.isMoney && $0.value >= 100 }
    guard !sums.isEmpty else { return nil }
    var cells: [(field: PrintedField, amount: Amount)] = []
    for field in action.fields where (3...16).contains(field.text.utf8.count) {
      guard moneys.occur(in: field.heading) || ByteSearch.holds(field.text, "£") else { continue }
      let amounts = Amount.all(in: " " + field.text)
      if amounts.count == 1 { cells.append((field, amounts[0])) }
    }
    for sum in sums where !cells.contains(where: { $0.amount.value == sum.value }) {
      if let cell = cells.first(where: { ProseFigures.areExchanged($0.amount, sum, anyMoney: true) }
      ) {
        return (sum.printed, "\(cell.field.text) under “\(cell.field.heading)”")
      }
    }
    return nil
  }

  private static let moneys = Phrases([
    "budget", "cost", "costs", "spend", "spent", "funding", "grant", "£", "price", "amount",
  ])

  /// “Four of the 12 schools fitted”, of an action for eight schools.
  static func whole(of action: Action) -> (said: String, printed: String)? {
    guard let update = action.update, cue.occur(in: update) else { return nil }
    return whole(of: action.name, in: update)
      ?? action.measure.flatMap { whole(of: $0, in: update) }
  }

  private static func whole(
    of text: String, in update: String
  ) -> (said: String, printed: String)? {
    let task = WordList(PlainNumbers(text).text).words
    let counts = task.indices.filter { place in
      count(task[place].text).map { $0 >= 3 } ?? false
    }
    guard counts.count == 1, let at = counts.first, let own = count(task[at].text) else {
      return nil
    }
    let things = task[(at + 1)...].prefix(3).prefix { !WordList.noise.contains($0.text) }
      .map { WordList.stem($0.text) }
    let plain = PlainNumbers(update)
    let words = WordList(plain.text).words
    for place in words.indices where words[place].text == "of" && place > 0 {
      guard place + 4 < words.count, let part = count(words[place - 1].text),
        words[place + 1].text == "the", let whole = count(words[place + 2].text), part <= whole,
        whole != own, whole <= own * 2, own <= whole * 2,
        things.contains(WordList.stem(words[place + 3].text)),
        tellsOfAll(words[(place + 4)...].map(\.text), of: things, isMore: whole > own)
      else { continue }
      let thing = words[place + 3].text
      return ("\(whole) \(thing)", "\(own)")
    }
    return nil
  }

  /// “Fitted”, “are now finished”, “in the programme”: what stands behind the things, where all are meant.
  private static func tellsOfAll(_ words: [String], of things: [String], isMore: Bool) -> Bool {
    let words = Array(words.drop { things.contains(WordList.stem($0)) })
    guard let first = words.first else { return false }
    // Fewer than the action's number may be those of a part, unless they are said to be all.
    guard isMore else { return words.prefix(6).contains { $0 == "target" || $0 == "programme" } }
    if deeds.contains(first) { return true }
    if words.prefix(3).contains(where: wholes.contains) { return true }
    return verbs.contains(first) && words.dropFirst().prefix(3).contains(where: deeds.contains)
  }

  private static func count(_ word: String) -> Int? {
    guard let value = Numerals.value(of: word), value > 0, !(1990...2100).contains(value) else {
      return nil
    }
    return value
  }

  private static let cue = Phrases(["of the"])
  private static let totals = Phrases([
    "total cost was", "total cost of", "final cost was", "final cost of", "cost in all",
    "total spend was", "total cost came to", "final cost came to",
  ])
  private static let spends = Phrases(["spend", "spent", "spend to date", "actual cost", "outturn"])
  /// What the things are all of.
  private static let wholes: Set<String> = ["programme", "scheme", "project", "contract"]
  private static let verbs: Set<String> = ["are", "have", "were", "now"]
  private static let deeds: Set<String> = [
    "fitted", "installed", "completed", "done", "finished", "converted", "replaced", "insulated",
    "built", "planted", "live", "working", "operational", "open",
  ]
}
