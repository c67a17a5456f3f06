import PlanModel

/// Columns that only a time heads ("Q3 | Q4", "June | September", "March 2025") and that hold how the
/// actions stood then.
enum PeriodColumns {
  /// Takes such columns for columns of status where nearly all that they hold is a stage or a rating.
  static func settle(_ layouts: inout [Layout], drafts: [Draft], legend: Legend) {
    guard
      layouts.contains(where: { layout in layout.columns.contains { isOpen($0) || isOfYear($0) } })
    else { return }
    // A paper with a table for each theme has few rows in each.
    var counts: [String: (terms: Int, all: Int)] = [:]
    var ratings: [String: Int] = [:]
    for draft in drafts {
      for (index, column) in layouts[draft.layout].columns.enumerated()
      where isOpen(column) || isOfYear(column) {
        guard let text = draft.cells.text(index), !CellText.isNothing(text), !isNew(text) else {
          continue
        }
        counts[column.heading, default: (0, 0)].all += 1
        if isTerm(text, legend) { counts[column.heading, default: (0, 0)].terms += 1 }
        if isRating(text, legend) { ratings[column.heading, default: 0] += 1 }
      }
    }
    for layout in layouts.indices {
      let found = layouts[layout].columns.indices.filter { index in
        let column = layouts[layout].columns[index]
        // A year's cells may say what stage is planned for it; a rating is of what was done.
        guard isOpen(column) || isOfYear(column) && ratings[column.heading] != nil,
          let count = counts[column.heading]
        else { return false }
        return count.all >= 2 && count.terms * 10 >= count.all * 8
      }
      guard let last = found.last else { continue }
      let present = layouts[layout].columns.filter {
        [.status, .stage, .rating].contains($0.field) && $0.period == nil && $0.quarter == nil
      }
      // Beside a column of stages the ratings of some times are the ratings.
      let areRatings =
        present.allSatisfy { $0.field == .stage }
        && found.allSatisfy { index in
          let heading = layouts[layout].columns[index].heading
          return ratings[heading, default: 0] * 10 >= (counts[heading]?.all ?? 0) * 8
        }
      if !present.isEmpty, !areRatings {
        // Another column says how they stand now.
        if !layouts[layout].has(.movementFrom) {
          layouts[layout].columns[last].field = .movementFrom
          layouts[layout].columns[last].ground = "another column says how they stand now"
        }
        continue
      }
      for index in found {
        layouts[layout].columns[index].field = present.isEmpty ? .status : .rating
        let heading = layouts[layout].columns[index].heading
        layouts[layout].columns[index].period = Period(heading)
        if layouts[layout].columns[index].period == nil {
          layouts[layout].columns[index].quarter = Quarter.number(in: heading)
        }
      }
    }
  }

  /// Takes such columns for what was said of the actions then, where they hold sentences.
  ///
  /// The year is needed: without it nothing tells which of two was said last.
  static func settleUpdates(_ layouts: inout [Layout], drafts: [Draft], legend: Legend) {
    var counts: [String: (sentences: Int, all: Int)] = [:]
    for draft in drafts {
      for (index, column) in layouts[draft.layout].columns.enumerated()
      where isOpen(column) && Period(column.heading) != nil {
        guard let text = draft.cells.text(index), !CellText.isNothing(text), !isNew(text) else {
          continue
        }
        counts[column.heading, default: (0, 0)].all += 1
        if text.split(separator: " ").count >= 3, !isTerm(text, legend), !DateCell.isDate(text) {
          counts[column.heading, default: (0, 0)].sentences += 1
        }
      }
    }
    for layout in layouts.indices {
      for index in layouts[layout].columns.indices {
        let column = layouts[layout].columns[index]
        guard isOpen(column), let count = counts[column.heading], count.all >= 2,
          count.sentences * 10 >= count.all * 7
        else { continue }
        layouts[layout].columns[index].field = .update
        layouts[layout].columns[index].period = Period(column.heading)
        layouts[layout].columns[index].ground = "a time heads its sentences"
      }
    }
  }

  /// Of columns whose year nothing tells, the last is of now and the one before of the time before.
  static func settleUndated(_ layouts: inout [Layout]) {
    for layout in layouts.indices {
      let undated = layouts[layout].columns.indices.filter { index in
        let column = layouts[layout].columns[index]
        return [.status, .stage, .rating].contains(column.field) && column.period == nil
          && !column.isFixed && isOfTime(statusless(column.heading))
      }
      guard undated.count >= 2, !layouts[layout].has(.movementFrom) else { continue }
      for (place, index) in undated.reversed().enumerated().dropFirst() {
        layouts[layout].columns[index].field = place == 1 ? .movementFrom : nil
        layouts[layout].columns[index].ground = "a later column holds the same"
      }
    }
  }

  /// Takes the newest words and the newest verdict of a table for those of one time where a few weeks
  /// part them: "Update to 28 February 2026" stands beside "March 2026".
  static func settleNear(_ layouts: inout [Layout]) {
    for layout in layouts.indices {
      let columns = layouts[layout].columns
      let newest = [[Field.update], [.status, .stage, .rating]].compactMap { fields in
        columns.indices.filter { columns[$0].field.map(fields.contains) == true }
          .max { one, other in
            // One without a time is of now.
            (columns[one].period.map { months($0.date) } ?? .max)
              < (columns[other].period.map { months($0.date) } ?? .max)
          }
      }
      guard newest.count == 2, let one = columns[newest[0]].period,
        let other = columns[newest[1]].period, abs(months(one.date) - months(other.date)) == 1
      else { continue }
      for place in newest { layouts[layout].columns[place].period = max(one, other) }
    }
  }

  private static func months(_ date: PartialDate) -> Int { date.year * 12 + (date.month ?? 12) }

  /// Columns of a time to come, in which nothing stands yet, say nothing of the paper's own time.
  static func leaveOut(_ blank: [Set<Int>], of layouts: inout [Layout]) {
    for layout in layouts.indices {
      let dated = layouts[layout].columns.indices.filter {
        layouts[layout].columns[$0].period != nil
      }
      guard dated.contains(where: { !blank[layout].contains($0) }) else { continue }
      for index in dated where blank[layout].contains(index) {
        layouts[layout].columns[index].period = nil
        layouts[layout].columns[index].field = nil
      }
    }
  }

  /// "Confidence, June": the time alone.
  private static func statusless(_ heading: String) -> String {
    HeadingVocabulary.normalWords(heading).filter {
      switch HeadingVocabulary.field(of: $0) {
      case .status, .stage, .rating: false
      default: true
      }
    }.joined(separator: " ")
  }

  /// Whether two headings are of two times and otherwise the same.
  static func isOfTime(_ heading: String, besides other: String) -> Bool {
    let (one, two) = (statusless(heading), statusless(other))
    return one != two && isOfTime(one) && isOfTime(two)
  }

  private static func isOpen(_ column: Column) -> Bool {
    column.field == nil && !column.isFixed && !column.isExchange && isOfTime(column.heading)
  }

  /// A column that a council's year heads: that of a delivery period, or of how the actions stood in it.
  private static func isOfYear(_ column: Column) -> Bool {
    column.field == .year && !column.isFixed && !column.isExchange
      && FinancialYear(column.heading.filter { !$0.isWhitespace }) != nil
  }

  /// Whether a heading names a time and nothing else.
  static func isOfTime(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    guard (1...5).contains(words.count) else { return false }
    let names = words.contains {
      Period.isMonthName($0) || Period.isSeasonName($0) || $0 == "quarter" || $0 == "qtr"
        || $0.first == "q" && $0.count == 2 && $0.last?.isNumber == true
    }
    return names
      && words.allSatisfy { word in
        Period.isMonthName(word) || Period.isSeasonName(word) || word.contains(where: \.isNumber)
          || ["quarter", "qtr", "end", "of", "at", "year"].contains(word)
      }
  }

  /// Whether a cell is a stage or a rating, perhaps with an arrow.
  static func isTerm(_ text: String, _ legend: Legend) -> Bool {
    let term = ArrowSign.split(text)?.term ?? text
    return CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil
      || legend.term(for: term, kind: .rating) != nil
      || legend.term(for: term, kind: .stage) != nil
  }

  private static func isRating(_ text: String, _ legend: Legend) -> Bool {
    let term = ArrowSign.split(text)?.term ?? text
    guard BandParser.timescales(in: term) == nil else { return false }
    return legend.term(for: term, kind: .rating) != nil
      || CommonScale.isRatingTerm(term) && legend.term(for: term, kind: .stage) == nil
  }

  /// An action that was not there then.
  private static func isNew(_ text: String) -> Bool {
    ["new", "new action"].contains(text.lowercased())
  }
}
