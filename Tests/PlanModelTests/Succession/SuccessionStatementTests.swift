import Testing

@testable import PlanModel

@Suite struct `What a paper says of its actions` {
  private let reader = SuccessionStatementReader(
    knownRefs: ["T3", "T4", "T18", "T19", "B4", "CE1.7", "12", "53", "56", "61"])

  /// One line for each statement: relation, refs, and what is out of the ordinary.
  private func said(_ note: String) -> [String] {
    var action = Action(key: "T1", ref: "T1", text: "Build the towpath.")
    action.changeNote = note
    return reader.statements(of: action).map { statement in
      var words = ["\(statement.relation)"] + statement.refs
      if statement.isOrigin { words.append("origin") }
      if statement.saysNew { words.append("new") }
      if statement.force != .plain { words.append("\(statement.force)") }
      return words.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Folded into new action 53 on money.", "merged 53 new"),
    ("This was merged with T4.", "merged T4"),
    ("Incorporated within actions T3 and T4.", "merged T3 T4"),
    (
      "To be kept up as part of the staff campaign (CE1.7) and captured under it (CE1.7)",
      "merged CE1.7"
    ),
    ("Superseded by B4", "replaced B4"),
    ("Replaced with action 12.", "replaced 12"),
    ("Split into T18, T19 and B4.", "split T18 T19 B4"),
    ("Work is taken forward under B4.", "continues B4"),
    ("This is being picked up through action 12.", "continues 12"),
    ("The remaining sites are picked up through action 12.", "continues 12 weak"),
    ("Carried forward as T18/T19", "continues T18 T19"),
    ("Moved to the county's plan (B4).", "continues B4"),
    ("Now renumbered as T4", "continues T4"),
    ("B4 now replaces this action.", "replaced B4"),
  ])
  func `where an action went is found, however it is put`(note: String, expected: String) {
    #expect(said(note).contains(expected), "\(said(note))")
  }

  @Test(arguments: [
    ("Replaces T4.", "replaced T4 origin"),
    ("Merges T3 and T4.", "merged T3 T4 origin"),
    ("Combines actions 12 and 53.", "merged 12 53 origin"),
    ("Carried forward from T18", "continues T18 origin"),
    ("Formerly T4.", "continues T4 origin"),
    ("Previously action 12", "continues 12 origin"),
  ])
  func `so is where one came from`(note: String, expected: String) {
    #expect(said(note).contains(expected), "\(said(note))")
  }

  @Test func `what is only thought of is tentative`() {
    #expect(said("Could this be merged with T18/T19?") == ["merged T18 T19 tentative"])
    #expect(said("It may be replaced by B4.") == ["replaced B4 tentative"])
  }

  @Test func `what is denied is not said`() {
    #expect(said("It was not merged with T4.").isEmpty)
  }

  @Test func `a number is a ref only where a word says so`() {
    #expect(said("Merged with 12 others.").isEmpty)
    #expect(said("Merged with action 12.") == ["merged 12"])
  }

  @Test func `a ref that is only spoken of is no succession`() {
    #expect(said("This helps with T4, and so does B4.").isEmpty)
    #expect(said("Links to action 12.").isEmpty)
  }

  @Test func `a new action named after an old one that is done carries it on`() {
    #expect(said("New action 61 on carrying it out.") == ["continues 61 new mention"])
    #expect(
      said("To be replaced by something broader. New action 56").contains("replaced 56 new mention")
    )
  }

  @Test(arguments: [
    "Action to be archived.", "Closed.", "This will not be taken forward.",
    "No longer pursued because the grant fell through.", "The scheme has been discontinued.",
    "Removed from the plan in March.", "It is no longer a priority for want of money.",
  ])
  func `an end is found`(note: String) {
    #expect(said(note) == ["ended"])
  }

  @Test func `an end of something is said less plainly than an end of the action`() {
    #expect(said("The grants scheme will end in March.") == ["ended weak"])
    #expect(said("It may be withdrawn.") == [])
    #expect(said("It could have been withdrawn.") == ["ended tentative"])
  }

  @Test func `an entry that stands elsewhere is a weak word for it`() {
    var action = Action(key: "1", ref: "1", text: "Build the towpath.")
    action.see = ["12"]
    #expect(reader.statements(of: action).map(\.force) == [.weak])
  }

  @Test func `a sentence keeps its refs and short forms together`() {
    let sentences = SuccessionSentence.sentences(
      of: "Kept under Better Together (CE1.7), e.g. by post. Done? Yes; so it is.")
    #expect(sentences.count == 4)
    #expect(sentences[0].words.contains("ce1.7"))
    #expect(sentences[1].isQuestion)
  }
}
