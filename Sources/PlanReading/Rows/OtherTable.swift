import PlanDocuments
import PlanModel

/// Recognises tables that hold no actions by their headings or by what fills them.
enum OtherTable {
  private static let riskWords: Set<String> = [
    "likelihood", "probability", "consequence", "consequences", "hazard", "inherent", "residual",
  ]
  private static let answerWords: Set<String> = [
    "consultee", "respondent", "consultees", "respondents", "representation",
  ]

  static func reason(_ rows: [PlainRow]) -> String? {
    let header = rows[0]
    let headings = header.filled.map { HeadingVocabulary.normalWords(header.cells[$0]) }
    guard headings.count >= 2, headings.allSatisfy({ $0.count <= 12 }) else { return nil }
    let words = Set(headings.joined())
    let fields = header.filled.map { HeadingVocabulary.field(of: header.cells[$0]) }
    let namesActions = headings.contains { heading in
      heading.count <= 4 && heading.contains { $0 == "action" || $0 == "actions" }
        && !heading.contains { ["mitigating", "owner", "risk", "control"].contains($0) }
    }
    if !words.isDisjoint(with: riskWords) && !namesActions { return "a table of risks" }
    if headings.contains(["risk"]), !namesActions, !fields.contains(.text) {
      return "a table of risks"
    }
    if !words.isDisjoint(with: answerWords) && !namesActions { return "answers to a consultation" }
    if headings[0] == ["implication"] || headings[0] == ["implications"] {
      return "a table of implications"
    }
    let first =
      headings[0] == ["ref"] || headings[0] == ["no"] ? headings.dropFirst().first : headings.first
    if !namesActions, !fields.contains(.text), !fields.contains(.title),
      let first,
      first.contains(where: { ["indicator", "kpi", "metric", "indicators", "kpis"].contains($0) })
    {
      return "a table of indicators"
    }
    if isNumeric(rows.dropFirst()), !namesActions { return "a table of figures" }
    return nil
  }

  /// Whether what stands beside the first column is figures: years, money, tonnes, percentages.
  private static func isNumeric(_ rows: ArraySlice<PlainRow>) -> Bool {
    var numbers = 0
    var all = 0
    for row in rows.prefix(60) {
      for cell in row.cells.dropFirst() where !cell.isEmpty && !CellText.isNothing(cell) {
        all += 1
        if isFigure(cell) { numbers += 1 }
      }
    }
    return all >= 3 && numbers * 10 >= all * 7
  }

  static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 16, text.contains(where: \.isNumber) else { return false }
    let letters = text.filter(\.isLetter).lowercased()
    return [
      "", "m", "k", "t", "bn", "kt", "mt", "tco", "tcoe", "ktcoe", "ktco", "kwh", "mwh", "gwh",
      "kw", "mw",
    ]
    .contains(letters)
  }
}
