import PlanModel
import Testing

/// Keys that stand in sentences, in lines without a heading, or behind a label.
struct KeysInProseTests {
  private func key(_ text: String) throws -> [String] {
    let rows = """

      | Ref | Action | Role | Cost | BRAG |
      |---|---|---|---|---|
      | W1 | Thatch the barns | D | ££ | Green |
      | W2 | Line the flues | E | £ | Amber |
      """
    return try paper("Wolmershire County Council\n\n\(text)\n\(rows)").legend.terms.map {
      "\($0.term): \($0.definition ?? "?")"
    }
  }

  @Test(arguments: [
    "Blue = complete; Green = on track; Red = off track.",
    "Each action is rated Blue (complete), Green (on track) or Red (off track for good).",
    "Key: Blue – complete, Green – on track, Red – off track",
    "Blue - complete\nGreen - on track\nRed - off track",
    "- Blue: complete\n- Green: on track\n- Red: off track",
    "How we rate\n\nBlue          complete\nGreen         on track\nRed           off track",
    "Blue: complete. Green: on track. Red: off track.",
    "Blue – complete / Green – on track / Red – off track",
    "[Blue] complete  [Green] on track  [Red] off track",
    "Actions are complete (Blue), on track (Green) or off track (Red).",
    "* Blue = complete, Green = on track, Red = off track",
  ])
  func `however a key is written, each term has its meaning`(text: String) throws {
    let terms = try key(text)
    #expect(terms.map { $0.prefix { $0 != ":" } } == ["Blue", "Green", "Red"])
    #expect(terms.prefix(2) == ["Blue: complete", "Green: on track"])
    #expect(terms[2].hasPrefix("Red: off track"))
  }

  @Test
  func `a letter that no scale knows is a term of its list, and the next sentence none of it`()
    throws
  {
    #expect(
      try key("RAG: G = to plan; A = late, can be made up; C = done. Those on hold show a dash.")
        == ["G: to plan", "A: late, can be made up", "C: done"])
    #expect(
      try key("1. Status: C = done (100%); G = to plan; R = late; N = not due yet.").first
        == "C: done (100%)"
    )
  }

  @Test func `terms that no scale knows are terms of a text that calls itself a key`() throws {
    #expect(
      try key(
        "Key. Done: it stands. Fair: expected to be met in time. Foul: unlikely to be met. "
          + "Paused: stopped for a time.")
        == [
          "Done: it stands", "Fair: expected to be met in time", "Foul: unlikely to be met",
          "Paused: stopped for a time",
        ])
  }

  @Test(arguments: [
    "B Blue: it stands. G Green: to plan. R Red: it fell.",
    "Key\n\n- B Blue - it stands\n\n- G Green - to plan\n- R Red - it fell",
    "Key to ratings\t\t\nB\tBlue\tIt stands\nG\tGreen\tTo plan\nR\tRed\tIt fell",
  ])
  func `a letter before its colour is the term`(text: String) throws {
    #expect(
      try key(text).map { $0.lowercased() }
        == ["b: blue: it stands", "g: green: to plan", "r: red: it fell"])
  }

  @Test func `an entry without a meaning stands among the others`() throws {
    #expect(
      try key(
        "The stages are:\n\n- *Scoping* – looking at the barn\n- *Delivering* – on the roof\n"
          + "- *Done*\n- *On hold* – stopped for the harvest")
        == [
          "Scoping: looking at the barn", "Delivering: on the roof", "Done: ?",
          "On hold: stopped for the harvest",
        ])
  }

  @Test func `two terms on a line beneath a key's heading are two`() throws {
    #expect(
      try key(
        "Key\n\nOn target - will be done in time\n\nOff target - will be late\n\n"
          + "Complete - done. Not started - not due yet to begin")
        == [
          "On target: will be done in time", "Off target: will be late", "Complete: done",
          "Not started: not due yet to begin",
        ])
  }

  @Test func `each of two keys in one paragraph has its own terms`() throws {
    let legend = try paper(
      "2.2 Timescales: Short = by May 2031. Medium = by May 2033. Long = by May 2035. "
        + "Status: Delivered = it stands; Progressing = to plan; Delayed = behind; "
        + "Yet to commence = not begun.\n\n| Ref | Action | Status |\n|---|---|---|\n"
        + "| W1 | Thatch the barns | Delayed |"
    ).legend
    #expect(legend.terms(of: .timescale).map(\.term) == ["Short", "Medium", "Long"])
    #expect(
      legend.terms.filter { $0.kind != .timescale }.map(\.term)
        == ["Delivered", "Progressing", "Delayed", "Yet to commence"])
  }

  @Test func `dashes that a typewriter doubled stand between terms and meanings`() throws {
    #expect(
      try key("**Status.** *Done* -- it stands. *Slipping* -- a bit late. *Behind* -- very late.")
        == ["Done: it stands", "Slipping: a bit late", "Behind: very late"])
  }

  @Test func `a term of several words stands behind the sentence before it`() throws {
    #expect(
      try key(
        "*Achieved*: it is done. *On track*: it will be. *Going with care*: it may be late. "
          + "*Stalled*: nothing moves."
      ) == [
        "Achieved: it is done", "On track: it will be", "Going with care: it may be late",
        "Stalled: nothing moves",
      ])
  }

  @Test func `lines under a sentence about statuses are a key, each with its own line`() throws {
    let paper = try paper(
      """
      The statuses are:
        Achieved - everything has been done
        Delayed - the date will not be met,
      or is in doubt
        Superseded - another stands for it

      | Ref | Action | Status |
      |---|---|---|
      | W1 | Thatch the barns | Achieved |
      | W2 | Line the flues | Delayed |
      """)
    #expect(paper.legend.terms.map(\.term) == ["Achieved", "Delayed", "Superseded"])
    #expect(paper.legend.terms[1].definition == "the date will not be met, or is in doubt")
    #expect(paper.legend.terms.map(\.source?.line) == [2, 3, 5])
  }

  @Test(arguments: [
    ("Cost: £ = under £50,000; ££ = £50,000 to £1 million; £££ = more", "£: under £50,000"),
    ("Cost is Low (under £50,000), Medium (to £1 million) or High (more).", "Low: under £50,000"),
    ("Timescales: S = by 2026; M = by 2028; L = after that", "S: by 2026"),
    ("Role: D = we deliver; E = we enable; L = we lobby", "D: we deliver"),
  ])
  func `bands and roles have keys too`(text: String, first: String) throws {
    let terms = try key(text)
    #expect(terms.count == 3)
    #expect(terms.first == first)
  }

  @Test func `a role is what its key says it is`() throws {
    let paper = try paper(
      "Role: D = Council delivers; E = Council enables; L = Council lobbies\n\n"
        + "| Ref | Action | Role |\n|---|---|---|\n| W1 | Thatch | D |\n| W2 | Line | E |\n| W3 | Ask | L |"
    )
    #expect(paper.actions.map(\.role.canonical) == [.lead, .partner, .influence])
  }

  @Test func `keys behind labels in a table are keys`() throws {
    let paper = try paper(
      """
      Cost:\t£ = up to £50,000; ££ = more
      Carbon:\tL = low; M = medium; H = high; – = none
      Ongoing:\tit has no end

      Ref\tAction\tCost\tCarbon
      W1\tThatch the barns\t£\tL
      W2\tLine the flues\t££\tH
      """)
    #expect(paper.legend.terms.map(\.term) == ["£", "££", "L", "M", "H", "–"])
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `stages are called by the numbers that their key counts them by`() throws {
    let paper = try paper(
      """
      Stages: 1 Scoping - finding out. 2 Delivery - doing it. 3 Embedded - part of normal work.

      | Ref | Action | Stage |
      |---|---|---|
      | W1 | Thatch the barns | 2 |
      | W2 | Line the flues | 3 |
      """)
    #expect(paper.actions.map(\.stage.term) == ["Delivery", "Embedded"])
    #expect(paper.actions.map(\.stage.printed) == ["2", "3"])
    #expect(
      paper.legend.terms.map(\.definition) == ["finding out", "doing it", "part of normal work"])
  }

  @Test(arguments: [
    "Design: complete; Procurement: in progress; Delivery: not started",
    "At the end of March five actions were complete (Blue), 15 were Green and four were Amber.",
    "The design is complete (Stage 3) and delivery (Phase 2) is under way.",
    "Each action is given a rating, and the board is given a report.",
  ])
  func `what tells how things stand is no key`(text: String) throws {
    #expect(try key(text).isEmpty)
  }

  @Test func `red is worse than amber where both definitions sound mild`() throws {
    let paper = try paper(
      """
      | Rating | Meaning |
      |---|---|
      | Green | Milestones met |
      | Amber | A milestone in doubt |
      | Red | Months late, or delivery in doubt |

      | Ref | Action | Rating |
      |---|---|---|
      | W1 | Thatch the barns | Red |
      | W2 | Line the flues | Amber |
      """)
    #expect(paper.actions.map(\.rating.canonical) == [.offTrack, .atRisk])
  }
}

/// Keys whose colours tell how far an action is, and not how well it goes.
struct ColouredStageTests {
  @Test func `colours that the key calls stages are stages and no verdicts`() throws {
    let paper = try paper(
      """
      RAG: Red = not started, Amber = in progress, Green = complete

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | Red |
      | W2 | Line the flues | Amber |
      | W3 | Paint the doors | Green |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.notStarted, .delivery, .complete])
    #expect(paper.actions.map(\.rating.canonical) == [nil, nil, nil])
  }

  @Test func `of green and grey a G is green`() throws {
    let paper = try paper(
      """
      Key: Green – on track; Amber – late; Grey – not rated

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | G |
      | W2 | Line the flues | A |
      """)
    #expect(paper.actions.map(\.rating.term) == ["Green", "Amber"])
  }
}
