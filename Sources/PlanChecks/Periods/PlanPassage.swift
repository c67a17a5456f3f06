public import PlanModel

/// What became of each action of a plan from one period, or one edition, to the next.
///
/// Within an edition actions are found again by the rules of identity, and what is left over by what
/// succession would propose of it, or by what the earlier paper says of its end. Across editions all of
/// them are proposed anew as soon as identity leaves one over: it takes seconds for ten thousand
/// actions, so a passage is made once for all rules that ask.
public struct PlanPassage: Sendable {
  public let before: Plan
  public let now: Plan
  /// Whether both name their edition, and not the same.
  public let isNewEdition: Bool

  /// Which action is which by ref and wording, each of both plans once.
  private let pairs: [ActionPair]
  /// What is proposed of the actions that need it, called by their places.
  private var proposals: [SuccessionProposal]
  /// The places now of each earlier action, on whatever ground, the surest first.
  private var placesNow: [[Int]]
  /// Earlier actions of which somebody says how they ended, or where they went.
  private var explained: Set<Int> = []
  /// Of the places now, those that may be relied on.
  private var surePlace: [Int: Int] = [:]

  public init(from before: Plan, to now: Plan) {
    self.before = before
    self.now = now
    isNewEdition = Self.differ(before.edition, now.edition)
    pairs = Self.pairs(before.actions, now.actions)
    proposals = []
    placesNow = before.actions.map { _ in [] }
    for pair in pairs {
      guard let old = pair.old, let new = pair.new else { continue }
      placesNow[old] = [new]
      surePlace[old] = new
    }
    let lost = pairs.compactMap { $0.new == nil ? $0.old : nil }
    guard !lost.isEmpty, !Self.differ(before.council, now.council) else { return }
    let (earlier, later) = (Self.sides(before), Self.sides(now))
    if isNewEdition {
      proposals = Succession.propose(from: earlier, to: later)
    } else {
      let found = Set(pairs.compactMap { $0.old == nil ? nil : $0.new })
      proposals =
        Succession.propose(
          from: lost.map { earlier[$0] },
          to: later.indices.filter { !found.contains($0) }.map { later[$0] })
        + Succession.stated(in: earlier)
    }
    for proposal in proposals { take(proposal) }
  }

  private mutating func take(_ proposal: SuccessionProposal) {
    let from = proposal.from.compactMap { Int($0) }
    if proposal.kind == .ended || proposal.staysInOld { explained.formUnion(from) }
    // A mere guess is no trace.
    guard proposal.kind.isLink, !proposal.staysInOld, proposal.confidence > .possible else {
      return
    }
    let to = proposal.to.compactMap { Int($0) }
    for old in from {
      placesNow[old] += to.filter { !placesNow[old].contains($0) }
      if surePlace[old] == nil { surePlace[old] = to.first }
    }
  }

  /// Whether an earlier action may be one that stands now, on whatever ground.
  func isLinked(_ old: Int, to new: Int) -> Bool { placesNow[old].contains(new) }

  /// Whether there is a trace of an earlier action, or word on its end; a mere guess at what became of
  /// it is neither.
  func isKnown(_ old: Int) -> Bool { !placesNow[old].isEmpty || explained.contains(old) }

  /// The action now that an earlier one is or became; nil where that is not sure or likely.
  func successor(of old: Int) -> Action? { surePlace[old].map { now.actions[$0] } }

  /// How many of the actions now have a trace of an earlier one.
  var foundAgain: Int { Set(placesNow.joined()).count }

  /// What changed in each action; across editions only where the link is sure or likely.
  var comparison: Comparison {
    isNewEdition && !proposals.isEmpty
      ? Comparison(old: Self.sides(before), new: Self.sides(now), proposals: proposals)
      : Comparison(old: before.actions, new: now.actions, pairs: pairs)
  }

  /// What to call the earlier paper in a sentence.
  var earlier: String { before.period?.label ?? before.edition ?? "the paper before" }

  private static func pairs(_ old: [Action], _ new: [Action]) -> [ActionPair] {
    let known = old.enumerated().map { Identity.Known(id: String($0), $1) }
    var pairs: [ActionPair] = []
    var found: Set<Int> = []
    for (index, match) in Identity.match(new, against: known).enumerated() {
      var pair = ActionPair(old: nil, new: index)
      if case .same(let id) = match, let before = Int(id) {
        pair.old = before
        found.insert(before)
      }
      pairs.append(pair)
    }
    return pairs
      + old.indices.filter { !found.contains($0) }.map { ActionPair(old: $0, new: nil) }
  }

  private static func sides(_ plan: Plan) -> [SuccessionSide] {
    plan.actions.enumerated().map { SuccessionSide(id: String($0), $1) }
  }
}

extension PlanPassage {
  /// Whether both are known and not the same, whatever their case and marks.
  static func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one.normal != other.normal
  }

  /// Whether the later plan may be held against the earlier: not another council's or programme's, and
  /// not the older of the two.
  var isOfOnePlan: Bool {
    guard !Self.differ(before.council, now.council), !Self.differ(before.name, now.name) else {
      return false
    }
    guard let first = before.period?.date, let second = now.period?.date else { return true }
    return first <= second
  }

  /// Whether the later paper probably lists only some of its actions: its exceptions, those in
  /// trouble, or far fewer than before that nearly all stood there before.
  var isPartial: Bool {
    let listed = now.actions.lazy.compactMap(\.list)
    if listed.contains(where: { Phrases.selection.occur(in: $0) }),
      !before.actions.contains(where: { $0.list.map { Phrases.selection.occur(in: $0) } ?? false })
    {
      return true
    }
    if !now.actions.isEmpty, now.actions.allSatisfy(\.isPoorlyRated),
      !before.actions.allSatisfy(\.isPoorlyRated)
    {
      return true
    }
    return now.actions.count * 2 < before.actions.count
      && foundAgain * 2 > now.actions.count
  }
}

extension Phrases {
  /// What a list is called that leaves out most of a plan on purpose.
  fileprivate static let selection = Phrases([
    "exception", "exceptions", "highlight", "highlights", "off track", "at risk", "red and amber",
    "amber and red", "extract", "selected", "not on track", "behind schedule", "delayed",
  ])
}
