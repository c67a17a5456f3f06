public import PlanModel

/// Finds a figure “to date” that is lower than it was the period before.
public struct FigureFell: PlanRule, PeriodRule {
  public static let guidance = Guidance(
    name: "figure-fell", title: "A figure to date that fell", family: .sums, severity: .warning,
    looksFor:
      "A number of things “to date”, “so far” or “since the start” that is lower than the number of "
      + "the same things in the update of the period before, by the register, the earlier paper or "
      + "an earlier column of the same paper.",
    whyItMatters:
      "What adds up over time can't go down: one of the two figures is wrong, or they count two "
      + "things.",
    howToPutRight: "Ask which figure is right, and say what was corrected.",
    whenToWaive: "Where the update says that the earlier figure was corrected.",
    before: "June: 240 homes insulated to date. | September: 210 homes insulated to date.",
    after: "June: 240 homes insulated to date. | September: 271 homes insulated to date.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      guard action.updates.count >= 2 else { return nil }
      let before = action.updates[action.updates.count - 2]
      guard let now = action.updates[action.updates.count - 1].text, let old = before.text else {
        return nil
      }
      return fall(from: old, to: now, since: before.period, of: action)
    }
  }

  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    let earlier = EarlierActions(before)
    return now.actions.compactMap { action in
      guard let update = action.update, let old = earlier.action(like: action)?.update else {
        return nil
      }
      return fall(from: old, to: update, since: before.period?.label ?? "last time", of: action)
    }
  }

  private func fall(
    from old: String, to now: String, since period: String, of action: Action
  ) -> Finding? {
    guard !Self.corrected.occur(in: now) else { return nil }
    let figures = Self.figures(in: now)
    guard !figures.isEmpty else { return nil }
    let earlier = Self.figures(in: old)
    for (thing, amount) in figures {
      // A thing that is counted twice in one text is counted in two ways.
      let same = earlier.filter { $0.thing == thing }
      guard same.count == 1, figures.count(where: { $0.thing == thing }) == 1,
        same[0].amount.isMoney == amount.isMoney, amount.value < same[0].amount.value,
        !amount.isRounded(same[0].amount)
      else { continue }
      return finding(
        .fell(amount.printed, thing, from: same[0].amount.printed, in: period), about: action,
        at: "update")
    }
    return nil
  }

  /// The figures of sentences that count from the beginning, each with the word for what is counted.
  private static func figures(in text: String) -> [(thing: String, amount: Amount)] {
    guard totals.occur(in: text) else { return [] }
    return Amount.all(in: text).compactMap { amount in
      guard totals.occur(in: String(text.sentence(around: amount.start))) else { return nil }
      let rest = String(decoding: Array(text.utf8)[amount.end...].prefix(48), as: UTF8.self)
      guard let next = rest.utf8.first, next == 0x20,
        let thing = WordList(rest).words.first(where: { !WordList.noise.contains($0.text) }),
        thing.text.utf8.count >= 3, thing.text.utf8.allSatisfy({ $0 >= 0x61 }),
        !units.contains(thing.text)
      else { return nil }
      return (WordList.stem(thing.text), amount)
    }
  }

  private static let totals = Phrases([
    "to date", "so far", "in total to date", "since the start", "since the beginning",
    "since launch", "cumulative*", "since the programme began", "since the scheme began",
  ])

  private static let corrected = Phrases([
    "correct*", "revised", "restated", "previously reported", "error", "recount*", "withdrew",
    "withdrawn", "cancelled", "removed", "died", "closed",
  ])

  /// Words that measure and do not say what.
  private static let units: Set<String> = [
    "per", "percent", "million", "months", "month", "years", "year", "weeks", "week", "days",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension Finding.Message {
  fileprivate static func fell(
    _ now: String, _ thing: String, from old: String, in period: String
  ) -> Self {
    "the figure to date fell from \(old) in \(period) to \(now) (“\(thing)”)"
  }
}
