import PlanModel
import Testing

/// Cards that tell under the names of months what was done by then, in labels whose pairs change places.
struct DatedCardTests {
  private let cards = """
    WOLMERSHIRE COUNTY COUNCIL

    Climate plan 2031-2036: first refresh

    1.1   The number of actions at each stage is:

          Scoping          1
          Under way        2
          All actions      3

       ACTION 1.1     Thatch forty barns

       Lead                 Estates Manager                 Timescale   March 2035
       Stage                Under way
       What has changed     Wording made clearer.
       August 2032          Nine are thatched.
       February 2033        Thirty are thatched, and the straw for the
                            last ten has come.
       Measure              Barns thatched


       ACTION 1.2     Line the flues

       Lead                 Estates Manager                 Stage   Scoping
       Timescale            Start: Autumn 2033   Finish: Spring 2035
       What has changed     Date changed.
       August 2032          No drawings yet.
       February 2033        Drawings made of all the flues.
       Measure              Flues lined


       ACTION 1.3     Mend the causeway

       Lead                 Roads Manager                   Timescale   Ongoing
       Stage                Under way
       What has changed     New action.
       February 2033        Stone was bought in January.
       Measure              -


       ACTION 1.4     Dig the ponds

       Lead                 Parks Manager                   Timescale   June 2034
       Stage                Under way
       What has changed     No change.
       August 2032          Two ponds are dug.
       February 2033        Five ponds are dug.
       Measure              Ponds dug
    """

  @Test func `a card whose labels stand in another order is read as the others are`() throws {
    let actions = try paper(cards).actions
    #expect(actions.map(\.ref) == ["1.1", "1.2", "1.3", "1.4"])
    #expect(actions.map(\.leads).joined().count == 4)
    #expect(actions.map(\.stage.canonical) == [.delivery, .discovery, .delivery, .delivery])
    #expect(actions[1].timescale.printed == "Start: Autumn 2033 Finish: Spring 2035")
  }

  @Test func `what a month labels was said then, and the latest is the update`() throws {
    let paper = try paper(cards)
    #expect(
      paper.actions[0].update
        == "Thirty are thatched, and the straw for the last ten has come.")
    #expect(paper.actions[0].updates.map(\.period) == ["August 2032", "February 2033"])
    #expect(paper.actions[0].updates[0].text == "Nine are thatched.")
    #expect(paper.period?.label == "February 2033")
  }

  @Test func `beside the updates, what has changed is of the plan`() throws {
    let actions = try paper(cards).actions
    #expect(actions.map(\.changeNote).prefix(2) == ["Wording made clearer.", "Date changed."])
    #expect(actions[2].introducedIn == "New action.")
  }

  @Test func `what comes after the months is of the same card`() throws {
    let paper = try paper(cards)
    #expect(paper.actions.map(\.measure) == ["Barns thatched", "Flues lined", nil, "Ponds dug"])
    #expect(paper.actions.allSatisfy { $0.group == nil })
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a start and a finish in one cell are both ends`() throws {
    let time = try paper(cards).actions[1].timescale
    #expect(time.start?.description == "2033-11")
    #expect(time.end?.description == "2035-05")
  }

  @Test func `counts of stages with a gap before them are a tally`() throws {
    let tally = try #require(try paper(cards).tallies.first)
    #expect(tally.rows.map(\.name) == ["Scoping", "Under way", "All actions"])
    #expect(tally.rows.map { $0.counts["Actions"] } == [1, 2, 3])
  }
}
