/// Whether the savings of a plan's actions add up to what it has to save.
///
/// - Of one thing of the same actions on the same basis one figure counts: the measured before the
///   estimated, then the later dated (an undated one is taken for older), then the last.
/// - A saving that several actions share counts once: in the theme that they all stand under, else in
///   the plan only.
/// - Per year, lifetime and one-off are three sums; an unstated basis is in none. Only the sum per year is
///   set against a gap, which is of a year.
/// - Ranges are kept: lows are added to lows, highs to highs.
///
/// Where no figure exists a sum is nil and not nought. Which actions are asked about is the caller's to
/// say: what is complete already shows in an inventory and would close a gap a second time.
public struct AddingUp: Hashable, Codable, Sendable {
  /// What a theme or a plan saves by the figures that exist.
  public struct Row: Hashable, Codable, Sendable {
    /// The theme; nil for the whole plan and for actions without a theme.
    public var name: String?
    public var actions: Int
    /// How many of the actions have a figure on a stated basis, alone or with others.
    public var quantified: Int
    /// How many have a figure for a year.
    public var quantifiedPerYear: Int
    /// By basis; a basis without figures is missing, and `unstated` always is.
    public var sums: [Saving.Basis: EmissionsRange]
    /// What of `sums[.perYear]` was measured.
    public var measuredPerYear: EmissionsRange?
    /// How many figures were left out because nobody says what they are of.
    public var unstated: Int
    /// How many figures these actions share with actions of other themes; they are not in `sums`.
    public var sharedWithOthers: Int

    /// Of all actions; nil without any.
    public var shareQuantified: Double? {
      actions == 0 ? nil : Double(quantified) / Double(actions)
    }
  }

  /// How the sum per year stands to the gap, by what is quantified.
  public enum Verdict: String, CaseIterable, Codable, Sendable {
    /// Even the high sum is less than the gap.
    case fallsShort = "falls-short"
    /// The gap lies within the range.
    case mayClose = "may-close"
    /// The low sum is no less than the gap.
    case closes
    /// No action has a figure for a year: nothing can be said.
    case notQuantified = "not-quantified"
    /// The gap is nought or less.
    case nothingToClose = "nothing-to-close"
    /// No gap was given.
    case gapUnknown = "gap-unknown"
  }

  /// In the order in which their first actions stand.
  public var themes: [Row]
  public var plan: Row
  /// What is to be saved a year, as the trajectory gives it.
  public var gap: Emissions?
  public var verdict: Verdict
  /// Which part of the gap the low and the high sum are; nil where nothing can be said.
  public var shareOfGap: ClosedRange<Double>?
  /// What of the gap no action's figure covers, never below nought.
  public var remaining: EmissionsRange?
  /// Figures of the other boundary, which were left out.
  public var ofOtherBoundary: Int
  /// Ids of actions with a figure of their own and one that they share, on the same basis: the one may
  /// hold the other.
  public var overlapping: [String]

  /// - Parameters:
  ///   - actions: The actions asked about, each with its theme.
  ///   - savings: What is known of their savings; those of no action asked about are left out.
  ///   - gap: What is to be saved a year.
  ///   - boundary: Whose emissions the gap is of. Figures of the other boundary are left out; those
  ///     of which nobody said it count.
  public init(
    actions: [ThemedAction], savings: [Saving], gap: Emissions? = nil,
    boundary: EmissionsBoundary? = nil
  ) {
    let known = Set(actions.map(\.id))
    let asked = savings.filter { $0.actions.contains(where: known.contains) }
    let ofBoundary = asked.filter {
      boundary == nil || $0.boundary == nil || $0.boundary == boundary
    }
    ofOtherBoundary = asked.count - ofBoundary.count
    let standing = Self.standing(ofBoundary)
    var order: [String?] = []
    for action in actions where !order.contains(action.theme) { order.append(action.theme) }
    let byTheme = Dictionary(grouping: actions, by: \.theme).mapValues { Set($0.map(\.id)) }
    themes = order.map { theme in
      Self.row(named: theme, of: byTheme[theme] ?? [], savings: standing)
    }
    plan = Self.row(named: nil, of: known, savings: standing, isWhole: true)
    overlapping = actions.map(\.id).filter { Self.isOverlapping($0, in: standing) }
    self.gap = gap
    let perYear = plan.sums[.perYear]
    verdict = Self.verdict(gap, perYear)
    guard let gap, gap > .zero, let perYear else { return }
    remaining = EmissionsRange(max(.zero, gap - perYear.high), max(.zero, gap - perYear.low))
    if let low = perYear.low.ratio(to: gap), let high = perYear.high.ratio(to: gap) {
      shareOfGap = low...high
    }
  }

  private static func verdict(_ gap: Emissions?, _ perYear: EmissionsRange?) -> Verdict {
    guard let gap else { return .gapUnknown }
    guard gap > .zero else { return .nothingToClose }
    guard let perYear else { return .notQuantified }
    if perYear.low >= gap { return .closes }
    return perYear.high >= gap ? .mayClose : .fallsShort
  }

  private static func row(
    named name: String?, of actions: Set<String>, savings: [Saving], isWhole: Bool = false
  ) -> Row {
    let theirs = savings.filter { $0.actions.contains(where: actions.contains) }
    let stated = theirs.filter { $0.basis != .unstated }
    let counted = stated.filter { isWhole || $0.actions.allSatisfy(actions.contains) }
    let measured = counted.filter { $0.basis == .perYear && $0.quality == .measured }
    return Row(
      name: name, actions: actions.count,
      quantified: actions.intersection(stated.flatMap(\.actions)).count,
      quantifiedPerYear: actions.intersection(
        stated.filter { $0.basis == .perYear }.flatMap(\.actions)
      ).count,
      sums: Dictionary(grouping: counted, by: \.basis).mapValues { savings in
        savings.map(\.amount).reduce(.zero, +)
      },
      measuredPerYear: measured.isEmpty ? nil : measured.map(\.amount).reduce(.zero, +),
      unstated: theirs.count - stated.count, sharedWithOthers: stated.count - counted.count)
  }

  private struct Thing: Hashable {
    var actions: Set<String>
    var basis: Saving.Basis
    var thing: String?
  }

  /// One figure of each thing.
  private static func standing(_ savings: [Saving]) -> [Saving] {
    var places: [Thing: Int] = [:]
    var standing: [Saving] = []
    for saving in savings {
      let thing = Thing(
        actions: Set(saving.actions), basis: saving.basis, thing: saving.thing?.lowercased())
      guard let place = places[thing] else {
        places[thing] = standing.count
        standing.append(saving)
        continue
      }
      if holds(saving, over: standing[place]) { standing[place] = saving }
    }
    return standing
  }

  private static func holds(_ saving: Saving, over before: Saving) -> Bool {
    if (saving.quality == .measured) != (before.quality == .measured) {
      return saving.quality == .measured
    }
    guard let earlier = before.date else { return true }
    return saving.date.map { $0 >= earlier } ?? false
  }

  private static func isOverlapping(_ action: String, in savings: [Saving]) -> Bool {
    let own = savings.filter { Set($0.actions) == [action] && $0.basis != .unstated }
    return own.contains { one in
      savings.contains { other in
        other.basis == one.basis && other.actions.contains(action) && Set(other.actions).count > 1
      }
    }
  }
}
