import PlanModel
import Testing

/// Keys of bands and of roles, found by the words that stand in their columns.
struct BandKeyInUseTests {
  private static let register = """
    | Ref | Action | Our role | Cost | Carbon | Timescale |
    |---|---|---|---|---|---|
    | W1 | Plant a hedge along the bypass | Steer | H | L | Near |
    | W2 | Lend out a heat camera | Steer | L | M | Mid |
    | W3 | Fit a pump at the lido | Gather | M | H | Near |
    | W4 | Open a repair shed | Gather | L | L | Far |
    | W5 | Survey the culverts | Steer | M | L | Mid |
    | W6 | Train the caretakers | Press | H | M | Near |
    """

  @Test func `a scale a row is the key of the bands that it names`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      | What is scored | 1 point | 2 points | 3 points |
      |---|---|---|---|
      | Cost to the council | H (over £300,000) | M (up to £300,000) | L (up to £20,000) |
      | Carbon | L – under 5 tonnes | M – 5 to 50 tonnes | H – over 50 tonnes |

      \(Self.register)
      """)
    let levels = read.legend.terms(of: .level)
    #expect(levels.map(\.term) == ["H", "M", "L"])
    #expect(levels.first?.definition == "over £300,000")
    #expect(read.actions.count == 6)
  }

  @Test func `times and roles are keyed in one paragraph each`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Our role: **Steer** – we run it. **Gather** – we bring others together. **Press** – we ask ministers.

      Timescale: Near – by the end of 2034. Mid – 2035 to 2036. Far – after 2036. Some have two.

      \(Self.register)
      """)
    #expect(read.legend.terms(of: .role).map(\.term) == ["Steer", "Gather", "Press"])
    #expect(read.legend.terms(of: .timescale).map(\.term) == ["Near", "Mid", "Far"])
    #expect(read.actions[0].timescale.end?.description == "2034")
  }

  @Test func `sums by band are no key of the bands`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Two actions are H, two are M and two are L.

      \(Self.register)
      """)
    #expect(read.legend.terms.isEmpty)
  }

  @Test func `a band and what it is worth may stand without a mark`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Cost to the council: £ under £50,000; ££ £50,000 to £500,000; £££ over £500,000

      | Ref | Action | Cost |
      |---|---|---|
      | W1 | Plant a hedge | £ |
      | W2 | Lend out a heat camera | £ |
      | W3 | Fit a pump | ££ |
      | W4 | Open a repair shed | £££ |
      | W5 | Survey the culverts | £ |
      """)
    #expect(read.legend.terms(of: .level).map(\.term) == ["£", "££", "£££"])
  }
}
