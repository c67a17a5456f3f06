import PlanModel
import Testing

struct CommonScaleTests {
  @Test(arguments: [
    ("Not started", Stage.notStarted), ("DISCOVERY", .discovery), ("In design", .design),
    ("In progress", .delivery), ("Underway", .delivery), ("Complete", .complete),
    ("Competed", .complete), ("Closed", .closed), ("On hold", .onHold), ("Paused", .onHold),
    ("BAU", .businessAsUsual), ("Business as usual", .businessAsUsual), ("Delivered", .complete),
    ("Complte", .complete), ("Currently in delivery", .delivery),
  ])
  func `the words of stages are known`(word: String, stage: Stage) {
    #expect(CommonScale.stage(of: word) == stage)
  }

  @Test(arguments: [
    "", "Green", "TBC", "NEW ACTION 2024", "Think", "Phase one - Delivery Phase two - Design",
  ])
  func `words that tell no stage give none`(word: String) {
    #expect(CommonScale.stage(of: word) == nil)
  }

  @Test func `a misspelt stage is the nearest word, the same in every run`() {
    // One letter from "deliver" and from "delivery" and "delivered"; the table's order must not decide.
    let stages = Set((0..<50).map { _ in CommonScale.stage(of: "Delivere") })
    #expect(stages == [.delivery])
  }

  @Test(arguments: [
    ("Green", Rating.onTrack), ("GOOD", .onTrack), ("On track", .onTrack), ("Amber", .atRisk),
    ("Orange", .atRisk), ("Review", .atRisk), ("Red", .offTrack), ("Behind schedule", .offTrack),
    ("Action", .offTrack), ("Not due", .notDue), ("N/A", .notRated),
  ])
  func `the words of ratings are known`(word: String, rating: Rating) {
    #expect(CommonScale.rating(of: word) == rating)
  }

  @Test func `a colour means what its definition says`() {
    #expect(CommonScale.rating(of: "Blue", definition: "Not yet due to start") == .notDue)
    #expect(CommonScale.rating(of: "Amber", definition: "On target") == .onTrack)
    #expect(CommonScale.rating(of: "Purple", definition: "Significantly off target") == .offTrack)
    #expect(CommonScale.rating(of: "Purple") == nil)
  }

  @Test func `a stage with a name of its own means what its definition says`() {
    func canonical(_ term: String, _ definition: String) -> String? {
      CommonScale.canonical(of: term, definition: definition, kind: .stage)
    }
    #expect(
      canonical("Think", "The idea is there, and we are finding out whether it works")
        == "discovery")
    #expect(canonical("Ready", "Money and contracts are being put in place") == "design")
    #expect(canonical("Do", "Work is going on") == "delivery")
    #expect(canonical("Think", "") == nil)
  }

  @Test(arguments: [
    ("Lead", Role.lead), ("Ask", .partner), ("Partner", .partner), ("Influence", .influence),
    ("Lobby", .influence),
  ])
  func `the words of the council's role are known`(word: String, role: Role) {
    #expect(CommonScale.role(of: word) == role)
  }

  @Test func `levels and timescales have their letter as canonical value`() {
    #expect(CommonScale.canonical(of: "Medium", kind: .level) == "M")
    #expect(CommonScale.canonical(of: "Long term", kind: .timescale) == "L")
    #expect(CommonScale.canonical(of: "M/H", kind: .level) == nil)
    #expect(CommonScale.canonical(of: "Adaptation", kind: .element) == nil)
  }
}
