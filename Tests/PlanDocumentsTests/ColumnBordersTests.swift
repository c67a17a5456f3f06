import PlanDocuments
import Testing

/// Tables of a page's layout whose cells leave a single space before the next column, as
/// `pdftotext -layout` prints them where a line is full.
struct ColumnBordersTests {
  @Test func `a line that is drawn together is cut where the cells beneath it begin`() throws {
    let text = """
      Ref  What we will do             How we know         Owner           Comment
      W1   Plant an orchard at the     Trees counted in    Head of Land    All the ground is ready.
           old mill                    spring
      W2   Clear twelve ponds in the Number of ponds Head of Rangers       Six are cleared and six
           upper vale                cleared         Service               are to follow.
      W3   Mend the weir               Weir passable       Engineer        Stone has come.
      W4   Sow a meadow                Hay cut             Engineer        Seed is bought.
      """
    #expect(
      drawing(of: try document(text)) == """
        1 [Ref|What we will do|How we know|Owner|Comment]
        2-3 [W1|Plant an orchard at the old mill|Trees counted in spring|Head of Land|All the ground is ready.]
        4-5 [W2|Clear twelve ponds in the upper vale|Number of ponds cleared|Head of Rangers Service|Six are cleared and six are to follow.]
        6 [W3|Mend the weir|Weir passable|Engineer|Stone has come.]
        7 [W4|Sow a meadow|Hay cut|Engineer|Seed is bought.]
        """)
  }

  @Test func `two headings with one space between them are parted by the rows beneath`() throws {
    let text = """
      Ref  Action              Due        New date Status     Comment
      W1   Plant an orchard    May 2027   -        On time    Ground is ready.
      W2   Clear the ponds     May 2026   May 2027 Late       Six are cleared.
      W3   Mend the weir       May 2028   -        On time    Stone has come.
      W4   Sow a meadow        May 2028   -        On time    Seed is bought.
      """
    #expect(
      drawing(of: try document(text)).hasPrefix(
        "1 [Ref|Action|Due|New date|Status|Comment]\n"
          + "2 [W1|Plant an orchard|May 2027|-|On time|Ground is ready.]\n"
          + "3 [W2|Clear the ponds|May 2026|May 2027|Late|Six are cleared.]"))
  }

  @Test func `a header that comes again has the columns of its own page`() throws {
    let text = """
      Ref  Action              Due        New date Status     Comment
      W1   Plant an orchard    May 2027   -        On time    Ground is ready.
      W2   Clear the ponds     May 2026   May 2027 Late       Six are cleared.
      W3   Mend the weir       May 2028   -        On time    Straw is cut.
      W4   Thatch the barn     May 2028   -        On time    Stone has come, but the
      Ref  Action          Due       New date Status   Comment
                                                       mason has not.
      W5   Sow a meadow    May 2029  -        On time  Seed is bought.
      """
    #expect(
      drawing(of: try document(text)).hasSuffix(
        "6 [Ref|Action|Due|New date|Status|Comment]\n"
          + "7 [|||||mason has not.]\n"
          + "8 [W5|Sow a meadow|May 2029|-|On time|Seed is bought.]"))
  }

  @Test func `a heading between a table and the header of the next is a row of neither`() throws {
    let rows = """
      Ref  Action              Due        Comment
      W1   Plant an orchard    May 2027   Ground is ready.
      W2   Clear the ponds     May 2026   Six are cleared.
      W3   Mend the weir       May 2028   Stone has come.
      """
    let drawn = drawing(of: try document(rows + "\n\nTravel\n" + rows))
    #expect(drawn.contains("\n6 Travel\n7 [Ref|Action|Due|Comment]"))
  }

  @Test func `the line at the foot of a page is no row, though it could be cut`() throws {
    let text = """
      Ref  Action              Due        Comment
      W1   Plant an orchard    May 2027   Ground is ready.
      W2   Clear the ponds     May 2026   Six are cleared.
      W3   Mend the weir       May 2028   Stone has come.

      Land plan half-year report 2026     Page 2 of 5
      """
    #expect(
      drawing(of: try document(text)).hasSuffix(
        "\n6 Land plan half-year report 2026     Page 2 of 5"))
  }

  @Test func `a sentence beneath a table is no row, though its words stand at borders`() throws {
    let text = """
      B   Blue     Finished and the aim was met
      G   Green    Will be finished by the date
      A   Amber    May not be finished by the date

      DoT is the direction of travel since spring:  + better   = same   - worse
      """
    #expect(drawing(of: try document(text)).contains("\n5 DoT is the direction"))
  }
}
