import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct MovementDisagreesTests {
  private func action(_ rating: RatingReading, printed: String?, from: String? = nil) -> Action {
    Action.sample("9", rating: rating, update: "A new officer has started.").with {
      $0.movement = StatedMovement(printed: printed, from: from)
    }
  }

  private let claim = Claim(
    kind: .movement, term: "Amber", refs: ["9"], text: "Ref 9 has moved from Amber to Green.",
    source: Source(line: 5))

  @Test func `a row without change that the summary says has moved is found`() {
    var paper = Paper.sample(actions: [action(.green, printed: "no change")])
    paper.claims = [claim]
    #expect(
      told(by: MovementDisagrees(), in: paper)
        == "20 error 9: the row says “no change”; the summary says “Ref 9 has moved from Amber to Green.”"
    )
    paper.actions = [action(.green, printed: "Amber last quarter", from: "Amber")]
    #expect(told(by: MovementDisagrees(), in: paper) == "")
  }

  @Test func `the paper before decides what changed`() {
    let before = Plan.reporting([action(.amber, printed: nil)], period: "December 2023")
    let unchanged = Plan.reporting([action(.green, printed: "no change")])
    #expect(
      told(by: MovementDisagrees(), from: before, to: unchanged)
        == "20 error 9: the row says “no change”; it was “Amber” and is “Green”")
    let wrong = Plan.reporting([action(.green, printed: "Red last time", from: "Red")])
    #expect(
      told(by: MovementDisagrees(), from: before, to: wrong)
        == "20 error 9: the row says that it was “Red”; the paper before says “Amber”")
    let right = Plan.reporting([action(.green, printed: "Amber last time", from: "Amber")])
    #expect(told(by: MovementDisagrees(), from: before, to: right) == "")
  }

  private func moved(_ ref: String, _ sign: String, from: String, _ now: RatingReading) -> Action {
    var action = Action.sample(ref, rating: now)
    action.movement = StatedMovement(printed: sign, from: from)
    return action
  }

  @Test func `an arrow that the two ratings speak against is found where the others fit`() {
    let fitting = [
      moved("T1", "→", from: "Green", .green), moved("T2", "↓", from: "Green", .amber),
      moved("T3", "↑", from: "Red", .amber), moved("T4", "→", from: "Red", .red),
    ]
    let wrong = moved("T5", "↓", from: "Green", .green)
    #expect(
      told(by: MovementDisagrees(), in: Paper.saying([], actions: fitting + [wrong]))
        == "20 error T5: the sign is “↓”; the ratings are “Green” before and “Green” now")
    #expect(told(by: MovementDisagrees(), in: Paper.saying([], actions: [wrong])) == "")
  }

  @Test func `a change that the summary denies is found`() {
    let actions = [
      moved("T1", "↓", from: "Green", .amber), moved("T2", "↓", from: "Green", .amber),
    ]
    let prose = "Action T1 moved from Green to Amber. No other ratings have changed."
    #expect(
      told(by: MovementDisagrees(), in: Paper.saying([prose], actions: actions)).contains(
        "T2: it went from “Green” to “Amber”, and the summary says that no others changed"))
  }

  @Test func `what the prose says of how many moved is held against the rows`() {
    let moves = [
      ("Green", "Amber"), ("Green", "Red"), ("Green", "Green"), ("Amber", "Green"),
      ("Green", "Complete"), ("Amber", "Amber"),
    ]
    let actions = moves.enumerated().map { index, move in
      Action.sample("T\(index + 1)", rating: RatingReading(printed: move.1), line: 20 + index)
        .with { $0.movement.from = move.0 }
    }
    func said(_ text: String) -> String {
      told(by: MovementDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("One action has moved down (T1) and one has moved up (T4).")
        == "1 error T1 T2: the text says that 1 moved down; by the rows it is 2")
    #expect(
      said("None has moved down since June.")
        == "1 error T1 T2: the text says that 0 moved down; by the rows it is 2")
    #expect(
      said("Delivery has improved on two (T4 and T1) and got worse on two.").contains(
        "T1: the text says that it moved up; its ratings are “Green” before and “Amber” now"))
    // What was completed may be counted as moved up.
    #expect(said("Two have moved up and two have moved down.") == "")
    #expect(said("In the homes theme none has moved down.") == "")
  }

  @Test func `a list of those that moved names all and no others`() {
    let actions = [
      moved("T1", "", from: "Green", .amber), moved("T2", "", from: "Green", .red),
      moved("T3", "", from: "Amber", .green), moved("T4", "", from: "Amber", .amber),
      moved("T5", "", from: "Green", .green),
    ]
    func said(_ text: String) -> String {
      told(by: MovementDisagrees(), in: Paper.saying([text], actions: actions))
    }
    let wrong = said("Two actions have moved down since June: T1 and T3.")
    #expect(wrong.contains("T3: the text says that it moved down"))
    #expect(wrong.contains("T2: it moved down, from “Green” to “Red”, and the list of those"))
    #expect(said("Two actions have moved down since June: T1 and T2.") == "")
    #expect(said("One action has a better rating than in June: T3.") == "")
    #expect(said("One action has a better rating than in June: T4.") != "")
  }

  @Test func `a double arrow says that nothing moved, and not which way is better`() {
    let still = ["T1", "T2", "T3", "T4"].map { moved($0, "◄►", from: "Green", .green) }
    let wrong = moved("T7", "▲", from: "Green", .amber)
    #expect(told(by: MovementDisagrees(), in: Paper.saying([], actions: still + [wrong])) == "")
    let moves = [moved("T5", "▲", from: "Red", .amber), moved("T6", "▼", from: "Green", .red)]
    #expect(
      told(by: MovementDisagrees(), in: Paper.saying([], actions: still + moves + [wrong]))
        == "20 error T7: the sign is “▲”; the ratings are “Green” before and “Amber” now")
    let changed = moved("T8", "◄►", from: "Green", .red)
    #expect(told(by: MovementDisagrees(), in: Paper.saying([], actions: still + [changed])) != "")
  }
}
