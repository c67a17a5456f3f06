import GRDB
import PlanModel

/// Reads from the register's rows which councils gave way to which, and decides what may be said of
/// it.
struct CouncilSuccessionReading {
  let db: Database

  /// A council's name, and the day on which it gave way; nil where it did not.
  func vesting(of council: String) throws -> CouncilVesting? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, vestingDay FROM councilSuccession
        JOIN council ON council.slug = councilSuccession.council WHERE council = ?
        """, arguments: [council])
    guard let row, let day = PartialDate(iso: row[1] as String) else { return nil }
    return CouncilVesting(name: row[0], day: day)
  }

  /// The council of a plan that others took over from, and when it gave way; nil where none did.
  func vesting(afterPlan slug: String) throws -> CouncilVesting? {
    let council = try String.fetchOne(
      db,
      sql: """
        SELECT plan.council FROM plan JOIN carriedPlan ON carriedPlan.predecessor = plan.slug
        JOIN councilSuccession ON councilSuccession.position = carriedPlan.succession
        WHERE plan.slug = ?
        """, arguments: [slug])
    return try council.flatMap { try vesting(of: $0) }
  }

  /// Whether it may be said that a council gave way to others, where some are declared beside it.
  func check(_ said: CouncilSucceeded, declaring new: Set<String> = []) throws {
    func refuse(_ why: EventRefused.Why) -> EventRefused { EventRefused(why: why) }
    guard said.vestingDay.day != nil else { throw refuse(.notStated(field: "vesting day")) }
    guard said.order.contains(where: { !$0.isWhitespace }) else {
      throw refuse(.notStated(field: "order or decision"))
    }
    guard !said.successors.isEmpty else { throw refuse(.notStated(field: "successor")) }
    for council in [said.council] + said.successors where !new.contains(council) {
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM council WHERE slug = ?", arguments: [council])
      guard isKnown == true else { throw refuse(.noCouncil(council)) }
    }
    if let vesting = try vesting(of: said.council) {
      throw refuse(.councilSucceeded(name: vesting.name, vesting.day))
    }
    guard Set(said.successors).count == said.successors.count else {
      throw refuse(.notStated(field: "successors once each"))
    }
    for successor in said.successors {
      if let way = try way(from: successor, to: said.council) {
        throw refuse(.councilSucceedsItself([said.council] + way))
      }
      // A council that is gone by then can't take over.
      if let vesting = try vesting(of: successor), vesting.day <= said.vestingDay {
        throw refuse(.councilSucceeded(name: vesting.name, vesting.day))
      }
    }
  }

  /// Whether a plan may have taken over from another: that one's council gave way to this one's.
  func check(_ said: PlanCarriedOver, into council: String) throws {
    let isSo = try Bool.fetchOne(
      db,
      sql: """
        SELECT 1 FROM councilSuccession
        JOIN councilSuccessor USING (position)
        JOIN plan ON plan.council = councilSuccession.council
        WHERE councilSuccession.position = ? AND councilSuccessor.council = ? AND plan.slug = ?
        """, arguments: [said.succession.number, council, said.from])
    guard isSo == true else {
      throw EventRefused(why: .noCouncilSuccession(said.succession))
    }
  }

  func checkStands(_ succession: Position) throws {
    let stands = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM councilSuccession WHERE position = ?",
      arguments: [succession.number])
    guard stands == true else { throw EventRefused(why: .noCouncilSuccession(succession)) }
  }

  /// The slugs from one council to one that comes after it, both ends in; nil where it does not.
  private func way(from start: String, to goal: String) throws -> [String]? {
    var seen: Set<String> = [start]
    var ways = [[start]]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last else { continue }
      if last == goal { return way }
      let next = try String.fetchAll(
        db,
        sql: """
          SELECT councilSuccessor.council FROM councilSuccession
          JOIN councilSuccessor USING (position)
          WHERE councilSuccession.council = ? ORDER BY ordinal
          """, arguments: [last])
      for council in next where seen.insert(council).inserted { ways.append(way + [council]) }
    }
    return nil
  }
}
