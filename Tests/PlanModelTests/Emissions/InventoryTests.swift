import PlanModel
import Testing

struct InventoryTests {
  private func inventory(_ lines: [Inventory.Line], stated: Int? = nil) -> Inventory {
    Inventory(
      boundary: .ownEstate, year: .calendar(2020), lines: lines,
      stated: stated.map { [Inventory.StatedTotal(amount: .tonnes($0))] } ?? [])
  }

  private let fuel = Inventory.Line(scope: .one, category: "Gas", amount: .tonnes(70))
  private let fleet = Inventory.Line(scope: .one, category: "Fleet", amount: .tonnes(20))
  private let grid = Inventory.Line(
    scope: .two, category: "Electricity", electricity: .locationBased, amount: .tonnes(30))
  private let tariff = Inventory.Line(
    scope: .two, category: "Electricity", electricity: .marketBased, amount: .tonnes(5))

  @Test func `lines are summed by scope, sector and in all`() {
    let all = inventory([fuel, fleet, grid])
    #expect(all.sum == .tonnes(120))
    #expect(all.sum(of: .one) == .tonnes(90))
    #expect(all.sum(of: .three) == nil)
    #expect(inventory([]).sum == nil)
    #expect(all.scopes == [.one, .two])
  }

  @Test func `electricity given on both bases is counted once`() {
    var both = inventory([fuel, grid, tariff])
    #expect(both.sum == .tonnes(100))
    both.electricity = .marketBased
    #expect(both.sum == .tonnes(75))
    #expect(inventory([fuel, tariff]).sum == .tonnes(75))
  }

  @Test func `a stated total is kept beside the sum, and comes first`() {
    let all = inventory([fuel, fleet], stated: 95)
    #expect(all.sum == .tonnes(90))
    #expect(all.total == .tonnes(95))
    #expect(all.disagreements().map(\.difference) == [.tonnes(5)])
    #expect(inventory([fuel, fleet], stated: 91).disagreements().isEmpty)
    #expect(inventory([fuel, fleet], stated: 92).disagreements().count == 1)
  }

  @Test func `totals of sectors alone add up to the whole`() {
    let sectors = [("Homes", 40), ("Transport", 60)].map {
      Inventory.StatedTotal(sector: $0.0, amount: .tonnes($0.1))
    }
    let area = Inventory(boundary: .area, year: .calendar(2020), stated: sectors)
    #expect(area.total == .tonnes(100))
    #expect(area.sectors == ["Homes", "Transport"])
  }

  @Test func `own estate and area are two series, and so are carbon dioxide and all gases`() {
    let series = InventorySeries.all(in: [
      .sample("2020", 900, .area), .sample("2020", 10), .sample("2021", 9),
      .sample("2020", 800, .area, gases: .carbonDioxide),
    ])
    #expect(series.map(\.boundary) == [.ownEstate, .area, .area])
    #expect(
      series.map(\.gases) == [.carbonDioxideEquivalent, .carbonDioxide, .carbonDioxideEquivalent])
    #expect(series.map(\.inventories.count) == [2, 1, 1])
  }

  @Test func `a restatement stands, and what it replaced is kept`() {
    var restated = Inventory.sample("2020", 12)
    restated.restatement = Inventory.Restatement(reason: "Schools were left out")
    let series = InventorySeries.all(in: [restated, .sample("2020", 10), .sample("2021", 9)])
    #expect(series.first?[.calendar(2020)]?.total == .tonnes(12))
    #expect(series.first?.replaced.map(\.total) == [.tonnes(10)])
    #expect(series.first?.disputed == [])
    let disputed = InventorySeries.all(in: [.sample("2020", 10), .sample("2020", 11)])
    #expect(disputed.first?.disputed == [.calendar(2020)])
    #expect(disputed.first?.latest?.total == .tonnes(11))
  }

  @Test func `missing years are those between the first and the last of a kind`() {
    let series = InventorySeries.sample(["2015": 1, "2018": 1, "2019-20": 1, "2021-22": 1])
    #expect(series?.missingYears(of: .calendar).map(\.description) == ["2016", "2017"])
    #expect(series?.missingYears(of: .financial).map(\.description) == ["2020-21"])
  }
}
