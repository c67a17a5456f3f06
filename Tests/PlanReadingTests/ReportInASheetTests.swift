import PlanModel
import Testing

/// Sheets that hold a report: paragraphs a row, overviews over the actions, notes beneath them.
struct ReportInASheetTests {
  private let sheet = """
    WOLMERSHIRE COUNCIL,,,,,,
    Barn tracker for the Barn Committee 20/01/2026 (data as at 31/12/2025),,,,,,
    ,,,,,,
    All actions,C,G,R,Total,,
    Number,1,1,1,3,,
    ,,,,,,
    ID,Action,Lead,Start,End,RAG,This quarter
    B-1,Thatch the barns,#REF!,01-Apr-24,30-Sep-25,C,All of the barns were thatched in the summer of the year.
    B-2,Line the flues,Estates,01-Apr-24,########,G,Half of the flues are lined and the rest will follow soon.
    B-3,Paint the doors,Estates,01-Apr-25,31-Mar-25,R,The painter left and another one will begin in the spring.
    ,,,,,,
    Notes,,,,,,
    1. RAG: C = complete (100%); G = to plan; R = late.,,,,,,
    2. One of the 3 actions (33%) is late.,,,,,,
    3. The red actions are B-2 and B-3.,,,,,,
    """

  @Test func `what stands around the actions is read`() throws {
    let paper = try paper(sheet, named: "paper.csv")
    #expect(paper.council == "Wolmershire Council")
    #expect(paper.period?.label == "December 2025")
    #expect(paper.legend.terms.map(\.term) == ["C", "G", "R"])
    #expect(paper.tallies.first?.rows.last?.counts["Number"] == 3)
    #expect(paper.prose.contains { $0.text == "3. The red actions are B-2 and B-3." })
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a cell that shows an error or no room is kept and says nothing`() throws {
    let actions = try paper(sheet, named: "paper.csv").actions
    #expect(actions[0].leads.isEmpty)
    #expect(actions[0].fields.contains(PrintedField(heading: "Lead", text: "#REF!")))
    #expect(actions[1].timescale.end == nil)
  }

  @Test func `days as spreadsheets write them are days`() throws {
    let times = try paper(sheet, named: "paper.csv").actions.map(\.timescale)
    #expect(times[0].start?.description == "2024-04-01")
    #expect(times[0].end?.description == "2025-09-30")
  }

  @Test func `a letter of the key that means complete tells the stage`() throws {
    #expect(
      try paper(sheet, named: "paper.csv").actions.map(\.stage.canonical) == [.complete, nil, nil])
  }

  @Test func `this quarter over sentences is what was done in it`() throws {
    #expect(
      try paper(sheet, named: "paper.csv").actions[1].update?.hasPrefix("Half of the") == true)
  }

  @Test func `a report of a paragraph a row is prose, wherever the header stands`() throws {
    let paper = try paper(
      """
      WOLMERSHIRE COUNCIL
      Barns go greener - annual report (year to 31 March 2025)
      1 Introduction
      1.1 The strategy has 3 actions.
      2 Next steps
      2.1 It will be reviewed.
      2.2 One of the actions is on hold.
      2.3 The barns are many.
      2.4 The flues are few.
      2.5 The doors are red.
      2.6 The lanes are long.
      2.7 The byres are low.
      2.8 The roofs are high.
      2.9 The walls are thick.
      2.10 The yards are wide.
      3 Recommendation
      3.1 That the report be noted.
      ANNEX: THE ACTIONS
      No.\tWhat we will do\tStage\tWho\tWhere we are now
      1a\tThatch the barns\tDelivery\tEstates\tHalf done.
      1b\tLine the flues\tDelivery\tEstates\tAll lined but one.
      2a\tPaint the doors\tOn hold\tParks\tThe painter left.
      """, named: "paper.tsv")
    #expect(paper.actions.map(\.ref) == ["1a", "1b", "2a"])
    #expect(paper.actions.map(\.section) == [nil, nil, nil])
    #expect(
      paper.actions.map(\.update) == ["Half done.", "All lined but one.", "The painter left."])
    #expect(paper.council == "Wolmershire Council")
    #expect(paper.claims.contains { $0.kind == .count && $0.value == 3 })
  }
}

/// Keys and notes beside the actions of a sheet.
struct SheetKeyTests {
  @Test func `a key of a term a row beneath the actions is a key and no part of the last`() throws {
    let paper = try paper(
      """
      Ref,Action,Lead,Status
      B1,Thatch the barns,Estates,Blue
      B2,Line the flues,Estates,Red
      ,,,
      Status,Count,% of total,
      Blue,1,50%,
      Red,1,50%,
      Total,2,100%,
      ,,,
      Key,,,
      Blue,Complete,,
      Red,Will miss or has missed its date,,
      """, named: "paper.csv")
    #expect(paper.actions.map(\.ref) == ["B1", "B2"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
    #expect(
      paper.legend.terms.map { "\($0.term): \($0.definition ?? "?")" } == [
        "Blue: Complete", "Red: Will miss or has missed its date",
      ])
    #expect(paper.tallies.first?.rows.map(\.name) == ["Blue", "Red", "Total"])
  }

  @Test func `a key of a term a row over the header is a key`() throws {
    let paper = try paper(
      """
      Wolmershire Council,,,
      Barn tracker: third quarter report 2024/25,,,
      Blue,Complete,,
      Green,On track,,
      Red,Will miss its date,,
      Ref,Action,Lead,Status
      B1,Thatch the barns,Estates,Blue
      B2,Line the flues,Estates,Red
      """, named: "paper.csv")
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Red"])
    #expect(paper.period?.label == "2024-25 Q3")
    #expect(paper.council == "Wolmershire Council")
  }

  @Test func `a key with a heading of its own stands between titles and the actions`() throws {
    let paper = try paper(
      """
      Wolmershire Town Council\t\t\t\t
      Climate Emergency Action Plan - update for the panel\t\t\t\t
      Meeting:\t08/10/2025\t\t\t
      Position at:\t26/09/2025\t\t\t
      Prepared by:\tProjects officer\t\t\t
      \t\t\t\t
      Purpose:\tTo let the panel look at progress.\t\t\t
      Summary:\tThere are two actions. One is complete.\t\t\t
      \t\t\t\t
      Status\tMeaning\t\t\t
      In hand - on time\tUnder way and will end by its date\t\t\t
      In hand - late\tUnder way and will end after its date\t\t\t
      Complete\tAll of it has been done\t\t\t
      On hold\tPaused by members\t\t\t
      Not started\tNo work yet\t\t\t
      \t\t\t\t
      ID\tAction\tOfficer\tEnd\tStatus
      BE1\tThatch the barns\tSurveyor\t31/03/2026\tIn hand - late
      BE2\tLine the flues\tSurveyor\t31/03/2025\tComplete
      """, named: "paper.tsv")
    #expect(paper.council == "Wolmershire Town Council")
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(paper.legend.terms.map(\.term).contains("In hand - late"))
    #expect(paper.legend.terms.count == 5)
    #expect(paper.actions.count == 2)
  }
}
