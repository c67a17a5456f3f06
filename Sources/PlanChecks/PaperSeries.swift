public import PlanModel

/// Papers put in the order of their periods, each beside the same plan a period before.
///
/// Papers are of one plan where they name the same council and the same plan, whatever the case and
/// the spacing; a paper that names no plan, or has no period, stands alone.
public struct PaperSeries: Sendable {
  public struct Entry: Sendable {
    public var paper: Paper
    /// The plan as it stood in the paper before; nil where there is none.
    public var before: Plan?
    /// What is measured of its council; given with one of the council's plans only, so that nothing is
    /// told twice.
    public var measures: PlanMeasures

    public init(_ paper: Paper, before: Plan? = nil, measures: PlanMeasures = PlanMeasures()) {
      self.paper = paper
      self.before = before
      self.measures = measures
    }
  }

  /// In the order in which the papers were given.
  public var entries: [Entry]

  public init(_ papers: [Paper]) {
    entries = papers.map { Entry($0) }
    var series: [[String]: [(index: Int, date: PartialDate)]] = [:]
    for (index, paper) in papers.enumerated() {
      guard let plan = paper.plan, let period = paper.period else { continue }
      let name = [paper.council ?? "", plan].map(Self.folded)
      series[name, default: []].append((index, period.date))
    }
    for papersOfPlan in series.values {
      for (index, date) in papersOfPlan {
        let earlier = papersOfPlan.filter { $0.date < date }.max { $0.date < $1.date }
        guard let earlier else { continue }
        entries[index].before = Plan(papers[earlier.index])
      }
    }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Checker {
  /// What is wrong with each of several papers, one after the other; papers of one plan are also held
  /// against each other.
  public func findings(in papers: PaperSeries) -> [Finding] {
    papers.entries.flatMap { findings(in: $0) }
  }

  /// What is wrong with one of them, and with what is measured of its council.
  public func findings(in entry: PaperSeries.Entry) -> [Finding] {
    let found = findings(in: entry.paper, before: entry.before)
    guard entry.measures != PlanMeasures() else { return found }
    return found + findings(in: entry.measures, of: Plan(entry.paper))
  }
}
