import PlanModel

/// Two rows of headings, the upper naming groups of columns: "Action", "Position" over "Ref", "Title",
/// "Status", "Comment".
extension HeaderReader {
  /// Whether a row that could be a header only names groups over the next row's headings.
  ///
  /// The row with more known headings is the header; a recipe that names one of them settles it.
  static func isBand(_ row: PlainRow, over next: PlainRow?, recipe: Recipe?) -> Bool {
    guard let next, row.filled.count < next.filled.count else { return false }
    if let recipe, recipe.names(next) != recipe.names(row) { return recipe.names(next) }
    return isHeader(row) && isHeader(next) && known(in: next) > known(in: row)
      && next.filled.allSatisfy { next.cells[$0].utf8.count <= 60 }
  }
}
