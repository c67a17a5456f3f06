import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct TimescaleMissingTests {
  private let timed = Action.sample("B1", timescale: "2025-26")

  @Test func `an empty timescale and one that only keeps a place are found`() {
    let plan = Plan.sample(
      [
        timed, .sample("B2", "Fit panels.", line: 4),
        .sample("B3", "Fit pumps.", timescale: "\u{422}\u{412}\u{421}", line: 5),
      ], columns: ["timescale"])
    #expect(
      transcript(of: TimescaleMissing(), in: plan) == """
        4 warning timescale-missing B2: “Fit panels.” has no timescale
        5 warning timescale-missing B3: “Fit pumps.” has only “TBC” for its timescale
        """)
  }

  @Test(arguments: ["S/M", "Ongoing", "Mar-26", "2030", "When the lease ends"])
  func `bands, dates and words are timescales`(printed: String) {
    let plan = Plan.sample([timed, .sample("B2", timescale: printed)], columns: ["timescale"])
    #expect(TimescaleMissing().findings(in: plan).isEmpty)
  }

  @Test func `what is over, and a table without the column, are no fault`() {
    let over = Action.sample("B2", stage: .sample("Complete", .complete))
    let elsewhere = Action.sample("X1", section: "Cross-cutting").with {
      $0.fields = [PrintedField(heading: "Leadership", text: "Lead by example")]
    }
    let own = timed.with {
      $0.fields = [
        PrintedField(heading: "Ref", text: "B1"), PrintedField(heading: "When", text: "2025-26"),
      ]
    }
    let plan = Plan.sample([own, over, elsewhere], columns: ["timescale"])
    #expect(TimescaleMissing().findings(in: plan).isEmpty)
  }

  @Test func `the form of a date is no date`() {
    let actions = (1...5).map { number in
      Action.sample(
        "\(number)", "Action \(number)", timescale: number == 5 ? "dd-mmm-yy" : "March 2026")
    }
    #expect(
      told(by: TimescaleMissing(), in: .reporting(actions))
        .contains("“Action 5” has only “DD-MMM-YY” for its timescale"))
  }

  @Test func `a dash of which the paper says what it means is a time`() {
    func said(_ note: String) -> String {
      let actions = (1...6).map { number in
        Action.sample("\(number)", timescale: number == 6 ? nil : "March 2026").with {
          $0.fields = [PrintedField(heading: "Revised", text: number == 6 ? "–" : "March 2026")]
        }
      }
      var paper = Paper.saying([note], actions: actions)
      paper.tables[0].columns.append(.init(heading: "Revised", field: "timescale"))
      return told(by: TimescaleMissing(), of: paper)
    }
    #expect(said("A dash under Revised means that others set the date.") == "")
    #expect(said("Dates are those of the Board.").contains("has no timescale"))
  }

  @Test func `a stage of which the key or the prose says that it has no date owes none`() {
    func said(_ meaning: String, _ note: String = "Progress by theme.") -> String {
      var actions = (1...6).map {
        Action.sample("\($0)", timescale: "March 2026", stage: .sample("Begun", .delivery))
      }
      actions.append(.sample("7", "Swap vans", stage: .sample("Hopper", .discovery)))
      var paper = Paper.saying([note], actions: actions)
      paper.legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Hopper", definition: meaning, canonical: "discovery")
      ])
      return told(by: TimescaleMissing(), of: paper)
    }
    #expect(said("an idea only, no dates set") == "")
    #expect(said("an idea only", "Actions at the Hopper stage have no end date.") == "")
    #expect(said("an idea only", "There is no date for the next report.") != "")
    #expect(said("an idea only") != "")
  }

  @Test func `columns of quarters are times`() {
    func said(_ headings: [String]) -> String {
      let actions = (1...6).map { number in
        Action.sample("\(number)", timescale: nil).with {
          $0.fields = headings.map { PrintedField(heading: $0, text: "Tender issued") }
        }
      }
      let plan = Plan.sample(actions, columns: ["text", "leads"])
      return told(by: TimescaleMissing(), in: plan)
    }
    #expect(said(["Q1 Apr–Jun", "Q2 Jul–Sep"]) == "")
    #expect(said(["What we need", "What we have"]) != "")
  }
}
