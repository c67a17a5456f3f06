import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct EndMissingTests {
  @Test func `all that begins and has no end is one finding`() {
    let plan = Plan.sample([
      .sample("C1", line: 3).with { $0.timescale = Timescale(start: "Apr-25", end: "") },
      .sample("C2", timescale: "2025-26", line: 4),
    ])
    #expect(
      transcript(of: EndMissing(), in: plan) == """
        3 note end-missing (C1): 1 of 2 actions with a timescale has no end and no milestone
        """)
  }

  @Test func `one that lacks what all others have is told of that one`() {
    let others = (1...4).map { Action.sample("C\($0)", timescale: "2025-26", line: $0) }
    let endless = Action.sample("C5", "Plant hedges.", line: 5).with {
      $0.timescale = Timescale(start: "Apr-25", end: "")
    }
    #expect(
      transcript(of: EndMissing(), in: .sample(others + [endless])) == """
        5 note end-missing C5: “Plant hedges.” begins in April 2025 and has no end; the other 4 have one
        """)
  }

  @Test func `ongoing is an answer, with or without a start`() {
    let plan = Plan.sample([
      .sample("C1", timescale: "Ongoing"),
      .sample("C3").with { $0.timescale = Timescale(start: "Apr-25", end: "Ongoing") },
    ])
    #expect(EndMissing().findings(in: plan).isEmpty)
  }

  @Test func `a band, a dated part, what is over and what has no timescale are no fault`() {
    let plan = Plan.sample([
      .sample("C1", timescale: "S/M"),
      .sample("C2", timescale: "Ongoing").with {
        $0.parts = [ActionPart(text: "Towpath", due: PartialDate(year: 2026))]
      },
      .sample("C3", timescale: "Ongoing", stage: .sample("Complete", .complete)), .sample("C4"),
    ])
    #expect(EndMissing().findings(in: plan).isEmpty)
  }

  @Test func `an end that no calendar has is no missing end`() {
    let good = (1...4).map { number in
      Action.sample("\(number)").with {
        $0.timescale = Timescale(
          printed: "2025 to 2026", start: PartialDate(year: 2025), end: PartialDate(year: 2026))
      }
    }
    func open(_ printed: String) -> Action {
      Action.sample("5").with {
        $0.timescale = Timescale(printed: printed, start: PartialDate(year: 2025, month: 4))
      }
    }
    #expect(told(by: EndMissing(), in: .reporting(good + [open("April 2025")])) != "")
    #expect(told(by: EndMissing(), in: .reporting(good + [open("April 2025 to 31/09/2026")])) == "")
  }

  @Test func `an end in words is an answer, and a word for none is not`() {
    func said(_ end: String) -> Int {
      let others = (1...4).map { Action.sample("C\($0)", timescale: "2025-26", line: $0) }
      let action = Action.sample("C5").with { $0.timescale = Timescale(start: "Apr-25", end: end) }
      return EndMissing().findings(in: Plan.sample(others + [action])).count
    }
    #expect(said("Standing") == 0)
    #expect(said("Life of the plan") == 0)
    #expect(said("TBC") == 1)
  }
}
