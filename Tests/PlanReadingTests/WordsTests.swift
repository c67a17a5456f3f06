import Testing

@testable import PlanReading

struct WordsTests {
  private static let characters: [Character] =
    (0..<0x2_FFF).compactMap { Unicode.Scalar($0) }.map { Character($0) }
    + ["\r\n", "e\u{301}", "E\u{301}", "1\u{20E3}", "ß", "ǅ", "🟢", "字", "ﬁ"]

  @Test func `a character is of the kind that the standard library tells`() {
    let others = Self.characters.filter { character in
      LibraryKinds.of(character) != [
        character.isLetter, character.isNumber, character.isWhitespace, character.isUppercase,
        character.isLowercase,
      ]
    }
    #expect(others.isEmpty)
  }

  @Test(arguments: [
    "", "Plant a wood", "  (2024–25) ", "“Don’t” — 3 ponds…", "Caffè e\u{301}té ²", "a\u{200D}b",
    "1.2/3",
    "Gwyrdd\u{A0}iawn",
  ])
  func `words are those that the characters of a text show`(text: String) {
    #expect(text.words() == text.split { !($0.isLetter || $0.isNumber) })
    #expect(text.words(withNumbers: false) == text.split { !$0.isLetter })
  }

  @Test func `a part is found where it first stands`() throws {
    let text = "Lead – Parks – Roads"
    let range = try #require(text.firstRange(of: " – "))
    #expect(text[..<range.lowerBound] == "Lead")
    #expect(text[range.upperBound...] == "Parks – Roads")
    #expect(text.firstRange(of: "Rivers") == nil)
    #expect(text.contains("–" as Character) && !text.contains("x" as Character))
  }
}
