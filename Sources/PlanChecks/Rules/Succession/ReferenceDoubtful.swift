public import PlanModel

/// Finds references whose own words fit another action than the one they name.
public struct ReferenceDoubtful: PlanRule {
  public static let guidance = Guidance(
    name: "reference-doubtful", title: "A reference that may mean another action",
    family: .succession, severity: .note,
    looksFor:
      "A reference that says what the other action is about (“new action 54 on tree planting”), "
      + "where "
      + "the action it names has none of those words and exactly one other has them all.",
    whyItMatters: "The reader lands on the wrong action and takes its progress for this one's.",
    howToPutRight: "Check the ref against the wording and correct whichever is wrong.",
    whenToWaive: "Where the action named is the right one under another wording.",
    before: "See action 34 on building decarbonisation (34 is about rural estates; 55 is about it)",
    after: "See action 55 on building decarbonisation")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var references = PlanReferences(plan)
    var topics: TopicIndex?
    var findings: [Finding] = []
    for (place, action) in plan.actions.enumerated() {
      for use in PlanReferences.uses(in: action) {
        guard use.reference.isAnnounced, let topic = Self.topic(of: use),
          let target = references.index.place(of: use.reference.ref), target != place
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
    return findings
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
  fileprivate static func doubtful(_ ref: String, on topic: String, better: String) -> Self {
    "it refers to \(ref) for a topic that \(ref) does not mention; \(better) does"
  }
}
