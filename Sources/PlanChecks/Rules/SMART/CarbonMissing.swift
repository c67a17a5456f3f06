public import PlanModel

/// Finds actions without a carbon saving, of those of which one can be asked.
public struct CarbonMissing: DigestRule {
  public static let guidance = Guidance(
    name: "carbon-missing", title: "Action without a carbon saving", family: .smart,
    severity: .warning,
    looksFor:
      "An empty or “TBC” carbon saving in a plan that gives them. It is not asked of actions for "
      + "adaptation or nature, of enabling ones, nor of what only government can do, unless the "
      + "plan "
      + "gives it for nearly all of those too. A plan without any such column is one note, unless a "
      + "column under a heading of its own may hold it; a paper that reports progress leaves it to "
      + "the plan, and nothing is said.",
    whyItMatters:
      "Nobody can tell whether the plan's actions add up to its target, nor which matter most.",
    howToPutRight: "Give an estimate or a band, and how it was reached.",
    whenToWaive: "Where the estimate is being made and the paper says when it is due.",
    before: "T2 Electric bin lorries | Carbon: (empty)",
    after: "T2 Electric bin lorries | Carbon: 310 tCO2e a year (estimated)",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let dashMeans = digest.paper.map(Dashes.areExplained) ?? false
    func isMissing(_ action: Action) -> Bool {
      if dashMeans, let carbon = action.fields.first(where: { Self.names.occur(in: $0.heading) }),
        Dashes.isOne(carbon.text)
      {
        return false
      }
      return hasNone(action)
    }
    lazy var asksAll = AskedOfAll.holds(in: plan) { !isMissing($0) }
    lazy var exempt = KeyExemptions(digest, from: .carbon)
    let gaps = MissingValues.find(
      in: digest, columns: ["carbon"],
      where: {
        $0.see.isEmpty && (asksAll || Applicability.exemption(of: $0) == nil)
          && !exempt.hold(for: $0) && !Self.isElsewhere(for: $0)
      },
      isMissing: isMissing)
    if let unreported = unreported(in: plan) { return [unreported] }
    let absent =
      plan.isPlanAlone && !UnreadColumns(digest).mayHold(.amount)
      ? NotAsked.find(in: digest, column: "carbon", share: 0.34) { !isMissing($0) } : []
    return findings(absent, what: "a carbon saving", severity: .note)
      + findings(
        gaps, at: "carbon", throughout: .emptyCarbons, mostly: Finding.Message.mostlyNoCarbon,
        each: { .noCarbon($0.name) })
  }

  /// Actions whose success measure asks for the carbon saved, where no account gives any.
  private func unreported(in plan: Plan) -> Finding? {
    guard plan.columns.contains("update"), !plan.columns.contains("carbon") else { return nil }
    let asked = plan.actions.filter { $0.see.isEmpty && Self.savings.occur(in: $0.measure ?? "") }
    guard asked.count >= 3,
      !asked.contains(where: { $0.accounts.contains { Self.tonnes.occur(in: $0.text) } })
    else { return nil }
    return finding(
      .unreported(asked.count), refs: asked.map(\.key),
      line: asked.first.flatMap { ($0.sources["measure"] ?? $0.source).line })
  }

  private static let savings = Phrases([
    "carbon saving*", "carbon saved", "carbon reduction*", "emission* saved", "emission* saving*",
    "emission* reduction*", "reduction in emissions", "reduction in carbon", "tonnes of co2",
    "tonnes of carbon",
  ])

  private static let tonnes = Phrases([
    "tco2*", "tonnes*", "kgco2*", "ktco2*", "t co2*", "co2e", "kg co2*",
  ])

  /// “Its carbon saving is counted under B2”, said by the action itself.
  private static func isElsewhere(for action: Action) -> Bool {
    action.accounts.contains { _, text in
      elsewhere.occur(in: text)
        && text.statements.contains { elsewhere.occur(in: $0) && names.occur(in: $0) }
    }
  }

  private static let elsewhere = Phrases([
    "counted under", "counted in", "counted with", "included under", "included in",
    "included with", "is under", "are under", "shown under", "shown with", "shown against",
    "counted against",
  ])

  private static let names = Phrases(["carbon", "co2*", "tco2*", "emission*", "saving*"])

  private func hasNone(_ action: Action) -> Bool {
    action.carbon.bands.isEmpty && (action.carbon.printed?.isPlaceholder ?? true)
  }
}

extension Finding.Message {
  fileprivate static func unreported(_ count: Int) -> Self {
    "the success measures of \(count) actions ask what carbon was saved, and no update says it"
  }

  fileprivate static let emptyCarbons: Self = "the column for carbon savings is empty throughout"

  fileprivate static func mostlyNoCarbon(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions of which a carbon saving can be asked have none"
  }

  fileprivate static func noCarbon(_ name: String) -> Self {
    "“\(name.shortened)” has no carbon saving"
  }
}
