import Testing

@testable import PlanDocuments

/// Tables of a page's layout whose headings stand a single space apart.
struct TightTablesTests {
  /// A line with each text where its column begins.
  private func line(_ texts: [(Int, String)]) -> String {
    texts.reduce(into: "") { line, text in
      line += String(repeating: " ", count: max(0, text.0 - line.count)) + text.1
    }
  }

  private var page: String {
    [
      line([
        (0, "Ref Action"), (40, "Lead"), (54, "By"), (62, "Stage"),
        (74, "Sept Mar Dir. News of March"),
      ]),
      line([(40, "service"), (54, "when"), (74, "31 32")]),
      line([(0, "THEME 1: BARNS")]),
      line([
        (0, "1.1 Thatch the barns of"), (40, "Estates"), (54, "May"), (62, "Deliver"), (76, "A"),
        (82, "G"), (88, "↑"), (94, "The reed has come at last."),
      ]),
      line([(4, "the county"), (54, "2033"), (94, "Half is cut.")]),
      line([
        (0, "1.2 Line all of the old flues Barns"), (54, "June"), (62, "Deliver"), (76, "G"),
        (82, "G"), (88, "→"), (94, "The clay is wet."),
      ]),
      line([(54, "2033")]),
      line([(0, "THEME 2: ROADS")]),
      line([
        (0, "2.1 Mend the road"), (40, "Highways"), (54, "OngoingDeliver"), (76, "G"), (82, "R"),
        (88, "↓"), (94, "The cart broke."),
      ]),
      line([
        (0, "2.2 Sweep the lanes"), (40, "Parks"), (54, "July"), (62, "Complete B"), (82, "B"),
        (88, "→"), (94, "Swept."),
      ]),
      line([(54, "2032")]),
      line([
        (0, "2.3 Paint the doors"), (40, "Parks"), (54, "May"), (62, "Prepare"), (76, "G"),
        (82, "G"), (88, "→"), (94, "Red it is."),
      ]),
      line([(54, "2034")]),
      "Key. G: to plan.",
    ].joined(separator: "\n")
  }

  @Test func `words over narrow columns are a heading each, and the last has the rest`() throws {
    let rows = drawing(of: try document(page)).split(separator: "\n").map(String.init)
    #expect(
      rows.first
        == "1-2 [Ref|Action|Lead service|By when|Stage|Sept 31|Mar 32|Dir.|News of March]")
  }

  @Test func `cells that touch are parted where a capital meets a small letter, or at the border`()
    throws
  {
    let read = try document(page)
    #expect(
      drawing(of: read).split(separator: "\n").dropFirst().map(String.init) == [
        "3 [THEME 1: BARNS||||||||]",
        "4-5 [1.1|Thatch the barns of the county|Estates|May 2033|Deliver|A|G|↑|The reed has come at last. Half is cut.]",
        "6-7 [1.2|Line all of the old flues|Barns|June 2033|Deliver|G|G|→|The clay is wet.]",
        "8 [THEME 2: ROADS||||||||]",
        "9 [2.1|Mend the road|Highways|Ongoing|Deliver|G|R|↓|The cart broke.]",
        "10-11 [2.2|Sweep the lanes|Parks|July 2032|Complete|B|B|→|Swept.]",
        "12-13 [2.3|Paint the doors|Parks|May 2034|Prepare|G|G|→|Red it is.]",
        "14 Key. G: to plan.",
      ])
    #expect(charactersOfBlocks(read) == read.characters)
  }

  @Test func `a sentence that begins with a number's word is no header`() throws {
    let text =
      "No action of it   was late   in the year   that went by before this one began\n\nText."
    #expect(drawing(of: try document(text)).contains("[") == false)
  }
}
