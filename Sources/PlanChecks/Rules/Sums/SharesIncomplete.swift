public import PlanModel

/// Finds percentages in the prose that do not add up to a whole.
public struct SharesIncomplete: PaperRule {
  public static let guidance = Guidance(
    name: "shares-incomplete", title: "Percentages that are not the whole", family: .sums,
    severity: .warning,
    looksFor:
      "Shares of one list, in a sentence or in a column of a table, that add up to less or more than 100 by more than rounding can explain, "
      + "most "
      + "often because one rating, usually the worst, is given without its share.",
    whyItMatters:
      "The reader who adds them up finds actions missing, often those that matter most.",
    howToPutRight: "Give the share of every rating, the worst too.",
    whenToWaive: "Where the rest is named in the same sentence in other words.",
    before: "13 actions (43%) are Good and 15 (50%) Review. Two are rated Action.",
    after: "13 actions (43%) are Good, 15 (50%) Review and two (7%) Action.")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    // Where a count or a share of the sentence is wrong, so is their sum.
    lazy var wrong = Set(
      (CountDisagrees().findings(in: paper) + ShareDisagrees().findings(in: paper))
        .compactMap(\.line))
    return wholes(in: paper) + tables(in: paper)
      + ClaimGroup.groups(of: paper).compactMap { group in
        let shares = group.shares.filter(group.isOfRating).compactMap(\.value).filter {
          (0..<1000).contains($0)
        }
        let sum = shares.reduce(0, +)
        guard shares.count >= 2, group.isWhole, abs(sum - 100) > Double(shares.count) / 2 + 0.5
        else {
          return nil
        }
        let without = group.counts.filter { count in
          count.number ?? 0 > 0 && group.isOfRating(count)
            && !group.shares.contains { $0.term == count.term }
        }
        // Where most of a list is told by number alone, its shares were never meant to be the whole.
        guard
          sum > 100 || without.count == 1
            || without.isEmpty && (sum >= 85 || shares.count >= 3)
        else { return nil }
        let line = without.first?.source.line ?? group.shares.last?.source.line
        guard line.map({ !wrong.contains($0) }) ?? true else { return nil }
        guard let missing = without.first, without.count == 1, let count = missing.number,
          let term = missing.term
        else { return finding(.sum(Int(sum)), line: line) }
        return finding(.without(term, count, sum: Int(sum)), line: line)
      }
  }
}

extension SharesIncomplete {
  /// Sentences that divide a whole into shares: “Transport made up 38% of the total, homes 31% …”.
  private func wholes(in paper: Paper) -> [Finding] {
    paper.prose.filter { !$0.isHeading && Self.divides($0.text) }.flatMap { paragraph in
      paragraph.text.statements.compactMap { sentence -> Finding? in
        guard Self.divides(sentence), !Self.changing.occur(in: sentence) else { return nil }
        let shares = FigureTokens(sentence).shares
        let sum = shares.map(\.percent).reduce(0, +)
        // Each share may be off by half of its last place.
        let slack = shares.map { $0.decimals > 0 ? 0.06 : 0.5 }.reduce(0, +)
        guard shares.count >= 3, (85...115).contains(sum), abs(sum - 100) >= max(slack, 0.2),
          sum > 100 || Self.all.occur(in: sentence)
        else { return nil }
        return finding(.sum(Int(sum.rounded())), line: paragraph.source.line)
      }
    }
  }

  /// Tables that divide a whole into shares, in a column that is headed so.
  private func tables(in paper: Paper) -> [Finding] {
    paper.figures.compactMap { table in
      let parts = TableFigures.total(of: table).map { Array(table.rows[..<$0]) } ?? table.rows
      guard parts.count >= 3, !parts.contains(where: { TableFigures.isPart($0) }) else {
        return nil
      }
      return table.headings.indices.dropFirst().lazy.compactMap { column -> Finding? in
        guard TableFigures.isShareHeading(table.headings[column]) else { return nil }
        let cells = parts.compactMap { column < $0.cells.count ? TableCell($0.cells[column]) : nil }
        guard cells.count == parts.count, cells.allSatisfy(\.isShare) else { return nil }
        let sum = cells.map(\.value).reduce(0, +)
        // Each share may be off by half of its last place.
        let slack = cells.map { $0.decimals > 0 ? 0.06 : 0.5 }.reduce(0, +)
        guard (85...115).contains(sum), abs(sum - 100) > max(slack, 0.2) else { return nil }
        return finding(.sum(Int(sum.rounded())), line: parts.first?.source.line)
      }.first
    }
  }

  /// “Made up 38% of the total”; “48% from buildings, 37% from vehicles and 20% from goods” too.
  private static func divides(_ text: String) -> Bool {
    dividing.occur(in: text) || text.ranges(of: "% from ").count >= 3
  }

  private static let dividing = Phrases([
    "made up", "makes up", "of the total", "accounted for", "accounts for", "account for", "split",
    "come from", "comes from", "came from", "breakdown", "comprised", "consisted of",
    "of emissions",
  ])
  private static let changing = Phrases([
    "fell", "fall", "rose", "rise", "reduc*", "increase*", "target*", "down", "up by", "lower",
  ])
  private static let all = Phrases([
    "the rest", "remainder", "remaining", "the other", "of the total",
  ])
}

extension Finding.Message {
  fileprivate static func sum(_ sum: Int) -> Self { "the stated shares add up to \(sum)%" }

  fileprivate static func without(_ term: String, _ count: Int, sum: Int) -> Self {
    "the stated shares add up to \(sum)%: the share of the \(count) rated “\(term)” is not given"
  }
}
