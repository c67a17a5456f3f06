import PlanModel
import Testing

@testable import PlanWeb

/// The one sentence that a councillor reads first.
struct HeadlineTests {
  private func counts(_ counts: [(Sign, Int)]) -> [Headline.Count] {
    counts.map { Headline.Count(sign: $0, label: $0.words, number: $1) }
  }

  @Test func `ratings speak first where most actions have one`() {
    let headline = Headline(
      total: 16, stages: counts([(.delivery, 16)]),
      ratings: counts([(.onTrack, 8), (.atRisk, 7), (.offTrack, 1)]))
    #expect(headline.sentence == "Of 16 actions, 8 are on track, 7 are at risk and 1 is off track.")
    #expect(headline.missing == nil)
  }

  @Test func `the stage speaks where the colours were lost, and what is missing is said`() {
    let headline = Headline(
      total: 176, stages: counts([(.design, 56), (.delivery, 111), (.complete, 9)]),
      ratings: counts([(.onTrack, 12), (.notGiven, 164)]))
    #expect(
      headline.sentence
        == "Of 176 actions, 56 are in design, 111 are in delivery and 9 are complete.")
    #expect(headline.missing == "No rating is given for 164 of 176 actions.")
  }

  @Test func `two terms of one meaning are one number`() {
    let ratings = [
      Headline.Count(sign: .atRisk, label: "Amber", number: 1),
      Headline.Count(sign: .atRisk, label: "Orange", number: 2),
    ]
    let headline = Headline(total: 3, stages: [], ratings: ratings)
    #expect(headline.sentence == "Of 3 actions, 3 are at risk.")
  }

  @Test func `words that are stage and rating at once are told once, by what they mean`() {
    let stages = [
      Headline.Count(sign: .complete, label: "Done", number: 5),
      Headline.Count(sign: .notGiven, label: "Not given", number: 15),
    ]
    let ratings = [
      Headline.Count(sign: .other, label: "Done", number: 5),
      Headline.Count(sign: .onTrack, label: "On track", number: 15),
    ]
    let headline = Headline(total: 20, stages: stages, ratings: ratings)
    #expect(headline.sentence == "Of 20 actions, 5 are complete and 15 are on track.")
    #expect(headline.missing == nil)
    #expect(headline.isOneScale)
    let done = Tag(sign: .complete, label: "Done")
    let tags = OneScale.tags(stage: done, rating: Tag(sign: .other, label: "Done"))
    #expect(tags.stage?.sign == .complete)
    #expect(tags.rating == nil)
  }

  @Test func `a stage that the ratings do not tell is still asked for`() {
    let stages = [
      Headline.Count(sign: .delivery, label: "Delivery", number: 4),
      Headline.Count(sign: .notGiven, label: "Not given", number: 16),
    ]
    let headline = Headline(total: 20, stages: stages, ratings: counts([(.onTrack, 20)]))
    #expect(!headline.isOneScale)
    #expect(headline.missing == "No stage is given for 16.")
  }

  @Test func `where nothing is said, nothing is made up`() {
    let headline = Headline(total: 12, stages: [], ratings: [])
    #expect(headline.sentence == "The plan has 12 actions. How they go is not known.")
  }

  @Test func `a bar's stretches fill it exactly, and say in words what they show`() {
    let bar = StackedBar([.init(.design, "Design", 1), .init(.delivery, "Delivery", 2)])
    #expect(bar.words == "Design 1, Delivery 2")
    #expect(bar.stretches.map(\.x) == ["0", "33.33"])
    #expect(bar.stretches.map(\.width) == ["33.33", "66.67"])
  }

  @Test func `a colour is never the only sign of a rating`() {
    #expect(Tag(term: "Red", rating: .offTrack).meaning == "off track")
    #expect(Tag(term: "Review", rating: .atRisk).meaning == nil)
    #expect(Set(Sign.allCases.map(\.rawValue)).count == Sign.allCases.count)
  }
}
