public import PlanModel

/// An action as others name it.
public struct ActionName: Hashable, Codable, Sendable {
  public var id: String
  public var ref: String?
  public var name: String
  public var plan: PlanName
  public var council: CouncilName
  public var edition: String?

  public init(
    id: String, ref: String?, name: String, plan: PlanName, council: CouncilName, edition: String?
  ) {
    self.id = id
    self.ref = ref
    self.name = name
    self.plan = plan
    self.council = council
    self.edition = edition
  }
}

/// What a person said became of some actions.
public struct SuccessionStep: Hashable, Sendable {
  public var answer: SuccessionAnswer
  /// The actions before that the audience may see.
  public var from: [ActionName]
  /// The actions after that the audience may see.
  public var to: [ActionName]

  public init(answer: SuccessionAnswer, from: [ActionName], to: [ActionName]) {
    self.answer = answer
    self.from = from
    self.to = to
  }
}
