import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct PaperRemnantsTests {
  private let whole = (1...8).map { number in
    Action.sample(
      "T\(number)", leads: ["Parks"], timescale: "March 2026", rating: .green,
      update: "Begun in May.", line: number)
  }

  private func keys(_ others: Action...) -> [String] {
    Paper.sample(actions: whole + others).withoutRemnants.actions.map(\.key)
  }

  @Test func `a line of a key that was read as a row is none`() {
    let meaning = Action.sample(nil, "Not due to start", line: 30)
    #expect(keys(meaning) == whole.map(\.key))
  }

  @Test func `a row that has anything of an action is kept`() {
    for row in [
      Action.sample("T9", "Not due to start", line: 30),
      Action.sample(nil, "Plant a wood", leads: ["Parks"], line: 30),
      Action.sample(nil, "Plant a wood", update: "Begun.", line: 30),
    ] {
      #expect(keys(row).count == 9)
    }
  }

  @Test func `where rows have little to begin with none is dropped`() {
    let bare = (1...8).map { Action.sample(nil, "Plant wood \($0)", line: $0) }
    #expect(Paper.sample(actions: bare).withoutRemnants.actions.count == 8)
  }

  @Test func `a theme's torn heading that stands before its first action is none`() {
    func read(_ heading: Action, first ref: String) -> Int {
      let numbered = whole.enumerated().map { place, action in
        action.with { $0.ref = "\(ref).\(place + 1)" }
      }
      return Paper.sample(actions: [heading] + numbered).withoutRemnants.actions.count
    }
    let torn = Action.sample("2", "Homes and plan", leads: ["ning"])
    #expect(read(torn, first: "2") == 8)
    #expect(read(torn, first: "3") == 9)
    let counted = Action.sample(nil, "OUR ESTATE (5 actions)")
    #expect(
      Paper.sample(actions: [counted] + whole.map { action in action.with { $0.ref = nil } })
        .withoutRemnants.actions.count == 8)
  }
}
