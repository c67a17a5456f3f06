public import PlanModel

/// Finds two actions of one wording, but for the verb, with one lead and one cost or start.
public struct ActionRepeated: PlanRule {
  public static let guidance = Guidance(
    name: "action-repeated", title: "One action listed twice", family: .identity,
    severity: .warning,
    looksFor:
      "Two actions with refs of their own whose words are the same but for the verb at the head, with the "
      + "same lead, and the same sum of money or the same start. Actions in two lists, actions that "
      + "are over and those that point to another are passed over.",
    whyItMatters:
      "Its cost and its progress are counted twice, and the two rows soon say different things.",
    howToPutRight: "Keep one, close the other and say into which it went.",
    whenToWaive: "Where they are two steps with a budget each that happens to be the same.",
    before:
      "C9 Set a standard for new buildings | £30k … C26 Adopt a standard for new buildings | £30k",
    after: "C9 Set and adopt a standard for new buildings | £30k")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    // Hardly any two have the same words, and only theirs are put together.
    let names = plan.actions.map { Self.hashes(of: $0.name) }
    var first: [String: [Action]] = [:]
    var found: [Finding] = []
    for action in Self.among(plan.actions, like: names.map(\.words)) {
      guard action.ref != nil, !action.leads.isEmpty, !action.isMarkedEnded, action.see.isEmpty,
        let key = Self.key(of: action)
      else { continue }
      let other = first[key]?.first { $0.ref != action.ref && Self.isSame($0, action) }
      first[key, default: []].append(action)
      guard let other else { continue }
      found.append(finding(.repeated(other.key, other.name), about: action, refs: [other.key]))
    }
    let alike = Self.among(plan.actions, like: names.map(\.letters))
    return (found.count <= 3 ? found : []) + saidTwice(alike) + pasted(alike)
  }

  /// The actions that have a number which another has too.
  private static func among(_ actions: [Action], like hashes: [UInt64]) -> [Action] {
    var counts: [UInt64: Int] = [:]
    counts.reserveCapacity(hashes.count)
    for hash in hashes { counts[hash, default: 0] += 1 }
    return actions.indices.filter { counts[hashes[$0]] ?? 0 > 1 }.map { actions[$0] }
  }

  /// Actions with the same words of which the rows say different things; where a plan repeats many, it does
  /// so on purpose.
  private func saidTwice(_ actions: [Action]) -> [Finding] {
    var first: [String: Action] = [:]
    var found: [Finding] = []
    for action in actions {
      guard action.see.isEmpty, (12...200).contains(action.name.utf8.count) else { continue }
      let key = "\(action.list ?? "")|\(action.plan ?? "")|\(action.name.lowercased())"
      guard let other = first[key] else {
        first[key] = action
        continue
      }
      guard Self.differ(other, action), WordList(action.name).content.count >= 3 else { continue }
      found.append(finding(.saidTwice(other.key, other.name), about: action, refs: [other.key]))
    }
    return found.count <= 2 ? found : []
  }

  /// A long text that stands on two actions with refs and leads of their own: on one of them it was pasted.
  private func pasted(_ actions: [Action]) -> [Finding] {
    var first: [String: Action] = [:]
    var found: [Finding] = []
    for action in actions {
      guard action.see.isEmpty, action.ref != nil, !action.leads.isEmpty, action.parts.isEmpty,
        action.name.utf8.count >= 60, WordList(action.name).content.count >= 8
      else { continue }
      let key = "\(action.list ?? "")|\(action.plan ?? "")|\(action.name.lowercased())"
      guard let other = first[key] else {
        first[key] = action
        continue
      }
      guard other.ref != action.ref, Set(other.leads).isDisjoint(with: action.leads),
        !Self.differ(other, action), other.measure == nil || other.measure != action.measure
      else { continue }
      found.append(finding(.pasted(other.key, other.name), about: action, refs: [other.key]))
    }
    return found.count <= 2 ? found : []
  }

  /// Whether both tell how they stand, and one is over or has another date.
  private static func differ(_ one: Action, _ other: Action) -> Bool {
    guard let said = one.update, let saidToo = other.update, said != saidToo,
      one.group == nil || one.group == other.group
    else { return false }
    let word = one.stage.printed ?? one.rating.printed
    let wordToo = other.stage.printed ?? other.rating.printed
    return word != nil && wordToo != nil && word != wordToo
  }

  /// Numbers that are the same for names with the same letters, whatever their case, and for names with
  /// the same words behind the first, but for those that stand in any sentence.
  private static func hashes(of name: String) -> (letters: UInt64, words: UInt64) {
    var letters: UInt64 = 0
    var words: UInt64 = 0
    var word: UInt64 = 0
    var isFirst = true
    Letters.scan(name) { letter, _, _ in
      if let letter {
        word = WordHash.of(word, and: letter)
        // An accented letter may stand with either case.
        if letter < 0x80 { letters = WordHash.of(letters, and: letter) }
      } else if word != 0 {
        if !isFirst, !noise.contain(word) { words = (words ^ word) &* 0x100_0000_01B3 }
        isFirst = false
        word = 0
      }
    }
    return (letters, words)
  }

  private static let noise = WordHashes(WordList.noise.map { WordHash.of($0.utf8) })

  /// Its words without the first, its leads and its list; nil for one of few words.
  private static func key(of action: Action) -> String? {
    let words = WordList(action.name).words
    guard words.count >= 5, words.count <= 40 else { return nil }
    let rest = words.dropFirst().map(\.text).filter { !WordList.noise.contains($0) }
    guard rest.count >= 4 else { return nil }
    return ([action.list ?? "", action.plan ?? ""] + action.leads.sorted() + rest)
      .joined(separator: " ")
  }

  private static func isSame(_ one: Action, _ other: Action) -> Bool {
    if let start = one.timescale.start, start.month != nil, start == other.timescale.start {
      return true
    }
    let sums = Set(one.fields.compactMap(sum))
    return other.fields.contains { field in sum(field).map(sums.contains) ?? false }
  }

  /// A cell that holds a sum of money, with its heading; nil for noughts and bands.
  private static func sum(_ field: PrintedField) -> String? {
    guard field.text.utf8.count <= 16, money.occur(in: field.heading) || field.text.contains("£"),
      let amount = Amount.all(in: field.text).first, amount.value > 0
    else { return nil }
    return "\(field.heading)|\(amount.value)"
  }

  private static let money = Phrases(["budget", "cost", "costs", "spend", "spent", "funding"])
}

extension Finding.Message {
  fileprivate static func saidTwice(_ key: String, _ name: String) -> Self {
    "it has the words of \(key), and another status: “\(name.shortened)”"
  }

  fileprivate static func pasted(_ key: String, _ name: String) -> Self {
    "it has the words of \(key), and another lead: “\(name.shortened)”"
  }

  fileprivate static func repeated(_ key: String, _ name: String) -> Self {
    "it has the words, the lead and the money or start of \(key): “\(name.shortened)”"
  }
}
