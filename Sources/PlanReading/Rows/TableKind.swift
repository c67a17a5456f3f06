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
  /// The most rows that a form for one action has.
  private static let mostLabels = 30

  /// Nil where the table may hold actions.
  ///
  /// `filled` are the rows that are not empty, from the top, as many as are looked at; `all` gives
  /// every one, for a form is read to its end; `isCaptioned` says that the line above may name an
  /// action.
  static func of(
    _ filled: [PlainRow], all: () -> [PlainRow], recipe: Recipe?, isCaptioned: Bool = false
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
    if isCaptioned, filled.count <= mostLabels,
      let labels = LabelTable(unnamed: all(), recipe: recipe)
    {
      return .labels(labels)
    }
    if let reason = OtherTable.reason(filled) { return .other(reason) }
    return nil
  }
}
