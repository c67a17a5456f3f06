import PlanModel
import Testing

/// Keys over or under the actions of a sheet, whose cells hold several lines or were parted by commas.
struct KeyInASheetTests {
  @Test func `two keys in the cells of one row over the header are two`() throws {
    let legend = try paper(
      """
      Wolmer Council,,,
      "RAG: G = to plan; A = a bit late; R = lost; C = complete",,"Status: Not started / In progress / Complete",
      Ref,Action,Status,RAG
      W1,Thatch the barns,In progress,G
      W2,Line the flues,Complete,C
      """, named: "barns.csv"
    ).legend
    #expect(legend.terms(of: .rating).map(\.term) == ["G", "A", "R", "C"])
    #expect(
      legend.terms(of: .stage).map(\.term) == ["Not started", "In progress", "Complete"])
    #expect(legend.terms(of: .rating).last?.definition == "complete")
  }

  private func sheet(above: String, below: String = "") throws -> Paper {
    try paper(
      """
      Wolmershire County Council: climate plan tracker,,,,
      \(above)
      ,,,,
      Ref,Action,Lead,Budget,RAG
      B1,Thatch forty barns,Estates,-,G
      B2,Line the flues,Estates,30,A
      R1,Mend the causeway,Roads,40,B
      \(below)
      """, named: "tracker.csv")
  }

  @Test func `a second line of the key's cell is a note and not of its last term`() throws {
    let paper = try sheet(
      above: """
        "RAG: B = complete; G = to plan; A = late
        Budget: - means from what the county has already."
        """)
    #expect(paper.legend.terms.map(\.definition) == ["complete", "to plan", "late"])
    #expect(paper.prose.contains { $0.text == "Budget: - means from what the county has already." })
  }

  @Test func `a term that says what it means itself is one of the key`() throws {
    let paper = try sheet(above: #""Key: Complete; G = to plan; A = late; Paused""#)
    #expect(paper.legend.terms.map(\.term) == ["Complete", "G", "A", "Paused"])
    #expect(paper.legend.terms.map(\.definition) == [nil, "to plan", "late", nil])
  }

  @Test(arguments: [
    "Key:,B = complete,G = to plan,A = late, or too dear",
    "RAG key, B = complete, G = to plan, A = late, or too dear",
    "B = complete,G = to plan,\"A = late, or too dear\",",
  ])
  func `a key whose commas part it into cells is one key`(row: String) throws {
    for paper in [try sheet(above: row), try sheet(above: "As at June 2034", below: row)] {
      #expect(paper.legend.terms.map(\.term) == ["B", "G", "A"])
      #expect(paper.legend.terms.last?.definition == "late, or too dear")
      #expect(paper.actions.map(\.ref) == ["B1", "B2", "R1"])
    }
  }

  @Test func `an overview may give each term with what it means`() throws {
    let paper = try sheet(
      above: "\"Key: B = complete; G = to plan; A = late\"",
      below: """
        ,,,,
        Summary by status,,Number,,
        B - Complete,,1,,
        G - To plan,,1,,
        A - Late,,1,,
        Total,,3,,
        """)
    #expect(paper.tallies.first?.rows.map(\.name) == ["B", "G", "A", "Total"])
    #expect(paper.actions.count == 3)
    #expect(paper.groupings.isEmpty)
  }
}
