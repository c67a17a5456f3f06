import PlanModel
import Testing

/// What the terms of a key mean: by their own words, by what is said of them, by their place.
struct ScaleOrderTests {
  @Test(arguments: [
    (
      "Major delay", "Expected more than six months late, or not to be delivered as planned",
      Rating.offTrack
    ),
    ("Minor delay", "Significant parts will not be done on time", .atRisk),
    ("Amber", "Some slippage; work goes on to bring it back on course", .atRisk),
    ("Red", "Work is needed to get it back on schedule", .offTrack),
    ("On track", "Some minor risk", .onTrack),
    ("Serious slippage", "The work will be done, and is not as planned", .offTrack),
    ("No delay", "No significant matters", .onTrack),
    ("Slate", "Will be done on schedule", .onTrack),
  ])
  func `a term's own words weigh more than its definition's`(
    term: String, definition: String, rating: Rating
  ) {
    #expect(CommonScale.rating(of: term, definition: definition) == rating)
  }

  private func key(_ lines: [String]) throws -> [String?] {
    try paper(
      "| Status | Meaning |\n|---|---|\n" + lines.map { "| \($0) |" }.joined(separator: "\n")
        + "\n\n| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch the barns | On track |"
    ).legend.terms.map(\.canonical)
  }

  @Test func `no term that stands below another is better`() throws {
    #expect(
      try key([
        "On track | It will be done by its date", "Slipping | It may be done late",
        "Stuck | It waits for a decision that would put it on schedule",
      ]) == ["onTrack", "atRisk", "atRisk"])
  }

  @Test func `amber is not as good as green where both are said to be on track`() throws {
    #expect(
      try key([
        "Green | On track and within its budget", "Amber | On track but over its budget",
        "Red | Will not be done",
      ]) == ["onTrack", "atRisk", "offTrack"])
  }
}
