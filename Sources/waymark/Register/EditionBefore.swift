import PlanModel
import PlanReports
import PlanStore

/// Finds what a plan's present edition follows: another plan, by what was said of its actions'
/// succession, or an earlier edition or year of the plan itself.
struct EditionBefore {
  let plan: PlanListing
  let now: PlanAtPeriod
  let register: Register

  /// Nil where nothing is held that came before.
  func edition() throws -> EarlierEdition? {
    let steps = try accepted(of: plan.slug)
    let sources = steps.flatMap(\.from).filter { $0.plan.slug != plan.slug }
    guard let first = sources.first else { return try ofThePlanItself(steps) }
    let slugs = sources.map(\.plan.slug).uniqued
    var all = steps
    for slug in slugs {
      all += try accepted(of: slug).filter { step in
        step.from.contains { $0.plan.slug == slug }
          && (step.to.isEmpty || step.to.contains { $0.plan.slug == plan.slug })
      }
    }
    var actions: [ReportedAction] = []
    for slug in slugs {
      try register.exportActions(of: slug) {
        guard !$0.isVanished else { return }
        actions.append(ReportedAction(id: $0.id, action: $0.action))
      }
    }
    return EarlierEdition(
      name: [first.plan.name, first.edition].compactMap { $0 }.joined(separator: ", "),
      actions: actions, links: links(all))
  }

  /// The last that is held of the edition before; where there is only one, what stood about a year ago.
  private func ofThePlanItself(_ steps: [SuccessionStep]) throws -> EarlierEdition? {
    let here = Effective(now.now.period)
    let editions = try register.plan(plan.slug)?.editions.map(\.effective) ?? []
    let begin = editions.filter { !(here < $0) }.compactMap(\.date).max()
    let hasEditions = begin != nil && editions.count > 1
    let earlier = now.before.first { standing in
      if hasEditions, let begin { return standing.period.date < begin }
      return Self.isYearBefore(standing.period.date, now.now.period.date)
    }
    guard let earlier else { return nil }
    let old = Dictionary(
      earlier.members.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var found = links(steps)
    let answered = Set(found.flatMap(\.to))
    for member in now.now.members where !answered.contains(member.id) {
      guard let before = old[member.id] else { continue }
      let change = ActionChange(from: before.action, to: member.action)
      guard !change.wording.isEmpty else { continue }
      found.append(EarlierEdition.Link(kind: .reworded, from: [member.id], to: [member.id]))
    }
    return EarlierEdition(
      name: earlier.period.label, isPeriod: !hasEditions,
      actions: earlier.members.map { ReportedAction(id: $0.id, action: $0.action) }, links: found)
  }

  /// In months; a paper of the year's last month may come a quarter early.
  private static let aboutAYear = 9

  /// Whether one day lies about a year before another, in another financial year.
  private static func isYearBefore(_ one: PartialDate, _ other: PartialDate) -> Bool {
    let years = [one, other].map { $0.month ?? 12 < 4 ? $0.year - 1 : $0.year }
    return years[0] < years[1] && months(from: one, to: other) ?? 0 >= aboutAYear
  }

  private static func months(from: PartialDate, to: PartialDate) -> Int? {
    guard let first = from.month, let last = to.month else { return (to.year - from.year) * 12 }
    return (to.year - from.year) * 12 + last - first
  }

  /// What was said of the plan's actions: which follow which, which are new, which ended.
  func answers() throws -> [EarlierEdition.Link] { links(try accepted(of: plan.slug)) }

  private func links(_ steps: [SuccessionStep]) -> [EarlierEdition.Link] {
    var seen: Set<Position> = []
    return steps.compactMap { step in
      guard let link = step.answer.link, seen.insert(step.answer.position).inserted else {
        return nil
      }
      return EarlierEdition.Link(
        kind: link.kind, from: link.from, to: link.to, date: link.date, minute: link.minute,
        note: link.note)
    }
  }

  /// What was said when the ledger stood where the paper says that it did.
  private func accepted(of slug: String) throws -> [SuccessionStep] {
    try register.successions(plan: slug).filter {
      $0.answer.link != nil && $0.answer.position <= now.head.position
    }
  }
}
