import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// Papers that report progress in any words, count anything and claim anything.
struct GeneratedReportTests {
  @Test(arguments: 0..<80)
  func `no report brings a rule or a format down, and the same is found twice`(seed: UInt64) {
    var chance = SentenceChance(seed: seed)
    let paper = chance.paper()
    let before = Plan(chance.paper())
    let findings = Checker().findings(in: paper, before: before)
    #expect(Checker().findings(in: paper, before: before) == findings)
    let keys = Set(paper.actions.map(\.key))
    for finding in findings { #expect(keys.isSuperset(of: finding.refs), "\(finding)") }
    guard let today = PartialDate(year: 2024) else { return }
    let checked = [Waiver(rule: "stage-contradicted", reason: "known")]
      .applied(to: findings, on: today)
    let lines = [paper.document.name: paper.actions.map(\.text)]
    for order in [FindingText.Order.line, .severity] {
      #expect(!FindingText(order: order).text(of: checked, lines: lines).isEmpty)
    }
    #expect(FindingJSON.text(of: checked) == FindingJSON.text(of: checked))
    #expect(!FindingSARIF(version: "0").text(of: checked).isEmpty)
    #expect(!FindingHTML(title: "A & B").text(of: checked).isEmpty)
  }
}

/// Chance sentences with the phrases that the rules listen for, cut and joined anyhow. (SplitMix64.)
private struct SentenceChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 77 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static let pieces = [
    "This work has been paused", "Completed", "is complete", " - ", ", but ", ". ", "; ", "(", ")",
    "?",
    "XXX", "TBC", "the the", "£6m Warm Cottage Grant", "£2 million carbon fund", "27 organisations",
    "Sallow Pact", "in May 2023", "is currently in design", "has not yet started",
    "To be progressed",
    "Ongoing", "&amp;", "Error! Reference source not found.", "could this be", "and", "including",
    "subject to approval", "An action plan has been developed", "bid was unsuccessful", "£", "%",
    "9",
    "99999999999999999999999999", "1.2.3", "£1,2", "“", "”", "é\u{301}",
    "\u{1F469}\u{200D}\u{1F33E}",
    "\u{0}", "\u{202E}", "–", "’", "\u{A0}", "\u{600}<\u{301}", "If", "action 44", "REVIEW: ",
    "on track",
    "is not currently involved in", "Develop an action plan to deliver it", "",
  ]

  mutating func sentence() -> String {
    (0..<Int.random(in: 0...9, using: &self)).map { _ in
      Self.pieces.randomElement(using: &self) ?? ""
    }.joined(separator: Bool.random(using: &self) ? " " : "")
  }

  private static let phrases = [
    "The Green actions are", "Green:", "rated", "actions", "action 3", "4 and 5", "(7)",
    "1, 2 and 3",
    "3", "12 of 28", "(54%)", "half", "7 are Red", "Section 2.1", "No longer reported:",
    "is explained",
    "on 4 December 2031", "by March 2024", "of which", "since", "Amber are 1", "–", "✔", "as at",
    "and",
    "fell from 2,410 to 2,118 tonnes", "12%", "in total", "Ref 9", "Complete 4",
  ]

  /// Counts, lists and references, cut and joined anyhow.
  private mutating func proseSentence() -> String {
    (0..<Int.random(in: 0...9, using: &self)).map { _ in
      let pieces = Int.random(in: 0...3, using: &self) == 0 ? Self.pieces : Self.phrases
      return pieces.randomElement(using: &self) ?? ""
    }.joined(separator: Int.random(in: 0...5, using: &self) == 0 ? "" : " ")
  }

  private mutating func perhaps() -> String? { Bool.random(using: &self) ? sentence() : nil }

  private mutating func action(_ number: Int) -> Action {
    var action = Action.sample(
      "\(number)", sentence(), section: ["Waste", "Travel", "Homes"].randomElement(using: &self),
      timescale: ["2021", "Ongoing", "2022-23", "S/M"].randomElement(using: &self),
      stage: [.delivery, .design, .completed, StageReading()].randomElement(using: &self)
        ?? .delivery,
      rating: [.green, .amber, .red, RatingReading(), RatingReading(printed: "✔ –")]
        .randomElement(using: &self) ?? .green,
      update: perhaps(), line: number)
    action.reason = perhaps()
    action.mitigation = perhaps()
    action.changeNote = perhaps()
    action.measure = perhaps()
    action.impact = ["High", "Low", nil].randomElement(using: &self) ?? nil
    action.leads = perhaps().map { [$0] } ?? []
    action.partners = (0..<Int.random(in: 0...3, using: &self)).map { _ in sentence() }
    action.list = ["priority", "long list", nil].randomElement(using: &self) ?? nil
    action.groupings = ["Lead theme": sentence()]
    action.see =
      Int.random(in: 0...6, using: &self) == 0 ? ["\(Int.random(in: 0...9, using: &self))"] : []
    action.movement.printed =
      ["no change", "Amber last time", nil].randomElement(using: &self) ?? nil
    action.fields = [PrintedField(heading: "Progress", text: sentence())]
    action.updates =
      Bool.random(using: &self)
      ? [.init(period: "June", text: action.update), .init(period: "July", text: action.update)]
      : []
    return action
  }

  mutating func paper() -> Paper {
    var paper = Paper.sample(
      period: ["March 2024", "2022-23 Q3", nil].randomElement(using: &self) ?? nil,
      actions: (0..<Int.random(in: 0...20, using: &self)).map { action($0) })
    let numbers: [Double] = [0, 1, 2, 53, 100, 1e300, -4, .infinity, .nan, 2.5]
    paper.claims = (0..<Int.random(in: 0...8, using: &self)).map { _ in
      Claim(
        kind: [.count, .share, .rating, .movement, .list].randomElement(using: &self) ?? .count,
        term: ["Green", "Amber", nil].randomElement(using: &self) ?? nil,
        list: ["priority", nil].randomElement(using: &self) ?? nil,
        value: numbers.randomElement(using: &self),
        refs: ["\(Int.random(in: 0...9, using: &self))"], text: sentence(), source: Source(line: 3))
    }
    paper.prose = (0..<Int.random(in: 0...9, using: &self)).map { line in
      Paragraph(
        text: proseSentence(), isHeading: Int.random(in: 0...4, using: &self) == 0,
        source: Source(line: 100 + line))
    }
    paper.tallies = (0..<Int.random(in: 0...2, using: &self)).map { _ in
      Tally(
        by: sentence(), terms: ["Green", "Amber", "Total"],
        rows: ["Waste", "Travel", "Homes", "Total"].map { name in
          .init(
            name: name, lead: ["TBC", "A post", nil].randomElement(using: &self) ?? nil,
            counts: ["Green": Int.random(in: 0...9, using: &self), "Amber": 2])
        })
    }
    paper.tables = [
      TableReading(
        columns: ["ref", "text", "stage", "rating", "update", "timescale", "leads", "partners"].map
        {
          .init(heading: $0, field: $0)
        }, actions: paper.actions.count, source: Source(line: 1))
    ]
    return paper
  }
}
