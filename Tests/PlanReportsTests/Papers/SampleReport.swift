import PlanModel
import PlanReports

/// A paper of the invented county in which every kind of block and cell stands.
enum SampleReport {
  static let whole = WrittenReport(
    kind: .dashboard, properties: properties,
    sections: [cover, overview, actions, programme, faults], figures: figures)

  static let properties = ReportProperties(
    title: "Climate Action Plan Performance, Quarter 3 2024-25",
    council: "Wolmershire County Council",
    plan: "Net Zero Wolmershire", period: "2024-25 Q3", author: "Director of Place",
    date: PartialDate(year: 2025, month: 2, day: 11), head: "4812:9f3ab7c2d1e0", version: "0.5.0")

  static let cover = ReportSection(
    name: "Report",
    blocks: [
      .paragraph(ReportText([.init("For publication", isStrong: true)]), .body),
      .heading("Climate Action Plan Performance, Quarter 3 2024-25", level: 1),
      .paragraph("Wolmershire County Council", .labelled("Council")),
      .paragraph("Environment Scrutiny Committee", .labelled("Committee")),
      .paragraph("Tuesday 11 February 2025", .labelled("Date")),
      .paragraph("Director of Place", .labelled("Report of")),
      .contents,
      .heading("1. Purpose", level: 2),
      .paragraph(
        "To present the performance of the twelve priority actions of Net Zero Wolmershire in Quarter 3 of "
          + "2024-25, and to say which of them are at risk and what is being done about it.",
        .numbered("1.1")),
      .heading("2. Information and analysis", level: 2),
      .paragraph(
        "The programme board meets each quarter. Each lead gives a rating, the reason for it, and what was "
          + "done in the quarter; the board looks at the ratings together before they come here.",
        .numbered("2.1")),
      .paragraph("The dashboard shows:", .numbered("2.2")),
      .list(
        [
          "the ratings of all priority actions, by theme and by service;",
          "what moved since the last quarter, and why;",
          "the actions whose delay would do most harm, with what is being done to get them back on track.",
        ], isNumbered: false),
      .heading("3. Implications", level: 2),
      .toWrite(
        question: "Does any action need money that the budget does not have?",
        ground: "Three updates speak of a funding gap: E2, T3 and B1."),
      .paragraph(
        ReportText([
          .init("The carbon budget is set out in the "),
          .init("strategy", link: "https://www.wolmershire.example/strategy?a=1&b=2"),
          .init(", adopted in July 2023."),
        ]), .numbered("3.1")),
      .heading("4. Recommendations", level: 2),
      .paragraph("That the committee:", .body),
      .list(
        ["notes the ratings in Appendix 1;", "asks for a report on the depot in June 2025."],
        isNumbered: true),
    ])

  private static let terms = ["Good", "Review", "Action"]
  private static let shades: [ReportShade] = [
    .rating(.onTrack), .rating(.atRisk), .rating(.offTrack),
  ]
  private static let themes = ["Energy", "Transport and travel", "Buildings", "Nature"]
  private static let counts = [[2, 1, 0], [1, 1, 1], [2, 1, 0], [3, 0, 0]]

  static let overview = ReportSection(
    name: "Overview",
    blocks: [
      .heading("Appendix 1: The dashboard", level: 1),
      .heading("Overview", level: 2),
      .table(overviewTable),
      .paragraph("The shares add up to 101% because each is rounded by itself.", .note),
      .chart(
        ReportChart(
          title: "Ratings by theme",
          description:
            "Of twelve actions, eight are Good, three Review and one Action; the one in Action is "
            + "under Transport and travel.",
          categories: themes,
          series: terms.indices.map { term in
            .init(name: terms[term], shade: shades[term], values: counts.map { $0[term] })
          })),
      .heading("Summary", level: 2),
      .paragraph(
        ReportText([
          .init("8", figure: "all.Good"), .init(" priority actions (67%) have been allocated a "),
          .init("Good", isStrong: true),
          .init(" rating, which says that their dates hold and their results are as planned."),
        ]), .body),
      .paragraph(
        "Since the last quarter one action improved (E1: Review to Good) and one declined (T3: Review to Action).",
        .body),
      .heading("By theme", level: 3),
      .paragraph("Most actions of each theme are rated Good.", .body),
    ])

  private static var overviewTable: ReportTable {
    var table = ReportTable(
      caption: "Ratings by strategy theme",
      columns: [.init("Strategy theme", weight: 3)] + terms.map { .init($0, content: .number) }
        + [.init("Share rated Good", content: .number)])
    for (theme, row) in zip(themes, counts) {
      let share = Double(row[0] * 100 / row.reduce(0, +))
      table.rows.append(
        .init(
          [ReportCell(ReportText(theme), isRowHeading: true)]
            + row.map { ReportCell([ReportText("\($0)")], number: Double($0)) }
            + [ReportCell([ReportText("\(Int(share))%")], number: share)]))
    }
    let totals = (0..<3).map { term in counts.map { $0[term] }.reduce(0, +) }
    table.rows.append(
      .init(
        [ReportCell("Total", isRowHeading: true)]
          + totals.map { ReportCell([ReportText("\($0)")], number: Double($0)) }
          + [ReportCell([ReportText("67%")], number: 67)], kind: .total))
    return table
  }

  static let actions = ReportSection(
    name: "Priority actions", orientation: .landscape,
    blocks: [
      .heading("Priority actions", level: 2),
      .table(actionTable),
      .paragraph(
        "▲ and ▼ show the direction of travel since Quarter 2. Targets are financial years.", .note),
    ])

  static var actionTable: ReportTable {
    func rating(_ word: String, _ shade: ReportShade) -> ReportCell {
      ReportCell([ReportText(word)], shade: shade)
    }
    func row(
      _ ref: String, _ action: String, _ lead: String, _ target: String, _ date: PartialDate?,
      _ status: ReportCell, _ change: ReportCell, _ progress: [ReportText]
    ) -> ReportTable.Row {
      var due = ReportCell(ReportText(target))
      due.date = date
      return .init([
        ReportCell(ReportText(ref), isRowHeading: true), ReportCell(ReportText(action)),
        ReportCell(ReportText(lead)), due, status, change, ReportCell(progress),
      ])
    }
    func group(_ name: String) -> ReportTable.Row {
      .init([ReportCell(ReportText(name))], kind: .group)
    }
    return ReportTable(
      caption: "Priority actions, with progress in Quarter 3",
      columns: [
        .init("Ref", weight: 0.5), .init("Priority action", weight: 2.4),
        .init("Lead service", weight: 1.2),
        .init("Target date for completion", content: .date, weight: 1),
        .init("Status", content: .rating, weight: 0.8),
        .init("Change since Q2", content: .rating, weight: 0.9),
        .init("Summary of progress", weight: 4),
      ],
      rows: [
        group("Energy"),
        row(
          "E1", "Fit solar panels to ten libraries & schools", "Property", "31 March 2026",
          PartialDate(year: 2026, month: 3, day: 31), rating("Good", shades[0]),
          rating("▲ from Review", .movedUp),
          [
            "Seven of ten are done. The last three were ordered in November and will be fitted by April."
          ]),
        row(
          "E2", "Replace 4,000 street lamps", "Highways", "2025-26", nil,
          rating("Review", shades[1]),
          rating("No change", .rating(.notRated)),
          [
            "REVIEW: the date or the result may slip. The reason: a funding gap of £180,000.",
            "2,600 lamps are replaced. A bid was made in December and is expected to be decided in March.",
            ReportText([
              .init("Getting back on track: ", isStrong: true),
              .init("the last 400 lamps may be left to the next programme."),
            ]),
          ]),
        row(
          "E3", "Move the council's own supply to a local tariff", "Property", "30 June 2025",
          PartialDate(year: 2025, month: 6, day: 30), rating("Complete", .complete),
          rating("No change", .rating(.notRated)), ["Done in October."]),
        group("Transport and travel"),
        row(
          "T1", "Build the Oxmarsh towpath", "Highways", "31 December 2025",
          PartialDate(year: 2025, month: 12, day: 31), rating("Not due", .rating(.notDue)),
          rating("No change", .rating(.notRated)), ["Begins in spring."]),
        row(
          "T3", "Electrify the highways depot", "Fleet", "2024-25", nil,
          rating("Action", shades[2]),
          rating("▼ from Review", .movedDown),
          [
            "ACTION: neither the date nor the result will be met as things stand.",
            ReportText([
              .init(
                "To write: why is it rated Action, and what is being done to get it back on track?",
                isToWrite: true)
            ]),
          ]),
        row(
          "T4", "Car club in five market towns", "Transport", "2026", PartialDate(year: 2026),
          rating("Not given", .rating(.notGiven)), rating("New", .rating(.notRated)), []),
      ])
  }

  static let programme = ReportSection(
    name: "Programme", orientation: .landscape,
    blocks: [
      .heading("Programme by financial year", level: 2),
      .table(barTable),
      .pageBreak,
      .heading("Costs", level: 2),
      .table(
        ReportTable(
          caption: "Costs of the programme: spent and planned / all themes",
          columns: [
            .init("Theme"), .init("Spent", content: .number), .init("Planned", content: .number),
            .init("Tonnes saved a year", content: .number),
          ],
          rows: [
            .init([
              ReportCell("Energy", isRowHeading: true),
              ReportCell(["£1,240,500"], number: 1_240_500), ReportCell(["£2.5m"], number: 2.5),
              ReportCell(["1,204.5"], number: 1204.5),
            ]),
            .init([
              ReportCell("=SUM(A1:A9)", isRowHeading: true), ReportCell(["−4"], number: -4),
              ReportCell("+44 not known"), ReportCell("@todo"),
            ]),
          ])),
    ])

  static var barTable: ReportTable {
    let years = ["2023-24", "2024-25", "2025-26", "2026-27", "2027-28"]
    /// From and to in years since April 2023.
    func row(_ name: String, _ words: String, _ from: Double, _ to: Double) -> ReportTable.Row {
      .init(
        [ReportCell(ReportText(name), isRowHeading: true), ReportCell(ReportText(words))]
          + years.indices.map { year in
            let start = max(from - Double(year), 0)
            let end = min(to - Double(year), 1)
            return start < end
              ? ReportCell([], bar: ReportBar(start: start, end: end)) : ReportCell()
          })
    }
    return ReportTable(
      caption: "When each action begins and ends",
      columns: [.init("Action", weight: 3), .init("Start to end", weight: 2)]
        + years.map { .init($0, content: .bar) },
      rows: [
        row("E1 Solar panels", "April 2023 to March 2026", 0, 3),
        row("E2 Street lamps", "October 2023 to December 2025", 0.5, 2.75),
        row("T1 Towpath", "January 2025 to December 2025", 1.75, 2.75),
        row("T3 Depot", "April 2024 to March 2028", 1, 5),
      ])
  }

  static let faults = ReportSection(
    name: "Before it goes out", audience: .officers,
    blocks: [
      .heading("Found before this paper was written", level: 1),
      .list(
        ["T3 is rated Action and has no reason.", "T4 has no rating."], isNumbered: true),
      .toWrite(question: "Who presents the paper?", ground: nil),
      .toWrite(question: "What will the committee ask about the depot?", ground: nil),
    ])

  static let figures = [
    ReportFigure(
      name: "all.Good", value: "8", meaning: "priority actions rated Good",
      rows: ["E1", "E3", "T2", "B1", "B2", "N1", "N2", "N3"])
  ]
}
