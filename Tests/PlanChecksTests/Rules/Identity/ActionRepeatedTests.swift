import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ActionRepeatedTests {
  private func said(
    _ name: String, lead: String = "Planning", cost: String = "£30k", list: String? = nil
  ) -> String {
    func action(_ ref: String, _ name: String, _ lead: String, _ cost: String) -> Action {
      Action.sample(ref, name, leads: [lead]).with {
        $0.fields = [PrintedField(heading: "Budget", text: cost)]
      }
    }
    let first = action("C9", "Set a net zero standard for new buildings", "Planning", "£30k")
    let second = action("C26", name, lead, cost).with { $0.list = list }
    return told(by: ActionRepeated(), in: .reporting([first, second]))
  }

  @Test func `an action with the words, the lead and the money of another is found`() {
    #expect(
      said("Adopt a net zero standard for new buildings").hasSuffix(
        "warning C26 C9: it has the words, the lead and the money or start of C9: "
          + "“Set a net zero standard for new buildings”"))
  }

  @Test func `another thing, lead, sum or list makes another action`() {
    #expect(said("Adopt a net zero standard for new schools") == "")
    #expect(said("Adopt a net zero standard for new buildings", lead: "Housing") == "")
    #expect(said("Adopt a net zero standard for new buildings", cost: "£45k") == "")
    #expect(said("Adopt a net zero standard for new buildings", cost: "TBC") == "")
    #expect(said("Adopt a net zero standard for new buildings", list: "Partners") == "")
  }

  @Test func `the same words twice with another status are found`() {
    func said(_ rating: RatingReading, _ update: String) -> String {
      let name = "Lend thermal cameras to residents"
      return told(
        by: ActionRepeated(),
        in: .reporting([
          .sample(nil, name, rating: .green, update: "Out on loan since May.", line: 20),
          .sample(nil, name, rating: rating, update: update, line: 21),
        ]))
    }
    #expect(said(.amber, "The scheme is being designed.").contains("and another status"))
    #expect(said(.green, "The scheme is being designed.") == "")
    #expect(said(.amber, "Out on loan since May.") == "")
  }

  @Test func `a long text that stands on two actions with other leads was pasted`() {
    let text = "Write the local strategy for floods and protect 140 homes in Oxmarsh and Aldmoor"
    func said(_ other: String) -> String {
      told(
        by: ActionRepeated(),
        in: .reporting([
          .sample("R2", text, leads: ["Flood Risk"]), .sample("R4", text, leads: [other]),
        ]))
    }
    #expect(said("Public Health").contains("it has the words of R2, and another lead"))
    #expect(said("Flood Risk") == "")
  }
}
