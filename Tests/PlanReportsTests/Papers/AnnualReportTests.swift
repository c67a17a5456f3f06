import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `An annual review` {
  private var review: WrittenReport {
    var source = ReportSource.whole
    source.earlierEdition = EarlierEdition(
      name: "2018-2022",
      actions: [.sample("A1"), .sample("A2"), .sample("A3")],
      links: [
        .init(
          kind: .merged, from: ["net-zero-A1", "net-zero-A2"], to: ["net-zero-1"], note: "One team."
        )
      ])
    source.now.actions[0].action.update = "The Public Works Board (PWB) met. PWB and NFU agree."
    source.now.actions[0].action.elements = ["Mitigation", "Adaptation"]
    return AnnualReport.written(from: source)
  }

  @Test func `says what became of the last edition's actions, and asks about the rest`() {
    #expect(
      review.tables.first { $0.columns.map(\.heading) == ["Before", "Now", "Reason"] }?.rows
        .map { $0.cells.map(\.plain) } == [
          [
            "A1 Do thing A1 for the county. A2 Do thing A2 for the county.",
            "1 Do thing 1 for the county.", "One team.",
          ]
        ])
    #expect(review.prose.contains("To write: What became of A3?"))
  }

  @Test func `counts an action under each element that it serves`() {
    #expect(
      review.table("Actions by element; one may serve several") == [
        ["Element", "Actions"], ["Mitigation", "1"], ["Adaptation", "1"],
      ])
  }

  @Test func `spells acronyms out where a text does, and asks where none does`() {
    #expect(
      review.table("What the acronyms stand for") == [
        ["Acronym", "Stands for"], ["NFU", "To write: what does NFU stand for?"],
        ["PWB", "Public Works Board"],
      ])
  }

  @Test func `leaves the summary in plain English to a person`() {
    #expect(review.openQuestions.contains { $0.question.hasPrefix("In plain English") })
    #expect(review.prose.contains("To write: What are the targets, and what was emitted?"))
  }

  @Test func `asks of no placeholder, no shouted word and nothing that everybody knows`() {
    var action = ReportedAction.sample("1").action
    action.update =
      "The UK fund gave XXX for SOIL; good soil, EV bays and NFU help. The Low Emission Zone (LEZ) is off."
    action.text = "Fit Electric Vehicle (EV) points."
    #expect(
      Acronyms.all(in: [action]) == [
        .init(letters: "EV", words: "Electric Vehicle"),
        .init(letters: "LEZ", words: "Low Emission Zone"), .init(letters: "NFU", words: nil),
      ])
  }

  @Test func `asks of no unit and no word that everybody knows`() {
    var action = ReportedAction.sample("1").action
    action.text = "Fit 2 MW of panels with VAT for the NHS after COVID and ask PWB for help."
    #expect(Acronyms.all(in: [action]) == [.init(letters: "PWB", words: nil)])
  }

  @Test func `tells when and where an end was decided, and which actions are new`() {
    var source = ReportSource.whole
    source.earlierEdition = EarlierEdition(
      name: "2018-2022", actions: [.sample("A1")],
      links: [
        .init(
          kind: .ended, from: ["net-zero-A1"], to: [],
          date: PartialDate(year: 2024, month: 5, day: 7), minute: "Cabinet, minute 47",
          note: "No money."),
        .init(kind: .new, from: [], to: ["net-zero-2"]),
      ])
    let review = AnnualReport.written(from: source)
    #expect(
      review.table("Ended, as the council decided") == [
        ["Before", "Decided", "Where", "Reason"],
        ["A1 Do thing A1 for the county.", "7 May 2024", "Cabinet, minute 47", "No money."],
      ])
    #expect(
      review.table("New, from no earlier action") == [
        ["Now"], ["2 Do thing 2 for the county."],
      ])
  }

  @Test func `speaks of a year, though its period is a quarter`() {
    var source = ReportSource.sample([.sample("1")])
    source.earlierEdition = EarlierEdition(
      name: "2023-24 Q3", isPeriod: true, actions: [.sample("1")])
    let review = AnnualReport.written(from: source)
    #expect(review.prose.contains("What changed in the year"))
    #expect(review.prose.contains("This is what changed since 2023-24 Q3."))
    #expect(!review.prose.contains { $0.contains("This quarter") })
    #expect(
      review.prose.contains { $0.contains("In 2024-25 Q3 no priority actions are rated Action.") })
  }

  @Test func `holds the latest emissions against the path, and traces each figure`() {
    func inventory(_ year: Int, _ tonnes: Int) -> Inventory {
      Inventory(
        boundary: .ownEstate, year: .calendar(year),
        lines: [.init(scope: .one, amount: .tonnes(tonnes))], publication: "Inventory \(year)")
    }
    var source = ReportSource.whole
    source.measures = PlanMeasures(
      targets: [
        Target(
          boundary: .ownEstate, goal: .netZero(residual: nil), goalYear: .calendar(2030),
          baseYear: .calendar(2020))
      ], inventories: [inventory(2020, 1000), inventory(2024, 800)])
    let review = AnnualReport.written(from: source)
    #expect(
      review.prose.contains {
        $0.hasPrefix(
          "In 2024 800 tonnes were emitted, where the path to this target allows 600 tonnes.")
      })
    #expect(
      review.tables.first { $0.caption.hasPrefix("The council's own emissions by year") }?.rows
        .map { $0.cells.map(\.plain) } == [
          ["2020", "1,000", "1,000", "1,000", ""],
          ["2024", "800", "800", "600", "50% behind"],
        ])
    #expect(
      review.figures.first { $0.name == "emissions.own.2024.total" }?.rows == ["Inventory 2024"])
  }

  @Test func `names what rows print for a stage when it is none of the key`() {
    func staged(_ ref: String, _ printed: String) -> ReportedAction {
      var reported = ReportedAction.sample(ref, rating: nil)
      reported.action.rating = RatingReading()
      reported.action.stage = StageReading(printed: printed)
      return reported
    }
    let review = AnnualReport.written(
      from: .sample(
        [staged("1", "Paused for now"), staged("2", "Paused for now")], legend: Legend()))
    #expect(review.prose.contains { $0.contains("Paused for now") })
  }
}
