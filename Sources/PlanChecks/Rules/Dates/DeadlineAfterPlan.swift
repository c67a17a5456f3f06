public import PlanModel

/// Finds ends that lie beyond the years for which the plan was made.
public struct DeadlineAfterPlan: PlanRule {
  public static let guidance = Guidance(
    name: "deadline-after-plan", title: "Deadline after the plan's own end", family: .dates,
    severity: .note,
    looksFor: "An end more than a year after the last year in the plan's own name (“2025-30”).",
    whyItMatters:
      "It is often a slip for another year; if it is meant, this plan can never report it "
      + "complete.",
    howToPutRight: "Correct the year, or say what is to be reached within the plan's years.",
    whenToWaive: "Where the action is meant to outlast the plan.",
    before: "Plan 2025-30 | Jan-26 to Dec-36", after: "Plan 2025-30 | Jan-26 to Dec-26")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    guard let edition = plan.edition, let last = lastYear(of: edition),
      let limit = PartialDate(year: last + 1, month: 4)?.lastDay
    else { return [] }
    let after = plan.actions.filter { action in
      action.timescale.end.map { $0.lastDay > limit } ?? false
    }
    // Where many do, the plan is made that way.
    guard after.count <= 3 || after.count * 10 <= plan.actions.count else { return [] }
    return after.compactMap { action in
      action.timescale.end.map {
        finding(.after($0.inWords, plan: edition), about: action, at: "timescale")
      }
    }
  }

  /// The second year of "2025-30", "2025–2030" or "2021 to 2025", at least two years after the
  /// first.
  private func lastYear(of edition: String) -> Int? {
    let numbers = edition.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2, (1990...2100).contains(numbers[0]) else { return nil }
    let last = numbers[1] < 100 ? numbers[0] / 100 * 100 + numbers[1] : numbers[1]
    return last >= numbers[0] + 2 && last <= numbers[0] + 30 ? last : nil
  }
}

extension Finding.Message {
  fileprivate static func after(_ end: String, plan: String) -> Self {
    "it ends in \(end), after the plan itself (\(plan))"
  }
}
