import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ScoreMissingTests {
  private let scored = Action.sample("N5").with { $0.score = Score(printed: 9) }

  @Test func `an empty score is found, with what the bands would give`() {
    let bare = Action.sample("N6", "Plant reeds.", timescale: "S", line: 6).with {
      $0.cost = LevelReading(printed: "M", bands: [.medium])
      $0.carbon = LevelReading(printed: "L", bands: [.low])
    }
    let plan = Plan.sample([scored, bare], columns: ["score"], scoring: .productOfThree)
    #expect(
      transcript(of: ScoreMissing(), in: plan) == """
        6 warning score-missing N6: “Plant reeds.” has no score; by the plan's scheme its bands give 6
        """)
  }

  @Test func `a plan without scores is not at fault`() {
    #expect(ScoreMissing().findings(in: .sample([.sample("N5"), .sample("N6")])).isEmpty)
  }
}
