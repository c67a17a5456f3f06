import PlanModel
import Testing

struct SavingProposalTests {
  /// "120 per-year estimated", a line for each.
  private func read(_ update: String) -> String {
    var action = Action(key: "W1", ref: "W1", text: "Fit panels.")
    action.update = update
    return SavingProposal.found(in: action, period: Period("March 2024")).map { found in
      let upper = found.amount.isExact ? "" : "–\(found.amount.high.inTonnes)"
      let years = found.years.map { " \($0) years" } ?? ""
      return "\(found.amount.low.inTonnes)\(upper) \(found.basis.rawValue)\(years) "
        + found.quality.rawValue
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("The panels will be saving 120 tCO2e a year.", "120.0 per-year estimated"),
    ("It has saved 85 tCO2e, metered at both sites.", "85.0 unstated measured"),
    (
      "New boilers could save 900 tonnes of CO2e over their 25 year lifetime.",
      "900.0 lifetime 25 years estimated"
    ),
    ("The switch avoided 1.2 ktCO2e.", "1200.0 unstated unstated"),
    ("The county emitted 2,400 ktCO2e in 2021.", ""),
    ("It saved £40,000 a year.", ""),
    ("Saved paper. The office emitted 30 tCO2e last year.", ""),
  ])
  func `a saving is proposed with what the words say of it and no more`(
    update: String, expected: String
  ) {
    #expect(read(update) == expected)
  }

  @Test func `a confirmed one keeps amount, basis and place`() throws {
    var action = Action(key: "W1", ref: "W1", text: "Fit panels.")
    action.update = "Panels save an estimated 50 to 60 tCO2e per year."
    let found = try #require(SavingProposal.found(in: action).first)
    let saving = found.saving(of: ["plan-1"])
    #expect(saving.actions == ["plan-1"])
    #expect(saving.amount == EmissionsRange(.tonnes(50), .tonnes(60)))
    #expect(saving.basis == .perYear)
    #expect(saving.quality == .estimated)
    #expect(saving.source?.field == "update")
    let words = Array("Panels save an estimated 50 to 60 tCO2e per year.")
    #expect(words[found.source.start..<found.source.end].contains("6"))
  }
}
