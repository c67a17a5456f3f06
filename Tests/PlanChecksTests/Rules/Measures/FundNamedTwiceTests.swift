import PlanChecks
import PlanModel
import Testing

struct FundNamedTwiceTests {
  private func told(
    _ one: (String, Int?), _ other: (String, Int?), status: Fund.Status = .awarded
  ) -> String {
    let funds = [one, other].enumerated().map { place, fund in
      Fund(
        id: "f\(place)", name: fund.0, amount: fund.1.flatMap { Money(pounds: $0) },
        status: place == 0 ? .awarded : status, uses: [Fund.Use(action: "B\(place + 1)")])
    }
    return transcript(of: FundNamedTwice().findings(in: PlanMeasures(funds: funds), of: nil))
  }

  @Test func `one name but for the kind of money is one fund`() {
    #expect(
      told(("Warm Homes Fund", 400_000), ("Warm Homes Grant", 400_000)) == """
        warning fund-named-twice (B1, B2): “Warm Homes Fund” and “Warm Homes Grant” look like one fund
        """)
    #expect(
      told(("Warm Homes Fund", 400_000), ("Warm Homes Fund", 650_000)) == """
        warning fund-named-twice (B1, B2): “Warm Homes Fund” is listed twice, with £400,000 and with £650,000
        """)
  }

  @Test func `initials and a longer name of the same amount are found`() {
    #expect(told(("WMRF", 5_000), ("Wolmershire Moor Restoration Fund", 6_000)) != "")
    #expect(told(("Oxmarsh Towpath", 9_000), ("County Oxmarsh Towpath Money", 9_000)) != "")
    #expect(told(("Oxmarsh Towpath", 9_000), ("County Oxmarsh Towpath Money", 8_000)) == "")
  }

  @Test func `two phases, two names and what was withdrawn are not one fund`() {
    #expect(told(("Warm Homes Phase 1", 400_000), ("Warm Homes Phase 2", 400_000)) == "")
    #expect(told(("Warm Homes Fund", 400_000), ("Cool Schools Fund", 400_000)) == "")
    #expect(told(("Warm Homes Fund", 1), ("Warm Homes Fund", 1), status: .withdrawn) == "")
    #expect(told(("The Fund", 1), ("A Grant", 1)) == "")
  }
}
