import PlanModel
import Testing

/// Keys that give signs a name and a meaning.
struct SignKeyTests {
  @Test func `what the key calls a sign goes before what the sign usually means`() throws {
    let paper = try paper(
      """
      In all 5 actions stand here: 1 is done, 1 is on course, 1 is slipping and 2 are off course.

      | Symbol | Rating | Meaning |
      |---|---|---|
      | ✅ | Done | All that the action names has been carried out |
      | 🟢 | On course | Will be finished by the deadline |
      | 🟠 | Slipping | Will be finished, up to six months after it |
      | 🔴 | Off course | Cannot be met |
      | ⚪ | Starts later | Work has not been due to start |

      | ID | Action | Deadline | Rating |
      |---|---|---|---|
      | W1 | Thatch the barns | March 2025 | ✅ |
      | W2 | Line the flues | March 2025 | 🟢 |
      | W3 | Hang the doors | March 2025 | 🟠 |
      | W4 | Lay the floors | March 2025 | 🔴 |
      | W5 | Paint the gates | March 2027 | ⚪ |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil, nil, nil, nil])
    let counts = paper.claims.filter { $0.term != nil }
    #expect(counts.map(\.term) == ["✅", "🟢", "🟠", "🔴"])
    #expect(counts.map(\.value) == [1, 1, 1, 2])
    #expect(
      paper.actions.map(\.rating.canonical) == [nil, .onTrack, .atRisk, .offTrack, .notDue])
  }

  @Test func `signs that a laid-out key explains are read, those of the list's own mark too`()
    throws
  {
    let paper = try paper(
      """
      Key

           Progress    ✔   Done
                       ●   On track
                       ◐   Behind (the reason is given)

           Cost        £   under £10,000     ££   over that

      No.   Action               Lead       Cost   Progress   Where we are now

      1     Thatch the barns     Estates    £      ✔          All are thatched.

      2     Line the flues       Estates    ££     ●          Half are lined.

      3     Hang the doors       Joiner     £      ●          Oak was bought.

      4     Lay the floors       Joiner     £      ◐          The joiner left.

      5     Paint the gates      Estates    ££     ●          Two are painted.
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil, nil, nil, nil])
    #expect(
      paper.actions.map(\.rating.canonical) == [nil, .onTrack, .onTrack, .offTrack, .onTrack])
    #expect(paper.actions.map(\.update).first == "All are thatched.")
    #expect(!paper.legend.terms.contains { $0.kind == .stage && $0.term == "Cost" })
  }
}
