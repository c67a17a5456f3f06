import PlanModel
import Testing

/// Blocks of labelled lines, each beneath a line with the ref and the name of its action.
struct NamedBlockTests {
  private static func block(_ head: String, _ said: String, _ status: String) -> String {
    """
    \(head)

    Action: \(said)

    What we did: The first stones were laid in June.

    What is next: The rest is laid in the spring.

    Status: \(status)

    """
  }

  private static let key = """
    Our words

    - **Achieved** – the promise has been kept in full
    - **On course** – we expect to keep it by the date given
    - **Behind** – we no longer expect to keep it by the date given; we say why
    - **Dropped** – we have decided not to go ahead

    """

  private static func paper(bold mark: String = "**") throws -> Paper {
    let blocks = [
      block("\(mark)B1 Thatch the county's barns again\(mark)", "Thatch forty barns.", "On course"),
      block("\(mark)B2 Dry stone\(mark)", "Mend a mile of wall by March 2036.", "Behind"),
      block("\(mark)B3 Lime kilns\(mark)", "Light two kilns by June 2035.", "Achieved"),
      "Wolmer Barn Plan: Yearly Review 2034/35 — 3\n\n## Roads\n",
      block("\(mark)R1 Causeway\(mark)", "Raise the causeway.", "On course"),
      block("\(mark)R2 Fords and stepping stones\(mark)", "Gravel nine fords.", "Dropped"),
      "Wolmer Barn Plan: Yearly Review 2034/35 — 7\n",
    ]
    return try PlanReadingTests.paper(
      """
      # Wolmer Council

      ## Barn Plan: Yearly Review 2034/35

      \(key)
      ## Barns

      \(blocks.joined(separator: "\n"))
      ## Contact

      The barn office.
      """)
  }

  @Test func `a bold line over labels is its action's ref and title`() throws {
    let paper = try Self.paper()
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "B3", "R1", "R2"])
    #expect(
      paper.actions.map(\.title) == [
        "Thatch the county's barns again", "Dry stone", "Lime kilns", "Causeway",
        "Fords and stepping stones",
      ])
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Barns", "Roads", "Roads"])
    #expect(paper.actions[3].text == "Raise the causeway.")
  }

  @Test func `it need not be bold`() throws {
    let paper = try Self.paper(bold: "")
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "B3", "R1", "R2"])
    #expect(paper.actions[1].title == "Dry stone")
  }

  @Test func `what is next is said of getting on with it`() throws {
    let action = try #require(try Self.paper().actions.first)
    #expect(action.mitigation == "The rest is laid in the spring.")
    #expect(action.update == "The first stones were laid in June.")
  }

  @Test func `a running line with its page behind a dash is no label`() throws {
    let paper = try Self.paper()
    #expect(paper.actions.allSatisfy { $0.fields.allSatisfy { $0.heading != "Wolmer Barn Plan" } })
    #expect(paper.plan == "Barn Plan")
  }

  @Test func `counts behind a dash are no pages`() throws {
    let paper = try PlanReadingTests.paper(
      """
      # Wolmer Council

      # Barn Plan

      Barns thatched — 3

      Barns thatched — 4

      | Ref | Action | Status |
      |---|---|---|
      | B1 | Thatch forty barns | On track |
      """)
    #expect(paper.prose.contains { $0.text.contains("Barns thatched — 4") })
  }

  @Test func `a word of the key is a stage or a rating and not both`() throws {
    let legend = try Self.paper().legend
    #expect(legend.terms(of: .rating).map(\.term) == ["On course", "Behind"])
    #expect(legend.terms(of: .stage).map(\.term) == ["Achieved", "Dropped"])
    #expect(legend.term(for: "Behind", kind: .rating)?.canonical == "offTrack")
  }

  @Test func `the month that ends an action is its time where nothing else tells one`() throws {
    let paper = try Self.paper()
    #expect(
      paper.actions.map(\.timescale.printed) == [nil, "by March 2036", "by June 2035", nil, nil])
  }

  @Test func `where a column has times the text gives none`() throws {
    let paper = try PlanReadingTests.paper(
      """
      | Ref | Action | By when | Status |
      |---|---|---|---|
      | B1 | Thatch forty barns | June 2035 | On track |
      | B2 | Mend a mile of wall by March 2036 | | On track |
      """)
    #expect(paper.actions.map(\.timescale.end?.year) == [2035, nil])
  }
}

/// Years that stand in a paper and are not its own.
struct BudgetYearTests {
  @Test func `the year of a budget is not the paper's time`() throws {
    let paper = try paper(
      """
      WOLMER TOWN COUNCIL

      Report to the meeting on Monday 10 March 2031

      | Action | Who | Status |
      |---|---|---|
      | Thatch forty barns | Barn Office | On track |
      | Mend a mile of wall | Wall Office | On track |

      The barn budget for 2031/32 is £900. No more is asked for in this report.
      """)
    #expect(paper.period?.label == "March 2031")
  }

  @Test func `a line that counts the actions by a word is no label of theirs`() throws {
    let paper = try paper(
      """
      Wolmer Council

      Actions by priority: High 1, Low 1.

      Action A1: Thatch the north barn
      Lead: Estates
      Priority: High
      Status: Complete

      Action A2: Thatch the south barn
      Lead: Estates
      Priority: Low
      Status: In progress
      """)
    #expect(paper.actions.map(\.text) == ["Thatch the north barn", "Thatch the south barn"])
    #expect(
      paper.actions.allSatisfy { action in
        !action.fields.contains { $0.heading == "Actions by priority" }
      })
  }
}
