public import PlanModel

/// Finds rows that have spent more than their budget and do not say so.
public struct SpendBeyondBudget: DigestRule {
  public static let guidance = Guidance(
    name: "spend-beyond-budget", title: "More spent than the budget, and nothing said",
    family: .sums,
    severity: .warning,
    looksFor:
      "A row in which the figure under “Spent” is higher than the one under “Budget”, where the update "
      + "says that it is within budget or has no word of cost, contingency or money added; an update "
      + "that says how much of how much is spent, beside a column that says otherwise; and a sentence of the "
      + "prose by which nothing has spent more than its budget, though a row has.",
    whyItMatters:
      "An overspend that stands only in a column is found by the auditor, not by the committee.",
    howToPutRight: "Say why more was spent and where the money came from, or correct the figure.",
    whenToWaive: "Where the two columns are of different years, and the headings say so.",
    before: "B7 | Budget £90k | Spent £124k | Works remain within budget.",
    after:
      "B7 | Budget £90k | Spent £124k | A rotten roof added £34k, met from the repairs reserve.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    guard digest.headings.contains(where: Self.budgets.occur),
      digest.headings.contains(where: Self.spends.occur)
    else { return [] }
    var found: [Finding] = []
    var over: [Action] = []
    for action in digest.plan.actions {
      guard let budget = Self.cell(of: action, Self.budgets),
        let spent = Self.cell(of: action, Self.spends)
      else { continue }
      let (planned, paid) = (budget.amount, spent.amount)
      let isOver = paid.value > planned.value * 1.005 && planned.value > 0
      // A figure many times as high is in another unit.
      guard paid.value < planned.value * 10 else { continue }
      if isOver { over.append(action) }
      if let said = Self.spentInWords(action, planned, paid) {
        found.append(finding(.other(said, spent.text), about: action, at: "update"))
      } else if let said = Self.within(action), isOver {
        found.append(
          finding(.within(said, spent.text, of: budget.text), about: action, at: "update"))
      } else if isOver, !Self.speaksOfMoney(action) {
        found.append(finding(.silent(spent.text, of: budget.text), about: action, at: "update"))
      }
    }
    return found + denied(by: digest.paper, over)
  }

  /// A sentence of the prose that says that none has.
  private func denied(by paper: Paper?, _ over: [Action]) -> [Finding] {
    guard let paper, !over.isEmpty,
      let paragraph = paper.prose.first(where: { Self.denials.occur(in: $0.text) })
    else { return [] }
    return [finding(.denied, refs: over.map(\.key), line: paragraph.source.line)]
  }

  /// The only cell under such a heading, with its figure.
  private static func cell(of action: Action, _ headings: Phrases) -> (
    text: String, amount: Amount
  )? {
    var found: (text: String, amount: Amount)?
    for field in action.fields
    where field.heading.utf8.count <= 32 && field.text.utf8.count <= 16
      && headings.occur(in: field.heading) && !shares.occur(in: field.heading)
      && !field.heading.contains("%")
    {
      let amounts = Amount.all(in: field.text)
      guard amounts.count == 1, let amount = amounts.first, !field.text.contains("%") else {
        continue
      }
      guard found == nil else { return nil }
      found = (field.text, amount)
    }
    return found
  }

  /// “£48k of £60k spent”, where the budget is that and the spent column another.
  private static func spentInWords(
    _ action: Action, _ planned: Amount, _ paid: Amount
  ) -> String? {
    guard let update = action.update, update.contains("£"), saysSpent.occur(in: update) else {
      return nil
    }
    let amounts = Amount.all(in: update).filter(\.isMoney)
    let bytes = Array(update.utf8)
    for (part, whole) in zip(amounts, amounts.dropFirst()) {
      let between = String(decoding: bytes[part.end..<whole.start], as: UTF8.self)
      guard [" of ", " of the ", " of its "].contains(between), part.value < whole.value else {
        continue
      }
      for unit in [1.0, 1e3, 1e6] where abs(planned.value * unit - whole.value) < whole.value * 0.01
      {
        let differs = abs(paid.value * unit - part.value) > max(part.lastPlace, part.value * 0.05)
        return differs
          ? String(decoding: bytes[part.start..<whole.end], as: UTF8.self) : nil
      }
    }
    return nil
  }

  private static let saysSpent = Phrases(["spent", "spend"])

  private static func within(_ action: Action) -> String? {
    guard let update = action.update, let match = kept.first(in: update) else { return nil }
    let clause = Clause(update, around: match.start, to: match.end)
    return clause.isConditional ? nil : clause.quote(from: match.start, to: match.end)
  }

  private static func speaksOfMoney(_ action: Action) -> Bool {
    action.accounts.contains { money.occur(in: $0.text) || $0.text.contains("£") }
  }

  private static let budgets = Phrases(["budget", "approved budget", "allocated", "allocation"])
  private static let spends = Phrases([
    "spent", "spend", "spend to date", "spent to date", "actual", "actuals", "expenditure",
    "outturn",
  ])
  private static let shares = Phrases([
    "variance", "remaining", "forecast", "percent", "share", "left",
  ])

  private static let kept = Phrases([
    "within budget", "under budget", "on budget", "within the budget", "below budget",
    "within its budget",
  ])

  private static let money = Phrases([
    "cost", "costs", "costing", "overspen*", "over budget", "contingency", "budget", "money",
    "funding",
    "funded", "grant", "price*", "inflation", "added", "additional", "extra", "tender*", "virement",
    "more than", "spend", "spent", "paid", "contribution*",
  ])

  private static let denials = Phrases([
    "no project has spent more than", "no action has spent more than", "none has spent more than",
    "no project has overspent", "no action has overspent", "no projects have overspent",
    "no actions have overspent", "all projects are within budget", "all actions are within budget",
    "no project is over budget", "no action is over budget", "no scheme has spent more than",
    "none is over budget", "none are over budget", "no overspends",
  ])
}

extension Finding.Message {
  fileprivate static func within(_ said: String, _ spent: String, of budget: String) -> Self {
    "\(spent) is spent of \(budget); the update says “\(said.shortened)”"
  }

  fileprivate static func other(_ said: String, _ spent: String) -> Self {
    "the update says that \(said) is spent; the column says \(spent)"
  }

  fileprivate static func silent(_ spent: String, of budget: String) -> Self {
    "\(spent) is spent of \(budget), and the update says nothing of it"
  }

  fileprivate static let denied: Self =
    "the text says that none has spent more than its budget; these rows have"
}
