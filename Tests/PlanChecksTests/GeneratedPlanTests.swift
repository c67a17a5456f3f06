import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

/// Plans of any shape: what the rules must bear, not what councils write.
struct GeneratedPlanTests {
  @Test(arguments: 0..<120)
  func `no plan brings a rule down, and what is found is about its own actions`(seed: UInt64) {
    var source = Chance(seed: seed)
    let plan = source.plan()
    let before = source.plan()
    let findings = Checker().findings(in: plan, before: before)
    let keys = Set(plan.actions.map(\.key))
    for finding in findings {
      #expect(finding.ref.map(keys.contains) ?? true, "\(finding)")
      #expect(keys.isSuperset(of: finding.refs), "\(finding)")
      #expect(!finding.message.isEmpty)
    }
    #expect(Checker().findings(in: plan, before: before) == findings)
  }

  @Test(arguments: 0..<40)
  func `nor does any paper`(seed: UInt64) {
    var source = Chance(seed: seed &+ 1000)
    var paper = Paper.sample(actions: source.plan().actions)
    paper.claims = (0..<3).map { _ in
      Claim(kind: .list, refs: [source.word()], text: source.word(), source: Source(line: 1))
    }
    let findings = Checker().findings(in: paper)
    #expect(Checker().findings(in: paper) == findings)
    _ = CriteriaSheet(Plan(paper))
  }
}

/// A small generator of chance values (SplitMix64), the same for the same seed everywhere.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static let words = [
    "", " ", "T1", "B12", "811", "1", "2", "17", "LCC.3", "CE1.7", "R3#2", "\u{422}1", "Design",
    "Delivery",
    "Complete", "CLOSE", "Design / Delivery", "TBC", "XXX", "Ongoing", "S/M", "M", "\u{41D}",
    "\u{139}",
    "2024-25 2025-26", "31 September 2026", "29 February", "Mar-26", "2022", "Lead", "Influence",
    "NEW ACTION 2024", "see action B41 and 99999999999999999999", "Action to be merged with",
    "completed Oct 44", "é\u{301}\u{1F469}\u{200D}\u{1F33E}", "\u{0}\u{7}", "£2.5m", "15% by 2030",
    "To be progressed", "as and when they arise", "action 4 of the Corporate Plan", "-", "–", ".",
    "...",
    "See action 1 on heating retrofit of buildings", "9", "205", "Amber", "Red", "Green",
    "Mitigation",
    "Adaptation", String(repeating: "work with partners ", count: 40),
  ]

  mutating func word() -> String { Self.words.randomElement(using: &self) ?? "" }
  private mutating func perhaps() -> String? { Bool.random(using: &self) ? word() : nil }
  private mutating func few(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }

  mutating func plan() -> Plan {
    let fields = [
      "ref", "leads", "partners", "timescale", "start", "end", "cost", "carbon", "score", "measure",
      "stage", "rating", "update", "changeNote", "elements", "objectives", "role", "year",
    ]
    let periods = ["2022-23 Q3", "December 2023", "2024", "2023-24"]
    var plan = Plan(
      period: Bool.random(using: &self)
        ? periods.randomElement(using: &self).flatMap { Period($0) } : nil,
      actions: (0..<few(24)).map { action($0) },
      columns: Set(fields.filter { _ in Bool.random(using: &self) }))
    plan.edition = Bool.random(using: &self) ? "2025-30" : perhaps()
    plan.scoring = Bool.random(using: &self) ? .productOfThree : nil
    plan.legend = Legend(
      terms: (0..<few(8)).map { _ in
        let kind = LegendTerm.Kind.allCases.randomElement(using: &self) ?? .stage
        let term = word()
        return LegendTerm(
          kind: kind, term: term, definition: perhaps(),
          canonical: CommonScale.canonical(of: term, kind: kind), source: Source(line: few(9)))
      })
    return plan
  }

  private mutating func action(_ place: Int) -> Action {
    let ref = perhaps()
    var action = Action(
      key: "\(ref ?? "line")#\(place)", ref: ref, refAsPrinted: perhaps(), text: word(),
      source: Source(line: place))
    action.plan = few(5) == 0 ? word() : nil
    action.section = perhaps()
    action.group = perhaps()
    action.title = few(3) == 0 ? word() : nil
    action.leads = few(2) == 0 ? [word()] : []
    action.partnersAsPrinted = perhaps()
    action.objectives = few(1) == 0 ? [word(), "\(few(9))"] : []
    action.elements = few(2) == 0 ? [word()] : []
    action.role = RoleReading(
      printed: perhaps(), canonical: Role.allCases.randomElement(using: &self))
    action.timescale =
      Bool.random(using: &self)
      ? Timescale(printed: word()) : Timescale(start: word(), end: word())
    action.timescale.years = few(2) == 0 ? ["2025-26", word()] : []
    let level = word()
    action.cost = LevelReading(printed: level, bands: BandParser.levels(in: level) ?? [])
    action.carbon = LevelReading(printed: perhaps(), bands: few(1) == 0 ? [.low, .high] : [])
    action.score = Score(printed: few(2) == 0 ? Double(few(30)) / 2 : few(9) == 0 ? .infinity : nil)
    action.measure = perhaps()
    let stage = word()
    action.stage = StageReading(printed: stage, canonical: CommonScale.stage(of: stage))
    action.rating = RatingReading(
      printed: perhaps(), canonical: Rating.allCases.randomElement(using: &self))
    action.update = perhaps()
    action.changeNote = perhaps()
    action.see = few(3) == 0 ? [word()] : []
    action.parts =
      few(4) == 0 ? [ActionPart(text: word(), due: PartialDate(year: 2020 + few(9)))] : []
    action.fields = (0..<few(4)).map { _ in PrintedField(heading: word(), text: word()) }
    return action
  }
}
