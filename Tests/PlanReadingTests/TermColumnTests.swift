import PlanModel
import Testing

/// Columns under headings that could stand over sentences, or over terms.
struct TermColumnTests {
  @Test func `a position that is a term is a status, and the commentary the update`() throws {
    let paper = try paper(
      """
      | Ref | Action | Position | Commentary |
      |---|---|---|---|
      | W1 | Thatch the barns | Progressing | Half are thatched. |
      | W2 | Line the flues | Done | All are lined. |
      | W3 | Paint the doors | Stalled | The painter left. |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.delivery, .complete, .onHold])
    #expect(
      paper.actions.map(\.update) == ["Half are thatched.", "All are lined.", "The painter left."])
  }

  @Test func `a position of sentences is the update`() throws {
    let paper = try paper(
      """
      | Ref | Action | Position at 30 June 2025 |
      |---|---|---|
      | W1 | Thatch the barns | Half are thatched. |
      | W2 | Line the flues | Done |
      """)
    #expect(paper.actions.map(\.update) == ["Half are thatched.", "Done"])
    #expect(paper.actions.map(\.stage.printed) == [nil, nil])
  }

  @Test func `milestones that are dates are when it is to be done`() throws {
    let paper = try paper(
      """
      | Ref | Action | Milestone | Status |
      |---|---|---|---|
      | W1 | Thatch the barns | Q3 2025/26 | Green |
      | W2 | Line the flues | Q4 2024/25 | Red |
      | W3 | Paint the doors | Q1 2025/26 | Green |
      """)
    #expect(
      paper.actions.map { $0.timescale.end?.description } == ["2025-12", "2025-03", "2025-06"])
    #expect(paper.actions.allSatisfy { $0.measure == nil })
  }

  @Test func `the first date stands where no revised one does, in either order`() throws {
    for order in [["First date", "Revised date"], ["Revised date", "First date"]] {
      let isFirst = order[0] == "First date"
      func row(_ ref: String, _ first: String, _ revised: String) -> String {
        "| \(ref) | Thatch \(ref) | \(isFirst ? first : revised) | \(isFirst ? revised : first) |"
      }
      let paper = try paper(
        """
        | Ref | Action | \(order[0]) | \(order[1]) |
        |---|---|---|---|
        \(row("W1", "31/03/2025", "30/09/2025"))
        \(row("W2", "30/06/2025", ""))
        """)
      #expect(paper.actions.map(\.timescale.printed) == ["30/09/2025", "30/06/2025"])
    }
  }

  @Test func `a form is known by its number and name, whatever its first label is`() throws {
    func form(_ number: Int, _ name: String) -> String {
      "Project \(number)\t\(name)\nLead officer\tHead of Barns\nDue\t31 March 2026\n"
        + "Status\tOn hold\nPosition at 30 June 2025\tNothing has been thatched.\n\n"
    }
    let paper = try paper(form(1, "Thatch the barns") + form(2, "Line the flues"))
    #expect(paper.actions.map(\.ref) == ["1", "2"])
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues"])
    #expect(paper.actions.map(\.update).allSatisfy { $0 == "Nothing has been thatched." })
  }

  @Test func `a sentence that a tab parts from its number is a paragraph`() throws {
    let paper = try paper(
      "Wolmer Council\n\n1.\tThe plan has four actions in it.\n2.\tAll of them are new this year.\n"
    )
    #expect(paper.prose.map(\.text).suffix(2).first?.contains("four actions") == true)
    #expect(paper.accounting.unplaced.isEmpty)
  }
}
