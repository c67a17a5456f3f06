import PlanModel
import Testing

struct StageAndRatingTests {
  @Test func `a cell with several stages is kept whole and told apart`() throws {
    let paper = try paper(
      """
      | Ref | Action | Project stage |
      |---|---|---|
      | T1 | Build three cycle routes | Brackenham - Delivery Towpath - Design Quillbourne link - Discovery |
      """)
    #expect(
      transcript(of: paper) == """
        T1: Build three cycle routes \
        | stage Brackenham - Delivery Towpath - Design Quillbourne link - Discovery=? \
        | parts Brackenham=delivery; Towpath=design; Quillbourne link=discovery
        """)
  }

  @Test func `several timescales in a cell run from the first to the last`() throws {
    let paper = try paper(
      """
      | Ref | Action | Timescale |
      |---|---|---|
      | F1 | Give carbon a price | 2023-24 2024-25 |
      | F2 | Write a strategy | S/M |
      """)
    #expect(
      transcript(of: paper) == """
        F1: Give carbon a price | time 2023-24 2024-25 | start 2023-04 | end 2025-03
        F2: Write a strategy | time S/M | bands S/M
        """)
  }

  @Test func `the key gives terms, definitions and their place on the common scale`() throws {
    let paper = try paper(
      """
      Delivery Status Definitions

      Think: The idea is there, and we are finding out whether it works.

      Ready: Money and contracts are being put in place.

      Do: Work is going on.

      Closed: Stopped before it was complete.

      No.\tAction\tDelivery Status
      1\tMap the flood roads of the county\tDo
      2\tStart a county offset fund for carbon\tCLOSE
      3\tDraw up heat plans for schools\tDelivery
      4\tPlant shade trees at all schools\tNEW ACTION 2025
      """)
    #expect(
      paper.legend.terms.map {
        "\($0.kind) \($0.term): \($0.definition ?? "") = \($0.canonical ?? "?")"
      } == [
        "stage Think: The idea is there, and we are finding out whether it works = discovery",
        "stage Ready: Money and contracts are being put in place = design",
        "stage Do: Work is going on = delivery",
        "stage Closed: Stopped before it was complete = closed",
      ])
    #expect(
      transcript(of: paper) == """
        1: Map the flood roads of the county | stage Do=delivery
        2: Start a county offset fund for carbon | stage CLOSE=closed
        3: Draw up heat plans for schools | stage Delivery=delivery
        4: Plant shade trees at all schools | introduced NEW ACTION 2025 | stage NEW ACTION 2025=?
        """)
    #expect(paper.actions.map(\.stage.term) == ["Do", "Closed", nil, nil])
  }

  @Test func `a rating outside the key is kept and means what its word means`() throws {
    let paper = try paper(
      """
      Key:

      - Green going to plan
      - Orange slipping in part
      - Red far behind

      | Ref | Action | RAG |
      |---|---|---|
      | H1 | Insulate the cottages | Amber |
      | H2 | Map the cold homes | Orange |
      | H3 | Train the fitters | Turquoise |
      """)
    #expect(paper.actions.map(\.rating.printed) == ["Amber", "Orange", "Turquoise"])
    #expect(paper.actions.map(\.rating.term) == [nil, "Orange", nil])
    #expect(paper.actions.map(\.rating.canonical) == [.atRisk, .atRisk, nil])
  }

  @Test func `a rating cell may say what it was before`() throws {
    let paper = try paper(
      """
      Key: Good, Review, Action

      | Ref | Action | RAG |
      |---|---|---|
      | 1 | Insulate the cottages | Good (no change) |
      | 2 | Map the cold homes | Review (was Good last quarter) |
      | 3 | Train the fitters | (no change) |
      | 4 | Warm the schools | Action |
      """)
    #expect(paper.actions.map(\.rating.printed) == ["Good", "Review", nil, "Action"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .atRisk, nil, .offTrack])
    #expect(
      paper.actions.map(\.movement.printed)
        == ["no change", "was Good last quarter", "no change", nil])
    #expect(paper.actions.map(\.movement.from) == [nil, "Good", nil, nil])
  }

  @Test(arguments: [
    ("NEW ACTION 2024", true), ("ADDED IN", true), ("New for 2025-26", true), ("Newly added", true),
    ("New buses were added", false), ("Renewed", false),
  ])
  func `phrases that say an action is new are told from others`(phrase: String, isNew: Bool) throws
  {
    let paper = try paper(
      "| Ref | Objective | Action |\n|---|---|---|\n| H1 | \(phrase) | Insulate the cottages |")
    #expect(paper.actions[0].introducedIn == (isNew ? phrase : nil))
    #expect(paper.actions[0].objectives.isEmpty == isNew)
  }

  @Test func `scores are checked against the scheme that most rows fit`() throws {
    let rows = [
      ("S", "L", "H", "27"), ("M", "M", "M", "8"), ("L", "H", "L", "1"), ("S", "H", "M/H", "7.5"),
      ("S", "L", "L", "99"), ("S", "M", "M", ""),
    ]
    let paper = try paper(
      "| Ref | Action | Timescales | Cost | Carbon saving | Score |\n|---|---|---|---|---|---|\n"
        + rows.enumerated().map { index, row in
          "| H\(index + 1) | Insulate the cottages | \(row.0) | \(row.1) | \(row.2) | \(row.3) |"
        }.joined(separator: "\n"))
    #expect(paper.actions.map(\.score.printed) == [27, 8, 1, 7.5, 99, nil])
    #expect(paper.actions.map(\.score.computed) == [27, 8, 1, 7.5, 9, 12])
    #expect(paper.scoring?.fittingRows == 4)
  }

  @Test(arguments: [
    "n/a", "high", "12 of 27", "NaN", "inf", "-inf", "1e999", "0x1p4", "1.2.3",
  ])
  func `a score that is no number is kept as printed and not reckoned with`(cell: String) throws {
    let paper = try paper(
      "| Ref | Action | Score |\n|---|---|---|\n| H1 | Insulate the cottages | \(cell) |")
    #expect(paper.actions[0].score.printed == nil)
    #expect(paper.actions[0].fields.last?.text == cell)
  }

  @Test(arguments: [("27", 27), ("7.5", 7.5), ("-3", -3)])
  func `a score is a number`(cell: String, number: Double) throws {
    let paper = try paper(
      "| Ref | Action | Score |\n|---|---|---|\n| H1 | Insulate the cottages | \(cell) |")
    #expect(paper.actions.first?.score.printed == number)
  }

  @Test func `a rating that is also a heading is a term of the key`() throws {
    let paper = try paper(
      """
      | Ref | Action | Update |
      |---|---|---|
      | H1 | Insulate the cottages | ACTION: Significantly off target. The builder has left. |

      Key

      GOOD: On track as planned.
      REVIEW: Some risk to delivery.
      ACTION: Significantly off target.
      """)
    #expect(
      paper.legend.terms.map { "\($0.term)=\($0.canonical ?? "?")" } == [
        "GOOD=onTrack", "REVIEW=atRisk", "ACTION=offTrack",
      ])
    #expect(paper.actions.first?.rating.printed == "ACTION")
    #expect(paper.actions.first?.update == "The builder has left.")
  }

  @Test func `an action beneath a key is no term of it`() throws {
    let paper = try paper(
      """
      Key

      GREEN: on track
      RED: off track

      Ref: 1
      Action: Plant a wood beside the school
      Lead: Grounds Team
      Status: GREEN

      Ref: 2
      Action: Dig a pond beside the school
      Lead: Grounds Team
      Status: RED
      """)
    #expect(paper.legend.terms.map(\.term) == ["GREEN", "RED"])
    #expect(
      paper.actions.map(\.text) == [
        "Plant a wood beside the school", "Dig a pond beside the school",
      ])
  }

  @Test func `a misspelt term is the same term in every run`() throws {
    let key = ["Delivary", "Delivery", "Deliverx"].map { "\($0) (It is being done)" }
    let text =
      "| Ref | Action | Stage |\n|---|---|---|\n| H1 | Insulate | Delivery |\n\nStage key\n\n"
    let first = try paper(text + key.joined(separator: "\n")).legend
    for _ in 0..<8 { #expect(try paper(text + key.joined(separator: "\n")).legend == first) }
  }

  @Test func `a letter means the one term of the key that it begins or is printed beside`() throws {
    let paper = try paper(
      """
      | Ref | Action | BRAG |
      |---|---|---|
      | H1 | Insulate the cottages | B |
      | H2 | Map the cold homes | G |

      | BRAG | Meaning |
      |---|---|
      | Blue (B) | The work is complete |
      | Green (G) | It will be done in time |
      """)
    #expect(paper.actions.map(\.rating.term) == ["Blue (B)", "Green (G)"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
  }

  @Test func `a key may list its terms and no more`() throws {
    let paper = try paper(
      """
      Status key: Not started | In progress | Complete

      | Ref | Action | Status |
      |---|---|---|
      | H1 | Insulate the cottages | In progress |
      """)
    #expect(paper.legend.terms.map(\.term) == ["Not started", "In progress", "Complete"])
    #expect(paper.actions.first?.stage.term == "In progress")
  }

  @Test func `of a stage and a rating that changed places both are read`() throws {
    let read = try paper(
      """
      | Ref | Action | Stage | RAG |
      |---|---|---|---|
      | W1 | Thatch the barns | Delivery | Green |
      | W2 | Line the flues | Green | Delivery |
      | W3 | Dig the pond | Delivery | Amber |
      """)
    #expect(read.actions[1].stage.canonical == .delivery)
    #expect(read.actions[1].rating.canonical == .onTrack)
  }
}
