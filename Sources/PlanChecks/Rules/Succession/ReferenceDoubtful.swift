public import PlanModel

/// Finds references whose own words fit another action than the one they name.
public struct ReferenceDoubtful: DigestRule {
  public static let guidance = Guidance(
    name: "reference-doubtful", title: "A reference that may mean another action",
    family: .succession, severity: .note,
    looksFor:
      "A reference that says what the other action is about (“new action 54 on tree planting”), "
      + "where "
      + "the action it names has none of those words and exactly one other has them all; one that "
      + "says what scheme is described there, where that scheme is not named; a successor that "
      + "names the neighbour of the action it succeeds; one numbered package of work that two "
      + "actions claim, where the others have one each; a list that prints a ref with the words of "
      + "another action; a ref in brackets behind words that only the name of another has.",
    whyItMatters: "The reader lands on the wrong action and takes its progress for this one's.",
    howToPutRight: "Check the ref against the wording and correct whichever is wrong.",
    whenToWaive: "Where the action named is the right one under another wording.",
    before: "See action 34 on building decarbonisation (34 is about rural estates; 55 is about it)",
    after: "See action 55 on building decarbonisation")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let refs = digest.refs
    let uses = digest.references.map { $0.filter(\.reference.isAnnounced) }
    var topics: TopicIndex?
    var findings: [Finding] = []
    for (place, action) in plan.actions.enumerated() {
      for use in uses[place] {
        guard let topic = Self.topic(of: use),
          let target = refs.place(of: use.reference.ref), target != place
        else { continue }
        let index = topics ?? TopicIndex(plan)
        topics = index
        guard let better = index.better(than: target, for: topic, besides: place) else { continue }
        findings.append(
          finding(
            .doubtful(
              use.reference.printed, on: topic.joined(separator: " "),
              better: plan.actions[better].ref ?? plan.actions[better].key),
            about: action, at: use.field,
            refs: [plan.actions[target].key, plan.actions[better].key]))
      }
    }
    return findings + described(in: plan, uses, refs)
      + successors(in: plan, uses, refs)
      + NumberedParts.claimedTwice(in: plan).map { part in
        finding(
          .claimed(part.name, by: part.places.map { plan.actions[$0].key }),
          about: plan.actions[part.places[0]], at: "text",
          refs: part.places.dropFirst().map { plan.actions[$0].key })
      }
      + QuotedTitles.mistaken(in: digest).map { entry in
        let keys = [entry.target, entry.meant].map { plan.actions[$0].key }
        return finding(.quoted(entry.printed, keys[1]), refs: keys, line: entry.line)
      }
      + BracketedRefs.mistaken(in: digest).map { entry in
        let keys = [entry.target, entry.meant].map { plan.actions[$0].key }
        return finding(
          .bracketed(entry.printed, behind: entry.words, keys[1]), refs: keys, line: entry.line)
      }
  }

  /// “The Loan Advice Scheme … (described in action B1)”, where B1 does not name it.
  private func described(
    in plan: Plan, _ uses: [[PlanReferences.Use]], _ refs: RefIndex
  ) -> [Finding] {
    var found: [Finding] = []
    for (place, action) in plan.actions.enumerated() {
      for use in uses[place] {
        let head = String(decoding: use.text.utf8.prefix(use.reference.offset), as: UTF8.self)
        guard Self.descriptions.occur(in: String(head.suffix(28))),
          let name = ProperName.last(in: String(head.suffix(200))), name.count >= 3,
          let other = refs.place(of: use.reference.ref)
        else { continue }
        let target = plan.actions[other]
        let words = name.joined(separator: " ").normal
        guard target.key != action.key,
          !target.texts.contains(where: { $0.text.normal.contains(words) })
        else { continue }
        found.append(
          finding(
            .unnamed(name.joined(separator: " "), in: use.reference.printed), about: action,
            at: use.field, refs: [target.key]))
      }
    }
    return found
  }

  private static let descriptions = Phrases([
    "referenced in", "described in", "set out in", "detailed in", "covered in", "mentioned in",
    "reported in", "reported under", "referred to in", "outlined in",
  ])

  /// An action that another names as what follows it, and that itself names that one's neighbour.
  private func successors(
    in plan: Plan, _ uses: [[PlanReferences.Use]], _ refs: RefIndex
  ) -> [Finding] {
    var named: [Int: [Int]] = [:]
    var backwards: [Int: [(target: Int, use: PlanReferences.Use)]] = [:]
    for place in plan.actions.indices {
      for use in uses[place] {
        guard let target = refs.place(of: use.reference.ref), target != place else {
          continue
        }
        if target > place, use.field == "changeNote" || plan.actions[place].isMarkedEnded {
          named[target, default: []].append(place)
        }
        if target < place, use.field == "update" {
          backwards[place, default: []].append((target, use))
        }
      }
    }
    return backwards.sorted { $0.key < $1.key }.flatMap { place, uses -> [Finding] in
      guard uses.count == 1, let former = named[place], former.count == 1 else { return [] }
      let (target, use) = uses[0]
      guard abs(target - former[0]) == 1 else { return [] }
      let own = Set(TopicIndex.words(plan.actions[place].text))
      let right = own.intersection(TopicIndex.words(plan.actions[former[0]].text)).count
      let wrong = own.intersection(TopicIndex.words(plan.actions[target].text)).count
      guard right > wrong else { return [] }
      return [
        finding(
          .neighbour(use.reference.printed, of: plan.actions[former[0]].key),
          about: plan.actions[place], at: use.field,
          refs: [plan.actions[target].key, plan.actions[former[0]].key])
      ]
    }
  }

  /// The words by which the text itself says what the other action is about.
  private static func topic(of use: PlanReferences.Use) -> [String]? {
    let bytes = use.text.utf8
    let start = bytes.index(
      bytes.startIndex, offsetBy: use.reference.offset + use.reference.printed.utf8.count)
    let rest = String(decoding: bytes[start...].prefix(90), as: UTF8.self)
    for lead in [
      " on ", " for ", " about ", " regarding ",
      " based on ",
    ] where rest.hasPrefix(lead) {
      let phrase = rest.dropFirst(lead.count).prefix { !".;,()".contains($0) }
      let words = TopicIndex.words(String(phrase.prefix(60)))
      return words.count >= 2 && words.count <= 6 ? words : nil
    }
    return nil
  }
}

/// Which actions speak of what, by the words of their titles and texts.
private struct TopicIndex {
  private var places: [String: [Int]] = [:]
  private let count: Int

  init(_ plan: Plan) {
    count = plan.actions.count
    for (place, action) in plan.actions.enumerated() {
      for word in Set(Self.words(action.title.map { "\($0) \(action.text)" } ?? action.text)) {
        places[word, default: []].append(place)
      }
    }
  }

  /// Lower-case words that carry a topic, cut to their stems.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 4 }
      .map { String($0.prefix(6)) }
      .filter { !plain.contains($0) }
  }

  private static let plain: Set<String> = [
    "this", "that", "with", "from", "their", "these", "those", "which", "will", "been", "have",
    "into",
    "action", "actions", "counci", "climat", "carbon", "plan", "plans", "strate", "implem",
    "delive",
    "develo", "suppor", "projec", "progra", "work", "workin", "new", "variou", "broade", "relate",
    "based", "more", "detail", "inform", "update", "furthe", "other", "county", "local", "zero",
  ]

  /// The only action that has all of the words, where the one named has none of them.
  func better(than target: Int, for topic: [String], besides source: Int) -> Int? {
    let lists = topic.map { places[$0] ?? [] }
    guard lists.allSatisfy({ !$0.isEmpty && $0.count <= min(max(count / 5, 5), 200) }),
      !lists.contains(where: { $0.contains(target) })
    else { return nil }
    let all = lists.dropFirst().reduce(Set(lists[0])) { $0.intersection($1) }.subtracting([source])
    return all.count == 1 ? all.first : nil
  }
}

extension Finding.Message {
  fileprivate static func unnamed(_ name: String, in ref: String) -> Self {
    "it says that “\(name)” is to be found in \(ref), which does not name it"
  }

  fileprivate static func neighbour(_ ref: String, of former: String) -> Self {
    "it refers to \(ref), but it is \(former) beside it that names this action as what follows"
  }

  fileprivate static func quoted(_ ref: String, _ meant: String) -> Self {
    "the list prints \(ref) with the words of \(meant)"
  }

  fileprivate static func bracketed(
    _ ref: String, behind words: String, _ meant: String
  ) -> Self {
    "the text has \(ref) behind “\(words)”, of which \(ref) says nothing; \(meant) does"
  }

  fileprivate static func claimed(_ name: String, by keys: [String]) -> Self {
    "\(keys.listed) both claim \(name), while each of the others has one action"
  }

  fileprivate static func doubtful(_ ref: String, on topic: String, better: String) -> Self {
    "it refers to \(ref) for a topic that \(ref) does not mention; \(better) does"
  }
}
