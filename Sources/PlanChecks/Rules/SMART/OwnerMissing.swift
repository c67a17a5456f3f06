public import PlanModel

/// Finds actions that nobody has been asked to do.
public struct OwnerMissing: PlanRule {
  public static let guidance = Guidance(
    name: "owner-missing", title: "Action without an owner", family: .smart, severity: .warning,
    looksFor: "An action whose lead is empty, or “TBC”, in a plan that names leads.",
    whyItMatters: "Nobody reports on it, and nobody is asked why it did not happen.",
    howToPutRight: "Name a post or team, not a person, that answers for it.",
    whenToWaive: "Where the owner is being appointed and the paper says by when.",
    before:
      "B4 Insulate homes | Lead: (empty)", after: "B4 Insulate homes | Lead: Housing Standards",
    criteria: ["ccs-2022-1.2", "ccs-2022-12.1"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let gaps = MissingValues.find(
      in: plan, columns: ["leads"], where: { $0.see.isEmpty },
      isMissing: { $0.leads.allSatisfy(\.isPlaceholder) })
    return findings(
      gaps, at: "leads", throughout: .none, mostly: Finding.Message.mostlyNoOwner,
      each: { .noOwner(of: $0.name, printed: $0.leads.first) })
  }
}

extension Finding.Message {
  fileprivate static let none: Self = "the column for leads is empty throughout"

  fileprivate static func mostlyNoOwner(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no owner"
  }

  fileprivate static func noOwner(of name: String, printed: String?) -> Self {
    guard let printed = printed.map({ Lookalikes.latin($0).uppercased() }),
      printed.contains(where: \.isLetter)
    else { return "“\(name.shortened)” has no owner" }
    return "“\(name.shortened)” has only “\(printed)” for its owner"
  }
}
