public import PlanModel

/// A rule that asks what became of each action; a checker finds that out once for all such rules.
public protocol PassageRule: PeriodRule {
  /// All its findings; none where it can't tell.
  func findings(in passage: PlanPassage) -> [Finding]
}

extension PassageRule {
  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    findings(in: PlanPassage(from: before, to: now))
  }
}
