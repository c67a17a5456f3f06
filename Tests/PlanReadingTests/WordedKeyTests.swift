import PlanModel
import Testing

/// Keys that are said in sentences, deny, or tell by their terms alone.
struct WordedKeyTests {
  private let rows = """

    | Ref | Action | BRAG |
    |---|---|---|
    | W1 | Thatch the barns | B |
    | W2 | Line the flues | G |
    """

  @Test(arguments: [
    "4. We rate by colour. Blue means that the work is complete. Green means that it is to plan.",
    "Of the colours blue denotes ‘is complete’ and green denotes ‘to plan’.",
  ])
  func `a key in sentences is a key`(sentence: String) throws {
    let paper = try paper(sentence + "\n" + rows)
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .onTrack])
  }

  @Test func `one word that means something is no key`() throws {
    let paper = try paper("For us green means more than a colour.\n" + rows)
    #expect(paper.legend.terms.isEmpty)
  }

  @Test(arguments: [
    ("Amber", "Delivery is in doubt or not on schedule", Rating.atRisk),
    ("Amber", "Delivery is no longer on track", .offTrack),
    ("Red", "It cannot be on target", .offTrack),
    ("Green", "On schedule, and not over its budget", .onTrack),
    ("Needs a look", "Going slower than we planned", .atRisk),
    ("Foul", "We do not expect to meet the date", .offTrack),
    ("Fair", "Expected to be met in time", .onTrack),
  ])
  func `a meaning that denies is not taken for what it denies`(
    term: String, meaning: String, rating: Rating
  ) {
    #expect(CommonScale.rating(of: term, definition: meaning) == rating)
  }

  @Test func `a term that is a stage tells it, whatever is said of it`() throws {
    let paper = try paper(
      """
      | RAG | Meaning |
      |---|---|
      | Completed | The barn stands as it should |
      | On track | Expected by the date |
      | Delayed | The date has gone by |

      | Ref | Action | RAG |
      |---|---|---|
      | W1 | Thatch the barns | Completed |
      | W2 | Line the flues | Delayed |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .offTrack])
  }

  @Test(arguments: [
    ("Completed - closed", Stage.complete), ("Partially complete (more to do)", .delivery),
    ("100% complete", .complete), ("Mostly complete", .delivery), ("Being implemented", .delivery),
    ("Being investigated", .discovery), ("COMPLETE (sold)", .complete),
  ])
  func `a status with a tail is its stage`(status: String, stage: Stage) throws {
    let paper = try paper(
      "| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch it | \(status) |\n| W2 | Line it | Not started |"
    )
    #expect(paper.actions[0].stage.canonical == stage)
  }

  @Test(arguments: [
    ("Off schedule", Rating.offTrack), ("Amber/Green", .atRisk), ("Not yet due", .notDue),
    ("Not due", .notDue), ("Not due yet", .notDue), ("Red (R)", .offTrack),
  ])
  func `a status that is a rating is one among stages`(status: String, rating: Rating) throws {
    let paper = try paper(
      "| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch it | \(status) |\n| W2 | Line it | Not started |\n| W3 | Burn it | Complete |"
    )
    #expect(paper.actions[0].rating.canonical == rating)
  }
}
