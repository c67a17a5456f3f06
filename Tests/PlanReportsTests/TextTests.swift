import PlanModel
import PlanReports
import PlanTestSupport
import Testing

@Suite struct `Text for a terminal` {
  @Test(arguments: [60, 100])
  func `a paper in which everything occurs`(width: Int) throws {
    let style = TextStyle(width: width, hasColour: false)
    try expectSnapshot(
      PaperText.text(of: .wholeSample, style: style), named: "paper-\(width).txt")
  }

  @Test func `no line is wider than the terminal`() {
    for width in [40, 60, 80, 120] {
      let text = PaperText.text(
        of: .wholeSample, style: TextStyle(width: width, hasColour: false))
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= max(width, 66), "\(width): \(line)")
      }
    }
  }

  @Test func `colour goes round words and never stands for them`() {
    let colour = PaperText.text(of: .wholeSample, style: TextStyle(width: 100, hasColour: true))
    let plain = PaperText.text(of: .wholeSample, style: TextStyle(width: 100, hasColour: false))
    #expect(colour.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(colour.contains("\u{1B}[33mAmber"))
  }

  @Test(arguments: [("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("–", 1), ("", 0)])
  func `wide characters take two columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `a paper can't steer the terminal`() {
    let paper = Paper.sample(
      name: "a\u{1B}]0;x\u{7}.txt", actions: [.sample("T1\u{1B}[2J", "Plant\u{202E}trees")])
    let text = PaperText.text(of: paper, style: .plain)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `how a paper was understood, as a recipe`() throws {
    try expectSnapshot(PaperExplain.yaml(of: .wholeSample), named: "explain.yaml")
  }

  @Test func `one action with its history`() throws {
    let place = RegisterPlace(
      id: "net-zero-wolmershire-1", council: "Wolmershire County Council",
      plan: "Net Zero Wolmershire", edition: "2023", period: "March 2024")
    let action = Paper.wholeSample.actions[0]
    let period = try #require(Period("March 2024"))
    let row = UpdateRow(
      place: place, effective: Effective(period), action: action, document: "march.txt",
      ratingMovement: .worse, stageMovement: .better, isClosed: true, isRemoved: false)
    let detail = ActionDetail(
      place: place, action: action, sources: ["update": "march.txt, line 22"], history: [row],
      changes: [
        .init(
          period: "March 2024",
          changes: [FieldChange(field: "stage", before: "Design", after: "Delivery")])
      ], doubts: [], succession: [], isVanished: false)
    try expectSnapshot(detail.text(style: .plain), named: "show.txt")
    try expectSnapshot(String(decoding: detail.json(), as: UTF8.self), named: "show.json")
  }
}

@Suite struct `What changed, for people and programs` {
  private var comparison: Comparison {
    let old = [
      Action.sample(
        "T1", "Build 12 km of towpath by Oxmarsh.", leads: ["Highways"], timescale: "March 2025",
        stage: .sample("Design", .design), rating: .sample("Green", .onTrack), update: "Begun."),
      .sample("T2", "Widen the stone bridge."),
      .sample("N1", "Plant trees with schools.", section: "Nature", update: "As before."),
    ]
    let new = [
      Action.sample(
        "T1", "Build 8 km of towpath by Oxmarsh.", leads: ["Planning"],
        timescale: "September 2025", stage: .sample("Delivery", .delivery),
        rating: .sample("Red", .offTrack), update: "Stopped."),
      .sample("N1", "Plant trees with schools.", section: "Nature", update: "As before."),
      .sample("N2", "Restore the wet meadow.", section: "Nature"),
    ]
    let pairs = [
      ActionPair(old: 0, new: 0), ActionPair(old: 1, new: nil), ActionPair(old: 2, new: 1),
      ActionPair(old: nil, new: 2),
    ]
    return Comparison(
      old: old, new: new, pairs: pairs,
      doubts: [RefDoubt(ref: "B1", oldText: "Insulate homes", newText: "Sell the depot")])
  }

  private let old = ComparedSide(name: "march.txt", period: Period("March 2024"))
  private let new = ComparedSide(name: "june.txt", period: Period("June 2024"))

  @Test func `the worst comes first`() throws {
    try expectSnapshot(
      ComparisonText.text(of: comparison, from: old, to: new, style: .plain), named: "diff.txt")
  }

  @Test func `the same for programs`() throws {
    let bytes = ComparisonJSON.bytes(of: comparison, from: old, to: new)
    try expectSnapshot(String(decoding: bytes, as: UTF8.self), named: "diff.json")
  }

  @Test func `where nothing changed that is said`() {
    let action = Action.sample()
    let same = Comparison(
      old: [action], new: [action], pairs: [ActionPair(old: 0, new: 0)])
    let text = ComparisonText.text(of: same, from: old, to: new, style: .plain)
    #expect(text.contains("Nothing changed in 1 action."))
  }
}
