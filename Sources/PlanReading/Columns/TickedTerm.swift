import PlanModel

/// A column whose heading is the term and whose cells only tick it.
enum TickedTerm {
  /// What the column's ground says of it.
  static let ground = "its cells tick the term that heads it"

  /// The scale that a heading is a term of; nil where it is none.
  static func field(of heading: String, legend: Legend) -> Field? {
    if BandParser.timescales(in: String(heading.prefix { $0 != "(" })) != nil { return .timescale }
    if CommonScale.stage(of: heading) != nil { return .stage }
    if legend.term(for: heading, kind: .rating) != nil || CommonScale.rating(of: heading) != nil {
      return .rating
    }
    if legend.term(for: heading, kind: .role) != nil || CommonScale.role(of: heading) != nil {
      return .role
    }
    return nil
  }

  /// What a ticked cell of such a column says; nil where it is not ticked.
  static func text(_ text: String, in column: Column) -> String? {
    guard column.ground == ground else { return text }
    return Tick.isTick(text) ? column.heading : nil
  }
}
