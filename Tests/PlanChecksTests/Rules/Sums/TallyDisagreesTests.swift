import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TallyDisagreesTests {
  private func action(
    _ ref: String, _ theme: String, _ rating: RatingReading, see: [String] = []
  ) -> Action {
    Action.sample(ref, "Action \(ref)", section: "County", rating: rating).with {
      $0.groupings = ["Lead theme": theme]
      $0.see = see
    }
  }

  private var actions: [Action] {
    [
      action("1", "Planning", .green), action("2", "Planning", .amber),
      action("3", "Transport and Travel", .green), action("4", "Travel and Transport", .green),
      action("5", "Property", .amber),
    ]
  }

  private func paper(_ rows: [Tally.Row], _ actions: [Action]) -> Paper {
    var paper = Paper.sample(actions: actions)
    paper.tallies = [Tally(by: "Delivery theme", terms: ["Green", "Amber"], rows: rows)]
    return paper
  }

  private func row(_ name: String, _ green: Int, _ amber: Int, line: Int = 8) -> Tally.Row {
    Tally.Row(name: name, counts: ["Green": green, "Amber": amber], source: Source(line: line))
  }

  @Test func `of counts under several quarters those of the paper's own are compared`() {
    var paper = Paper.sample(actions: actions)
    paper.period = Period("2025-26 Q2")
    let terms = ["Q1 2025/26", "Q2 25/26"]
    func row(_ name: String, _ before: Int, _ now: Int) -> Tally.Row {
      Tally.Row(
        name: name, counts: [terms[0]: before, terms[1]: now], source: Source(line: 8))
    }
    paper.tallies = [
      Tally(
        by: "Rating", terms: terms,
        rows: [
          row("Green", 5, 4), row("Amber", 0, 1), row("Not in plan", 1, 0), row("Total", 6, 5),
        ])
    ]
    let told = told(by: TallyDisagrees(), in: paper)
    #expect(told.contains("“Green”: the table says 4; the rows give 3"))
    #expect(told.contains("“Amber”: the table says 1; the rows give 2"))
    #expect(!told.contains("the table says 5"))
  }

  @Test func `rows are counted by the theme that they mean, however it is spelt`() {
    let rows = [
      row("Planning", 1, 1), row("Transport and Travel", 2, 0), row("Council Property", 0, 1),
      row("Nature", 0, 0), row("Total", 3, 2),
    ]
    #expect(told(by: TallyDisagrees(), in: paper(rows, actions)) == "")
  }

  @Test
  func `a letter beside those of the ratings is counted with them, though no key explains it`() {
    func rated(_ ref: String, _ theme: String, _ letter: String) -> Action {
      action(
        ref, theme,
        RatingReading(
          printed: letter,
          canonical: CommonScale.canonical(of: letter, kind: .rating).flatMap(Rating.init)))
    }
    var paper = Paper.sample(actions: [
      rated("1", "Planning", "G"), rated("2", "Planning", "G"), rated("3", "Property", "C"),
      rated("4", "Property", "A"),
    ])
    func counts(_ name: String, _ numbers: [Int]) -> Tally.Row {
      Tally.Row(
        name: name, counts: Dictionary(uniqueKeysWithValues: zip(["G", "A", "C"], numbers)),
        source: Source(line: 8))
    }
    paper.tallies = [
      Tally(
        by: "Theme", terms: ["G", "A", "C"],
        rows: [counts("Planning", [1, 0, 0]), counts("Property", [0, 1, 1])])
    ]
    #expect(TallyDisagrees().findings(in: paper).count == 1)
  }

  @Test func `each row that differs is found with what the rows give`() {
    let rows = [
      row("Planning", 2, 0), row("Transport and Travel", 1, 1, line: 9),
      row("Council Property", 0, 1), row("Nature", 0, 0), row("Fleet", 0, 0), row("Total", 3, 2),
    ]
    #expect(
      told(by: TallyDisagrees(), in: paper(rows, actions))
        == """
        8 error 1 2: “Planning”: the table says Green 2 and Amber 0; the rows give Green 1 and Amber 1
        9 error 3 4: “Transport and Travel”: the table says Green 1 and Amber 1; the rows give Green 2 and Amber 0
        """)
  }

  @Test func `a row that points to another has its rating`() {
    let pointing = actions + [action("6", "Property", RatingReading(), see: ["2"])]
    let rows = [
      row("Planning", 1, 1), row("Transport and Travel", 2, 0), row("Council Property", 0, 2),
    ]
    #expect(told(by: TallyDisagrees(), in: paper(rows, pointing)) == "")
  }

  @Test func `where rows have lost their ratings nothing is compared`() {
    let lost = actions + [action("6", "Property", RatingReading())]
    let rows = [row("Planning", 5, 5), row("Transport and Travel", 1, 1), row("Property", 9, 9)]
    #expect(told(by: TallyDisagrees(), in: paper(rows, lost)) == "")
  }

  @Test func `a table that counts something else altogether is not compared`() {
    let rows = [
      row("Planning", 30, 12), row("Transport and Travel", 41, 7), row("Property", 22, 3),
    ]
    #expect(told(by: TallyDisagrees(), in: paper(rows, actions)) == "")
  }

  @Test func `only the list that prints ratings is counted`() {
    let priority = actions.map { action in action.with { $0.list = "priority" } }
    let long = [action("LL1", "Planning", RatingReading()).with { $0.list = "long list" }]
    let rows = [
      row("Planning", 1, 1), row("Transport and Travel", 2, 0), row("Council Property", 1, 0),
    ]
    #expect(
      told(by: TallyDisagrees(), in: paper(rows, priority + long))
        == """
        8 error 5: “Council Property”: the table says Green 1 and Amber 0; the rows give Green 0 and Amber 1
        """)
  }

  @Test func `names are matched by their number or by a part of the heading`() {
    func action(_ ref: String, _ section: String, _ rating: RatingReading) -> Action {
      Action.sample(ref, "Action \(ref)", section: section, rating: rating)
    }
    let parts = [
      action("1.1", "Decarbonise our buildings", .green),
      action("1.2", "Decarbonise our buildings", .green),
      action("2.1", "Cleaner travel", .amber), action("2.2", "Cleaner travel", .green),
    ]
    let said =
      "8 error 1.1 1.2: “1. Buildings”: the table says Green 1 and Amber 1; the rows give Green 2 and Amber 0"
    #expect(
      told(
        by: TallyDisagrees(), in: paper([row("1. Buildings", 1, 1), row("2. Travel", 1, 1)], parts))
        == said)
    #expect(
      told(by: TallyDisagrees(), in: paper([row("1. Homes", 2, 0), row("2. Roads", 1, 1)], parts))
        == "")
    #expect(
      told(by: TallyDisagrees(), in: paper([row("1. Homes", 2, 0), row("2. Roads", 2, 0)], parts))
        != "")
  }

  @Test func `the total is held against all rows where no name is known`() {
    let rows = [row("North", 1, 1), row("South", 3, 0), row("Total", 4, 1, line: 12)]
    #expect(
      told(by: TallyDisagrees(), in: paper(rows, actions))
        == "12 error -: “Total”: the table says Green 4 and Amber 1; the rows give Green 3 and Amber 2"
    )
    let right = [row("North", 1, 2), row("South", 2, 0), row("Total", 3, 2, line: 12)]
    #expect(told(by: TallyDisagrees(), in: paper(right, actions)) == "")
  }

  @Test func `a total that is not the sum is found without any rows`() {
    let rows = [row("Planning", 1, 1), row("Nature", 2, 2), row("Total", 4, 3, line: 12)]
    #expect(
      told(by: TallyDisagrees(), in: paper(rows, []))
        == "12 error -: the total by Delivery theme is not the sum of its rows: Green 4, not 3")
  }

  private func mixed(_ words: [String]) -> [Action] {
    words.enumerated().map { index, word in
      Action.sample(
        "\(index + 1)", "Action \(index + 1)", section: index < 2 ? "Travel" : "Homes",
        rating: RatingReading(printed: word, canonical: CommonScale.rating(of: word))
      ).with { $0.stage = StageReading(printed: word, canonical: CommonScale.stage(of: word)) }
    }
  }

  @Test func `what is complete is counted among the ratings, whichever word says it`() {
    var paper = Paper.sample(
      legend: Legend(), actions: mixed(["Green", "Completed", "Amber", "Complete"]))
    paper.tallies = [
      Tally(
        by: "Theme", terms: ["Green", "Amber", "Complete"],
        rows: [
          .init(
            name: "Travel", counts: ["Green": 0, "Amber": 0, "Complete": 2],
            source: Source(line: 4)),
          .init(
            name: "Homes", counts: ["Green": 0, "Amber": 1, "Complete": 1], source: Source(line: 5)),
        ])
    ]
    #expect(
      told(by: TallyDisagrees(), in: paper)
        == "4 error 1 2: “Travel”: the table says Green 0 and Complete 2; the rows give Green 1 and Complete 1"
    )
  }

  private func status(_ counts: [(String, Int)], _ heading: String = "Number of actions") -> Tally {
    Tally(
      by: "RAG", terms: [heading],
      rows: counts.enumerated().map { index, row in
        .init(name: row.0, counts: [heading: row.1], source: Source(line: 4 + index))
      })
  }

  @Test func `a table with the terms down its side is counted by the whole plan`() {
    var paper = Paper.sample(
      legend: Legend(), actions: mixed(["Green", "Completed", "Amber", "Complete", "Green"]))
    paper.tallies = [status([("Green", 2), ("Amber", 1), ("Complete", 2), ("Total", 5)])]
    #expect(told(by: TallyDisagrees(), in: paper) == "")
    paper.tallies = [status([("Green", 3), ("Amber", 1), ("Complete", 2), ("Total", 5)])]
    #expect(
      told(by: TallyDisagrees(), in: paper) == """
        7 error -: the total by RAG is not the sum of its rows: Number of actions 5, not 6
        4 error 1 5: “Green”: the table says 3; the rows give 2
        """)
  }

  @Test func `such a table of last year, or of far more actions, is not compared`() {
    var paper = Paper.sample(
      legend: Legend(), actions: mixed(["Green", "Complete", "Amber", "Complete", "Green"]))
    paper.tallies = [status([("Green", 1), ("Amber", 2), ("Complete", 2)], "Number last year")]
    #expect(told(by: TallyDisagrees(), in: paper) == "")
    paper.tallies = [status([("Green", 21), ("Amber", 12), ("Complete", 2)])]
    #expect(told(by: TallyDisagrees(), in: paper) == "")
  }

  @Test func `a row whose own total is not the sum of its counts is found`() {
    var paper = Paper.saying([])
    func row(_ name: String, _ green: Int, _ red: Int, _ total: Int, _ line: Int) -> Tally.Row {
      .init(
        name: name, counts: ["Green": green, "Red": red, "Total": total],
        source: Source(line: line))
    }
    paper.tallies = [
      Tally(
        by: "Theme", terms: ["Green", "Red", "Total"],
        rows: [row("Homes", 3, 1, 4, 5), row("Travel", 2, 1, 4, 6), row("Water", 1, 1, 2, 7)])
    ]
    #expect(
      told(by: TallyDisagrees(), in: paper)
        == "6 error -: “Travel”: Total is 4, and the counts of the row add up to 3")
  }

  @Test func `of two columns the one of this quarter is held against the rows`() {
    let words = ["Green", "Green", "Green", "Amber"]
    var paper = Paper.sample(
      actions: words.enumerated().map { .sample("T\($0 + 1)", rating: RatingReading(printed: $1)) })
    func said(_ green: Int) -> String {
      paper.tallies = [
        Tally(
          by: "Status", terms: ["This quarter", "Last quarter"],
          rows: [
            .init(name: "Green", counts: ["This quarter": green, "Last quarter": 2]),
            .init(name: "Amber", counts: ["This quarter": 1, "Last quarter": 2]),
            .init(name: "Total actions", counts: ["This quarter": green + 1, "Last quarter": 4]),
          ])
      ]
      return told(by: TallyDisagrees(), in: paper)
    }
    #expect(said(4).contains("“Green”: the table says 4; the rows give 3"))
    #expect(said(3) == "")
  }

  @Test func `a row without a rating leaves the others to be counted`() {
    let words: [RatingReading] = Array(repeating: .green, count: 9) + [.amber, RatingReading()]
    var paper = Paper.sample(
      actions: words.enumerated().map { .sample("T\($0 + 1)", rating: $1) })
    func said(_ green: Int, of all: Int) -> String {
      paper.tallies = [
        Tally(
          by: "Rating", terms: ["Number"],
          rows: [
            .init(name: "Green", counts: ["Number": green]),
            .init(name: "Amber", counts: ["Number": 1]),
            .init(name: "Total", counts: ["Number": all]),
          ])
      ]
      return told(by: TallyDisagrees(), in: paper)
    }
    #expect(said(10, of: 11).contains("“Green”: the table says 10; the rows give 9, and 1 without"))
    #expect(said(9, of: 10) == "")
  }

  @Test func `rows of which a counted theme has none are not what the table counts`() {
    let actions = (1...6).map {
      Action.sample("T\($0)", rating: .green).with { $0.section = "Travel" }
    }
    var paper = Paper.sample(actions: actions)
    func said(_ homes: Int) -> String {
      paper.tallies = [
        Tally(
          by: "Theme", terms: ["Green", "Amber"],
          rows: [
            .init(name: "Travel", counts: ["Green": 6, "Amber": 0]),
            .init(name: "Homes", counts: ["Green": homes, "Amber": 0]),
          ])
      ]
      return told(by: TallyDisagrees(), in: paper)
    }
    #expect(said(4) == "")
  }

  @Test func `not yet started is not started yet`() {
    var actions = (1...5).map { Action.sample("T\($0)", rating: .green) }
    actions.append(.sample("T6", stage: .sample("Not yet started", .notStarted)))
    actions[5].rating = .sample("Not yet started", nil)
    var paper = Paper.sample(actions: actions)
    paper.tallies = [
      Tally(
        by: "Status", terms: ["Number"],
        rows: [
          .init(name: "Green", counts: ["Number": 5]),
          .init(name: "Not started yet", counts: ["Number": 1]),
        ])
    ]
    #expect(told(by: TallyDisagrees(), in: paper) == "")
  }

  @Test func `a last column headed All counts all, and G is counted as Green`() {
    func rated(_ ref: String, _ theme: String, _ letter: String?) -> Action {
      action(ref, theme, RatingReading()).with {
        if let letter {
          $0.rating = .sample(letter, Rating(rawValue: letter == "G" ? "onTrack" : "atRisk"))
        }
      }
    }
    let letters: [(String, String?)] = [
      ("Travel", "G"), ("Travel", "G"), ("Travel", "A"), ("Homes", "G"), ("Homes", "A"),
      ("Homes", "G"), ("Homes", "G"), ("Nature", "G"), ("Nature", nil),
    ]
    var paper = Paper.sample(
      actions: letters.enumerated().map { rated("\($0 + 1)", $1.0, $1.1) })
    func row(_ name: String, _ counts: [Int]) -> Tally.Row {
      let terms = ["Green", "Amber", "Not rated", "All"]
      return Tally.Row(
        name: name, counts: Dictionary(uniqueKeysWithValues: zip(terms, counts)),
        source: Source(line: 8))
    }
    func said(_ homes: [Int]) -> String {
      paper.tallies = [
        Tally(
          by: "Theme", terms: ["Green", "Amber", "Not rated", "All"],
          rows: [row("Travel", [2, 1, 0, 3]), row("Homes", homes), row("Nature", [2, 0, 0, 2])])
      ]
      return told(by: TallyDisagrees(), in: paper)
    }
    // The blank in Nature may be a Green that went missing.
    #expect(said([3, 1, 0, 4]) == "")
    #expect(
      said([4, 0, 0, 4]).contains(
        "“Homes”: the table says Green 4 and Amber 0; the rows give Green 3 and Amber 1"))
  }

  @Test func `a row whose word is nobody's may be meant for any, and makes no second fault`() {
    func told(_ last: String) -> String {
      let rows = [("A", "Green"), ("A", "Green"), ("A", "Amber"), ("B", "Green"), ("B", "Amber")]
      let known = rows.enumerated().map { place, row in
        action("\(place)", row.0, row.1 == "Green" ? .green : .amber)
      }
      let slip = action("9", "B", RatingReading(printed: last))
      var paper = Paper.sample(actions: known + [slip])
      paper.tallies = [
        Tally(
          by: "Delivery theme", terms: ["Green", "Amber"], rows: [row("A", 2, 1), row("B", 1, 2)])
      ]
      return PlanChecksTests.told(by: TallyDisagrees(), in: paper)
    }
    #expect(told("Abmer") == "")
    #expect(told("Green").contains("“B”"))
  }

  @Test func `a total that is no sum because of a wrong cell is told of the cell alone`() {
    let rows = [
      row("Planning", 2, 0), row("Transport and Travel", 2, 0), row("Council Property", 0, 1),
      row("Total", 3, 2, line: 12),
    ]
    #expect(
      told(by: TallyDisagrees(), in: paper(rows, actions))
        == "8 error 1 2: “Planning”: the table says Green 2 and Amber 0; the rows give Green 1 and Amber 1"
    )
  }

  @Test func `a table that leaves out a whole part is held against the others`() {
    let actions = [
      action("1", "Planning", .green), action("2", "Planning", .amber),
      action("3", "Travel", .green), action("4", "Travel", .green), action("5", "Nature", .amber),
      action("6", "Nature", RatingReading(printed: "Grey")),
    ].map { action in action.with { $0.section = $0.groupings["Lead theme"] } }
    func told(_ rows: [Tally.Row]) -> String {
      PlanChecksTests.told(by: TallyDisagrees(), in: paper(rows, actions))
    }
    #expect(told([row("Planning", 1, 1), row("Travel", 2, 0)]) == "")
    #expect(told([row("Planning", 1, 1), row("Travel", 1, 1)]).contains("“Travel”"))
  }

  @Test func `a term with its gloss is the term of the key`() {
    var paper = paper([], actions)
    paper.legend = Legend(terms: [
      LegendTerm(kind: .rating, term: "Green", definition: "on track", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Amber", definition: "late", canonical: "atRisk"),
    ])
    func told(_ green: Int, _ amber: Int) -> String {
      let terms = ["On track (Green)", "Amber (late)"]
      func row(_ name: String, _ counts: [Int]) -> Tally.Row {
        Tally.Row(
          name: name, counts: [terms[0]: counts[0], terms[1]: counts[1]], source: Source(line: 8))
      }
      paper.tallies = [
        Tally(
          by: "Delivery theme", terms: terms,
          rows: [
            row("Planning", [1, 1]), row("Transport and Travel", [green, amber]),
            row("Council Property", [0, 1]),
          ])
      ]
      return PlanChecksTests.told(by: TallyDisagrees(), in: paper)
    }
    #expect(told(2, 0) == "")
    #expect(told(1, 1).contains("Green 1 and Amber 1; the rows give Green 2 and Amber 0"))
  }

  @Test func `rows that are lettered as the refs are count by the letter`() {
    func lettered(_ ref: String, _ rating: RatingReading) -> Action {
      Action.sample(ref, "Action \(ref)", section: "Wolds", rating: rating)
    }
    let actions = [
      lettered("A1", .green), lettered("A2", .green), lettered("B1", .green),
      lettered("B2", .amber),
    ]
    for names in [["A", "B"], ["Part A", "Part B"]] {
      #expect(
        told(by: TallyDisagrees(), in: paper([row(names[0], 2, 0), row(names[1], 1, 1)], actions))
          == "")
      #expect(
        told(by: TallyDisagrees(), in: paper([row(names[0], 2, 0), row(names[1], 2, 0)], actions))
          .contains(
            "“\(names[1])”: the table says Green 2 and Amber 0; the rows give Green 1 and Amber 1"))
    }
  }
}
