import PlanModel
import PlanStore

extension PlanPage {
  /// The members of the axis with a small bar each; nil where the axis has but one.
  static func members(_ facts: PlanFacts, headline: Headline) -> DataTable? {
    guard let axis = facts.axis, facts.view.stage == nil, facts.view.rating == nil,
      let tally = headline.isOfRatings ? facts.ratings : facts.stages, tally.rows.count > 1
    else { return nil }
    let groups = facts.groups.map { $0.isVanished ? "" : $0.name }
    let stages = counts(facts.stages)
    return DataTable(
      id: "members", caption: "\(axis.words), with how far its actions are", hidesCaption: true,
      layout: .bars,
      columns: [
        .init(axis.words), .init("Actions", isNumber: true),
        .init(headline.isOfRatings ? "By rating" : "By stage", isWide: true),
      ],
      rows: tally.rows.map { row in
        let name = row.member ?? "None"
        let place = groups.firstIndex(of: row.member)
        return [
          place.map { .link(name, .groupOnPage($0 + 1)) } ?? .text(name), .number(row.total),
          row.total == 0
            ? .text("No actions")
            : .bar(StackedBar(segments(of: row, in: tally, beside: stages), isSmall: true)),
        ]
      })
  }

  private static func segments(
    of row: CrossTally.Row, in tally: CrossTally, beside stages: [Headline.Count]
  ) -> [StackedBar.Segment] {
    zip(tally.columns, row.counts).map { column, count in
      let label = column.term ?? Sign.notGiven.words
      let sign = OneScale.sign(Sign(column, scale: tally.scale), of: label, beside: stages)
      return .init(sign, label, count)
    }
  }

  /// The same numbers, to read and to copy.
  static func numbers(_ facts: PlanFacts, headline: Headline) -> DataTable? {
    guard let tally = headline.isOfRatings ? facts.ratings : facts.stages else { return nil }
    let scale = tally.scale == .stage ? "stage" : "rating"
    let columns = tally.columns.map {
      DataTable.Column($0.term ?? Sign.notGiven.words, isNumber: true)
    }
    let rows = (tally.rows + [tally.all]).enumerated().map { index, row in
      let name = index == tally.rows.count ? "All" : row.member ?? "None"
      return [DataTable.Cell.text(name)] + row.counts.map(DataTable.Cell.number)
        + [.number(row.total)]
    }
    return DataTable(
      id: "numbers", caption: "Actions by \(tally.axis.words.lowercased()) and \(scale)",
      layout: .scroll,
      columns: [.init(tally.axis.words)] + columns + [.init("Actions", isNumber: true)],
      rows: rows)
  }
}

extension KeyList {
  /// The plan's key in words; nil where its papers have none.
  init?(legend: Legend) {
    let headings: [(LegendTerm.Kind, String)] = [
      (.stage, "Stage"), (.rating, "Rating"), (.role, "Role"), (.timescale, "Timescale"),
      (.level, "Cost and carbon saving"), (.element, "Elements"),
    ]
    sections = headings.compactMap { kind, heading in
      let terms = legend.terms(of: kind)
      guard !terms.isEmpty else { return nil }
      return Section(heading: heading, terms: terms.map(Term.init))
    }
    if sections.isEmpty { return nil }
  }
}

extension KeyList.Term {
  init(_ term: LegendTerm) {
    switch term.kind {
    case .stage:
      let stage = term.canonical.flatMap(Stage.init(rawValue:))
      tag = Tag(sign: Sign(stage), label: term.term)
      meaning = stage.map { Sign($0).words.lowercased() }
    case .rating:
      let rating = term.canonical.flatMap(Rating.init(rawValue:))
      tag = Tag(sign: Sign(rating), label: term.term)
      meaning = rating.map { Sign($0).words.lowercased() }
    case .level, .timescale, .role, .element:
      tag = Tag(sign: .plain, label: term.term)
      meaning = term.canonical
    }
    definition = term.definition
    if let meaning, meaning.lowercased() == term.term.lowercased() { self.meaning = nil }
  }
}
