/// Where an action of the register belongs, for the formats that carry many plans at once.
public struct RegisterPlace: Hashable, Sendable {
  /// The action's permanent id.
  public var id: String
  public var council: String
  /// The programme's title, which stands beside the printed plan where a paper holds several.
  public var plan: String
  public var edition: String?
  /// The label of the period that its latest update speaks of.
  public var period: String?

  public init(
    id: String, council: String, plan: String, edition: String? = nil, period: String? = nil
  ) {
    self.id = id
    self.council = council
    self.plan = plan
    self.edition = edition
    self.period = period
  }
}
