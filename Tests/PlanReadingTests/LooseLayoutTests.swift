import PlanModel
import Testing

struct LooseLayoutTests {
  @Test func `labels with their values are fields`() throws {
    let paper = try paper(
      """
      TRAVEL

      Ref: LV1
      Action: Move the mobile library to an electric van
      Lead officer: Head of Libraries
      By when: March 2026
      Status: In progress
      Progress: The van has been ordered and will
        arrive in the summer.

      Ref: LV2
      Action: Give councillors a bus pass
      Status: Not started
      """)
    #expect(
      transcript(of: paper) == """
        LV1 §TRAVEL: Move the mobile library to an electric van | leads Head of Libraries | time March 2026 | end 2026-03 | stage In progress=delivery | update The van has been ordered and will arrive in the summer.
        LV2 §TRAVEL: Give councillors a bus pass | stage Not started=notStarted
        """)
    #expect(paper.actions[0].source == Source(line: 3, endLine: 9))
    #expect(paper.actions[0].sources["update"] == Source(line: 8, endLine: 9))
  }

  @Test func `numbered paragraphs with a status line are actions`() throws {
    let paper = try paper(
      """
      1. About this report

      1.1 Each action has a number, which it keeps.

      2. Energy and Buildings

      2.10 - Buy only electricity from named renewable sources for all of the
      council buildings.
      Status: Achieved. The contract began in October.

      2.60 - Ask every tenant for meter readings.
      Status: Behind schedule. Nineteen have answered.
      """)
    #expect(
      transcript(of: paper) == """
        2.10 §Energy and Buildings: Buy only electricity from named renewable sources for all of the council buildings. | stage Achieved=complete | rating Achieved=? | update The contract began in October.
        2.60 §Energy and Buildings: Ask every tenant for meter readings. | rating Behind schedule=offTrack | update Nineteen have answered.
        """)
  }

  @Test func `bullets with a status at their end and an owner beneath are actions`() throws {
    let paper = try paper(
      """
      ## Warm homes

      • Train 30 volunteers in village halls – Complete
        Owner: Warm Homes Team
      • Lend kits from every library – In progress
        Owner: Libraries

      ## Getting about

      - Publish one bus map – Not started
        Owner: Passenger Transport Team
      """)
    #expect(
      transcript(of: paper) == """
        line:3 §Warm homes: Train 30 volunteers in village halls | leads Warm Homes Team | stage Complete=complete
        line:5 §Warm homes: Lend kits from every library | leads Libraries | stage In progress=delivery
        line:10 §Getting about: Publish one bus map | leads Passenger Transport Team | stage Not started=notStarted
        """)
  }

  @Test func `a table flattened to one cell a line is a table`() throws {
    let paper = try paper(
      """
      Ref
      Action
      Lead officer
      By when
      Stage

      H1
      Insulate 40 cottages in Marlfleet
      Housing Team
      March 2026
      Delivery

      H2
      Map the cold homes of the county
      Energy Team
      Ongoing
      Design
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | time March 2026 | end 2026-03 | stage Delivery=delivery
        H2: Map the cold homes of the county | leads Energy Team | time Ongoing | ongoing | stage Design=design
        """)
  }

  @Test func `bullets and numbers of ordinary prose are no actions`() throws {
    let paper = try paper(
      """
      # A letter

      We are glad of three things:

      - the rain
      - the sun
      - the wind

      1. First, the rain fell.
      2. Then the sun shone.
      """)
    #expect(paper.actions.isEmpty)
  }

  @Test func `a numbered paragraph with a short first line is an action`() throws {
    let paper = try paper(
      """
      2. Energy and Buildings

      2.10 - Buy only electricity from named sources
      for council buildings.
      Status: Achieved. The contract began in October.

      2.60 - Ask every tenant for meter readings.
      Status: Behind schedule. Nineteen have answered.
      """)
    #expect(
      transcript(of: paper) == """
        2.10 §Energy and Buildings: Buy only electricity from named sources for council buildings. \
        | stage Achieved=complete | rating Achieved=? | update The contract began in October.
        2.60 §Energy and Buildings: Ask every tenant for meter readings. \
        | rating Behind schedule=offTrack | update Nineteen have answered.
        """)
  }

  @Test func `a status between dashes parts a text from its progress`() throws {
    let paper = try paper(
      """
      Progress on actions

      1) Repair the village halls – COMPLETE – all nine were done by March (Lead: Halls Officer)
      2) Replace the street lamps – IN PROGRESS – 4,200 of 6,000 are done (Lead: Highways)
      """)
    #expect(
      transcript(of: paper) == """
        1: Repair the village halls | leads Halls Officer | stage COMPLETE=complete | update all nine were done by March
        2: Replace the street lamps | leads Highways | stage IN PROGRESS=delivery | update 4,200 of 6,000 are done
        """)
  }

  @Test func `bullets with another mark are points of the action above them`() throws {
    let paper = try paper(
      """
      WATER
      • Put butts on all allotments (In progress)
        Lead: Allotments Officer | Due: June 2026
        – 22 of 40 are in
        – the rest come in spring
      • Mend the leaking main in the park (Complete)
        Lead: Parks Officer | Due: March 2025
      """)
    #expect(
      transcript(of: paper) == """
        line:2 §WATER: Put butts on all allotments | leads Allotments Officer | time June 2026 | end 2026-06 | stage In progress=delivery | update 22 of 40 are in the rest come in spring
        line:6 §WATER: Mend the leaking main in the park | leads Parks Officer | time March 2025 | end 2025-03 | stage Complete=complete
        """)
  }

  @Test func `a line that begins with a year goes on with the sentence above it`() throws {
    let paper = try paper(
      """
      5.1 Lend bicycles to all staff. (On track)
      Forty staff have joined.

      5.2 Replace the mayor's car when its lease ends in
      2026. (Not yet due)

      5.3 Cut mileage claims by a fifth. (Behind schedule)
      """)
    #expect(paper.actions.map(\.ref) == ["5.1", "5.2", "5.3"])
    #expect(paper.actions[1].text == "Replace the mayor's car when its lease ends in 2026.")
    #expect(paper.actions[1].rating.canonical == .notDue)
  }

  @Test func `an action that speaks of a plan names none`() throws {
    let paper = try paper(
      """
      Ref: 1.1
      Action: Write a heat network plan
      Lead officer: Planning Manager
      RAG: Red

      Ref: 1.2
      Action: Plant an orchard
      Lead officer: Parks Manager
      RAG: Green
      """)
    #expect(paper.plan == nil)
    #expect(paper.actions.map(\.text) == ["Write a heat network plan", "Plant an orchard"])
  }

  @Test func `a label over words of a scale holds the stage, also of the word that no scale knows`()
    throws
  {
    let cards = [
      ("Thatch the barns", "Finished"), ("Line the flues", "Under way"),
      ("Mend the weir", "Under way"), ("Ask for a crossing", "Resting"),
    ].map { name, term in
      """
      ### \(name)

      **Who:** Hall committee

      **Where we are:** \(term)

      **This year:** The committee met twice about it and agreed what to buy.
      """
    }
    let paper = try paper(
      """
      The meeting is asked to:

      - (a) note how each promise stands; and
      - (b) say what else is wanted.

      \(cards.joined(separator: "\n\n"))
      """)
    #expect(
      paper.actions.map(\.stage.printed) == ["Finished", "Under way", "Under way", "Resting"])
    #expect(paper.actions.allSatisfy { $0.update?.hasPrefix("The committee met") == true })
    #expect(paper.actions.allSatisfy { $0.rating.printed == nil })
  }

  @Test func `numbered paragraphs of a report are no actions where labels open those`() throws {
    let cards = (1...4).map { number in
      """
      Action reference: OB\(number)
      Action: Thatch barn \(number)
      Lead service: Estates
      Stage: Under way
      What has happened: The straw is in.
      """
    }
    let paper = try paper(
      """
      1. Purpose of report

      - 1.1 To give members the position on each action as it stood on 28 February 2025.

      3. Background

      - 3.1 The plan has four actions under one heading.
      - 3.2 All of the four are under way.

      How to read this

      Stage: Not started; Scoping (working out the cost); Under way; Complete.

      \(cards.joined(separator: "\n\n"))

      5. Implications

      - 5.1 Financial: none of the actions needs more.
      """)
    #expect(paper.actions.map(\.ref) == ["OB1", "OB2", "OB3", "OB4"])
    #expect(paper.period?.label == "February 2025")
  }

  @Test func `blocks that a table at the end sums up are the actions`() throws {
    let names = ["Heat for the barns", "Lamps for the lanes", "Straw for the roofs", "A weir"]
    let blocks = names.map { name in
      """
      ### \(name)

      **Lead:** Head of Estates. **Timescale:** April 2023 to March 2028. **Success measure:** 60% of it \
      done. **Rating:** On track

      Work went on with \(name) in seven of the 20 places, and the rest will follow.
      """
    }
    let paper = try paper(
      """
      # Wolmershire County Council

      ## Chapter 1: Our estate

      \(blocks.joined(separator: "\n\n"))

      ## Summary of ratings

      | Action | Ends | Rating |
      | --- | --- | --- |
      \(names.map { "| \($0) | March 2028 | On track |" }.joined(separator: "\n"))
      """, named: "paper.md")
    #expect(paper.actions.map(\.text) == names)
    #expect(
      paper.actions.allSatisfy { $0.leads == ["Head of Estates"] && $0.section == "Our estate" })
    #expect(paper.actions.allSatisfy { $0.update?.hasPrefix("Work went on with") == true })
  }

  @Test
  func `blocks under headings of their own begin with the heading, whichever label comes first`()
    throws
  {
    let blocks = ["Lamps for the lanes", "Straw for the roofs", "A weir"].map { name in
      """
      ### \(name)

      **Verdict:** \(name == "A weir" ? "" : "Delivered")

      **What we said:** We will see to \(name) by March.

      **What we did:** All of \(name) was seen to.
      """
    }
    let paper = try paper(
      """
      # Wolmershire County Council

      - **Delivered** – we did what we said, in full
      - **Not delivered** – we did not do it; we say why

      ## Land and water

      \(blocks.joined(separator: "\n\n"))

      ### Trees

      **Verdict:** Not delivered

      **What we said:** We will plant trees.

      **What we did:** No trees could be had.

      ### Hedges

      **Verdict:** Delivered

      **What we said:** We will plant hedges.

      **What we did:** Hedges were planted.
      """)
    #expect(
      paper.actions.map(\.title) == [
        "Lamps for the lanes", "Straw for the roofs", "A weir", "Trees", "Hedges",
      ])
    #expect(paper.actions.map(\.section) == Array(repeating: "Land and water", count: 5))
    #expect(
      paper.actions.map(\.stage.printed) == [
        "Delivered", "Delivered", nil, "Not delivered", "Delivered",
      ])
    #expect(paper.actions[3].text == "We will plant trees.")
  }

  @Test
  func
    `names in bold over labels begin the actions, and odd words again and again are their stages`()
    throws
  {
    let stages = ["Tree", "Sapling", "Seed", "Sapling", "Tree", "Sapling"]
    let blocks = stages.enumerated().map { place, stage in
      """
      **Pledge \(["one", "two", "three", "four", "five", "six"][place]) for the town**
      You said: Do number \(place + 1).
      We did: Work on number \(place + 1) went on all summer.
      Working with: Rotary club
      Finish: May 2026
      Where we are: \(stage)
      """
    }
    let paper = try paper(
      """
      WOLMER TOWN COUNCIL

      - **Seed** – we are planning it
      - **Sapling** – we have started
      - **Tree** – finished

      **AROUND THE TOWN**

      \(blocks.joined(separator: "\n\n"))
      """)
    #expect(paper.actions.map(\.stage.printed) == stages)
    #expect(
      paper.actions.prefix(3).map(\.stage.canonical) == [.complete, .delivery, .design])
    #expect(paper.actions[0].title == "Pledge one for the town")
    #expect(paper.actions.allSatisfy { $0.section == "AROUND THE TOWN" })
  }
}
