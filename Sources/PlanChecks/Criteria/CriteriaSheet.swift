public import PlanModel

/// How far a plan meets published criteria, with the rows that decide it.
///
/// It answers from the plan's rows alone; what another paper may hold it can't tell.
public struct CriteriaSheet: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Codable, Sendable {
    case met
    case inPart = "in part"
    case notMet = "not met"
    case cannotTell = "can't tell"
  }

  /// The answer to one criterion.
  public struct Line: Hashable, Sendable {
    public var criterion: Criterion
    public var verdict: Verdict
    /// One sentence that gives the ground.
    public var ground: String
    /// Keys of the actions that keep it from being met; of all that meet it where none does.
    public var rows: [String]

    /// The rows in words: those that keep it from being met, or else those that meet it.
    var decided: String { (rows.count == 1 ? "Row " : "Rows ") + rows.listed + "." }
  }

  public var council: String?
  public var plan: String?
  public var edition: String?
  /// The period's label.
  public var period: String?
  public var lines: [Line]

  /// Judges a plan by the criteria put to councils of its kind; by all where the kind is not known.
  public init(
    _ plan: Plan, kind: Criterion.CouncilKind? = nil,
    criteria: [Criterion] = CriteriaCatalogue.all
  ) {
    (council, edition) = (plan.council, plan.edition)
    (self.plan, period) = (plan.name, plan.period?.label)
    let judge = CriteriaJudge(plan: plan)
    lines = criteria.filter { kind.map($0.kinds.contains) ?? true }.map { criterion in
      let (verdict, ground, rows) = judge.answer(to: criterion.id)
      return Line(criterion: criterion, verdict: verdict, ground: ground, rows: rows)
    }
  }

  /// "Wolmershire County Council: Net Zero Wolmershire, March 2024", as far as it is known.
  public var title: String {
    let name = [council, plan].compactMap { $0 }.joined(separator: ": ")
    let title = [name.isEmpty ? nil : name, period ?? edition].compactMap { $0 }
    return title.isEmpty ? "A plan without a name" : title.joined(separator: ", ")
  }
}
