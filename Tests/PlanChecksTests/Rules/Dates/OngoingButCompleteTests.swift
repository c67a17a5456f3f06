import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct OngoingButCompleteTests {
  private func plan(_ timescale: String, _ stage: Stage) -> Plan {
    .sample([.sample("C1", timescale: timescale, stage: .sample("Stage", stage), line: 3)])
  }

  @Test func `an ongoing action that is complete is found`() {
    #expect(
      transcript(of: OngoingButComplete(), in: plan("Ongoing", .complete)) == """
        3 note ongoing-but-complete C1: its timescale is “Ongoing” and its stage “Stage”
        """)
  }

  @Test(arguments: ["Complete for 2023-24.", "Archived; goes on under C7."])
  func `an update that says for which cycle, or where it goes on, will do`(update: String) {
    var plan = plan("Ongoing", .complete)
    plan.actions[0].update = update
    #expect(OngoingButComplete().findings(in: plan).isEmpty)
  }

  @Test func `ongoing delivery, and an end that came, are no fault`() {
    #expect(OngoingButComplete().findings(in: plan("Ongoing", .delivery)).isEmpty)
    #expect(OngoingButComplete().findings(in: plan("2023-24", .complete)).isEmpty)
  }
}
