import PlanModel
import Testing

/// What stands beneath, between and over the registers of an exported sheet.
struct BeneathRegisterTests {
  private let register = """
    ID,Theme,Action,Service,Officer,Start,End,Status,Budget,Comment
    WB-1,Barns,Thatch the great barn,Estates,A. Reed,01/04/2025,31/03/2027,In progress,"1,200",Straw is in.
    WB-2,,Paint the doors,Estates,A. Reed,01/04/2025,31/03/2026,Completed,90,All painted.
    WB-3,Flues,Line the flues,Parks,B. Moss,01/06/2025,30/06/2026,Behind schedule,400,No mason yet.
    """

  private func read(_ rest: String) throws -> Paper {
    try paper(register + "\n" + rest, named: "register.csv")
  }

  private let refs = ["WB-1", "WB-2", "WB-3"]

  @Test func `numbered notes beneath the actions are prose`() throws {
    let paper = try read(
      """
      ,,,,,,,,,
      Notes,,,,,,,,,
      1,,WB-4 (gates) was withdrawn in May and is no longer shown.,,,,,,,
      2,,A budget of nought means that it is met from another fund.,,,,,,,
      (a),Dates are ends of months.,,,,,,,,
      """)
    #expect(paper.actions.map(\.ref) == refs)
    #expect(paper.prose.contains { $0.text.contains("WB-4 (gates) was withdrawn") })
    #expect(paper.legend.terms.isEmpty)
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(paper.accounting.placed.values.reduce(0, +) == paper.accounting.characters)
  }

  @Test func `a summary with counts and money is a tally of its counts`() throws {
    let paper = try read(
      """
      Total,,,,,,,,"1,690",
      ,,,,,,,,,
      Summary by theme,,Number of actions,,,,,,Budget,
      Barns,,2,,,,,,"1,290",
      Flues,,1,,,,,,400,
      """)
    #expect(paper.actions.map(\.ref) == refs)
    let tally = try #require(paper.tallies.last)
    #expect(tally.by == "Theme")
    #expect(tally.terms == ["Number of actions"])
    #expect(tally.rows.map(\.name) == ["Barns", "Flues"])
    #expect(tally.rows.compactMap { $0.counts["Number of actions"] } == [2, 1])
  }

  @Test func `a total is kept, whatever stands beneath it`() throws {
    let paper = try read(
      """
      Total,,,,,,,,"1,690",
      ,,,,,,,,,
      Summary by status,,Number,,,,,,,
      Completed,,1,,,,,,,
      In progress,,1,,,,,,,
      Behind schedule,,1,,,,,,,
      """)
    #expect(paper.claims.filter { $0.kind == .total }.map(\.text) == ["1,690"])
    #expect(paper.tallies.map { $0.rows.count } == [3])
  }

  @Test func `a key beneath the actions is whole, whatever its meanings begin with`() throws {
    let paper = try read(
      """
      ,,,,,,,,,
      Key to status,,,,,,,,,
      Completed,,Delivered (100%),,,,,,,
      In progress,,Under way,,,,,,,
      Behind schedule,,Late; the comment says why,,,,,,,
      Not started,,0%,,,,,,,
      """)
    #expect(paper.actions.map(\.ref) == refs)
    #expect(
      paper.legend.terms.map(\.term) == [
        "Completed", "In progress", "Behind schedule", "Not started",
      ])
  }

  @Test func `what a key says of another column is no term`() throws {
    let paper = try paper(
      """
      Ref\tAction\tLead\tStatus\tDoT\tUpdate
      W1\tThatch the barns\tEstates\tGreen\tBetter\tHalf done.
      W2\tLine the flues\tParks\tRed\tWorse\tNone lined.

      Green\tWill be done by its date
      Red\tWill be late
      DoT\tBetter, Worse or Same, since last time
      """, named: "register.tsv")
    #expect(paper.legend.terms.map(\.term) == ["Green", "Red"])
    #expect(paper.actions.map(\.ref) == ["W1", "W2"])
  }

  @Test func `a sign-off and the end of a sheet are no actions`() throws {
    let paper = try read(
      """
      ,,,,,,,,,
      Approved by,Head of Barns,,,Date,03/03/2026,,,,
      Page 1 of 1,,,,,,,,,
      *** END OF SHEET ***,,,,,,,,,
      """)
    #expect(paper.actions.map(\.ref) == refs)
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Flues"])
  }

  @Test(arguments: [
    "Risk no,Risk,Owner,Likelihood,Impact,Score,Mitigation\nR1,Rain,Estates,2,4,8,Tarpaulins",
    "KPI,Unit,2023/24,2024/25,Target\nEmissions,tCO2e,421,390,200\nBarns thatched,%,54,61,80",
    "Fund,Approved (£),Spent (£)\nBarn fund,\"1,200\",840\nFlue fund,640,52",
    "Version,Date,Author,Change\n1.0,01/04/2025,J. Peel,First issue\n1.1,01/05/2025,J. Peel,WB-4 out",
  ])
  func `another table beneath the actions holds none`(table: String) throws {
    let paper = try read(",,,,,,,,,\nFurther matter,,,,,,,,,\n" + table)
    #expect(paper.actions.map(\.ref) == refs)
    #expect(paper.accounting.placed.values.reduce(0, +) == paper.accounting.characters)
  }

  @Test func `a register beneath another is read by its own header`() throws {
    let paper = try read(
      """
      ,,,,,,,,,
      Comments,,,,,,,,,
      1,WB-4 was moved to the list below.,,,,,,,,
      ,,,,,,,,,
      Completed actions,,,,,,,,,
      Number,Action taken,Accountable,What was achieved,,,,,,
      WB-4,Mend the gates,Parks,All mended.,,,,,,
      WB-5,Oil the hinges,Estates,No squeaks.,,,,,,
      """)
    #expect(paper.actions.map(\.ref) == refs + ["WB-4", "WB-5"])
    #expect(paper.actions.suffix(2).map(\.leads) == [["Parks"], ["Estates"]])
    #expect(paper.actions.suffix(2).map(\.update) == ["All mended.", "No squeaks."])
  }

  @Test func `an action of which little is said is one, after an empty row too`() throws {
    let paper = try read(
      """
      ,,,,,,,,,
      WB-4,,Mend the gates,,,,,,,
      ,,,,,,,,,
      Proposed for next year,,,,,,,,,
      New,,Oil all of the hinges,Estates,,,,,,
      X-1,,Sweep the yards,Parks,,,,,,
      """)
    #expect(
      paper.actions.map(\.text).suffix(3) == [
        "Mend the gates", "Oil all of the hinges", "Sweep the yards",
      ])
  }

  @Test func `what explains the columns is no action`() throws {
    let paper = try paper(
      """
      Theme,Action,Lead,Date,RAG
      Barns,Thatch the barns,Estates,Mar 2027,Green
      Flues,Line the flues,Parks,Sep 2026,Red
      Doors,Paint the doors,Parks,Sep 2026,Amber
      ,,,,
      How to read this sheet,,,,
      RAG,Green is on time. Amber is up to three months late. Red is later than that.,,,
      Date,The end of the month shown.,,,
      """, named: "register.csv")
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues", "Paint the doors"])
  }

  @Test func `sheets one after another in a file are told apart`() throws {
    let paper = try paper(
      """
      WOLMERSHIRE COUNCIL
      Barn Board\t25 September 2025
      Joint barn plan - progress since June 2025
      Data: as reported by services at 5 September 2025

      SHEET 1: SUMMARY

      The plan has 3 actions.
      One action is at risk (B2).

      Status\tNumber
      Delivered\t1
      On course\t1
      At risk\t1
      Total\t3

      Strand\tNumber
      Barns\t2
      Flues\t1
      Total\t3

      Paid in\t£\tShare
      Eastside\t120\t40%
      Westside\t180\t60%
      Note: not all has come in.

      SHEET 2: REGISTER

      No.\tStrand\tJoint action\tLead authority\tOwner\tNext milestone\tMilestone date\tStatus\tChange since June\tCommentary
      B1\tBarns\tThatch the barns\tEastside\tHead of Barns\tLast barn\t31-Mar-26\tOn course\tBetter\tStraw is in.
      B2\tBarns\tPaint the doors\tWestside\tHead of Barns\tAll painted\t30-Jun-26\tAt risk\tWorse\tNo painter yet.
      B3\tFlues\tLine the flues\tEastside\tHead of Flues\tLast flue\t31-Jul-25\tDelivered\tNo change\tAll lined.

      SHEET 3: KEY AND NOTES

      Delivered\tMilestone met and the action is finished
      On course\tMilestone date is expected to be met
      At risk\tMilestone date may be missed
      Change since June\tBetter, Worse, No change or New

      1\tEastside is a part of Wolmershire.
      2\tContact: the Barn Team.
      """, named: "sheets.tsv")
    #expect(paper.council == "Wolmershire Council")
    #expect(paper.period?.label == "September 2025")
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "B3"])
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Flues"])
    #expect(paper.actions[0].leads == ["Eastside", "Head of Barns"])
    #expect(paper.actions[0].measure == "Last barn")
    #expect(paper.actions.map(\.movement.printed) == ["Better", "Worse", "No change"])
    #expect(paper.tallies.map(\.by) == ["Status", "Strand"])
    #expect(paper.legend.terms.map(\.term) == ["Delivered", "On course", "At risk"])
    #expect(paper.claims.contains { $0.term == "At risk" && $0.value == 1 })
    #expect(paper.accounting.unplaced.isEmpty)
  }
}

/// Dashboards and keys beside a register.
struct BesideRegisterTests {
  @Test func `counts side by side over the header are two tallies`() throws {
    let paper = try paper(
      """
      RAG,No.,,Theme,No.,
      Green,2,,Barns,1,
      Red,1,,Flues,2,
      Total,3,,Total,3,
      ,,,,,
      Theme,Action,Lead,Date,RAG,Note
      Barns,Thatch the barns,Estates,Mar 2027,Green,Half done
      Flues,Line the flues,Parks,Sep 2026,Green,Some lined
      ,Sweep the flues,Parks,Sep 2026,Red,None swept
      """, named: "register.csv")
    #expect(paper.actions.count == 3)
    #expect(paper.tallies.map(\.by) == ["RAG", "Theme"])
    #expect(
      paper.tallies.map { $0.rows.map(\.name) } == [
        ["Green", "Red", "Total"], ["Barns", "Flues", "Total"],
      ])
  }

  @Test func `a key at the left of the actions is a key`() throws {
    let paper = try paper(
      """
      ,,,Wolmershire Council,,,
      KEY,,,Ref,Action,Due,Status
      C,Completed,,W1,Thatch the barns,Dec 2025,C
      D,Delayed,,W2,Line the flues,Mar 2027,D
      N,Not started,,W3,Paint the doors,Mar 2028,N
      ,,,,,,
      ,,,Notes,,,
      ,,,Dates are ends of months.,,,
      """, named: "register.csv")
    #expect(paper.actions.map(\.ref) == ["W1", "W2", "W3"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil, .notStarted])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .offTrack, nil])
    #expect(paper.actions[0].sources["ref"]?.cell == "4")
    #expect(paper.council == "Wolmershire Council")
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(paper.accounting.placed.values.reduce(0, +) == paper.accounting.characters)
  }

  @Test func `a key at the right may have a caption and a header`() throws {
    let paper = try paper(
      """
      ,,,,,Key,
      What we will do,Who,By when,RAG,,Colour,Meaning
      Thatch the barns,Estates,Sep-27,Green,,Blue,Done
      Line the flues,Parks,Mar-26,Blue,,Green,To plan
      Paint the doors,Parks,Mar-26,Green,,Red,Major delay
      Blue: 1; Green: 2,,,,,,
      """, named: "register.csv")
    #expect(paper.actions.count == 3)
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Red"])
    #expect(paper.legend.terms.map(\.definition) == ["Done", "To plan", "Major delay"])
  }
}
