import PlanModel
import Testing

@testable import PlanReading

/// Keys whose entries are hard to tell apart, held against the words that the actions print.
struct KeyRepairTests {
  private func rows(_ statuses: String...) -> String {
    (["", "| Ref | Action | Status |", "|---|---|---|"]
      + statuses.enumerated().map { "| W\($0 + 1) | Thatch barn \($0 + 1) | \($1) |" })
      .joined(separator: "\n")
  }

  private func terms(_ paper: Paper) -> [String] {
    paper.legend.terms.map { "\($0.term): \($0.definition ?? "-")" }
  }

  @Test func `a term that no scale knows is one of the key where each begins a sentence`() throws {
    let paper = try paper(
      """
      Status: Done - nothing is left. Wants care - the date is in doubt. Stalled - no work goes on.
      Closed - not told of again.
      """ + rows("Done", "Wants care", "Stalled"))
    #expect(
      terms(paper) == [
        "Done: nothing is left", "Wants care: the date is in doubt", "Stalled: no work goes on",
        "Closed: not told of again",
      ])
    #expect(paper.legend.doubt == nil)
  }

  @Test func `a word in use parts the definition that swallowed it`() {
    let key = Legend(terms: [
      LegendTerm(
        kind: .stage, term: "Done",
        definition: "nothing is left; Wants care = the date is in doubt",
        source: Source(line: 3))
    ])
    let mended = KeyRepair.mended(key, values: ["Done", "Wants care"], lines: [])
    #expect(
      mended.terms.map { "\($0.term): \($0.definition ?? "-")" } == [
        "Done: nothing is left", "Wants care: the date is in doubt",
      ])
    #expect(mended.doubt == nil)
  }

  @Test func `a line of the key that was missed is found by the word in use`() {
    let key = Legend(terms: [
      LegendTerm(kind: .rating, term: "Late", definition: "past its date", source: Source(line: 3)),
      LegendTerm(kind: .stage, term: "Done", definition: "finished", source: Source(line: 4)),
    ])
    let line = ProseLine(
      text: "Wants care It may be late", raw: "Wants care     It may be late", isItem: false,
      line: 5)
    let far = ProseLine(
      text: "Odd - a word", raw: "Odd - a word", isItem: false, line: 40)
    let mended = KeyRepair.mended(key, values: ["Wants care", "Odd"], lines: [line, far])
    #expect(mended.terms.map(\.term) == ["Late", "Done", "Wants care"])
    #expect(mended.terms[2].definition == "It may be late")
    #expect(mended.doubt == nil)
  }

  @Test func `a key drawn as a table with counts and shares behind the meaning is a key`() throws {
    let paper = try paper(
      """
      2.   The Plan has 3 actions. Their status is as follows.

               Status          Meaning                                    Actions    Share
               Finished        All of it has been carried out                   1      33%
               On track        Will be done by the date given                   2      67%
               Held up         Behind the plan, for a reason given              0       0%

      3.   Good progress has been made with the mill.
      """)
    #expect(
      terms(paper) == [
        "Finished: All of it has been carried out", "On track: Will be done by the date given",
        "Held up: Behind the plan, for a reason given",
      ])
    #expect(paper.tallies.first?.rows.map { $0.counts["Actions"] } == [1, 2, 0])
    #expect(paper.actions.isEmpty)
  }

  @Test func `a heading over the key that holds a word in use is no ground for doubt`() {
    let terms = ["Scoping", "Building", "Done"].enumerated().map { place, term in
      LegendTerm(
        kind: .stage, term: term, definition: "what this step means",
        source: Source(line: 3 + place))
    }
    let heading = "Delivery Status Definitions"
    let lines = [ProseLine(text: heading, raw: heading, isItem: false, line: 1)]
    let mended = KeyRepair.mended(Legend(terms: terms), values: ["Delivery"], lines: lines)
    #expect(mended.doubt == nil)
  }

  @Test func `a key that holds a word in use in a way that cannot be parted is in doubt`() {
    let key = Legend(terms: [
      LegendTerm(
        kind: .stage, term: "Done", definition: "nothing is left Wants care the date is in doubt",
        source: Source(line: 3))
    ])
    let mended = KeyRepair.mended(key, values: ["Wants care"], lines: [])
    #expect(mended.terms == key.terms)
    #expect(mended.doubt != nil)
    #expect(KeyRepair.mended(key, values: ["Unheard of"], lines: []).doubt == nil)
  }

  @Test
  func `terms and their meanings in columns beneath the key's heading are read from first to last`()
    throws
  {
    let paper = try paper(
      rows("Complete", "Slipped") + """


        Status key

        Complete           All of the work has been done.
        On track           It will be done by the date.
        Slipped            It will be done within half a year of the date.
        Not yet started    Work is to begin later.
        """)
    #expect(
      paper.legend.terms.map(\.term) == ["Complete", "On track", "Slipped", "Not yet started"])
  }

  @Test func `two pairs of term and meaning stand on a line`() throws {
    let paper = try paper(
      """
      Key:   Green   To be done in time, or soon      Amber   Some delay, can be made good
             Red     Will be late                     Blue    Finished
      """ + rows("Green", "Blue"))
    #expect(
      terms(paper) == [
        "Green: To be done in time, or soon", "Amber: Some delay, can be made good",
        "Red: Will be late", "Blue: Finished",
      ])
    #expect(paper.actions.map(\.stage.canonical) == [nil, .complete])
  }

  @Test func `letters need no mark before what they mean`() throws {
    let paper = try paper("RAG: G going well, A wants watching, R wants help.\n" + rows("G", "R"))
    #expect(terms(paper) == ["G: going well", "A: wants watching", "R: wants help"])
  }

  @Test func `a key in bold beneath its heading is read whole`() throws {
    let paper = try paper(
      """
      ## Key

      **Delivered** – it is finished. **On target** – it will be done in time. **Paused** – stopped.
      """ + rows("Delivered", "On target", "Paused"))
    #expect(
      terms(paper) == [
        "Delivered: it is finished", "On target: it will be done in time", "Paused: stopped",
      ])
  }

  @Test func `words of a scale with a sentence each are a key, whatever stands over them`() throws {
    let paper = try paper(
      rows("Complete", "Behind") + """


        Complete: nothing is left to do.
        On track: it will be done in time.
        Behind: it is or will be late.
        """)
    #expect(paper.legend.terms.map(\.term) == ["Complete", "On track", "Behind"])
  }

  @Test func `what a key says of dashes stays in the prose`() throws {
    let paper = try paper(
      "Status: Done - nothing is left. Stalled - no work goes on. A dash means no money.\n"
        + rows("Done", "Stalled"))
    #expect(paper.prose.map(\.text).contains("A dash means no money."))
  }

  @Test func `terms with numbers are read from a table of their counts and meanings`() throws {
    let paper = try paper(
      """
      Wolmer Council,,,,
      ,,,,
      Status,Number,,Meaning,
      1 Done,2,,Nothing is left,
      2 Going to plan,1,,On course for its date,
      3 Going with cares,0,,May miss its date,
      Total,3,,,
      ,,,,
      Ref,Action,Lead,Status,Update
      W1,Thatch the barns,Parks,1 Done,All done
      W2,Line the flues,Parks,2 Going to plan,Half done
      """, named: "w.csv")
    #expect(paper.legend.terms.map(\.canonical) == ["complete", "onTrack", "atRisk"])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .onTrack])
    #expect(paper.actions[0].stage.canonical == .complete)
    #expect(
      paper.tallies.map { $0.rows.map(\.counts) } == [
        [["Number": 2], ["Number": 1], ["Number": 0], ["Number": 3]]
      ])
    #expect(paper.accounting.unplaced.isEmpty)
  }
}
