import PlanModel
import Testing

struct HeaderTests {
  @Test func `a header names the fields in any order`() throws {
    let paper = try paper(
      """
      Homes

      | Lead officer | Action | Ref | Project stage | By when |
      |---|---|---|---|---|
      | Housing Team | Insulate 40 cottages | H1 | Delivery | March 2026 |
      | Energy Team | Map cold homes | H2 | Design | Ongoing |
      """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate 40 cottages | leads Housing Team | time March 2026 | end 2026-03 | stage Delivery=delivery
        H2 §Homes: Map cold homes | leads Energy Team | time Ongoing | ongoing | stage Design=design
        """)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a header that repeats after a page break is a header and no action`() throws {
    let paper = try paper(
      """
      Homes

      | Ref | Action | Stage |
      |---|---|---|
      | H1 | Insulate 40 cottages | Delivery |

      | Ref | Action | Stage |
      |---|---|---|
      | H2 | Map cold homes | Design |
      """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate 40 cottages | stage Delivery=delivery
        H2 §Homes: Map cold homes | stage Design=design
        """)
  }

  @Test func `a header that vanishes after a page break still holds for the rows beneath it`()
    throws
  {
    let paper = try paper(
      """
      Homes

      | Ref | Action | Stage |
      |---|---|---|
      | H1 | Insulate 40 cottages | Delivery |

      | H2 | Map cold homes | Design |
      |---|---|---|
      | H3 | Train ten fitters | Complete |
      """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate 40 cottages | stage Delivery=delivery
        H2 §Homes: Map cold homes | stage Design=design
        H3 §Homes: Train ten fitters | stage Complete=complete
        """)
  }

  @Test func `a heading that wraps is one heading`() throws {
    let paper = try paper(
      """
      | Ref | Action | Cost to<br>Wolmershire | Carbon<br>saving |
      |---|---|---|---|
      | H1 | Insulate 40 cottages | L | M/H |
      """)
    #expect(transcript(of: paper) == "H1: Insulate 40 cottages | cost L | carbon M/H")
    #expect(
      paper.tables[0].columns.map(\.heading) == [
        "Ref", "Action", "Cost to Wolmershire", "Carbon saving",
      ])
  }

  @Test func `a row above the header that spans its columns is part of it`() throws {
    let paper = try paper(
      """
      \t\t\tTimescale\t
      Ref\tAction\tTeam leads\tStart\tEnd
      H1\tInsulate 40 cottages in Marlfleet\tHousing Team\tApr-25\tMar-27
      H2\tMap the cold homes of the county\tEnergy Team\tOngoing\tOngoing
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | time Apr-25 – Mar-27 | start 2025-04 | end 2027-03
        H2: Map the cold homes of the county | leads Energy Team | time Ongoing – Ongoing | ongoing
        """)
  }

  @Test func `a heading that swallowed the cells beneath it does not hide its column`() throws {
    let swallowed =
      "team leads ates. eams to Housing Team Energy Team shed Property Services ing the Grounds Team of all the parts"
    let paper = try paper(
      """
      Ref\tAction\t\(swallowed)\tStart\tEnd
      H1\tInsulate 40 cottages in Marlfleet\tHousing Team\tApr-25\tMar-27
      H2\tMap the cold homes of the county\tEnergy Team\tApr-26\tMar-28
      H3\tTrain ten fitters of heat pumps\tProperty Services Team\tOngoing\tMar-28
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | time Apr-25 – Mar-27 | start 2025-04 | end 2027-03
        H2: Map the cold homes of the county | leads Energy Team | time Apr-26 – Mar-28 | start 2026-04 | end 2028-03
        H3: Train ten fitters of heat pumps | leads Property Services Team | time Ongoing – Mar-28 | end 2028-03 | ongoing
        """)
    #expect(unplaced(in: paper) == "1: \(swallowed)")
  }

  @Test func `a column that nobody foresaw is kept under its heading`() throws {
    let paper = try paper(
      """
      | Ref | Action | Favourite bird |
      |---|---|---|
      | N1 | Dig a pond | Moorhen |
      """)
    #expect(
      paper.actions[0].fields == [
        PrintedField(heading: "Ref", text: "N1"),
        PrintedField(heading: "Action", text: "Dig a pond"),
        PrintedField(heading: "Favourite bird", text: "Moorhen"),
      ])
    #expect(paper.tables[0].columns[2].field == nil)
  }

  @Test func `a second table with columns of its own is read by its own header`() throws {
    let paper = try paper(
      """
      Homes

      | Ref | Action | Stage | RAG |
      |---|---|---|---|
      | H1 | Insulate 40 cottages | Delivery | Green |

      Travel

      | No. | Priority Action | Owner | Target date |
      |---|---|---|---|
      | 7 | Paint cycle lanes | Highways Team | 2026 |
      """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate 40 cottages | stage Delivery=delivery | rating Green=onTrack
        7 §Travel: Paint cycle lanes | leads Highways Team | time 2026 | end 2026
        """)
  }

  @Test func `a heading with a month gives the period of the paper`() throws {
    let paper = try paper(
      """
      | Ref | Action | December 2024 Update |
      |---|---|---|
      | H1 | Insulate 40 cottages | Twelve are done. |
      """)
    #expect(paper.period?.label == "December 2024")
    #expect(transcript(of: paper) == "H1: Insulate 40 cottages | update Twelve are done.")
  }

  @Test func `several period columns fill the updates and the latest is the plain one`() throws {
    let paper = try paper(
      """
      | Ref | Action | Q1 2024-25 Update | Q2 2024-25 Update | RAG Q1 2024-25 | RAG Q2 2024-25 |
      |---|---|---|---|---|---|
      | H1 | Insulate 40 cottages | Four are done. | Twelve are done. | Amber | Green |
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages | rating Green=onTrack | update Twelve are done. \
        | updates 2024-25 Q1: Amber: Four are done.; 2024-25 Q2: Green: Twelve are done.
        """)
    #expect(paper.period?.label == "2024-25 Q2")
  }

  @Test func `status means ratings where its values are ratings, and stages where they are stages`()
    throws
  {
    let ratings = try paper(
      "| Ref | Action | Status |\n|---|---|---|\n| H1 | Insulate homes | Amber |\n| H2 | Map homes | Green |"
    )
    #expect(ratings.actions.map(\.rating.canonical) == [.atRisk, .onTrack])
    let stages = try paper(
      "| Ref | Action | Status |\n|---|---|---|\n| H1 | Insulate homes | Complete |\n| H2 | Map homes | On hold |"
    )
    #expect(stages.actions.map(\.stage.canonical) == [.complete, .onHold])
  }

  @Test func `ticked columns are elements`() throws {
    let paper = try paper(
      """
      No.\tMitigation\tAdaptation\tNatural Capital\tAction\tDelivery Status
      1\tyes\t\tyes\tPlant shade trees at schools\tDelivery
      2\t\tyes\t\tMap the flood roads of the county\tDesign
      """)
    #expect(
      transcript(of: paper) == """
        1: Plant shade trees at schools | elements Mitigation; Natural Capital | stage Delivery=delivery
        2: Map the flood roads of the county | elements Adaptation | stage Design=design
        """)
  }

  @Test func `delivery periods that are ticked are the action's years`() throws {
    let paper = try paper(
      """
      Ref\tAction\tLead\t2025-26\t2026-27\t2027-28
      H1\tInsulate 40 cottages\tHousing Team\tx\tx\t
      H2\tMap the cold homes\tEnergy Team\t\t\tx
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages | leads Housing Team | years 2025-26; 2026-27
        H2: Map the cold homes | leads Energy Team | years 2027-28
        """)
    #expect(paper.edition == "2025-28")
  }

  @Test func `a table of two columns without refs holds actions`() throws {
    let paper = try paper(
      """
      | Action | Lead |
      |---|---|
      | Plant a wood | Grounds Team |
      | Dig a pond | Grounds Team |
      """)
    #expect(
      transcript(of: paper) == """
        line:3: Plant a wood | leads Grounds Team
        line:4: Dig a pond | leads Grounds Team
        """)
  }

  @Test func `a due date beside a start is the end`() throws {
    let paper = try paper(
      """
      | Ref | Task name | Start date | Due date | Status |
      |---|---|---|---|---|
      | T1 | Survey the roofs | 01/04/2025 | 30/09/2025 | Complete |
      """)
    #expect(
      transcript(of: paper)
        == "T1: Survey the roofs | time 01/04/2025 – 30/09/2025 | start 2025-04-01 | end 2025-09-30 | stage Complete=complete"
    )
  }

  @Test func `rows with pipes between the cells only are a table`() throws {
    let paper = try paper(
      """
      What we said we would do | What we did | RAG
      Fit new lamps in the depot | Done in May, with sensors | Blue
      Plant 2,000 trees | 1,600 are planted | Green
      Buy six electric vans | The order was cancelled | Red
      """)
    #expect(
      transcript(of: paper) == """
        line:2: Fit new lamps in the depot | rating Blue=? | update Done in May, with sensors
        line:3: Plant 2,000 trees | rating Green=onTrack | update 1,600 are planted
        line:4: Buy six electric vans | rating Red=offTrack | update The order was cancelled
        """)
  }

  @Test
  func `the word for a ref under a heading goes on with it, and so does what stands beside it`()
    throws
  {
    let paper = try paper(
      """
      Project\tProject description\tSponsor\tEnd\tStage
      No.\t\tand team\tdate\t
      WP01\tThatch the barns\tEstates\tMar-26\tOn site
      WP02\tLine the flues\tWorks\tMay-27\tOn site
      """)
    #expect(paper.actions.map(\.ref) == ["WP01", "WP02"])
    #expect(paper.actions.map(\.text) == ["Thatch the barns", "Line the flues"])
    #expect(paper.actions[1].timescale.end?.description == "2027-05")
  }

  @Test
  func `the captions of tables say how their actions stand, and confidence is then no rating`()
    throws
  {
    let paper = try paper(
      """
      **Table A: Red**

      | Action | Owner | Revised | What has happened | Confidence |
      |---|---|---|---|---|
      | Thatch the barns | Estates | Jun 2026 | The thatcher fell ill in May. | High |
      | Line the flues | Works | May 2026 | No bids came in. | Medium |

      **Table B: Amber**

      | Action | Owner | Revised | What has happened | Confidence |
      |---|---|---|---|---|
      | Mend the weir | Works | Jul 2026 | The river was high until April. | High |

      **Table C: Back to plan since the last report**

      | Action | Owner | Revised | What has happened | Confidence |
      |---|---|---|---|---|
      | Plant a copse | Parks | Mar 2026 | The last trees went in. | High |
      """)
    #expect(paper.actions.map(\.rating.canonical) == [.offTrack, .offTrack, .atRisk, nil])
    #expect(paper.actions.last?.section == "Back to plan since the last report")
  }

  @Test func `a heading over two columns stands over refs and actions`() throws {
    let read = try paper(
      """
      Wolmershire Council

      Action\t\tOwner\tEnd\tStage
      1.1\tThatch forty barns\tEstates\tMay 2034\tUnder way
      1.2\tLine the flues\tEstates\tJune 2034\tUnder way
      2.1\tHang the doors\tJoiner\tMay 2033\tComplete
      2.1\tDig the pond\tParks\tMay 2035\tUnder way
      """)
    #expect(read.actions.map(\.ref) == ["1.1", "1.2", "2.1", "2.1"])
    #expect(read.actions.map(\.text).first == "Thatch forty barns")
  }

  @Test func `a heading torn within a word is known by the table that prints it whole`() throws {
    let read = try paper(
      """
      ## Barns

      | Ref | Action | SMART measure | Lead |
      |---|---|---|---|
      | B1 | Thatch the barns | 40 barns | Estates |
      | B2 | Line the flues | 9 flues | Estates |

      ## Ponds

      | Ref | Action | SMART mea sure | Lead |
      |---|---|---|---|
      | P1 | Dig the pond | 1 pond | Parks |
      | P2 | Plant the reeds | 90 reeds | Parks |
      """)
    #expect(read.actions.map(\.measure) == ["40 barns", "9 flues", "1 pond", "90 reeds"])
  }

  @Test func `numbers under a heading of actions count them`() throws {
    let read = try paper(
      """
      | Theme | Short | Long | Actions |
      |---|---|---|---|
      | Barns | 1 | 1 | 2 |
      | Ponds | 2 | 0 | 2 |
      | Total | 3 | 1 | 4 |

      | Ref | Action | Timescale | Lead |
      |---|---|---|---|
      | B1 | Thatch the barns | Short | Estates |
      | B2 | Line the flues | Long | Estates |
      | P1 | Dig the pond | Short | Parks |
      | P2 | Plant the reeds | Short | Parks |
      """)
    #expect(read.actions.map(\.ref) == ["B1", "B2", "P1", "P2"])
  }
}
