import Foundation
import PlanModel
import Testing

struct EmissionsTests {
  @Test func `the units are thousands of one another`() {
    #expect(Emissions.kilotonnes(12) == .tonnes(12_000))
    #expect(Emissions.tonnes(3) == .kilograms(3_000))
    #expect(Emissions.kilograms(5).grams == 5_000)
    #expect(Emissions("0.0005", .megatonnes) == .tonnes(500))
    #expect(Emissions.tonnes(1_500).number(of: .kilotonnes) == 1.5)
  }

  @Test(arguments: [
    ("12.5 ktCO2e", 12_500_000_000, Emissions.Unit.kilotonnes, Gases.carbonDioxideEquivalent),
    ("1,234 tonnes of CO2e", 1_234_000_000, .tonnes, .carbonDioxideEquivalent),
    ("1 234.5 t CO₂", 1_234_500_000, .tonnes, .carbonDioxide),
    ("-3 kgCO2-eq", -3_000, .kilograms, .carbonDioxideEquivalent),
    ("(2.5) tCO2e", -2_500_000, .tonnes, .carbonDioxideEquivalent),
    ("0.4 million tonnes of carbon dioxide", 400_000_000_000, .megatonnes, .carbonDioxide),
    ("1.2e3 tCO2", 1_200_000_000, .tonnes, .carbonDioxide),
  ])
  func `an amount is read with its unit and gases`(
    text: String, grams: Int64, unit: Emissions.Unit, gases: Gases
  ) throws {
    let read = try #require(PrintedEmissions(text))
    #expect(read.amount.grams == grams)
    #expect(read.unit == EmissionsUnit(mass: unit, gases: gases))
  }

  @Test func `a unit may name no gas, or a year`() {
    #expect(PrintedEmissions("12 tonnes")?.unit == EmissionsUnit(mass: .tonnes))
    for text in ["tCO2e/yr", "tonnes CO2e per annum", "t CO2e p.a.", "tonnes of CO2e a year"] {
      #expect(
        EmissionsUnit(text)
          == EmissionsUnit(mass: .tonnes, gases: .carbonDioxideEquivalent, isPerYear: true),
        "\(text)")
    }
    #expect(EmissionsUnit("'000 tonnes CO2")?.mass == .kilotonnes)
  }

  @Test(arguments: [
    "12", "tonnes", "12 tonnes of carbon", "12 t per person", "12 kt/km2", "12,5 kt", "1,23 t",
    "0,123 t", "12 trees", "12 tC", "1.2.3 t", "£12", "", "12 ktCO2e of savings", "1,2345 t",
    "12. t",
    "12 tCO3",
  ])
  func `what may mean something else is no amount`(text: String) {
    #expect(PrintedEmissions(text) == nil)
  }

  @Test(arguments: [
    ("0.0000005", 1), ("0.00000049999999999999999", 0), ("-0.0000005", -1), ("8.9E-05", 89),
    ("178.9586109335806", 178_958_611), ("1e-40", 0), ("0", 0), (".5", 500_000),
  ])
  func `a number is rounded once, to the gram, halves away from nought`(text: String, grams: Int64)
  {
    #expect(Emissions(text, .tonnes)?.grams == grams)
  }

  @Test(arguments: ["1e30", "9300000000000000", "1234567890123456789012345678901", "1e99999"])
  func `a number out of range is refused`(text: String) {
    #expect(Emissions(text, .tonnes) == nil)
  }

  @Test(arguments: [
    (Emissions.tonnes(1_234), "1,234 tonnes"), (.kilograms(500), "0.5 tonnes"),
    (.tonnes(1), "1 tonne"), (.tonnes(-12_345_678), "−12,345,678 tonnes"), (.zero, "0 tonnes"),
    (Emissions(grams: 1), "0.000001 tonnes"),
  ])
  func `an amount is written in tonnes`(amount: Emissions, text: String) {
    #expect(amount.description == text)
  }

  @Test func `an amount is written with as many decimals as asked for`() {
    let amount = Emissions.kilograms(12_345_678)
    #expect(
      amount.text(in: .kilotonnes, decimals: 1, of: .carbonDioxideEquivalent) == "12.3 ktCO2e")
    #expect(amount.text(in: .tonnes, decimals: 0, of: .carbonDioxide) == "12,346 tCO2")
    #expect(Emissions.kilograms(-400).number(in: .tonnes, decimals: 0) == "0")
    #expect(Emissions.kilograms(1_500).number(in: .tonnes, decimals: 2) == "1.50")
    #expect(Emissions.kilograms(999_500).number(in: .tonnes, decimals: 0) == "1,000")
  }

  @Test func `whatever is written reads back the same, in every unit`() throws {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let size = Int64(1) << Int64.random(in: 1...62, using: &chance)
      let amount = Emissions(grams: .random(in: -size...size, using: &chance))
      for unit in Emissions.Unit.allCases {
        let text = amount.text(in: unit, of: .carbonDioxideEquivalent)
        #expect(PrintedEmissions(text)?.amount == amount, "\(text)")
      }
      let encoded = try JSONEncoder().encode([amount])
      #expect(try JSONDecoder().decode([Emissions].self, from: encoded) == [amount])
    }
  }

  @Test func `sums keep the laws of sums, and parts those of parts`() {
    var chance = SystemRandomNumberGenerator()
    let range = Int64(-1_000_000_000_000_000)...1_000_000_000_000_000
    for _ in 0..<2_000 {
      let (a, b, c) = (
        Emissions(grams: .random(in: range, using: &chance)),
        Emissions(grams: .random(in: range, using: &chance)),
        Emissions(grams: .random(in: range, using: &chance))
      )
      #expect(a + b == b + a)
      #expect((a + b) + c == a + (b + c))
      #expect(a - a == .zero)
      #expect((a + b) - b == a)
      #expect(a * 3 == a + a + a)
      #expect(-(-a) == a)
      let (n, d) = (
        Int.random(in: -500...500, using: &chance), Int.random(in: 1...500, using: &chance)
      )
      #expect((a * n).scaled(by: 1, over: d) == a.scaled(by: n, over: d))
      #expect(a.scaled(by: n, over: d) == (-a).scaled(by: -n, over: d))
      #expect(a.scaled(by: d, over: d) == a)
      let error = a.scaled(by: n, over: d) * d - a * n
      #expect(error.grams.magnitude * 2 <= UInt64(d))
      #expect((a < b) == (b > a))
    }
  }

  @Test func `a sum beyond the range stays at its end`() {
    let most = Emissions(grams: .max)
    #expect(most + .tonnes(1) == most)
    #expect(-most - most - most == Emissions(grams: .min))
    #expect(most * 1_000 == most)
    #expect(Emissions.kilotonnes(.max) == most)
  }

  @Test(arguments: [(57_000, "57%"), (13_400, "13.4%"), (50, "0.05%"), (-500, "−0.5%"), (0, "0%")])
  func `a percentage is written as short as it is exact`(thousandths: Int, text: String) {
    #expect(Percentage(thousandths: thousandths).description == text)
  }

  @Test func `a percentage is taken to the nearest thousandth, within reason`() {
    #expect(Percentage(13.4) == Percentage(thousandths: 13_400))
    #expect(Percentage(57) == Percentage(57.0))
    #expect(Percentage(Double.nan) == nil)
    #expect(Percentage(1e300) == nil)
  }
}
