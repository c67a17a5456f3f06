import PlanDocuments
import Testing

/// Headers of several lines, and rows whose refs stand in their middle.
struct HeaderBlockTests {
  @Test func `headings over the middle of their columns are put together from the top`() throws {
    let text = """
                                       Lead                      Cost /      Progress to
      Ref      Action                            Timescale                               Status
                                       officer                   budget      March 2031
      W1   Plant an orchard          Head of     May 2032        Low         Ground is     Late
           at the old mill           Land                                    ready.
      W2   Clear the ponds           Rangers     May 2033        High        Six done.     On time
      W3   Mend the weir             Engineer    May 2034        Low         Begun.        On time
      """
    #expect(
      drawing(of: try document(text)) == """
        1-3 [Ref|Action|Lead officer|Timescale|Cost / budget|Progress to March 2031|Status]
        4-5 [W1|Plant an orchard at the old mill|Head of Land|May 2032|Low|Ground is ready.|Late]
        6 [W2|Clear the ponds|Rangers|May 2033|High|Six done.|On time]
        7 [W3|Mend the weir|Engineer|May 2034|Low|Begun.|On time]
        """)
  }

  @Test func `headings that go on beneath are one, parted words too`() throws {
    let text = """
      Ref   Action              Lead /     Time-      Progress
                                officer    scale
      W1    Plant an orchard    Agent      2032       Ground is ready.
      W2    Clear the ponds     Ranger     2033       Six are done.
      W3    Mend the weir       Engineer   2034       Stone has come.
      """
    #expect(
      drawing(of: try document(text)).hasPrefix(
        "1-2 [Ref|Action|Lead / officer|Timescale|Progress]"))
  }

  @Test func `a ref in the middle of its row takes as many lines above it as beneath`() throws {
    let text = """
                                    Lead /
      No.     Action                              Timescale       Rating
                                    team
              Plant an orchard
      W1                            Land Agent    2032            Green
              at the old mill
      W2      Clear the ponds       Rangers       2033            Amber
              Mend the weir
      W3      above the bridge      Engineer      2034            Green
              in stone
      """
    #expect(
      drawing(of: try document(text)) == """
        1-3 [No.|Action|Lead / team|Timescale|Rating]
        4-6 [W1|Plant an orchard at the old mill|Land Agent|2032|Green]
        7 [W2|Clear the ponds|Rangers|2033|Amber]
        8-10 [W3|Mend the weir above the bridge in stone|Engineer|2034|Green]
        """)
  }

  @Test func `rows are known by refs behind a theme that is printed once`() throws {
    let text = """
                                             Lead                     Next
      Theme      Ref   Action                             Timescale             Rating
                                             team                     steps
      Land and   W1    Plant an orchard      Agent        2032        Dig       Green
      water            at the old mill
                 W2    Clear the ponds       Rangers      2033        Dredge    Amber
                 W3    Mend the weir         Engineer     2034        Dress     Green
      """
    #expect(
      drawing(of: try document(text)).hasSuffix(
        """
        4-5 [Land and water|W1|Plant an orchard at the old mill|Agent|2032|Dig|Green]
        6 [|W2|Clear the ponds|Rangers|2033|Dredge|Amber]
        7 [|W3|Mend the weir|Engineer|2034|Dress|Green]
        """))
  }

  @Test func `a row with its number is no header`() throws {
    let text = """
      Ref   Action              Lead         Due        Progress
      W1    Plant an orchard    Land &       2032       Ready.
                                Water
      W2    Clear the ponds     Rangers      2033       Six.
      W3    Mend the weir       Engineer     2034       Begun.
      """
    #expect(
      drawing(of: try document(text)).hasPrefix(
        "1 [Ref|Action|Lead|Due|Progress]\n2-3 [W1|Plant an orchard|Land & Water|2032|Ready.]"))
  }

  @Test func `headings of one line may stand over the middle of flush columns`() throws {
    let text = """
        No            Action            Officer      Due       Rating          Comment

      1      Plant an orchard         Land Agent   2032      On time    Ground is ready for
             at the old mill                                            the first trees.

      2      Clear the ponds          Rangers      2033      Late       Six are done.

      3      Mend the weir            Engineer     2034      On time    Stone has come.
      """
    #expect(
      drawing(of: try document(text)) == """
        1 [No|Action|Officer|Due|Rating|Comment]
        3-4 [1|Plant an orchard at the old mill|Land Agent|2032|On time|Ground is ready for the first trees.]
        6 [2|Clear the ponds|Rangers|2033|Late|Six are done.]
        8 [3|Mend the weir|Engineer|2034|On time|Stone has come.]
        """)
  }

  @Test func `rows without refs are what blank lines part, be their cells centred`() throws {
    let text = """
      Action                  Lead service     Due         Stage       Update

                                                                       The ground is ready, and
      Plant an orchard at     Land Agent       2032        Delivery
      the old mill                                                     the trees are ordered.

      Clear the ponds         Rangers          2033        Design      Six are marked.

                                                                       Stone has come from
      Mend the weir           Engineer         2034        Delivery
                                                                       the quarry.

      Sow a meadow            Land Agent       2034        Design      Seed is bought.
      """
    #expect(
      drawing(of: try document(text)).contains(
        "|Delivery|The ground is ready, and the trees are ordered.]"))
    #expect(
      drawing(of: try document(text)).contains(
        "[Mend the weir|Engineer|2034|Delivery|Stone has come from the quarry.]"))
  }
}
