import PlanModel
import Testing

/// Who answers for all actions of a theme, as a line beneath its heading says.
struct SectionBodyTests {
  private func theme(_ name: String, _ line: String, _ ref: String) -> String {
    """
    ### \(name)

    \(line)

    | Ref | Action | Status |
    |---|---|---|
    | \(ref)1 | Thatch the barns | Done |
    | \(ref)2 | Line the flues | Stalled |


    """
  }

  @Test func `the directorate beneath a heading leads the actions under it and no others`() throws {
    let paper = try paper(
      theme("Barns", "*Directorate: Land and Farms*", "B") + theme("Roads", "All is well.", "R"))
    #expect(paper.actions.map(\.leads) == [["Land and Farms"], ["Land and Farms"], [], []])
    #expect(
      paper.actions.map { $0.groupings["Directorate"] } == [
        "Land and Farms", "Land and Farms", nil, nil,
      ])
  }

  @Test func `a lead beneath a heading is a lead and no axis`() throws {
    let paper = try paper(theme("Barns", "Lead: Head of Barns", "B"))
    #expect(paper.actions.map(\.leads) == [["Head of Barns"], ["Head of Barns"]])
    #expect(paper.actions.allSatisfy { $0.groupings["Lead"] == nil })
  }
}
