public import PlanModel

/// Finds numbers and deadlines in an action's wording that promise less than before.
public struct TargetLowered: PassageRule {
  public static let guidance = Guidance(
    name: "target-lowered", title: "A target that was lowered or put off", family: .succession,
    severity: .warning,
    looksFor:
      "An action that is the same as before but for a lower number of the same thing, “up to” where "
      + "it was “at least”, a share in place of all, or a later year, in its wording or its measure. In a "
      + "new edition it is the action that is the same in the main, whatever its ref.",
    whyItMatters:
      "A promise that shrinks between the lines is the change a reader most needs to be told of, and "
      + "the one that is told least.",
    howToPutRight: "Say in the update what the target was, why it was changed and who decided it.",
    whenToWaive: "Where the decision is recorded with its reason, and the reader can find it.",
    before:
      "2023: Fit at least 100 charge points by 2026. | 2025: Fit up to 80 charge points by 2028.",
    after:
      "2025: Fit up to 80 charge points by 2028 (was 100 by 2026; cabinet, May 2025: two sites lost)."
  )

  public init() {}

  public func findings(in passage: PlanPassage) -> [Finding] {
    passage.comparison.changes.flatMap { change -> [Finding] in
      guard let action = change.new else { return [] }
      return change.targets.filter(\.isLess).map { finding(.less($0), about: action, at: "text") }
    }
  }
}

extension Finding.Message {
  fileprivate static func less(_ change: TargetChange) -> Self {
    guard let measure = change.measure else {
      return "its deadline was \(change.old) and is now \(change.new)"
    }
    return "its target for \(measure) was \(change.old) and is now \(change.new)"
  }
}
