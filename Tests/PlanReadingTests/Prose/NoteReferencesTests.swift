import PlanModel
import Testing

struct NoteReferencesTests {
  private let table = """
    # Wolmershire climate plan: annual report 2032/33

    | Ref | Action | Lead | Target | RAG | Progress |
    |---|---|---|---|---|---|
    | D1 | Thatch forty barns | Estates | Mar 2036 | Green | Thirty are thatched. |
    | D2 | Dig the ponds | Parks | Mar 2033 | Red | See note 1 below. |
    | D3 | Mend the causeway | Roads | Mar 2033 | Amber | Stone was late (note 2). |
    | D4 | Hang the doors | Estates | Mar 2035 | Green | A note of 3 pages was sent. |
    | D5 | Lay the floors | Estates | Mar 2035 | Red | Note 2 |

    """

  @Test func `a cell that sends to a note has the words of the note`() throws {
    let paper = try paper(
      table + """
        *Note 1: The permit was refused in October because of the newts.*

        *Note 2: The quarry was shut for five weeks.*
        """, named: "report.md")
    #expect(
      paper.actions.map(\.update) == [
        "Thirty are thatched.",
        "See note 1 below. The permit was refused in October because of the newts.",
        "Stone was late (note 2).",
        "A note of 3 pages was sent.", "Note 2 The quarry was shut for five weeks.",
      ])
    #expect(paper.actions[1].fields.last?.text == "See note 1 below.")
  }

  @Test func `numbered lines under a heading of notes are notes`() throws {
    let paper = try paper(
      table + """
        ## Notes

        1. The permit was refused in October because of the newts.
        2. The quarry was shut for five weeks.
        """, named: "report.md")
    #expect(
      paper.actions[4].update == "Note 2 The quarry was shut for five weeks.")
  }

  @Test func `of two notes with one number neither is taken`() throws {
    let paper = try paper(
      table + """
        Note 1: The permit was refused in October because of the newts.

        Note 1: Another table's note says something else.
        """, named: "report.md")
    #expect(paper.actions[1].update == "See note 1 below.")
  }

  @Test func `without the note the cell stays as it is`() throws {
    #expect(try paper(table, named: "report.md").actions[1].update == "See note 1 below.")
  }
}
