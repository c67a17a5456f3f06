public import PlanModel

/// What was compared: a paper, or a plan in one of its periods or editions.
public struct ComparedSide: Hashable, Sendable {
  /// The document's name, or the period or edition in words.
  public var name: String
  public var council: String?
  public var plan: String?
  public var edition: String?
  public var period: Period?

  public init(
    name: String, council: String? = nil, plan: String? = nil, edition: String? = nil,
    period: Period? = nil
  ) {
    self.name = name
    self.council = council
    self.plan = plan
    self.edition = edition
    self.period = period
  }

  public init(_ paper: Paper) {
    self.init(
      name: paper.document.name, council: paper.council, plan: paper.plan, edition: paper.edition,
      period: paper.period)
  }
}
