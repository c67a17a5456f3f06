import PlanModel
import Testing

struct BandParserTests {
  @Test(arguments: [
    ("M", [Level.medium]), ("l", [.low]), ("High", [.high]), ("M/H", [.medium, .high]),
    ("L - M", [.low, .medium]), ("low / moderate", [.low, .medium]), ("H/M", [.high, .medium]),
  ])
  func `bands are read in printed order`(text: String, bands: [Level]) {
    #expect(BandParser.levels(in: text) == bands)
  }

  @Test(arguments: [
    ("М", Level.medium), ("н", .high), ("Н", .high), ("м", .medium), ("Ĺ", .low), ("ı", .low),
  ])
  func `letters of another alphabet that look Latin are read as Latin`(text: String, band: Level) {
    #expect(BandParser.levels(in: text) == [band])
  }

  @Test(arguments: [
    ("S", [TimescaleBand.short]), ("S/M- L", [.short, .medium, .long]), ("Short term", [.short]),
    ("Medium/Long term", [.medium, .long]), ("Ѕ", [.short]),
  ])
  func `bands of time are read in printed order`(text: String, bands: [TimescaleBand]) {
    #expect(BandParser.timescales(in: text) == bands)
  }

  @Test(arguments: ["", "TBC", "Medium cost", "£1M", "2030", "M 2", "term", "-", "Homes"])
  func `a cell that holds anything else has no bands`(text: String) {
    #expect(BandParser.levels(in: text) == nil)
    #expect(BandParser.timescales(in: text) == nil)
  }

  @Test func `a cell of prose is never taken for bands`() {
    #expect(BandParser.levels(in: String(repeating: "M ", count: 40)) == nil)
  }

  @Test func `bands are ordered from low to high and from short to long`() {
    #expect(Level.allCases.shuffled().sorted() == [.low, .medium, .high])
    #expect(TimescaleBand.allCases.shuffled().sorted() == [.short, .medium, .long])
  }
}
