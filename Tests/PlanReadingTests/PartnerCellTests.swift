import PlanModel
import Testing

/// Cells of partners, and columns of letters that are no ratings.
struct PartnerCellTests {
  @Test func `a post that a narrow column broke is one, and two bodies are two`() throws {
    let actions = try paper(
      """
      | Ref | Action | Lead |
      |---|---|---|
      | W1 | Thatch the barns | Barns<br>Manager |
      | W2 | Line the flues | Head of<br>Flues |
      | W3 | Paint the doors | Housing<br>Wolmer Homes |
      """
    ).actions
    #expect(
      actions.map(\.leads) == [["Barns Manager"], ["Head of Flues"], ["Housing", "Wolmer Homes"]])
  }

  @Test func `commas part partners where one is an organisation by its name`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Partners |
      |---|---|---|---|
      | T1 | Build the cycle lane to Merrow | Roads | Canal Trust, Oxmarsh Buses Ltd |
      | T2 | Buy twelve electric vans | Fleet | Merrow Motors, Ltd, University of Wolmer |
      | T3 | Write to the ministry | Planning, Housing and Roads | Friends of the Marsh, Fen and River |
      """)
    #expect(
      paper.actions.map(\.partners) == [
        ["Canal Trust", "Oxmarsh Buses Ltd"], ["Merrow Motors, Ltd", "University of Wolmer"],
        ["Friends of the Marsh, Fen and River"],
      ])
    #expect(paper.actions.map(\.leads) == [["Roads"], ["Fleet"], ["Planning, Housing and Roads"]])
  }

  @Test func `one noun behind a name is a second partner`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Partners |
      |---|---|---|---|
      | T1 | Build the cycle lane to Merrow | Roads | Merrow Marsh Trust, estates |
      | T2 | Buy twelve electric vans | Fleet | Cart Agency, water company |
      | T3 | Dig out the pond | Parks | Department of Fens, estates and roads |
      """)
    #expect(
      paper.actions.map(\.partners) == [
        ["Merrow Marsh Trust", "estates"], ["Cart Agency", "water company"],
        ["Department of Fens, estates and roads"],
      ])
  }

  @Test func `a partner without a name is one by what it is`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Partners |
      |---|---|---|---|
      | T1 | Build the cycle lane to Merrow | Roads | Parish councils, bus operators |
      | T2 | Buy twelve electric vans | Fleet | Department for Carts, horses and roads |
      | T3 | Dig out the pond | Parks | Marsh Trust, pond wardens, schools |
      """)
    #expect(
      paper.actions.map(\.partners) == [
        ["Parish councils", "bus operators"], ["Department for Carts, horses and roads"],
        ["Marsh Trust", "pond wardens", "schools"],
      ])
  }

  @Test func `a column of D, I and P is kept under its heading and rates nothing`() throws {
    let paper = try paper(
      """
      Control: D = direct, I = indirect, P = political influence

      | Ref | Action | D/I/P | RAG |
      |---|---|---|---|
      | T1 | Build the cycle lane to Merrow | D | Green |
      | T2 | Help landlords to insulate | I | Amber |
      | T3 | Ask for a railway halt | P | Red |
      """)
    #expect(
      paper.actions.map { $0.fields[2] }
        == ["D", "I", "P"].map {
          PrintedField(heading: "D/I/P", text: $0)
        })
    #expect(paper.actions.map(\.rating.printed) == ["Green", "Amber", "Red"])
    #expect(paper.legend.terms.isEmpty)
  }

  @Test func `names of two words each are parted at commas where others are`() throws {
    let paper = try paper(
      """
      | Ref | Action | Partners |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | Sallow Council, residents |
      | T2 | Fit panels on the barns | Wolmer Community Energy, Northern Grid |
      """)
    #expect(paper.actions.last?.partners == ["Wolmer Community Energy", "Northern Grid"])
  }
}
