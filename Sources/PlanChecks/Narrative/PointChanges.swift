import PlanModel

/// Two shares and the percentage points that are said to lie between them, where they do not: “54.6%, against
/// 52.1% the year before, a rise of 3.5 percentage points”.
struct PointChange {
  var one: Double
  var other: Double
  var said: Double
  /// Whether the points are right and what is called a rise is a fall, or the other way about.
  var isTurned = false

  /// What lies between them.
  var right: Double { (abs(one - other) * 10).rounded() / 10 }

  static func wrong(in text: String) -> [PointChange] {
    guard TextBytes.hasDigit(text), points.occur(in: text) else { return [] }
    let sentences = text.statements
    return sentences.indices.compactMap { place in
      guard let said = points(in: sentences[place]) else { return nil }
      var shares = shares(in: sentences[place])
      // “That rise of 2.8 percentage points” tells of the sentence before.
      if shares.isEmpty, place > 0,
        back.contains(where: { sentences[place].hasPrefix($0) })
      {
        shares = Self.shares(in: sentences[place - 1])
      }
      guard shares.count == 2 else { return nil }
      let found = PointChange(one: shares[0].percent, other: shares[1].percent, said: said.value)
      let isFine = shares.contains { $0.decimals > 0 } || said.decimals > 0
      guard abs(abs(found.one - found.other) - said.value) > (isFine ? 0.21 : 1.01) else {
        return isTurned(found, shares, in: sentences[place]) ? found.turned : nil
      }
      return found
    }
  }

  private var turned: PointChange {
    var other = self
    other.isTurned = true
    return other
  }

  /// “49.8% compared with 51.2%, an increase”: the first is now, the second was before.
  private static func isTurned(
    _ found: PointChange, _ shares: [FigureTokens.Share], in sentence: String
  ) -> Bool {
    // The shares are read behind a blank.
    let isCompared = before.all(in: sentence).contains {
      $0.start >= shares[0].end - 1 && $0.end <= shares[1].start
    }
    guard found.one != found.other, isCompared, !mixed.occur(in: sentence) else { return false }
    let rises = rises.occur(in: sentence)
    guard rises != falls.occur(in: sentence) else { return false }
    return rises ? found.one < found.other : found.one > found.other
  }

  private static let before = Phrases([
    "compared with", "compared to", "against", "up from", "down from",
  ])
  private static let mixed = Phrases(["but", "although", "target", "average", "better", "not"])
  private static let rises = Phrases(["an increase of", "a rise of", "increased by", "rose by"])
  private static let falls = Phrases([
    "a decrease of", "a fall of", "fell by", "a drop of", "a reduction of", "decreased by",
  ])

  private static func shares(in sentence: String) -> [FigureTokens.Share] {
    FigureTokens(" " + sentence).shares
  }

  /// The only number before “percentage points”.
  private static func points(in sentence: String) -> (value: Double, decimals: Int)? {
    let matches = points.all(in: sentence)
    guard matches.count == 1, let match = matches.first else { return nil }
    let amounts = Amount.all(in: sentence).filter {
      (0...1).contains(match.start - $0.end) && $0.scale == 1 && !$0.isMoney
    }
    return amounts.first.map { ($0.value, $0.decimals) }
  }

  private static let points = Phrases([
    "percentage points", "percentage point", "percent points", "per cent points", "pp", "ppts",
    "points higher", "points lower",
  ])
  private static let back = [
    "That ", "This ", "The rise", "The fall", "The increase", "It is a", "A rise", "A fall",
    "An increase",
  ]
}
