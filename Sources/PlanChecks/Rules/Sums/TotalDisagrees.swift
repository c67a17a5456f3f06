public import PlanModel

/// Finds totals beneath a column of figures that are not the sum of the rows above them.
public struct TotalDisagrees: PaperRule {
  public static let guidance = Guidance(
    name: "total-disagrees", title: "Total that is not the sum of its rows", family: .sums,
    severity: .error,
    looksFor:
      "A total under a column of money, tonnes or other figures that the figures above it do not "
      + "add up to, by more than rounding explains. A sub-total is of the rows since the one before, "
      + "a grand total of all; where the rows can't tell, it is held against the totals above it. Where a cell above has a range or words, only a total that is too "
      + "small is found, unless another total shows that the words stand for nothing; an empty cell counts as nought. A total that the prose gives for such a column "
      + "(“budget in total: £66.4m”) is held against it too, and a total in a table of figures beside the "
      + "actions against the rows above it. So is a figure that a table gives for a theme, where the "
      + "figures of most other themes are the sums of a column of their rows.",
    whyItMatters:
      "The total is the figure that is budgeted for and quoted. If a row was added or changed since, "
      + "the plan costs more, or saves less, than the committee is told.",
    howToPutRight:
      "Add the column up again, or let the spreadsheet do it. If a figure is left out on purpose, "
      + "say so beside the total.",
    whenToWaive: "Where the total is of other rows than those above it, and its label says so.",
    before: "£250,000 | £480,000 | Total £760,000", after: "£250,000 | £480,000 | Total £730,000")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    let themes = ThemeSums(paper)
    return beneath(in: paper)
      + ToldTotals(paper).wrong.map { one in
        finding(
          .differs(one.heading, printed: one.total.printed, sum: one.sum), line: one.line)
      }
      + paper.figures.flatMap { TableFigures($0)?.wrongTotals ?? [] }.filter { one in
        one.line.map { !themes.explained.contains($0) } ?? true
      }.map { one in
        finding(.differs(one.heading, printed: one.printed, sum: one.sum), line: one.line)
      }
      + themes.wrong.map { one in
        finding(.theme(one), refs: one.actions.map(\.key), line: one.line)
      }
  }

  private func beneath(in paper: Paper) -> [Finding] {
    TotalsBeneath(paper).wrong.map { one in
      finding(
        .differs(one.heading, printed: one.printed, sum: one.sum, without: one.without),
        refs: one.actions.map(\.key), line: one.line)
    }
      + TotalsBeneath.ofTotals(paper).map { one in
        finding(.ofTotals(one.heading, printed: one.printed, sum: one.sum), line: one.line)
      }
  }
}

extension Finding.Message {
  fileprivate static func theme(_ one: ThemeSums.Wrong) -> Self {
    "“\(one.theme.shortened)”: the table says \(one.printed); its rows add up to \(one.sum) under “\(one.heading.shortened)”"
  }

  fileprivate static func differs(
    _ heading: String, printed: String, sum: String, without: [String] = []
  ) -> Self {
    let rest = without.isEmpty ? "" : ", not counting \(without.map { "“\($0.shortened)”" }.listed)"
    return "the total of “\(heading.shortened)” is \(printed); the rows add up to \(sum)\(rest)"
  }

  fileprivate static func ofTotals(_ heading: String, printed: String, sum: String) -> Self {
    "the total of “\(heading.shortened)” is \(printed); the totals above it add up to \(sum)"
  }
}
