public import PlanModel

/// What a council emits, what it set itself, and how far the two are apart; computed once, then
/// written by each format.
///
/// The council's own emissions and those of its area stand side by side and are never summed.
public struct EmissionsReport: Hashable, Sendable {
  public var council: String
  /// Net-zero years that were moved: first, for they change what everything else is held against.
  public var moved: [TargetRevision]
  /// Own estate before area.
  public var parts: [Part]

  /// Inventories that count the same, with what they are held against.
  public struct Part: Hashable, Sendable {
    public var boundary: EmissionsBoundary
    public var gases: Gases?
    /// Oldest first.
    public var years: [Year]
    public var aims: [Aim]
    public var budgets: [CarbonBudgetAccount]
    /// By how much emissions change a year by the present trend; nil below three years.
    public var trend: EmissionsTrend?
    /// Years without an inventory between others of their kind.
    public var missing: [ReportingYear]
    /// Years with several inventories of which none says that it restates another.
    public var disputed: [ReportingYear]
    /// Inventories that a restatement replaced.
    public var restated: [Inventory]
  }

  /// What was emitted in a year.
  public struct Year: Hashable, Sendable {
    public var year: ReportingYear
    public var total: Emissions?
    /// Scopes or sectors with their sums, in the inventory's order.
    public var shares: [Share]
    public var restatement: Inventory.Restatement?
    public var publication: String?

    /// A scope or a sector.
    public struct Share: Hashable, Sendable {
      public var name: String
      public var amount: Emissions
    }
  }

  /// A target and where the inventories are against it.
  public struct Aim: Hashable, Sendable {
    public var target: Target
    public var base: Trajectory.Point?
    /// What is required, year by year from the base to the goal.
    public var path: [Trajectory.Point]
    /// By year.
    public var gaps: [EmissionsGap]
    /// Whether the present trend comes down to the goal; nil without a trend.
    public var meeting: EmissionsTrend.Meeting?
    /// Why there is no path.
    public var impossible: Trajectory.Impossible?

    /// The gap of the latest year that has an inventory.
    public var latest: EmissionsGap? { gaps.last }
  }

  /// Sets what is measured of a council against its targets.
  ///
  /// - Parameters:
  ///   - council: Its name.
  ///   - measures: All that is known of it.
  ///   - path: How to get from the base to a goal; nil for linear by way of a target's own interim points.
  public init(council: String, measures: PlanMeasures, path: Trajectory.Path? = nil) {
    self.council = council
    moved = TargetRevision.ofNetZero(in: measures.targets)
    let standing = TargetRevision.standing(in: measures.targets)
    let series = InventorySeries.all(in: measures.inventories)
    parts = series.map { series in
      Part(
        series, aims: standing.filter { $0.counts(series) }.map { Aim($0, in: series, path) },
        budgets: measures.budgets.compactMap { CarbonBudgetAccount(of: $0, by: series) })
    }
    // A target without any inventory is told of too.
    for boundary in EmissionsBoundary.allCases
    where !series.contains(where: { $0.boundary == boundary }) {
      let targets = standing.filter { $0.boundary == boundary }
      guard !targets.isEmpty else { continue }
      parts.append(
        Part(
          boundary: boundary, gases: targets[0].gases, years: [],
          aims: targets.map { Aim($0, in: nil, path) }, budgets: [], trend: nil, missing: [],
          disputed: [], restated: []))
    }
  }
}

extension EmissionsReport.Part {
  fileprivate init(
    _ series: InventorySeries, aims: [EmissionsReport.Aim], budgets: [CarbonBudgetAccount]
  ) {
    self.init(
      boundary: series.boundary, gases: series.gases,
      years: series.inventories.map { EmissionsReport.Year($0) }, aims: aims, budgets: budgets,
      trend: EmissionsTrend(of: series),
      missing: ReportingYear.Kind.allCases.flatMap { series.missingYears(of: $0) }.sorted(),
      disputed: series.disputed, restated: series.replaced)
  }
}

extension EmissionsReport.Year {
  fileprivate init(_ inventory: Inventory) {
    year = inventory.year
    total = inventory.total
    restatement = inventory.restatement
    publication = inventory.publication
    let scopes = EmissionsScope.allCases.compactMap { scope in
      inventory.sum(of: scope).map { Share(name: "Scope \(scope.rawValue)", amount: $0) }
    }
    shares =
      scopes.isEmpty
      ? inventory.sectors.compactMap { sector in
        inventory.sum(ofSector: sector).map { Share(name: sector, amount: $0) }
      } : scopes
  }
}

extension EmissionsReport.Aim {
  fileprivate init(_ target: Target, in series: InventorySeries?, _ path: Trajectory.Path?) {
    self.init(target: target, base: nil, path: [], gaps: [], meeting: nil, impossible: nil)
    do throws(Trajectory.Impossible) {
      let trajectory = try target.trajectory(along: path, in: series)
      base = trajectory.base
      gaps = series?.gaps(against: trajectory) ?? []
      var year: ReportingYear? = trajectory.base.year
      while let next = year, next < trajectory.goal.year {
        if let required = trajectory.required(in: next) {
          self.path.append(Trajectory.Point(next, required))
        }
        year = next.advanced(by: 1)
      }
      self.path.append(trajectory.goal)
      meeting = series.flatMap { EmissionsTrend(of: $0)?.meeting(trajectory.goal.emissions) }
    } catch {
      impossible = error
    }
  }
}
