public import PlanModel

/// To which of a council's successors an action goes.
public enum ActionAssignment: Hashable, Codable, Sendable {
  /// To one or several, by slug or name.
  case to([String])
  /// To none; it ends, and this is why.
  case none(reason: String)
}

/// A council gives way to others: to which, when, by what order, and where each of its actions goes.
///
/// For an action its own assignment counts before its theme's, and that before the one for everything.
public struct CouncilSuccessionOrder: Hashable, Sendable {
  /// The council that goes, by slug or name.
  public var council: String
  /// The councils that come after it, by slug or name; those that are not known are declared.
  public var successors: [String]
  /// The day on which they take over; it has a month and a day.
  public var vestingDay: PartialDate
  /// The order or decision by which it is so, in words.
  public var order: String
  public var note: String?
  /// Where every action goes of which nothing else is said; nil where each must be said.
  public var everything: ActionAssignment?
  /// By the name of the theme that actions stand under.
  public var themes: [String: ActionAssignment]
  /// By id; or by key or ref, where only one action that can go on bears it.
  public var actions: [String: ActionAssignment]
  /// What plans are called at their new councils, by the slug of the plan before; they keep their
  /// names where nothing is said.
  public var planNames: [String: String]
  /// Whether actions that the latest paper no longer holds go on too.
  public var carriesVanished: Bool
  /// Whether everybody may see at once what was carried over.
  public var publish: Bool

  public init(
    council: String, successors: [String], vestingDay: PartialDate, order: String,
    note: String? = nil, everything: ActionAssignment? = nil,
    themes: [String: ActionAssignment] = [:], actions: [String: ActionAssignment] = [:],
    planNames: [String: String] = [:], carriesVanished: Bool = false, publish: Bool = false
  ) {
    self.council = council
    self.successors = successors
    self.vestingDay = vestingDay
    self.order = order
    self.note = note
    self.everything = everything
    self.themes = themes
    self.actions = actions
    self.planNames = planNames
    self.carriesVanished = carriesVanished
    self.publish = publish
  }
}
