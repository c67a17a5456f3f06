public import PlanModel

/// Finds actions marked complete whose own figure is short of their target.
public struct TargetMissed: PlanRule {
  public static let guidance = Guidance(
    name: "target-missed", title: "Complete, and short of its target", family: .progress,
    severity: .warning,
    looksFor:
      "A stage or rating that means complete, on an action whose words or success measure name one share "
      + "(“by 30%”, “below 8%”, “to 65%”) where the update tells of one that is short of it; and a measure "
      + "that counts things (“20 banks in place”) where the update counts fewer of them. A target that is "
      + "said to have been changed, and an update with several shares, are left alone.",
    whyItMatters:
      "It is counted among what was achieved, and the reader who compares the two figures finds that it "
      + "was not.",
    howToPutRight:
      "Mark it as ended without reaching its target, and say by how much it fell short and what follows.",
    whenToWaive: "Where the key calls an action complete when its work ends, whatever came of it.",
    before: "Cut mileage by 30% | Complete | Mileage was 22% below 2019/20.",
    after: "Cut mileage by 30% | Ended | Mileage was 22% below 2019/20, eight points short.",
    criteria: ["ccs-2022-12.1"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      guard action.parts.isEmpty, let word = action.completeWord(by: plan.legend),
        let update = action.update, !Self.changed.occur(in: update),
        let (goal, result) = TargetShare.missed(by: action, update)
          ?? TargetCount.missed(by: action, update)
      else { return nil }
      return finding(.missed(result, of: goal, marked: word), about: action, at: "update")
    }
  }

  /// Signs that another target holds, or that all was reached.
  private static let changed = Phrases([
    "revised target", "new target", "target was", "target changed", "exceed*", "met", "reached",
    "agreed that", "provisional", "instead of", "replaced by", "taken out", "target of", "all 0",
    "all 00", "all of", "withdrew", "not needed", "no longer",
  ])
}

/// A share that an action aims at.
private struct TargetShare {
  private enum Kind { case cut, ceiling, floor }

  /// Goal and result as printed; nil where the result is not surely short of the goal.
  static func missed(by action: Action, _ update: String) -> (goal: String, result: String)? {
    guard TextBytes.has("%", in: update) else { return nil }
    let texts = [action.measure, action.name].compactMap { $0 }
    for text in texts {
      let goals = FigureTokens(" " + text)
      guard goals.shares.count == 1, let goal = goals.shares.first else { continue }
      let results = FigureTokens(" " + update)
      // “9.1%, against 11.4% the year before”: the second is what the first is compared with.
      let own = results.shares.filter { !isCompared($0, results.bytes) }
      guard own.count == 1, let result = own.first else { return nil }
      let aim = String(decoding: goals.bytes, as: UTF8.self)
      let told = String(decoding: results.bytes, as: UTF8.self)
      let sentence = String(told.sentence(around: result.start))
      guard let kind = kind(of: goal, in: aim, goals.bytes),
        isShort(result.percent, of: goal.percent, kind, told: sentence),
        kind == .cut || share(aim, sentence)
      else { return nil }
      return ("\(goal.percent.asFigure)%", "\(result.percent.asFigure)%")
    }
    return nil
  }

  private static func isCompared(_ share: FigureTokens.Share, _ bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[..<share.start].suffix(16), as: UTF8.self)
    return ["against ", "up from ", "down from ", "compared with ", "compared to "].contains {
      before.hasSuffix($0)
    }
  }

  /// Whether both speak of the same thing, by a word of meaning.
  private static func share(_ aim: String, _ told: String) -> Bool {
    let own = Set(WordList(aim).content.filter { $0.utf8.count >= 4 })
    return WordList(told).content.contains { own.contains($0) }
  }

  private static func kind(
    of share: FigureTokens.Share, in text: String, _ bytes: [UInt8]
  ) -> Kind? {
    let before = WordList(String(decoding: bytes[..<share.start].suffix(40), as: UTF8.self)).words
      .suffix(3).map(\.text)
    let behind = WordList(String(decoding: bytes[share.end...].prefix(24), as: UTF8.self)).words
      .prefix(2).map(\.text)
    if let last = before.last, ["below", "under"].contains(last) { return .ceiling }
    if before.suffix(2) == ["less", "than"] || behind == ["or", "less"] { return .ceiling }
    let isCut = cuts.occur(in: text)
    if isCut, before.last == "by" || behind.contains(where: { falls.contains($0) }) { return .cut }
    if isCut { return nil }
    return rises.occur(in: text) && (before.last == "to" || before.contains("least")) ? .floor : nil
  }

  private static func isShort(
    _ result: Double, of goal: Double, _ kind: Kind, told sentence: String
  ) -> Bool {
    switch kind {
    case .cut: result < goal - 0.5 && cutsTold.occur(in: sentence) && !risesTold.occur(in: sentence)
    case .ceiling: result > goal + 0.05 && !cutsTold.occur(in: sentence)
    case .floor: result < goal - 0.5 && !cutsTold.occur(in: sentence)
    }
  }

  private static let falls: Set<String> = ["lower", "less", "below", "fewer", "reduction", "cut"]
  private static let cuts = Phrases([
    "cut", "reduce", "lower", "less", "halve", "reduction", "fall", "decrease", "fewer", "below",
  ])
  private static let rises = Phrases(["raise", "increase", "grow", "bring", "reach", "improve"])
  private static let cutsTold = Phrases([
    "below", "lower", "less", "fewer", "down", "reduction", "cut", "fall", "fell", "reduced",
  ])
  private static let risesTold = Phrases(["rose", "risen", "increase", "up", "higher", "more"])
}

/// A number of things that a measure asks for.
private struct TargetCount {
  /// “20 banks in place”, where the update begins “12 banks in place”.
  static func missed(by action: Action, _ update: String) -> (goal: String, result: String)? {
    guard let measure = action.measure, measure.utf8.count <= 60 else { return nil }
    let goals = FigureTokens(" " + measure)
    let results = FigureTokens(" " + update)
    guard goals.shares.isEmpty, goals.amounts.count == 1, let goal = goals.amounts.first,
      goal.start == 1, goal.decimals == 0, goal.scale == 1, !goal.isMoney,
      let result = results.amounts.first, result.start == 1, result.scale == 1, !result.isMoney,
      result.value < goal.value, !goals.unit(of: goal).isEmpty,
      goals.unit(of: goal) == results.unit(of: result),
      WordList(update).words.count(where: { WordList.stem($0.text) == goals.unit(of: goal) }) == 1
    else { return nil }
    return (
      "\(goal.printed) \(goals.unit(of: goal))s", "\(result.printed) \(goals.unit(of: goal))s"
    )
  }
}

extension Finding.Message {
  fileprivate static func missed(_ result: String, of goal: String, marked word: String) -> Self {
    "it is marked “\(word)”; it aims at \(goal), and the update tells of \(result)"
  }
}
