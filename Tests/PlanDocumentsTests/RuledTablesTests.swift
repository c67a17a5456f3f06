import Testing

@testable import PlanDocuments

/// Tables whose columns are shown by dashes under their headings.
struct RuledTablesTests {
  @Test func `dashes under the headings of a table show where its columns begin`() throws {
    let read = try document(
      """
      As the table shows.

      Ref  Action            Lead
      ---- ----------------- -------
      W1   Thatch the barns  Estates
      W2   Line the flues

      After.
      """)
    #expect(
      drawing(of: read) == """
        1 As the table shows.
        3 [Ref|Action|Lead]
        4 ruling
        5 [W1|Thatch the barns|Estates]
        6 [W2|Line the flues|]
        8 After.
        """)
    #expect(charactersOfBlocks(read) == read.characters)
  }

  @Test func `between two rules blank lines part rows of several lines`() throws {
    let read = try document(
      """
      -------------------------------
      Theme             Done   Late
                        now
      ---------------- ------ -------
      Barns and          1      2
      old halls

      Roads              3      0
      -------------------------------

      : Table 1
      """)
    #expect(
      drawing(of: read) == """
        1 ruling
        2-3 [Theme|Done now|Late]
        4 ruling
        5-6 [Barns and old halls|1|2]
        8 [Roads|3|0]
        9 ruling
        11 : Table 1
        """)
    #expect(charactersOfBlocks(read) == read.characters)
  }

  @Test func `dashes beneath a text that runs over them make no table`() throws {
    let read = try document(
      """
      A heading of the paper that has no columns
      ------ ------
      What stands beneath it runs on.
      """)
    #expect(drawing(of: read).contains("[") == false)
  }
}
