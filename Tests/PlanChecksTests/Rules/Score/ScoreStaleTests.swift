import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ScoreStaleTests {
  private func plan(_ score: Double, scheme: ScoringScheme?) -> Plan {
    let action = Action.sample("T1", timescale: "S", line: 5).with {
      $0.cost = LevelReading(printed: "M", bands: [.medium])
      $0.carbon = LevelReading(printed: "M", bands: [.medium])
      $0.score = Score(printed: score)
    }
    return .sample([action], columns: ["score"], scoring: scheme)
  }

  private var inferred: ScoringScheme {
    var scheme = ScoringScheme.productOfThree
    scheme.scoredRows = 20
    scheme.fittingRows = 19
    return scheme
  }

  @Test func `a score that one change of band explains names the change`() {
    #expect(
      transcript(of: ScoreStale(), in: plan(18, scheme: inferred)) == """
        5 note score-stale T1: the score is printed as 18; its bands give 12; cost L or carbon H would give 18 (scheme inferred: 19 of 20 scored rows fit)
        """)
  }

  @Test func `with a stated scheme it is a warning`() {
    var scheme = ScoringScheme.productOfThree
    scheme.ground = .stated
    #expect(
      transcript(of: ScoreStale(), in: plan(13, scheme: scheme)) == """
        5 warning score-stale T1: the score is printed as 13; its bands give 12
        """)
  }

  @Test func `a score that fits, and a plan without a scheme, are no fault`() {
    #expect(ScoreStale().findings(in: plan(12, scheme: inferred)).isEmpty)
    #expect(ScoreStale().findings(in: plan(18, scheme: nil)).isEmpty)
  }
}
