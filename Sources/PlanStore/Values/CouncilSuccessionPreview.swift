public import PlanModel

/// What an order on a council's succession would do, to look at before it is done.
public struct CouncilSuccessionPreview: Hashable, Sendable {
  /// What a plan of a successor would take over.
  public struct Carried: Hashable, Sendable {
    /// The plan at the council that goes.
    public var from: PlanName
    /// As it would be known at the successor.
    public var plan: PlanName
    /// How many actions it would take over.
    public var actions: Int
    /// How many accepted findings would stay accepted there.
    public var waivers: Int

    public init(
      from: PlanName, plan: PlanName, actions: Int, waivers: Int = 0
    ) {
      self.from = from
      self.plan = plan
      self.actions = actions
      self.waivers = waivers
    }
  }

  /// What would go to one successor.
  public struct Successor: Hashable, Sendable {
    public var council: CouncilName
    /// Whether it would be declared.
    public var isNew: Bool
    public var plans: [Carried]

    public init(
      council: CouncilName, isNew: Bool, plans: [Carried]
    ) {
      self.council = council
      self.isNew = isNew
      self.plans = plans
    }

    public var actions: Int { plans.reduce(0) { $0 + $1.actions } }
  }

  /// An action that would not go on, and why.
  public struct Ended: Hashable, Sendable {
    public var action: PreviewedAction
    public var reason: String

    public init(
      action: PreviewedAction, reason: String
    ) {
      self.action = action
      self.reason = reason
    }
  }

  /// Why an action is left where it is.
  public enum WhyLeft: Hashable, Sendable {
    /// The latest paper no longer holds it.
    case vanished
    /// It is said already that it ended, vanished, or what it became.
    case settled
    /// What was said of it was erased.
    case removed
  }

  /// An action that stays in the archive, with nothing said of what became of it.
  public struct Left: Hashable, Sendable {
    public var action: PreviewedAction
    public var why: WhyLeft

    public init(
      action: PreviewedAction, why: WhyLeft
    ) {
      self.action = action
      self.why = why
    }
  }

  public var council: CouncilName
  public var vestingDay: PartialDate
  /// In the order in which they were named.
  public var successors: [Successor]
  /// How many actions would go to several successors.
  public var split: Int
  public var ended: [Ended]
  /// Of which it is not said where they go; while there are any, nothing is done.
  public var unassigned: [PreviewedAction]
  public var left: [Left]

  public init(
    council: CouncilName, vestingDay: PartialDate, successors: [Successor], split: Int,
    ended: [Ended], unassigned: [PreviewedAction], left: [Left]
  ) {
    self.council = council
    self.vestingDay = vestingDay
    self.successors = successors
    self.split = split
    self.ended = ended
    self.unassigned = unassigned
    self.left = left
  }
}

/// What an order on a council's succession did.
public struct CouncilSuccessionOutcome: Hashable, Sendable {
  public var preview: CouncilSuccessionPreview
  /// Where it is recorded that the council gave way; a withdrawal names it.
  public var position: Position
  /// The head afterwards.
  public var head: LedgerHead

  public init(
    preview: CouncilSuccessionPreview, position: Position, head: LedgerHead
  ) {
    self.preview = preview
    self.position = position
    self.head = head
  }
}

/// Of some actions it is not said to which successor they go; nothing was done.
public struct ActionsNotAssigned: Error, Equatable, CustomStringConvertible {
  public var actions: [PreviewedAction]

  public init(
    actions: [PreviewedAction]
  ) {
    self.actions = actions
  }

  public var description: String {
    let named = actions.prefix(5).map(\.id).joined(separator: ", ")
    let more = actions.count > 5 ? " and \(actions.count - 5) more" : ""
    return "It is not said to which council these actions go: \(named)\(more)."
  }
}
