/// A target that took the place of another, or was withdrawn.
///
/// Two targets are forms of one where both are net zero, or neither is and both are for one year, of
/// the same boundary and gases, and cover the same scopes or one does not say which. A council may
/// have net zero for its own fuel by one year and for its suppliers by another: those are two targets.
public struct TargetRevision: Hashable, Codable, Sendable {
  public enum Kind: Hashable, Codable, Sendable {
    /// To an earlier or later goal year.
    case yearMoved
    /// To another goal, in the same year.
    case goalChanged
    case withdrawn
  }

  public var kind: Kind
  public var before: Target
  /// The target that took its place; of one that was withdrawn, itself.
  public var after: Target

  /// Who decided it and when; nil where that is not recorded.
  public var decision: Target.Adoption? { kind == .withdrawn ? after.withdrawn : after.adoption }
  public var reason: String? { after.reason }

  /// Years by which the goal moved, above nought for later; between 2030 and 2030-31 it is 0.25.
  public var yearsLater: Double { after.goalYear.years(since: before.goalYear) }
  public var isLater: Bool { after.goalYear > before.goalYear }

  /// All changes of targets, in the order in which they were decided.
  ///
  /// - Parameter targets: Each target as each decision left it. The day of the decision orders them;
  ///   one without a day comes after what stands before it in the list. The same target stated again
  ///   is no change.
  /// - Returns: The changes.
  public static func all(in targets: [Target]) -> [TargetRevision] {
    var standing: [Target] = []
    var found: [TargetRevision] = []
    for target in ordered(targets) {
      if target.withdrawn != nil {
        guard let index = standing.lastIndex(where: { $0.isForm(of: target) }) else {
          found.append(TargetRevision(kind: .withdrawn, before: target, after: target))
          continue
        }
        let before = standing.remove(at: index)
        if before.goalYear != target.goalYear {
          found.append(TargetRevision(kind: .yearMoved, before: before, after: target))
        }
        found.append(TargetRevision(kind: .withdrawn, before: before, after: target))
        continue
      }
      guard let index = standing.lastIndex(where: { $0.isForm(of: target) }) else {
        standing.append(target)
        continue
      }
      let before = standing[index]
      standing[index] = target
      if before.goalYear != target.goalYear {
        found.append(TargetRevision(kind: .yearMoved, before: before, after: target))
      } else if before.goal != target.goal {
        found.append(TargetRevision(kind: .goalChanged, before: before, after: target))
      }
    }
    return found
  }

  /// Those that move the year of net zero or give it up: they head every comparison and report.
  public static func ofNetZero(in targets: [Target]) -> [TargetRevision] {
    all(in: targets).filter { $0.before.isNetZero && $0.kind != .goalChanged }
  }

  /// The targets that hold now: of each the form that the latest decision gave it, without those that
  /// were withdrawn; in the order in which they were first adopted.
  public static func standing(in targets: [Target]) -> [Target] {
    var standing: [Target] = []
    for target in ordered(targets) {
      let index = standing.lastIndex { $0.isForm(of: target) }
      switch (target.withdrawn, index) {
      case (nil, let index?): standing[index] = target
      case (nil, nil): standing.append(target)
      case (_, let index?): standing.remove(at: index)
      case (_, nil): continue
      }
    }
    return standing
  }

  private static func ordered(_ targets: [Target]) -> [Target] {
    var day: PartialDate?
    return targets.enumerated().map { place, target -> (PartialDate?, Int, Target) in
      day = (target.withdrawn?.date ?? target.adoption?.date) ?? day
      return (day, place, target)
    }
    .sorted { one, other in
      switch (one.0, other.0) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): true
      case (_?, nil): false
      default: one.1 < other.1
      }
    }
    .map(\.2)
  }
}

extension Target {
  /// Whether two are forms of one target at different times.
  public func isForm(of other: Target) -> Bool {
    guard boundary == other.boundary, isNetZero == other.isNetZero,
      gases == nil || other.gases == nil || gases == other.gases,
      scopes.isEmpty || other.scopes.isEmpty || scopes == other.scopes
    else { return false }
    return isNetZero || goalYear == other.goalYear
  }
}
