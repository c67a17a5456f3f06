import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// Whole sentences about a project, and work on site, against what the stage says.
@Suite struct StageAgainstUpdateTests {
  private func said(_ update: String, _ word: String, _ stage: Stage) -> String {
    told(
      by: StageContradicted(),
      in: .reporting([
        .sample(
          "T1", "Build the cycle route from Brackenham to Oxmarsh.", stage: .sample(word, stage),
          update: update)
      ]))
  }

  @Test func `a project that is finished is not in delivery`() {
    #expect(said("The contractor has left. The project is finished.", "Build", .delivery) != "")
    #expect(said("The project is finished in all but name.", "Build", .delivery) == "")
    #expect(said("Once the project is finished it will save power.", "Build", .delivery) == "")
  }

  @Test func `what is paused has nobody on site`() {
    #expect(said("The builder is now on site and kerbs are being laid.", "Paused", .onHold) != "")
    #expect(said("The builder is on site no longer; funds ran out.", "Paused", .onHold) == "")
  }

  @Test func `what brought orders to date has begun`() {
    #expect(said("Twenty orders have been placed to date.", "Not started", .notStarted) != "")
    #expect(said("No orders have been placed to date.", "Not started", .notStarted) == "")
  }
}
