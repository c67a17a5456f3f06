public import PlanModel

extension Waiver {
  /// A waiver that the register keeps, as the checks apply it.
  ///
  /// Where there are no accounts, who granted it says no more than where; it is then left out.
  public init(_ standing: StandingWaiver) {
    let said = standing.said
    let isNobody = [ActorID.commandLine, .desk].contains(standing.actor)
    self.init(
      rule: said.rule, ref: said.ref, document: said.document, reason: said.reason,
      until: said.until, by: isNobody ? nil : standing.actor.description)
  }
}
