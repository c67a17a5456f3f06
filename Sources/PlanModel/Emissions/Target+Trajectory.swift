extension Target {
  /// What was emitted in its base year, with the ground for it.
  public struct Base: Hashable, Sendable {
    public enum Ground: Hashable, Sendable {
      /// The target says so itself.
      case stated
      /// The inventory of that year says so.
      case inventory
    }

    public var point: Trajectory.Point
    public var ground: Ground
  }

  /// The base that its path starts from: the inventory of the base year where there is one that
  /// counts the same, else what the target states.
  ///
  /// The inventory comes first because it is restated when the way of counting changes, and the later
  /// years are counted in that way too.
  ///
  /// - Parameter series: Inventories to look in; of another boundary or other gases they are not
  ///   used.
  /// - Returns: The emissions of the base year, and who says so.
  /// - Throws: `Trajectory.Impossible` where nothing says what was emitted.
  public func base(in series: InventorySeries?) throws(Trajectory.Impossible) -> Base {
    guard let baseYear else { throw .noBaseYear }
    if let series, counts(series), let total = series[baseYear]?.total {
      return Base(point: Trajectory.Point(baseYear, total), ground: .inventory)
    }
    guard let baseEmissions else { throw .noBaseEmissions(baseYear) }
    return Base(point: Trajectory.Point(baseYear, baseEmissions), ground: .stated)
  }

  /// Whether a series counts what the target speaks of: the same boundary, and not other gases.
  ///
  /// A target or series that does not name its gases may be of either, and is not refused.
  public func counts(_ series: InventorySeries) -> Bool {
    boundary == series.boundary
      && (gases == nil || series.gases == nil || gases == series.gases)
  }

  /// The path that the target requires.
  ///
  /// Its interim points are passed through where no path is named; a path that is named goes by its
  /// own rule from the base to the goal.
  ///
  /// - Parameters:
  ///   - path: How to get there; nil for linear by way of the target's own interim points.
  ///   - series: Inventories in which the base year is looked up.
  /// - Returns: A path from the base year to the goal year.
  /// - Throws: `Trajectory.Impossible`, where there is no such path.
  public func trajectory(
    along path: Trajectory.Path? = nil, in series: InventorySeries? = nil
  ) throws(Trajectory.Impossible) -> Trajectory {
    let start = try base(in: series).point
    // Base emissions are known here, so that every goal comes to an amount.
    let end = goal.emissions(from: start.emissions) ?? .zero
    let points = interim.compactMap { point in
      point.goal.emissions(from: start.emissions).map { Trajectory.Point(point.year, $0) }
    }
    return try Trajectory(
      from: start, to: Trajectory.Point(goalYear, end),
      path: path ?? (points.isEmpty ? .linear : .points(points)))
  }
}
