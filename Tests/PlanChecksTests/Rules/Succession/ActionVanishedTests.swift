import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

@Suite struct ActionVanishedTests {
  private static let canopy = "Put solar canopies over the car parks at Brackenham and Oxmarsh."
  private static let hedges = "Plant a hedge of native shrubs round each highways depot."
  private static let meters = "Fit half-hourly meters at all leisure centres and pools."
  private static let cafes = "Open repair cafés in libraries with volunteers from each parish."
  private static let buses = "Replace diesel buses on the coast routes by electric ones."

  private static let whole: [Action] = [
    .sample("T1", canopy), .sample("T2", hedges), .sample("T3", meters), .sample("T4", cafes),
    .sample("T5", buses),
  ]

  private func told(
    _ now: [Action], after before: [Action] = whole, editions: (String?, String?) = (nil, nil)
  ) -> String {
    var (old, new) = (
      Plan.reporting(before, period: "December 2023"), Plan.reporting(now, period: "March 2024")
    )
    (old.edition, new.edition) = editions
    return PlanChecksTests.told(by: ActionVanished(), from: old, to: new)
  }

  private func without(_ ref: String) -> [Action] { Self.whole.filter { $0.ref != ref } }

  @Test func `an action that is gone without a word is told, with its ref and its words`() {
    #expect(
      told(without("T2")) == """
        warning -: T2 “Plant a hedge of native shrubs round each highways depot.” stood in December 2023 and is gone; nothing says what became of it
        """)
  }

  @Test func `nothing is said where every action still stands, whatever its ref`() {
    var moved = Self.whole
    moved[1].ref = "T9"
    moved[1].key = "T9"
    #expect(told(Self.whole) == "")
    #expect(told(moved) == "")
  }

  @Test func `what was complete, closed or marked by a word that nobody knows is not missed`() {
    for stage in [
      StageReading.completed, .sample("Closed", .closed), .sample("Blue", nil),
    ] {
      var before = Self.whole
      before[1].stage = stage
      #expect(told(without("T2"), after: before) == "", "\(stage)")
    }
  }

  @Test func `what the earlier paper says was merged or ended is not missed`() {
    for note in ["Action merged into T5.", "This action has been closed and will not go ahead."] {
      var before = Self.whole
      before[1].changeNote = note
      #expect(told(without("T2"), after: before) == "", "\(note)")
    }
    var before = Self.whole
    before[1].changeNote = "The shrubs were ordered in November."
    #expect(told(without("T2"), after: before).hasPrefix("warning -: T2"))
  }

  @Test func `what the later paper still writes of is not missed`() {
    var now = without("T2")
    now[3].update = "The depots' hedges (action T2) are planted with the charge points."
    #expect(told(now) == "")
  }

  @Test func `one finding tells of a plan of which most is gone`() {
    let now: [Action] = [
      .sample("A1", "Train every head teacher in teaching about the climate."),
      .sample("A2", "Write a food strategy with the growers of the county."),
      .sample("A3", "Lend money to parish councils for flood gates."),
      Self.whole[0],
    ]
    #expect(
      told(now) == """
        warning -: no succession from December 2023 can be seen: 4 of its 5 actions are gone without a word
        """)
  }

  @Test func `a paper that lists only some actions leaves none out`() {
    #expect(told(Array(Self.whole.prefix(2))) == "", "far fewer, all of them known")
    var exceptions = without("T2")
    for index in exceptions.indices { exceptions[index].list = "Exceptions" }
    #expect(told(exceptions) == "")
    var poor = without("T2")
    for index in poor.indices { poor[index].rating = index == 0 ? .red : .amber }
    #expect(told(poor) == "")
    var before = Self.whole
    for index in before.indices { before[index].list = index < 4 ? "Priority" : "Long list" }
    #expect(told(Array(before.prefix(4)), after: before) == "", "one list of two")
    #expect(
      told([before[0], before[2], before[3], before[4]], after: before).hasPrefix("warning -: T2"))
  }

  @Test func `plans of other names or councils and papers in the wrong order are left alone`() {
    let before = Plan.reporting(Self.whole, period: "December 2023")
    var now = Plan.reporting(without("T2"), period: "March 2024")
    let rule = ActionVanished()
    #expect(rule.findings(from: before, to: now).count == 1)
    now.name = "Estate Plan"
    #expect(rule.findings(from: before, to: now).isEmpty)
    now.name = before.name
    now.council = "Oxmarsh Town Council"
    #expect(rule.findings(from: before, to: now).isEmpty)
    now.council = before.council
    now.period = Period("June 2023")
    #expect(rule.findings(from: before, to: now).isEmpty)
  }

  @Test func `in a new edition an action that goes on under another ref is not missed`() {
    let now: [Action] = [
      .sample("1.1", "Cover the car parks at Oxmarsh, Brackenham and Pell with solar canopies."),
      .sample("1.2", "Install half-hourly meters in every pool and leisure centre."),
      .sample("1.3", "Run repair cafés with parish volunteers in libraries and schools."),
      .sample("1.4", "Put electric buses in place of diesel ones on routes along the coast."),
      .sample("1.5", "Lend money to parish councils for flood gates."),
    ]
    #expect(
      told(now, editions: ("2020-25", "2025-30")) == """
        warning -: T2 “Plant a hedge of native shrubs round each highways depot.” stood in December 2023 and is gone; nothing says what became of it
        """)
  }

  @Test func `a ref that stands over another action in a new edition hides nothing`() {
    var now = without("T2")
    now.append(.sample("T2", "Lend money to parish councils for flood gates."))
    #expect(told(now, editions: ("2020-25", "2025-30")).hasPrefix("warning -: T2 “Plant a hedge"))
    #expect(told(now, editions: ("2020-25", "2020-25")) == "", "that its ref was reused is told")
  }

  @Test func `both papers of a series are held against each other`() {
    let papers = [("March 2024", without("T2")), ("December 2023", Self.whole)].map {
      Paper.sample(name: $0.0, period: $0.0, actions: $0.1)
    }
    let found = Checker().findings(in: PaperSeries(papers)).filter { $0.rule == "action-vanished" }
    #expect(found.map { $0.message.prefix(2) } == ["T2"])
    #expect(found.map(\.document) == ["March 2024"])
    #expect(found.first?.line == nil, "its line is one of the earlier paper")
  }
}
