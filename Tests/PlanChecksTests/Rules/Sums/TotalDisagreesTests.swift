import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TotalDisagreesTests {
  private func paper(_ cells: [String], total: String, of rows: Int? = nil) -> Paper {
    let actions = cells.enumerated().map { index, cell in
      Action.sample("\(index + 1)", "Action \(index + 1)").with {
        $0.fields = [PrintedField(heading: "Cost", text: cell)]
      }
    }
    var paper = Paper.sample(actions: actions)
    paper.claims = [
      Claim(
        kind: .total, term: "Cost", refs: actions.prefix(rows ?? actions.count).map(\.key),
        text: total, source: Source(line: 9))
    ]
    return paper
  }

  @Test(arguments: [
    (["£250,000", "£480,000"], "£730,000"), (["250", "-", "480"], "730"),
    (["£1.2m", "£480k"], "£1.7m"), (["10.4", "10.4", "10.4"], "31"),
    (["£250,000", "TBC", "£480,000"], "£800,000"),
    (["£250,000", "£20k-£30k", "£10,000"], "£290,000"),
    (["250", "480"], "£0.73m"),
  ])
  func `a total that the rows may add up to is right`(cells: [String], total: String) {
    #expect(told(by: TotalDisagrees(), in: paper(cells, total: total)) == "")
  }

  @Test(arguments: [
    (["£250,000", "£480,000"], "£760,000", "£730,000"), (["120", "85.5", "4"], "219.5", "209.5"),
    (["£1.2m", "£480k", "£90k"], "£2.5m", "£1.77m"),
    (["£250,000", "TBC", "£480,000"], "£700,000", "£730,000"),
  ])
  func `a total that they do not add up to is found, with the sum`(
    cells: [String], total: String, sum: String
  ) {
    let refs = cells.indices.map { "\($0 + 1)" }.joined(separator: " ")
    let without = cells.contains("TBC") ? ", not counting “TBC”" : ""
    #expect(
      told(by: TotalDisagrees(), in: paper(cells, total: total))
        == "9 error \(refs): the total of “Cost” is \(total); the rows add up to \(sum)\(without)")
  }

  @Test func `a total of all rows under the last table is right`() {
    #expect(told(by: TotalDisagrees(), in: paper(["100", "200", "40"], total: "340", of: 2)) == "")
  }

  @Test func `a total that the prose gives for a column is held against it`() {
    let actions = (1...6).map { number in
      Action.sample("T\(number)").with {
        $0.fields = [PrintedField(heading: "Budget", text: "£\(number)0,000")]
      }
    }
    func said(_ text: String) -> String {
      told(by: TotalDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("Approved budget in total: £219,000.")
        == "1 error -: the total of “Budget” is £219,000; the rows add up to £210,000")
    #expect(said("Approved budget in total: £210,000.") == "")
    #expect(said("The Council's total budget is £92m.") == "")
  }

  @Test func `a total in a table of figures is held against its rows`() {
    func said(_ amounts: [String], total: String, first: String = "Grants") -> String {
      var paper = Paper.sample(actions: [])
      let rows = [first, "Reserves", "Carbon offset fund"].indices.map { place in
        FigureTable.Row(
          cells: [[first, "Reserves", "Carbon offset fund"][place], "Depot", amounts[place]],
          source: Source(line: place + 5))
      }
      let last = FigureTable.Row(cells: ["Total", "", total], source: Source(line: 8))
      paper.figures = [
        FigureTable(headings: ["Source", "Project", "Amount (£)"], rows: rows + [last])
      ]
      return told(by: TotalDisagrees(), in: paper)
    }
    #expect(
      said(["640,000", "212,500", "95,000"], total: "974,500")
        == "8 error -: the total of “Amount (£)” is 974,500; the rows add up to 947,500")
    #expect(said(["640,000", "212,500", "95,000"], total: "947,500") == "")
    #expect(said(["640,000", "212,500", "95,000"], total: "947,501") == "")
    // A row that is left out on purpose, rows within rows, and words for figures.
    #expect(said(["640,000", "212,500", "95,000"], total: "852,500") == "")
    #expect(said(["640,000", "212,500", "95,000"], total: "974,500", first: "Net grants") == "")
    #expect(said(["640,000", "about 212,500", "95,000"], total: "974,500") == "")
  }

  private func budgets(_ table: [(String, String)], in prose: Bool = false) -> String {
    let themes = [
      "Travel": [120, 40, 31], "Homes": [260, 75], "Nature": [18, 44, 9], "Waste": [66, 12],
    ]
    let actions = themes.sorted { $0.key < $1.key }.flatMap { theme, sums in
      sums.enumerated().map { place, sum in
        Action.sample("\(theme)\(place)", "Action", section: theme).with {
          $0.fields = [PrintedField(heading: "Budget £000", text: "\(sum)")]
        }
      }
    }
    var paper = Paper.sample(actions: actions)
    let lines = table.enumerated().map { ($1.0, $1.1, Source(line: $0 + 5)) }
    if prose {
      paper.prose = lines.map { Paragraph(text: "\($0.0) \($0.1)", source: $0.2) }
    } else {
      paper.figures = [
        FigureTable(
          headings: ["Theme", "£000"], rows: lines.map { .init(cells: [$0.0, $0.1], source: $0.2) })
      ]
    }
    return told(by: TotalDisagrees(), in: paper)
  }

  @Test func `a figure for a theme is held against the sum of its rows`() {
    let right = [("Homes", "335"), ("Nature", "71"), ("Travel", "191"), ("Waste", "78")]
    #expect(budgets(right) == "")
    var wrong = right
    wrong[2].1 = "181"
    let found = "“Travel”: the table says 181; its rows add up to 191 under “Budget £000”"
    #expect(budgets(wrong).contains(found))
    // The total that fits the rows is wrong only because of that one figure.
    #expect(budgets(wrong + [("All themes", "675")]).split(separator: "\n").count == 1)
    #expect(budgets(right + [("All themes", "675")]) == "")
    #expect(budgets(right + [("All themes", "685")]).contains("the total of “£000” is 685"))
    // A table of something else fits none of the themes.
    #expect(budgets(right.map { ($0.0, "1\($0.1)") }) == "")
  }

  @Test func `such a table may be read as lines of prose`() {
    let wrong = [("Homes", "335"), ("Nature", "710"), ("Travel", "191"), ("Waste", "780")]
    #expect(budgets(wrong, in: true) == "")
    let lines = [("Homes", "345"), ("Travel", "191"), ("Nature and parks", "171")]
    #expect(budgets(lines, in: true) == "")
  }

  @Test func `a total without what was cancelled, or with what is earned taken off, is right`() {
    #expect(
      told(by: TotalDisagrees(), in: paper(["45000", "-8000", "28000"], total: "65000")) == "")
    #expect(
      told(by: TotalDisagrees(), in: paper(["45000", "-8000", "28000"], total: "73000")) != "")
    var cancelled = paper(["100", "200", "40"], total: "140")
    #expect(told(by: TotalDisagrees(), in: cancelled) != "")
    cancelled.actions[1].stage = StageReading(printed: "Cancelled", canonical: .closed)
    #expect(told(by: TotalDisagrees(), in: cancelled) == "")
  }

  @Test func `money beside the counts of an overview is added up, and the counts are not`() {
    func said(_ money: [String], counts: [String] = ["3", "5", "9"]) -> String {
      var paper = Paper.sample(actions: [])
      let rows = ["Homes", "Travel", "Total"].enumerated().map { place, name in
        FigureTable.Row(
          cells: [name, counts[place], money[place]], source: Source(line: place + 5))
      }
      paper.figures = [
        FigureTable(
          headings: ["Theme", "Projects", "Budget (£m)"], rows: rows, isOverview: true)
      ]
      return told(by: TotalDisagrees(), in: paper)
    }
    #expect(
      said(["4.1", "5.6", "10.7"])
        == "7 error -: the total of “Budget (£m)” is 10.7; the rows add up to 9.7")
    #expect(said(["4.1", "5.6", "9.7"]) == "")
  }
}
