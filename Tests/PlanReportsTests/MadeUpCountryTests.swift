import PlanModel
import Testing

@testable import PlanReports

@Suite struct `A made-up country` {
  @Test func `the generator gives the numbers of its paper`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func `the same call gives the same bytes`() {
    let country = MadeUpCountry(councils: 3, actions: 20, periods: 3, seed: 7)
    for index in 0..<3 {
      #expect(country.papers(ofCouncil: index) == country.papers(ofCouncil: index))
    }
    let other = MadeUpCountry(councils: 3, actions: 20, periods: 3, seed: 8)
    #expect(country.papers(ofCouncil: 0)[0].bytes != other.papers(ofCouncil: 0)[0].bytes)
  }

  @Test func `its bytes are the same on every machine`() {
    let country = MadeUpCountry(councils: 6, actions: 30, periods: 4, seed: 42)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<6 {
      for paper in country.papers(ofCouncil: index) {
        for byte in Array(paper.name.utf8) + paper.bytes {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
      }
    }
    #expect(String(hash, radix: 16) == "13b66292c6d1c4a5")
  }

  @Test func `no two councils have one name`() {
    let names = (0..<8_000).map(MadeUpNames.council)
    #expect(Set(names).count == names.count)
  }

  @Test func `actions of a plan differ, and their refs too`() {
    let plan = MadeUpPlan(
      council: "Wolmershire County Council", actions: 150, firstMonth: 24_300,
      vocabulary: MadeUpVocabulary(.brag), random: SplitMix64(seed: 1, part: 1))
    #expect(plan.actions.count == 150)
    #expect(Set(plan.actions.map(\.text)).count == 150)
    #expect(Set(plan.actions.map(\.ref)).count == 150)
  }

  @Test func `over the years dates slip, updates fail to come, actions end and vanish`() {
    var plan = MadeUpPlan(
      council: "Wolmershire County Council", actions: 150, firstMonth: 24_300,
      vocabulary: MadeUpVocabulary(.fiveTerms), random: SplitMix64(seed: 3, part: 1))
    let before = plan.actions
    for _ in 0..<12 { plan.advance() }
    #expect(zip(before, plan.actions).contains { $0.due < $1.due })
    #expect(plan.actions.contains { $0.isGone })
    #expect(plan.actions.contains { !$0.isGone })
    #expect(plan.actions.contains { $0.isSilent && !$0.isGone })
    #expect(plan.actions.contains { $0.stage == 4 })
  }

  @Test func `periods follow one another and the last is always the same`() {
    #expect(MadeUpQuarter.last.label == "2024-25 Q4")
    #expect(MadeUpQuarter.last.earlier(by: 4).label == "2023-24 Q4")
    #expect(MadeUpQuarter.last.lastMonth == 2025 * 12 + 2)
  }
}
