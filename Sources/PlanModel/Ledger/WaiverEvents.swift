public import Foundation

/// A finding is accepted, with the reason: the plain fact, whoever applies it.
///
/// The event's plan says whose findings it is for; where the event names none, `council` does, and it
/// holds for all of that council's plans.
public struct WaiverGranted: Hashable, Codable, Sendable {
  /// The council's slug, where it is for all of its plans; nil where the event names the plan.
  public var council: String?
  /// The rule's permanent name.
  public var rule: String
  /// The action's key; nil for every finding of the rule.
  public var ref: String?
  /// The document's name; nil for any.
  public var document: String?
  public var reason: String
  /// The last day on which it holds; nil where it does not run out.
  public var until: PartialDate?
  /// Set where it went over with a plan from a council that gave way.
  public var carried: Carried?

  public init(
    council: String? = nil, rule: String, ref: String? = nil, document: String? = nil,
    reason: String, until: PartialDate? = nil, carried: Carried? = nil
  ) {
    self.council = council
    self.rule = rule
    self.ref = ref
    self.document = document
    self.reason = reason
    self.until = until
    self.carried = carried
  }

  /// Whose a waiver was that was carried over.
  public struct Carried: Hashable, Codable, Sendable {
    /// The council that gave way, as it was called.
    public var council: String
    /// Who granted it there, and when that was recorded.
    public var actor: ActorID
    public var recorded: Date

    public init(council: String, actor: ActorID, recorded: Date) {
      self.council = council
      self.actor = actor
      self.recorded = recorded
    }
  }

  /// Whether it accepts the same findings as another, and so takes its place.
  public func isFor(theSameAs other: WaiverGranted) -> Bool {
    council == other.council && rule == other.rule && ref == other.ref
      && document == other.document
  }
}

/// A waiver no longer holds.
public struct WaiverWithdrawn: Hashable, Codable, Sendable {
  /// Where it was granted.
  public var waiver: Position

  public init(waiver: Position) { self.waiver = waiver }
}

/// A waiver that was granted and not withdrawn, with who granted it and when that was recorded; of one
/// that was carried over, who did so at the council before.
///
/// Whether it has run out is for whoever applies it to tell, by the day.
public struct StandingWaiver: Hashable, Codable, Sendable {
  /// Where it was granted; a withdrawal names it.
  public var position: Position
  /// The plan's slug; nil where it is for all of a council's plans.
  public var plan: String?
  public var said: WaiverGranted
  public var actor: ActorID
  public var recorded: Date

  public init(
    position: Position, plan: String?, said: WaiverGranted, actor: ActorID, recorded: Date
  ) {
    self.position = position
    self.plan = plan
    self.said = said
    self.actor = actor
    self.recorded = recorded
  }

  /// What an event grants; nil where it grants none, or its words were erased.
  public init?(_ event: Event) {
    guard case .waiverGranted(let said) = event.payload else { return nil }
    self.init(
      position: event.header.position, plan: event.header.plan, said: said,
      actor: said.carried?.actor ?? event.header.actor,
      recorded: said.carried?.recorded ?? event.header.recorded)
  }
}
