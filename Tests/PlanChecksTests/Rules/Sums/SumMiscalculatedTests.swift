import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct SumMiscalculatedTests {
  private func said(_ paragraphs: String...) -> String {
    told(by: SumMiscalculated(), in: Paper.saying(paragraphs))
  }

  @Test func `a sum that its parts do not make is found`() {
    #expect(
      said("We planted 1,200 in 2022/23, 1,450 in 2023/24 and 300 this year, making 3,050 to date.")
        == "1 error -: 1,200, 1,450 and 300 make 2,950, not 3,050")
    #expect(
      said("The weir had £3.2m of grant and £0.4m of ours, £3.8m in all.")
        == "1 error -: £3.2m and £0.4m make £3.6m, not £3.8m")
  }

  @Test func `what is left of a figure is worked out too`() {
    #expect(
      said("The fund received £5.1m, of which £1.9m is spent, leaving £3.0m.")
        == "1 error -: £5.1m and £1.9m leave £3.2m, not £3.0m")
  }

  @Test(arguments: [
    "We planted 1,200 in 2022/23, 1,450 in 2023/24 and 300 this year, making 2,950 to date.",
    "The fund received £5.1m, of which £1.9m is spent, leaving £3.2m.",
    "The fund received £5.1m, of which £1.9m is spent, leaving £1.1m for trees.",
    "Of 40 homes in Sallow and 60 in Oxmarsh, 210 tonnes a year are saved in total.",
    "Three rounds paid £1.13m, £1.24m and £2.0m, £4.4m in all.",
    "It holds £40k against a target of £90k, a total of £120k with what was lent.",
  ])
  func `a right sum, and figures that are no parts of it, are not`(text: String) {
    #expect(said(text) == "")
  }

  @Test func `a list of the prose with a total is added up`() {
    #expect(
      said("Vans £120,000", "Trees £80,500", "Halls £30,000", "Total £240,500")
        == "4 error -: £120,000, £80,500 and £30,000 make £230,500, not £240,500")
    #expect(said("Vans £120,000", "Trees £80,500", "Halls £30,000", "Total £230,500") == "")
  }

  @Test func `an update is read too`() {
    let action = Action.sample(
      "T1", update: "It paid £240k and then £85k, £315k in all, to 34 firms.")
    #expect(
      told(by: SumMiscalculated(), in: .reporting([action]))
        == "20 error T1: £240k and £85k make £325k, not £315k")
  }

  @Test func `what is done and what is left make what the action is of`() {
    func said(_ update: String) -> String {
      told(
        by: SumMiscalculated(),
        in: .reporting([
          .sample("F1", "Replace 18 small diesel vans with electric vans", update: update)
        ]))
    }
    #expect(
      said("Eleven electric vans are in service. The remaining eight will be ordered in spring.")
        == "20 warning F1: 11 done and 8 left make 19; the action is of 18")
    #expect(said("Ten electric vans are in service. The remaining eight will be ordered.") == "")
    #expect(
      said("Seven vans are in service and three on order. The other eight will follow.") == "")
    #expect(said("Eleven vans are in service in phase 1. The remaining eight will follow.") == "")
    #expect(said("Eleven depots are ready. The remaining eight will follow.") == "")
  }

  @Test func `a number is that of the places that make it up`() {
    func said(_ update: String) -> String {
      told(
        by: SumMiscalculated(),
        in: .reporting([.sample("F1", "Charging hubs at six sites", update: update)]))
    }
    #expect(
      said(
        "Five hubs are open: two in Sallow, one in Oxmarsh, one in Ashlock and two in Brackenham.")
        == "20 error F1: the parts that are listed make 6, not 5")
    #expect(said("Six hubs are open (two in Sallow, one in Oxmarsh and three in Ashlock).") == "")
    #expect(said("Five hubs are open, including: two in Sallow and one in Oxmarsh.") == "")
    #expect(said("Five hubs are open: two in Sallow, the others elsewhere.") == "")
  }

  @Test func `what the next sentence says that a figure is made up of is added up`() {
    func said(_ text: String) -> String {
      told(by: SumMiscalculated(), in: Paper.saying([text]))
    }
    let parts = "It is made up of £85,000 for staff, £42,500 for grants and £30,000 for studies."
    #expect(said("The budget for the year is £162,500. \(parts)").contains("make £157,500"))
    #expect(said("The budget for the year is £157,500. \(parts)") == "")
    #expect(said("The budget for the year is £162,500. It includes £85,000 for staff.") == "")
  }

  @Test func `a list behind a colon makes the figure before it`() {
    func said(_ text: String) -> String {
      told(by: SumMiscalculated(), in: Paper.saying([text]))
    }
    #expect(
      said("£45,000 has been paid so far: £20,000 in year one and £30,000 in year two.").contains(
        "make £50,000"))
    #expect(
      said("58 homes were finished in the year: 24 in Sallow, 19 in Oxmarsh and 25 in Ashlock.")
        .contains("make 68"))
    #expect(
      said("68 homes were finished in the year: 24 in Sallow, 19 in Oxmarsh and 25 in Ashlock.")
        == "")
    #expect(said("580 homes were finished: 24 in Sallow and 19 in Oxmarsh.") == "")
  }

  @Test func `what is done and what remains make the whole that the update names`() {
    func said(_ update: String) -> String {
      told(by: SumMiscalculated(), in: .reporting([.sample("T1", "New lamps", update: update)]))
    }
    #expect(
      said("212 of the 340 lanterns replaced. The remaining 158 are on order.")
        .contains("212 of 340 leave 128, not 158"))
    #expect(said("212 of the 340 lanterns replaced. The remaining 128 are on order.") == "")
    #expect(said("212 of 340 done, 40 lost. The remaining 88 are on order.") == "")
    #expect(said("212 of 340 lanterns done. The remaining 15 columns are on order.") == "")
  }

  @Test func `one that is in hand is neither done nor left`() {
    func said(_ update: String) -> String {
      told(
        by: SumMiscalculated(),
        in: .reporting([.sample("B2", "Insulate nine village halls", update: update)]))
    }
    let left = "The last three halls wait for summer."
    #expect(said("Five halls are insulated. \(left)").contains("5 done and 3 left make 8"))
    #expect(said("Five halls are insulated and the sixth is being measured. \(left)") == "")
    #expect(said("Five halls are insulated, and the 6th is half done. \(left)") == "")
    #expect(said("Five halls are insulated; Ashlock is under way. \(left)") == "")
  }
}
