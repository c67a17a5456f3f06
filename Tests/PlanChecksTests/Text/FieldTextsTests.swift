import PlanModel
import Testing

@testable import PlanChecks

struct FieldTextsTests {
  @Test func `texts come in the order of the form, and only those that are there`() {
    var action = Action(key: "A1", text: "Plant trees")
    action.mitigation = "Ask the nursery"
    action.update = "Half are planted"
    #expect(action.texts.map(\.field) == ["text", "update", "mitigation"])
    #expect(action.accounts.map(\.text) == ["Half are planted", "Ask the nursery"])
  }

  @Test func `every text of an action is told`() {
    var action = Action(key: "A1", text: "a")
    (action.title, action.measure, action.update) = ("b", "c", "d")
    (action.changeNote, action.reason, action.mitigation) = ("e", "f", "g")
    #expect(action.texts.map(\.text) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(action.accounts.map(\.field) == ["update", "changeNote", "reason", "mitigation"])
  }
}
