import PlanModel
import Testing

struct HeadingRowTests {
  @Test func `group headings between rows are mended where extraction cut them`() throws {
    let paper = try paper(
      """
      Transport

      | Ref | Action | Who may be involved | Stage |
      |---|---|---|---|
      | Public Transp | ort | | |
      | T1 | Put on evening buses as public transport | Bus operators | Delivery |
      | Policy and St | rategy | | |
      | T2 | Write a strategy for parking policy | Districts | Design |
      | Walking, Whee | ling and Cycl | ing | |
      | T3 | Paint lanes for wheeling and cycling | Districts | Design |
      """)
    #expect(
      transcript(of: paper) == """
        T1 §Transport ¶Public Transport: Put on evening buses as public transport | partners Bus operators | stage Delivery=delivery
        T2 §Transport ¶Policy and Strategy: Write a strategy for parking policy | partners Districts | stage Design=design
        T3 §Transport ¶Walking, Wheeling and Cycling: Paint lanes for wheeling and cycling | partners Districts | stage Design=design
        """)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a numbered heading is mended where extraction cut it, and notes are no row`() throws {
    let paper = try paper(
      """
      Gathering of: Barns\t28 January 2032

      No.\tAction\tLead service\tDue\tComment
      1\tOur barn\ts and halls\t\t
      1.1\tThatch all the barns and halls\tBarns\tMay 2033\tHalf are done.
      2\tRoads\tand paths\t\t
      2.1\tPave the roads and paths\tHighways\tMay 2034\tNone is.
      \t\t\t\t
      Notes to the table\t\t\t\t
      The halls are counted as barns where they have a thatch, and in all other years they were not counted at all.\t\t\t\t
      """)
    #expect(paper.actions.map(\.ref) == ["1.1", "2.1"])
    #expect(paper.actions.map(\.section) == ["Our barns and halls", "Roads and paths"])
    #expect(paper.actions.map(\.update) == ["Half are done.", "None is."])
  }

  @Test func `a running line that names the plan again begins no other plan`() throws {
    let paper = try paper(
      """
      WOLMER COUNCIL

      BARN ACTION PLAN: YEARLY REPORT 2031/32

      | Ref | Action | Status |
      |---|---|---|
      | W1 | Thatch the barns | Done |

      Wolmer Council – Barn Action Plan Annual Progress Report

      | Ref | Action | Status |
      |---|---|---|
      | W2 | Line the flues | Late |
      """)
    #expect(paper.plan?.lowercased() == "barn action plan")
    #expect(paper.actions.map(\.plan) == [nil, nil])
  }

  @Test func `a group holds on over a page break and ends with its section`() throws {
    let paper = try paper(
      """
      Transport

      | Ref | Action | Stage |
      |---|---|---|
      | Buses | | |
      | T1 | Put on evening buses | Delivery |

      | T2 | Paint the bus stops | Design |
      |---|---|---|

      Waste

      | Ref | Action | Stage |
      |---|---|---|
      | W1 | Mend the bins | Design |
      """)
    #expect(
      transcript(of: paper) == """
        T1 §Transport ¶Buses: Put on evening buses | stage Delivery=delivery
        T2 §Transport ¶Buses: Paint the bus stops | stage Design=design
        W1 §Waste: Mend the bins | stage Design=design
        """)
  }

  @Test func `section headings stand between the rows of a table without headings outside`() throws
  {
    let paper = try paper(
      """
      Ref\tAction\tStage
      Workstream:\tMoney and Decisions\t
      F1\tGive carbon a price in the business case\tDesign
      Workstrea\tm: People & Learning\t
      P1\tTeach the caretakers to set the controls\tDelivery
      """)
    #expect(
      transcript(of: paper) == """
        F1 §Money and Decisions: Give carbon a price in the business case | groupings Workstream=Money and Decisions | stage Design=design
        P1 §People & Learning: Teach the caretakers to set the controls | groupings Workstream=People & Learning | stage Delivery=delivery
        """)
  }

  @Test func `a heading that goes on says so and is the same heading`() throws {
    let paper = try paper(
      """
      | Ref | Action | Stage |
      |---|---|---|
      | Homes | | |
      | H1 | Insulate the cottages | Design |
      | Homes (continued) | | |
      | H2 | Map the cold homes | Design |
      """)
    #expect(paper.actions.map(\.section) == ["Homes", "Homes"])
  }

  @Test func `headings of the format are sections`() throws {
    let paper = try paper(
      """
      # Wolmershire County Council

      ## 1. Homes and Energy

      | Ref | Action | Stage |
      |---|---|---|
      | H1 | Insulate the cottages | Design |

      ## Theme 2: Travel

      | Ref | Action | Stage |
      |---|---|---|
      | T1 | Paint the bus stops | Design |
      """)
    #expect(paper.actions.map(\.section) == ["Homes and Energy", "Travel"])
    #expect(paper.council == "Wolmershire County Council")
  }

  @Test func `two plans in one paper are told apart`() throws {
    let paper = try paper(
      """
      Wolmershire County Council

      ## 2035 Net Zero Council Plan

      | Ref | Action | Lead |
      |---|---|---|
      | C1 | Move the vans to electric | Fleet Team |

      ## 2045 Net Zero Wolmershire Plan

      | Ref | Action | Lead |
      |---|---|---|
      | T1 | Put on evening buses | Transport Team |
      """)
    #expect(
      transcript(of: paper) == """
        C1 @2035 Net Zero Council Plan: Move the vans to electric | leads Fleet Team
        T1 @2045 Net Zero Wolmershire Plan: Put on evening buses | leads Transport Team
        """)
    #expect(paper.plan == nil)
    #expect(paper.printedPlans == ["2035 Net Zero Council Plan", "2045 Net Zero Wolmershire Plan"])
  }

  @Test func `a column may hold the theme and a second axis`() throws {
    let paper = try paper(
      """
      | Ref | Theme | Delivery theme | Action |
      |---|---|---|---|
      | H1 | Homes | Energy | Insulate the cottages |
      | T1 | Travel | Highways | Paint the bus stops |
      """)
    #expect(
      transcript(of: paper) == """
        H1 §Homes: Insulate the cottages | groupings Delivery theme=Energy
        T1 §Travel: Paint the bus stops | groupings Delivery theme=Highways
        """)
    #expect(paper.groupings.map(\.name) == ["Theme", "Delivery theme"])
    #expect(
      paper.groupings.map { $0.members.map(\.name) } == [
        ["Homes", "Travel"], ["Energy", "Highways"],
      ])
  }

  @Test func `a heading that was cut keeps the ending that it is printed with`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead | Update |
      |---|---|---|---|
      | Ultra Low Em | ission Vehicl | es | |
      | T1 | Buy ultra low emission vans | Fleet Team | A vehicle was hired; emissions fell. |
      | T2 | Hire out electric vehicles | Fleet Team | One vehicle more, fewer emissions. |
      """)
    #expect(paper.actions.map(\.group) == [nil, nil])
    #expect(Set(paper.actions.map(\.section)) == ["Ultra Low Emission Vehicles"])
  }

  @Test func `a section stands over a list that its header gives a group`() throws {
    let paper = try paper(
      """
      Cross Cutting Actions

      | Leadership | Who may be involved | Timescale | Stage | Update |
      |---|---|---|---|---|
      | 1. Report to Cabinet each year | Districts | S | Delivery | It was done in May. |
      | 2. Train all managers | Unions | M | Design | A course is being written. |
      """)
    #expect(paper.actions.map(\.section) == ["Cross Cutting Actions", "Cross Cutting Actions"])
    #expect(paper.actions.map(\.group) == ["Leadership", "Leadership"])
  }

  @Test func `a heading over all actions is no theme where headings among the rows part them`()
    throws
  {
    let paper = try paper(
      """
      Wolmershire Council

      Who we work with

      | Ref | Action | Lead |
      |---|---|---|
      | Barns | | |
      | A1 | Thatch the barns | Estates |
      | A2 | Line the flues | Works |
      | Rivers | | |
      | A3 | Mend the weir | Works |
      | A4 | Dredge the pool | Works |
      """)
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Rivers", "Rivers"])
    #expect(paper.actions.allSatisfy { $0.group == nil })
  }

  @Test func `a theme among the rows is the next one where the refs count along`() throws {
    let read = try paper(
      """
      ## 1 Barns

      | No. | Action | Lead | Stage | Update |
      |---|---|---|---|---|
      | 1.1 | Thatch forty barns | Estates | Under way | Thirty are. |
      | 1.2 | Line the flues | Estates | Under way | Four are. |
      | 2 Ponds and reeds | | | | |
      | 2.1 | Dig the pond | Parks | Under way | It is dug. |
      | 2.2 | Plant the reeds | Parks | Under way | They grow. |
      """)
    #expect(
      read.actions.map(\.section) == [
        "1 Barns", "1 Barns", "2 Ponds and reeds", "2 Ponds and reeds",
      ])
  }

  @Test
  func
    `what heads every table's first column is no group, and a heading that says nothing no theme`()
    throws
  {
    let read = try paper(
      """
      ## The actions

      Action\tWho\tBy when\tHow it's going
      Objective 1: Barns\t\t\t
      Thatch the barns\tEstates\tMay 2034\tUnder way
      Line the flues\tEstates\tMay 2034\tUnder way
      Objective 2: Ponds\t\t\t
      Dig the pond\tParks\tMay 2034\tUnder way
      Plant the reeds\tParks\tMay 2034\tUnder way
      """)
    #expect(read.actions.map(\.section) == ["Barns", "Barns", "Ponds", "Ponds"])
    let plain = try paper(
      """
      **Our barns**

      What we hope for\tWho\tBy when\tHow it's going
      Thatch the barns\tEstates\tMay 2034\tUnder way
      Line the flues\tEstates\tMay 2034\tUnder way

      **Our ponds**

      What we hope for\tWho\tBy when\tHow it's going
      Dig the pond\tParks\tMay 2034\tUnder way
      Plant the reeds\tParks\tMay 2034\tUnder way
      """)
    #expect(plain.actions.allSatisfy { $0.group == nil })
  }
}
