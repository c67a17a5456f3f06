import PlanModel
import PlanReports
import PlanStore

/// Finds the edition that a plan's present one follows, by what was said of its actions' succession.
enum EditionBefore {
  /// Nil where nobody has said where any of the plan's actions came from.
  static func edition(before plan: PlanListing, in register: Register) throws -> EarlierEdition? {
    let followed = try accepted(of: plan.slug, in: register)
    let sources = followed.flatMap(\.from).filter { $0.plan.slug != plan.slug }
    guard let first = sources.first else { return nil }
    let slugs = sources.map(\.plan.slug).uniqued
    var links: [EarlierEdition.Link] = []
    var seen: Set<Position> = []
    for slug in slugs {
      for step in try accepted(of: slug, in: register) {
        guard let link = step.answer.link, seen.insert(step.answer.position).inserted,
          step.from.contains(where: { $0.plan.slug == slug }),
          step.to.isEmpty || step.to.contains(where: { $0.plan.slug == plan.slug })
        else { continue }
        links.append(
          EarlierEdition.Link(kind: link.kind, from: link.from, to: link.to, note: link.note))
      }
    }
    var actions: [ReportedAction] = []
    for slug in slugs {
      try register.exportActions(of: slug) {
        actions.append(ReportedAction(id: $0.id, action: $0.action))
      }
    }
    return EarlierEdition(
      name: [first.plan.name, first.edition].compactMap { $0 }.joined(separator: ", "),
      actions: actions, links: links)
  }

  private static func accepted(of slug: String, in register: Register) throws -> [SuccessionStep] {
    try register.successions(plan: slug).filter { $0.answer.link != nil }
  }
}
