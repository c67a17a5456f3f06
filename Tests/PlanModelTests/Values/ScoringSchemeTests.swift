import PlanModel
import Testing

struct ScoringSchemeTests {
  private func scored(_ printed: Double?, _ time: String, _ cost: String, _ carbon: String)
    -> Action
  {
    var action = Action(key: "T1", text: "Plant a wood")
    action.timescale = Timescale(printed: time)
    action.cost = LevelReading(printed: cost, bands: BandParser.levels(in: cost) ?? [])
    action.carbon = LevelReading(printed: carbon, bands: BandParser.levels(in: carbon) ?? [])
    action.score.printed = printed
    return action
  }

  @Test func `soon, cheap and large scores most and late, dear and small least`() {
    let scheme = ScoringScheme.productOfThree
    #expect(scheme.score(timescale: [.short], cost: [.low], carbon: [.high]) == 27)
    #expect(scheme.score(timescale: [.long], cost: [.high], carbon: [.low]) == 1)
  }

  @Test func `a mix counts as the mean of its parts`() {
    let scheme = ScoringScheme.productOfThree
    #expect(scheme.score(timescale: [.short], cost: [.high], carbon: [.medium, .high]) == 7.5)
    #expect(scheme.score(timescale: [.medium, .long], cost: [.high], carbon: [.high]) == 4.5)
  }

  @Test func `an action without one of the factors has no score`() {
    #expect(ScoringScheme.productOfThree.score(timescale: [], cost: [.low], carbon: [.high]) == nil)
  }

  @Test func `a scheme is inferred where most scored rows fit it`() throws {
    let rows = [
      scored(27, "S", "L", "H"), scored(8, "M", "M", "M"), scored(1, "L", "H", "L"),
      scored(7.5, "S", "H", "M/H"), scored(99, "S", "L", "H"), scored(nil, "S", "L", "H"),
      scored(3, "TBC", "L", "H"),
    ]
    let scheme = try #require(ScoringScheme.inferred(from: rows))
    #expect(scheme.ground == .inferred)
    #expect(scheme.scoredRows == 5)
    #expect(scheme.fittingRows == 4)
  }

  @Test func `no scheme is inferred from four rows, nor where half of them do not fit`() {
    let four = Array(repeating: scored(27, "S", "L", "H"), count: 4)
    #expect(ScoringScheme.inferred(from: four) == nil)
    let half =
      Array(repeating: scored(27, "S", "L", "H"), count: 3)
      + Array(repeating: scored(5, "S", "L", "H"), count: 3)
    #expect(ScoringScheme.inferred(from: half) == nil)
  }
}
