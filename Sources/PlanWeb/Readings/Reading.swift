import Foundation
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

  /// Puts the earlier paper first, where both say of when they are.
  init(token: String, papers: [ReadPaper]) {
    self.token = token
    self.papers = papers
    guard papers.count == 2, let first = papers[0].paper.period,
      let second = papers[1].paper.period, second < first
    else { return }
    self.papers.reverse()
  }

  /// Roughly what it takes in memory.
  var cost: Int {
    papers.reduce(0) { $0 + $1.bytes.count + 4_000 * $1.paper.actions.count + 10_000 }
  }
}
