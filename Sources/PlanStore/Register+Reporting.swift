import Foundation
import GRDB
public import PlanModel

extension Register {
  /// A plan, by its slug, as it stood in a period, with some of the periods before; nil where the plan
  /// has no such period.
  ///
  /// A plan that only has an edition, with nothing on how its actions go, is told as that edition has it.
  ///
  /// For officers only: everyone else is told nothing. A closed period is told as the ledger stood when it
  /// was closed or last reissued, whatever was renamed or read again since.
  public func plan(
    _ slug: String, at effective: Effective, earlier: Int
  ) throws -> PlanAtPeriod? {
    guard audience == .desk else { return nil }
    return try store.read { db in
      guard let latest = try EventReading.state(db, plan: slug),
        let timepoint = latest.timepoint(effective),
        let period = try Self.period(of: effective, timepoint, db)
      else { return nil }
      var state = latest
      if let closing = timepoint.issues.last,
        let then = try EventReading.state(db, plan: slug, asKnown: closing)
      {
        state = then
      }
      let council = try String.fetchOne(
        db, sql: "SELECT name FROM council WHERE slug = ?", arguments: [state.council])
      let people = PeopleShowing(db)
      let periods = state.timepoints.map(\.effective).filter { $0.kind == .period }
      let before = periods.filter { $0 < effective }.suffix(earlier).reversed()
      let papers = try Self.papers(of: state, at: effective, people)
      return PlanAtPeriod(
        council: CouncilName(slug: state.council, name: council ?? state.council),
        plan: PlanName(slug: slug, name: state.name), edition: state.editionInForce(in: effective),
        legend: state.legend(in: effective),
        groupings: try state.groupings(in: effective).map { try people.shown($0) },
        now: try Self.standing(in: effective, period, of: state, people),
        before: try before.compactMap { earlier in
          try earlier.period.map { try Self.standing(in: earlier, $0, of: state, people) }
        }, issuedFirst: try Self.issuedFirst(timepoint, period, db, plan: slug, people),
        paper: papers.now, paperBefore: papers.before, isClosed: timepoint.isClosed,
        head: try EventReading.ledgerHead(db, at: timepoint.issues.last))
    }
  }

  /// The period as it was closed, where it was issued again since.
  private static func issuedFirst(
    _ timepoint: PlanState.Timepoint, _ period: Period, _ db: Database, plan: String,
    _ people: PeopleShowing
  ) throws -> PlanAtPeriod.Standing? {
    guard timepoint.issues.count > 1, let first = timepoint.issues.first,
      let state = try EventReading.state(db, plan: plan, asKnown: first)
    else { return nil }
    return try standing(in: timepoint.effective, period, of: state, people)
  }

  /// Itself, or what stands for an edition: its name, on its first day or the day it was recorded.
  private static func period(
    of effective: Effective, _ timepoint: PlanState.Timepoint, _ db: Database
  ) throws -> Period? {
    if let period = effective.period { return period }
    let recorded = try Int64.fetchOne(
      db, sql: "SELECT recorded FROM event WHERE position = ?",
      arguments: [timepoint.first.number])
    let instant = Milliseconds.date(recorded ?? 0).ISO8601Format()
    guard let day = effective.date ?? PartialDate(iso: instant.prefix(10)) else { return nil }
    return Period(
      label: effective.label.isEmpty ? day.description : effective.label, date: day)
  }

  private static func standing(
    in effective: Effective, _ period: Period, of state: PlanState, _ people: PeopleShowing
  ) throws -> PlanAtPeriod.Standing {
    let printed = state.readings.last { $0.effective == effective }?.read?.actions ?? []
    let places = Dictionary(
      printed.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let actions = state.actions.values.sorted {
      (places[$0.id] ?? .max, $0.first) < (places[$1.id] ?? .max, $1.first)
    }
    return PlanAtPeriod.Standing(
      period: period,
      members: try actions.compactMap { action in
        for (report, fold) in zip(action.reports, action.folds)
        where report.effective == effective && !report.isRemoved {
          return PlanAtPeriod.Member(id: action.id, action: try people.shown(fold.action))
        }
        return nil
      })
  }

  private static func papers(
    of state: PlanState, at effective: Effective, _ people: PeopleShowing
  ) throws -> (now: Paper?, before: Paper?) {
    let now = state.readings.last { $0.read != nil && $0.effective == effective }
    let before = state.readings.last { $0.read != nil && $0.effective < effective }
    return (
      try now.flatMap { reading in
        try reading.read.map { try paper($0, reading, of: state, people).paper }
      },
      try before.flatMap { reading in
        try reading.read.map { try paper($0, reading, of: state, people).paper }
      }
    )
  }
}

extension PlanState {
  /// The key of the period's own paper, else of the latest before it, else the plan's.
  fileprivate func legend(in effective: Effective) -> Legend {
    readings.last { reading in
      !(effective < reading.effective)
        && reading.read.map { !$0.paper.legend.terms.isEmpty } ?? false
    }?.read?.paper.legend ?? legend
  }

  /// The axes of the period's own paper, else of the latest before it, else the plan's.
  fileprivate func groupings(in effective: Effective) -> [Grouping] {
    readings.last { reading in
      !(effective < reading.effective)
        && reading.read.map { !$0.paper.groupings.isEmpty } ?? false
    }?.read?.paper.groupings ?? groupings
  }
}
