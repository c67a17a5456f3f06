import PlanModel
import Testing

/// Tables as councils' pages and sheets print them: wrapped headings, quarters, two refs, months.
struct PagesAndSheetsTests {
  @Test func `numbered themes, refs in the text's column and a row cut by a page are read`() throws
  {
    let paper = try paper(
      """
       Action                                      Responsible        Target        RAG       Progress in 2033/34
                                                     officer           date        status

       1. Barns

       1.1   Thatch forty barns on the             Head of         March 2036    Green     Thirty are thatched. The
             county's own farms                    Estates                                 straw has come.

       1.2   Line the flues                        Smiths          March 2037    Amber     The liners do not fit,
                                                   Team                                    and new ones were put

      Page 1 of 2

       Action                                      Responsible        Target        RAG       Progress in 2033/34
                                                     officer           date        status

                                                                                           off.

       1.3   Hang the doors                        Joiner          December      Blue      All hang.
                                                                   2034

       2. Roads

       2.1   Mend the causeway                     Roads           March 2038    Green     Stone is bought.
                                                   Manager
      """)
    #expect(paper.actions.map(\.ref) == ["1.1", "1.2", "1.3", "2.1"])
    #expect(
      paper.actions.map(\.section) == ["1. Barns", "1. Barns", "1. Barns", "2. Roads"])
    #expect(paper.actions[0].text == "Thatch forty barns on the county's own farms")
    #expect(paper.actions[1].update == "The liners do not fit, and new ones were put off.")
    #expect(
      paper.actions.map(\.leads) == [
        ["Head of Estates"], ["Smiths Team"], ["Joiner"], ["Roads Manager"],
      ])
    #expect(unplaced(in: paper).isEmpty)
  }

  @Test func `of quarters under their year the last that is filled is of now`() throws {
    let paper = try paper(
      """
      Wolmershire climate plan - monitoring - Q3 2033/34,,,,,,,,
      ,,,,2033/34,,,,
      Theme,Ref,Action,Lead,Q1,Q2,Q3,Q4,Comment
      Barns,B1,Thatch forty barns,Estates,G,G,A,,Straw is late
      ,B2,Line the flues,Estates,,G,G,,Half lined
      Roads,R1,Mend the causeway,Roads,A,A,R,,No stone
      ,,,,,,,,
      ,,G,1,,,,,
      ,,A,1,,,,,
      ,,R,1,,,,,
      """, named: "tracker.csv")
    #expect(paper.actions.map(\.rating.printed) == ["A", "G", "R"])
    #expect(paper.actions.map(\.update) == ["Straw is late", "Half lined", "No stone"])
    #expect(paper.period?.label == "2033-34 Q3")
    #expect(paper.tallies.first?.rows.map(\.name) == ["G", "A", "R"])
  }

  @Test func `the action's ref is the ref and the row's number is none`() throws {
    let action = try paper(
      """
      Row ID,Theme,Action Ref,Action Description,Lead Officer,Start Date,Original End Date,Revised End Date,RAG
      101,Barns,B-01,Thatch forty barns,Estates,01/04/2031,31/03/2033,30/09/2033,Amber
      102,Barns,B-02,Line the flues,Estates,01/04/2031,31/03/2034,,Green
      """, named: "tracker.csv"
    ).actions
    #expect(action.map(\.ref) == ["B-01", "B-02"])
    #expect(action.map(\.timescale.end?.description) == ["2033-09-30", "2034-03-31"])
  }

  @Test(arguments: [("Sept", "June"), ("June", "Sept")])
  func `of two months the paper's own is of now`(first: String, second: String) throws {
    let terms = first == "Sept" ? ("Red", "Green") : ("Green", "Red")
    let action = try paper(
      """
      # Climate plan: progress report to 30 September 2034

      | Ref | Action | Lead | \(first) | \(second) |
      |---|---|---|---|---|
      | B1 | Thatch forty barns | Estates | \(terms.0) | \(terms.1) |
      | B2 | Line the flues | Estates | \(terms.0) | \(terms.1) |
      """
    ).actions.first
    #expect(action?.rating.canonical == .offTrack)
  }

  @Test func `an update may begin with how the action goes`() throws {
    let actions = try paper(
      """
      | Action | Who | When | How it's going |
      |---|---|---|---|
      | Thatch forty barns | Estates<br>Straw growers | March 2035 | **At risk** – straw is late. |
      | Line the flues | Estates | June 2034 | ✅ Done – all are lined |
      | Hang the doors | Joiner | June 2035 | On track |
      """
    ).actions
    #expect(actions.map(\.rating.canonical) == [.atRisk, nil, .onTrack])
    #expect(actions[1].stage.canonical == .complete)
    #expect(actions.map(\.update) == ["straw is late.", "all are lined", "On track"])
    #expect(actions[0].leads == ["Estates", "Straw growers"])
  }

  @Test func `a number and a name over a card's labels are its ref and title`() throws {
    let actions = try paper(
      """
      Barns

      BA1 – More thatch
      What we said we would do
      Thatch forty barns.
      What we have done
      Thirty are thatched.
      Status
      On track

      BA2 – Warm flues
      What we said we would do
      Line the flues.
      What we have done
      Half are lined.
      Status
      Some delay
      """
    ).actions
    #expect(actions.map(\.ref) == ["BA1", "BA2"])
    #expect(actions.map(\.title) == ["More thatch", "Warm flues"])
    #expect(actions.map(\.text) == ["Thatch forty barns.", "Line the flues."])
  }

  @Test func `a theme's letter before a dash only counts it`() throws {
    let paper = try paper(
      """
      THEME A - BARNS

      | Ref | Action | Lead |
      |---|---|---|
      | A1 | Thatch forty barns | Estates |
      | A2 | Line the flues | Estates |
      | THEME B - ROADS | | |
      | B1 | Mend the causeway | Roads |
      """)
    #expect(paper.actions.map(\.section) == ["BARNS", "BARNS", "ROADS"])
  }
}
