import PlanModel
import Testing

/// What a theme, a plan and a council are called, where people and posts stand beside them.
struct PlaceNamesTests {
  private let rows = "| Ref | Action | Lead |\n|---|---|---|\n| 1 | Thatch the barns | Estates |\n"

  @Test func `the line above a table is its theme, and no person before it`() throws {
    let paper = try paper(
      """
      Officer to contact
      Jo Brook, Head of Estates

      Barns and mills (Lead Member: Cllr A Ford)
      \(rows)
      """)
    #expect(paper.actions[0].section == "Barns and mills")
  }

  @Test(arguments: [
    (
      "Cyngor Wolmer / Wolmer Council\n\nCouncillor Jo Brook, Leader of the Council",
      "Wolmer Council"
    ),
    ("Report of: Director of Place, Wolmer Borough Council", "Wolmer Borough Council"),
    ("Councillor Jo Brook, Leader of the Council", nil),
  ])
  func `a council is no person's post`(lines: String, council: String?) throws {
    let paper = try paper(lines + "\n\n" + rows)
    #expect(paper.council == council)
  }

  @Test(arguments: [
    (
      "Appendix 1: The Barn and Mill Action Plan - Progress end 2026-27",
      "Barn and Mill Action Plan"
    ),
    ("Mill Management Plan projects update May 2027", "Mill Management Plan"),
    ("# Barn action plan tracker", "Barn action plan"),
  ])
  func `a title names its plan`(title: String, plan: String) throws {
    #expect(try paper(title + "\n\n" + rows).plan == plan)
  }

  @Test func `a numbered outcome is a theme, however long`() throws {
    let paper = try paper(
      """
      Outcome 1: Our barns and mills are dry and warmed by clean fuel

      Action 1.1: Thatch the barns
      Lead: Estates

      Outcome 2: Carts go where they must and no more than that

      Action 2.1: Grease the wheels
      Lead: Fleet
      """)
    #expect(
      paper.actions.map(\.section) == [
        "Our barns and mills are dry and warmed by clean fuel",
        "Carts go where they must and no more than that",
      ])
  }

  @Test func `tallies may name their themes by number`() throws {
    let paper = try paper(
      rows
        + "\n| Aim | On track | Delayed | Total |\n|---|---|---|---|\n| 1 | 2 | 0 | 2 |\n| 2 | 1 | 1 | 2 |\n"
    )
    #expect(paper.tallies.map(\.by) == ["Aim"])
    #expect(paper.tallies[0].rows.map(\.name) == ["1", "2"])
  }

  @Test func `lines of terms with their counts are a tally`() throws {
    let paper = try paper(
      rows + "\nStatus of actions\nComplete: 3\nIn progress: 6\nTotal: 9\n")
    #expect(paper.tallies.count == 1)
    #expect(paper.tallies.first?.rows.map(\.name) == ["Complete", "In progress", "Total"])
    #expect(paper.tallies.first?.rows.map { $0.counts.values.first } == [3, 6, 9])
  }
}
