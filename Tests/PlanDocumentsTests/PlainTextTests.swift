import PlanDocuments
import Testing

struct PlainTextTests {
  @Test func `rows with outer pipes are a table`() throws {
    let text = """
      | Ref | Action |
      |:---|---:|
      | T1 | Plant a wood |
      | T2 |
      || Sow a meadow |
      """
    #expect(
      drawing(of: try document(text)) == """
        1 [ Ref | Action ]
        2 ruling
        3 [ T1 | Plant a wood ]
        4 [ T2 ]
        5 [| Sow a meadow ]
        """)
  }

  @Test func `rows without outer pipes are a table where a ruling stands under one`() throws {
    let text = "Ref | Action\n--- | ---\nT1 | Plant a wood\nT2 | Sow | reap\n\nWood | coppice"
    #expect(
      drawing(of: try document(text)) == """
        1 [Ref | Action]
        2 ruling
        3 [T1 | Plant a wood]
        4 [T2 | Sow | reap]
        6 Wood | coppice
        """)
  }

  @Test func `a row without a pipe at its end keeps its last cell`() throws {
    #expect(drawing(of: try document("| T1 | Plant a wood")) == "1 [ T1 | Plant a wood]")
  }

  @Test func `what a backslash sets off is part of its cell, as Markdown has it`() throws {
    #expect(
      drawing(of: try document("| T1 | 3 \\* 4 \\_ \\[x] |\n")) == "1 [ T1 | 3 * 4 _ [x] ]")
    #expect(
      drawing(of: try document("| T1 | wood \\| hedge | C:\\new \\\\ |\n"))
        == "1 [ T1 | wood | hedge | C:\\new \\ ]")
    #expect(drawing(of: try document("| T1 | ends \\")) == "1 [ T1 | ends \\]")
  }

  @Test func `empty cells keep their places`() throws {
    #expect(
      drawing(of: try document("| T1 | | | x |\nT1\t\t\tx\n")) == "1 [ T1 | | | x ]\n2 [T1|||x]")
  }

  @Test func `tabs part the cells of a row, and indentation does not`() throws {
    let text = "Ref\tAction\nT1\tPlant a wood\n\t\tand a hedge\n\tIndented words\n"
    #expect(
      drawing(of: try document(text)) == """
        1 [Ref|Action]
        2 [T1|Plant a wood]
        3 [||and a hedge]
        4 Indented words
        """)
  }

  @Test func `a line of tabs keeps its table together and an empty line ends it`() throws {
    let together = try document("a\tb\n\t\t\nc\td\n")
    #expect(together.blocks.count == 1)
    let apart = try document("a\tb\n\nc\td\n")
    #expect(apart.blocks.count == 2)
  }

  @Test(arguments: ["---", "====", "_____", "~~~", "- - -", "+---+---+", "#", "##"])
  func `a line that holds no words is a mark`(line: String) throws {
    #expect(drawing(of: try document(line)) == "1 mark \(line)")
  }

  @Test(arguments: ["-", "–", "*", "•", "◦", "▪", "·", "‣", "●", "■", "\u{F0B7}", "\u{F0A7}"])
  func `a bullet is kept apart from its text`(bullet: String) throws {
    #expect(drawing(of: try document("  \(bullet)  Plant a wood  ")) == "1 \(bullet) Plant a wood")
    #expect(drawing(of: try document("\(bullet)Plant")) == "1 \(bullet)Plant")
  }

  @Test func `hashes mark a heading with its level`() throws {
    #expect(
      drawing(of: try document("# Plan\n### Theme\n#Tag\n####### Deep\n"))
        == "1 # Plan\n2 ### Theme\n3 #Tag\n4 ####### Deep")
  }

  @Test func `an accent on a hash is not lost with it`() throws {
    let document = try document("#\u{301} Plan")
    #expect(drawing(of: document).unicodeScalars.contains("\u{301}"))
  }

  @Test func `an accent on a pipe does not hide it`() throws {
    #expect(drawing(of: try document("|\u{301}a|b|")) == "1 [\u{301}a|b]")
  }

  @Test func `lines beneath each other are blocks of their own`() throws {
    #expect(drawing(of: try document("One\nTwo\n\n   Three")) == "1 One\n2 Two\n4 Three")
  }

  @Test(arguments: [
    "# Plan\n\n| a | b \\| c |\n|---|---|\n• one\n---\nwords – “more”\u{A0}here\n\ta\tb\tc\n",
    "a | b\n-- | --\nc | d\n\n___\n\u{0C}page\n## \n\t\t\n",
    "Cafe\u{301} £5 🌳\u{200B}\u{2028}x\u{85}y\n|\u{301}|\n",
  ])
  func `the characters of the blocks add up to those of the text`(text: String) throws {
    let document = try document(text)
    #expect(document.characters == charactersOfBlocks(document))
    #expect(document.characters == text.unicodeScalars.count { !$0.properties.isWhitespace })
  }
}
