/// An axis along which a plan's actions are told apart: theme, delivery theme, workstream, element.
public struct Grouping: Hashable, Codable, Sendable {
  /// A member of the axis, declared with or without actions.
  public struct Member: Hashable, Codable, Sendable {
    public var name: String
    /// Other spellings that the papers use for it.
    public var aliases: [String]
    /// The post or team that answers for it.
    public var lead: String?

    public init(name: String, aliases: [String] = [], lead: String? = nil) {
      self.name = name
      self.aliases = aliases
      self.lead = lead
    }
  }

  /// The axis's own name, as the paper heads it.
  public var name: String
  public var members: [Member]
  /// Whether an action may belong to several members.
  public var allowsSeveral: Bool

  public init(name: String, members: [Member] = [], allowsSeveral: Bool = false) {
    self.name = name
    self.members = members
    self.allowsSeveral = allowsSeveral
  }
}
