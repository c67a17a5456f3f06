import PlanModel
import Testing

/// Columns of risks and of what is done about them.
struct RiskColumnTests {
  private func action(_ headings: String, _ cells: String) throws -> Action? {
    try paper(
      "| Ref | Action | RAG | \(headings) |\n|---|---|---|---|---|\n"
        + "| W1 | Thatch the barns | Red | \(cells) |\n"
        + "| W2 | Line the flues | Green | n/a | None |"
    ).actions.first
  }

  @Test(arguments: [
    "Risks and mitigation", "Risks & mitigations", "Risk / mitigation", "Key risks and mitigations",
  ])
  func `a cell of risks and mitigation is a reason and a mitigation`(heading: String) throws {
    let action = try action(
      "\(heading) | Progress", "Risk: straw is late. Mitigation: buy it elsewhere. | Half are done."
    )
    #expect(action?.reason == "straw is late.")
    #expect(action?.mitigation == "buy it elsewhere.")
    #expect(action?.update == "Half are done.")
  }

  @Test func `what is done next stands behind what is done about the risk`() throws {
    let action = try action(
      "Risks and mitigation | Next steps", "Risk: straw is late. Mitigation: buy reed. | Thatch on."
    )
    #expect(action?.mitigation == "buy reed. Thatch on.")
  }

  @Test func `a cell that says there is none gives no reason`() throws {
    let action = try action("Risks and mitigation | Progress", "n/a | Half are done.")
    #expect(action?.reason == nil)
    #expect(
      action?.fields.contains(PrintedField(heading: "Risks and mitigation", text: "n/a")) == true)
  }
}
