import PlanChecks
import PlanModel
import PlanReports
import PlanStore
import PlanWeb

/// Gathers from the register what a report is made from.
enum ReportMaking {
  /// The periods before it are the three last, or those up to the one that changes are counted from;
  /// for a review of the year, all.
  static func source(
    of plan: PlanListing, at effective: Effective, since: Period? = nil, isReview: Bool = false,
    settings: ReportSettings, in register: Register
  ) throws -> ReportSource {
    if let since, let period = effective.period, since >= period {
      throw Refusal.usage("\(since.label) does not come before \(period.label).")
    }
    let earlier = since == nil && !isReview ? 3 : Int.max
    guard let found = try register.plan(plan.slug, at: effective, earlier: earlier) else {
      throw Refusal.usage("\(plan.name) has no \(Timepoints.words(for: effective)).")
    }
    let before = found.before.filter { since == nil || $0.period <= since ?? $0.period }
    let editions = EditionBefore(plan: plan, now: found, register: register)
    return ReportSource(
      council: found.council.name, plan: found.plan.name, edition: found.edition,
      legend: found.legend, groupings: found.groupings, now: ReportedPeriod(found.now),
      before: before.prefix(isReview ? 3 : Int.max).map { ReportedPeriod($0) },
      succession: try editions.answers(), earlierEdition: isReview ? try editions.edition() : nil,
      issuedFirst: found.issuedFirst.map { ReportedPeriod($0) },
      findings: try findings(on: found, register), stated: found.paper?.claims ?? [],
      measures: try register.publishedMeasures(of: plan.council.slug, at: found.head.position),
      settings: settings, head: found.head.description, isClosed: found.isClosed,
      version: WaymarkVersion.current)
  }

  /// What the rules find and nobody has accepted, in the paper of the period, or in its rows where it
  /// has none.
  private static func findings(on found: PlanAtPeriod, _ register: Register) throws -> [Finding] {
    let checker = Checker.onThisMachine
    let before = found.paperBefore.map { Plan($0) }
    let all: [Finding]
    if let paper = found.paper {
      all = checker.findings(in: paper, before: before)
    } else {
      all = checker.findings(
        in: Plan(
          council: found.council.name, name: found.plan.name, edition: found.edition,
          period: found.now.period, legend: found.legend, groupings: found.groupings,
          actions: found.now.members.map(\.action)), before: before)
    }
    guard let day = Today.date else { return all }
    return try register.waivers(plan: found.plan.slug).applied(to: all, on: day)
      .open
  }
}

extension ReportedPeriod {
  fileprivate init(_ standing: PlanAtPeriod.Standing) {
    self.init(
      period: standing.period,
      actions: standing.members.map { ReportedAction(id: $0.id, action: $0.action) })
  }
}
