import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct DateImpossibleTests {
  @Test func `an end before the start is found`() {
    let plan = Plan.sample([
      .sample("T1", line: 3).with { $0.timescale = Timescale(start: "Apr-26", end: "Mar-25") }
    ])
    #expect(
      transcript(of: DateImpossible(), in: plan) == """
        3 error date-impossible T1: its end, March 2025, lies before its start, April 2026
        """)
  }

  @Test(arguments: ["31 September 2026", "30th February", "29 February 2025", "31/04/2026"])
  func `a day that its month does not have is found`(date: String) {
    let plan = Plan.sample([.sample("T1", "Open the hub by \(date).", line: 3)])
    #expect(
      transcript(of: DateImpossible(), in: plan) == """
        3 error date-impossible T1: “\(date)” is a day that no calendar has
        """)
  }

  @Test(arguments: [
    "29 February", "31 March 2026", "12 May 2025", "Rooms 31-33, September 2025", "45 homes",
    "The 40 march past", "2022-23 March", "5.31 May", "03/25/2026", "version 2.3.2024",
  ])
  func `possible days and other figures are no fault`(text: String) {
    #expect(DateImpossible().findings(in: .sample([.sample("T1", text)])).isEmpty)
  }

  @Test func `a year that ends in the month in which it starts is no fault`() {
    let plan = Plan.sample([
      .sample("T1").with { $0.timescale = Timescale(start: "Apr-26", end: "Apr-26") }
    ])
    #expect(DateImpossible().findings(in: plan).isEmpty)
  }

  @Test func `a day of the prose that no calendar has is found`() {
    #expect(
      told(by: DateImpossible(), in: Paper.saying(["The next report is of 30 February 2026."]))
        == "1 error -: “30 February 2026” is a day that no calendar has")
  }

  @Test func `a revised date before the first one is found, unless it was brought forward`() {
    func said(_ revised: String, _ update: String = "Two blocks done.") -> String {
      let action = Action.sample("T1", update: update).with {
        $0.fields = [
          PrintedField(heading: "Due", text: "31-Mar-26"),
          PrintedField(heading: "Revised due", text: revised),
        ]
      }
      return told(by: DateImpossible(), in: .reporting([action]))
    }
    #expect(
      said("30-Sep-25")
        == "20 error T1: its revised date, 30-Sep-25, lies before the first one, 31-Mar-26")
    #expect(said("30-Sep-26") == "")
    #expect(said("") == "")
    #expect(said("30-Sep-25", "The date was brought forward.") == "")
  }

  @Test func `a year that no plan reaches is found`() {
    func said(_ printed: String) -> String {
      told(by: DateImpossible(), in: .reporting([.sample("T1", timescale: printed)]))
    }
    #expect(said("March 2205") == "20 error T1: “March 2205”: no plan reaches the year 2205")
    #expect(said("Summer 2062 to 2099") == "")
    #expect(
      said("by 2500 homes a year, each year until the end of the whole plan is reached") == "")
  }

  @Test func `a day of the week that the date does not fall on is found`() {
    func said(_ update: String) -> String {
      told(by: DateImpossible(), in: .reporting([.sample("T1", update: update)]))
    }
    #expect(
      said("Held on Saturday 13 June 2025 at the hall.")
        == "20 warning T1: “Saturday 13 June 2025” was or is a Friday")
    #expect(said("Held on Friday 13 June 2025 at the hall.") == "")
    #expect(said("Held on Saturday 13 June at the hall.") == "")
    #expect(said("Open each Saturday. 13 June 2025 was the last day.") == "")
    #expect(said("Held on Thursday, 29 February 2024.") == "")
  }

  @Test func `a year in an update that no plan reaches is found`() {
    func said(_ update: String) -> String {
      told(by: DateImpossible(), in: .reporting([.sample("T1", update: update)]))
    }
    #expect(said("A review is being carried out for 2052.").contains("the year 2052"))
    #expect(said("Flood risk was modelled for 2080.") == "")
    #expect(said("We counted 2052 homes.") == "")
  }

  @Test func `numbered milestones that go back in time are found`() {
    func said(_ cell: String) -> String {
      let action = Action.sample("T1").with {
        $0.fields = [PrintedField(heading: "Milestones", text: cell)]
      }
      return told(by: DateImpossible(), in: .reporting([action]))
    }
    #expect(said("M1 design Oct 2025; M2 on site May 2026; M3 open Feb 2026").contains("M3 open"))
    #expect(said("M1 design Oct 2025; M2 on site May 2026; M3 open Feb 2027") == "")
    #expect(said("M1 design Oct 2025; then a pause; M3 open Feb 2024") == "")
  }

  @Test(arguments: [
    ("Sept 2026 - March 2026", "Sept 2026", "March 2026"),
    ("2027/28 to 2025/26", "2027/28", "2025/26"),
    ("Q3 2026/27 – Q1 2026/27", "Q3 2026/27", "Q1 2026/27"),
    ("30/09/2026 - 31/03/2026", "30/09/2026", "31/03/2026"), ("2029-2027", "2029", "2027"),
  ])
  func `a stretch in one cell that ends before it begins is found`(
    time: String, start: String, end: String
  ) {
    let plan = Plan.sample([.sample("T1", timescale: time, line: 3)])
    #expect(
      transcript(of: DateImpossible(), in: plan) == """
        3 error date-impossible T1: its end, \(end), lies before its start, \(start)
        """)
  }

  @Test(arguments: [
    "March 2026 - Sept 2026", "2025/26 to 2027/28", "2025-26", "Sept - March 2026", "Sep 26",
    "Winter 2025 - Spring 2025", "Jun 2026 / Mar 2026", "2026 - 2026", "31/03/2026", "2026-03-31",
    "April 2026 - 2026",
  ])
  func `one that goes forward, or is none, is no fault`(time: String) {
    let plan = Plan.sample([.sample("T1", timescale: time)])
    #expect(DateImpossible().findings(in: plan).isEmpty)
  }

  @Test func `a day in figures of two places each is one`() {
    func said(_ day: String) -> Int {
      DateImpossible().findings(in: .sample([.sample("W1", update: "To be done by \(day).")])).count
    }
    #expect(said("31/09/34") == 1)
    #expect(said("30/09/34") == 0)
    #expect(said("12/34/56") == 0)
  }
}
