import PlanModel
import Testing

struct IndicatorProposalTests {
  private func action(_ key: String = "W1", text: String = "", update: String? = nil) -> Action {
    var action = Action(key: key, ref: key, text: text)
    action.update = update
    return action
  }

  /// "over 350 count trees planted to-date 2023-12 (text)", a line for each.
  private func transcript(_ proposals: [IndicatorProposal]) -> String {
    proposals.map { proposal in
      let upper = proposal.upper.map { "–\($0)" } ?? ""
      let words = [
        proposal.kind.rawValue, proposal.qualifier?.rawValue ?? "",
        "\(proposal.value)\(upper)", proposal.unit.rawValue, proposal.measure,
        proposal.span == .unstated ? "" : proposal.span.rawValue, proposal.date?.description ?? "",
        proposal.dateGround.map { "(\($0.rawValue))" } ?? "",
      ]
      return words.filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  private func read(update: String) -> String {
    transcript(
      IndicatorProposal.found(in: action(update: update), period: Period("March 2024")))
  }

  private func read(wording: String) -> String {
    transcript(IndicatorProposal.found(in: action(text: wording), period: Period("March 2024")))
  }

  @Test(arguments: [
    (
      "The team delivered a grant to cut damp in 140 households.",
      "value 140.0 count households 2024-03-31 (update)"
    ),
    (
      "Cycle stands are available at 12 locations.",
      "value 12.0 count locations 2024-03-31 (update)"
    ),
    (
      "Seven two-hour Soil and Water lessons have been held.",
      "value 7.0 count two-hour Soil and Water lessons held 2024-03-31 (update)"
    ),
    (
      "Six 1.5-2 hour evening classes were held.",
      "value 6.0 count evening classes held 2024-03-31 (update)"
    ),
    (
      "Small grants (14 live applications).",
      "value 14.0 count live applications 2024-03-31 (update)"
    ),
    ("The survey covers damp in 3 areas.", ""),
    ("Two schemes are in review at five sites.", ""),
  ])
  func `what a deed reached, what stands ready and what a sentence opens with is followed`(
    update: String, expected: String
  ) {
    #expect(read(update: update) == expected)
  }

  @Test(arguments: [
    (
      "To date 1,250 heat pumps have been fitted.",
      "value 1250.0 count heat pumps fitted to-date 2024-03-31 (update)"
    ),
    (
      "We have planted nearly 12,000 saplings since 2019.",
      "value nearly 12000.0 count saplings planted to-date 2024-03-31 (update)"
    ),
    (
      "In 2022-23, 340 officers completed carbon literacy training.",
      "value 340.0 count officers completed period 2023-03 (text)"
    ),
    (
      "Two hundred and fifty lofts were insulated (June 2023).",
      "value 250.0 count lofts insulated 2023-06 (text)"
    ),
    (
      "The recycling rate rose from 41.5% in 2021-22 to 44% in 2022-23.",
      "value 41.5 % recycling rate 2022-03 (text); value 44.0 % recycling rate 2023-03 (text)"
    ),
    (
      "65% of bus stops now have shelters.", "value 65.0 % bus stops 2024-03-31 (update)"
    ),
    (
      "The scheme saved 1.2 ktCO2e and £350k in fuel bills.",
      "value 1.2 ktCO2e emissions saved 2024-03-31 (update); "
        + "value 350000.0 pounds fuel bills saved 2024-03-31 (update)"
    ),
    (
      "Rooftop panels generated 3.4 GWh in 2023.",
      "value 3.4 GWh energy generated period 2023 (text)"
    ),
    (
      "14.5 km of cycle track built so far.",
      "value 14.5 km cycle track built to-date 2024-03-31 (update)"
    ),
    (
      "12 ha of woodland created.", "value 12.0 ha woodland created 2024-03-31 (update)"
    ),
    (
      "Homes retrofitted: 120", "value 120.0 count Homes retrofitted 2024-03-31 (update)"
    ),
    (
      "Between 40 and 50 charge points were installed.",
      "value 40.0–50.0 count charge points installed 2024-03-31 (update)"
    ),
    (
      "47 of 60 schools signed up.", "value 47.0 count schools signed 2024-03-31 (update)"
    ),
    (
      "The fleet is expected to save 80 tCO2e a year.",
      "estimate 80.0 tCO2e emissions saved period"
    ),
    (
      "The team will retrofit at least 90 homes by March 2026.",
      "goal at-least 90.0 count homes retrofitted 2026-03 (text)"
    ),
    (
      "Over 1,500 volunteer hours were given by residents.",
      "value over 1500.0 count volunteer hours given 2024-03-31 (update)"
    ),
  ])
  func `an update's figures are values, with what they count`(update: String, expected: String) {
    let found = read(update: update).replacing(" percent ", with: " % ")
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "Plant 90,000 trees by 2030.", "goal 90000.0 count trees planted 2030 (text)"
    ),
    (
      "Reduce fleet emissions by 45% by 2028.",
      "goal 45.0 percent fleet emissions reduced 2028 (text)"
    ),
    (
      "Install c. 60 on-street charge points.",
      "goal about 60.0 count on-street charge points installed"
    ),
    (
      "Achieve a target of 70% household recycling by 2030.",
      "goal 70.0 percent household recycling 2030 (text)"
    ),
    (
      "Train a minimum of 200 staff a year.", "goal at-least 200.0 count staff trained period"
    ),
  ])
  func `what an action says is to be done is a goal`(wording: String, expected: String) {
    #expect(read(wording: wording) == expected)
  }

  @Test(arguments: [
    "Adopted in 2022 and reviewed in 2024-25.",
    "See actions T18, T19 and CE1.7; phase 2 starts on 31 March 2025.",
    "Covers scopes 1, 2 and 3.", "Offices at WM1 4AB moved to Euro 6 vans.",
    "The council won £1.2m from the Low Carbon Fund and bid for £350,000.",
    "An 18-month trial over two years, reporting every 3 months.",
    "Three sites were identified and 15 options reviewed.",
    "Quality counts for 10% of the tender evaluation.", "Prices are 27% lower than last year.",
    "Work continues at 13 locations.", "A 7 kW charger was ordered at 10:30 for Room 12.",
    "1. Insulate lofts 2. Replace boilers 3. Fit panels", "The COP27 talks and the 5G rollout.",
    "It costs £500 per household.", "Fuel use is 12 kWh per square metre.",
  ])
  func `what is no measure gives no proposal`(update: String) {
    #expect(read(update: update) == "")
  }

  @Test func `each stands where a person can find it`() throws {
    let update = "Zoë’s team: over 350 trees planted to date (Dec 2023)."
    let found = try #require(
      IndicatorProposal.found(in: action(update: update), document: "paper.txt").first)
    let scalars = Array(update.unicodeScalars)
    let words = String(String.UnicodeScalarView(scalars[found.source.start..<found.source.end]))
    #expect(words == found.source.words)
    #expect(found.source.words == "over 350 trees planted")
    #expect(found.source.field == "update")
    #expect(found.source.action == "W1")
    #expect(found.source.document == "paper.txt")
    #expect(found.date == PartialDate(year: 2023, month: 12))
  }

  @Test func `a goal without a date is due when its action ends`() throws {
    var action = action(text: "Fit 40 heat pumps.")
    action.timescale.end = PartialDate(year: 2027, month: 3)
    let found = try #require(IndicatorProposal.found(in: action).first)
    #expect(found.date == PartialDate(year: 2027, month: 3))
    #expect(found.dateGround == .action)
  }

  @Test func `a goal and values of one measure are paired, whatever the order of the words`() {
    let proposals = IndicatorProposal.found(
      in: action(
        text: "Connect 300 homes to the heat network by 2029.",
        update: "64 homes connected to date. 18 workshops delivered."),
      period: Period("March 2024"))
    let pairs = IndicatorSuggestion.pairing(proposals)
    #expect(pairs.map(\.name) == ["homes connected", "workshops delivered"])
    #expect(pairs.first?.goals.map(\.value) == [300])
    #expect(pairs.first?.values.map(\.value) == [64])
    let indicator = pairs.first?.indicator(id: "homes", actions: ["W1"])
    #expect(indicator?.goal == PartialDate(year: 2029).map { Indicator.Point(300, at: $0) })
    #expect(indicator?.counting == .toDate)
    #expect(indicator?.baseline == nil)
  }

  @Test func `different things done to a noun, and one word across actions, are not one measure`() {
    let one = IndicatorProposal.found(in: action("W1", update: "40 homes insulated to date."))
    let two = IndicatorProposal.found(in: action("W2", update: "12 homes built to date."))
    let three = IndicatorProposal.found(in: action("W3", update: "9,000 installations to date."))
    #expect(IndicatorSuggestion.pairing(one + two + three).count == 3)
  }

  @Test func `no text makes the reader trap`() {
    let pieces = [
      "£", "12", "%", "–", "1,000", "by", "2030", "c.", "tCO2e", "(", ")", "of", "to", "from", ".",
      "-", "and", "two hundred", "trees", "planted", "Ω\u{301}", "\n", "m", "k", "Q3", "2022/23",
      "31",
    ]
    var seed: UInt64 = 7
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count] + (seed % 3 == 0 ? "" : " ")
      }
      for found in IndicatorProposal.found(in: action(text: text, update: text)) {
        #expect(found.source.start < found.source.end, "\(text)")
        #expect(found.value.isFinite, "\(text)")
      }
    }
  }
}
