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
  /// The action's key in the paper, by its permanent id.
  private let keys: [String: String]

  init(_ papers: PapersToCheck, on day: PartialDate) {
    plan = papers.plan
    council = papers.council
    document = papers.paper.document
    effective = papers.effective
    before = papers.beforeEffective
    keys = Dictionary(papers.ids.map { ($0.value, $0.key) }) { first, _ in first }
    let found = Checker().findings(in: papers.paper, before: papers.before.map { Plan($0) })
    let sha = papers.paper.document.sha256
    set = FindingSet(
      [Waiver]().applied(to: found, on: day), in: papers.paper,
      action: { papers.ids[$0].map { .action($0) } }, source: { .document(sha, line: $0) })
  }

  /// Open findings about an action, by its permanent id.
  func open(about id: String) -> [FindingSet.Item] { keys[id].map(set.open(about:)) ?? [] }
}
