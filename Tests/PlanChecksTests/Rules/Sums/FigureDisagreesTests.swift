import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct FigureDisagreesTests {
  private func said(_ updates: String...) -> String {
    let actions = updates.enumerated().map { index, update in
      Action.sample("C\(index + 1)", "Action \(index)", update: update)
    }
    return told(by: FigureDisagrees(), in: .reporting(actions))
  }

  @Test func `one thing counted twice with two results is found`() {
    #expect(
      said(
        "Begun in May 2023, the Sallow Pact is backed by 27 organisations to date.",
        "Sallow Pact begun in May 2023, 26 organisations have joined to date.")
        == "20 warning C2 C1: number of organisations: 26 here, 27 in C1")
  }

  @Test func `a grant of one name with two sums is found`() {
    #expect(
      said(
        "The £6m Warm Cottage Grant runs until March 2025.",
        "The districts have won £6.6m for the Warm Cottage Grant Phase 2.")
        == "20 warning C2 C1: Warm Cottage Grant: £6.6m here, £6m in C1")
  }

  @Test func `what may be rounded, or part of a fund, is no fault`() {
    #expect(said("The £1.9m Warm Cottage Grant", "The £1.891m Warm Cottage Grant") == "")
    #expect(
      said("£40,000 from the Shared Growth Fund", "£60,000 from the Shared Growth Fund") == "")
  }

  @Test func `other years and other things are other figures`() {
    #expect(
      said(
        "In 2022 the Sallow Pact was backed by 19 organisations of the county.",
        "In 2023 the Sallow Pact was backed by 26 organisations of the county.") == "")
    #expect(
      said("The Oxmarsh scheme fitted 40 homes.", "The Brackenham scheme fitted 60 homes.") == "")
    #expect(said("Nine of 20 schools in Ashlock have solar roofs", "Buses serve 80 schools") == "")
  }
}
