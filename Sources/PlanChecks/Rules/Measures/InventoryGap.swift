public import PlanModel

/// Finds years and scopes that a council's emissions inventories leave out.
public struct InventoryGap: MeasuresRule {
  public static let guidance = Guidance(
    name: "inventory-gap", title: "A gap in the emissions inventories", family: .measures,
    severity: .warning,
    looksFor:
      "A year without an inventory between two that have one, or the base year of a target without "
      + "one; inventories of the same emissions some for calendar and some for financial years; and "
      + "a scope that other years count. A council's own emissions always have scopes 1 and 2; "
      + "that scope 3 is never counted is only noted.",
    whyItMatters:
      "Progress since the base year can't be followed, and years that count different things or "
      + "different months look like a rise or fall that never was.",
    howToPutRight:
      "Publish the inventory that is missing, or count the scope for the earlier years too and "
      + "restate them. Keep to one kind of year; where it changed, restate the base year.",
    whenToWaive: "Where no figures were kept for the year, and the plan says so.",
    before: "Own emissions, tCO2e: 2019-20 8,400 | 2021-22 7,600",
    after: "Own emissions, tCO2e: 2019-20 8,400 | 2020-21 7,900 | 2021-22 7,600")

  public init() {}

  public func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding] {
    EmissionsBoundary.allCases.flatMap { boundary -> [Finding] in
      let own = measures.inventories.filter { $0.boundary == boundary }
      let years = Set(own.map(\.year)).sorted()
      guard let first = own.first(where: { $0.year == years.first }) else { return [] }
      var found = missing(years, of: boundary, from: first)
      let bases = measures.targets.filter { $0.boundary == boundary && $0.baseEmissions == nil }
      found += missingBases(of: bases, among: years)
      found += mixed(years, of: boundary, from: first)
      if boundary == .ownEstate { found += scopes(in: own) }
      return found
    }
  }

  private func missing(
    _ years: [ReportingYear], of boundary: EmissionsBoundary, from first: Inventory
  ) -> [Finding] {
    ReportingYear.Kind.allCases.compactMap { kind in
      let known = years.filter { $0.kind == kind }
      guard let start = known.first, let end = known.last else { return nil }
      let all = (0...(end.startYear - start.startYear)).compactMap { start.advanced(by: $0) }
      let missing = all.filter { !known.contains($0) }
      guard !missing.isEmpty else { return nil }
      return finding(
        .missing(missing, of: boundary, between: start, and: end), line: first.source?.line)
    }
  }

  private func missingBases(of targets: [Target], among years: [ReportingYear]) -> [Finding] {
    var seen: Set<ReportingYear> = []
    return targets.compactMap { target in
      guard let base = target.baseYear, !years.contains(base), seen.insert(base).inserted else {
        return nil
      }
      return finding(.noBase(base, of: target), line: target.source?.line)
    }
  }

  private func mixed(
    _ years: [ReportingYear], of boundary: EmissionsBoundary, from first: Inventory
  ) -> [Finding] {
    let calendar = years.filter { $0.kind == .calendar }
    let financial = years.filter { $0.kind == .financial }
    guard !calendar.isEmpty, !financial.isEmpty else { return [] }
    return [finding(.mixed(calendar, financial, of: boundary), line: first.source?.line)]
  }

  /// Inventories that name no scope at all are of another kind, and say nothing here.
  private func scopes(in inventories: [Inventory]) -> [Finding] {
    let scoped = inventories.filter { !$0.scopes.isEmpty }.sorted { $0.year < $1.year }
    guard let first = scoped.first else { return [] }
    return EmissionsScope.allCases.compactMap { scope in
      let with = Set(scoped.filter { $0.scopes.contains(scope) }.map(\.year))
      let without = Set(scoped.map(\.year)).subtracting(with).sorted()
      guard !without.isEmpty else { return nil }
      if with.isEmpty {
        return finding(
          .never(scope), line: first.source?.line, severity: scope == .three ? .note : nil)
      }
      let place = scoped.first { $0.year == without.first }?.source?.line
      return finding(.missing(scope, in: without, givenFor: with.sorted()), line: place)
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(
    _ years: [ReportingYear], of boundary: EmissionsBoundary, between first: ReportingYear,
    and last: ReportingYear
  ) -> Self {
    Self(
      stringLiteral:
        "there is no inventory of \(whose(boundary)) for \(list(years)), between those for \(first) and "
        + "\(last)")
  }

  fileprivate static func noBase(_ year: ReportingYear, of target: Target) -> Self {
    Self(
      stringLiteral:
        "the target for \(target.goalYear) is against \(year), and there is no inventory of "
        + "\(whose(target.boundary)) for that year")
  }

  fileprivate static func mixed(
    _ calendar: [ReportingYear], _ financial: [ReportingYear], of boundary: EmissionsBoundary
  ) -> Self {
    Self(
      stringLiteral:
        "the inventories of \(whose(boundary)) are for calendar years (\(list(calendar))) and for financial "
        + "years (\(list(financial)))")
  }

  fileprivate static func never(_ scope: EmissionsScope) -> Self {
    Self(
      stringLiteral:
        "no inventory of the council's own emissions counts scope \(scope.rawValue)")
  }

  fileprivate static func missing(
    _ scope: EmissionsScope, in years: [ReportingYear], givenFor others: [ReportingYear]
  ) -> Self {
    Self(
      stringLiteral:
        "the inventory of the council's own emissions for \(list(years)) does not count scope "
        + "\(scope.rawValue), which is given for \(list(others))")
  }

  private static func list(_ years: [ReportingYear]) -> String {
    years.map(\.description).listed
  }

  private static func whose(_ boundary: EmissionsBoundary) -> String {
    boundary == .ownEstate ? "the council's own emissions" : "the area's emissions"
  }
}
