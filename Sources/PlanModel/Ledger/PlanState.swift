/// A plan as it stands after some of its events.
public struct PlanState: Hashable, Sendable {
  /// The slug that its actions' ids begin with.
  public let slug: String
  public internal(set) var name: String

  public init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}
