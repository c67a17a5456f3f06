public import PlanModel

/// Finds scores that are not the product or sum of the figures beside them, as all others are.
public struct ScoreMiscalculated: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "score-miscalculated", title: "A score that its factors do not give", family: .score,
    severity: .warning,
    looksFor:
      "A column of figures that in nine rows of ten, and in eight or more, is the product or the sum "
      + "of two or three others, one of them perhaps counted twice, bands (L, M, H) by one to three points among them, and the rows in which "
      + "it is not; a payback or a cost a tonne that its two figures do not give; the score of a risk "
      + "beside the actions that is not its likelihood times its impact; and the one action whose score is not within those of the others with its priority.",
    whyItMatters:
      "Actions are ranked and chosen by their score, and a slip puts one too high or low.",
    howToPutRight: "Work the score out again, or restore the factor that was changed.",
    whenToWaive: "Where the plan says that the score of an action was set by hand.",
    before: "Impact 4 | Ease 3 | Score 14", after: "Impact 4 | Ease 3 | Score 12")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let factors = ScoreFactors(plan)
    return wrong(by: factors, in: plan)
      + ScoreBands.strays(in: plan).map { one in
        finding(.band(one), about: plan.actions[one.place], at: "score")
      }
      + Quotients(plan).strays.map { one in
        finding(
          .quotient(one.printed, one.parts, one.right, one.heading),
          about: plan.actions[one.place], at: "score")
      }
  }

  /// Scores of a table of risks beside the actions.
  public func findings(in paper: Paper) -> [Finding] {
    RiskScores(paper).wrong.map { one in
      finding(.risk(one), line: one.line)
    }
  }

  private func wrong(by factors: ScoreFactors, in plan: Plan) -> [Finding] {
    guard let law = Self.law(of: factors) else { return [] }
    return plan.actions.indices.compactMap { place in
      guard let row = factors.rows[place], let printed = row[law.score],
        let computed = law.value(of: row), printed != computed
      else { return nil }
      return finding(
        .wrong(
          printed, computed, factors.columns[law.score].heading,
          law.shown(factors, of: place)),
        about: plan.actions[place], at: "score")
    }
  }

  /// Rows from all over the plan that tell which law is worth trying on all of them.
  private static let sampled = 60

  /// The law that nine rows of ten obey, and not all.
  private static func law(of factors: ScoreFactors) -> Law? {
    guard factors.columns.count >= 3 else { return nil }
    let all = factors.rows.sorted { $0.key < $1.key }.map(\.value)
    let step = max(1, all.count / sampled)
    let sample = stride(from: 0, to: all.count, by: step).prefix(sampled).map { all[$0] }
    var best: (law: Law, share: Law.Share)?
    // A score that one law gives throughout needs no other.
    var solved: Set<Int> = []
    for law in Law.all(of: factors.columns)
    where !solved.contains(law.score) && law.share(in: sample).isGood {
      let share = law.share(in: all)
      guard share.isGood else { continue }
      if share.fitting == share.count {
        solved.insert(law.score)
        if best?.law.score == law.score { best = nil }
      } else if share.fitting > best?.share.fitting ?? 0 {
        best = (law, share)
      }
    }
    return best?.law
  }

  /// That one column is the product, or the sum, of others.
  private struct Law {
    var score: Int
    var factors: [Int]
    var isProduct: Bool
    /// The one of its factors that counts twice in a sum.
    var doubled: Int?

    func shown(_ columns: ScoreFactors, of place: Int) -> String {
      factors.compactMap { factor in
        columns.shown(factor, of: place).map { factor == doubled ? "2 × \($0)" : $0 }
      }
      .joined(separator: isProduct ? " × " : " + ")
    }

    static func all(of columns: [ScoreFactors.Column]) -> [Law] {
      var found: [Law] = []
      for score in columns.indices where !columns[score].isBanded {
        let others = columns.indices.filter { $0 != score }
        var sets: [[Int]] = []
        for (index, one) in others.enumerated() {
          for (next, other) in others.enumerated() where next > index {
            sets.append([one, other])
            for third in others[(next + 1)...] { sets.append([one, other, third]) }
          }
        }
        // A column has its points one way or the other.
        sets.removeAll { set in Set(set.map { columns[$0].heading }).count < set.count }
        for set in sets {
          found += [true, false].map { Law(score: score, factors: set, isProduct: $0) }
          found += set.map { Law(score: score, factors: set, isProduct: false, doubled: $0) }
        }
      }
      return found
    }

    func value(of row: [Int: Double]) -> Double? {
      var value = isProduct ? 1.0 : 0
      for factor in factors {
        guard var own = row[factor] else { return nil }
        if factor == doubled { own *= 2 }
        value = isProduct ? value * own : value + own
      }
      return value
    }

    struct Share {
      var fitting: Int
      var count: Int
      /// Whether so many rows obey that it can be no chance.
      var isGood: Bool { fitting >= 8 && fitting * 10 >= count * 9 }
    }

    func share(in rows: [[Int: Double]]) -> Share {
      var share = Share(fitting: 0, count: 0)
      var values: Set<Double> = []
      for row in rows {
        guard let printed = row[score], let computed = value(of: row) else { continue }
        share.count += 1
        if printed == computed {
          share.fitting += 1
          values.insert(printed)
        }
      }
      // Columns of a few equal figures obey many laws by chance.
      return values.count >= 3 ? share : Share(fitting: 0, count: share.count)
    }
  }
}

extension Finding.Message {
  fileprivate static func band(_ one: ScoreBands.Stray) -> Self {
    let (low, high) = (one.range.lowerBound.asFigure, one.range.upperBound.asFigure)
    return
      "“\(one.heading.shortened)” is “\(one.band)” and the score \(one.score.asFigure); the others with “\(one.band)” have \(low) to \(high)"
  }

  fileprivate static func quotient(
    _ printed: String, _ parts: String, _ right: String, _ heading: String
  ) -> Self {
    "“\(heading.shortened)” is printed as \(printed); \(parts) is \(right)"
  }

  fileprivate static func risk(_ one: RiskScores.Wrong) -> Self {
    "the score of “\(one.name.shortened)” is printed as \(one.printed.asFigure); \(one.factors) is \(one.right.asFigure)"
  }

  fileprivate static func wrong(
    _ printed: Double, _ computed: Double, _ heading: String, _ factors: String
  ) -> Self {
    "“\(heading.shortened)” is printed as \(printed.asFigure); \(factors) is \(computed.asFigure)"
  }
}
