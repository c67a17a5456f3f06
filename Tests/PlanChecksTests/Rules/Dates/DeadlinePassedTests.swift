import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct DeadlinePassedTests {
  private let delivery = StageReading.sample("Delivery", .delivery)

  private func plan(
    _ end: String, period: String? = "2023-24 Q2", stage: StageReading? = nil,
    others: [Action] = []
  ) -> Plan {
    .sample(
      [.sample("T1", timescale: end, stage: stage ?? delivery, line: 3)] + others,
      columns: ["timescale", "stage"], period: period)
  }

  @Test func `a bare year is taken as a calendar year, and that is said`() {
    #expect(
      transcript(of: DeadlinePassed(), in: plan("2022")) == """
        3 warning deadline-passed T1: it was due by the end of 2022, taken as the calendar year, which is past, and it is not marked complete
        """)
  }

  @Test func `where neither stage nor rating was read, nothing would say that it is done`() {
    let told = Action.sample(
      "T1", timescale: "2022", stage: StageReading(), update: "All are open.")
    #expect(
      DeadlinePassed().findings(
        in: .sample([told], columns: ["timescale", "update"], period: "2023-24 Q2")
      ).isEmpty)
  }

  @Test func `a rating that means that the date was missed says so`() {
    let late = Action.sample(
      "T1", timescale: "March 2022",
      rating: RatingReading(printed: "Off target", canonical: .offTrack))
    var plan = Plan.sample([late], columns: ["timescale", "rating"], period: "2023-24 Q2")
    #expect(DeadlinePassed().findings(in: plan).count == 1)
    plan.legend = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Off target", definition: "has missed, or will miss, its date",
        canonical: "offTrack")
    ])
    #expect(DeadlinePassed().findings(in: plan).isEmpty)
  }

  @Test func `in a plan that prints financial years it is one`() {
    let other = Action.sample("T2", timescale: "2025-26", stage: delivery)
    #expect(
      transcript(of: DeadlinePassed(), in: plan("2022", others: [other])) == """
        3 warning deadline-passed T1: it was due by the end of 2022, taken as the financial year to March 2023, which is past, and it is not marked complete
        """)
    #expect(DeadlinePassed().findings(in: plan("2023", others: [other])).isEmpty)
  }

  @Test func `a financial year is called so`() {
    #expect(
      transcript(of: DeadlinePassed(), in: plan("2022-23")) == """
        3 warning deadline-passed T1: it was due by the end of the financial year to March 2023, which is past, and it is not marked complete
        """)
  }

  @Test(arguments: [
    ("Sep-23", "2023-24 Q2", 1), ("Oct-23", "2023-24 Q2", 0), ("Nov-23", "December 2023", 1),
    ("Dec-23", "December 2023", 0), ("Dec-22", "2023", 1), ("Jun-23", "2023", 0),
    ("2023-24", "2023-24", 1), ("Dec-22", "January 2023", 1),
  ])
  func `a paper is as old as its period lets it be`(end: String, period: String, count: Int) {
    #expect(DeadlinePassed().findings(in: plan(end, period: period)).count == count)
  }

  @Test(arguments: [Stage.complete, .closed, .businessAsUsual])
  func `what is over is not late`(stage: Stage) {
    #expect(DeadlinePassed().findings(in: plan("2020", stage: .sample("x", stage))).isEmpty)
  }

  @Test func `ongoing is not late, nor is anything in a paper without a date`() {
    #expect(DeadlinePassed().findings(in: plan("Ongoing from 2019")).isEmpty)
    #expect(DeadlinePassed().findings(in: plan("2019", period: nil)).isEmpty)
  }

  @Test func `a new edition, which reports no progress, has nothing late`() {
    let plan = Plan.sample(
      [.sample("T1", timescale: "2019")], columns: ["timescale"], period: "2024-25")
    #expect(DeadlinePassed().findings(in: plan).isEmpty)
  }

  @Test func `a rating that says complete is enough`() {
    let action = Action.sample(
      "T1", timescale: "2019", rating: .sample("Blue – complete", .onTrack))
    let plan = Plan.sample([action], columns: ["timescale", "rating"])
    #expect(DeadlinePassed().findings(in: plan).isEmpty)
  }

  private func rated(_ rating: RatingReading, _ update: String, stage: StageReading? = nil)
    -> String
  {
    let action = Action.sample(
      "T1", timescale: "2021", stage: stage ?? delivery, rating: rating, update: update, line: 3)
    return transcript(
      of: DeadlinePassed(),
      in: .sample([action], columns: ["timescale", "stage", "rating"], period: "2023-24 Q2"))
  }

  @Test func `a good rating that the passed date speaks against is told with it`() {
    #expect(
      rated(.sample("Green", .onTrack), "Work on the plan continues.") == """
        3 warning deadline-passed T1: it was due by the end of 2021, taken as the calendar year, which is past; it is rated “Green”, and it is not marked complete
        """)
    let done = rated(.sample("Green", .onTrack), "The plan was adopted in 2021.")
    #expect(done.hasSuffix("and it is not marked complete"))
  }

  @Test func `a word that nobody explains may mean that it is over`() {
    #expect(rated(RatingReading(printed: "Blue"), "In use at both offices.") == "")
    let unknown = StageReading(printed: "In use")
    #expect(rated(.sample("Green", .onTrack), "At both offices.", stage: unknown) == "")
    #expect(rated(.sample("Red", .offTrack), "At neither office.", stage: unknown) != "")
  }

  @Test func `a quarter is called by its last month`() {
    #expect(
      transcript(of: DeadlinePassed(), in: plan("Q4 2022/23")) == """
        3 warning deadline-passed T1: it was due by the end of March 2023, which is past, and it is not marked complete
        """)
  }

  @Test func `a dated part that is not complete is found`() {
    let action = Action.sample("T1", stage: delivery, line: 3).with {
      $0.parts = [
        ActionPart(
          text: "Towpath", stage: .sample("Design", .design), due: PartialDate(year: 2023, month: 6)
        )
      ]
    }
    let plan = Plan.sample([action], columns: ["timescale", "stage"], period: "2023-24 Q2")
    #expect(
      transcript(of: DeadlinePassed(), in: plan) == """
        3 warning deadline-passed T1: its part “Towpath” was due by June 2023, which is past, and is not marked complete
        """)
  }

  @Test func `a position at the end of the month makes that month's dates past`() {
    let action = Action.sample(
      "T1", timescale: "March 2024", rating: .green, update: "Eleven of 14 are done.")
    #expect(told(by: DeadlinePassed(), of: .saying([], actions: [action])) == "")
    #expect(
      told(
        by: DeadlinePassed(),
        of: .saying([], headed: ["Position at 31 March 2024"], actions: [action])
      ).contains("it was due by the end of March 2024"))
  }

  @Test func `a later date beside a poor rating is the new one`() {
    func said(_ rating: RatingReading, _ update: String) -> String {
      told(
        by: DeadlinePassed(),
        in: .reporting([
          .sample("T1", timescale: "November 2023", rating: rating, update: update)
        ]))
    }
    let update = "The post was vacant. The guide is to be published in June 2024."
    #expect(said(.red, update) == "")
    #expect(said(.green, update) != "")
    #expect(said(.red, "The post was vacant.") != "")
    #expect(said(.red, "Some of the guides are to be published in June 2024.") != "")
  }

  @Test func `a poor rating with the month to which the end was moved is open about it`() {
    func said(_ update: String) -> Int {
      let late = Action.sample("T1", timescale: "2022", rating: .amber, update: update)
      return DeadlinePassed().findings(
        in: .sample([late], columns: ["timescale", "rating"], period: "2023-24 Q2")
      ).count
    }
    #expect(said("Publication moved to March.") == 0)
    #expect(said("Last round opens in February, with awards in April.") == 0)
    #expect(said("The draft was shown to members in March.") == 1)
  }

  @Test func `a day by which all is long past was misread`() {
    let actions = (1...9).map { Action.sample("T\($0)", timescale: "2025", stage: delivery) }
    func count(_ period: String) -> Int {
      DeadlinePassed().findings(
        in: .sample(actions, columns: ["timescale", "stage"], period: period)
      ).count
    }
    #expect(count("2038") == 0)
    #expect(count("June 2026") == 9)
  }

  @Test
  func `a paper of a year that tells as at January calls nothing late that falls due in March`() {
    let late = Action.sample("T1", timescale: "March 2024", stage: delivery, line: 30)
    func count(_ text: String) -> Int {
      let paper = Paper.saying([text], actions: [late], period: "2023-24")
      return DeadlinePassed().findings(in: Plan(paper), of: paper).count
    }
    #expect(count("Data to 31 January 2024.") == 0)
    #expect(count("A report for members.") == 1)
  }

  @Test func `what a column says is wholly done is not late`() {
    func count(_ share: String) -> Int {
      let action = Action.sample(
        "T1", timescale: "March 2023", rating: .green, update: "Last session held."
      ).with {
        $0.timescale.end = PartialDate(year: 2023, month: 3)
        $0.fields = [PrintedField(heading: "% complete", text: share)]
      }
      return DeadlinePassed().findings(in: .reporting([action])).count
    }
    #expect(count("100%") == 0)
    #expect(count("90%") == 1)
  }

  @Test func `an end before its start, or one that the row calls overdue, is told elsewhere`() {
    func count(start: Int? = nil, stage: StageReading = .delivery) -> Int {
      let action = Action.sample("T1", timescale: "March 2023", stage: stage).with {
        $0.timescale.end = PartialDate(year: 2023, month: 3)
        $0.timescale.start = start.flatMap { PartialDate(year: $0, month: 9) }
      }
      return DeadlinePassed().findings(in: .reporting([action])).count
    }
    #expect(count() == 1)
    #expect(count(start: 2022) == 1)
    #expect(count(start: 2023) == 0)
    #expect(count(stage: .sample("Overdue", .delivery)) == 0)
  }

  private func late(
    _ update: String, stage: StageReading = .delivery, fields: [PrintedField] = [],
    columns missing: Set<String> = []
  ) -> Int {
    let action = Action.sample(
      "T1", timescale: "March 2023", stage: missing.isEmpty ? stage : StageReading(),
      rating: .sample("Fair", nil), update: update
    ).with {
      $0.timescale.end = PartialDate(year: 2023, month: 3)
      $0.fields = fields
      $0.rating = missing.isEmpty ? RatingReading() : .amber
    }
    return DeadlinePassed().findings(in: .reporting([action], without: missing)).count
  }

  @Test func `what is on hold by a decision has lost its date with it`() {
    let held = StageReading.sample("On hold", .onHold)
    #expect(late("Paused by Cabinet until the study is in.", stage: held) == 0)
    #expect(late("A new due date will be set then.", stage: held) == 0)
    #expect(late("No officer is free.", stage: held) == 1)
  }

  @Test func `an account that puts the date back owns to it whatever the rating`() {
    #expect(late("The Board agreed in May to put the last two back to June 2025.") == 0)
    #expect(late("Two objections came. Planting is extended to October 2024.") == 0)
    #expect(late("Two objections came. Flowers are out until June 2025.") == 1)
  }

  @Test func `a cell that begins with complete ends it where no column has stages`() {
    let told = [PrintedField(heading: "Our remedy", text: "Complete; leaves this report.")]
    #expect(late("Pumps run.", fields: told, columns: ["stage"]) == 0)
    #expect(late("Pumps run.", columns: ["stage"]) == 1)
  }

  @Test func `a dash for the new date, of which the paper says that others set it, is no lateness`()
  {
    func count(_ note: String) -> Int {
      let action = Action.sample("T1", timescale: "March 2023", stage: .delivery, update: "Begun.")
        .with {
          $0.timescale.end = PartialDate(year: 2023, month: 3)
          $0.fields = [PrintedField(heading: "Revised", text: "–")]
        }
      let paper = Paper.saying([note], actions: [action])
      return DeadlinePassed().findings(in: Plan(paper), of: paper).count
    }
    #expect(count("A dash means that Network Rail sets the date.") == 0)
    #expect(count("Dates are those of the Board.") == 1)
  }

  @Test func `without stage or rating an account that has it still to come is late`() {
    func count(_ update: String) -> Int {
      let action = Action.sample("T1", timescale: "March 2023", update: update).with {
        $0.timescale.end = PartialDate(year: 2023, month: 3)
      }
      return DeadlinePassed().findings(in: .reporting([action])).count
    }
    #expect(count("The survey is in. The plan itself is still to be written.") == 1)
    #expect(count("The survey is in.") == 0)
  }

  @Test func `an account that begins with the end tells of it where no column has stages`() {
    #expect(late("Commissioned on 3 December and running since.", columns: ["stage"]) == 0)
    #expect(late("Commissioned a study of the pumps.", columns: ["stage"]) == 1)
  }

  @Test
  func `an account that ends with complete, or gives a date, is not late where no stages are`() {
    #expect(late("41 drivers trained, one above target. Complete.", columns: ["stage"]) == 0)
    #expect(
      late("Fitted at all sites but two. A date in May has been agreed.", columns: ["stage"]) == 0)
    #expect(late("Fitted at all sites but two.", columns: ["stage"]) == 1)
  }

  @Test func `a rating by which the end can still be met is gainsaid by its passing`() {
    func said(_ meaning: String, _ update: String) -> String {
      let action = Action.sample("T1", timescale: "November 2023", rating: .amber, update: update)
        .with { $0.timescale.end = PartialDate(year: 2023, month: 11) }
      var plan = Plan.reporting([action])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .rating, term: "Amber", definition: meaning, canonical: "atRisk")
      ])
      return told(by: DeadlinePassed(), in: plan)
    }
    let later = "Four ovens have come; the maker expects to send the others in April 2024."
    let kept = "a step has slipped but the end date can still be met"
    #expect(said(kept, later).contains("rated “Amber”: by the key its end can then still be met"))
    #expect(said("a step has slipped", later) == "")
    #expect(said(kept, "Members moved the end to April 2024. It is extended to then.") == "")
  }

  @Test func `two dates in one cell of which the second is earlier are told of once`() {
    #expect(DeadlinePassed().findings(in: plan("October 2022 to May 2022")).isEmpty)
    #expect(DeadlinePassed().findings(in: plan("May 2022 to October 2022")).count == 1)
  }

  @Test func `what is on track for a later date that was agreed is not late`() {
    func said(_ update: String) -> Int {
      let action = Action.sample("T1", timescale: "November 2023", rating: .green, update: update)
        .with { $0.timescale.end = PartialDate(year: 2023, month: 11) }
      return DeadlinePassed().findings(in: Plan.reporting([action])).count
    }
    #expect(said("Members agreed in October 2023 to move the target date to November 2034.") == 0)
    #expect(said("The ovens come later; the maker would move the date to November 2034.") == 1)
  }

  @Test func `the day as at which things stood goes before the year of the title`() {
    func said(_ sentence: String) -> Int {
      let action = Action.sample("T1", timescale: "April 2034", rating: .green, update: "Begun.")
        .with { $0.timescale.end = PartialDate(year: 2034, month: 4) }
      let paper = Paper.saying(
        [sentence], headed: ["Report of 16 July 2034"], actions: [action], period: "2033-34")
      return DeadlinePassed().findings(in: Plan(paper), of: paper).count
    }
    #expect(said("Progress is shown as it stood at 30 June 2034.") == 1)
    #expect(said("Officers told us of it at the end of a long day.") == 0)
  }

  @Test func `who now aims for a later date owns to the delay`() {
    func said(_ update: String) -> Int {
      let action = Action.sample("T1", timescale: "November 2023", stage: .delivery, update: update)
        .with { $0.timescale.end = PartialDate(year: 2023, month: 11) }
      return DeadlinePassed().findings(in: Plan.reporting([action])).count
    }
    #expect(said("The county put it off, and we now aim for June 2034.") == 0)
    #expect(said("The county was asked about it.") == 1)
  }
}
