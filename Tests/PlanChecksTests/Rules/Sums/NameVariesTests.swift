import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct NameVariesTests {
  private func themed(_ names: String..., declared: [String]) -> String {
    let actions = names.enumerated().map { index, name in
      Action.sample("\(index + 1)", "Action \(index)").with { $0.groupings = ["Lead theme": name] }
    }
    let axis = Grouping(name: "Delivery theme", members: declared.map { .init(name: $0) })
    return told(by: NameVaries(), in: .reporting(actions, groupings: [axis]))
  }

  private func led(_ leads: String...) -> String {
    let actions = leads.enumerated().map { index, lead in
      Action.sample("E\(index + 1)", "Action \(index)", leads: [lead])
    }
    return told(by: NameVaries(), in: .reporting(actions))
  }

  @Test func `a theme in other words than the overview's is found`() {
    #expect(
      themed(
        "Waste", "Planning", "Property", "Travel and Transport", "Property",
        declared: ["Waste", "Planning", "Council Property", "Transport and Travel", "Fleet"])
          == """
          20 warning 3 5: “Property” seems to be what is “Council Property” elsewhere
          20 warning 4: “Travel and Transport” seems to be what is “Transport and Travel” elsewhere
          """)
  }

  @Test func `themes that are the overview's are not`() {
    #expect(themed("Waste", "Planning", declared: ["Waste", "Planning", "Fleet"]) == "")
  }

  @Test func `a column that is not the overview's axis is not held against it`() {
    #expect(
      themed("Homes", "Roads", "Waste", "Trees", declared: ["Waste", "Planning", "Fleet"]) == "")
  }

  @Test func `a team that differs by a letter or a plural is found at the rarer spelling`() {
    #expect(
      led("Growth Service", "Growth Servce", "Growth Service")
        == "20 warning E2: “Growth Servce” seems to be what is “Growth Service” elsewhere")
    #expect(led("Warm Homes Team", "Warm Home Team") != "")
    #expect(led("Ashlock District", "Ashlock District Council") != "")
  }

  @Test func `teams that are truly several are not`() {
    #expect(led("North Area Highways", "South Area Highways") == "")
    #expect(led("Area 1 Highways", "Area 2 Highways") == "")
    #expect(led("HIGHWAYS", "Highways", "Highways & Waste", "Highways and Waste") == "")
  }

  @Test func `a fund of one size under two names is found`() {
    let actions = [
      Action.sample("F1", update: "Paid from the £2 million carbon fund."),
      Action.sample("F2", update: "Paid from the £2 million carbon reduction fund."),
      Action.sample("F3", update: "Paid from the £2 million tree fund."),
    ]
    #expect(
      told(by: NameVaries(), in: .reporting(actions))
        == "20 warning F2 F1: the £2 million “carbon reduction fund” is the “carbon fund” in F1")
  }
}
