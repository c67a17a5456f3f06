public import PlanModel

/// Finds actions that nobody has been asked to do.
public struct OwnerMissing: PlanRule {
  public static let guidance = Guidance(
    name: "owner-missing", title: "Action without an owner", family: .smart, severity: .warning,
    looksFor: "An action whose lead is empty, or “TBC”, in a plan that names leads.",
    whyItMatters: "Nobody reports on it, and nobody is asked why it did not happen.",
    howToPutRight: "Name a post or team, not a person, that answers for it.",
    whenToWaive: "Where the owner is being appointed and the paper says by when.",
    before: "B4 Insulate homes | Lead: (empty)", after: "B4 Insulate homes | Lead: Housing Standards",
    criteria: ["ccs-2022-1.2"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    guard plan.columns.contains("leads") else { return [] }
    let without = plan.actions.filter { $0.leads.allSatisfy(\.isPlaceholder) }
    guard without.count < plan.actions.count else {
      return plan.actions.isEmpty ? [] : [finding(.none)]
    }
    return without.map { finding(.noOwner(of: $0.name), about: $0, at: "leads") }
  }
}

extension Finding.Message {
  fileprivate static let none: Self = "the column for leads is empty throughout"

  fileprivate static func noOwner(of name: String) -> Self { "“\(name.shortened)” has no owner" }
}
