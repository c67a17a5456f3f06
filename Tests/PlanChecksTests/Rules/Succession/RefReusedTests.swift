import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

@Suite struct RefReusedTests {
  private static let cafe = "Open repair cafés in libraries with volunteers from each parish."
  private static let meters = "Fit half-hourly meters at all leisure centres and pools."
  private static let canopy = "Put solar canopies over the car parks at Brackenham and Oxmarsh."

  private func told(
    _ before: [Action], _ now: [Action], editions: (String?, String?) = (nil, nil)
  ) -> String {
    var (old, new) = (
      Plan.reporting(before, period: "December 2023"), Plan.reporting(now, period: "March 2024")
    )
    (old.edition, new.edition) = editions
    return PlanChecksTests.told(by: RefReused(), from: old, to: new)
  }

  @Test func `a ref over another action is told with both wordings`() {
    #expect(
      told(
        [.sample("W4", Self.cafe), .sample("W5", Self.canopy)],
        [.sample("W4", Self.meters, line: 7), .sample("W5", Self.canopy)]) == """
          7 warning W4: W4 stood over “Open repair cafés in libraries with volunteers from each parish.” in December 2023 and now stands over “Fit half-hourly meters at all leisure centres and pools.”
          """)
  }

  @Test func `the old action's new ref is named where it is known`() {
    let told = told(
      [.sample("W4", Self.cafe), .sample("W5", Self.canopy)],
      [.sample("W4", Self.meters, line: 7), .sample("W9", Self.cafe)],
      editions: ("2020-25", "2025-30"))
    #expect(told.hasSuffix("pools.”; that action is now W9"))
  }

  @Test func `an action that is the same, reworded or cut short is not told of`() {
    for text in [
      Self.cafe, "Open repair cafés in libraries.",
      "Open six repair cafés in libraries and schools with volunteers from each parish by 2030.",
    ] {
      #expect(told([.sample("W4", Self.cafe)], [.sample("W4", text)]) == "", "\(text)")
    }
  }

  @Test func `a ref of another list, or printed more than once, is not the same ref`() {
    var (old, new) = (Action.sample("4", Self.cafe), Action.sample("4", Self.meters))
    (old.list, new.list) = ("Priority", "Long list")
    #expect(told([old], [new]) == "")
    #expect(
      told(
        [.sample("W4", Self.cafe), .sample("W4", Self.canopy)], [.sample("W4", Self.meters)]) == "")
  }

  @Test func `a bare number of another theme is not the same ref`() {
    let old = Action.sample("4", Self.cafe, section: "Waste")
    #expect(told([old], [.sample("4", Self.meters, section: "Energy")]) == "")
    #expect(told([old], [.sample("4", Self.meters, section: "Waste")]) != "")
  }

  @Test func `refs given out anew throughout are told once`() {
    let subjects = [
      "repair cafés in libraries", "meters at swimming pools", "hedges round highways depots",
      "solar canopies over car parks", "electric buses along the coast", "flood gates for parishes",
      "bat boxes under bridges", "heat networks from quarry water", "loans to village shops",
      "cargo bikes for district nurses", "compost from school kitchens",
    ]
    let before = subjects.enumerated().map { Action.sample("W\($0 + 1)", "Fund new \($1).") }
    let now = subjects.enumerated().map {
      Action.sample("W\(($0 + 4) % subjects.count + 1)", "Fund new \($1).")
    }
    #expect(
      told(before, now) == """
        warning -: 11 of the 11 refs that were in December 2023 too stand over other actions now: W5, W6, W7, W8, W9, W10, W11, W1 and 3 more
        """)
  }

  @Test func `both papers of a series are held against each other`() {
    let papers = [("December 2023", Self.cafe), ("March 2024", Self.meters)].map {
      Paper.sample(name: $0.0, period: $0.0, actions: [.sample("W4", $0.1)])
    }
    let found = Checker().findings(in: PaperSeries(papers)).filter { $0.rule == "ref-reused" }
    #expect(found.map(\.ref) == ["W4"])
    #expect(found.map(\.document) == ["March 2024"])
  }

  @Test func `plans of other names are not compared`() {
    let before = Plan.reporting([.sample("W4", Self.cafe)])
    var now = Plan.reporting([.sample("W4", Self.meters)])
    #expect(RefReused().findings(from: before, to: now).count == 1)
    now.name = "Estate Plan"
    #expect(RefReused().findings(from: before, to: now).isEmpty)
  }
}
