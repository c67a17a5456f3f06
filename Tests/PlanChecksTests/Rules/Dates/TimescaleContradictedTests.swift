import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TimescaleContradictedTests {
  private func said(_ update: String, _ timescale: String) -> String {
    told(
      by: TimescaleContradicted(),
      in: .reporting([.sample("N8", timescale: timescale, update: update)]))
  }

  @Test func `bands that the text names otherwise are found`() {
    #expect(
      said("To begin at a later point, medium/long timeframes.", "M")
        == "20 warning N8: the text says “medium/long timeframes”, and the timescale is “M”")
    #expect(said("Timeframes moved to M/L for want of staff.", "S/M/L") != "")
    #expect(said("Changed action to long term.", "M/L") != "")
  }

  @Test(arguments: [
    ("Medium to long timeframes are likely.", "M/L"),
    ("Long term funding is sought, and the medium term plan says so.", "S"),
    ("The route is short; times vary.", "M"), ("The team moved to Long Street.", "S"),
    ("Short timescale for the bid.", "2025-26"),
  ])
  func `a text that agrees, or speaks of something else, is no fault`(
    update: String, timescale: String
  ) {
    #expect(said(update, timescale) == "")
  }

  @Test func `the month by which the action's own words promise it is that of its date`() {
    func said(_ text: String, _ update: String = "3,870 planted.") -> String {
      let action = Action.sample("N1", text, timescale: "31 March 2027", update: update).with {
        $0.timescale.end = PartialDate(year: 2027, month: 3, day: 31)
      }
      return told(by: TimescaleContradicted(), in: .reporting([action]))
    }
    #expect(
      said("Plant 5,000 trees by March 2026")
        == "20 warning N1: the action's own words say “by March 2026”, and its date is 31 March 2027"
    )
    #expect(said("Plant 5,000 trees by March 2027") == "")
    #expect(said("Plant 5,000 trees begun in March 2026") == "")
    #expect(said("Plant 5,000 trees by March 2026", "Extended by Cabinet.") == "")
  }

  @Test func `a date beyond the end that the key gives its band is found`() {
    func said(_ month: Int) -> String {
      var plan = Plan.reporting([
        .sample("B3", timescale: "Short (month \(month) 2026)").with {
          $0.timescale.bands = [.short]
          $0.timescale.end = PartialDate(year: 2026, month: month)
        }
      ])
      plan.legend.terms = [
        LegendTerm(
          kind: .timescale, term: "Short", definition: "complete by March 2026", canonical: "S")
      ]
      return told(by: TimescaleContradicted(), in: plan)
    }
    #expect(said(12).contains("ends by March 2026, and its date is December 2026"))
    #expect(said(2) == "")
  }

  private func promised(_ measures: [String], update: String? = nil) -> String {
    let kept = (1...4).map {
      Action.sample("B\($0)", timescale: "Short").with {
        $0.measure = "20 ponds dug by March 2026"
      }
    }
    let others = measures.map { measure in
      Action.sample("B9", timescale: "Short", update: update).with { $0.measure = measure }
    }
    var plan = Plan.reporting(
      (kept + others).map { action in
        action.with {
          $0.timescale.bands = [.short]
          $0.timescale.end = PartialDate(year: 2026, month: 3)
        }
      })
    plan.legend.terms = [
      LegendTerm(kind: .timescale, term: "Short", definition: "by March 2026", canonical: "S")
    ]
    return told(by: TimescaleContradicted(), in: plan)
  }

  @Test func `a measure that promises it after the end of its band is found`() {
    #expect(
      promised(["60 ponds dug by December 2029"])
        == "20 warning B9: it is “Short”, which by the key ends by March 2026; the success measure says “by December 2029”"
    )
    #expect(promised(["60 ponds dug by 2029"]) != "")
    #expect(promised(["60 ponds dug"], update: "All will be complete by June 2027.") != "")
  }

  @Test func `where most measures look further, or one only speaks of a later time, none is`() {
    #expect(promised(["60 ponds by June 2028", "80 ponds by June 2029"]) == "")
    #expect(promised(["Part of net zero by 2045"]) == "")
    #expect(promised(["60 ponds dug, to be counted in June 2029"]) == "")
    #expect(promised(["60 ponds dug"], update: "The lease must be renewed by June 2027.") == "")
    #expect(promised(["60 ponds dug by 2026"]) == "")
  }
}
