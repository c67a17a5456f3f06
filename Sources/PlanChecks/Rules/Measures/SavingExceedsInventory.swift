public import PlanModel

/// Finds savings of a year that are greater than all that is emitted in a year.
public struct SavingExceedsInventory: MeasuresRule {
  public static let guidance = Guidance(
    name: "saving-exceeds-inventory", title: "A saving greater than what is emitted",
    family: .measures, severity: .error,
    looksFor:
      "A saving per year, or a lifetime's saving divided by its years, whose low end is more than the "
      + "latest inventory of the same emissions; of one that does not say whose emissions it is of, more "
      + "than each latest inventory; and yearly savings that together are more. One-off savings and those "
      + "of an unstated basis can't be compared.",
    whyItMatters:
      "More can't be saved than is emitted: the unit, the basis or the boundary is wrong, and so is "
      + "every sum that it is in.",
    howToPutRight:
      "Look up the source: a lifetime's saving may have been taken for a year's, kilograms for tonnes, "
      + "or the area's emissions for the council's.",
    whenToWaive:
      "Where more is taken up or avoided elsewhere than the inventory counts, and the plan says so.",
    before: "Own emissions 8,400 tonnes | Solar roofs save 29,000 tonnes a year",
    after: "Own emissions 8,400 tonnes | Solar roofs save 29,000 tonnes over 20 years")

  public init() {}

  public func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding] {
    let totals = EmissionsBoundary.allCases.compactMap { latest(of: $0, in: measures) }
    guard !totals.isEmpty else { return [] }
    var found: [Finding] = []
    var told: Set<EmissionsBoundary> = []
    for saving in measures.savings {
      guard let yearly = saving.yearly else { continue }
      let against = totals.filter { saving.boundary == nil || saving.boundary == $0.boundary }
      guard let most = against.max(by: { $0.total < $1.total }), yearly.low > most.total else {
        continue
      }
      told.formUnion(against.map(\.boundary))
      found.append(
        finding(
          .exceeds(
            yearly.low, isLifetime: saving.basis == .lifetime, most.boundary, most.year, most.total),
          refs: saving.actions, line: saving.source?.place?.line))
    }
    return found
      + totals.filter { !told.contains($0.boundary) }.compactMap { together($0, measures) }
  }

  private struct Total {
    var boundary: EmissionsBoundary
    var year: ReportingYear
    var total: Emissions
  }

  /// Of the last year with a total above nought; of several of that year the greatest.
  private func latest(of boundary: EmissionsBoundary, in measures: PlanMeasures) -> Total? {
    measures.inventories.filter { $0.boundary == boundary }.compactMap { inventory in
      inventory.total.map { Total(boundary: boundary, year: inventory.year, total: $0) }
    }.filter { $0.total > .zero }.max { ($0.year, $0.total) < ($1.year, $1.total) }
  }

  private func together(_ total: Total, _ measures: PlanMeasures) -> Finding? {
    let own = measures.savings.filter { $0.boundary == total.boundary && $0.basis == .perYear }
    var ids: [String] = []
    for id in own.flatMap(\.actions) where !ids.contains(id) { ids.append(id) }
    let sum = AddingUp(actions: ids.map { ThemedAction(id: $0, theme: nil) }, savings: own).plan
      .sums[.perYear]
    guard let sum, sum.low > total.total else { return nil }
    return finding(.together(sum.low, total.boundary, total.year, total.total), refs: ids)
  }
}

extension Saving {
  /// What is saved a year; nil where that can't be told.
  fileprivate var yearly: EmissionsRange? {
    switch basis {
    case .perYear: amount
    case .lifetime:
      years.flatMap { years in
        years > 0
          ? EmissionsRange(
            amount.low.scaled(by: 1, over: years), amount.high.scaled(by: 1, over: years))
          : nil
      }
    case .oneOff, .unstated: nil
    }
  }
}

extension Finding.Message {
  fileprivate static func exceeds(
    _ saving: Emissions, isLifetime: Bool, _ boundary: EmissionsBoundary, _ year: ReportingYear,
    _ total: Emissions
  ) -> Self {
    let what = isLifetime ? "a lifetime's saving of " : "a saving of "
    return Self(
      stringLiteral: what
        + "\(saving) a year is more than all of \(whose(boundary)) for \(year), \(total)")
  }

  fileprivate static func together(
    _ sum: Emissions, _ boundary: EmissionsBoundary, _ year: ReportingYear, _ total: Emissions
  ) -> Self {
    Self(
      stringLiteral:
        "the yearly savings add up to \(sum), more than all of \(whose(boundary)) for \(year), \(total)"
    )
  }

  private static func whose(_ boundary: EmissionsBoundary) -> String {
    boundary == .ownEstate ? "the council's own emissions" : "the area's emissions"
  }
}
