import PlanModel
import Testing

/// Overviews that stand beneath the actions of the same sheet.
struct ClosingTallyTests {
  private static let actions = """
    ID,Theme,Action,Lead,Stage,RAG,Update
    A-1,Travel,Build a cycle lane,Roads,Delivery,G,Half is built
    A-2,Estate,Insulate the depot,Property,Complete,C,Done

    """

  private func read(_ rest: String) throws -> Paper {
    try paper(Self.actions + rest, named: "plan.csv")
  }

  private func rows(_ tally: Tally) -> [String] {
    tally.rows.map { row in
      ([row.name] + tally.terms.map { row.counts[$0].map(String.init) ?? "-" })
        .joined(separator: " ")
    }
  }

  @Test func `an overview by theme after an empty row is a tally, and none of it an action`() throws
  {
    let paper = try read(
      """
      ,,,,,,
      SUMMARY BY THEME (all actions),,,,,,
      Theme,G,A,R,C,Total,
      Travel,1,0,0,0,1,
      Estate,0,0,0,1,1,
      Total,1,0,0,1,2,
      """)
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
    #expect(paper.actions.map(\.section).allSatisfy { $0?.hasPrefix("SUMMARY") != true })
    #expect(paper.tallies.map(\.by) == ["Theme"])
    #expect(paper.tallies.map(\.terms) == [["G", "A", "R", "C", "Total"]])
    #expect(
      paper.tallies.map(rows) == [["Travel 1 0 0 0 1", "Estate 0 0 0 1 1", "Total 1 0 0 1 2"]])
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(
      paper.accounting.placed.values.reduce(0, +) == paper.accounting.characters)
  }

  @Test func `a caption in the row of the first count takes none of it away`() throws {
    let paper = try read(
      """
      ,,,,,,
      Totals at Q3,,Complete (C),1,,,
      ,,On course (G),2,,,
      ,,All,3,,,
      """)
    #expect(paper.tallies.map(rows) == [["Complete (C) 1", "On course (G) 2", "All 3"]])
    #expect(paper.actions.count == 2)
  }

  @Test func `counts by the words of letters are counts of the letters`() throws {
    let paper = try paper(
      "G = to plan; A = late; C = complete,,,,,,\n" + Self.actions
        + ",,,,,,\nSummary Q2,,,,,,\n,,Green,2,,,\n,,Amber,0,,,\n,,Complete,1,,,",
      named: "plan.csv")
    #expect(paper.tallies.map(rows) == [["G 2", "A 0", "C 1"]])
  }

  @Test func `a caption in one row with its unit is no action, nor are the sums beneath it`() throws
  {
    let paper = try read(
      """
      ,,,,,,
      Summary by status,,Number of actions,,,,
      G - going well,,1,,,,
      C - complete,,1,,,,
      Total,,2,,,,
      ,,,,,,
      Saving by theme,,tCO2e/yr,,,,
      Travel,,246,,,,
      Estate,,"1,300",,,,
      Total,,"1,546",,,,
      """)
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
  }

  @Test func `a caption over terms in use and their counts needs no header`() throws {
    let paper = try read(
      """
      ,,,,,,
      Totals at Q2,,,,,,
      G,1,,,,,
      C,1,,,,,
      All,2,,,,,
      """)
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
    #expect(paper.tallies.map(\.by) == ["Status"])
    #expect(paper.tallies.map(rows) == [["G 1", "C 1", "All 2"]])
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `no empty row need stand before it, and another may follow`() throws {
    let paper = try read(
      """
      Directorate,Complete,Delivery,Not rated,% complete,,
      Roads,0,1,0,0%,,
      Property,1,0,0,100%,,
      Summary by rating,,,,,,
      RAG,Number,,,,,
      G,1,,,,,
      C,1,,,,,
      Total,2,,,,,
      Note: counted in May.,,,,,,
      """)
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
    #expect(paper.tallies.map(\.by) == ["Directorate", "RAG"])
    #expect(
      paper.tallies.map(rows) == [
        ["Roads 0 1 0", "Property 1 0 0"], ["G 1", "C 1", "Total 2"],
      ])
  }

  @Test func `the terms may stand down its side, and it need not begin in the first column`() throws
  {
    let paper = try read(
      """
      ,,,,,,
      ,RAG,Travel,Estate,Total,,
      ,G,1,0,1,,
      ,C,0,1,1,,
      """)
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
    #expect(paper.tallies.map(rows) == [["G 1 0 1", "C 0 1 1"]])
  }

  @Test func `a term of the overview that no action has is one of it all the same`() throws {
    let paper = try read("Theme,G,A,R,X,Total,\nTravel,1,0,0,0,1,\nEstate,0,0,0,0,0,\n")
    #expect(paper.actions.map(\.ref) == ["A-1", "A-2"])
    #expect(paper.tallies.map(rows) == [["Travel 1 0 0 0 1", "Estate 0 0 0 0 0"]])
  }

  @Test func `a caption in the column of the actions is no action`() throws {
    let paper = try paper(
      """
      Action,Theme,RAG
      Build a cycle lane,Travel,G
      Insulate the depot,Estate,A
      ,,
      How the themes stand,,
      Theme,G,A
      Travel,1,0
      Estate,0,1
      """, named: "plan.csv")
    #expect(paper.actions.map(\.text) == ["Build a cycle lane", "Insulate the depot"])
    #expect(paper.tallies.map(rows) == [["Travel 1 0", "Estate 0 1"]])
  }

  @Test func `an action with the words of a heading is an action, and so is one below a tally`()
    throws
  {
    let paper = try read(
      """
      A-3,Priority,Review,Roads,Delivery,G,12
      Theme,Green,Action,Roads,Complete,C,3
      Travel,Estate,Plant a hedge,Roads,Delivery,G,4
      Theme,G,C,,,,
      Travel,1,0,,,,
      A-4,Travel,Paint the shelters,Roads,Delivery,G,5
      """)
    #expect(paper.actions.count == 6)
    #expect(paper.actions.last?.ref == "A-4")
    #expect(paper.tallies.map(rows) == [["Travel 1 0"]])
  }

  @Test func `a summary with shares beside its counts is a tally of stages`() throws {
    let paper = try read(
      """
      ,,,,,,
      Summary,Actions,Share,,,,
      Delivery,1,50%,,,,
      Complete,1,50%,,,,
      Total,2,100%,,,,
      """)
    #expect(paper.actions.count == 2)
    #expect(paper.tallies.map(\.by) == ["Status"])
    #expect(paper.tallies.map(rows) == [["Delivery 1", "Complete 1", "Total 2"]])
  }
}
