import Testing

@testable import PlanChecks

struct BeginningsTests {
  @Test func `texts share a beginning by their letters, whatever their case and marks`() {
    let texts = ["Plant trees in May", "plant, trees: by June", "Plant hedges", "plant tr"]
    let beginnings = Beginnings(of: texts, letters: 10)
    #expect(texts.indices.map(beginnings.areShared) == [true, true, false, false])
    #expect(beginnings.hashes[3].count == 7)
  }

  @Test func `a sentence ends at a stop before a blank or at the end`() {
    #expect("Cost £2.5m. Opened in May. On".sentences == ["Cost £2.5m.", " Opened in May.", " On"])
    #expect("".sentences.isEmpty)
  }
}
