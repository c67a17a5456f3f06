import PlanChecks
import PlanModel
import PlanStore
import PlanWeb

/// What there is to check, and the lines of each document by its name.
struct PapersUnderCheck {
  var papers: PaperSeries
  var lines: [String: [String]]
  var refusals: [Refusal] = []
  /// What the register accepts of each paper; empty for papers from files.
  var standing: [[StandingWaiver]] = []

  init(papers: PaperSeries, lines: [String: [String]], refusals: [Refusal] = []) {
    self.papers = papers
    self.lines = lines
    self.refusals = refusals
  }

  /// The newest paper of each plan of the register; of all its plans where none is named.
  init(of plans: [PlanListing]?, in register: Register) throws {
    self.init(papers: PaperSeries([]), lines: [:])
    var councils: Set<String> = []
    for plan in try plans ?? register.plans(of: nil) {
      guard let found = try register.papersToCheck(of: plan.slug) else { continue }
      let isFirst = councils.insert(plan.council.slug).inserted
      papers.entries.append(
        PaperSeries.Entry(
          found.paper, before: found.before.map { Plan($0) },
          measures: isFirst ? try register.measures(of: plan.council.slug) : PlanMeasures()))
      standing.append(try register.waivers(plan: plan.slug))
      let document = found.paper.document
      if let bytes = try register.document(document.sha256)?.bytes {
        lines[document.name] = SourceLines.of(Array(bytes))
      }
    }
  }

  /// What was found, after what the register accepts and then what a file does.
  func checked(accepting accepted: [Waiver], on day: PartialDate) -> [CheckedFinding] {
    guard standing.contains(where: { !$0.isEmpty }) else {
      return accepted.applied(to: Checker.onThisMachine.findings(in: papers), on: day)
    }
    let checked = zip(papers.entries, standing).flatMap { entry, waivers in
      waivers.applied(to: Checker.onThisMachine.findings(in: entry), on: day)
    }
    return checked.filter(\.isWaived) + accepted.applied(to: checked.open, on: day)
  }
}
