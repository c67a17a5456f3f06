/// What is measured of a council beside its actions: what it aims at, and what it has come to.
///
/// Rules that ask whether a plan is enough read this. Each list is empty where nothing is known.
public struct PlanMeasures: Hashable, Codable, Sendable {
  /// Each target as each decision left it: an earlier form of a target stays in the list.
  public var targets: [Target]
  /// Of both boundaries and all years, restatements beside what they restate.
  public var inventories: [Inventory]

  public init(targets: [Target] = [], inventories: [Inventory] = []) {
    self.targets = targets
    self.inventories = inventories
  }
}
