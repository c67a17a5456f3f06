public import PlanModel

/// Finds one update, or one sentence of it, that stands beside several actions.
public struct UpdateRepeated: DigestRule {
  public static let guidance = Guidance(
    name: "update-repeated", title: "One update for several actions", family: .progress,
    severity: .warning,
    looksFor:
      "The same update beside two or more actions, one that begins alike and shares most of its "
      + "words, or one that holds the whole of another's; and, as a note, a long sentence that "
      + "several updates share.",
    whyItMatters:
      "It can't be the progress of each. A reader learns nothing of the second action, and "
      + "suspects that the text was copied.",
    howToPutRight:
      "Say of each action what was done for it. If one piece of work serves them all, tell it once "
      + "and let the others point to it, or merge them.",
    whenToWaive: "Where the actions are truly one piece of work and are to be merged next time.",
    before: "C2 A plan for talks is being written. … C3 A plan for talks is being written.",
    after: "C2 A plan for talks is being written. … C3 Waits for the plan of C2; begins in May.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    var found: [Finding] = []
    var told = ToldGroups()
    func tell(_ places: [Int], severity: Finding.Severity? = nil, _ message: Finding.Message) {
      guard told.insert(places) else { return }
      found.append(
        finding(
          message, about: plan.actions[places[0]], at: "update",
          refs: places.dropFirst().map { plan.actions[$0].key }, severity: severity))
    }
    func keys(_ places: [Int]) -> [String] { places.map { plan.actions[$0].key } }
    func update(_ places: [Int]) -> String { plan.actions[places[0]].update ?? "" }

    for group in digest.repeatedFormulas {
      tell(group, .formula(keys(group), update(group)))
    }
    let places = plan.actions.indices.filter { Self.saysSomething(at: $0, in: digest) }
    let updates = places.map { plan.actions[$0].update ?? "" }
    let beginnings = Beginnings(of: updates, letters: Containment.opening)
    let likeness = Likeness(opening: Containment.opening, share: 0.6)
    for group in likeness.groups(of: updates, beginnings) {
      let members = group.members.map { places[$0] }
      tell(members, .repeated(keys(members), exactly: group.isExact, quote: update(members)))
    }
    for (part, whole) in Containment.pairs(of: updates, beginnings) {
      let members = [places[part], places[whole]]
      tell(members, .contained(keys(members)[0], in: keys(members)[1], quote: update(members)))
    }
    for shared in SharedSentences.groups(of: updates) {
      let members = shared.members.map { places[$0] }
      tell(members, severity: .note, .shared(shared.sentence, by: keys(members)))
    }
    return found
  }

  /// Actions that have one formula word for word, such as “To be progressed”.
  static func formulas(in digest: PlanDigest) -> [[Int]] {
    let plan = digest.plan
    var order: [String] = []
    var groups: [String: [Int]] = [:]
    for place in plan.actions.indices {
      let action = plan.actions[place]
      guard let update = action.update, action.see.isEmpty, !action.isMarkedEnded,
        digest.formulas[place] != nil
      else { continue }
      let words = update.normal
      if groups[words] == nil { order.append(words) }
      groups[words, default: []].append(place)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  private static func saysSomething(at place: Int, in digest: PlanDigest) -> Bool {
    let action = digest.plan.actions[place]
    guard let update = action.update, action.see.isEmpty, update.utf8.count >= 32 else {
      return false
    }
    // "Completed in the financial year 2023-24." may well be true of two.
    if action.isMarkedEnded, update.utf8.count < 64 { return false }
    return update.utf8.count >= 48 || digest.formulas[place] == nil
  }
}

/// Which groups were told: one that lies within another is the same fact.
private struct ToldGroups {
  private var groups: [Set<Int>] = []
  /// Which groups an action is in.
  private var places: [Int: [Int]] = [:]

  /// Whether it is new.
  mutating func insert(_ members: [Int]) -> Bool {
    let group = Set(members)
    guard let first = members.first,
      !(places[first] ?? []).contains(where: { group.isSubset(of: groups[$0]) })
    else { return false }
    for member in group { places[member, default: []].append(groups.count) }
    groups.append(group)
    return true
  }
}

extension Finding.Message {
  fileprivate static func formula(_ keys: [String], _ words: String) -> Self {
    "\(keys.listed) have the same update, and it says nothing: “\(words.shortened)”"
  }

  fileprivate static func repeated(_ keys: [String], exactly: Bool, quote: String) -> Self {
    let how = exactly ? "the same" : "nearly the same"
    return "\(keys.listed) have \(how) update: “\(quote.shortened)”"
  }

  fileprivate static func contained(_ key: String, in other: String, quote: String) -> Self {
    "the whole update of \(key) stands in that of \(other): “\(quote.shortened)”"
  }

  fileprivate static func shared(_ sentence: String, by keys: [String]) -> Self {
    "one sentence stands in the updates of \(keys.listed): “\(sentence.shortened)”"
  }
}
