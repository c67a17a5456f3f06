import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct TermUnknownTests {
  private let key = Legend(terms: [
    LegendTerm(kind: .stage, term: "Scope", canonical: "discovery"),
    LegendTerm(kind: .stage, term: "Build", canonical: "delivery"),
    LegendTerm(kind: .stage, term: "Finish", canonical: "complete"),
  ])

  private func plan(_ stages: [StageReading]) -> Plan {
    .sample(
      stages.enumerated().map { .sample("T\($0 + 1)", stage: $1, line: $0 + 4) },
      columns: ["stage"], legend: key)
  }

  @Test func `a word outside the key is found once, with the nearest term`() {
    let delivery = StageReading(printed: "Delivery", canonical: .delivery)
    #expect(
      transcript(of: TermUnknown(), in: plan([.sample("Build", .delivery), delivery, delivery]))
        == """
        5 warning term-unknown T2 (T3): the stage “Delivery” (2 actions) is not in the key; the nearest term is “Build”
        """)
  }

  @Test func `a key that may have been read only in part says nothing against a word`() {
    var plan = plan([StageReading(printed: "NEW ACTION 2025")])
    plan.legend.doubt = "“NEW ACTION 2025” stands in its text"
    #expect(TermUnknown().findings(in: plan).isEmpty)
    #expect(LegendIncomplete().findings(in: plan, of: nil).isEmpty)
  }

  @Test func `a phrase that is no stage is found without an offer`() {
    #expect(
      transcript(of: TermUnknown(), in: plan([StageReading(printed: "NEW ACTION 2025")])) == """
        4 warning term-unknown T1: the stage “NEW ACTION 2025” is not in the key
        """)
  }

  @Test func `the key's own terms, placeholders and several stages are left alone`() {
    let stages = [
      StageReading.sample("Scope", .discovery), StageReading(printed: "TBC"),
      StageReading(printed: "Scope / Build"),
    ]
    #expect(TermUnknown().findings(in: plan(stages)).isEmpty)
  }

  @Test func `a plan without a key of stages is not at fault`() {
    let actions = [Action.sample("T1", stage: StageReading(printed: "Whatever"))]
    #expect(TermUnknown().findings(in: .sample(actions, columns: ["stage"])).isEmpty)
  }

  @Test func `a rating in a column of stages is held against the key of stages`() {
    let actions = [
      Action.sample("T1", stage: .sample("Build", .delivery), line: 4),
      Action.sample(
        "T2", rating: RatingReading(printed: "Delayed", canonical: .offTrack), line: 5),
    ]
    #expect(
      transcript(of: TermUnknown(), in: .sample(actions, columns: ["stage"], legend: key)) == """
        5 warning term-unknown T2: the status “Delayed” is not in the key
        """)
    #expect(
      TermUnknown().findings(in: .sample(actions, columns: ["stage", "rating"], legend: key))
        .isEmpty)
  }

  @Test func `a word of bands that the key does not have is found, and one that it has is not`() {
    let key = Legend(
      terms: [
        LegendTerm(kind: .timescale, term: "Short", definition: "by March 2032", canonical: "S"),
        LegendTerm(kind: .timescale, term: "Medium", definition: "by 2034", canonical: "M"),
        LegendTerm(kind: .timescale, term: "All", definition: "every year"),
      ])
    func said(_ last: String) -> String {
      let words = ["Short", "Medium", "Short term", "M", "All", "Short", last]
      let actions = words.enumerated().map { place, word in
        Action.sample("T\(place + 1)", timescale: word, line: place + 4)
      }
      let plan = Plan.sample(actions, columns: ["timescale"], legend: key)
      return transcript(of: TermUnknown(), in: plan) + transcript(of: ValueMisplaced(), in: plan)
    }
    #expect(said("Medium") == "")
    #expect(said("June 2033") == "")
    #expect(said("Near").contains("the timescale “Near” is not in the key"))
  }

  @Test func `a rating between two of the key's is none of them`() {
    let key = Legend(terms: [
      LegendTerm(kind: .rating, term: "Amber", definition: "late", canonical: "atRisk"),
      LegendTerm(kind: .rating, term: "Green", definition: "on track", canonical: "onTrack"),
    ])
    let actions = ["Green", "Amber", "Amber/Green"].enumerated().map { place, word in
      Action.sample("T\(place)", rating: RatingReading(printed: word))
    }
    let found = TermUnknown().findings(in: .sample(actions, columns: ["rating"], legend: key))
    #expect(found.map(\.ref) == ["T2"])
  }

  @Test func `of two terms that are near, the nearer is offered`() {
    let key = Legend(
      terms: ["£", "££", "£££"].map {
        LegendTerm(kind: .level, term: $0, definition: "of money")
      })
    let actions = ["£", "£", "££", "££", "£££", "££££"].enumerated().map { place, word in
      Action.sample("T\(place)").with {
        $0.cost = LevelReading(printed: word)
      }
    }
    let plan = Plan.sample(actions, columns: ["cost"], legend: key)
    #expect(
      transcript(of: TermUnknown(), in: plan).contains(
        "“££££” is not in the key; the nearest term is “£££”"))
  }
}
