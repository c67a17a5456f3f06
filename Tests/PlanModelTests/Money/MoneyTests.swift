import PlanModel
import Testing

struct MoneyTests {
  @Test(arguments: [
    ("£1,234.56", 123_456), ("£350k", 35_000_000), ("£1.2m", 120_000_000), ("£0.285m", 28_500_000),
    ("£2.5 million", 250_000_000), ("350,000", 35_000_000), ("−£20", -2_000), ("(£20)", -2_000),
    ("£1bn", 100_000_000_000), ("GBP 12", 1_200), ("£ 7", 700), ("£1.50", 150),
    ("£47M", 4_700_000_000),
    ("£3 thousand", 300_000), ("£1.230000", 123), ("12345.6", 1_234_560), ("£0", 0),
  ])
  func `a sum is read to the penny`(text: String, pence: Int) {
    #expect(Money(text)?.pence == pence)
  }

  @Test(arguments: [
    "", "£", "twelve", "£1,23", "£1,2345", "£1.999", "£5 each", "£1–2m", "12%", "£1.2.3", "£1m2",
    "£9999999999999999", "£--2", "£1,234,56", "£12 miles", "2,", "£999999999999bn",
  ])
  func `what is no single sum is not read`(text: String) {
    #expect(Money(text) == nil)
  }

  @Test func `every sum reads back as it was written, long and short`() throws {
    var random = SystemRandomNumberGenerator()
    for size in [100, 100_000, 100_000_000, Money.mostPence] {
      for _ in 0..<200 {
        let pence = Int.random(in: -size...size, using: &random)
        let money = try #require(Money(pence: pence))
        #expect(Money(money.description) == money, "\(money)")
        #expect(Money(money.short) == money, "\(money.short)")
        #expect(MoneyRange(money.description) == MoneyRange(money))
      }
    }
    #expect(Money(pence: Money.mostPence + 1) == nil)
    #expect(Money(pounds: .max) == nil)
  }

  @Test func `sums are exact, in any order, and stop at the most there is`() throws {
    var random = SystemRandomNumberGenerator()
    let pence = (0..<100).map { _ in Int.random(in: -1_000_000...1_000_000, using: &random) }
    let sums = pence.compactMap { Money(pence: $0) }
    #expect(sums.reduce(.zero, +).pence == pence.reduce(0, +))
    #expect(sums.shuffled().reduce(.zero, +) == sums.reduce(.zero, +))
    let most = try #require(Money(pence: Money.mostPence))
    #expect(most + most == most)
    #expect((.zero - most) - most == .zero - most)
  }

  @Test(arguments: [
    (125_000_000, "£1.25m"), (35_000_000, "£350k"), (123_456, "£1,234.56"), (-2_000, "−£20"),
    (100_000, "£1k"), (200_000_000_000, "£2bn"), (110_000_000, "£1.1m"),
    (123_456_700, "£1,234,567"),
  ])
  func `a table prints it short where no digit is lost`(pence: Int, text: String) {
    #expect(Money(pence: pence)?.short == text)
  }

  @Test(arguments: [
    ("£100,000–£150,000", "£100,000 to £150,000"), ("£1–2m", "£1,000,000 to £2,000,000"),
    ("£1.2m to £1.5m", "£1,200,000 to £1,500,000"), ("between £5k and £8k", "£5,000 to £8,000"),
    ("from £10 to £20", "£10 to £20"), ("£100k-150k", "£100,000 to £150,000"), ("£7", "£7"),
  ])
  func `a range keeps both ends`(text: String, expected: String) {
    #expect(MoneyRange(text)?.description == expected)
  }

  @Test func `what is no range is not read`() {
    for text in ["", "£1–2–3m", "a to b", "£5k or so", "between £5k", "to £3"] {
      #expect(MoneyRange(text) == nil, "\(text)")
    }
  }
}
