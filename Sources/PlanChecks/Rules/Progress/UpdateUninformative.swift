public import PlanModel

/// Finds updates that are a formula and say nothing: "To be progressed", "Ongoing".
public struct UpdateUninformative: DigestRule {
  public static let guidance = Guidance(
    name: "update-uninformative", title: "Update that says nothing", family: .progress,
    severity: .note,
    looksFor:
      "An update that only repeats the action's own words, or is no more than a formula: “To be progressed”, “Ongoing”, “In progress”, "
      + "“Work "
      + "continues”. All actions with such a formula are one finding; where they have it word for word, "
      + "that is another rule's.",
    whyItMatters:
      "It reads like an update and is none: no fact, no date, nobody who did anything. Next period "
      + "it will be there again.",
    howToPutRight: "Say what was done since last time, or why nothing was and when it will be.",
    whenToWaive:
      "Where the action is to begin later and the paper gives the date in another column.",
    before: "W7 Audit the depots | To be progressed",
    after: "W7 Audit the depots | Not begun: the auditor is on leave. First depot in September.",
    criteria: ["ccs-2022-6.3"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let told = Set(digest.repeatedFormulas.joined().map { plan.actions[$0].key })
    var order: [String] = []
    var groups: [String: [Action]] = [:]
    for (action, core) in zip(plan.actions, digest.formulas) {
      // Of what is over there is nothing more to be told.
      guard let core, !action.isMarkedEnded, action.see.isEmpty, !told.contains(action.key)
      else { continue }
      if groups[core] == nil { order.append(core) }
      groups[core, default: []].append(action)
    }
    let restated = plan.actions.compactMap { action -> Finding? in
      guard let update = action.update, !action.isMarkedEnded, update.utf8.count >= 24,
        Self.saysSame(action.text, update) || Self.saysSame(action.title ?? "", update)
      else { return nil }
      return finding(.restated(update), about: action, at: "update")
    }
    return restated
      + order.compactMap { core in
        guard let actions = groups[core], let first = actions.first else { return nil }
        return finding(
          actions.count == 1
            ? .one(first.update ?? "") : .several(actions.count, saying: core),
          about: first, at: "update", refs: actions.dropFirst().map(\.key))
      }
  }
}

extension UpdateUninformative {
  private static func saysSame(_ one: String, _ other: String) -> Bool {
    // The same words are of nearly the same length, whatever marks there are between them.
    abs(one.utf8.count - other.utf8.count) <= 16 && first(of: one) == first(of: other)
      && one.normal == other.normal
  }

  /// Its first letter or figure of ASCII, small.
  private static func first(of text: String) -> UInt8? {
    text.utf8.first { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
      .map { $0 | 0x20 }
  }
}

extension Finding.Message {
  fileprivate static func restated(_ update: String) -> Self {
    "the update only repeats the action's own words: “\(update.shortened)”"
  }

  fileprivate static func one(_ update: String) -> Self {
    "the update says no more than “\(update.shortened)”"
  }

  fileprivate static func several(_ count: Int, saying core: String) -> Self {
    "\(count) updates say no more than “\(core)”, each in its own words"
  }
}
