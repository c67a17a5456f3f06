import PlanModel
import Testing

/// Columns and labels whose headings do not say what they are for, and what is made of them.
struct UnforeseenColumnTests {
  @Test func `two targets that are dates are the first date and the one that holds now`() throws {
    let paper = try paper(
      """
      Ref,Action,Measure of success,Lead,Original target,Current target,RAG
      1.1,Thatch forty barns,40 barns,Estates,31/12/2033,31/03/2034,G
      1.2,Line the flues,9 flues,Estates,31/03/2034,31/03/2034,A
      1.3,Hang the doors,12 doors,Roads,30/06/2033,30/09/2033,G
      """, named: "plan.csv")
    #expect(
      paper.actions.map(\.timescale.end?.description) == ["2034-03-31", "2034-03-31", "2033-09-30"])
    #expect(paper.actions.map(\.measure) == ["40 barns", "9 flues", "12 doors"])
  }

  @Test func `what was asked for is no action beside what was promised`() throws {
    let paper = try paper(
      """
      You said,We will,By when,Status
      The lane is dark,Light the lane to the barns,May 2034,Doing
      Nowhere to sit,Put two benches by the pond,June 2034,Done
      """, named: "plan.csv")
    #expect(
      paper.actions.map(\.text) == ["Light the lane to the barns", "Put two benches by the pond"])
  }

  @Test func `milestones are the actions where a row has one and nothing else`() throws {
    let paper = try paper(
      """
      No.,Milestone,Responsible officer,Due,% done,Status
      C-01,Thatch forty barns,E. Wolmer,Mar-36,40,On target
      C-02,Line the flues,E. Wolmer,Sep-35,30,Slipping
      C-03,Hang the doors,R. Barn,Mar-35,60,Complete
      """, named: "plan.csv")
    #expect(
      paper.actions.map(\.text) == ["Thatch forty barns", "Line the flues", "Hang the doors"])
    #expect(paper.actions.allSatisfy { $0.parts.isEmpty })
  }

  @Test func `milestones in one cell beside a start and an end are what the action is measured by`()
    throws
  {
    let paper = try paper(
      """
      Ref,Action,Milestones,Owner,Start,End
      1.1,Thatch forty barns,20 barns by May 2034; 40 by May 2035,Estates,Apr 2033,May 2035
      1.2,Line the flues,Survey by June 2034; all lined by May 2035,Estates,Apr 2033,May 2035
      1.3,Hang the doors,12 doors a year,Roads,Apr 2033,May 2035
      """, named: "plan.csv")
    #expect(paper.actions.map(\.measure).last == "12 doors a year")
    #expect(paper.actions.allSatisfy { $0.timescale.end?.description == "2035-05" })
  }

  @Test func `short, medium and long under any heading are timescales`() throws {
    let paper = try paper(
      """
      Ref,Commitment,Lead,Term,Stage,RAG
      C-01,Thatch forty barns,Estates,L,Delivery,G
      C-02,Line the flues,Estates,M,Design,A
      C-03,Hang the doors,Roads,S,Complete,G
      """, named: "plan.csv")
    #expect(paper.actions.map(\.timescale.bands) == [[.long], [.medium], [.short]])
  }

  @Test func `levels without a short one are no timescales`() throws {
    let paper = try paper(
      """
      Ref,Commitment,Lead,Size,Stage,RAG
      C-01,Thatch forty barns,Estates,L,Delivery,G
      C-02,Line the flues,Estates,M,Design,A
      C-03,Hang the doors,Roads,M,Complete,G
      """, named: "plan.csv")
    #expect(paper.actions.allSatisfy { $0.timescale.bands.isEmpty })
  }

  private let cards = """
    # Wolmershire climate plan on a page 2031-2036

    *Adopted 7 April 2031. This edition: 21 November 2033.*

    ## Goal 1 – Dry barns (3 actions)

    ### A1 Thatch forty barns
    - **Owner:** Estates
    - **When:** Short
    - **State:** Under way
    - **Measure:** 40 barns
    - **Now:** Thirty are thatched, and the straw has come.

    ### A2 Line the flues
    - **Owner:** Estates
    - **When:** Long
    - **State:** Done
    - **Measure:** Nine flues
    - **Now:** All are lined and were tested in June.

    ### A3 Plan review
    - **Owner:** Roads
    - **When:** Short
    - **State:** Planned
    - **Measure:** Report to the council
    - **Now:** A first draft was read by the group.
    """

  @Test func `a label that nobody foresaw begins a bullet of its own`() throws {
    let actions = try paper(cards, named: "plan.md").actions
    #expect(actions.map(\.measure) == ["40 barns", "Nine flues", "Report to the council"])
    #expect(actions.first?.update == "Thirty are thatched, and the straw has come.")
    #expect(actions.last?.update == "A first draft was read by the group.")
  }

  @Test func `the heading of an action that is a plan's review names no plan`() throws {
    let paper = try paper(cards, named: "plan.md")
    #expect(paper.plan?.contains("A3") != true)
    #expect(paper.actions.allSatisfy { $0.section == "Dry barns" })
    #expect(paper.period?.label == "November 2033")
  }

  private let blocks = """
    WOLMERSHIRE COUNTY COUNCIL

    ## Climate plan 2031-2036 – year 2 report (1 April 2032 to 31 March 2033)

    3.0 Meaning of status

    - Achieved
    - On target
    - At risk (behind, with a plan to recover)
    - Off target (will not be met by the date given)

    ## Barns

    Action B1: Plant 40,000 hedges
    Responsible officer: Parks Officer
    By when: March 2036
    Status: On target
    Progress: 17,250 planted to date, 6,100 of these during the year by schools. Felling has been offset.

    Action B2: Line the flues
    Responsible officer: Estates Officer
    By when: March 2035
    Status: Achieved
    Progress: All are lined.

    Action B3: Hang the doors
    Responsible officer: Estates Officer
    By when: March 2034
    Status: At risk
    Progress: Nine of twelve doors hang.

    Note – the figures are not audited.
    """

  @Test func `progress that counts twice is no key`() throws {
    let paper = try paper(blocks)
    #expect(paper.legend.terms.map(\.term) == ["Achieved", "On target", "At risk", "Off target"])
    #expect(
      paper.actions.first?.update?.hasPrefix("17,250 planted to date, 6,100 of these") == true)
  }

  @Test func `a note after the last action is no part of it`() throws {
    #expect(try paper(blocks).actions.last?.update == "Nine of twelve doors hang.")
  }

  @Test func `a stretch of time is told up to its end`() throws {
    #expect(try paper(blocks).period?.label == "March 2033")
  }

  @Test func `counts beneath the quarters of a sheet are a tally of them`() throws {
    let paper = try paper(
      """
      Ref,Action,Lead,Q1 32/33,Q2 32/33,Update
      1.1,Thatch forty barns,Estates,A,G,Thirty are thatched.
      1.2,Line the flues,Estates,G,G,Drawings are made.
      1.3,Hang the doors,Roads,A,A,Nine of twelve doors hang.
      ,,,,,
      TOTALS,,,,,
      On track (G),,,1,2,
      Some slippage (A),,,2,1,
      Total,,,3,3,
      """, named: "plan.csv")
    let tally = try #require(paper.tallies.first)
    #expect(tally.terms == ["Q1 32/33", "Q2 32/33"])
    #expect(tally.rows.map(\.name).prefix(2) == ["On track (G)", "Some slippage (A)"])
    #expect(tally.rows[0].counts == ["Q1 32/33": 1, "Q2 32/33": 2])
    #expect(paper.actions.count == 3)
  }

  @Test func `a name alone over rows without refs that go on is their theme`() throws {
    let paper = try paper(
      """
      Barns

      | Action | Lead | Start | End | Status |
      |---|---|---|---|---|
      | Thatch forty barns | Estates | Apr 2032 | Sep 2034 | In progress |
      | Line the flues | Estates | Sep 2033 | Mar 2035 | In progress |

      Roads

      | Mend the causeway | Roads | Apr 2032 | Mar 2036 | At risk |
      |---|---|---|---|---|
      | Build a footbridge | Roads | Jun 2032 | Mar 2034 | Completed |
      """, named: "plan.md")
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Roads"])
  }

  @Test func `a heading on top of the next table stands beside the section before it`() throws {
    let paper = try paper(
      """
      Barns

      | Action | Lead | Start | End | Status |
      |---|---|---|---|---|
      | Thatch forty barns | Estates | Apr 2032 | Sep 2034 | In progress |
      | Line the flues | Estates | Sep 2033 | Mar 2035 | In progress |

      Page 61

      | Action | Lead | Start | End | Status |
      |---|---|---|---|---|
      | Roads | | | | |
      | Mend the causeway | Roads | Apr 2032 | Mar 2036 | At risk |
      | Ponds | | | | |
      | Dig five ponds | Parks | Jun 2032 | Mar 2034 | Completed |
      """, named: "plan.md")
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Ponds"])
    #expect(paper.actions.allSatisfy { $0.group == nil })
  }

  @Test func `a heading on top of a table right under a section's own is a group of it`() throws {
    let paper = try paper(
      """
      Barns

      | Action | Lead | Start | End | Status |
      |---|---|---|---|---|
      | Thatch forty barns | Estates | Apr 2032 | Sep 2034 | In progress |
      | Line the flues | Estates | Sep 2033 | Mar 2035 | In progress |

      Roads

      | Action | Lead | Start | End | Status |
      |---|---|---|---|---|
      | Causeways | | | | |
      | Mend the causeway | Roads | Apr 2032 | Mar 2036 | At risk |
      | Bridges | | | | |
      | Build a footbridge | Roads | Jun 2032 | Mar 2034 | Completed |
      """, named: "plan.md")
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Roads"])
    #expect(paper.actions.map(\.group) == [nil, nil, "Causeways", "Bridges"])
  }

  @Test func `a term that stands in the definition of another is one of its own`() throws {
    let paper = try paper(
      """
      ## Key

      - Complete: the action has been delivered in full
      - On track: expected to be delivered by the target date
      - Delayed: will not be delivered by the target date - Not started: work is planned for later

      | Ref | Action | Lead | Status |
      |---|---|---|---|
      | A1 | Thatch forty barns | Estates | Delayed |
      | A2 | Line the flues | Estates | Not started |
      """, named: "plan.md")
    #expect(
      paper.legend.terms.map(\.term) == ["Complete", "On track", "Delayed", "Not started"])
    #expect(paper.legend.terms[2].definition == "will not be delivered by the target date")
  }

  @Test func `a row of a key that lists the stages is a scale and no term`() throws {
    let paper = try paper(
      """
      Ref\tAction\tLead\tStatus\tStage
      C-01\tThatch forty barns\tEstates\tOn target\tDelivery
      C-02\tLine the flues\tEstates\tSlipping\tDesign
      C-03\tHang the doors\tRoads\tOn target\tClosed
      \t\t\t\t
      Key\t\t\t\t
      On target\tWill be done by the due date\t\t\t
      Slipping\tDue date at risk\t\t\t
      Stages\tScoping > Design > Delivery > Closed\t\t\t
      """, named: "plan.tsv")
    #expect(
      paper.legend.terms(of: .stage).map(\.term) == ["Scoping", "Design", "Delivery", "Closed"])
    #expect(paper.legend.terms(of: .rating).map(\.term) == ["On target", "Slipping"])
  }

  @Test func `a heading torn within a word is put together by the words of the paper`() throws {
    let paper = try paper(
      """
      # Wolmershire climate plan 2031-2036

      ## Travel and Fl eet

      Action F1: Replace twenty carts of the fleet
      Lead: Fleet Manager
      By when: March 2036
      Status: On target

      Action F2: Buy two ferries
      Lead: Fleet Manager
      By when: March 2035
      Status: At risk
      """, named: "plan.md")
    #expect(paper.actions.map(\.section) == ["Travel and Fleet", "Travel and Fleet"])
  }

  @Test func `one heading means in a small table what it means in the others`() throws {
    func table(_ theme: String, _ rows: [(String, String)]) -> String {
      """
      ## \(theme)

      | Ref | Action | Stage | This quarter |
      |---|---|---|---|
      \(rows.map { "| \($0.0) | Thatch the barns of \($0.0) | Delivery | \($0.1) |" }.joined(separator: "\n"))

      """
    }
    let long = "Work went on at the site, and the last of the straw was brought in May."
    let read = try paper(
      table("Barns", (1...5).map { ("B\($0)", long) })
        + table("Ponds", [("P1", "It met."), ("P2", long), ("P3", "Dug."), ("P4", long)]))
    #expect(read.actions.allSatisfy { $0.update != nil && $0.stage.printed == "Delivery" })
  }

  @Test func `a reason has a column of its own under many words`() throws {
    let read = try paper(
      """
      Ref,Action,RAG,Position,"Reason for Amber or Red, and what is being done"
      B1,Thatch the barns,Red,None is thatched.,The straw is late.
      B2,Line the flues,Green,All are lined.,
      """, named: "plan.csv")
    #expect(read.actions.map(\.reason) == ["The straw is late.", nil])
    #expect(read.actions.map(\.rating.printed) == ["Red", "Green"])
  }

  @Test func `progress in per cent is no account of what was done`() throws {
    let paper = try paper(
      """
      Ref,Action,Owner,Progress %,RAG,Comments
      W1,Thatch the barns,Estates,88,Green,Half are thatched.
      W2,Line the flues,Estates,70,Green,Liners are cut.
      W3,Hang the doors,Joiner,35,Red,The joiner left.
      """, named: "plan.csv")
    #expect(
      paper.actions.map(\.update) == ["Half are thatched.", "Liners are cut.", "The joiner left."])
  }

  @Test func `a long label for the measure is one, and the report's recommendation is none`() throws
  {
    let paper = try paper(
      """
      Wolmer Town Council

      **Recommendation:** that the Council notes the review.

      **1. Thatch the barns**

      - Lead: Estates
      - By: May 2034
      - We will know it has worked when: forty barns are dry
      - Stage: Under way
      - Where we are: Half are thatched.

      **2. Line the flues**

      - Lead: Estates
      - By: May 2035
      - We will know it has worked when: nine flues are lined
      - Stage: Done
      - Where we are: All are lined.
      """)
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues"])
    #expect(paper.actions.map(\.measure) == ["forty barns are dry", "nine flues are lined"])
    #expect(paper.actions.map(\.update) == ["Half are thatched.", "All are lined."])
  }
}
