import PlanModel
import Testing

/// A key of letters beside stages, and columns of quarters beside a column of stages.
struct LetteredKeyTests {
  private let text = """
    WOLMERSHIRE COUNTY COUNCIL
    Climate Action Plan: Quarter 3 2031/32

    Term             Meaning
    Weighing         Finding out what can be done
    Gathering        Finding the money and the people
    Delivering       It is being done
    G (Green)        Will meet its date
    A (Amber)        At risk
    R (Red)          Will not meet its date
    C                Complete

    | Ref | Action | Owner | Finish | Stage | Q2 | Q3 | Commentary |
    |---|---|---|---|---|---|---|---|
    | W1 | Plant an orchard | Head of Land | March 2032 | Delivering | G | A | Half the ground is wet. |
    | W2 | Clear twelve ponds | Head of Rangers | March 2033 | Gathering | A | G | The grant has come. |
    | W3 | Mend the weir | Engineer | June 2031 | Delivering | C | C | It holds. |
    | W4 | Sow a meadow | Head of Land | May 2033 | Weighing | G | G | Seed is bought. |
    """

  @Test func `a term of the stage's column is a stage, and letters are ratings`() throws {
    let legend = try PlanReadingTests.paper(text).legend
    #expect(Set(legend.terms(of: .stage).map(\.term)) == ["Weighing", "Gathering", "Delivering"])
    #expect(legend.terms(of: .rating).map(\.term) == ["G (Green)", "A (Amber)", "R (Red)", "C"])
  }

  @Test func `quarters beside the stage are its ratings, the latest the present one`() throws {
    let actions = try PlanReadingTests.paper(text).actions
    #expect(actions.map(\.rating.canonical) == [.atRisk, .onTrack, nil, .onTrack])
    #expect(actions.map(\.stage.printed) == ["Delivering", "Gathering", "Delivering", "Weighing"])
  }
}
