import PlanModel
import PlanTestSupport

@testable import PlanReports

extension Legend {
  static let goodReviewAction = Legend(terms: [
    LegendTerm(kind: .rating, term: "Good", definition: "Going to plan", canonical: "onTrack"),
    LegendTerm(kind: .rating, term: "Review", definition: "In some doubt", canonical: "atRisk"),
    LegendTerm(
      kind: .rating, term: "Action", definition: "Will miss its date", canonical: "offTrack"),
  ])

  static let brag = Legend(terms: [
    LegendTerm(kind: .rating, term: "Blue", definition: "Complete"),
    LegendTerm(kind: .rating, term: "Green", definition: "On track", canonical: "onTrack"),
    LegendTerm(kind: .rating, term: "Amber", definition: "At risk", canonical: "atRisk"),
    LegendTerm(kind: .rating, term: "Red", definition: "Off track", canonical: "offTrack"),
  ])
}

extension ReportedAction {
  /// An action of the invented county with what a dashboard prints of it.
  static func sample(
    _ ref: String, theme: String = "Travel", rating: String? = "Good", impact: String? = "Moderate",
    delivery: String? = nil, list: String? = "priority", see: String? = nil,
    update: String? = "Work goes on.", reason: String? = nil, mitigation: String? = nil,
    legend: Legend = .goodReviewAction
  ) -> ReportedAction {
    var action = Action.sample(
      ref, "Do thing \(ref) for the county.", section: theme, update: see == nil ? update : nil)
    let term = rating.flatMap { legend.term(for: $0, kind: .rating) }
    action.rating = RatingReading(
      printed: rating, term: term?.term,
      canonical: term?.canonical.flatMap { Rating(rawValue: $0) })
    action.impact = impact
    action.list = list
    action.see = see.map { [$0] } ?? []
    action.reason = reason
    action.mitigation = mitigation
    if let delivery { action.groupings = ["Lead Theme": delivery] }
    return ReportedAction(id: "net-zero-\(ref)", action: action)
  }
}

extension ReportSource {
  /// A plan of the invented county in the third quarter of 2024-25, with the quarters before it.
  static func sample(
    _ actions: [ReportedAction], before: [[ReportedAction]] = [],
    legend: Legend = .goodReviewAction, groupings: [Grouping] = [],
    succession: [EarlierEdition.Link] = [], findings: [Finding] = [],
    settings: ReportSettings = ReportSettings()
  ) -> ReportSource {
    let labels = ["2024-25 Q2", "2024-25 Q1", "2023-24 Q4", "2023-24 Q3"]
    return ReportSource(
      council: "Wolmershire County Council", plan: "Climate Strategy", edition: "2023-2027",
      legend: legend, groupings: groupings, now: .sample("2024-25 Q3", actions),
      before: zip(labels, before).map { .sample($0, $1) }, succession: succession,
      findings: findings, settings: settings,
      head: "12:abcd", version: "0.1.0")
  }

  /// A plan in which everything occurs that a dashboard tells of.
  static var whole: ReportSource {
    let now: [ReportedAction] = [
      .sample("1", theme: "Buildings", impact: "High", delivery: "Estates"),
      .sample(
        "2", theme: "Buildings", rating: "Review", impact: "High", delivery: "Estates team",
        update: "Three boilers are out. The next will be ordered by March 2025.",
        reason: "the wait for a grid connection", mitigation: "A second supplier was asked."),
      .sample("3", theme: "Travel", rating: "Action", delivery: "Highways"),
      .sample("4", theme: "Travel", rating: nil, impact: "High", delivery: "Highways", see: "2"),
      .sample("L1", theme: "Buildings", rating: "Good", impact: nil, list: "long list"),
      .sample("L2", theme: "Travel", rating: "Action", impact: nil, list: "long list"),
      .sample("L3", theme: "Travel", rating: nil, impact: nil, list: "long list", update: nil),
    ]
    let before: [ReportedAction] = [
      .sample("1", theme: "Buildings", rating: "Review", impact: "High", delivery: "Estates"),
      .sample(
        "2", theme: "Buildings", impact: "High", delivery: "Estates",
        update: "The order is to be placed in October 2024."),
      .sample("3", theme: "Travel", rating: "Action", delivery: "Highways"),
      .sample("9", theme: "Travel", delivery: "Highways"),
    ]
    return .sample(
      now, before: [before],
      groupings: [
        Grouping(
          name: "Strategy Theme",
          members: [.init(name: "Buildings"), .init(name: "Travel"), .init(name: "Nature")]),
        Grouping(
          name: "Delivery Theme",
          members: [
            .init(name: "Estates", lead: "Head of Estates"), .init(name: "Highways", lead: "TBC"),
            .init(name: "Parks", lead: "Parks Manager"),
          ]),
      ],
      findings: [
        Finding(
          rule: "tally-disagrees", severity: .error, refs: ["3"],
          message: "the table says 1; the rows give 2")
      ])
  }
}

extension ReportedPeriod {
  fileprivate static func sample(_ label: String, _ actions: [ReportedAction]) -> ReportedPeriod {
    guard let period = Period(label) else { preconditionFailure("\(label) is no period") }
    return ReportedPeriod(period: period, actions: actions)
  }
}

extension WrittenReport {
  /// The words of its paragraphs and lists, one line each.
  var prose: [String] {
    sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .heading(let text, _), .paragraph(let text, _): [text.plain]
      case .list(let items, _): items.map { "- " + $0.plain }
      case .toWrite(let question, _): ["To write: " + question]
      case .table, .chart, .contents, .pageBreak: []
      }
    }
  }

  func table(_ caption: String) -> [[String]]? {
    tables.first { $0.caption == caption }.map { table in
      [table.columns.map(\.heading)] + table.rows.map { $0.cells.map(\.plain) }
    }
  }
}
