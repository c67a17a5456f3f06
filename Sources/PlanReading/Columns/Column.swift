import PlanModel

/// One column of an action table as it was understood.
struct Column {
  /// As printed, white space folded.
  var heading: String
  var field: Field?
  /// The period that the heading names ("December 2023 Update").
  var period: Period?
  /// Why, where the heading alone does not say.
  var ground: String?
  /// A column of Waymark's own export: its words are Waymark's, not the council's.
  var isExchange = false
  /// Whether a recipe settled it, so that nothing else may.
  var isFixed = false
  /// A quarter that the heading, or the one above it, names without its year.
  var quarter: Int?

  /// Whether its heading, of which nothing is known yet, most likely names a field.
  func isGuessable(as field: Field) -> Bool {
    self.field == nil && !heading.isEmpty && HeadingGuess.field(of: heading) == field
  }
}
