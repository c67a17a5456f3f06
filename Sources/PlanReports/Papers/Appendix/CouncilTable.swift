import PlanModel

/// One table of actions under the council's own columns, with what these leave unsaid beside them.
struct CouncilTable {
  let run: CouncilColumns.Run
  let years: YearSpan?
  let draft: ReportDraft

  func table(caption: String) -> ReportTable {
    let columns = run.columns
    let standing = StandingColumn(run, draft)
    let added = AddedColumn.all(for: run.actions.map(\.action))
    let own = ownYears
    let spans =
      hasYears
      ? nil
      : years.flatMap { years in
        run.actions.contains { years.bars(of: $0.action) != nil } ? years : nil
      }
    var table = ReportTable(caption: caption, columns: [])
    table.columns = columns.headings.enumerated().map { place, heading in
      ReportTable.Column(
        heading, content: CouncilColumns.isStanding(heading) ? .rating : .text,
        weight: columns.weight(at: place, in: run.actions))
    }
    if standing.isAdded { table.columns.append(.init("Rating", content: .rating, weight: 1)) }
    table.columns += added.map { .init($0.heading, weight: 3) }
    if let spans {
      table.columns += spans.columns.map { .init($0.heading, content: .bar, weight: 0.6) }
    }
    var group: String?
    for reported in run.actions {
      let action = reported.action
      if let own = action.group, own != group {
        table.rows.append(.init([ReportCell(ReportText(own), isRowHeading: true)], kind: .group))
      }
      group = action.group
      var cells = columns.headings.indices.map { place in
        let text = columns.text(of: action, at: place)
        guard !CouncilColumns.isStanding(columns.headings[place]),
          let told = draft.progress(in: text, of: reported)
        else {
          return standing.cell(of: reported, text: text, at: place, isRowHeading: place == 0)
        }
        return ReportCell(told, isRowHeading: place == 0)
      }
      if standing.isAdded { cells.append(draft.shown(draft.numbers.now.place(of: reported))) }
      cells += added.map { ReportCell(ReportText($0.text(action) ?? "")) }
      for (place, bar) in zip(own.places, own.span?.bars(of: action) ?? []) {
        cells[place].bar = bar
      }
      if let spans {
        cells += (spans.bars(of: action) ?? spans.columns.map { _ in nil }).map {
          ReportCell([], bar: $0)
        }
      }
      table.rows.append(.init(cells))
    }
    return table
  }

  /// Whether the council prints columns of years, filled or not: it gets no second set of them.
  private var hasYears: Bool { yearPlaces.count > 1 }

  private var yearPlaces: [Int] {
    run.columns.headings.indices.filter { YearSpan.isYear(run.columns.headings[$0]) }
  }

  /// The council's own columns of years where its paper colours them and no row has a word there, so that a
  /// reader of its text finds them blank: bars are drawn in them.
  private var ownYears: (places: [Int], span: YearSpan?) {
    let places = yearPlaces
    let isBlank = places.allSatisfy { place in
      run.actions.allSatisfy { run.columns.text(of: $0.action, at: place).isEmpty }
    }
    guard isBlank else { return ([], nil) }
    return (places, YearSpan(headings: places.map { run.columns.headings[$0] }))
  }
}

/// Where the rating of a row stands: in a column of the council's, or in one beside them where the paper
/// tells it elsewhere.
///
/// A council may print a sign where its rating stands and words beside it; of such a cell only the words
/// can be read, so the rating's own word is put before them.
private struct StandingColumn {
  private let columns: CouncilColumns
  private let draft: ReportDraft
  /// Of the column that holds ratings; nil where none does.
  private let place: Int?
  /// Whether a column of its own is needed.
  let isAdded: Bool

  init(_ run: CouncilColumns.Run, _ draft: ReportDraft) {
    columns = run.columns
    self.draft = draft
    let rated = run.actions.filter { draft.numbers.now.place(of: $0) != nil }
    guard draft.numbers.isRated else {
      (place, isAdded) = (nil, false)
      return
    }
    let columns = run.columns
    let open = columns.headings.indices.filter { place in
      CouncilColumns.isStanding(columns.headings[place])
        && !run.actions.contains {
          $0.action.stage.printed.map { !$0.isEmpty } == true
            && columns.text(of: $0.action, at: place) == $0.action.stage.printed
        }
    }
    place = open.max { one, other in
      let counts = [one, other].map { place in
        rated.count { Self.says(columns.text(of: $0.action, at: place), $0, draft) }
      }
      // The first of those that say as much.
      return (counts[0], -one) < (counts[1], -other)
    }
    isAdded = !rated.isEmpty && place == nil && !draft.hasRatingPrinted(in: run)
  }

  func cell(
    of reported: ReportedAction, text: String, at place: Int, isRowHeading: Bool
  ) -> ReportCell {
    let action = reported.action
    var cell = ReportCell(ReportText(text), isRowHeading: isRowHeading)
    guard CouncilColumns.isStanding(columns.headings[place]) else { return cell }
    if !text.isEmpty, text == action.stage.printed, action.stage.canonical == .complete {
      cell.shade = .complete
    }
    guard draft.scale.column == .rating, let term = draft.numbers.now.place(of: reported) else {
      // Among actions that are rated one without a rating says so.
      return text.isEmpty && place == self.place && draft.numbers.isRated ? draft.shown(nil) : cell
    }
    if place == self.place, draft.numbers.statesOther(reported),
      let change = draft.change(of: reported)
    {
      // What the paper says of the period before is not what it was: every paper tells it as it was.
      cell.paragraphs = [
        ReportText([.init(draft.scale.terms[term].word, isStrong: true)]), change,
      ]
      cell.shade = draft.scale.terms[term].shade
    } else if Self.says(text, reported, draft) {
      cell.shade = draft.scale.terms[term].shade
    } else if place == self.place {
      let rest = Self.closed(
        text, before: draft.numbers.change(of: reported).before.map(draft.word))
      cell.paragraphs =
        [ReportText([.init(draft.scale.terms[term].word, isStrong: true)])]
        + (rest.isEmpty ? [] : [ReportText(rest)])
      cell.shade = draft.scale.terms[term].shade
    }
    return cell
  }

  /// Whether a cell holds the rating's word, or the letter or words that the paper prints for it.
  private static func says(_ text: String, _ reported: ReportedAction, _ draft: ReportDraft) -> Bool
  {
    guard !text.isEmpty else { return false }
    if text == reported.action.rating.printed { return true }
    guard let place = draft.numbers.now.place(of: reported) else { return false }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let term = draft.scale.terms[place].word.lowercased().split { !($0.isLetter || $0.isNumber) }
    return !term.isEmpty && words.indices.contains { words[$0...].starts(with: term) }
  }

  /// "last quarter)" has lost a sign and its bracket: the word for it, where it is known, closes it again.
  private static func closed(_ text: String, before: String?) -> String {
    guard text.count(where: { $0 == ")" }) > text.count(where: { $0 == "(" }) else { return text }
    let words = text.trimmed
    guard let before, !words.lowercased().hasPrefix(before.lowercased()) else {
      return before == nil ? "(… \(words)" : "(\(words)"
    }
    return "(\(before) \(words)"
  }
}

extension ReportDraft {
  /// Whether some cell of every rated row holds nothing but its rating.
  fileprivate func hasRatingPrinted(in run: CouncilColumns.Run) -> Bool {
    run.actions.allSatisfy { reported in
      guard numbers.now.place(of: reported) != nil else { return true }
      let printed = [reported.action.rating.printed, reported.action.rating.term]
      return reported.action.fields.contains { field in
        !field.text.isEmpty && printed.contains(field.text)
      }
    }
  }
}

/// What a paper says of actions outside their table, in a column of its own beside the table's.
private struct AddedColumn {
  let heading: String
  let text: @Sendable (Action) -> String?

  static func all(for actions: [Action]) -> [AddedColumn] {
    guard actions.contains(where: { !$0.fields.isEmpty }) else { return [] }
    return candidates.filter { column in
      actions.contains { action in
        guard let text = column.text(action), !action.fields.isEmpty else { return false }
        return !isPrinted(text, in: action)
      }
    }
  }

  /// Whether a cell has it, by its beginning: a cell may hold more, and a long text may be of several.
  private static func isPrinted(_ text: String, in action: Action) -> Bool {
    let start = folded(text).prefix(24)
    return action.fields.contains { folded($0.text).contains(start) }
  }

  private static func folded(_ text: String) -> String {
    Lookalikes.latin(text).lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let candidates = [
    AddedColumn(heading: "Update") { $0.update },
    AddedColumn(heading: "What changed") { $0.changeNote },
  ]
}
