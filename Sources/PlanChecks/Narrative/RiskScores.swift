import PlanModel

/// Scores of a risk register beside the actions, which likelihood times impact gives.
struct RiskScores {
  struct Wrong {
    var name: String
    var printed: Double
    var factors: String
    var right: Double
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    for table in paper.figures { look(at: table) }
  }

  private mutating func look(at table: FigureTable) {
    guard let likelihood = Self.column(Self.likelihoods, of: table),
      let impact = Self.column(Self.impacts, of: table),
      let score = Self.column(Self.scores, of: table), Set([likelihood, impact, score]).count == 3
    else { return }
    let rows = table.rows.compactMap { row -> Wrong? in
      let cells = row.cells
      guard max(likelihood, impact, score) < cells.count, let one = Double(cells[likelihood]),
        let other = Double(cells[impact]), let printed = Double(cells[score])
      else { return nil }
      return Wrong(
        name: cells.first ?? "", printed: printed,
        factors: "\(one.asFigure) × \(other.asFigure)", right: one * other, line: row.source.line)
    }
    let found = rows.filter { $0.printed != $0.right }
    // One in five may be a slip; where more differ, the score is made otherwise.
    guard rows.count >= 5, found.count * 5 <= rows.count else { return }
    wrong += found
  }

  private static func column(_ words: Phrases, of table: FigureTable) -> Int? {
    let found = table.headings.indices.filter { words.occur(in: table.headings[$0]) }
    return found.count == 1 ? found[0] : nil
  }

  private static let likelihoods = Phrases(["likelihood", "probability"])
  private static let impacts = Phrases(["impact", "consequence", "severity"])
  private static let scores = Phrases(["score", "rating", "risk score", "total"])
}
