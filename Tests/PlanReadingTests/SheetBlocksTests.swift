import PlanModel
import Testing

/// What stands beside or beneath the actions of a sheet and is none of them.
struct SheetBlocksTests {
  @Test func `counts beside the actions, behind an empty column, are a tally`() throws {
    let paper = try paper(
      """
      ID,Action,Lead,Status,Update,,Status,Number
      W1,Thatch the barns,Estates,Going well,Half done,,Done,1
      W2,Line the flues,Parks,Done,All lined,,Going well,2
      W3,Paint the doors,Parks,Going well,Begun,,,3
      """, named: "w.csv")
    #expect(paper.actions.map(\.update) == ["Half done", "All lined", "Begun"])
    #expect(paper.tallies.map { $0.rows.map(\.name) } == [["Done", "Going well"]])
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(paper.accounting.placed.values.reduce(0, +) == paper.accounting.characters)
  }

  @Test func `a column behind an empty one that says more of each action stays with them`() throws {
    let paper = try paper(
      """
      ID,Action,Lead,Status,,Notes,Cost
      W1,Thatch the barns,Estates,Going well,,Ask the farmer,£20
      W2,Line the flues,Parks,Done,,Soot,£30
      """, named: "w.csv")
    #expect(paper.actions.map { $0.fields.map(\.text).contains("£20") } == [true, false])
    #expect(paper.tallies.isEmpty)
  }

  @Test func `progress in per cent is no part of the update beside it`() throws {
    let paper = try paper(
      """
      ID,Action,Lead,Status,Progress,Latest note
      W1,Thatch the barns,Estates,Going well,65%,Half are thatched
      W2,Line the flues,Parks,Done,100%,All are lined
      """, named: "w.csv")
    #expect(paper.actions.map(\.update) == ["Half are thatched", "All are lined"])
    #expect(paper.actions.map { $0.fields.map(\.text).contains("65%") } == [true, false])
  }

  @Test func `a status that is not given is none`() throws {
    let paper = try paper(
      """
      ID,Action,Lead,Status,Update
      W1,Thatch the barns,Estates,Green,Half are thatched
      W2,Line the flues,Parks,Not given,
      """, named: "w.csv")
    #expect(paper.actions.map(\.rating.printed) == ["Green", nil])
    #expect(paper.actions[1].stage.printed == nil)
  }

  @Test func `a row that names a theme and counts its actions is no action`() throws {
    let paper = try paper(
      """
      What we will do\tHow far we are\tStatus\tWho leads
      BARNS (2 actions)\t\t\t
      Thatch the barns\tHalf are thatched.\tOn course\tEstates
      Line the flues\tAll are lined.\tDone\tParks
      Gates and doors (1 action)\t\t\t
      Paint the doors\tThe paint is bought.\tOn course\tParks
      """, named: "w.tsv")
    #expect(
      paper.actions.map(\.text) == ["Thatch the barns", "Line the flues", "Paint the doors"])
    #expect(
      paper.actions.map(\.section) == [
        "BARNS (2 actions)", "BARNS (2 actions)", "Gates and doors (1 action)",
      ])
  }

  @Test func `a key with a header beneath the actions is no theme`() throws {
    let paper = try paper(
      """
      Theme,No,Action,Status,Notes
      Barns,1,Thatch the barns,Delayed,
      ,2,Line the flues,Complete,
      ,,,,
      Status,Meaning,,,
      Complete,The work is finished,,,
      Delayed,It is or will be late,,,
      """, named: "w.csv")
    #expect(paper.actions.map(\.section) == ["Barns", "Barns"])
    #expect(paper.legend.terms.map(\.term) == ["Complete", "Delayed"])
  }

  @Test(arguments: [",Total,,2 actions,", "Total,,,Actions: 2,"])
  func `a row that counts the actions in words is none`(row: String) throws {
    let paper = try paper(
      """
      ID,Action,Lead,Status,Update
      W1,Thatch the barns,Estates,Green,Half done
      W2,Line the flues,Parks,Red,None lined
      \(row)
      """, named: "w.csv")
    #expect(paper.actions.map(\.ref) == ["W1", "W2"])
  }

  @Test func `counts under the column of terms go to no action`() throws {
    let paper = try paper(
      "Ref\tAction\tLead\tRAG\tUpdate\nW1\tThatch the barns\tEstates\tG\tHalf done\n"
        + "W2\tLine the flues\tParks\tR\tNone lined\n\t\t\tG 1, R 1\t\n")
    #expect(paper.actions.map(\.rating.printed) == ["G", "R"])
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `measures over the years by the refs of actions are no actions`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Status |
      |---|---|---|---|
      | W1 | Thatch the barns | Estates | On target |

      | Ref | Measure | 2023/24 | 2024/25 | Target |
      |---|---|---|---|---|
      | W1 | Barns thatched | n/a | few | 40 |
      """)
    #expect(paper.actions.map(\.text) == ["Thatch the barns"])
  }
}
