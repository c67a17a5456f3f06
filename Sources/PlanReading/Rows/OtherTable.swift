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
    let namesActions = zip(header.filled, headings).contains { column, heading in
      heading.count <= 4 && heading.contains { $0 == "action" || $0 == "actions" }
        && !heading.contains { ["mitigating", "owner", "risk", "control"].contains($0) }
        // "Theme | Short | Long | Actions" over numbers counts them.
        && !areFigures(in: column, of: rows.dropFirst())
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
    // "Measure | 2023/24 | 2024/25 | Target": figures over the years, by the refs of the actions.
    if !namesActions, fields.contains(.measure), fields.count(where: { $0 == .year }) >= 2,
      !fields.contains(where: { [.text, .title, .leads, .status, .stage, .rating].contains($0) })
    {
      return "a table of indicators"
    }
    if isNumeric(rows.dropFirst()), !namesActions { return "a table of figures" }
    if !namesActions, !fields.contains(.text), !fields.contains(.ref), isOfMoney(rows) {
      return "a table of money"
    }
    return nil
  }

  private static func areFigures(in column: Int, of rows: ArraySlice<PlainRow>) -> Bool {
    let cells = rows.prefix(60).compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      .filter { !$0.isEmpty }
    return cells.count >= 2 && cells.allSatisfy(isFigure)
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

  /// Whether its last column is headed by money and holds nothing but figures.
  private static func isOfMoney(_ rows: [PlainRow]) -> Bool {
    guard let column = rows[0].filled.last, column > 0 else { return false }
    let heading = rows[0].cells[column].lowercased()
    guard heading.contains("£") || heading.contains("spen") else { return false }
    let cells = rows.dropFirst().compactMap { column < $0.cells.count ? $0.cells[column] : nil }
    return cells.count >= 2 && cells.allSatisfy { isFigure($0.replacing("£", with: "")) }
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
