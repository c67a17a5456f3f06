import PlanModel
import Testing

struct ProseTests {
  private let dashboard = """
    WOLMERSHIRE COUNTY COUNCIL

    Climate Strategy Dashboard, Quarter 3 2024-25

    Key

    - Good (on track as planned)

    - Review (some risk to delivery)

    - Action (significantly off target)

    | Strategy Theme | Lead | Good | Review | Action |
    |---|---|---|---|---|
    | Homes | Head of Housing | 1 | 0 | 0 |
    | Travel | Head of Highways | 0 | 1 | 0 |
    | Water | Head of Land | 0 | 0 | 0 |
    | Total | | 1 | 1 | 0 |

    There are 2 priority actions. Of these, one action (50%) is rated Good and one action (50%) is rated Review.

    Homes

    | Ref | Priority Action | Lead | Progress summary |
    |---|---|---|---|
    | 1 | Insulate 40 cottages | Housing Team | GOOD: On track as planned. Twelve are done. |

    Travel

    | Ref | Priority Action | Lead | Progress summary |
    |---|---|---|---|
    | 2 | Paint cycle lanes | Highways Team | REVIEW: Some risk to delivery. The paint is late. |

    Long-list actions

    Over the quarter one of the long list actions was identified as requiring Action by the board, and it is this one:

    • LL2 – Repair cafes: the hall has been sold and no other was found.

    Homes

    | Ref | Action | Lead |
    |---|---|---|
    | LL1 | Warm libraries: Open a warm space in every library. | Libraries |
    | LL2 | Repair cafes: Help the parishes to hold repair days. | Waste Team |

    """

  @Test func `an overview table is a tally, its members declared with or without actions`() throws {
    let paper = try paper(dashboard)
    let tally = try #require(paper.tallies.first)
    #expect(tally.by == "Strategy Theme")
    #expect(tally.terms == ["Good", "Review", "Action"])
    #expect(tally.rows.map(\.name) == ["Homes", "Travel", "Water", "Total"])
    #expect(tally.rows.map(\.lead) == ["Head of Housing", "Head of Highways", "Head of Land", nil])
    #expect(tally.rows[1].counts == ["Good": 0, "Review": 1, "Action": 0])
    #expect(tally.rows[1].source?.line == 16)
    #expect(paper.groupings[0].members.map(\.name) == ["Homes", "Travel", "Water"])
    #expect(paper.actions.count == 4)
  }

  @Test func `ratings and counts stated only in prose are read with their place`() throws {
    let paper = try paper(dashboard)
    let action = try #require(paper.actions.first { $0.ref == "LL2" })
    #expect(action.rating == RatingReading(printed: "Action", term: "Action", canonical: .offTrack))
    #expect(action.sources["rating"]?.line == 38)
    #expect(action.update == "the hall has been sold and no other was found.")
    #expect(paper.actions.first { $0.ref == "LL1" }?.rating == RatingReading())
    let counts = paper.claims.filter { $0.kind == .count }
    #expect(counts.map(\.value) == [2, 1, 1])
    #expect(counts.map(\.term) == [nil, "Good", "Review"])
    #expect(paper.claims.filter { $0.kind == .share }.map(\.value) == [50, 50])
  }

  @Test func `the council and the quarter are read from the title`() throws {
    let paper = try paper(dashboard)
    #expect(paper.council == "Wolmershire County Council")
    #expect(paper.period?.label == "2024-25 Q3")
  }

  @Test func `page numbers, rules, blank pages and running heads are furniture`() throws {
    let running = "Wolmershire climate plan: committee of 9 May 2025"
    let text = (1...4).map { page in
      """
      \(running)

      | Ref | Action | Lead |
      |---|---|---|
      | H\(page) | Insulate village number \(page) | Housing Team |

      ___

      This page is intentionally left blank

      Page \(page) of 4
      """
    }.joined(separator: "\n\n")
    let paper = try paper(text)
    #expect(paper.actions.map(\.key) == ["H1", "H2", "H3", "H4"])
    #expect(paper.accounting.placed[.narrative] == nil)
    #expect(paper.accounting.unplaced.isEmpty)
    #expect(paper.actions.allSatisfy { $0.section == nil })
  }

  @Test func `every character is placed once or left, and they add up`() throws {
    let paper = try paper(dashboard)
    let accounting = paper.accounting
    #expect(accounting.characters == dashboard.unicodeScalars.count { !$0.properties.isWhitespace })
    #expect(accounting.placed.values.reduce(0, +) == accounting.characters)
    #expect(
      Set(accounting.placed.keys) == [.action, .legend, .heading, .tally, .narrative, .furniture])
  }

  @Test func `rows before any header are left and shown`() throws {
    let paper = try paper("| one | two | three |\n| four | five | six |\n")
    #expect(paper.actions.isEmpty)
    #expect(unplaced(in: paper) == "1: one\n1: two\n1: three\n2: four\n2: five\n2: six")
  }

  @Test(arguments: ["", " \n\n\t\n", "Words and no plan.\n", "# Only a heading\n"])
  func `a paper without a plan has no actions`(text: String) throws {
    #expect(try paper(text).actions.isEmpty)
  }

  @Test func `an accent after a space is left like any other character`() throws {
    let text = "| one \u{301}x | two | three |\n| four | five | six |\n"
    let accounting = try paper(text).accounting
    #expect(accounting.unplaced.map(\.text).prefix(2) == ["one \u{301}x", "two"])
    let left = accounting.unplaced.reduce(0) { total, one in
      total + one.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
    #expect(left == 24)
    #expect(accounting.placed.values.reduce(0, +) + left == accounting.characters)
  }

  @Test func `a short sentence may announce what its list is rated`() throws {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | LL1 | Open warm libraries | GOOD |
      | LL2 | Open repair cafes | |

      The actions identified as requiring ACTION are:

      • LL2 – Open repair cafes: the hall was sold in May and no other has been found

      Key

      GOOD: On track as planned.
      REVIEW: Some risk to delivery.
      ACTION: Significantly off target.
      """)
    #expect(paper.actions.map(\.rating.printed) == ["GOOD", "ACTION"])
    #expect(paper.actions[1].update == "the hall was sold in May and no other has been found")
  }

  @Test func `an action that points to another's entry has the rating that the prose gives it`()
    throws
  {
    let paper = try paper(
      """
      | Ref | Action | RAG | Update |
      |---|---|---|---|
      | 1 | Open warm libraries | GOOD | Nine are open. |
      | 2 | Open repair cafes | | See Action 1 |

      Key

      GOOD: On track as planned.
      REVIEW: Some risk to delivery.

      These are the REVIEW actions of the quarter:

      • (Ref 2) Open repair cafes
      """)
    #expect(paper.actions[1].rating.printed == "REVIEW")
    #expect(paper.actions[1].rating.canonical == .atRisk)
    #expect(paper.actions[1].see == ["1"])
  }
}
