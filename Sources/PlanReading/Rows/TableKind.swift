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

  /// How many rows from the top tell what a table is for.
  static let rowsLookedAt = 61

  /// Nil where the table may hold actions.
  ///
  /// `filled` are the rows that are not empty, from the top, as many as are looked at; `all` gives
  /// every one, for a form is read to its end.
  static func of(
    _ filled: [PlainRow], all: () -> [PlainRow], recipe: Recipe?
  ) -> TableKind? {
    guard let first = filled.first, filled.count >= 2 else { return nil }
    if let recipe, recipe.names(first) { return nil }
    if let terms = LegendTable.terms(in: filled) { return .legend(terms) }
    if TallyReader.header(of: first, next: filled[1]) != nil { return nil }
    if let tally = TermTally.tally(in: filled) { return .tally(tally) }
    if LabelTable.mayBegin(filled, recipe: recipe),
      let labels = LabelTable(all(), recipe: recipe)
    {
      return .labels(labels)
    }
    if let reason = OtherTable.reason(filled) { return .other(reason) }
    return nil
  }
}
