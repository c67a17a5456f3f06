import PlanModel
import Testing

@testable import PlanReading

/// Two rows of headings, headings that say more than a word, and columns that share one.
struct HeadingBandTests {
  @Test func `of two rows of headings the one with more known words is the header`() throws {
    let paper = try paper(
      """
      Action,,Delivery,,Position,,
      Code,Title,Lead,End,Status,% spent,Commentary
      W1,Thatch the barns,Estates,31/03/2027,On target,45,Straw is in.
      W2,Line the flues,Estates,30/06/2026,Behind,10,No mason yet.
      """, named: "trial.csv")
    #expect(
      transcript(of: paper) == """
        W1: Thatch the barns | leads Estates | time 31/03/2027 | end 2027-03-31 | rating On target=onTrack | update Straw is in.
        W2: Line the flues | leads Estates | time 30/06/2026 | end 2026-06-30 | rating Behind=offTrack | update No mason yet.
        """)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a heading that begins with action heads the actions`() throws {
    let paper = try paper(
      """
      | Action to cut the mills' own smoke | Carbon | Cost |
      |---|---|---|
      | Line the flues | High | Low |
      | Burn dry wood | Low | Low |
      """)
    #expect(paper.actions.map(\.text) == ["Line the flues", "Burn dry wood"])
    #expect(paper.actions[0].carbon.bands == [.high])
  }

  @Test func `a target beside a timescale is what is to be reached`() throws {
    let paper = try paper(
      """
      | Ref | Action | Measure/ Target | Timescale |
      |---|---|---|---|
      | W1 | Thatch the barns | 12 barns a year | Q4 2026/27 |
      | W2 | Line the flues | 3 mills | Q3 2026/27 |
      """)
    #expect(paper.actions.map(\.measure) == ["12 barns a year", "3 mills"])
    #expect(paper.actions.map(\.timescale.end?.description) == ["2027-03", "2026-12"])
  }

  @Test func `targets that are sentences are measures, and end by their date`() throws {
    let paper = try paper(
      """
      | Ref | Action | Target |
      |---|---|---|
      | W1 | Thatch the barns | 30 barns by March 2026 |
      | W2 | Line the flues | All mills lined by May 2027 |
      """)
    #expect(
      paper.actions.map(\.measure) == ["30 barns by March 2026", "All mills lined by May 2027"])
    #expect(paper.actions.map(\.timescale.printed) == ["by March 2026", "by May 2027"])
    #expect(paper.actions.map(\.timescale.end?.description) == ["2026-03", "2027-05"])
  }

  @Test func `a measure and target without dates is a measure`() throws {
    let paper = try paper(
      """
      | Ref | Action | Measure/ Target |
      |---|---|---|
      | W1 | Thatch the barns | 12 barns a year |
      | W2 | Line the flues | Two mills in each parish |
      """)
    #expect(paper.actions.map(\.measure) == ["12 barns a year", "Two mills in each parish"])
  }

  @Test func `update columns of two seasons are two periods, the later the update`() throws {
    let paper = try paper(
      """
      \tTask\tResponsibility\tTeam update – Spring 2027\tTeam update – Autumn 2027
      1.1\tThatch the barns\tEstates\tStraw ordered.\tFour are thatched.
      1.2\tLine the flues\tEstates\tNo mason.\tA mason came.
      """)
    #expect(paper.period?.label == "Autumn 2027")
    #expect(paper.actions.map(\.ref) == ["1.1", "1.2"])
    #expect(paper.actions.map(\.update) == ["Four are thatched.", "A mason came."])
    #expect(paper.actions[0].updates.map(\.period) == ["Spring 2027", "Autumn 2027"])
  }

  @Test(arguments: [
    ("#", Field.ref), ("S/N", .ref), ("Next steps", .mitigation), ("Issues and risks", .reason),
    ("SMART target", .measure), ("Measure of progress", .measure), ("Funding source", .cost),
    ("Planned end", .end), ("Path to green", .mitigation), ("RAGB", .rating),
    ("Head of Service", .leads),
    ("With whom", .partners), ("Update – Winter 2027", .update),
    ("Key achievements", .update),
  ])
  func `a heading is known`(heading: String, field: Field) {
    #expect(HeadingVocabulary.field(of: heading) == field)
  }

  @Test func `a completion that is a stage is no date`() throws {
    let paper = try paper(
      """
      | Ref | Action | Completion |
      |---|---|---|
      | W1 | Thatch the barns | Not started |
      | W2 | Line the flues | In progress |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.notStarted, .delivery])
  }

  @Test func `a number at the start of a cell is the ref and no title`() throws {
    let paper = try paper(
      """
      | Action | Owner |
      |---|---|
      | W-1: Thatch the barns | Estates |
      | W-2: Line the flues | Estates |
      | W-3: Burn dry wood | Estates |
      """)
    #expect(paper.actions.map(\.ref) == ["W-1", "W-2", "W-3"])
    #expect(paper.actions.map(\.title) == [nil, nil, nil])
    #expect(paper.actions[0].text == "Thatch the barns")
  }

  @Test func `an entry that points to a dotted number points to that action`() throws {
    let paper = try paper(
      """
      | Ref | Action | Update |
      |---|---|---|
      | 1.1 | Thatch the barns | See Action 3.7 |
      | 1.2 | Line the flues | see action 1.1. |
      """)
    #expect(paper.actions.map(\.see) == [["3.7"], ["1.1"]])
  }

  @Test func `a target and the measure of it are both kept, and a target may be a date`() throws {
    let paper = try paper(
      """
      | Ref | Action | Target | Measure of progress |
      |---|---|---|---|
      | W1 | Thatch the barns | All 30 barns | Barns thatched |
      | W2 | Line the flues | All mills lined by May 2027 | Mills lined |
      | W3 | Burn dry wood | December 2027 | Cords burnt |
      """)
    #expect(
      paper.actions.map(\.measure) == [
        "All 30 barns Barns thatched", "All mills lined by May 2027 Mills lined",
        "December 2027 Cords burnt",
      ])
    #expect(paper.actions.map(\.timescale.end?.description) == [nil, "2027-05", "2027-12"])
  }
}
