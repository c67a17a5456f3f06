import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RatingMissingTests {
  private let green = RatingReading.sample("Green", .onTrack)

  @Test func `an empty cell among ratings is found`() {
    let plan = Plan.sample(
      [.sample("T1", rating: green), .sample("T2", "Plant.", line: 7)], columns: ["rating"])
    #expect(
      transcript(of: RatingMissing(), in: plan) == """
        7 warning rating-missing T2: “Plant.” has no rating
        """)
  }

  @Test func `a column that is empty throughout is one finding`() {
    let plan = Plan.sample((1...9).map { .sample("T\($0)", line: 5) }, columns: ["rating"])
    #expect(
      transcript(of: RatingMissing(), in: plan) == """
        5 warning rating-missing: the column for ratings is empty throughout: no action has a rating in words
        """)
  }

  @Test func `a list that is mostly empty is one finding`() {
    let actions = (1...9).map { Action.sample("T\($0)", rating: $0 < 3 ? green : RatingReading()) }
    #expect(RatingMissing().findings(in: .sample(actions, columns: ["rating"])).count == 1)
  }

  @Test func `what the plan never rates, or refers elsewhere, is no fault`() {
    let plan = Plan.sample(
      [
        .sample("T1", stage: .sample("Delivery", .delivery), rating: green),
        .sample("T2", stage: .sample("Complete", .complete)),
        .sample("T3").with { $0.see = ["T1"] },
        .sample("T4").with { $0.introducedIn = "NEW ACTION 2024" },
      ], columns: ["rating", "stage"])
    #expect(RatingMissing().findings(in: plan).isEmpty)
  }

  @Test func `a stage in a column of mixed status is no missing rating`() {
    let plan = Plan.sample(
      [
        .sample("2.1", rating: green), .sample("2.2", stage: .sample("Achieved", .complete)),
      ], columns: ["rating"])
    #expect(RatingMissing().findings(in: plan).isEmpty)
  }

  @Test func `a dash that several rows have says that they are not rated`() {
    func row(_ ref: String, _ text: String) -> Action {
      .sample(ref, rating: text == "–" ? RatingReading() : green).with {
        $0.fields = [PrintedField(heading: "Confidence", text: text)]
      }
    }
    let rated = [row("T1", "Green"), row("T2", "Green"), row("T3", "–"), row("T4", "–")]
    #expect(
      RatingMissing().findings(in: .sample(rated, columns: ["rating"])).map(\.ref) == ["T3", "T4"])
    #expect(
      RatingMissing().findings(in: .sample(rated + [row("T5", "–")], columns: ["rating"])).isEmpty)
  }

  @Test func `blanks that go with a stage wherever it stands are the paper's rule`() {
    func row(_ ref: String, _ stage: String, rated: Bool) -> Action {
      .sample(ref, stage: .sample(stage, nil), rating: rated ? green : RatingReading())
    }
    let rated = [
      row("1", "3", rated: true), row("2", "3", rated: true), row("3", "3", rated: true),
    ]
    func refs(_ rows: [Action]) -> [String?] {
      RatingMissing().findings(in: .sample(rated + rows, columns: ["stage", "rating"])).map(\.ref)
    }
    #expect(
      refs([row("4", "4", rated: false), row("5", "4", rated: false), row("6", "X", rated: false)])
        .isEmpty)
    #expect(refs([row("4", "3", rated: false)]) == ["4"])
    #expect(refs([row("4", "2", rated: false)]) == ["4"])
  }

  @Test func `a stage for which the key prints a dash is not rated`() {
    let resting = Action.sample("2.2", stage: .sample("Resting", nil)).with {
      $0.fields = [PrintedField(heading: "Mood", text: "–")]
    }
    func count(_ definition: String) -> Int {
      let legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Resting", definition: definition)
      ])
      let rated = Action.sample("2.1", stage: .sample("Going", nil), rating: green)
      return RatingMissing().findings(
        in: .sample([rated, resting], columns: ["stage", "rating"], legend: legend)
      ).count
    }
    #expect(count("put down for now; only a dash is shown") == 0)
    #expect(count("put down for now") == 1)
  }

  @Test func `a stage that the paper says is not rated needs no rating`() {
    func count(_ note: String) -> Int {
      let rated = (1...4).map {
        Action.sample("T\($0)", stage: .sample("Resting", .delivery), rating: green)
      }
      let blank = Action.sample("T5", stage: .sample("Resting", .delivery))
      var paper = Paper.sample(actions: rated + [blank])
      paper.prose = [Paragraph(text: note)]
      let plan = Plan.sample(rated + [blank], columns: ["rating", "stage"])
      return RatingMissing().findings(in: plan, of: paper).count
    }
    #expect(count("Resting actions are not rated until work resumes.") == 0)
    #expect(count("Two schemes are not rated; resting is good for all.") == 1)
  }
}
