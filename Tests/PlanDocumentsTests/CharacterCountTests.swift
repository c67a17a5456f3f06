import PlanDocuments
import Testing

struct CharacterCountTests {
  @Test(arguments: [
    ("", 0), (" \t\r\n\u{0B}\u{0C}", 0), ("a b", 2), ("e\u{301}", 2), ("é", 1), ("🌳", 1),
    ("\u{A0}\u{2003}\u{2028}\u{85}\u{3000}", 0), ("\u{200B}\u{FEFF}", 2), ("\u{00}\u{1F}", 2),
  ])
  func `scalars that are no white space are counted`(text: String, count: Int) {
    #expect(CharacterCount.of(text) == count)
    #expect(CharacterCount.of(text[...]) == count)
  }

  @Test func `a byte-order mark at the start of a file is not counted`() throws {
    #expect(try DocumentReader().read([0xEF, 0xBB, 0xBF, 0x61], named: "a.txt").characters == 1)
  }
}
