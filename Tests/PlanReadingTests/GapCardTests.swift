import PlanModel
import Testing

/// Cards whose labels stand beside their values with a gap and no colon, as a page's layout prints them.
struct GapCardTests {
  private let cards = """
     WOLMERSHIRE COUNTY COUNCIL

     CLIMATE PLAN 2031 TO 2036: HALF-YEAR REVIEW, 1 APRIL TO 30 SEPTEMBER 2033

     1.   The state of the three actions is as follows.

            State            Meaning                          Actions    Share
            On track         Will be done by the due date          1      33%
            Delayed          Behind plan                           1      33%
            Not yet due      Has not begun                         1      33%
            Total                                                  3

     Wolmershire climate plan: half-year review                            Page 1 of 3

     Theme 1: Barns

     Action 1.1      Thatch forty barns on the
                     county's own farms
     Lead            Estates Manager                  Status      On track
     Partners        Straw growers; Thatchers         Due         March 2035 (was
                                                                  March 2034)
     Budget          £40,000
     Progress        Thirty are thatched, and the straw for the last ten
                     has come.
     Next steps      Thatch the last ten.


     Action 1.2      Line the flues
     Lead                                             Status      Delayed
     Partners        None                             Due         June 2034
     Budget          £9,000
     Progress        The flues are wider than the drawings

     Wolmershire climate plan: half-year review                            Page 2 of 3

                     said, so that new liners had to be cut.
     Next steps      Cut the liners.

     Theme 2: Roads

     Action 2.1     Mend the causeway
     Lead           Roads Manager           Status    Not yet due
     Partners       Parish councils         Due       March 2036
     Budget         £12,000
     Progress       Begins in April 2034.
     Next steps     None.

     Wolmershire climate plan: half-year review                            Page 3 of 3
    """

  @Test func `each card is an action with what stands beside its labels`() throws {
    let paper = try paper(cards)
    #expect(
      transcript(of: paper) == """
        1.1 §Barns: Thatch forty barns on the county's own farms | leads Estates Manager \
        | partners Straw growers; Thatchers | time March 2035 (was March 2034) | end 2035-03 \
        | rating On track=onTrack \
        | update Thirty are thatched, and the straw for the last ten has come. \
        | mitigation Thatch the last ten.
        1.2 §Barns: Line the flues | time June 2034 | end 2034-06 | rating Delayed=offTrack \
        | update The flues are wider than the drawings said, so that new liners had to be cut. \
        | mitigation Cut the liners.
        2.1 §Roads: Mend the causeway | leads Roads Manager | partners Parish councils \
        | time March 2036 | end 2036-03 | rating Not yet due=notDue \
        | update Begins in April 2034. | mitigation None.
        """)
    #expect(paper.actions.map(\.cost.printed) == ["£40,000", "£9,000", "£12,000"])
    #expect(unplaced(in: paper).isEmpty)
  }

  @Test func `the overview before them stays an overview, its total apart from its last term`()
    throws
  {
    let paper = try paper(cards)
    #expect(
      paper.tallies.flatMap(\.rows).map(\.name) == ["On track", "Delayed", "Not yet due", "Total"])
    #expect(paper.legend.terms.map(\.term) == ["On track", "Delayed", "Not yet due"])
    #expect(paper.edition == "2031-2036")
  }

  @Test func `the name of the action may stand over its card`() throws {
    let paper = try paper(
      """
      Climate plan: progress in 2033/34

      B1 Thatch forty barns

        Lead officer      Estates Manager
        Target date       March 2035
        Wards             All
        Status            On track
        Latest position   Thirty are thatched.

      B2 Line the flues

        Lead officer      Estates Manager
        Target date       June 2034
        Wards             Holm
        Status            Off track
        Latest position   The liners do not fit.

      B3 Hang the doors

        Lead officer      Joiner
        Target date       June 2035
        Wards             All
        Status            On track
        Latest position   Oak is bought.
      """)
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "B3"])
    #expect(
      paper.actions.map(\.text) == ["Thatch forty barns", "Line the flues", "Hang the doors"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .offTrack, .onTrack])
    #expect(paper.actions[1].fields.contains(PrintedField(heading: "Wards", text: "Holm")))
  }

  @Test func `a label may run over two lines`() throws {
    let paper = try paper(
      """
      Project 7           Thatch forty barns
      Lead officer        Estates Manager
      Target date for     March 2035
      completion
      How it is going     Thirty are thatched.
      Status              On track

      Project 8           Line the flues
      Lead officer        Estates Manager
      Target date for     June 2034
      completion
      How it is going     Liners are cut.
      Status              On track

      Project 9           Hang the doors
      Lead officer        Joiner
      Target date for     June 2035
      completion
      How it is going     Oak is bought.
      Status              On track
      """)
    #expect(paper.actions.map(\.ref) == ["7", "8", "9"])
    #expect(paper.actions.map(\.timescale.end?.description) == ["2035-03", "2034-06", "2035-06"])
    #expect(
      paper.actions.map(\.update) == ["Thirty are thatched.", "Liners are cut.", "Oak is bought."])
  }

  @Test func `a table whose first column says the same again and again has no cards`() throws {
    let paper = try paper(
      """
      Theme        Action                 Lead           Status
      Barns        Thatch forty barns     Estates        On track
      Roads        Mend the causeway      Roads Team     Delayed
      Woods        Plant the high wood    Foresters      On track
      Barns        Line the flues         Estates        Delayed
      Woods        Fell the low wood      Foresters      On track
      Roads        Sweep the lanes        Roads Team     On track
      Roads        Dig the ditches        Roads Team     On track
      Barns        Hang the doors         Joiner         On track
      Woods        Mend the fence         Foresters      On track
      """)
    #expect(paper.actions.count == 9)
    #expect(paper.actions.map(\.section).prefix(3) == ["Barns", "Roads", "Woods"])
  }

  @Test func `the header of a table that comes again on each page heads no cards`() throws {
    let header = "Ref    Action                 Lead officer    Due date    Status         Update"
    func page(_ letter: String) -> String {
      """
      \(header)

      \(letter)1     Thatch forty barns     Estates         May 2034    Under way      Half are thatched and
             in the north           Manager                                    the rest will follow.

      \(letter)2     Line the flues         Estates         May 2035    Under way      Liners are cut.

      \(letter)3     Hang the doors         Joiner          May 2035    Complete       All are hung.

      """
    }
    let paper = try paper(["A", "B", "C", "D"].map(page).joined(separator: "\n"))
    #expect(paper.actions.count == 12)
    #expect(paper.actions.map(\.leads).first == ["Estates Manager"])
    #expect(paper.actions.allSatisfy { $0.timescale.end != nil && $0.stage.printed != nil })
  }
}
