import PlanModel

/// Totals that the prose gives for a column of money, and that its cells do not add up to.
struct ToldTotals {
  struct Wrong {
    var heading: String
    var total: Amount
    var sum: String
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    guard paper.actions.count >= 5, !paper.claims.contains(where: { $0.kind == .total }) else {
      return
    }
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.totals.occur(in: $0.text) }
    guard !paragraphs.isEmpty else { return }
    let columns = Self.columns(of: paper)
    for (heading, kind) in columns {
      guard let sum = ColumnSum(of: paper.actions, heading: heading) else { continue }
      for paragraph in paragraphs {
        guard let total = Self.total(of: kind, in: paragraph.text) else { continue }
        guard let apart = sum.differing(from: total.printed),
          // Near, so that it is the same rows; a total in other units is another's.
          sum.isNear(apart)
        else { continue }
        wrong.append(
          Wrong(
            heading: heading, total: total, sum: sum.printed(like: total),
            line: paragraph.source.line))
      }
    }
  }

  /// The only column of each kind.
  private static func columns(of paper: Paper) -> [(heading: String, kind: Phrases)] {
    let headings = Set(paper.actions.prefix(5).flatMap { $0.fields.map(\.heading) })
    return kinds.compactMap { kind in
      let own = headings.filter { $0.utf8.count <= 32 && kind.occur(in: $0) }
      return own.count == 1 ? own.first.map { ($0, kind) } : nil
    }
  }

  private static let kinds = [Phrases(["budget"]), Phrases(["spent", "spend"])]

  /// The only sum of money in a sentence that speaks of the total of that kind, and of nothing else.
  private static func total(of kind: Phrases, in text: String) -> Amount? {
    for sentence in text.statements where kind.occur(in: sentence) && totals.occur(in: sentence) {
      let amounts = Amount.all(in: " " + sentence).filter(\.isMoney)
      guard amounts.count == 1, !others.occur(in: sentence) else { continue }
      return amounts[0]
    }
    return nil
  }

  private static let totals = Phrases([
    "in total", "total", "altogether", "in all", "come to", "comes to", "to date",
  ])
  private static let others = Phrases([
    "per year", "a year", "last year", "since", "per cent", "theme", "of which", "council s budget",
    "forecast", "grant", "reserve", "remaining",
  ])
}
