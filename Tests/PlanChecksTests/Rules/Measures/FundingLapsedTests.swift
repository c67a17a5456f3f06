import PlanChecks
import PlanModel
import Testing

struct FundingLapsedTests {
  private func told(
    _ status: Fund.Status, deadline: String? = nil, since: String? = nil,
    period: String? = "2024-25 Q2"
  ) -> String {
    let fund = Fund(
      id: "warm", name: "Warm Schools Grant", amount: Money(pounds: 400_000), status: status,
      since: since.flatMap { PartialDate(iso: $0) },
      deadline: deadline.flatMap { PartialDate(iso: $0) }, uses: [Fund.Use(action: "B1")])
    return transcript(
      of: FundingLapsed().findings(
        in: PlanMeasures(funds: [fund]), of: .sample([], period: period)))
  }

  @Test func `a deadline that passed on money not spent is told`() {
    #expect(
      told(.awarded, deadline: "2024-03") == """
        warning funding-lapsed (B1): “Warm Schools Grant” (£400,000) was to be spent by March 2024, which is past, and is not marked spent
        """)
    #expect(
      told(.bid, deadline: "2024-03-31") == """
        warning funding-lapsed (B1): “Warm Schools Grant” (£400,000) closed by 31 March 2024, and is still bid for
        """)
  }

  @Test func `what has been sought for over two years is noted`() {
    #expect(
      told(.sought, since: "2022-06") == """
        note funding-lapsed (B1): “Warm Schools Grant” (£400,000) has been sought since June 2022
        """)
    #expect(told(.sought, since: "2022-09") == "")
  }

  @Test func `money spent or withdrawn, a deadline to come and a plan without a date say nothing`()
  {
    #expect(told(.spent, deadline: "2020") == "")
    #expect(told(.withdrawn, deadline: "2020") == "")
    #expect(told(.awarded, deadline: "2024-09-30") == "")
    #expect(told(.awarded, deadline: "2025") == "")
    #expect(told(.awarded) == "")
    #expect(told(.awarded, deadline: "2020", period: nil) == "")
  }
}
