import PlanModel

/// Tells columns of stages from columns of ratings, by what all columns of the same heading hold.
///
/// A paper with a table for each theme has one status column, however few rows each of its tables has.
struct StatusColumns {
  /// What stands under one heading, in all tables.
  private struct Values {
    var ratings = 0
    var stages = 0
    /// Words of how well an action goes: neither colours without a verdict nor "not due".
    var verdicts = 0
    /// Stages of what is going on ("In progress", "Design").
    var underWay = 0
    /// Words that are neither.
    var others = 0
  }

  let legend: Legend
  private var found: [String: Values] = [:]

  init(legend: Legend) { self.legend = legend }

  mutating func add(_ texts: [String], of column: Column) {
    guard column.field == .status || column.field == .rating else { return }
    var values = found[Self.name(of: column), default: Values()]
    for text in texts where !CellText.isNothing(text) {
      let rating = legend.term(for: text, kind: .rating)
      let stage = legend.term(for: text, kind: .stage)
      let isRating = rating != nil || CommonScale.isRatingTerm(text)
      let meant = stage?.canonical.flatMap { Stage(rawValue: $0) } ?? CommonScale.stage(of: text)
      if isRating { values.ratings += 1 }
      if stage != nil || meant != nil { values.stages += 1 }
      if !isRating, meant.map({ ![.complete, .closed, .notStarted, .onHold].contains($0) }) ?? true
      {
        values.underWay += 1
      }
      if isRating,
        rating?.canonical.flatMap({ Rating(rawValue: $0) })?.order != nil
          || CommonScale.rating(of: text)?.order != nil
      {
        values.verdicts += 1
      }
      if !isRating, stage == nil, meant == nil { values.others += 1 }
    }
    found[Self.name(of: column)] = values
  }

  /// Says of every status column what it holds; a column of ratings that holds stages only is one of
  /// stages.
  func settle(_ layouts: inout [Layout]) {
    for layout in layouts.indices {
      for index in layouts[layout].columns.indices {
        let column = layouts[layout].columns[index]
        guard let values = found[Self.name(of: column)] else { continue }
        if column.field == .status {
          let isRating = isOfRatings(values)
          layouts[layout].columns[index].field = isRating ? .rating : .stage
          layouts[layout].columns[index].ground =
            values.ratings + values.stages > 0
            ? "its values are \(isRating ? "ratings" : "stages")"
            : "the key holds \(isRating ? "ratings" : "stages") only"
        } else if column.field == .rating, !column.isFixed, column.ground == nil,
          column.period == nil, values.ratings == 0, values.others == 0, values.stages > 0,
          !layouts[layout].has(.stage)
        {
          layouts[layout].columns[index].field = .stage
          layouts[layout].columns[index].ground = "its values are stages"
        }
      }
    }
  }

  private func isOfRatings(_ values: Values) -> Bool {
    if values.ratings == values.stages {
      return !legend.terms(of: .rating).isEmpty && legend.terms(of: .stage).isEmpty
        || values.verdicts > 0 && values.underWay == 0
    }
    // Where what goes on is rated, "Complete" and "Not started" stand among the ratings.
    return values.ratings > values.stages || values.verdicts > 0 && values.underWay == 0
  }

  private static func name(of column: Column) -> String {
    column.heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
