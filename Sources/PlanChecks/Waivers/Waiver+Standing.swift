public import PlanModel

extension Waiver {
  /// A waiver that the register keeps, as the checks apply it.
  ///
  /// Where there are no accounts, who granted it says no more than where; it is then left out. One that
  /// went over from a council that gave way names that council.
  public init(_ standing: StandingWaiver) {
    let said = standing.said
    let isNobody = [ActorID.commandLine, .desk].contains(standing.actor)
    self.init(
      rule: said.rule, ref: said.ref, document: said.document, reason: said.reason,
      until: said.until,
      by: Self.words(isNobody ? nil : standing.actor.description, at: said.carried?.council))
  }

  private static func words(_ actor: String?, at council: String?) -> String? {
    guard let council else { return actor }
    return (actor.map { "\($0), " } ?? "") + "\(council) (carried over)"
  }
}

extension [StandingWaiver] {
  /// Marks the findings in a plan that the register's waivers accept, as `[Waiver].applied` does.
  ///
  /// One for all of a council's plans is not said to be of no use where it only matches another.
  public func applied(to findings: [Finding], on day: PartialDate) -> [CheckedFinding] {
    filter { standing in
      standing.plan != nil || findings.contains { Waiver(standing).covers($0) }
    }.map { Waiver($0) }.applied(to: findings, on: day)
  }
}
