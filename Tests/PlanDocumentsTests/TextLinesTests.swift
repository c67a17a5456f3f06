import PlanDocuments
import Testing

struct TextLinesTests {
  @Test(arguments: ["\n", "\r", "\r\n"])
  func `lines are numbered the same with every line ending`(ending: String) throws {
    let text = ["One", "", "Three", "| a | b |", "", "Six"].joined(separator: ending)
    #expect(drawing(of: try document(text)) == "1 One\n3 Three\n4 [ a | b ]\n6 Six")
    #expect(drawing(of: try document(text + ending)) == "1 One\n3 Three\n4 [ a | b ]\n6 Six")
  }

  @Test func `mixed line endings count one line each`() throws {
    #expect(
      drawing(of: try document("One\rTwo\r\nThree\n\rFive")) == "1 One\n2 Two\n3 Three\n5 Five")
  }

  @Test func `a form feed begins a page`() throws {
    #expect(
      drawing(of: try document("One\nTwo\n\u{0C}Three\n\u{0C}\u{0C}| a | b |\n"))
        == "p1:1 One\np1:2 Two\np2:3 Three\np4:4 [ a | b ]")
  }

  @Test func `a form feed at the end of a line ends its page`() throws {
    #expect(
      drawing(of: try document("One\u{0C}\nTwo\n\u{0C}\nFour\n")) == "p1:1 One\np2:2 Two\np3:4 Four"
    )
  }

  @Test func `a text without form feeds has no pages`() throws {
    guard case .paragraph(let block) = try document("One").blocks[0] else {
      Issue.record("a line of words is a paragraph")
      return
    }
    #expect(block.page == nil)
  }
}

struct LineBreakTests {
  @Test func `a stroke that ends a line within a paragraph is no part of it`() throws {
    let text = "**Status:** Thatched\\\n**When:** by May\\\n\nA path ends in C:\\"
    #expect(
      drawing(of: try document(text, named: "plan.md")).contains("Thatched\\") == false)
    #expect(drawing(of: try document(text, named: "plan.md")).contains("C:\\"))
  }
}
