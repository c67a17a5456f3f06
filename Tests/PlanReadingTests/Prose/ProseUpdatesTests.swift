import PlanModel
import Testing

/// Updates that stand as prose beneath the table of their actions.
struct ProseUpdatesTests {
  private func actions(_ prose: String, before: String = "", column: String = "") throws -> Paper {
    try paper(
      """
      # Wolmershire climate plan: annual report 2033/34

      The barns (1.1) come first in this report, as ever.

      ## Theme 1: Barns
      \(before)
      | No. | Action | Lead | Status |
      |---|---|---|---|
      | 1.1 | Thatch forty barns | Estates | Under way |
      | 1.2 | Line the flues | Estates | Delayed |
      | 1.3 | Hang the doors | Joiner | Done |

      \(prose)

      ## What comes next

      The flues (1.2) will be looked at by the board.
      """)
  }

  @Test func `a sentence with an action's ref in brackets is its update, and so is what goes on`()
    throws
  {
    let paper = try actions(
      """
      Thirty barns (1.1) are thatched. The straw for the last ten has come. The flues (1.2) are late
      because the liners did not fit.

      The joiner has left the county.

      All doors have been hung (1.3).
      """)
    #expect(
      paper.actions.map(\.update) == [
        "Thirty barns (1.1) are thatched. The straw for the last ten has come.",
        "The flues (1.2) are late because the liners did not fit.",
        "All doors have been hung (1.3).",
      ])
    #expect(paper.actions[1].sources["update"]?.line == 13)
    #expect(paper.prose.contains { $0.text == "The joiner has left the county." })
    #expect(!paper.prose.contains { $0.text.contains("hung") })
    #expect(paper.prose.contains { $0.text.hasPrefix("The barns (1.1) come first") })
  }

  @Test(arguments: [
    "**1.1** Thirty barns are thatched.\n\n**1.2** The flues are late.",
    "1.1: Thirty barns are thatched.\n\n1.2: The flues are late.",
    "- Action 1.1 – Thirty barns are thatched.\n- Action 1.2 – The flues are late.",
    "**Thatch forty barns** – Thirty barns are thatched.\n\n**Line the flues** – The flues are late.",
    "### 1.1 Thatch forty barns\n\nThirty barns are thatched.\n\n### 1.2 Line the flues\n\n"
      + "The flues are late.",
    "### Progress\n\nThatch forty barns: Thirty barns are thatched.\n\n"
      + "Line the flues: The flues are late.",
  ])
  func `a paragraph may begin with the ref or the name of its action`(prose: String) throws {
    let updates = try actions(prose).actions.map(\.update)
    #expect(updates == ["Thirty barns are thatched.", "The flues are late.", nil])
  }

  @Test func `a paragraph's own number is no ref`() throws {
    let paper = try actions(
      """
      1.1 This part is about money, and says what was spent.

      1.2 The board met twice.
      """)
    #expect(paper.actions.map(\.update) == [nil, nil, nil])
  }

  @Test func `every character still has one place`() throws {
    let paper = try actions("Thirty barns (1.1) are thatched.\n\nAll doors (1.3) hang. Well done.")
    let accounting = paper.accounting
    let unplaced = accounting.unplaced.reduce(0) { $0 + $1.text.filter { !$0.isWhitespace }.count }
    #expect(accounting.placed.values.reduce(0, +) + unplaced == accounting.characters)
    #expect(paper.actions[2].update == "All doors (1.3) hang. Well done.")
  }
}
