import PlanModel
import Testing

@testable import PlanReading

/// Headings and keys in the shapes that councils give them.
struct HeadingsAndKeysTests {
  @Test(arguments: ["Blue Green Red Total", "September"])
  func `what heads counts or months is no theme`(line: String) throws {
    let paper = try paper(
      "Barn plan\n\n\(line)\n\n| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch it | Green |"
    )
    #expect(paper.actions.map(\.section) == [nil])
  }

  @Test func `a date's column is one whichever of the dates it holds`() {
    for heading in ["Original completion", "Current completion", "Latest delivery date"] {
      #expect(HeadingVocabulary.field(of: heading) == .timescale, "\(heading)")
    }
    #expect(HeadingVocabulary.field(of: "New action") != .timescale)
  }

  @Test func `a plan's initials and its number are a ref`() {
    #expect(HeadingVocabulary.field(of: "CAP No.") == .ref)
    #expect(HeadingVocabulary.field(of: "Homes No.") == nil)
  }

  @Test func `a key's line needs no mark behind its term`() throws {
    let paper = try PlanReadingTests.paper(
      """
      Key: BRAG

      - Blue action complete
      - Green on course to be done by its date
      - Red will not be done by its date
      - Grey not yet due to start

      | Ref | Action | Lead | By when | BRAG | Comment |
      |---|---|---|---|---|---|
      | W1 | Plant an orchard | Land Agent | May 2031 | Blue | Planted. |
      | W2 | Clear the ponds | Rangers | May 2035 | Grey | To begin in 2034. |
      | W3 | Mend the weir | Engineer | May 2033 | Red | The masons left. |
      """)
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Red", "Grey"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .notDue, .offTrack])
  }

  @Test func `signs under no heading are a key's terms`() throws {
    let paper = try PlanReadingTests.paper(
      """
      | | Meaning |
      |---|---|
      | 🔵 | Finished |
      | 🟢 | On course for its date |
      | 🔴 | Stopped or badly late |

      | Action | Lead | By when | How it goes | |
      |---|---|---|---|---|
      | Plant an orchard | Land Agent | May 2031 | Planted. | 🔵 |
      | Mend the weir | Engineer | May 2033 | The masons left. | 🔴 |
      """)
    #expect(paper.legend.terms.map(\.term) == ["🔵", "🟢", "🔴"])
    #expect(paper.legend.terms.first?.definition == "Finished")
  }

  @Test func `a label left without its value begins no action`() throws {
    let card = { (ref: String, title: String, lead: String) in
      """
      **\(ref) \(title)**

      - Lead:\(lead)
      - With: The Friends of the Valley
      - When: May 2033
      - Status: Under way
      - Where things stand: The ground is ready for it.

      """
    }
    let paper = try PlanReadingTests.paper(
      "# Wolmershire land plan\n\n" + card("W1", "Plant an orchard", " Land Agent")
        + card("W2", "Clear the ponds", "") + card("W3", "Mend the weir", " Engineer")
        + card("W4", "Sow a meadow", " Land Agent"))
    #expect(paper.actions.map(\.ref) == ["W1", "W2", "W3", "W4"])
    #expect(paper.actions.map(\.leads) == [["Land Agent"], [], ["Engineer"], ["Land Agent"]])
  }
}

/// Sheets of one action each.
struct ActionSheetTests {
  @Test func `a theme right beneath an action's heading is its own`() throws {
    let sheet = { (ref: String, title: String) in
      """
      **Action \(ref): \(title)**

      Theme: Land
      Lead officer: Land Agent
      Timescale: May 2033
      Rating March 2031: Green
      Progress: The ground is ready for it.


      """
    }
    let paper = try PlanReadingTests.paper(
      sheet("W-01", "Plant an orchard") + sheet("W-02", "Clear the ponds")
        + sheet("W-03", "Mend the weir"))
    #expect(paper.actions.map(\.ref) == ["W-01", "W-02", "W-03"])
    #expect(paper.actions.map(\.leads) == Array(repeating: ["Land Agent"], count: 3))
  }

  @Test func `bullets beneath an action's labels tell of it`() throws {
    let card = { (title: String, update: String) in
      """
      ### \(title)

      **Status:** On track
      **Target date:** May 2033
      **Who leads:** Land Agent

      - \(update)
      - Next: more of it in spring.


      """
    }
    let paper = try PlanReadingTests.paper(
      "# Wolmershire land plan\n\n## Water\n\n" + card("Clear 12 ponds", "536 metres are cleared.")
        + card("Mend the weir", "The stone has come.") + card("Dredge the race", "Half is done."))
    #expect(paper.actions.map(\.name) == ["Clear 12 ponds", "Mend the weir", "Dredge the race"])
    #expect(paper.actions.map { $0.update?.prefix(9) } == ["536 metre", "The stone", "Half is d"])
  }
}
