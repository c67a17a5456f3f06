public import PlanModel

/// Finds one piece of evidence that stands under two ratings.
public struct EvidenceRatedDifferently: PlanRule {
  public static let guidance = Guidance(
    name: "evidence-rated-differently", title: "Same evidence, different ratings", family: .rating,
    severity: .note,
    looksFor:
      "A sentence of twenty words or more, word for word the same in the updates of two actions, "
      + "of "
      + "which one is rated good and the other not.",
    whyItMatters:
      "If the same progress is good for one action and not for another, the reader needs to be "
      + "told "
      + "what else decides.",
    howToPutRight: "Say in each update what makes the difference, or give both the same rating.",
    whenToWaive: "Where the sentence is background and each update says what decides.",
    before:
      "17 Review: The energy study is being written … 18 Good: The energy study is being written …",
    after: "17 Review: … the study does not cover heat. 18 Good: … the study covers what was asked."
  )

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var first: [String: Action] = [:]
    var found: [Finding] = []
    var told: Set<String> = []
    for action in plan.actions {
      guard let order = action.rating.canonical?.order, let update = action.update,
        update.utf8.count >= 100
      else { continue }
      for sentence in Self.sentences(of: update) where sentence.utf8.count >= 100 {
        let normal = String(sentence).normal
        guard let other = first[normal] else {
          first[normal] = action
          continue
        }
        guard let before = other.rating.canonical?.order, before != order,
          before == 3 || order == 3, sentence.split(separator: " ").count >= 20,
          told.insert("\(other.key)|\(action.key)").inserted
        else { continue }
        found.append(
          finding(
            .differs(action, other, sentence.trimmed), about: action, at: "update",
            refs: [other.key]))
      }
    }
    return found
  }

  private static func sentences(of text: String) -> [Substring] {
    var found: [Substring] = []
    var start = text.startIndex
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      let next = text.utf8.index(after: index)
      if text.utf8[index] == UInt8(ascii: "."),
        next == text.utf8.endIndex || text.utf8[next] == UInt8(ascii: " ")
      {
        found.append(text[start..<next])
        start = next
      }
      index = next
    }
    found.append(text[start...])
    return found
  }
}

extension Finding.Message {
  fileprivate static func differs(_ one: Action, _ other: Action, _ sentence: String) -> Self {
    let ratings = "“\(one.rating.word)” and \(other.key) “\(other.rating.word)”"
    return "rated \(ratings) on the same evidence: “\(sentence.shortened)”"
  }
}
