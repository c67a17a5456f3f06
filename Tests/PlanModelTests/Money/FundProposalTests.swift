import PlanModel
import Testing

struct FundProposalTests {
  /// "£40,000 Harbour Lights Grant awarded", a line for each.
  private func read(_ update: String) -> String {
    var action = Action(key: "W1", ref: "W1", text: "Light the harbour.")
    action.update = update
    return FundProposal.found(in: action, period: Period("March 2024")).map { found in
      [
        found.amount.description, found.name ?? "no name", found.status?.rawValue ?? "not said",
        found.deadline.map { "by \($0)" } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    (
      "£40,000 was awarded from the Harbour Lights Grant.",
      "£40,000 Harbour Lights Grant awarded"
    ),
    (
      "The council delivered £2.5m of Snug Homes Competition Funding.",
      "£2,500,000 Snug Homes Competition Funding spent"
    ),
    (
      "A bid for £1.2m was submitted to the Clean Quays Fund.",
      "£1,200,000 Clean Quays Fund bid"
    ),
    (
      "The £2 million hedge planting fund supports it.",
      "£2,000,000 hedge planting fund not said"
    ),
    (
      "A £90,000 grant was awarded, and withdrawn in May.", "£90,000 no name withdrawn"
    ),
    ("£60,000 of funding is to be spent by March 2026.", "£60,000 no name not said by 2026-03"),
    ("Asked of all purchases over £100,000.", ""),
    ("It saved £40,000 a year.", ""),
  ])
  func `a sum of a fund is proposed with its name and how far it has come`(
    update: String, expected: String
  ) {
    #expect(read(update) == expected)
  }
}
