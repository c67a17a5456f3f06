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
