import PlanModel

/// Tells where an update says that a goal of the action was missed, or that nobody is left to do it.
enum MissedGoal {
  /// The words that say so; nil where it was last year's goal, or was made good since.
  static func words(in action: Action) -> String? {
    guard let update = action.update, action.parts.isEmpty else { return nil }
    return missed(in: update, of: action.name) ?? fewer(in: update) ?? forsaken(update)
  }

  /// “The quarter's milestone of 15 was missed”, “we missed both deadlines”.
  private static func missed(in update: String, of name: String) -> String? {
    let matches = verbs.all(in: update)
    guard !matches.isEmpty, !madeGood.occur(in: update) else { return nil }
    for match in matches {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !others.occur(in: withoutOwnYears(clause.sentence, name)) else {
        continue
      }
      let isPassive = match.phrase < firstActive
      let said = isPassive ? Array(WordList(clause.subject).words.suffix(9)) : object(of: clause)
      guard let goal = said.firstIndex(where: { goals.contains(WordList.stem($0.text)) }),
        !(firstSlip..<firstActive).contains(match.phrase)
          || said.last.map({ firm.contains(WordList.stem($0.text)) }) ?? false,
        // “No target was missed.”
        !said[..<goal].contains(where: { ["no", "neither", "none"].contains($0.text) })
      else { continue }
      return clause.quote(from: match.start, to: match.end + (isPassive ? 0 : said[goal].end))
    }
    return nil
  }

  /// “The target for 2024” is the action's own where its name has that year.
  private static func withoutOwnYears(_ sentence: String, _ name: String) -> String {
    sentence.split(separator: " ", omittingEmptySubsequences: false)
      .filter { !($0.utf8.count == 4 && Int($0) != nil && name.contains($0)) }
      .joined(separator: " ")
  }

  private static func object(of clause: Clause) -> [WordList.Word] {
    Array(WordList(clause.rest.utf8Prefix(48)).words.prefix(5))
  }

  private static let passives: [String] = {
    let heads = ["was", "were", "has been", "have been", "had been"]
    let negated = ["was not", "were not", "has not been", "have not been", "wasn't", "weren't"]
    return heads.map { "\($0) missed" }
      + negated.flatMap { head in ["met", "achieved", "reached", "hit"].map { "\(head) \($0)" } }
      + ["was narrowly missed", "was just missed", "were all missed", "were both missed"] + slips
  }()
  private static let slips = ["slipped", "has slipped", "have slipped"]
  private static let firstSlip = passives.count - slips.count
  private static let firstActive = passives.count

  private static let verbs = Phrases(
    passives + [
      "missed the", "missed our", "missed its", "missed their", "missed both", "missed a",
      "fell short of the", "fell short of our", "fell short of its", "fell short of a",
      "fallen short of the", "fallen short of our", "fallen short of its", "failed to meet the",
      "failed to meet our", "failed to meet its", "failed to reach the", "did not meet the",
      "did not meet our", "did not meet its", "did not reach the", "did not reach our",
      "did not achieve the", "did not achieve our", "have not met the", "have not met our",
      "not been able to meet", "not able to meet", "unable to meet", "could not meet",
      "not been able to reach", "not able to reach", "unable to reach", "could not reach",
      "has not met its", "has not met the",
    ])

  /// What is missed; a bus or a meeting is none.
  private static let goals: Set<String> = [
    "target", "milestone", "deadline", "date", "goal", "profile", "trajectory", "timetable",
  ]

  /// Of these it is told by their slipping alone.
  private static let firm: Set<String> = ["milestone", "deadline", "target"]

  /// Signs that another goal is meant, or another's.
  private static let others = Phrases([
    "last year", "previous*", "earlier", "in the past", "national*", "government", "county",
    "elsewhere", "first year", "year 0", "bus", "never", "year before",
    "last quarter", "0000 target", "target for 0000", "0000 milestone", "neighbouring", "bid",
    "bids",
  ])

  /// Signs that the goal was reached after all, or that another took its place.
  private static let madeGood = Phrases([
    "back on track", "back on schedule", "caught up", "recovered", "made up", "since been met",
    "now been met", "was met in", "exceed*", "agreed a new date", "new date was agreed",
    "new date has been agreed", "new target was agreed", "new target has been agreed",
    "agreed a new target", "revised target", "revised date", "re baselined", "rebaselined",
    "extended to", "extension was agreed", "agreed an extension", "agreed to move", "was completed",
    "has been completed", "have been completed", "now complete", "is complete", "moved the date",
    "will still be met", "still expected to", "still on track", "remain* on track", "will be met",
    "now on track", "no impact", "does not affect", "do not affect", "not affect",
  ])

  /// “Only 40 boilers were changed against the 90 planned”.
  private static func fewer(in update: String) -> String? {
    guard planned.occur(in: update), !madeGood.occur(in: update) else { return nil }
    let plain = PlainNumbers(update)
    let words = WordList(plain.text).words
    // “Well short of the 150 we had planned.”
    for (place, word) in words.enumerated() where place > 0 && word.text == "of" {
      let sentence = String(plain.text.sentence(around: word.start))
      guard words[place - 1].text == "short", place + 2 < words.count,
        words[place + 1].text == "the", number(words[place + 2].text) != nil,
        words[(place + 3)...].prefix(4).contains(where: { intended.contains($0.text) }),
        !yetToRun.occur(in: sentence), !others.occur(in: sentence)
      else { continue }
      return update.utf8Part(
        plain.printed(words[place - 1].start), plain.printed(words[place + 2].end))
    }
    for (place, word) in words.enumerated() where word.text == "only" {
      let sentence = String(plain.text.sentence(around: word.start))
      guard place + 1 < words.count, let some = number(words[place + 1].text),
        let against = words[(place + 2)...].prefix(14).firstIndex(where: {
          ["against", "instead", "compared"].contains($0.text)
        }),
        let place2 = words[(against + 1)...].prefix(5).firstIndex(where: { number($0.text) != nil }
        ),
        let all = number(words[place2].text), some * 10 <= all * 8,
        words[(place2 + 1)...].prefix(4).contains(where: { intended.contains($0.text) })
          || words[(against + 1)..<place2].contains(where: { intended.contains($0.text) }),
        !yetToRun.occur(in: sentence), !others.occur(in: sentence),
        words[place2].end <= word.start + sentence.utf8.count
      else { continue }
      return update.utf8Part(plain.printed(word.start), plain.printed(words[place2].end))
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    guard word != "none" else { return nil }
    return Numerals.value(of: word) ?? (word.utf8.count <= 7 ? Int(word) : nil)
  }

  private static let planned = Phrases(["planned", "profile", "profiled", "programmed", "expected"])
  private static let intended: Set<String> = [
    "planned", "profile", "profiled", "programmed", "expected",
  ]

  /// Signs that the time for the larger number is still to come.
  private static let yetToRun = Phrases([
    "by march", "by the end of the programme", "overall", "in all", "in total", "altogether",
    "by 0000", "over the life", "will", "next", "eventual*", "each", "average", "budget",
  ])

  /// “The contractor went into administration, and there is no replacement yet”.
  private static func forsaken(_ update: String) -> String? {
    guard gone.occur(in: update), !found.occur(in: update) else { return nil }
    for match in nobody.all(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  private static let gone = Phrases([
    "into administration", "in administration", "into liquidation", "in liquidation", "insolven*",
    "ceased trading", "stopped trading", "went bust", "gone bust", "went under", "gone under",
    "collapse*", "pulled out", "withdrew", "has withdrawn", "have withdrawn", "walked away",
    "backed out", "terminated", "handed back", "dropped out", "went out of business", "wound up",
    "left the contract", "left the project", "left the scheme",
  ])

  private static let nobody = Phrases(
    [
      "no replacement", "no successor", "no other contractor", "no new contractor",
      "no contractor", "no other supplier", "no new supplier", "no other operator",
      "no new operator", "no new partner", "no other partner", "nobody to replace",
      "no one to replace",
    ] + [
      "has not been replaced", "have not been replaced", "has not yet been replaced",
      "have not yet been replaced", "not yet been replaced", "has yet to be replaced",
      "have yet to be replaced", "yet to find a replacement", "yet to find another",
      "still without a contractor", "now without a contractor", "still without an operator",
      "yet to be replaced", "not found a replacement", "not yet found a replacement",
      "not been able to replace", "no work is taking place", "no works are taking place",
      "no work is being done", "no works are being done", "work has stopped", "works have stopped",
      "work stopped", "works stopped", "nobody is on site", "no one is on site",
    ])

  /// Signs that there was no need, or that somebody is in sight.
  private static let found = Phrases([
    "no replacement is needed", "no replacement was needed", "no replacement needed",
    "no contractor is needed", "until", "instead", "in house", "own staff", "has been appointed",
    "was appointed", "have appointed", "took over", "taken over", "already", "of the five",
    "of the four", "of the three", "of three", "of four", "of five",
  ])
}
