import Foundation
import PlanChecks
import PlanModel

/// Papers that were read and not kept, for as long as somebody looks at them.
struct Reading: Sendable {
  struct ReadPaper: Sendable {
    var paper: Paper
    var bytes: Data
  }

  /// What names it in addresses: random, so that nobody can guess it.
  var token: String
  /// One, or two with the earlier first.
  var papers: [ReadPaper]
  /// What the checks say of each paper; of the later one against the earlier.
  private(set) var findings: [[Finding]]

  /// Checks the papers, which takes a moment where they are large.
  ///
  /// Puts the earlier paper first, where both say of when they are.
  init(token: String, papers: [ReadPaper]) {
    self.token = token
    self.papers = papers
    if papers.count == 2, let first = papers[0].paper.period,
      let second = papers[1].paper.period, second < first
    {
      self.papers.reverse()
    }
    findings = []
    var before: Plan?
    for read in self.papers {
      findings.append(Checker.onThisMachine.findings(in: read.paper, before: before))
      before = Plan(read.paper)
    }
  }

  /// The findings of one paper, counted from 0, with the lines of its text.
  func findingSet(_ index: Int) -> FindingSet {
    FindingSet(
      findings[index].map { CheckedFinding($0) }, in: papers[index].paper, action: { _ in nil },
      source: { .readingPaper(token, number: index + 1, line: $0) })
  }

  /// Roughly what it takes in memory.
  var cost: Int {
    papers.reduce(0) { $0 + $1.bytes.count + 4_000 * $1.paper.actions.count + 10_000 }
      + findings.reduce(0) { $0 + 500 * $1.count }
  }
}
