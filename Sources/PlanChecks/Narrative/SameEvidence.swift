import PlanModel

/// One piece of evidence that stands under two ratings.
enum SameEvidence {
  /// Two actions that rest on one sentence, one rated good and the other not.
  struct Pair {
    var action: Action
    var other: Action
    var sentence: String
  }

  /// Pairs that share a sentence of twenty words or more, word for word.
  static func pairs(in plan: Plan) -> [Pair] {
    var first: [UInt64: Int] = [:]
    var pairs: [Pair] = []
    var told: Set<String> = []
    for (place, action) in plan.actions.enumerated() {
      guard let order = action.rating.canonical?.order, let update = action.update,
        update.utf8.count >= 100
      else { continue }
      for sentence in update.sentences where sentence.utf8.count >= 100 {
        let words = Letters.hash(of: sentence)
        guard let earlier = first[words] else {
          first[words] = place
          continue
        }
        let other = plan.actions[earlier]
        guard let before = other.rating.canonical?.order, before != order,
          before == 3 || order == 3, sentence.split(separator: " ").count >= 20,
          told.insert("\(other.key)|\(action.key)").inserted
        else { continue }
        pairs.append(Pair(action: action, other: other, sentence: sentence.trimmed))
      }
    }
    return pairs
  }
}
