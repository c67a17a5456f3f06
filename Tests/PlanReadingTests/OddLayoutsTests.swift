import PlanModel
import Testing

/// Layouts that are seldom met, each read whole.
struct OddLayoutsTests {
  @Test func `a table drawn in letters is read with its header`() throws {
    let paper = try paper(
      """
      Wolmer Vale Combined Authority          Climate Board          5 June 2025

      CLIMATE PLAN: PERFORMANCE REPORT TO MARCH 2025

      Ref | Commitment           | Owner   | By       | RAG | Trend | Commentary
      ----+----------------------+---------+----------+-----+-------+-----------------------
      W1  | Thatch the barns     | Estates | Mar 2027 | A   | ->    | Half are done, with two
          |                      |         |          |     |       | more to come.
      W2  | Line the flues       | Parks   | Sep 2024 | B   | up    | All are lined.
      ----+----------------------+---------+----------+-----+-------+-----------------------

      RAG: A = amber, at risk; G = green, to plan; B = blue, complete.
      Trend: up = better than last report; -> = the same; down = worse.
      """)
    #expect(paper.council == "Wolmer Vale Combined Authority")
    #expect(paper.period?.label == "March 2025")
    #expect(
      paper.actions.map(\.update) == ["Half are done, with two more to come.", "All are lined."])
    #expect(paper.legend.terms.map(\.term) == ["A", "G", "B"])
    #expect(paper.actions.map(\.stage.canonical) == [nil, .complete])
  }

  @Test func `an action over the header of a closing overview is none of its headings`() throws {
    let paper = try paper(
      """
      Theme,Action,Partners,Status,Notes,Share
      Barns,Thatch the barns,Farmers,In progress,Half done,50%
      ,Line the flues,Masons,Completed,All lined,100%
      Roads,Mend the lanes,Parish,In progress,Six mended,60%
      Roads,Sweep the lanes,Parish,In progress,Swept,60%
      ,,,,,
      Status,No.,,,,
      Completed,1,,,,
      In progress,3,,,,
      """, named: "w.csv")
    #expect(paper.actions.map(\.text).last == "Sweep the lanes")
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Roads"])
    #expect(paper.tallies.map { $0.rows.map(\.name) } == [["Completed", "In progress"]])
  }

  @Test func `counts of letters under other columns, with no caption, are no actions`() throws {
    let paper = try paper(
      """
      Ref,Action,Lead,Target date,RAG Q3,RAG Q4,Comments
      W1,Thatch the barns,Estates,31/03/2025,G,B,All in
      W2,Line the flues,Parks,30/06/2025,A,A,One lined
      ,,,,,,
      ,,,A,,1,
      ,,,B,,1,
      """, named: "w.csv")
    #expect(paper.actions.map(\.ref) == ["W1", "W2"])
    #expect(paper.tallies.map { $0.rows.map(\.name) } == [["A", "B"]])
  }

  @Test func `a column asks how it goes, and its cells are terms`() throws {
    let paper = try paper(
      """
      | Ref. | What we said we'd do | Who's leading | How's it going? | Update |
      |---|---|---|---|---|
      | W1 | Thatch the barns | Estates | In progress<br>*(was late)* | Half done. |
      | W2 | Line the flues | Parks | **Complete** | All lined. |
      | W3 | Mend the lanes | Parks | Not started | To begin in May. |
      """)
    #expect(paper.actions.map(\.leads) == [["Estates"], ["Parks"], ["Parks"]])
    #expect(paper.actions.map(\.stage.canonical) == [.delivery, .complete, .notStarted])
  }

  @Test func `the heading over a key heads no actions, and the themes head theirs`()
    throws
  {
    let paper = try paper(
      """
      Explanation of status
       On plan            Going as it should
       In trouble         Will not be done by its date
       Done               Nothing is left to do

       Ref    Action                  Lead        Due        Status       What has happened

       THEME ONE - BARNS

       1.01   Thatch the barns        Estates     31/03/27   On plan      Half are thatched.

       1.02   Line the flues          Parks       30/04/25   Done         All are lined.

       THEME TWO - ROADS

       2.01   Mend the lanes          Parks       31/12/24   In trouble   The tar has run out.
      """)
    #expect(
      paper.actions.map(\.section) == [
        "THEME ONE - BARNS", "THEME ONE - BARNS", "THEME TWO - ROADS",
      ])
    #expect(paper.legend.terms.map(\.term) == ["On plan", "In trouble", "Done"])
  }

  @Test func `a theme alone on a line between rows of tabs heads them`() throws {
    let rows = ["W1\tThatch the barns\tEstates\tGreen", "W2\tLine the flues\tParks\tRed"]
    let paper = try paper(
      "Ref\tAction\tLead\tBRAG\nBarns\n\(rows[0])\nMills and roads\n\(rows[1])\n")
    #expect(paper.actions.map(\.section) == ["Barns", "Mills and roads"])
  }

  @Test func `what happened is an update, and so are sentences under a heading of any kind`() throws
  {
    for heading in ["What happened in 2024/25", "The officer's tale"] {
      let paper = try paper(
        """
        | Ref | Action | Stage | \(heading) |
        |---|---|---|---|
        | W1 | Thatch the barns | Delivery | Half of them are thatched by now. |
        | W2 | Line the flues | Complete | All of them were lined before winter. |
        """)
      #expect(paper.actions.map { $0.update?.hasSuffix(".") } == [true, true])
    }
  }

  @Test func `the service beside an action leads it where nobody else does`() throws {
    func leads(_ headings: String) throws -> [[String]] {
      try paper(
        """
        | Ref | Action | \(headings) | Status |
        |---|---|---|---|
        | W1 | Thatch the barns | Place | A Reed | Green |
        | W2 | Line the flues | Parks | B Moss | Red |
        """
      ).actions.map(\.leads)
    }
    #expect(try leads("Service | Town") == [["Place"], ["Parks"]])
    #expect(try leads("Directorate | Lead") == [["A Reed"], ["B Moss"]])
  }

  @Test func `a glossary that explains the words in use is their key`() throws {
    let paper = try paper(
      """
      | Ref | Action | Confidence |
      |---|---|---|
      | W1 | Thatch the barns | High |
      | W2 | Line the flues | Medium |
      | W3 | Mend the lanes | Low |
      | W4 | Sweep the yard | Achieved |

      Glossary

      Achieved           All of the action is done.
      Barn               A house for hay and straw.
      High               Very likely to be finished by its date.
      Low                Unlikely to be finished by its date.
      Medium             Could be finished if the weather holds.
      """)
    #expect(paper.legend.terms.map(\.term) == ["Achieved", "High", "Low", "Medium"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .atRisk, .offTrack, nil])
  }

  @Test func `a theme in the middle of its merged cell is of all refs that begin alike`() throws {
    let paper = try paper(
      """
      | Theme | Ref | Action | Status |
      |---|---|---|---|
      | | A1 | Thatch the barns | On track |
      | Barns | A2 | Line the flues | Done |
      | | A3 | Paint the doors | Done |
      | | B1 | Mend the lanes | On track |
      | Roads | B2 | Sweep the yard | On track |
      """)
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Barns", "Roads", "Roads"])
  }

  @Test func `a status with its date leaves the update alone`() throws {
    let paper = try paper(
      """
      | Ref | Action | Status | Update |
      |---|---|---|---|
      | W1 | Thatch the barns | Complete - Mar 24 | All thatched. |
      | W2 | Line the flues | Complete - but the cowls | All lined. |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, .complete])
    #expect(paper.actions.map(\.update) == ["All thatched.", "but the cowls All lined."])
  }

  @Test func `letters that a sentence explains in turn are a key`() throws {
    let paper = try paper(
      """
      R, A and G mean red, amber and green; C means complete.

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | C |
      | W2 | Line the flues | A |
      """)
    #expect(Set(paper.legend.terms.map(\.term)) == ["R", "A", "G", "C"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
  }

  @Test func `colours that a sentence explains one after the other are a key`() throws {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | Blue |
      | W2 | Line the flues | Amber |

      Colours: Blue is complete, Green is on time, Amber is late and Red is later than that.
      """)
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Amber", "Red"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
  }

  @Test func `an entry with its lead and date in brackets, how it goes and what was done`() throws {
    let paper = try paper(
      """
      ### Barns

      - **W1 Thatch 30 barns** (Lead: Estates; due March 2025). *On track.* Half of them are done.
      - **W2 Line the flues** (Lead: Parks; due April 2024). *Done.* Lined by 3 April 2024.
      - **W3 Paint the doors** (Lead: Parks; due June 2024). *Late.* The painter left.
      """)
    #expect(paper.actions.map(\.text) == ["Thatch 30 barns", "Line the flues", "Paint the doors"])
    #expect(paper.actions.map(\.leads) == [["Estates"], ["Parks"], ["Parks"]])
    #expect(paper.actions.map(\.stage.canonical) == [nil, .complete, nil])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, nil, .offTrack])
    #expect(paper.actions.last?.update == "The painter left.")
  }

  @Test(arguments: [
    ("B", "Blue - complete, and no more to do"), ("C", "Complete, nothing more to do"),
    ("B", "Blue: finished (all of it)"),
  ])
  func `a letter whose colour is told before what it means is complete`(
    letter: String, meaning: String
  ) throws {
    let paper = try paper(
      """
      | RAG | Meaning |
      |---|---|
      | \(letter) | \(meaning) |
      | G | Green, on course |
      | R | Red, late by a quarter or more |

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | \(letter) |
      | W2 | Line the flues | R |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .offTrack])
  }
}
