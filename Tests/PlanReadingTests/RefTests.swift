import PlanModel
import Testing

struct RefTests {
  @Test func `a letter that looks like a figure is that figure in a ref`() throws {
    let actions = try paper(
      "| No | Action |\n|---|---|\n| 2.9 | Thatch it |\n| З.1 | Line it |\n| 3.2 | Paint it |"
    ).actions
    #expect(actions.map(\.ref) == ["2.9", "3.1", "3.2"])
  }

  private func refs(_ printed: [String]) throws -> Paper {
    try paper(
      "| Ref | Action | Stage |\n|---|---|---|\n"
        + printed.enumerated().map { "| \($1) | Plant wood number \($0) | Delivery |" }.joined(
          separator: "\n"))
  }

  @Test func `letters of another alphabet in a ref are read as Latin and said`() throws {
    let paper = try refs(["Т1", "T2", "Т3"])
    #expect(paper.actions.map(\.ref) == ["T1", "T2", "T3"])
    #expect(paper.actions.map(\.refAsPrinted) == ["Т1", "T2", "Т3"])
    #expect(paper.findings.map(\.rule) == ["ref-lookalike"])
    #expect(paper.findings[0].ref == "T1")
    #expect(paper.findings[0].refs == ["T3"])
  }

  @Test func `a ref misread in its sequence is put right and said`() throws {
    let paper = try refs(["B10", "811", "B12", "B13"])
    #expect(paper.actions.map(\.ref) == ["B10", "B11", "B12", "B13"])
    #expect(paper.actions[1].refAsPrinted == "811")
    #expect(paper.findings.map(\.rule) == ["ref-misread"])
    #expect(paper.findings[0].line == 4)
  }

  @Test(arguments: [["B10", "12", "C1"], ["1", "8", "9"], ["T1", "82", "T9"]])
  func `a ref that its neighbours do not explain is left as it is`(printed: [String]) throws {
    #expect(try refs(printed).actions.map(\.ref) == printed)
  }

  @Test(arguments: [
    "T18", "LCC.3", "CE1.7", "LL21", "16", "A-04b", "2.60", "1.2.3", "EN 4", "F1.1", "CC-T04",
    "CAP/EN/3",
  ])
  func `refs of many forms are refs`(ref: String) throws {
    #expect(try refs([ref, "ZZ99"]).actions[0].ref == ref.replacing(" ", with: ""))
  }

  @Test func `numbers at the start of the texts are the refs where no column has them`() throws {
    let paper = try paper(
      """
      Cross Cutting Actions

      | Leadership | Who may be involved | Timescale | Stage | Update |
      |---|---|---|---|---|
      | 1. Report to Cabinet each year | Districts | S | Delivery | It was done in May. |
      | 2. Train all managers | Unions | M | Design | A course is being written. |
      """)
    #expect(paper.actions.map(\.ref) == ["1", "2"])
    #expect(paper.actions.map(\.text) == ["Report to Cabinet each year", "Train all managers"])
    #expect(paper.actions.map(\.group) == ["Leadership", "Leadership"])
    #expect(paper.actions.map(\.refAsPrinted) == ["1.", "2."])
  }

  @Test func `bands in another alphabet are read as Latin`() throws {
    let paper = try paper(
      """
      | Ref | Action | Timescales | Cost | Carbon saving |
      |---|---|---|---|---|
      | Н1 | Insulate the cottages | Ѕ/М | М | Н |
      | Н2 | Map the cold homes | ТВС | н | м/н |
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate the cottages | time Ѕ/М | bands S/M | cost M | carbon H
        H2: Map the cold homes | time ТВС | cost H | carbon M/H
        """)
  }

  @Test func `a ref whose figure was read as a letter is the first of its theme`() throws {
    let read = try paper(
      """
      | Ref | Action | Lead |
      |---|---|---|
      | N3 | Thatch the barns | Estates |
      | N4 | Line the flues | Estates |
      | El | Dig the pond | Parks |
      | E2 | Plant the reeds | Parks |
      """)
    #expect(read.actions.map(\.ref) == ["N3", "N4", "E1", "E2"])
  }
}
