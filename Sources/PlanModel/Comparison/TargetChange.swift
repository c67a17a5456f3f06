/// A number or date in an action's wording that is another in its later wording.
///
/// "Some 100 charge points" and "up to 80 charge points", "by 2030" and "by 2035", "all schools" and "half of
/// schools".
public struct TargetChange: Hashable, Codable, Sendable {
  /// Which way the number went, whether or not that is good: a lower limit is lowered too.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case lowered
    case raised
    /// The date lies after the one before.
    case later
    case sooner
  }

  public var kind: Kind
  /// The noun measured, as the later wording prints it ("on-street charge points"); nil for a date.
  public var measure: String?
  /// As printed, with its qualifier ("up to 80").
  public var old: String
  public var new: String

  public init(kind: Kind, measure: String? = nil, old: String, new: String) {
    self.kind = kind
    self.measure = measure
    self.old = old
    self.new = new
  }

  /// Whether less is promised, or later.
  public var isLess: Bool { kind == .lowered || kind == .later }

  /// What became of the numbers and dates of a wording.
  ///
  /// Two numbers are of one thing where their units can be changed into one another and they count the
  /// same noun; of several the one with most words in common, then the first. A lower number is lower, and
  /// of one number "at least" is more than the bare number, "up to" and "nearly" less. "All" is 100%, "half"
  /// 50%, thirds and quarters likewise. Deadlines are compared where both wordings have equally many, in
  /// their order, and only as precisely as both are printed. A number that the other wording has not is left
  /// out: it may stand elsewhere.
  public static func between(_ old: String, _ new: String) -> [TargetChange] {
    guard old != new else { return [] }
    let (before, after) = (WordedTargets(old), WordedTargets(new))
    return numbers(before.numbers, after.numbers) + dates(before.deadlines, after.deadlines)
  }

  private static func numbers(
    _ old: [WordedTargets.Number], _ new: [WordedTargets.Number]
  ) -> [TargetChange] {
    var taken: Set<Int> = []
    return new.compactMap { number in
      let likeness = old.indices.filter { !taken.contains($0) }.map {
        ($0, old[$0].likeness(to: number))
      }
      guard let best = likeness.map(\.1).max(), best > 0,
        let place = likeness.first(where: { $0.1 == best })?.0
      else { return nil }
      taken.insert(place)
      guard let isLower = number.isLower(than: old[place]) else { return nil }
      return TargetChange(
        kind: isLower ? .lowered : .raised, measure: number.noun, old: old[place].printed,
        new: number.printed)
    }
  }

  private static func dates(
    _ old: [WordedTargets.Deadline], _ new: [WordedTargets.Deadline]
  ) -> [TargetChange] {
    guard old.count == new.count else { return [] }
    return zip(old, new).compactMap { one, other in
      guard let isLater = other.isLater(than: one) else { return nil }
      return TargetChange(kind: isLater ? .later : .sooner, old: one.printed, new: other.printed)
    }
  }
}
