public import PlanModel

/// Finds sums in a text that the figures beside them do not make.
public struct SumMiscalculated: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "sum-miscalculated", title: "Sum in the text that its figures do not make",
    family: .sums, severity: .error,
    looksFor:
      "A sentence with figures of one kind and their sum (“£2.1m and £0.7m, £2.9m in all”, “40 and 25, "
      + "making 75”), or a figure, what went from it and what that leaves (“of £4.4m, £1.6m is spent, "
      + "leaving £3.1m”), where the third is near what the others make and is not it. Lists of sums with "
      + "a total beneath them are looked at too, "
      + "numbers with the places that make them up, and what an update says is done and left of a number "
      + "that the action states. What rounding explains is no fault.",
    whyItMatters:
      "Anyone who reads the sentence can add it up. One figure that is wrong makes all of them doubtful.",
    howToPutRight: "Add the figures up again, and correct the one that is wrong.",
    whenToWaive: "Where the sum has a part that the sentence does not name, and says so elsewhere.",
    before: "Round one paid £240k and round two £85k, £315k in all.",
    after: "Round one paid £240k and round two £85k, £325k in all.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.accounts.flatMap { field, text in
        StatedSum.wrong(in: text).map { finding(.sum($0), about: action, at: field) }
          + (PlacesSum.wrong(in: text).map {
            [finding(.places($0), about: action, at: field)]
          } ?? [])
      }
        + rest(of: action)
    }
  }

  /// What its update says is done and left.
  private func rest(of action: Action) -> [Finding] {
    guard let update = action.update, RestSum.mayStand(in: update) else { return [] }
    let wrong =
      RestSum.wrong(in: action).map { Finding.Message.rest($0) }
      ?? RestSum.stated(in: update).map { .remaining($0) }
    return wrong.map { [finding($0, about: action, at: "update", severity: .warning)] } ?? []
  }

  public func findings(in paper: Paper) -> [Finding] {
    // What was read as a table is held against its total there.
    var told = Set(paper.figures.flatMap { $0.rows.compactMap(\.source.line) })
    let listed = ListedSum.wrong(in: paper.prose)
    // Where one theme's figure is wrong, so is the sum.
    if !listed.isEmpty { told.formUnion(ThemeSums(paper).explained) }
    return paper.prose.filter { !$0.isHeading }.flatMap { paragraph in
      StatedSum.wrong(in: paragraph.text).map { finding(.sum($0), line: paragraph.source.line) }
    }
      + listed.filter { one in
        one.line.map { !told.contains($0) } ?? true
      }.map { finding(.sum($0.sum), line: $0.line) }
  }
}

extension Finding.Message {
  fileprivate static func places(_ sum: PlacesSum) -> Self {
    "the parts that are listed make \(sum.sum), not \(sum.said)"
  }

  fileprivate static func remaining(_ sum: RestSum) -> Self {
    "\(sum.done) of \(sum.whole) leave \(sum.whole - sum.done), not \(sum.left)"
  }

  fileprivate static func rest(_ sum: RestSum) -> Self {
    "\(sum.done) done and \(sum.left) left make \(sum.done + sum.left); the action is of \(sum.whole)"
  }

  fileprivate static func sum(_ sum: StatedSum) -> Self {
    let parts = sum.parts.listed
    return sum.isRest
      ? "\(parts) leave \(sum.right), not \(sum.printed)"
      : "\(parts) make \(sum.right), not \(sum.printed)"
  }
}
