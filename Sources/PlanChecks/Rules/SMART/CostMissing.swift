public import PlanModel

/// Finds actions without a cost, of those of which one can be asked.
public struct CostMissing: DigestRule {
  public static let guidance = Guidance(
    name: "cost-missing", title: "Action without a cost", family: .smart, severity: .warning,
    looksFor:
      "An empty or “TBC” cost in a plan that gives them. It is not asked of actions for "
      + "adaptation or nature, of enabling ones, nor of what only government can do, unless the "
      + "plan "
      + "gives it for nearly all of those too. A plan without any such column is one note, unless a "
      + "column under a heading of its own may hold it or another table tells of costs; a paper that "
      + "reports progress leaves it to the plan, and nothing is said. A dash is no gap where the "
      + "paper says what a dash means.",
    whyItMatters:
      "Nobody can tell whether the plan is affordable, nor which bid it needs.",
    howToPutRight: "Give an estimate or a band, and where the money is to come from.",
    whenToWaive: "Where the estimate is being made and the paper says when it is due.",
    before: "B3 Insulate 400 homes | Cost: (empty)",
    after: "B3 Insulate 400 homes | Cost: £2.4 million (bid submitted)",
    criteria: ["ccs-2022-4.2"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let dashMeans = digest.paper.map(Dashes.areExplained) ?? false
    lazy var blankMeans = digest.paper.map(Dashes.areBlanksExplained) ?? false
    func isMissing(_ action: Action) -> Bool {
      if hasNone(action), plan.columns.contains("cost"), blankMeans { return false }
      if dashMeans, Self.hasDash(action) { return false }
      return hasNone(action)
    }
    lazy var asksAll = AskedOfAll.holds(in: plan) { !isMissing($0) }
    lazy var exempt = KeyExemptions(digest, from: .cost)
    let gaps = MissingValues.find(
      in: digest, columns: ["cost"],
      where: {
        $0.see.isEmpty && (asksAll || Applicability.exemption(of: $0) == nil)
          && !exempt.hold(for: $0)
      },
      isMissing: isMissing)
    let absent =
      plan.isPlanAlone && !(digest.paper.map(Self.saysWhere) ?? false)
        && !UnreadColumns(digest).mayHold(.amount)
      ? NotAsked.find(in: digest, column: "cost") { !isMissing($0) } : []
    return findings(absent, what: "a cost", severity: .note)
      + findings(
        gaps, at: "cost", throughout: .emptyCosts, mostly: Finding.Message.mostlyNoCost,
        each: { .noCost($0.name) })
  }

  /// Whether the prose says where the costs are to be found (“capital schemes have budgets of their own and
  /// are reported to Cabinet”), or a table beside the actions tells of them.
  private static func saysWhere(_ paper: Paper) -> Bool {
    paper.figures.contains { table in
      table.headings.contains(where: spending.occur)
        || table.rows.contains { $0.cells.contains { $0.utf8.starts(with: [0xC2, 0xA3]) } }
    }
      || paper.prose.contains { paragraph in
        !paragraph.isHeading && money.occur(in: paragraph.text)
          && paragraph.text.statements.contains { sentence in
            money.occur(in: sentence) && places.occur(in: sentence) && ofActions.occur(in: sentence)
          }
      }
  }

  private static let spending = Phrases([
    "cost", "costs", "budget", "budgets", "spend", "spent", "expenditure", "funding", "£*", "price",
  ])
  private static let money = Phrases([
    "cost", "costs", "budget", "budgets", "costings", "costed", "expenditure", "spending",
    "financial details", "financial information",
  ])
  private static let places = Phrases([
    "reported to", "reported in", "reported separately", "set out in", "are set out", "shown in",
    "are shown", "given in", "are given", "held in", "found in", "included in", "listed in",
    "contained in", "recorded in", "published in", "published with", "available in",
    "available from",
    "of their own", "own budget", "own budgets", "in appendix", "in annex", "see appendix",
    "in the capital programme", "within the capital programme",
    "part of the capital programme", "medium term financial", "business case for",
    "business cases for",
    "business cases", "separate report", "finance report", "budget report",
  ])
  private static let ofActions = Phrases([
    "action", "actions", "scheme", "schemes", "project", "projects", "programme", "programmes",
    "measures", "capital", "plan", "commitments", "costed",
  ])

  /// Whether its cell for the cost is a dash; what a dash stands in is a cell without a value.
  private static func hasDash(_ action: Action) -> Bool {
    if let cost = action.cost.printed { return Dashes.isOne(cost) }
    return Dashes.stand(under: costs, of: action)
  }

  private static let costs = Phrases(["cost", "costs", "budget", "funding", "price"])

  private func hasNone(_ action: Action) -> Bool {
    action.cost.bands.isEmpty && (action.cost.printed?.isPlaceholder ?? true)
  }
}

extension Finding.Message {
  fileprivate static let emptyCosts: Self = "the column for costs is empty throughout"

  fileprivate static func mostlyNoCost(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions of which a cost can be asked have none"
  }

  fileprivate static func noCost(_ name: String) -> Self {
    "“\(name.shortened)” has no cost"
  }
}
