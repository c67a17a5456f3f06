import PlanModel
import Testing

/// Sentences that count actions by another word, or by what stands in brackets.
struct CountingWordTests {
  @Test func `a paper that calls its actions otherwise counts them by its own word`() throws {
    let paper = try paper(
      """
      The plan has three pledges. Of these, two are Green and one is Red.

      1.1 Pledge 1. Thatch the barns
      Lead: Estates
      Rating: Green

      1.2 Pledge 2. Line the flues
      Lead: Estates
      Rating: Green

      1.3 Pledge 3. Paint the doors
      Lead: Parks
      Rating: Red
      """)
    #expect(paper.actions.map(\.ref) == ["1", "2", "3"])
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues", "Paint the doors"])
    #expect(
      paper.claims.filter { $0.kind == .count }.map { "\($0.term ?? "all") \($0.value ?? -1)" }
        == ["all 3.0", "Green 2.0", "Red 1.0"])
  }

  @Test func `a count is told by the term in brackets behind it`() throws {
    let paper = try paper(
      """
      At the end of March two actions were complete (Blue), one was Green and one had yet to start (Grey).
      Last year three were Blue.

      | Ref | Action | BRAG |
      |---|---|---|
      | T1 | Build a shed | Blue |
      | T2 | Build a barn | Blue |
      | T3 | Build a byre | Green |
      | T4 | Build a sty | Grey |
      """)
    #expect(
      paper.claims.map { "\($0.term ?? "all") \($0.value ?? -1)" } == [
        "Blue 2.0", "Green 1.0", "Grey 1.0",
      ])
  }
}

/// Overviews with blank cells, and rows of shares beneath them.
struct BlankCountTests {
  @Test(arguments: ["", "–"])
  func `beside numbers a blank is none, and shares are no counts`(blank: String) throws {
    let paper = try paper(
      """
      | Priority | Complete | On target | Behind target | All |
      |---|---|---|---|---|
      | 1 Barns | 1 | 1 | \(blank) | 2 |
      | 2 Roads | \(blank) | 1 | 1 | 2 |
      | All | 1 | 2 | 1 | 4 |
      | % of all | 25% | 50% | 25% | 100% |

      | Ref | Action | Status |
      |---|---|---|
      | W1 | Thatch the barns | Complete |
      | W2 | Line the flues | On target |
      """)
    let rows = try #require(paper.tallies.first?.rows)
    #expect(rows.map(\.name) == ["1 Barns", "2 Roads", "All"])
    #expect(rows[0].counts["Behind target"] == 0)
    #expect(rows[1].counts["Complete"] == 0)
    #expect(paper.actions.count == 2)
  }

  @Test func `a summary counts its parts behind the whole`() throws {
    let claims = try paper(
      """
      Summary: 3 actions, of which 2 Green (67%) and 1 Red (33%).

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | Green |
      | W2 | Line the flues | Green |
      | W3 | Paint the doors | Red |
      """
    ).claims
    #expect(
      claims.map { "\($0.kind) \($0.term ?? "all") \($0.value ?? -1)" } == [
        "count all 3.0", "count Green 2.0", "share Green 67.0", "count Red 1.0", "share Red 33.0",
      ])
  }

  private func counts(_ text: String) throws -> [String] {
    try paper(
      text + "\n\n| Ref | Action | RAG |\n|---|---|---|\n| W1 | Thatch the barns | On track |\n"
        + "| W2 | Line the flues | Complete |\n| W3 | Paint the doors | Off track |"
    ).claims.filter { $0.kind == .count }.map { "\($0.term ?? "all") \($0.value ?? -1)" }
  }

  @Test func `a number that ends a sentence counts nothing of the next`() throws {
    #expect(
      try counts(
        "1.3 The Plan had 21 actions. Action W4 was merged into W2 by the board, leaving 20. Of "
          + "these 5 are complete, 10 on track and 5 off track."
      ).filter { !$0.hasPrefix("all") } == ["Complete 5.0", "On track 10.0", "Off track 5.0"])
  }

  @Test func `lines that count by their terms are an overview`() throws {
    let paper = try paper(
      "At a glance\n1 action is on track\n1 is off track\n1 has been built\n\n"
        + "In short\n4 actions are on track\n2 are off track\n1 has not started yet\n\n"
        + "| Ref | Action | RAG |\n|---|---|---|\n| W1 | Thatch the barns | On track |")
    #expect(paper.tallies.count == 1)
    #expect(paper.tallies.first?.rows.map(\.name) == ["On track", "Off track", "Not started yet"])
    #expect(paper.tallies.first?.rows.map { $0.counts["Actions"] } == [4, 2, 1])
  }
}

/// Overviews that call things otherwise than the rows do.
struct OverviewWordTests {
  @Test func `members are called as their headings call them`() throws {
    let paper = try paper(
      """
      | Theme | Green | Red | Total |
      |---|---|---|---|
      | A Barns (BA) | 1 | 0 | 1 |
      | B Roads (RO) | 0 | 1 | 1 |
      | All themes | 1 | 1 | 2 |

      ## Theme A: Barns

      | Ref | Action | RAG |
      |---|---|---|
      | BA1 | Thatch the barns | Green |

      ## Theme B: Roads

      | Ref | Action | RAG |
      |---|---|---|
      | RO1 | Sweep the lanes | Red |
      """, named: "paper.md")
    #expect(paper.tallies.first?.rows.map(\.name) == ["Barns", "Roads", "All themes"])
    #expect(paper.groupings.map { $0.members.map(\.name) } == [["Barns", "Roads"]])
  }

  @Test func `an overview on its side counts by its terms`() throws {
    let tally = try #require(
      try paper(
        """
        | Status | Green | Amber | Red | Total |
        |---|---|---|---|---|
        | Number | 1 | 0 | 1 | 2 |

        | Ref | Action | RAG |
        |---|---|---|
        | T1 | Thatch the barns | Green |
        | T2 | Sweep the lanes | Red |
        """
      ).tallies.first)
    #expect(tally.terms == ["Number"])
    #expect(
      tally.rows.map { "\($0.name) \($0.counts["Number"] ?? -1)" } == [
        "Green 1", "Amber 0", "Red 1", "Total 2",
      ])
  }

  @Test func `brackets behind a term say which, and a stage may be one that they are in`() throws {
    let claims = try paper(
      """
      Two of the 3 actions are now complete (T1 and T2). One is in delivery.

      | Ref | Action | Stage |
      |---|---|---|
      | T1 | Thatch the barns | Complete |
      | T2 | Sweep the lanes | Complete |
      | T3 | Paint the doors | Delivery |
      """
    ).claims
    #expect(
      claims.map { "\($0.term ?? "all") \($0.value ?? -1)" } == [
        "all 3.0", "Complete 2.0", "Delivery 1.0",
      ])
  }

  @Test func `how sure a paper is has a key too`() throws {
    let paper = try paper(
      """
      Confidence that it will be done by its date: High, Medium or Low.

      | Ref | Action | Confidence |
      |---|---|---|
      | T1 | Thatch the barns | High |
      | T2 | Sweep the lanes | Fair |
      """)
    #expect(paper.legend.terms.map(\.term) == ["High", "Medium", "Low"])
  }

  @Test func `three terms counted in one sentence count the actions, whatever it calls them`()
    throws
  {
    func claims(_ sentence: String) throws -> [String] {
      try paper(
        """
        \(sentence)

        Ref,Action,Stage
        W1,Thatch it,Done
        W2,Line it,Stuck
        W3,Hang it,Begun
        """.replacing(",", with: "\t").replacing("\t ", with: ", ")
      ).claims.filter { $0.kind == .count }.map { "\($0.term ?? "all") \($0.value ?? -1)" }
    }
    #expect(
      try claims("In all, five are Done, seven are Stuck and one is Begun.")
        == ["Done 5.0", "Stuck 7.0", "Begun 1.0"])
    #expect(try claims("In all, five are Done.") == [])
  }
}
