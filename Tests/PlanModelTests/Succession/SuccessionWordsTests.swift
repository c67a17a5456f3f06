import Testing

@testable import PlanModel

@Suite struct `Words by which actions are known again` {
  private func stem(_ word: String) -> String {
    String(decoding: SuccessionStem.of(Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ["dimming", "dimmed", "dim"], ["strategies", "strategy"], ["plants", "planting", "planted"],
    ["improve", "improves", "improved", "improvement", "improving"],
    ["decarbonise", "decarbonising", "decarbonisation", "decarbonization"],
    ["generation", "generate", "generating"], ["boxes", "box"], ["bus", "bus"],
  ])
  func `forms of one word have one stem`(words: [String]) {
    #expect(Set(words.map(stem)).count == 1, "\(words.map(stem))")
  }

  @Test(arguments: [("plan", "plant"), ("county", "count"), ("heat", "heath"), ("bus", "busy")])
  func `other words keep apart`(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }

  private func tokens(_ text: String) -> [String] {
    SuccessionToken.tokens(of: text).map { "\($0.stem)/\($0.kind)" }
  }

  @Test func `names, acronyms and numbers are told from words`() {
    #expect(
      tokens("Plant 250,000 trees on the Sallow Levels with LEVI money, 2.5 ha a year")
        == [
          "plant/word", "250000/number", "tree/word", "on/word", "the/word", "sallow/name",
          "level/name", "with/word", "levi/acronym", "money/word", "2.5/number", "ha/word",
          "year/word",
        ])
  }

  @Test func `a possessive, a curly apostrophe and a dash part words as a reader does`() {
    #expect(
      tokens("the council’s low-carbon fleet – it's new")
        == tokens("the council's low carbon fleet it's new"))
  }

  @Test func `letters with accents stay in their word, signs do not`() {
    #expect(tokens("• Café £20 Dŵr") == ["café/word", "20/number", "dŵr/name"])
  }

  @Test func `a place among the bytes gives back the printed word`() {
    let text = "• Dimming at Dŵr"
    let bytes = Array(text.utf8)
    let words = SuccessionToken.tokens(of: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(words == ["Dimming", "at", "Dŵr"])
  }

  private func longName(of short: String, in text: String) -> [String]? {
    var acronyms = SuccessionAcronyms()
    acronyms.learn(from: text)
    return acronyms.longNames[short]
  }

  @Test func `a short name is learnt from the long one beside it, in either order`() {
    #expect(
      longName(of: "wtp4", in: "the Wolmershire Travel Plan 4 (WTP4)") == [
        "wolmershir", "travel", "plan", "4",
      ])
    #expect(
      longName(of: "shr", in: "SHR (Sallow Heat Ring) is built") == ["sallow", "heat", "ring"])
    #expect(longName(of: "bac", in: "a Body for All Carbon (BAC)") == ["body", "carbon"])
    #expect(longName(of: "xyz", in: "the Sallow Heat Ring (XYZ)") == nil)
    #expect(longName(of: "ev", in: "nothing of the kind") == ["electric", "vehicl"])
  }
}
