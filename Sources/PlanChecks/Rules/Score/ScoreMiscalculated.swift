public import PlanModel

/// Finds scores that are not the product or sum of the figures beside them, as all others are.
public struct ScoreMiscalculated: PlanRule {
  public static let guidance = Guidance(
    name: "score-miscalculated", title: "A score that its factors do not give", family: .score,
    severity: .warning,
    looksFor:
      "A column of figures that in nine rows of ten, and in eight or more, is the product or the sum "
      + "of two or three others, and the rows in which it is not.",
    whyItMatters:
      "Actions are ranked and chosen by their score, and a slip puts one too high or low.",
    howToPutRight: "Work the score out again, or restore the factor that was changed.",
    whenToWaive: "Where the plan says that the score of an action was set by hand.",
    before: "Impact 4 | Ease 3 | Score 14", after: "Impact 4 | Ease 3 | Score 12")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let table = Figures(plan)
    guard let law = table.law else { return [] }
    return plan.actions.indices.compactMap { place in
      guard let row = table.rows[place], let printed = row[law.score],
        let computed = law.value(of: row), printed != computed
      else { return nil }
      let factors = law.factors.compactMap { row[$0].map(\.asFigure) }
      return finding(
        .wrong(
          printed, computed, table.headings[law.score],
          factors.joined(separator: law.isProduct ? " × " : " + ")),
        about: plan.actions[place], at: "score")
    }
  }

  /// The cells of a plan that are bare figures, by their column.
  private struct Figures {
    var headings: [String] = []
    var rows: [Int: [Int: Double]] = [:]
    /// Rows from all over the plan that tell which law is worth trying on all of them.
    private static let sampled = 60

    init(_ plan: Plan) {
      var columns: [String: Int] = [:]
      for (place, action) in plan.actions.enumerated() {
        for field in action.fields where (1...5).contains(field.text.utf8.count) {
          // A sign, a point or a figure.
          guard let first = field.text.utf8.first, (0x2B...0x39).contains(first),
            let value = Double(field.text), value.isFinite, value >= 0
          else { continue }
          if columns[field.heading] == nil {
            guard headings.count < 8 else { continue }
            columns[field.heading] = headings.count
            headings.append(field.heading)
          }
          if let column = columns[field.heading] { rows[place, default: [:]][column] = value }
        }
      }
    }

    /// The law that nine rows of ten obey, and not all.
    var law: Law? {
      guard headings.count >= 3 else { return nil }
      let all = rows.sorted { $0.key < $1.key }.map(\.value)
      let step = max(1, all.count / Self.sampled)
      let sample = stride(from: 0, to: all.count, by: step).prefix(Self.sampled).map { all[$0] }
      for law in Law.all(of: headings.count) where law.share(in: sample).isGood {
        let share = law.share(in: all)
        if share.isGood, share.fitting < share.count { return law }
      }
      return nil
    }
  }

  /// That one column is the product, or the sum, of others.
  private struct Law {
    var score: Int
    var factors: [Int]
    var isProduct: Bool

    static func all(of columns: Int) -> [Law] {
      var found: [Law] = []
      for score in 0..<columns {
        let others = (0..<columns).filter { $0 != score }
        var sets: [[Int]] = []
        for (index, one) in others.enumerated() {
          for (next, other) in others.enumerated() where next > index {
            sets.append([one, other])
            for third in others[(next + 1)...] { sets.append([one, other, third]) }
          }
        }
        for set in sets {
          found += [true, false].map { Law(score: score, factors: set, isProduct: $0) }
        }
      }
      return found
    }

    func value(of row: [Int: Double]) -> Double? {
      var value = isProduct ? 1.0 : 0
      for factor in factors {
        guard let own = row[factor] else { return nil }
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
  fileprivate static func wrong(
    _ printed: Double, _ computed: Double, _ heading: String, _ factors: String
  ) -> Self {
    "“\(heading.shortened)” is printed as \(printed.asFigure); \(factors) is \(computed.asFigure)"
  }
}
