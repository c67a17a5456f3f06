import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ScoreMiscalculatedTests {
  private func plan(_ scores: [(Int, Int, Int)]) -> Plan {
    .reporting(
      scores.enumerated().map { place, score in
        var action = Action.sample("T\(place + 1)", line: 20 + place)
        action.fields = [
          PrintedField(heading: "Impact", text: "\(score.0)"),
          PrintedField(heading: "Ease", text: "\(score.1)"),
          PrintedField(heading: "Priority score", text: "\(score.2)"),
        ]
        return action
      })
  }

  private let right = [
    (1, 2, 2), (2, 3, 6), (4, 2, 8), (3, 3, 9), (5, 1, 5), (4, 4, 16), (2, 2, 4),
  ]

  @Test func `a score that is not the product as all others are is found`() {
    #expect(
      told(by: ScoreMiscalculated(), in: plan(right + [(5, 3, 15), (4, 3, 14), (3, 2, 6)]))
        == """
        28 warning T9: “Priority score” is printed as 14; 4 × 3 is 12
        """)
  }

  @Test func `of many rows the same are found every time`() {
    let many = (0..<300).map { row in
      let (one, other) = (row % 5 + 1, row % 4 + 1)
      return (one, other, row % 11 == 3 ? one * other + 1 : one * other)
    }
    let first = told(by: ScoreMiscalculated(), in: plan(many))
    #expect(first.split(separator: "\n").count == 27)
    for _ in 0..<3 { #expect(told(by: ScoreMiscalculated(), in: plan(many)) == first) }
  }

  @Test func `figures that obey no law, or all of it, are not`() {
    #expect(told(by: ScoreMiscalculated(), in: plan(right + [(5, 3, 15)])) == "")
    #expect(
      told(by: ScoreMiscalculated(), in: plan(right.map { ($0.0, $0.1, $0.2 % 4 + 1) })) == "")
  }

  @Test func `bands are counted by their points, cheap ones high`() {
    let bands = ["L", "M", "H"]
    func said(_ last: Int) -> String {
      let rows = (0..<10).map { place -> (String, String, Int) in
        let (carbon, cost) = (place % 3, (place / 2) % 3)
        return (bands[carbon], bands[cost], (carbon + 1) * (3 - cost))
      }
      let all = rows + [("M", "H", last)]
      return told(
        by: ScoreMiscalculated(),
        in: .reporting(
          all.enumerated().map { place, row in
            Action.sample("T\(place + 1)").with {
              $0.fields = [
                PrintedField(heading: "Carbon", text: row.0),
                PrintedField(heading: "Cost", text: row.1),
                PrintedField(heading: "Score", text: "\(row.2)"),
              ]
            }
          }))
    }
    #expect(said(4) == "20 warning T11: “Score” is printed as 4; M (2) × H (1) is 2")
    #expect(said(2) == "")
  }

  @Test func `the one priority whose score is another's is found`() {
    func said(_ last: (Double, String)) -> String {
      let rows: [(Double, String)] =
        [18, 27, 18, 24].map { ($0, "A") } + [12, 9, 8].map { ($0, "B") }
        + [6, 4, 6].map { ($0, "C") } + [last]
      return told(
        by: ScoreMiscalculated(),
        in: .reporting(
          rows.enumerated().map { place, row in
            Action.sample("T\(place + 1)").with {
              $0.score.printed = row.0
              $0.fields = [PrintedField(heading: "Priority", text: row.1)]
            }
          }))
    }
    #expect(
      said((6, "B"))
        == "20 warning T11: “Priority” is “B” and the score 6; the others with “B” have 8 to 12")
    #expect(said((10, "B")) == "")
    #expect(said((14, "B")) == "")
  }

  @Test
  func
    `a sum may count one part twice, price bands by their pounds and have other names in other tables`()
  {
    func said(_ last: Int) -> String {
      let rows = (0..<11).map { place -> (Int, String, Int, Int) in
        let (cost, carbon, ease) = (place % 3 + 1, (place / 2) % 3 + 1, (place / 3) % 3 + 1)
        return (cost, ["Low", "Medium", "High"][carbon - 1], ease, 4 - cost + 2 * carbon + ease)
      }
      let all = rows + [(2, "Medium", 2, last)]
      return told(
        by: ScoreMiscalculated(),
        in: .reporting(
          all.enumerated().map { place, row in
            Action.sample("T\(place + 1)").with {
              $0.fields = [
                PrintedField(heading: "Cost", text: String(repeating: "£", count: row.0)),
                PrintedField(heading: "Carbon", text: row.1),
                PrintedField(heading: "Ease", text: "\(row.2)"),
                PrintedField(
                  heading: place % 2 == 0 ? "Priority score" : "Score", text: "\(row.3)"),
              ]
            }
          }))
    }
    #expect(said(8) == "")
    #expect(
      said(9)
        == "20 warning T12: “Priority score” is printed as 9; 2 + ££ (2) + 2 × Medium (2) is 8")
  }

  @Test func `a payback is the cost divided by what is saved`() {
    func said(_ last: String) -> String {
      let rows = [
        ("12000", "3000", "4.0"), ("£9,000", "£4,000", "2.3"), ("30000", "2500", "12.0"),
        ("7000", "2000", "3.5"), ("500", "400", "1.3"), ("18000", "3000", last),
      ]
      return told(
        by: ScoreMiscalculated(),
        in: .reporting(
          rows.enumerated().map { place, row in
            Action.sample("T\(place + 1)").with {
              $0.fields = [
                PrintedField(heading: "Capital", text: row.0),
                PrintedField(heading: "Saved a year", text: row.1),
                PrintedField(heading: "Payback (years)", text: row.2),
              ]
            }
          }))
    }
    #expect(said("6.0") == "")
    #expect(
      said("4.5")
        == "20 warning T6: “Payback (years)” is printed as 4.5; 18000 / 3000 is 6")
  }

  @Test func `the score of a risk beside the actions is its likelihood times its impact`() {
    func said(_ scores: [String]) -> String {
      var paper = Paper.sample(actions: [])
      paper.figures = [
        FigureTable(
          headings: ["Risk", "Likelihood", "Impact", "Score"],
          rows: zip([("2", "3"), ("4", "4"), ("1", "5"), ("3", "3"), ("3", "4")], scores)
            .enumerated().map { place, row in
              .init(
                cells: ["R\(place + 1)", row.0.0, row.0.1, row.1], source: Source(line: place + 4))
            })
      ]
      return told(by: ScoreMiscalculated(), in: paper)
    }
    #expect(said(["6", "16", "5", "9", "12"]) == "")
    #expect(
      said(["6", "16", "5", "9", "15"])
        == "8 warning -: the score of “R5” is printed as 15; 3 × 4 is 12")
    #expect(said(["5", "8", "6", "6", "7"]) == "")
  }
}
