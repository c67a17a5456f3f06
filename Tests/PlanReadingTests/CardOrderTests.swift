import PlanModel
import Testing

/// Cards in every order of their labels, one or two to a line, are read alike.
struct CardOrderTests {
  @Test func `a label with nothing behind it ends no card where bullets follow`() throws {
    let paper = try paper(
      """
      ## Warm barns

      ### Thatch the barns

      **Status:** On track
      **Target date:** March 2032
      **Who leads:** Barns

      - Half are thatched.

      ### Line the flues

      **Status:** Late
      **Target date:** May 2032
      **Who leads:**

      - The clay is wet.

      ### Paint the doors

      **Status:** On track
      **Target date:** June 2033
      **Who leads:** Doors

      - Ten are red.
      """, named: "barns.md")
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues", "Paint the doors"])
    #expect(paper.actions.map(\.section) == Array(repeating: "Warm barns", count: 3))
    #expect(paper.actions.map(\.leads) == [["Barns"], [], ["Doors"]])
    #expect(paper.actions[1].update == "The clay is wet.")
  }

  private struct Card {
    var ref: String
    var values: [(label: String, value: String)]
  }

  private static let cards = [
    Card(
      ref: "B1",
      values: [
        ("Lead", "Estates Manager"), ("Timescale", "March 2035"), ("Stage", "Under way"),
        ("August 2032", "Nine are thatched so far."), ("February 2033", "Thirty are thatched now."),
        ("Measure", "Barns thatched"),
      ]),
    Card(
      ref: "B2",
      values: [
        ("Lead", "Roads Manager"), ("Timescale", "June 2034"), ("Stage", "Under way"),
        ("August 2032", "No drawings were made yet."),
        ("February 2033", "Drawings have been made."),
        ("Measure", "Flues lined"),
      ]),
    Card(
      ref: "B3",
      values: [
        ("Lead", "Parks Manager"), ("Timescale", "Ongoing"), ("Stage", "Complete"),
        ("August 2032", "Two ponds have been dug."), ("February 2033", "All the ponds are dug."),
        ("Measure", "Ponds dug"),
      ]),
    Card(
      ref: "B4",
      values: [
        ("Lead", "Schools Manager"), ("Timescale", "May 2036"), ("Stage", "Under way"),
        ("August 2032", "Doors were bought in May."), ("February 2033", "Six doors of nine hang."),
        ("Measure", "Doors hung"),
      ]),
  ]

  /// The paper, each card's short values now two to a line and now one.
  private static func text(_ chance: inout Chance) -> String {
    var lines = ["WOLMERSHIRE COUNTY COUNCIL", "", "Climate plan 2031-2036: progress report", ""]
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(3, width - text.count))
    }
    let odd = Int.random(in: 0..<cards.count, using: &chance)
    for (place, card) in cards.enumerated() {
      lines += ["", "   ACTION \(card.ref)        Do what \(card.ref) is for", ""]
      let short = Array(card.values.prefix(3))
      let rest = card.values.dropFirst(3)
      // All cards but one keep to one order, as nearly all of a real paper do.
      let turn = place == odd ? Int.random(in: 0..<3, using: &chance) : 0
      let order = (0..<3).map { short[($0 + turn) % 3] }
      lines.append(
        "   " + padded(order[0].label, 20) + padded(order[0].value, 34) + padded(order[1].label, 12)
          + order[1].value)
      for one in [order[2]] + rest { lines.append("   " + padded(one.label, 20) + one.value) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 0..<60)
  func `whatever the order of its labels, a card is read whole`(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    let text = Self.text(&chance)
    let actions = try paper(text).actions
    try #require(actions.map(\.ref) == Self.cards.map(\.ref), "\(text)")
    for (action, card) in zip(actions, Self.cards) {
      #expect(action.leads == [card.values[0].value], "\(text)")
      #expect(action.timescale.printed == card.values[1].value, "\(text)")
      #expect(action.stage.printed == card.values[2].value, "\(text)")
      #expect(action.updates.first?.text == card.values[3].value, "\(text)")
      #expect(action.update == card.values[4].value, "\(text)")
      #expect(action.measure == card.values[5].value, "\(text)")
    }
  }
}
