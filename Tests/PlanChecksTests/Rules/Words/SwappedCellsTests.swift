import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct SwappedCellsTests {
  private static let headings = ["Ward", "Start", "End", "Homes", "RAG"]
  private static let rows = [
    ["Oxmarsh", "Apr-24", "Mar-26", "40", "Green"],
    ["Tilling", "May-24", "Sep-26", "112", "Amber"],
    ["Brackley Heath", "Jun-24", "Mar-27", "8", "Green"],
    ["Oxmarsh", "Apr-25", "Mar-27", "60", "Green"],
    ["Sallow", "Apr-25", "Ongoing", "75", "Amber"],
    ["Tilling", "Jul-25", "Sep-27", "31", "Red"],
    ["Wick", "Apr-24", "Mar-28", "24", "Red"],
  ]

  private func plan(changing place: Int? = nil, to cells: [String] = []) -> Plan {
    var rows = Self.rows
    if let place { rows[place] = cells }
    let actions = rows.enumerated().map { place, cells in
      Action.sample("W\(place + 1)", "Action", rating: RatingReading(printed: cells[4])).with {
        $0.timescale = Timescale(start: cells[1], end: cells[2])
        $0.fields = zip(Self.headings, cells).map { PrintedField(heading: $0, text: $1) }
      }
    }
    var plan = Plan.reporting(actions)
    plan.legend = Legend(
      terms: ["Green", "Amber", "Red"].map { LegendTerm(kind: .rating, term: $0) })
    return plan
  }

  private func said(_ cells: [String]) -> String {
    let plan = plan(changing: 1, to: cells)
    return [
      told(by: ValueMisplaced(), in: plan), told(by: TermUnknown(), in: plan),
      told(by: EndMissing(), in: plan),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test func `a rating among dates and a date among ratings are one finding`() {
    #expect(
      said(["Tilling", "May-24", "Amber", "112", "Sep-26"])
        == "20 warning W2: “Amber” stands under “End” and “Sep-26” under “RAG”; the two have changed places"
    )
  }

  @Test func `so are a name and a number`() {
    #expect(
      said(["112", "May-24", "Sep-26", "Tilling", "Amber"]).contains(
        "“112” stands under “Ward” and “Tilling” under “Homes”"))
  }

  @Test func `rows whose cells fit their columns say nothing`() {
    #expect(told(by: ValueMisplaced(), in: plan()) == "")
    #expect(SwappedCells(plan()).pairs.isEmpty)
  }

  @Test(arguments: [
    // One cell is odd, and the other is not of its kind.
    ["Tilling", "May-24", "Amber", "112", "Amber"],
    ["Tilling", "May-24", "Sep-26", "112", "Sep-26"],
    // Three cells are odd: nobody can tell which two changed places.
    ["112", "May-24", "Amber", "Tilling", "Sep-26"],
    // Two dates that changed places are told by their order.
    ["Tilling", "Sep-26", "May-24", "112", "Amber"], ["Tilling", "May-24", "TBC", "112", "Amber"],
    ["Tilling", "May-24", "Ongoing", "tbc", "Amber"],
  ])
  func `one odd cell has not changed places`(cells: [String]) {
    #expect(SwappedCells(plan(changing: 1, to: cells)).pairs.isEmpty)
  }

  @Test func `letters of another script have not changed places`() {
    let bands = [
      ("L", "H"), ("M", "L"), ("м", "м"), ("L", "M"), ("M", "L"), ("L", "H"), ("H", "M"),
    ]
    let actions = bands.enumerated().map { place, cells in
      Action.sample("B\(place + 1)", "Action").with {
        $0.fields = [
          PrintedField(heading: "Cost", text: cells.0),
          PrintedField(heading: "Carbon", text: cells.1),
        ]
      }
    }
    #expect(SwappedCells(.reporting(actions)).pairs.isEmpty)
  }

  @Test func `words of two scales that the key explains have changed places`() {
    func pairs(_ bands: [(String, String)]) -> Int {
      let actions = bands.enumerated().map { place, cells in
        Action.sample("B\(place + 1)", "Action").with {
          $0.fields = [
            PrintedField(heading: "Cost", text: cells.0),
            PrintedField(heading: "Carbon", text: cells.1),
          ]
        }
      }
      var plan = Plan.reporting(actions)
      plan.legend = Legend(
        terms: ["£", "££", "£££", "A", "B", "C", "L", "M", "H"].map {
          LegendTerm(kind: .level, term: $0)
        })
      return SwappedCells(plan).pairs.count
    }
    let own = [
      ("£", "A"), ("££", "B"), ("£", "B"), ("£££", "A"), ("££", "C"), ("£££", "B"), ("£", "C"),
    ]
    #expect(pairs(own + [("B", "£££")]) == 1)
    #expect(pairs(own + [("£££", "B")]) == 0)
    // One scale for both columns: a word that stands once may be meant.
    let shared = [
      ("L", "H"), ("L", "H"), ("M", "H"), ("L", "H"), ("M", "L"), ("L", "H"), ("L", "L"),
    ]
    #expect(pairs(shared + [("H", "M")]) == 0)
  }
}
