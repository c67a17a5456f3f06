import PlanModel
import PlanStore

/// A plan's actions as they stand, for commands that speak of several by their refs.
struct PlanActions {
  let plan: PlanListing
  /// Each with its id and theme, in printed order, without those that vanished.
  let listings: [ActionListing]

  init(_ options: PlanOptions, in register: Register) throws {
    plan = try options.onePlan(in: register)
    listings = try register.actions(matching: ActionQuery(plan: plan.slug, limit: 100_000)).actions
      .filter { !$0.isVanished }
  }

  var themed: [ThemedAction] { listings.map { ThemedAction(id: $0.id, theme: $0.section) } }

  /// How an action is called: its ref, else its id.
  func name(of id: String) -> String { listings.first { $0.id == id }?.ref ?? id }

  /// The ids that refs, or ids, stand for.
  func ids(of refs: [String]) throws -> [String] {
    try refs.map { ref in
      if listings.contains(where: { $0.id == ref }) { return ref }
      let found = listings.filter { $0.ref == ref || $0.ref == ref.uppercased() }
      if found.count == 1, let only = found.first { return only.id }
      guard !found.isEmpty else {
        throw Refusal.usage(
          "\(plan.name) has no action “\(ref)”. Find it with: waymark list --text WORDS")
      }
      let ids = found.map { "  \($0.name.prefix(70)) (\($0.id))" }.joined(separator: "\n")
      throw Refusal.usage(
        "\(found.count) actions of \(plan.name) have the ref “\(ref)”. Give the id:\n\(ids)")
    }
  }
}
