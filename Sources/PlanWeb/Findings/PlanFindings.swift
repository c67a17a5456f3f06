import PlanChecks
import PlanModel
import PlanStore

/// What the checks say of a plan of the register: of its newest paper, held against the one before.
struct PlanFindings: Sendable {
  let plan: PlanName
  let council: CouncilName
  /// The paper that was checked.
  let document: DocumentName
  let effective: Effective
  let before: Effective?
  let set: FindingSet
  /// Waivers that accept nothing of this paper, whether they ran out or not.
  let idle: [StandingWaiver]
  /// The action's key in the paper, by its permanent id.
  private let keys: [String: String]

  /// Checks the papers; `waivers` are those of the plan and its council.
  init(
    _ papers: PapersToCheck, measures: PlanMeasures = PlanMeasures(), waivers: [StandingWaiver],
    on day: PartialDate
  ) {
    plan = papers.plan
    council = papers.council
    document = papers.paper.document
    effective = papers.effective
    before = papers.beforeEffective
    keys = Dictionary(papers.ids.map { ($0.value, $0.key) }) { first, _ in first }
    let found = Checker.onThisMachine.findings(
      in: PaperSeries.Entry(
        papers.paper, before: papers.before.map { Plan($0) }, measures: measures))
    let checked = waivers.applied(to: found, on: day)
    let used = Set(checked.compactMap(\.waiver))
    idle = waivers.filter { $0.plan != nil && !used.contains(Waiver($0)) }
    let sha = papers.paper.document.sha256
    set = FindingSet(
      checked, in: papers.paper, waivers: waivers, plan: papers.plan.slug,
      action: { papers.ids[$0].map { .action($0) } }, source: { .document(sha, line: $0) })
  }

  /// The key that an action has in the paper, by its permanent id; nil where it is not in it.
  func key(of id: String) -> String? { keys[id] }
}
