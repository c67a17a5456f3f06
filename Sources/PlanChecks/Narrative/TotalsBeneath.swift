import PlanModel

/// Totals that a table of actions prints beneath a column, held against its rows.
struct TotalsBeneath {
  struct Wrong {
    var heading: String
    var printed: String
    var sum: String
    /// What rows print that have no figure.
    var without: [String] = []
    var actions: [Action] = []
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    for stated in Self.stated(in: paper) { look(at: stated, all: paper.actions) }
  }

  /// A total with the rows that stand above it.
  private struct Stated {
    var heading: String
    var text: String
    var rows: [Action]
    var sum: ColumnSum?
    var line: Int?
  }

  /// The totals of a paper, by the heading that they stand under.
  private static func stated(in paper: Paper) -> [[Stated]] {
    guard paper.claims.contains(where: { $0.kind == .total }) else { return [] }
    let places = Dictionary(
      paper.actions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var byHeading: [String: [Stated]] = [:]
    for claim in paper.claims where claim.kind == .total {
      guard let heading = claim.term else { continue }
      let rows = claim.refs.compactMap { places[$0].map { paper.actions[$0] } }
      guard rows.count == claim.refs.count else { continue }
      if byHeading[heading] == nil { order.append(heading) }
      byHeading[heading, default: []].append(
        Stated(
          heading: heading, text: claim.text, rows: rows,
          sum: ColumnSum(of: rows, heading: heading), line: claim.source.line))
    }
    return order.compactMap { heading in
      var totals = byHeading[heading] ?? []
      // "n/q" stands for nothing where another total of the column is right without it.
      let noughts = totals.reduce(into: Set<String>()) { words, one in
        words.formUnion(one.sum?.noughts(by: one.text) ?? [])
      }
      for index in totals.indices {
        totals[index].sum = totals[index].sum?.counting(asNought: noughts)
      }
      return totals
    }
  }

  private mutating func look(at totals: [Stated], all: [Action]) {
    let found = totals.map { wrong(total: $0, isOnly: totals.count == 1, all: all) }
    for (place, one) in found.enumerated() {
      guard let one else { continue }
      // A grand total that adds up wrong totals is wrong because of them.
      let parts = totals.indices.filter {
        found[$0] != nil && Self.isPart($0, of: place, in: totals)
      }
      if !parts.isEmpty, let sum = Self.sum(ofPartsOf: place, in: totals),
        sum.differing(from: totals[place].text) == nil
      {
        continue
      }
      wrong.append(one)
    }
  }

  private func wrong(total one: Stated, isOnly: Bool, all: [Action]) -> Wrong? {
    guard let sum = one.sum, let total = sum.differing(from: one.text) else { return nil }
    // "Subtotal (without cancelled)"
    let going = one.rows.filter { $0.stage.canonical != .closed }
    if going.count < one.rows.count, let rest = ColumnSum(of: going, heading: one.heading),
      rest.differing(from: one.text) == nil
    {
      return nil
    }
    // A total that all rows of the paper bear out is of all of them, and so is one that only they come near.
    if one.rows.count < all.count, let whole = ColumnSum(of: all, heading: one.heading) {
      guard let differing = whole.differing(from: one.text) else { return nil }
      if whole.isNear(differing), !sum.isNear(differing) {
        return Wrong(
          heading: one.heading, printed: differing.printed, sum: whole.printed(like: differing),
          without: whole.openTexts.sorted(), line: one.line)
      }
      // The only total of a paper in several parts may be of the part above it or of all of them.
      if isOnly, whole.sum > sum.sum, !sum.isNear(total, within: 0.25) { return nil }
    }
    return Wrong(
      heading: one.heading, printed: total.printed, sum: sum.printed(like: total),
      without: sum.openTexts.sorted(), actions: one.rows, line: one.line)
  }

  /// Grand totals that are not the sum of the totals above them, where their rows can't tell.
  static func ofTotals(_ paper: Paper) -> [Wrong] {
    stated(in: paper).flatMap { totals -> [Wrong] in
      totals.indices.compactMap { place in
        let one = totals[place]
        guard let rows = one.sum, !rows.openTexts.isEmpty, rows.differing(from: one.text) == nil,
          let sum = sum(ofPartsOf: place, in: totals), let total = sum.differing(from: one.text),
          // A total that is wrong itself is told of its own rows.
          !totals.indices.contains(where: {
            isPart($0, of: place, in: totals)
              && totals[$0].sum?.differing(from: totals[$0].text) != nil
          })
        else { return nil }
        return Wrong(
          heading: one.heading, printed: total.printed, sum: sum.printed(like: total),
          line: one.line)
      }
    }
  }

  private static func isPart(_ part: Int, of whole: Int, in totals: [Stated]) -> Bool {
    part != whole && totals[part].rows.count < totals[whole].rows.count
  }

  /// What the totals of its parts add up to; nil where they do not make up its rows.
  private static func sum(ofPartsOf place: Int, in totals: [Stated]) -> ColumnSum? {
    let parts = totals.indices.filter { isPart($0, of: place, in: totals) }
    let keys = parts.flatMap { totals[$0].rows.map(\.key) }
    guard parts.count >= 2, keys.count == totals[place].rows.count,
      Set(keys) == Set(totals[place].rows.map(\.key))
    else { return nil }
    let sum = ColumnSum(parts.map { totals[$0].text })
    return sum.flatMap { $0.openTexts.isEmpty ? $0 : nil }
  }
}
