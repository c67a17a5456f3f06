public import PlanModel

/// Finds percentages in the prose that their own counts do not give.
public struct ShareDisagrees: PaperRule, PlanRule {
  public static let guidance = Guidance(
    name: "share-disagrees", title: "Percentage that does not fit its count", family: .sums,
    severity: .error,
    looksFor:
      "A sentence that states a count of actions and its share, where the count divided by the "
      + "number "
      + "of actions, rounded up or down, does not give that share; a share of the actions with one term "
      + "that the rows do not bear out; “52 of 130 (80%)”, in the prose or in an update, also where the action itself says of how many; a column "
      + "of per cent complete far from what the update counts; and the shares of a table of figures with a "
      + "total, where most of the others are right.",
    whyItMatters: "One of the two is wrong, and the reader can't tell which.",
    howToPutRight: "Take the count from the rows and work the share out again.",
    whenToWaive:
      "Where the share is of another whole than the list, and the sentence says of which.",
    before: "17 priority actions (57%) are rated Good. (There are 32.)",
    after: "17 priority actions (53%) are rated Good.")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    counted(in: paper) + bracketed(in: paper)
      + StatedShares(paper).wrong.map { share in
        finding(.bare(share.percent, share.term, right: share.right), line: share.line)
      }
      + paper.prose.filter { !$0.isHeading }.flatMap { paragraph in
        PartShare.wrong(in: paragraph.text).map { finding(.part($0), line: paragraph.source.line) }
      }
      + paper.figures.flatMap { table -> [TableFigures.WrongShare] in
        guard let figures = TableFigures(table) else { return [] }
        let ratios = figures.wrongRatios
        return ratios.isEmpty ? figures.wrongShares : ratios
      }.map { share in
        finding(.ofTable(share), line: share.line)
      }
  }

  /// Parts of a whole, with their share, in what the rows say of their progress.
  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action -> [Finding] in
      var found = action.accounts.flatMap { field, text in
        PartShare.wrong(in: text).map { finding(.part($0), about: action, at: field) }
      }
      if found.isEmpty, let part = PartShare.wrong(in: action) {
        found.append(finding(.part(part), about: action, at: "update"))
      }
      if let (column, part) = PartShare.besideColumn(of: action) {
        found.append(
          finding(.column(column, part), about: action, at: "update", severity: .warning))
      }
      return found
    }
  }

  private func bracketed(in paper: Paper) -> [Finding] {
    let told = Set(counted(in: paper).compactMap(\.line))
    return BracketedShares(paper).wrong.filter { $0.line.map { !told.contains($0) } ?? true }.map {
      one in
      finding(
        .wrong(one.count, of: one.size, said: one.percent, right: one.right), line: one.line)
    }
  }

  private func counted(in paper: Paper) -> [Finding] {
    ClaimGroup.groups(of: paper).flatMap { group in
      group.shares.compactMap { share -> Finding? in
        guard let percent = share.value, percent >= 0, percent < 1000,
          let count = group.counts.first(where: { $0.term == share.term && $0.text == share.text })?
            .number,
          // "Of the 20 actions, 65% are under way" gives the whole and no part.
          !group.sizes.contains(count), !share.text.lowercased().hasPrefix("of the \(count) ")
        else { return nil }
        let fits = group.sizes.contains { size in
          let exact = Double(count) / Double(size) * 100
          return percent >= exact.rounded(.down) && percent <= exact.rounded(.up)
            || abs(exact - percent) < 0.06
        }
        guard !fits else { return nil }
        let right = Int((Double(count) / Double(group.size) * 100).rounded())
        return finding(
          .wrong(count, of: group.size, said: percent, right: right), line: share.source.line)
      }
    }
  }
}

// The share comes first between quotation marks: that is what a printed line is marked by.
extension Finding.Message {
  fileprivate static func bare(_ percent: Double, _ term: String, right: Int) -> Self {
    "the text says “\(percent.asFigure)%” for “\(term)”; by the rows it is \(right)%"
  }

  fileprivate static func ofTable(_ share: TableFigures.WrongShare) -> Self {
    let whole = share.whole.isEmpty ? "the whole" : share.whole
    let said = share.percent.asFigure
    return
      "“\(said)%” for “\(share.label.shortened)”: \(share.part) of \(whole) is \(share.right)%"
  }

  fileprivate static func part(_ part: PartShare) -> Self {
    "\(part.part) of \(part.whole) is \(part.right)%, not “\(part.percent.asFigure)%”"
  }

  fileprivate static func column(_ printed: String, _ part: PartShare) -> Self {
    let counted = "\(part.part) of \(part.whole), which is \(part.right)%"
    return "the column says \(printed) per cent; the update says \(counted)"
  }

  fileprivate static func wrong(
    _ count: Int, of size: Int, said percent: Double, right: Int
  ) -> Self {
    "\(count) of \(size) actions is \(right)%, not “\(Int(percent))%”"
  }
}
