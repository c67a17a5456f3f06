import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// Overview tables that stand the other way, or whose rows can't all be read.
@Suite struct TalliesOtherwiseTests {
  private static let rated: [(String, [RatingReading?])] = [
    ("Homes", [.green, .green, .amber, .red]), ("Travel", [.green, .amber, .green, .green]),
    ("Nature", [.green, .red, .green, .green]), ("Waste", [.amber, .green, .green, .green]),
  ]

  private func actions(_ rated: [(String, [RatingReading?])] = rated) -> [Action] {
    rated.flatMap { theme, ratings in
      ratings.enumerated().map { place, rating in
        Action.sample("\(theme)\(place)", "Action", section: theme).with {
          $0.rating = rating ?? RatingReading()
        }
      }
    }
  }

  private func said(
    _ terms: [String], _ rows: [(String, [Int])], of actions: [Action]
  ) -> String {
    var paper = Paper.sample(period: "2025-26 Q2", actions: actions)
    paper.tallies = [
      Tally(
        by: "RAG", terms: terms,
        rows: rows.enumerated().map { place, row in
          Tally.Row(
            name: row.0, counts: Dictionary(uniqueKeysWithValues: zip(terms, row.1)),
            source: Source(line: place + 5))
        })
    ]
    return told(by: TallyDisagrees(), in: paper)
  }

  @Test func `themes across and ratings down are counted as well`() {
    let themes = ["Homes", "Travel", "Nature", "Waste", "Total"]
    let right = [
      ("Green", [2, 3, 3, 3, 11]), ("Amber", [1, 1, 0, 1, 3]), ("Red", [1, 0, 1, 0, 2]),
      ("Total", [4, 4, 4, 4, 16]),
    ]
    #expect(said(themes, right, of: actions()) == "")
    var wrong = right
    wrong[0].1 = [2, 4, 3, 3, 12]
    wrong[1].1 = [1, 0, 0, 1, 2]
    #expect(
      said(themes, wrong, of: actions()) == """
        5 error Travel0 Travel1 Travel2 Travel3: “Travel”: the table says Green 4 and Amber 0; the rows give Green 3 and Amber 1
        """)
  }

  @Test func `a strange word explains what is wanting of those that rate as well`() {
    let terms = ["Number of actions"]
    let rated: [(String, [RatingReading?])] = [
      ("Homes", [.green, .green, .amber, .red]),
      (
        "Travel",
        [.green, .amber, .green, RatingReading(printed: "Leafy", canonical: .onTrack)]
      ),
    ]
    #expect(
      said(
        terms, [("Green", [5]), ("Amber", [2]), ("Red", [1]), ("Total", [8])], of: actions(rated))
        == "")
    #expect(
      said(
        terms, [("Green", [5]), ("Amber", [3]), ("Red", [1]), ("Total", [8])], of: actions(rated)
      ).contains("“Amber”: the table says 3; the rows give 2"))
  }

  @Test func `a row without a rating explains what is wanting and no more`() {
    let terms = ["Green", "Amber", "Red", "Total"]
    let rows = [
      ("Homes", [2, 1, 1, 4]), ("Travel", [3, 1, 0, 4]), ("Nature", [3, 0, 1, 4]),
      ("Waste", [3, 1, 0, 4]), ("Total", [11, 3, 2, 16]),
    ]
    var open = Self.rated
    open[2].1[0] = nil
    #expect(said(terms, rows, of: actions(open)) == "")
    // Of another row nothing is doubtful.
    open[1].1[0] = .red
    #expect(
      said(terms, rows, of: actions(open)) == """
        6 error Travel0 Travel1 Travel2 Travel3: “Travel”: the table says Green 3 and Red 0; the rows give Green 2 and Red 1
        """)
    // Nor what the blank row can't make right.
    var beside = Self.rated
    beside[2].1 = [nil, .red, .red, .green]
    #expect(
      said(terms, rows, of: actions(beside)).contains(
        "the table says Green 3 and Red 1; the rows give Green 1, Red 2 and 1 that can't be told"))
  }

  @Test func `of months side by side the one that ends with the paper's period is counted`() {
    let months = ["June 2025", "September 2025"]
    #expect(
      said(months, [("Green", [9, 11]), ("Amber", [4, 3]), ("Red", [3, 2])], of: actions()) == "")
    #expect(
      said(months, [("Green", [9, 12]), ("Amber", [4, 2]), ("Red", [3, 2])], of: actions())
        .contains("“Green”: the table says 12; the rows give 11"))
    // Of two other months none is now.
    #expect(
      said(
        ["March 2025", "June 2025"], [("Green", [9, 12]), ("Amber", [4, 2]), ("Red", [3, 2])],
        of: actions()) == "")
  }

  @Test(arguments: ["Actions", "Projects", "Number of actions", "Total"])
  func `the column of all rows may be headed by what they are`(whole: String) {
    let terms = [whole, "Green", "Amber", "Red"]
    let right = [
      ("Homes", [4, 2, 1, 1]), ("Travel", [4, 3, 1, 0]), ("Nature", [4, 3, 0, 1]),
      ("Waste", [4, 3, 1, 0]),
    ]
    #expect(said(terms, right, of: actions()) == "")
    var wrong = right
    wrong[1].1 = [4, 4, 0, 0]
    #expect(
      said(terms, wrong, of: actions()).contains(
        "“Travel”: the table says Green 4 and Amber 0; the rows give Green 3 and Amber 1"))
  }

  @Test func `a rating that stands where the date should is counted`() {
    let terms = ["Green", "Amber", "Red"]
    var actions = actions()
    actions[5].rating = RatingReading(printed: "May 2026")
    actions[5].timescale = Timescale(printed: "Amber")
    let right = [
      ("Homes", [2, 1, 1]), ("Travel", [3, 1, 0]), ("Nature", [3, 0, 1]), ("Waste", [3, 1, 0]),
    ]
    #expect(said(terms, right, of: actions) == "")
    var wrong = right
    wrong[1].1 = [4, 0, 0]
    #expect(said(terms, wrong, of: actions).contains("the rows give Green 3 and Amber 1"))
  }
}
