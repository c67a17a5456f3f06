import PlanTestSupport
import Testing

@testable import PlanModel

/// What was renamed since is found again under its new name.
@Suite struct SuccessionRenamingTests {
  private func stems(_ text: String) -> [String] {
    SuccessionRenaming.known.tokens(of: text).map(\.stem)
  }

  @Test(arguments: [
    ("Western Power Distribution", "National Grid Electricity Distribution"),
    ("WPD", "NGED"),
    ("the Social Housing Decarbonisation Fund", "Warm Homes: Social Housing Fund"),
    ("Department of Health", "Department of Health & Social Care"),
    ("the Highways Agency", "National Highways"),
  ])
  func `an old name and the new one are the same words`(old: String, new: String) {
    #expect(stems("Agree with \(old) by May") == stems("Agree with \(new) by May"))
  }

  @Test func `a word that is spelt like a short form is not one`() {
    #expect(stems("Give them a hug") != stems("Give them a HUG"))
    #expect(stems("Plant a hedge").count == 2)
  }

  @Test func `every word keeps a place within the text`() {
    let text = "Ask WPD, then OLEV: Homes & Communities Agency"
    for token in SuccessionRenaming.known.tokens(of: text) {
      #expect(token.range.upperBound <= text.utf8.count)
    }
    #expect(SuccessionRenaming.known.bodies(in: text).map(\.printed).prefix(2) == ["WPD", "OLEV"])
  }

  private let new: [Action] = [
    .sample("1", "Agree a plan for the grid with National Grid Electricity Distribution."),
    .sample("2", "Bid to Warm Homes: Social Housing Fund."),
    .sample("3", "Plant street trees in five market towns."),
    .sample("4", "Open an advice line about damp."),
  ]

  @Test
  func `an action known by a programme or body renamed since is matched, and the ground says so`()
    throws
  {
    let old: [Action] = [
      .sample("A", "Work with WPD on capacity."),
      .sample("B", "Use the Social Housing Decarbonisation Fund."),
      .sample("C", "Train councillors in carbon literacy."),
    ]
    let proposals = Succession.propose(from: old, to: new)
    let grid = try #require(proposals.first { $0.from == ["A"] })
    #expect(grid.to == ["1"])
    #expect(grid.ground.contains("“WPD” is now “National Grid Electricity Distribution”"))
    let homes = try #require(proposals.first { $0.from == ["B"] })
    #expect(homes.to == ["2"])
    #expect(homes.confidence > .possible)
    let training = try #require(proposals.first { $0.from == ["C"] })
    #expect(training.to.isEmpty)
  }
}
