import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ShareDisagreesTests {
  private func said(_ count: Double, _ share: Double, of green: Int, _ amber: Int) -> String {
    let paper = Paper.claiming(
      [.count(count, "Green"), .share(share, "Green"), .count(Double(amber), "Amber")],
      green: green, amber: amber)
    return told(by: ShareDisagrees(), in: paper)
  }

  @Test func `a share that its count does not give is found`() {
    #expect(said(17, 57, of: 17, 15) == "5 error -: 17 of 32 actions is 53%, not “57%”")
  }

  @Test func `rounding up and down are both right`() {
    #expect(said(17, 53, of: 17, 15) == "")
    #expect(said(17, 54, of: 17, 15) == "")
    #expect(said(16, 50, of: 16, 16) == "")
  }

  @Test func `a share without a count in its sentence says nothing`() {
    let paper = Paper.claiming([.share(90, "Green")], green: 1, amber: 1)
    #expect(told(by: ShareDisagrees(), in: paper) == "")
  }

  @Test func `a share without its number is held against the rows`() {
    let ratings: [RatingReading] = [.green, .green, .green, .red, .red]
    let actions = ratings.enumerated().map { Action.sample("T\($0 + 1)", rating: $1) }
    func said(_ text: String) -> String {
      told(by: ShareDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("40% is Green.")
        == "1 error -: the text says “40%” for “Green”; by the rows it is 60%")
    #expect(said("Twenty per cent of the plan is Red.") != "")
    #expect(said("60% of the actions are Green and 40% are Red.") == "")
    #expect(said("Last year 40% were Green.") == "")
    #expect(said("In all 50% are Red or Green.") == "")
  }

  @Test func `a part of a whole and its share have to fit`() {
    func said(_ update: String, percent: String? = nil) -> String {
      var action = Action.sample("T1", "Insulate 130 homes", update: update)
      action.fields = percent.map { [PrintedField(heading: "% complete", text: $0)] } ?? []
      return told(by: ShareDisagrees(), in: .reporting([action]))
    }
    #expect(said("52 of 130 homes (80%) are done.").contains("52 of 130 is 40%, not “80%”"))
    #expect(said("52 of 130 homes (40%) are done.") == "")
    #expect(said("52 of 130 are done.", percent: "80%").contains("which is 40%"))
    #expect(said("52 of 130 are done.", percent: "45%") == "")
  }

  @Test func `a share of what the action says there are is worked out`() {
    func said(_ update: String) -> String {
      told(
        by: ShareDisagrees(),
        in: Plan.reporting([.sample("T1", "Carbon audits on all 42 farms", update: update)]))
    }
    #expect(said("31 audits completed (84%).") == "20 error T1: 31 of 42 is 74%, not “84%”")
    #expect(said("31 audits completed (74%).") == "")
    #expect(said("31 tenants came (84%).") == "")
  }

  @Test func `a share in a table of figures is that of its figure`() {
    func said(_ shares: [String], heading: String = "Share") -> String {
      var paper = Paper.sample(actions: [])
      let figures = ["120", "95", "180", "385"]
      let names = ["Aldmoor", "Brinwell", "Oxmarsh", "Total"]
      paper.figures = [
        FigureTable(
          headings: ["Council", "£000", heading],
          rows: names.indices.map { place in
            FigureTable.Row(
              cells: [names[place], figures[place], shares[place]], source: Source(line: place + 3))
          }, isOverview: true)
      ]
      return told(by: ShareDisagrees(), in: paper)
    }
    #expect(
      said(["31%", "25%", "57%", "100%"]) == "5 error -: “57%” for “Oxmarsh”: 180 of 385 is 47%")
    #expect(said(["31%", "25%", "47%", "100%"]) == "")
    #expect(said(["32%", "25%", "46%", "100%"]) == "")
    #expect(said(["31%", "25%", "57%", "100%"], heading: "% change") == "")
    // Shares of something else.
    #expect(said(["61%", "75%", "57%", "100%"]) == "")
  }

  @Test func `a share whose whole stands elsewhere is of all actions`() {
    func said(_ text: String) -> String {
      var paper = Paper.claiming([], green: 17, amber: 4, red: 3)
      paper.prose = [Paragraph(text: text, source: Source(line: 3))]
      return told(by: ShareDisagrees(), in: paper)
    }
    #expect(
      said("Red actions have fallen from four (17% of the plan) to three (15%) now.")
        == "3 error -: 3 of 24 actions is 13%, not “15%”")
    #expect(said("Red actions have fallen from four (17% of the plan) to three (13%) now.") == "")
    #expect(said("Of the Red actions in homes, of the three (100%) all are late.") == "")
  }

  @Test func `what may be shown as so much is no share of the actions`() {
    func said(_ text: String) -> String {
      var paper = Paper.claiming([], green: 6, amber: 2, red: 2)
      paper.prose = [Paragraph(text: text, source: Source(line: 3))]
      return told(by: ShareDisagrees(), in: paper)
    }
    #expect(said("At present 40% are Green.") != "")
    #expect(said("Work may be shown as up to 40% Green.") == "")
  }

  @Test func `a sign for a rating is named by no sentence`() {
    var paper = Paper.claiming([], green: 6, amber: 2, red: 2)
    paper.actions[9].rating = .sample("⚪", .notDue)
    paper.prose = [Paragraph(text: "17,860 tonnes, down 6.0% from 19,000.")]
    #expect(told(by: ShareDisagrees(), in: paper) == "")
  }

  @Test func `a share done may be the share of a target share`() {
    func said(_ name: String) -> String {
      let action = Action.sample("T1", name, update: "74 of 298 vans are electric.").with {
        $0.fields = [PrintedField(heading: "% complete", text: "62%")]
      }
      return told(by: ShareDisagrees(), in: .reporting([action]))
    }
    #expect(said("Make the 298 vans electric").contains("62%"))
    #expect(said("Make 40% of the 298 vans electric") == "")
  }

  @Test func `a number in two words is one`() {
    func said(_ share: Int) -> String {
      var paper = Paper.claiming([], green: 6, amber: 2, red: 2)
      paper.prose = [Paragraph(text: "Thirty-eight of our 212 vans are electric (\(share)%).")]
      return told(by: ShareDisagrees(), in: paper)
    }
    #expect(said(18) == "")
    #expect(said(28).contains("38 of 212 is 18%, not “28%”"))
  }

  @Test func `a share of one column in another is held against both`() {
    func said(_ share: String) -> String {
      var paper = Paper.sample(actions: [])
      let rows = [
        ["Estate", "1,040", "1,250", "83%"], ["Fleet", "310", "300", share],
        ["Energy", "655", "700", "94%"], ["Total", "2,005", "2,250", "89%"],
      ]
      paper.figures = [
        FigureTable(
          headings: ["Stream", "Saved (t)", "Target (t)", "% of target"],
          rows: rows.enumerated().map { .init(cells: $1, source: Source(line: $0 + 4)) })
      ]
      return told(by: ShareDisagrees(), in: paper)
    }
    #expect(said("93%").contains("“93%” for “Fleet”: 310 of 300 is 103%"))
    #expect(said("103%") == "")
  }

  @Test func `shares of a part of the plan are not held against all of it`() {
    let actions = ["Green", "Green", "Green", "Amber", "Amber", "Done"].enumerated().map {
      Action.sample("W\($0)", rating: RatingReading(printed: $1))
    }
    func said(_ sentence: String) -> String {
      told(by: ShareDisagrees(), in: Paper.saying([sentence], actions: actions))
    }
    #expect(said("Of the 5 actions that are not done, 60% are Green and 40% Amber.") == "")
    #expect(said("Of the 6 actions, 60% are Green and 40% Amber.") != "")
  }
}
