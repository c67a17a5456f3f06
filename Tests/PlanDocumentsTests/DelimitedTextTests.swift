import PlanDocuments
import Testing

struct DelimitedTextTests {
  private func drawn(_ text: String, named name: String = "actions.csv") throws -> String {
    drawing(of: try document(text, named: name))
  }

  @Test func `fields are parted by commas`() throws {
    #expect(
      try drawn("Ref,Action,Lead\nT1,Plant a wood,\n,,x\n")
        == "1 [Ref|Action|Lead]\n2 [T1|Plant a wood|]\n3 [||x]")
  }

  @Test func `a quoted field may hold commas, quotes and line breaks`() throws {
    let text =
      "Ref,Action\nT1,\"Oak, ash\"\nT2,\"say \"\"plant\"\"\"\nT3,\"one\ntwo\n\nfour\"\nT4,\"\"\n"
    #expect(
      try drawn(text) == """
        1 [Ref|Action]
        2 [T1|Oak, ash]
        3 [T2|say "plant"]
        4-7 [T3|one⏎two⏎⏎four]
        8 [T4|]
        """)
  }

  @Test(arguments: [("\n", "⏎"), ("\r\n", "␍⏎"), ("\r", "␍")])
  func `lines are counted within quotes and without, with every line ending`(
    ending: String, drawn: String
  ) throws {
    let text = ["Ref,Action", "T1,\"one", "two\"", "", "T2,three"].joined(separator: ending)
    #expect(
      try self.drawn(text) == "1 [Ref|Action]\n2-3 [T1|one\(drawn)two]\n5 [T2|three]")
  }

  @Test func `spaces belong to their field`() throws {
    #expect(try drawn("Ref,Action\n T1 , a wood \n") == "1 [Ref|Action]\n2 [ T1 | a wood ]")
  }

  @Test func `a quote inside an unquoted field is a character like another`() throws {
    #expect(
      try drawn("Ref,Action\nT1,5\" pipe\nT2,a \"big\" wood\n")
        == "1 [Ref|Action]\n2 [T1|5\" pipe]\n3 [T2|a \"big\" wood]")
  }

  @Test func `what follows a closing quote is kept`() throws {
    #expect(try drawn("Ref,Action\nT1,\"oak\" and ash\n") == "1 [Ref|Action]\n2 [T1|oak and ash]")
  }

  @Test func `blank records are left out and still counted as lines`() throws {
    #expect(try drawn("Ref,Action\n\n\nT1,Wood\n\n") == "1 [Ref|Action]\n4 [T1|Wood]")
    #expect(try drawn("\n\nRef,Action\n  \n\"\"\nT1,Wood") == "3 [Ref|Action]\n6 [T1|Wood]")
  }

  @Test func `the last record needs no line end`() throws {
    #expect(try drawn("Ref,Action\nT1,\"Wood\"") == "1 [Ref|Action]\n2 [T1|Wood]")
    #expect(try drawn("Ref,Action\nT1,") == "1 [Ref|Action]\n2 [T1|]")
  }

  @Test func `records may have fewer or more fields than the first`() throws {
    #expect(try drawn("a,b,c\n1\n1,2,3,4\n") == "1 [a|b|c]\n2 [1]\n3 [1|2|3|4]")
  }

  @Test func `semicolons part the fields where the first line has more of them`() throws {
    let document = try document("Ref;Action;Cost\nT1;Oak, ash;1,5\n", named: "actions.csv")
    #expect(drawing(of: document) == "1 [Ref|Action|Cost]\n2 [T1|Oak, ash|1,5]")
    #expect(document.format == .csv)
  }

  @Test func `a separator is not counted where it stands in quotes`() throws {
    #expect(
      try drawn("\"Action; what; by whom\",Ref\n\"Oak; ash\",T1\n")
        == "1 [Action; what; by whom|Ref]\n2 [Oak; ash|T1]")
  }

  @Test func `tabs part the fields of a TSV`() throws {
    let document = try document("Ref\tAction\nT1\t\"Oak\tash\"\n", named: "actions.tsv")
    #expect(drawing(of: document) == "1 [Ref|Action]\n2 [T1|Oak\tash]")
    #expect(document.format == .tsv)
  }

  @Test func `a CSV that was saved with tabs is read by its tabs`() throws {
    #expect(try drawn("Ref\tAction\nT1\tOak, ash\n") == "1 [Ref|Action]\n2 [T1|Oak, ash]")
  }

  @Test func `separated values are known by their look where the name does not tell`() throws {
    let text = "Ref,Action,Lead,Stage\nT1,Plant a wood,Grounds Team,Delivery\n"
    #expect(try document(text, named: "pasted text").format == .csv)
  }

  @Test(arguments: [
    "We will plant woods, hedges, ponds, and meadows. Then rest.\nOak, ash, elm, and yew, too.\n",
    "| a, b, c, d | e |\n| f, g, h, i | j |\n", "a,b\tc,d,e\n1,2\t3,4,5\n",
    "- oak, ash, elm, yew\n- a, b, c, d\n",
  ])
  func `a paper with commas in it is no CSV`(text: String) throws {
    #expect(try document(text).format == .text)
  }

  @Test func `a quote that is never closed is refused with the line where it opens`() {
    #expect(throws: UnreadableDocument(document: "actions.csv", reason: .unclosedQuote(line: 3))) {
      try document("Ref,Action\nT1,Wood\nT2,\"Hedge\nT3,Pond\n", named: "actions.csv")
    }
  }

  @Test func `separators within quotes do not stop a quote from closing at the end`() throws {
    #expect(try drawn("a,\"b,\"\"\"\n") == "1 [a|b,\"]")
  }

  @Test func `a field of quotes only is read`() throws {
    #expect(try drawn("a,\"\"\"\"\"\"\n") == "1 [a|\"\"]")
  }

  @Test(arguments: [
    "Ref,Action\nT1,\"one, \"\"two\"\"\nthree\"\n\n,,\n\"\"\nT2,x\n", "a;b;c\n\" \";2;3\n",
    "a,b\r\"x\ry\",2\r",
    "\"£5\",“quoted”\n🌳,\u{A0}\n",
  ])
  func `the characters of the rows are never more than those of the text`(text: String) throws {
    let document = try document(text, named: "actions.csv")
    #expect(charactersOfBlocks(document) <= document.characters)
    #expect(document.characters == text.unicodeScalars.count { !$0.properties.isWhitespace })
  }
}
