public import PlanModel

/// Finds movements that the paper states in two ways, or that the earlier paper speaks against.
public struct MovementDisagrees: PaperRule, PeriodRule {
  public static let guidance = Guidance(
    name: "movement-disagrees", title: "Change since last time disagrees", family: .rating,
    severity: .error,
    looksFor:
      "A row that prints “no change” though the summary says that the action moved, or though the "
      + "rating of the period before was another; a row that prints an earlier rating that it did "
      + "not "
      + "have; an arrow that the ratings of the two periods speak against; a change that the summary "
      + "denies (“no other ratings have changed”); and numbers or names of actions that moved up or "
      + "down, by the prose, that the two ratings of the rows speak against.",
    whyItMatters: "The direction of travel is what a committee remembers; it must be true.",
    howToPutRight:
      "Take the earlier rating from the earlier paper, and correct the row or the summary.",
    whenToWaive:
      "Where the earlier rating was corrected after it was published, and the paper says so.",
    before: "9 Good (no change) … “Ref 9 has moved from Review to Good.”",
    after: "9 Good (Review last quarter) … “Ref 9 has moved from Review to Good.”")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    let claims = paper.claims.filter { $0.kind == .movement }
    var byRef: [String: Action] = [:]
    if !claims.isEmpty {
      for action in paper.actions {
        if let ref = action.ref, byRef[ref] == nil { byRef[ref] = action }
      }
    }
    var found: [Finding] = []
    for claim in claims {
      guard let ref = claim.refs.first, let action = byRef[ref],
        let printed = action.movement.printed, Self.unchanged.occur(in: printed)
      else { continue }
      found.append(
        finding(.notUnchanged(printed, claim: claim.text), about: action, at: "movement"))
    }
    return found + arrows(in: paper) + others(in: paper) + stated(in: paper)
  }

  /// How many moved, and which, by the prose.
  private func stated(in paper: Paper) -> [Finding] {
    let stated = StatedMoves(paper)
    return stated.wrong.flatMap { one -> [Finding] in
      if let said = one.said {
        return [
          finding(
            .moved(said, up: one.isUp, rows: one.places.count),
            refs: one.places.map { paper.actions[$0].key }, line: one.line)
        ]
      }
      return one.places.compactMap { place in
        guard let move = stated.moves[place] else { return nil }
        let message: Finding.Message =
          one.isLeft
          ? .leftOut(up: one.isUp, from: move.from, now: move.now)
          : .didNot(up: one.isUp, from: move.from, now: move.now)
        return Finding(
          rule: Self.guidance.name, severity: Self.guidance.severity,
          ref: paper.actions[place].key, message: message.text, line: one.line)
      }
    }
  }

  /// Signs of movement that the two ratings beside them speak against, where most are borne out.
  private func arrows(in paper: Paper) -> [Finding] {
    var fitting = 0
    var moves = 0
    var wrong: [(action: Action, sign: String, from: String, now: String)] = []
    for action in paper.actions {
      guard let sign = action.movement.printed, let direction = Self.direction(of: sign),
        let from = Self.before(action), let before = Self.order(from, paper.legend),
        let after = action.rating.canonical?.order ?? Self.order(action.rating.word, paper.legend)
      else { continue }
      // Two words of one rank may be better and worse all the same.
      guard before != after || from.normal == action.rating.word.normal else { continue }
      if (after - before).signum() == direction {
        fitting += 1
        moves += abs(direction)
      } else {
        wrong.append((action, sign, from, action.rating.word))
      }
    }
    guard fitting >= 4, wrong.count * 4 <= fitting else { return [] }
    // Which way up is better, only those that moved can tell.
    return wrong.filter { moves >= 2 || Self.direction(of: $0.sign) == 0 }.map { one in
      finding(.arrow(one.sign, from: one.from, now: one.now), about: one.action, at: "movement")
    }
  }

  /// The rating that the row prints of the period before.
  private static func before(_ action: Action) -> String? {
    if let from = action.movement.from { return from }
    guard action.updates.count >= 2 else { return nil }
    return action.updates[action.updates.count - 2].rating.printed
  }

  /// Ratings that changed although the prose says that no others did.
  private func others(in paper: Paper) -> [Finding] {
    guard let paragraph = paper.prose.first(where: { Self.noOthers.occur(in: $0.text) }) else {
      return []
    }
    let named = Set(
      paragraph.text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
        .map { RefForm.folded(String($0.last == "." ? $0.dropLast() : $0)) })
    let changed = paper.actions.filter { action in
      guard let from = action.movement.from, let before = Self.order(from, paper.legend),
        let after = action.rating.canonical?.order, let ref = action.ref
      else { return false }
      return before != after && !named.contains(RefForm.folded(ref))
    }
    guard changed.count <= 3 else { return [] }
    return changed.map { action in
      finding(
        .changedToo(from: action.movement.from ?? "", now: action.rating.word), about: action,
        at: "movement")
    }
  }

  /// 1 for better, -1 for worse, 0 for the same; nil for a sign or word that says none of them.
  private static func direction(of sign: String) -> Int? {
    let word = sign.trimmed.lowercased()
    if ["↑", "^", "▲", "⬆", "↗", "improved", "improving", "better", "up"].contains(word) {
      return 1
    }
    if ["↓", "v", "▼", "⬇", "↘", "worse", "worsened", "worsening", "down"].contains(word) {
      return -1
    }
    return [
      "→", "=", "↔", "►", "▶", "◄►", "◄ ►", "◀▶", "◀ ▶", "<>", "<->", "⇔", "⬌", "➡", "⇨",
      "no change",
      "same", "unchanged",
    ].contains(word) ? 0 : nil
  }

  private static func order(_ word: String, _ legend: Legend) -> Int? {
    let meant =
      legend.term(for: word, kind: .rating)?.canonical.flatMap { Rating(rawValue: $0) }
      ?? CommonScale.rating(of: word)
    return meant?.order
  }

  private static let noOthers = Phrases([
    "no other ratings have changed", "no other rating has changed", "no other ratings changed",
    "no other changes in rating", "all other ratings are unchanged", "other ratings are unchanged",
    "no other actions have changed rating", "no other action has changed rating",
  ])

  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    let earlier = EarlierActions(before)
    let old = RatingBook(before.actions)
    let new = RatingBook(now.actions)
    return now.actions.compactMap { action in
      guard let printed = action.movement.printed, let same = earlier.action(like: action),
        let was = old.rating(of: same), let before = was.canonical?.order
      else { return nil }
      if Self.unchanged.occur(in: printed) {
        guard let rating = new.rating(of: action), let after = rating.canonical?.order,
          after != before
        else { return nil }
        return finding(.was(printed, was.word, rating.word), about: action, at: "movement")
      }
      guard let from = action.movement.from, let stated = CommonScale.rating(of: from)?.order,
        stated != before
      else { return nil }
      return finding(.wasNot(from, was.word), about: action, at: "movement")
    }
  }

  private static let unchanged = Phrases(["no change", "unchanged", "same", "no movement"])
}

extension Finding.Message {
  fileprivate static func arrow(_ sign: String, from: String, now: String) -> Self {
    "the sign is “\(sign)”; the ratings are “\(from)” before and “\(now)” now"
  }

  fileprivate static func moved(_ said: Int, up: Bool, rows: Int) -> Self {
    "the text says that \(said) moved \(up ? "up" : "down"); by the rows it is \(rows)"
  }

  fileprivate static func didNot(up: Bool, from: String, now: String) -> Self {
    "the text says that it moved \(up ? "up" : "down"); its ratings are “\(from)” before and “\(now)” now"
  }

  fileprivate static func leftOut(up: Bool, from: String, now: String) -> Self {
    "it moved \(up ? "up" : "down"), from “\(from)” to “\(now)”, and the list of those leaves it out"
  }

  fileprivate static func changedToo(from: String, now: String) -> Self {
    "it went from “\(from)” to “\(now)”, and the summary says that no others changed"
  }

  fileprivate static func notUnchanged(_ printed: String, claim: String) -> Self {
    "the row says “\(printed)”; the summary says “\(claim.shortened)”"
  }

  fileprivate static func was(_ printed: String, _ before: String, _ now: String) -> Self {
    "the row says “\(printed)”; it was “\(before)” and is “\(now)”"
  }

  fileprivate static func wasNot(_ stated: String, _ before: String) -> Self {
    "the row says that it was “\(stated)”; the paper before says “\(before)”"
  }
}
