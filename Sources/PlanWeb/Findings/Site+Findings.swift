import Foundation
import Hummingbird
import PlanModel
import PlanStore

extension Site {
  /// What the checks say of a plan; nil where there is no paper, and for everyone but officers.
  func findings(
    of plan: String, _ register: Register, on day: PartialDate
  ) throws -> PlanFindings? {
    guard isDesk else { return nil }
    let position = try register.position()
    return try findings.findings(of: plan, at: position, on: day) {
      guard let papers = try register.papersToCheck(of: plan) else { return nil }
      return PlanFindings(
        papers, measures: try register.measures(of: papers.council.slug),
        waivers: try register.waivers(plan: plan), on: day)
    }
  }
}

/// The day on which a page is made, as the council's clocks show it.
enum Today {
  static func date(_ now: Date = Date()) throws(ClockTellsNothing) -> PartialDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      in: TimeZone(identifier: "Europe/London") ?? .gmt, from: now)
    guard let year = parts.year,
      let date = PartialDate(year: year, month: parts.month, day: parts.day)
    else { throw ClockTellsNothing() }
    return date
  }
}

/// The machine's clock tells no date, so that nothing can be said of what has run out.
struct ClockTellsNothing: Error, Equatable {}
