import PlanModel
import Testing

/// Cards whose lines hold two labels each, and whose refs stand in brackets.
struct CardPairTests {
  private let cards = """
    WOLMERSHIRE CLIMATE ACTION PLAN 2030-2035: FIRST CHECK

    PART 1. BARNS

    [1a]  Thatch forty barns
          Lead:       Estates
          Finish by:  31 March 2033
          Stage:      Under way                 On time: Yes
          Latest:     Thirty are thatched, and the straw for the
                      last ten has come.

    [1b]  Line the flues
          Lead:       Parks
          Finish by:  31 March 2033
          Stage:      Complete                  On time: Yes
          Latest:     All are lined.

    [1c]  Hang the doors
          Lead:       Estates
          Finish by:  31 March 2033
          Stage:      Stalled                   On time: No
          Latest:     No oak.

    [1d]  Lay the floors
          Lead:       Estates
          Finish by:  31 March 2033
          Stage:      Under way                 On time: No
          Latest:     Half laid.
    """

  @Test func `two labels on a line are two fields`() throws {
    let actions = try paper(cards).actions
    #expect(actions.map(\.stage.canonical) == [.delivery, .complete, .onHold, .delivery])
    #expect(actions.map(\.rating.canonical) == [.onTrack, .onTrack, .offTrack, .offTrack])
    #expect(
      actions[0].update == "Thirty are thatched, and the straw for the last ten has come.")
  }

  @Test func `a ref in brackets before a card's title is its ref`() throws {
    let actions = try paper(cards).actions
    #expect(actions.map(\.ref) == ["1a", "1b", "1c", "1d"])
    #expect(actions[0].text == "Thatch forty barns")
  }

  @Test func `a date that many cards have is no part of the page`() throws {
    let actions = try paper(cards).actions
    #expect(actions.map(\.timescale.end?.description) == Array(repeating: "2033-03-31", count: 4))
  }

  @Test func `the title of the paper labels no action`() throws {
    #expect(try paper(cards).tables[0].columns.map(\.heading).allSatisfy { !$0.contains("PLAN") })
  }

  @Test func `of two confidences on one line the later is that of now`() throws {
    let actions = try paper(
      """
      NZ/01  Thatch forty barns

        Lead: Petra Gaunt                Finish date: 31 March 2036
        Budget: £9.4m                    Spent: £6.1m
        Confidence, June: Amber          Confidence, September: Green
        Position:  Thirty are thatched.

      NZ/02  Line the flues

        Lead: Colm Devery                Finish date: 30 June 2036
        Budget: £2.0m                    Spent: £0.3m
        Confidence, June: Green          Confidence, September: Red
        Position:  No brick.
      """
    ).actions
    #expect(actions.map(\.rating.canonical) == [.onTrack, .offTrack])
    #expect(actions.map(\.movement.from) == ["Amber", "Green"])
    #expect(actions.map(\.cost.printed) == ["£9.4m", "£2.0m"])
    #expect(actions[0].fields.contains { $0.heading == "Spent" && $0.text == "£6.1m" })
  }
}
