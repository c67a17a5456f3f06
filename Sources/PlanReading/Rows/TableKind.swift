import PlanDocuments
import PlanModel

/// What a table is for, where it is not one of actions.
enum TableKind {
  /// A key: terms and what they mean.
  case legend([LegendTerm])
  /// Counts with the terms of a scale down its side.
  case tally(Tally)
  /// Labels beside their values, one table an action or several.
  case labels(LabelTable)
  /// Money, risks, emissions, answers to a consultation: true, and no actions.
  case other(String)

  /// Nil where the table may hold actions.
  static func of(_ rows: [PlainRow], recipe: Recipe?) -> TableKind? {
    let filled = rows.filter { !$0.isEmpty }
    guard let first = filled.first, filled.count >= 2 else { return nil }
    if let recipe, recipe.names(first) { return nil }
    if let terms = LegendTable.terms(in: filled) { return .legend(terms) }
    if TallyReader.header(of: first, next: filled[1]) != nil { return nil }
    if let tally = TermTally.tally(in: filled) { return .tally(tally) }
    if let labels = LabelTable(filled, recipe: recipe) { return .labels(labels) }
    if let reason = OtherTable.reason(filled) { return .other(reason) }
    return nil
  }
}
