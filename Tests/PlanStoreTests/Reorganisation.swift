import PlanModel

@testable import PlanStore

/// Invented Fernshire gives way to two new councils, of which nothing is known before.
enum Reorganisation {
  static let day: PartialDate = {
    guard let day = PartialDate(iso: "2027-04-01") else { preconditionFailure("no such day") }
    return day
  }()
  static let north = "North Fernshire Council"
  static let south = "South Fernshire Council"
  static let plan = Fernshire.plan
  static let northPlan = "north-fernshire-climate-action-plan"
  static let southPlan = "south-fernshire-climate-action-plan"

  static func order(
    _ council: String = "Fernshire County Council", successors: [String] = [north, south],
    day: PartialDate = day, everything: ActionAssignment? = .to([north]),
    themes: [String: ActionAssignment] = [:], actions: [String: ActionAssignment] = [:]
  ) -> CouncilSuccessionOrder {
    CouncilSuccessionOrder(
      council: council, successors: successors, vestingDay: day,
      order: "The Fernshire (Structural Changes) Order 2026",
      note: "Seen by the monitoring officer",
      everything: everything, themes: themes, actions: actions)
  }

  /// The county's buses go south, its trees to both, its depot's panels to nobody.
  static let divided = order(
    themes: ["Travel": .to([south])],
    actions: [
      "T2": .to([north, south]), "E1": .none(reason: "The depot was sold."),
    ])
}
