import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct LegendIncompleteTests {
  private let key = Legend(terms: [
    LegendTerm(kind: .stage, term: "Design", definition: "working it out", canonical: "design"),
    LegendTerm(kind: .stage, term: "Delivery", definition: "doing it", canonical: "delivery"),
  ])

  @Test func `a stage of a kind that the key has not is found once`() {
    let plan = Plan.sample(
      [
        .sample("T1", stage: .sample("Delivery", .delivery), line: 4),
        .sample("T2", stage: StageReading(printed: "Completed", canonical: .complete), line: 5),
        .sample("T3", stage: StageReading(printed: "Completed", canonical: .complete), line: 6),
      ], columns: ["stage"], legend: key)
    #expect(
      transcript(of: LegendIncomplete(), in: plan) == """
        5 note legend-incomplete (T2, T3): the stage “Completed” is in use (2 actions), and the key has no entry for it
        """)
  }

  @Test func `bands that no key explains are found once for each column`() {
    let actions = (1...3).map { number in
      Action.sample("T\(number)", timescale: "S", line: number).with {
        $0.cost = LevelReading(printed: "H", bands: [.high])
      }
    }
    #expect(
      transcript(of: LegendIncomplete(), in: .sample(actions)) == """
        1 note legend-incomplete: no key says which years short, medium and long term stand for
        1 note legend-incomplete: no key says which amounts low, medium and high cost stand for
        """)
  }

  @Test func `colours without a key are found, words are not`() {
    let colours = ["Red", "Amber", "Green"].enumerated().map { place, colour in
      Action.sample("T\(place)", rating: RatingReading(printed: colour), line: 2)
    }
    #expect(
      transcript(of: LegendIncomplete(), in: .sample(colours)) == """
        2 note legend-incomplete: Amber, Green and Red are used as ratings, and no key says what they mean
        """)
    let words = ["On track", "Delayed", "At risk"].map {
      Action.sample("T1", rating: RatingReading(printed: $0))
    }
    #expect(LegendIncomplete().findings(in: .sample(words)).isEmpty)
  }

  @Test func `the only entry without a definition is found`() {
    var legend = key
    legend.terms += [
      LegendTerm(kind: .stage, term: "Scoping", canonical: "discovery", source: Source(line: 3)),
      LegendTerm(kind: .stage, term: "Done", definition: "finished", canonical: "complete"),
    ]
    #expect(
      transcript(of: LegendIncomplete(), in: .sample([], legend: legend)) == """
        3 note legend-incomplete: the key lists “Scoping” without saying what it means, as it does of the others
        """)
  }

  @Test func `colours that the prose explains have a key`() {
    let ratings = ["Green", "Red", "Green", "Red"].map { RatingReading(printed: $0) }
    var paper = Paper.saying(
      ["Green means that it is on track.", "Red means that it is not."],
      actions: ratings.enumerated().map { Action.sample("T\($0 + 1)", rating: $1) })
    paper.legend = Legend()
    #expect(told(by: LegendIncomplete(), of: paper) == "")
    paper.prose = []
    #expect(told(by: LegendIncomplete(), of: paper) != "")
  }

  @Test func `in a column of ratings what is complete explains itself, and lines of prose explain`()
  {
    let key = Legend(terms: [
      LegendTerm(kind: .rating, term: "On track", definition: "in time", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Behind", definition: "late", canonical: "offTrack"),
    ])
    let words = ["On track", "Complete", "Paused", "Not started"]
    let paper = Paper.sample(
      legend: key,
      actions: words.enumerated().map {
        .sample("T\($0 + 1)", rating: RatingReading(printed: $1), line: $0 + 4)
      })
    let plan = Plan.sample(paper.actions, columns: ["rating"], legend: key)
    let found = LegendIncomplete().findings(in: plan, of: paper)
    #expect(found.map(\.refs) == [["T3"]])
    #expect(TermUnknown().findings(in: plan).isEmpty)
    var explained = paper
    explained.prose = [Paragraph(text: "Paused Stopped for now by the Cabinet")]
    #expect(LegendIncomplete().findings(in: plan, of: explained).isEmpty)
  }

  @Test func `a key in one sentence may leave out what is plain`() {
    func said(line: Int) -> String {
      let key = Legend(terms: [
        LegendTerm(
          kind: .rating, term: "On course", canonical: "onTrack", source: Source(line: 4)),
        LegendTerm(
          kind: .rating, term: "Watch", definition: "some doubt", canonical: "atRisk",
          source: Source(line: 4)),
        LegendTerm(
          kind: .rating, term: "Off course", definition: "will be late", canonical: "offTrack",
          source: Source(line: line)),
      ])
      let plan = Plan.sample([.sample("T1")], columns: ["rating"], legend: key)
      return told(by: LegendIncomplete(), in: plan)
    }
    #expect(said(line: 4) == "")
    #expect(said(line: 5).contains("On course"))
  }
}
