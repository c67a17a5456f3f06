import PlanModel
import Testing

/// The sums that a table prints beneath its columns of figures.
struct StatedTotalsTests {
  private func totals(of paper: Paper) -> [String] {
    paper.claims.filter { $0.kind == .total }.map {
      "\($0.source.line ?? 0) \($0.term ?? "") \($0.text): \($0.refs.joined(separator: " "))"
    }
  }

  @Test func `a total is kept with the rows that it adds up, and is no action`() throws {
    let paper = try paper(
      """
      | Ref | Action | Cost (£) | Carbon saving (tCO2e) | RAG |
      |---|---|---|---|---|
      | T1 | Build the cycle lane to Merrow | £250,000 | 120 | Green |
      | T2 | Buy twelve electric vans | £480,000 | 85.5 | Green |
      | Total | | £730,000 | 205.5 | |
      """)
    #expect(paper.actions.map { $0.ref } == ["T1", "T2"])
    #expect(
      totals(of: paper) == ["5 Cost (£) £730,000: T1 T2", "5 Carbon saving (tCO2e) 205.5: T1 T2"])
  }

  @Test func `a sub-total is of the rows since the last, and a grand total of all`() throws {
    let paper = try paper(
      """
      Ref,Action,Theme,Cost
      T1,Build the cycle lane to Merrow,Travel,250000
      T2,Buy twelve electric vans,Travel,480000
      ,Sub-total Travel,,730000
      H1,Insulate forty council homes,Homes,1200000
      H2,Train six surveyors,Homes,30000
      ,Sub-total Homes,,1230000
      ,Grand total,,1960000
      """, named: "plan.csv")
    #expect(paper.actions.map { $0.ref } == ["T1", "T2", "H1", "H2"])
    #expect(
      totals(of: paper) == [
        "4 Cost 730000: T1 T2", "7 Cost 1230000: H1 H2", "8 Cost 1960000: T1 T2 H1 H2",
      ])
  }

  @Test func `an action that begins with the word is an action`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Cost |
      |---|---|---|---|
      | T1 | Total retrofit of the depot | Property | £250,000 |
      | T2 | Buy twelve electric vans | Fleet | £480,000 |
      """)
    #expect(paper.actions.map { $0.ref } == ["T1", "T2"])
    #expect(totals(of: paper).isEmpty)
  }

  @Test func `a total with a code or a note beside it is one all the same`() throws {
    let paper = try paper(
      """
      Ref,Action,Lead,Start,Cost,Saving,Status,Update
      T1,Build the cart lane,Roads,May 2034,250,12,Green,Half is laid.
      T2,Buy twelve carts,Fleet,May 2034,480,n/q,Green,Ten have come.
      ,Total – Travel,,,730,n/q,,Without the cost of T3
      H1,Lag forty lofts,Homes,May 2034,120,30,Green,Nine are lagged.
      """, named: "plan.csv")
    #expect(paper.actions.map(\.ref) == ["T1", "T2", "H1"])
  }
}
