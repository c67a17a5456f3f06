import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `The pages of a report` {
  private func report(_ sections: ReportSection...) -> WrittenReport {
    WrittenReport(kind: .annual, properties: SampleReport.properties, sections: sections)
  }

  private func section(
    _ name: String, _ orientation: ReportSection.Orientation = .portrait,
    _ audience: ReportSection.Audience = .everyone, lines: Int = 1
  ) -> ReportSection {
    ReportSection(
      name: name, orientation: orientation, audience: audience,
      blocks: [.heading(ReportText(name), level: 2)]
        + (0..<lines).map { .paragraph("Line \($0).", .body) })
  }

  private let long = String(repeating: "Seven of ten are done. ", count: 12)

  @Test func `a short section goes on beneath the one before it`() throws {
    let report = report(
      section("Front"), section("Short"), section("Wide", .landscape), section("After"),
      section("Long", lines: 40), section("Officers", .portrait, .officers))
    #expect(
      report.sections.indices.map(report.beginsPage) == [true, false, true, true, true, true])
    var package = try OfficePackage(WordDocument.bytes(of: report))
    let document = try package.tree("word/document.xml")
    #expect(
      document.all("sectPr").map { $0.first("pgSz")?[word: "orient"] ?? "portrait" } == [
        "portrait", "landscape", "portrait", "portrait", "portrait",
      ])
    let html = ReportHTML.text(of: report)
    #expect(html.contains("<section class=\"portrait follows\">\n<h2 id=\"h-short\">"))
    #expect(html.contains("<section class=\"portrait\">\n<h2 id=\"h-long\">"))
  }

  @Test func `a sentence stays with the table that it tells of`() throws {
    let table = ReportTable(
      caption: "Rated Red", columns: [.init("Ref")], rows: [.init([ReportCell("A")])])
    let blocks: [ReportBlock] = [
      .heading("Red", level: 2), .paragraph("One action is rated Red.", .body),
      .paragraph("It is late.", .note), .table(table), .paragraph("The end.", .body),
    ]
    #expect(blocks.indices.map(blocks.announces) == [false, true, true, false, false])
    let html = ReportHTML.text(of: report(ReportSection(name: "Red", blocks: blocks)))
    #expect(html.contains("<p class=\"announces\">One action is rated Red.</p>"))
    #expect(html.contains("<p class=\"note announces\">It is late.</p>"))
    #expect(html.contains("<p>The end.</p>"))
    var package = try OfficePackage(
      WordDocument.bytes(of: report(ReportSection(name: "Red", blocks: blocks))))
    let kept = try package.tree("word/document.xml").all("p").filter {
      $0.first("pPr")?.first("keepNext") != nil
    }.map(\.words)
    #expect(kept.contains("One action is rated Red.") && kept.contains("It is late."))
  }

  @Test func `columns of sentences get the room that short ones leave`() {
    let short = ["Timescale", "Cost", "Carbon", "Score", "Stage", "Role", "Objective", "Rating"]
    let table = ReportTable(
      caption: "All", columns: (["Ref", "Action"] + short + ["Update"]).map { .init($0) },
      rows: (1...6).map { row in
        ReportTable.Row(
          [ReportCell("T\(row)"), ReportCell(ReportText(String(long.prefix(160))))]
            + short.map { _ in ReportCell("M") } + [ReportCell(ReportText(long))])
      })
    let layout = TableLayout(of: table, width: 14_570, pageHeight: 9_000)
    let most = layout.widths[2...9].max() ?? 0
    #expect(layout.widths[1] > 2 * most && layout.widths[10] > 2 * most)
    #expect(layout.widths[10] > layout.widths[1])
    for (column, width) in zip(table.columns, layout.widths) {
      let word = TextMeasure.longestWord(
        in: column.heading, points: layout.headingSize, isBold: true)
      #expect(Double(width - 2 * layout.padding) >= word, "\(column.heading)")
    }
    #expect(layout.size >= 7.5)
  }

  @Test func `a dashboard's tables have the council's own columns of leads, starts and ends`()
    throws
  {
    let actions = ["1", "2"].map { ref in
      var reported = ReportedAction.sample(ref, list: nil)
      reported.action.leads = ["Fleet"]
      reported.action.timescale = Timescale(start: "Ongoing", end: "Mar-2\(ref)")
      reported.action.fields = [
        ("Ref", ref), ("Lead service", "Fleet"), ("Begins", "Ongoing"), ("Ends", "Mar-2\(ref)"),
      ].map { PrintedField(heading: $0.0, text: $0.1) }
      return reported
    }
    let report = DashboardReport.written(from: .sample(actions))
    let table = try #require(report.tables.first { $0.part != nil })
    let headings = table.columns.map(\.heading)
    #expect(headings.dropFirst(2).prefix(3) == ["Lead service", "Begins", "Ends"])
    #expect(table.rows[1].cells[2...4].map(\.plain) == ["Fleet", "Ongoing", "Mar-22"])
  }

  @Test func `a term that means what another means has a colour of its own`() {
    let legend = Legend(
      terms: ["Green", "Orange", "Amber"].enumerated().map { place, word in
        LegendTerm(
          kind: .rating, term: word, definition: word, canonical: place == 0 ? "onTrack" : "atRisk")
      })
    let actions = ["Green", "Orange", "Amber"].enumerated().map { place, word in
      ReportedAction.sample("\(place)", theme: "T\(place)", rating: word, legend: legend)
    }
    let scale = ReportScale(.sample(actions, legend: legend))
    // The one that is called by the colour has it.
    #expect(
      scale.terms.map(\.shade) == [.rating(.onTrack), .further(.atRisk), .rating(.atRisk)])
    #expect(ReportShade.further(.atRisk).tint != ReportShade.rating(.atRisk).tint)
    let html = ReportHTML.text(of: AnnualReport.written(from: .sample(actions, legend: legend)))
    #expect(html.contains("<rect class=\"bar-at-risk-further\""))
    #expect(html.contains(".bar-at-risk-further { fill: #"))
  }

  @Test func `a low table is not broken over two pages, and a total not parted from two rows`()
    throws
  {
    func kept(_ count: Int) throws -> [Bool] {
      let table = ReportTable(
        caption: "Counts", columns: [.init("Theme"), .init("Actions", content: .number)],
        rows: (1...count).map { .init([ReportCell("T\($0)"), ReportCell("1")]) }
          + [.init([ReportCell("Total"), ReportCell("9")], kind: .total)])
      var package = try OfficePackage(
        WordDocument.bytes(
          of: report(ReportSection(name: "One", blocks: [.table(table), .paragraph("x", .body)]))))
      return try package.tree("word/document.xml").all("tr").dropFirst().map { row in
        row.all("p").allSatisfy { $0.first("pPr")?.first("keepNext") != nil }
      }
    }
    #expect(try kept(4) == [true, true, true, true, false])
    #expect(try kept(30) == Array(repeating: false, count: 28) + [true, true, false])
  }

  @Test func `bold words are measured as bold`() {
    #expect(TextMeasure.width(of: "i", points: 1, isBold: true) == 0.278 * 20)
    #expect(TextMeasure.width(of: "f", points: 1, isBold: true) == 0.333 * 20)
    #expect(TextMeasure.width(of: "f", points: 1, isBold: false) == 0.278 * 20)
  }

  @Test func `a paper without ratings has no key, no chart of them, and counts its actions`() throws
  {
    let actions = ["1", "2"].map {
      ReportedAction.sample($0, rating: nil, list: nil, update: nil, legend: Legend())
    }
    let other = Grouping(name: "Theme", members: [.init(name: "Travel"), .init(name: "Enabling")])
    let report = AnnualReport.written(
      from: .sample(actions, legend: Legend(), groupings: [other]))
    let front = report.sections[0].blocks
    #expect(!front.contains { if case .chart = $0 { true } else { false } })
    #expect(!report.tables.contains { $0.caption.hasPrefix("What each") })
    let overview = try #require(report.tables.first { $0.caption == "Actions by theme" })
    #expect(overview.columns.map(\.heading) == ["Theme", "Actions"])
    #expect(overview.rows.map { $0.cells[0].plain } == ["Travel", "Total"])
  }
}
