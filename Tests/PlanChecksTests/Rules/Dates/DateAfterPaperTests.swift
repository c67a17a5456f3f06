import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct DateAfterPaperTests {
  private func plan(_ update: String, period: String? = "March 2024") -> Plan {
    .sample([.sample("R4", update: update, line: 8)], period: period)
  }

  @Test func `an event told as past that lies in the future is found`() {
    #expect(
      transcript(
        of: DateAfterPaper(), in: plan("Insights from the survey (completed Oct 24) help."))
          == """
          8 warning date-after-paper R4: “Oct 24” is told as past, and lies after the paper's own date (March 2024)
          """)
  }

  @Test(arguments: [
    "The survey was completed in October 2024.", "Cabinet approved it on 3 May 2025.",
  ])
  func `however it is told`(update: String) {
    #expect(DateAfterPaper().findings(in: plan(update)).count == 1)
  }

  @Test(arguments: [
    "The survey will be completed in October 2024.", "Funding was secured until March 2026.",
    "The survey was completed in October 2023.", "The grant was extended to March 2025.",
    "The board has agreed October 2024 as the new date.",
    "It was approved in May 2024.", "Launch is expected in May 2025; officers were appointed.",
  ])
  func `plans, ends of funding and the months right after the period are no fault`(update: String) {
    #expect(DateAfterPaper().findings(in: plan(update)).isEmpty)
  }

  @Test func `a paper without a date says nothing`() {
    let plan = plan("The survey was completed in October 2044.", period: nil)
    #expect(DateAfterPaper().findings(in: plan).isEmpty)
  }

  @Test func `the day in the paper's heading is the last that can be past`() {
    let action = Action.sample("T1", update: "The workshop was held on 4 June 2024.")
    func said(_ headings: [String], _ prose: [String] = []) -> String {
      told(by: DateAfterPaper(), of: .saying(prose, headed: headings, actions: [action]))
    }
    #expect(said([]) == "")
    #expect(said(["Cabinet, 12 May 2024"]).contains("the paper's own date (12 May 2024)"))
    #expect(said(["Cabinet, 12 June 2024"]) == "")
    #expect(
      said(["Cabinet, 12 June 2024"], ["The festival, held on 20 September 2024, drew 900."])
        .contains("“20 September 2024”"))
  }

  @Test func `a date with the verb behind it is told as past, and a stop ends a date`() {
    func said(_ update: String) -> String {
      told(
        by: DateAfterPaper(), in: .reporting([.sample("T1", update: update)], period: "March 2024"))
    }
    #expect(said("The festival on 13 September 2025 drew over 900 people.") != "")
    #expect(said("The festival on 13 September 2025 needs a stage.") == "")
    #expect(said("The exchange was finished on 21 February. 33,400 bins were replaced.") == "")
  }

  @Test func `the month in which a paper was published is its own`() {
    func said(_ line: String) -> String {
      told(by: DateAfterPaper(), of: .saying([line], actions: [.sample("T1")], period: "2023-24"))
    }
    #expect(said("Published September 2024. Covers April 2023 to March 2024.") == "")
    let late = Action.sample("T1", update: "The workshop was held in December 2024.")
    #expect(
      told(
        by: DateAfterPaper(),
        of: .saying(["Published September 2024"], actions: [late], period: "2023-24")
      ).contains("“December 2024”"))
  }

  private func said(_ update: String, on day: String = "Cabinet, 12 May 2024") -> String {
    told(
      by: DateAfterPaper(),
      of: .saying([], headed: [day], actions: [Action.sample("T1", update: update)]))
  }

  @Test(arguments: [
    "Planting days were held with two schools on 1 and 8 June 2024.",
    "The hedge day at Oxmarsh on 8 June 2024, was attended by 85 people.",
    "The pond was opened by the Chair of the Parish Council on 8 June 2024, when 80 people came.",
    "The plan's consultation closed in August 2024 with 214 answers.",
    "12 buses entered service in August 2024.",
    "The count in the second week of June 2024 found 41 kinds of plant.",
    "The fair was held on Saturday 8 June and 130 people came.",
    "In August 2024 we planted 300 trees with two schools.",
    "Bags were delivered to the last of 12,400 farms on 8 June 2024 and lorries are full.",
  ])
  func `the past has many forms`(update: String) {
    #expect(said(update) != "")
  }

  @Test(arguments: [
    "Planting days will be held with two schools on 1 and 8 June 2024.",
    "The lease, starting on 8 June 2024, was signed in May.",
    "The pond was dug in April and is planned to open on 8 June 2024.",
    "A date of 8 June 2024 was agreed, when schools are back.",
    "The fair was held on Saturday 10 June and 130 people came.",
    "The fair was held on 8 June and 130 people came.",
    "Buses were ordered in the spring for August 2024.",
    "The hall is booked for Saturday 8 June.",
    "Bookings were opened for the fair on 8 June 2024.",
    "The fund was opened on 3 April 2024 and closes on 8 June 2024.",
    "Members agreed on 4 April 2024 that the fair be held on 8 June 2024.",
    "The road was closed in April and opens on 8 June 2024.",
    "Permission was granted for works on 8 June 2024.",
    "Bags were delivered to 12,400 farms, and the rest follow on 8 June 2024.",
  ])
  func `what is to come, or was in another year, is no fault`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `a row was not brought up to date after the paper was made`() {
    func said(_ days: [String], heading: String = "Last updated") -> String {
      let actions = days.enumerated().map { place, day in
        Action.sample("R\(place)", line: place + 10).with {
          $0.fields = [PrintedField(heading: heading, text: day)]
        }
      }
      let paper = Paper.saying(
        [], headed: ["Register exported 9 June 2025"], actions: actions, period: "May 2025")
      return told(by: DateAfterPaper(), of: paper)
    }
    let right = ["02/05/2025", "12/05/2025", "09/06/2025", "28/04/2025"]
    #expect(said(right) == "")
    let wrong = Array(right.dropLast()) + ["28/09/2025"]
    #expect(
      said(wrong)
        == "13 warning R3: it says that it was last updated on 28/09/2025, after the paper's own date (9 June 2025)"
    )
    #expect(said(wrong, heading: "Next update") == "")
    #expect(said(["02/07/2025", "12/07/2025", "09/06/2025"]) == "")
  }

  @Test
  func `a position within a month is the paper's own day, and a gathering after it is to come`() {
    func said(_ update: String, _ head: String) -> String {
      let paper = Paper.saying(
        [], headed: [head], actions: [.sample("R1", update: update)], period: "March 2025")
      return told(by: DateAfterPaper(), of: paper)
    }
    let head = "Position at 18 March 2025 for the Board"
    #expect(said("The launch was held on 12 May 2025 and 40 came.", head) != "")
    #expect(said("The launch was held on 12 March 2025 and 40 came.", head) == "")
    let well = "The second, on Saturday 29 March 2025 at the mill, was very well attended."
    #expect(said(well, "Report to the Board on Monday 10 March 2025") != "")
    #expect(said("The second is on Saturday 29 March 2025 at the mill.", head) == "")
  }

  @Test func `a date that is to be met is none that was`() {
    let paper = Paper.saying(
      [], headed: ["Report of 18 September 2025"],
      actions: [
        .sample("R1", update: "A gang was taken on so that the March 2027 date can be met.")
      ], period: "September 2025")
    #expect(told(by: DateAfterPaper(), of: paper) == "")
  }
}
