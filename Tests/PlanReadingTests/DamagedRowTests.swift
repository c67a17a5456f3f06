import PlanModel
import Testing

struct DamagedRowTests {
  private let head = """
    Homes

    | Ref | Objective | Action | Council role | Timescales | Cost | Carbon saving | Score | Project stage | RAG | March 2024 Update |
    |---|---|---|---|---|---|---|---|---|---|---|
    | H1 | All | Insulate 40 cottages in Marlfleet and Ashlock | Lead | S | L | H | 27 | Delivery | Green | Twelve are done and the next are being surveyed by the team. |

    """

  @Test func `a column that is gone after a page break does not shift the cells`() throws {
    let paper = try paper(
      head + """
        | H2 | 1, 2 | Map the cold homes of the county street by street | Ask | M | M/H | L | 5 | Design | Two districts have sent their data and a third has promised it. |
        |---|---|---|---|---|---|---|---|---|---|
        | H3 | 2 | Train ten fitters of heat pumps each year at the college | Influence | L | H | M | 4 | Discovery | The college has asked for money from government for the course. |
        """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate 40 cottages in Marlfleet and Ashlock | objectives All | role Lead=lead | time S | bands S | cost L | carbon H | score 27.0 | stage Delivery=delivery | rating Green=onTrack | update Twelve are done and the next are being surveyed by the team.
        H2 §Homes: Map the cold homes of the county street by street | objectives 1; 2 | role Ask=partner | time M | bands M | cost M/H | carbon L | score 5.0 | stage Design=design | update Two districts have sent their data and a third has promised it.
        H3 §Homes: Train ten fitters of heat pumps each year at the college | objectives 2 | role Influence=influence | time L | bands L | cost H | carbon M | score 4.0 | stage Discovery=discovery | update The college has asked for money from government for the course.
        """)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `an action split over two rows is one action`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Update |
      |---|---|---|---|
      | H1 | Insulate 40 cottages | Housing Team | Twelve are done and |
      | | in Marlfleet | | the next are surveyed. |
      | H2 | Map cold homes | Energy Team | Begun. |
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | update Twelve are done and the next are surveyed.
        H2: Map cold homes | leads Energy Team | update Begun.
        """)
    #expect(paper.actions[0].source == Source(line: 3, endLine: 4))
    #expect(paper.actions[0].sources["text"] == Source(line: 3, endLine: 4, cell: "2"))
    #expect(paper.actions[1].source == Source(line: 5))
  }

  @Test func `an action split over two pages is one action`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Update |
      |---|---|---|---|
      | H1 | Insulate 40 cottages | Housing Team | Twelve are done and the |

      Page 3 of 9

      | Ref | Action | Lead | Update |
      |---|---|---|---|
      | | in Marlfleet | | others will follow in spring. |
      | H2 | Map cold homes | Energy Team | Begun. |
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | update Twelve are done and the others will follow in spring.
        H2: Map cold homes | leads Energy Team | update Begun.
        """)
    #expect(paper.accounting.placed[.furniture] ?? 0 >= 8)
  }

  @Test func `the same ref twice gives two actions with keys of their own`() throws {
    let paper = try paper(
      """
      | Ref | Action |
      |---|---|
      | R3 | Sort the waste |
      | R3 | Mend the bins |
      | R3 | Weigh the lorries |
      """)
    #expect(paper.actions.map(\.key) == ["R3", "R3#2", "R3#3"])
    #expect(paper.actions.map(\.ref) == ["R3", "R3", "R3"])
  }

  @Test func `an action without a ref has its line as key`() throws {
    let paper = try paper(
      "| Action | Lead | Stage |\n|---|---|---|\n| Plant a wood | Grounds Team | Design |\n| Dig a pond | Grounds Team | Design |"
    )
    #expect(paper.actions.map(\.key) == ["line:3", "line:4"])
    #expect(paper.actions.map(\.ref) == [nil, nil])
  }

  @Test func `a dash says that there is nothing`() throws {
    let paper = try paper(
      "| Ref | Action | Lead | RAG |\n|---|---|---|---|\n| H1 | Insulate homes | – | - |")
    #expect(transcript(of: paper) == "H1: Insulate homes")
    #expect(paper.actions[0].fields.map(\.text) == ["H1", "Insulate homes", "–", "-"])
  }

  @Test func `a colour that was lost gives no rating`() throws {
    let paper = try paper(
      "| Ref | Action | RAG | Update |\n|---|---|---|---|\n| H1 | Insulate homes | | On the way. |")
    #expect(paper.actions[0].rating == RatingReading())
  }

  @Test func `an action goes on under another header by what the columns mean`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Update |
      |---|---|---|---|
      | H1 | Insulate 40 cottages | Housing Team | Twelve are done and the |

      | Ref | Lead | Action | Update | Measure |
      |---|---|---|---|---|
      | | | in Marlfleet | others will follow in spring. | Cottages |
      | H2 | Energy Team | Map cold homes | Begun. | |
      """)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing Team | measure Cottages | update Twelve are done and the others will follow in spring.
        H2: Map cold homes | leads Energy Team | update Begun.
        """)
  }

  @Test func `rows under one header do not measure those under a narrower one`() throws {
    let paper = try paper(
      """
      | Ref | Objective | Action | Role | Timescale | Cost | Carbon saving | Score | Stage | Update |
      |---|---|---|---|---|---|---|---|---|---|
      | H1 | Insulate the cottages of the whole town | Lead | S | L | H | 27 | Delivery |
      | H2 | Map the cold homes of the whole county | Ask | M | L | H | 18 | Design |
      | Ref | Action | Role | Timescale | Cost | Carbon saving | Score | Stage |
      | H3 | Lead | Train the fitters of the whole county | S | L | Delivery | H | 27 |
      """)
    #expect(paper.actions.map(\.ref) == ["H1", "H2", "H3"])
  }
}
