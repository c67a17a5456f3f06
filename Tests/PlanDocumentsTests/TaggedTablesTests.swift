import Testing

@testable import PlanDocuments

/// Tables in the tags of web pages within a text.
struct TaggedTablesTests {
  @Test func `a table in tags is a table, wherever its lines break`() throws {
    let read = try document(
      """
      # Plan
      <details><summary>Barns</summary><table>
      <thead><tr><th>Action</th><th>Lead</th></tr></thead>
      <tr><td>Thatch forty
      barns</td><td>Estates</td></tr><tr><td>Line the flues</td>
      <td><ul><li>Smiths</li><li>Joiners</li></ul></td></tr>
      </table></details>
      After.
      """)
    #expect(
      drawing(of: read) == """
        1 # Plan
        2 <details><summary>Barns</summary><table> <thead>
        3 [Action|Lead]
        4-5 [Thatch forty⏎barns|Estates]
        5-7 [Line the flues|<ul><br>Smiths</li><br>Joiners</li></ul>]
        7 mark </details>
        8 After.
        """)
    #expect(charactersOfBlocks(read) == read.characters)
  }

  @Test func `a cell that spans columns or rows leaves those empty`() throws {
    let read = try document(
      """
      Plan
      <TABLE><tr><td rowspan="2">Barns</td><td>B1</td><td>Thatch</td></tr>
      <tr><td>B2</td><td>Line</td></tr>
      <tr><td colspan=2>Roads</td><td>Mend</td></tr></TABLE>
      """)
    #expect(
      drawing(of: read) == """
        1 Plan
        2 mark <TABLE>
        2 [Barns|B1|Thatch]
        3 [|B2|Line]
        4 [Roads||Mend]
        """)
    #expect(charactersOfBlocks(read) == read.characters)
  }

  @Test(arguments: [
    "<table", "<table><tr><td>a", "<table></table>", "<tr><td>a</td></tr>", "<table>\n<table>\n",
    "</table><table>", "<table><tr><td>a</td><td>b</td></tr></table", "a < b <table> c",
    "<table><tr><td colspan=999999999999999999999>a</td><td rowspan=-3>b</td></tr></table>",
    "<table><tr><td><table><tr><td>x</td><td>y</td></tr></table></td><td>z</td></tr></table>",
  ])
  func `broken tags lose no character`(text: String) throws {
    let read = try document("Before.\n\n" + text + "\n\nAfter.")
    #expect(charactersOfBlocks(read) == read.characters)
  }
}
