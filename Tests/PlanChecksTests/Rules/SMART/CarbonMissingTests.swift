import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct CarbonMissingTests {
  private let given = Action.sample("B1", "Insulate homes.", section: "Homes").with {
    $0.carbon = LevelReading(printed: "M", bands: [.medium])
  }

  private func plan(_ action: Action) -> Plan { .sample([given, action], columns: ["carbon"]) }

  @Test func `an empty carbon saving is found`() {
    let action = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes", line: 6)
    #expect(
      transcript(of: CarbonMissing(), in: plan(action)) == """
        6 warning carbon-missing B2: “Fit heat pumps in 40 halls.” has no carbon saving
        """)
  }

  @Test func `an amount is enough, a placeholder is not`() {
    let action = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes")
    let amount = action.with { $0.carbon = LevelReading(printed: "about 300") }
    #expect(CarbonMissing().findings(in: plan(amount)).isEmpty)
    let open = action.with { $0.carbon = LevelReading(printed: "TBC") }
    #expect(CarbonMissing().findings(in: plan(open)).count == 1)
  }

  @Test func `it is not asked of adaptation, nature, enabling or influence`() {
    let flood = Action.sample("F1", "Build bunds above Sallow.", section: "Adapting to floods")
    let trees = Action.sample("N1", "Thin the north side.", section: "Nature")
    let train = Action.sample("E1", "Train officers in carbon literacy.", section: "Homes")
    let call = Action.sample("G1", "Change the building code.", section: "Homes").with {
      $0.role = RoleReading(printed: "Influence", canonical: .influence)
    }
    let ticked = Action.sample("P1", "Line the culverts.", section: "Homes").with {
      $0.elements = ["Adaptation"]
    }
    for action in [flood, trees, train, call, ticked] {
      #expect(CarbonMissing().findings(in: plan(action)).isEmpty, "\(action.text)")
    }
  }

  @Test func `a plan without the column is not at fault`() {
    #expect(CarbonMissing().findings(in: .sample([.sample("B1", "Insulate homes.")])).isEmpty)
  }

  @Test func `a saving that the action says is counted under another is not missing`() {
    func found(_ update: String) -> Int {
      CarbonMissing().findings(
        in: plan(.sample("B2", "Fit charge points.", section: "Homes", update: update))
      ).count
    }
    #expect(found("Plans are drawn. Carbon saving is counted under B1.") == 0)
    #expect(found("Plans are drawn. Nine are included in the list.") == 1)
  }
}
