import PlanModel
import PlanTestSupport
import Testing

@Suite struct `The common scales` {
  @Test(arguments: [
    ("In delivery", Stage.delivery), ("Competed", .complete), ("Deploy", .delivery),
    ("On hold", .onHold), ("Not yet started", .notStarted), ("BAU", .businessAsUsual),
  ])
  func `a stage is known by its words`(term: String, stage: Stage) {
    #expect(CommonScale.stage(of: term) == stage)
  }

  @Test func `a word that nobody has used tells nothing`() {
    #expect(CommonScale.stage(of: "Fruit") == nil)
    #expect(CommonScale.rating(of: "Wilting") == nil)
  }

  @Test func `a key's definition comes before what colours usually mean`() {
    #expect(CommonScale.rating(of: "Blue", definition: "Not yet due") == .notDue)
    #expect(CommonScale.rating(of: "Amber") == .atRisk)
  }

  @Test func `a misprinted term of the key is still the key's`() throws {
    let legend = Legend(terms: [
      LegendTerm(kind: .stage, term: "Competed", canonical: "complete")
    ])
    #expect(legend.term(for: "Completed", kind: .stage)?.term == "Competed")
    #expect(legend.term(for: "Delivery", kind: .stage) == nil)
  }

  @Test(arguments: [
    ("M", ["M"]), ("м/н", ["M", "H"]), ("Medium", ["M"]), ("L - M", ["L", "M"]),
  ])
  func `a band is read in any alphabet`(text: String, bands: [String]) {
    #expect(BandParser.levels(in: text)?.map(\.rawValue) == bands)
  }

  @Test func `a cell of words is no band`() {
    #expect(BandParser.levels(in: "M/High street") == nil)
    #expect(BandParser.levels(in: "5") == nil)
  }

  @Test func `a mix scores as the mean of its parts`() {
    let score = ScoringScheme.productOfThree.score(
      timescale: [.short, .medium], cost: [.low], carbon: [.low])
    #expect(score == 7.5)
  }

  @Test func `a scheme is inferred only where most scored rows fit it`() {
    func action(_ score: Double) -> Action {
      var action = Action.sample(timescale: "S")
      action.cost.bands = [.low]
      action.carbon.bands = [.high]
      action.score.printed = score
      return action
    }
    let fitting = Array(repeating: action(27), count: 5)
    #expect(ScoringScheme.inferred(from: fitting + [action(3)])?.fittingRows == 5)
    #expect(ScoringScheme.inferred(from: Array(repeating: action(3), count: 6)) == nil)
    #expect(ScoringScheme.inferred(from: Array(fitting.prefix(4))) == nil)
  }

  @Test func `movement is towards on track, and along the way`() {
    #expect(Movement.between(Rating.offTrack, .atRisk) == .better)
    #expect(Movement.between(Rating.notGiven, .atRisk) == .unknown)
    #expect(Movement.between(Stage.design, .delivery) == .better)
    #expect(Movement.between(Stage.delivery, .onHold) == .unknown)
  }
}
