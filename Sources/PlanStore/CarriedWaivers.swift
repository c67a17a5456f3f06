import GRDB
import PlanModel

/// The waivers that go over with a plan's actions when its council gives way: those of the actions that
/// go, and those for all that a rule finds, the council's own among them.
///
/// Each stays as it stands, with reason, expiry and who granted it. One for a single document stays with
/// that document, for none of the new council's papers is it.
struct CarriedWaivers {
  private let waivers: [StandingWaiver]
  private let keys: [String: String]
  private let council: CouncilName

  /// `keys` has the new key of each action that goes, by its key in the plan before.
  init(
    from state: PlanState, keys: [String: String], council: CouncilName, _ db: Database
  ) throws {
    self.keys = keys
    self.council = council
    let ofCouncil = try EventReading.all(
      db, where: "event.position IN (SELECT position FROM waiver WHERE council = ?)",
      arguments: [council.slug])
    waivers = (ofCouncil.compactMap(StandingWaiver.init) + state.waivers).filter { waiver in
      waiver.said.document == nil && waiver.said.ref.map { keys[$0] != nil } ?? true
    }
  }

  var count: Int { waivers.count }

  /// What grants them to a plan, but for those that it has `already`.
  func events(into plan: String, already: [StandingWaiver]) -> [NewEvent] {
    waivers.compactMap { waiver in
      var said = waiver.said
      said.council = nil
      said.ref = said.ref.flatMap { keys[$0] }
      said.carried = WaiverGranted.Carried(
        council: council.name, actor: waiver.actor, recorded: waiver.recorded)
      guard !already.contains(where: { $0.said.isFor(theSameAs: said) }) else { return nil }
      return NewEvent(.waiverGranted(said), plan: plan)
    }
  }
}
