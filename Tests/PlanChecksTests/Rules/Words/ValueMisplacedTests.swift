import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ValueMisplacedTests {
  @Test func `a role among the partners is found`() {
    let plan = Plan.sample([
      .sample("N7", line: 4).with {
        $0.role = RoleReading(printed: "Lead", canonical: .lead)
        $0.partnersAsPrinted = "Lead"
      }
    ])
    #expect(
      transcript(of: ValueMisplaced(), in: plan) == """
        4 warning value-misplaced N7: “Lead” stands among the partners; it is one of the plan's roles
        """)
  }

  @Test func `a phrase of introduction under another heading is found`() {
    func plan(_ heading: String) -> Plan {
      .sample([
        .sample("R3", line: 4).with {
          $0.introducedIn = "ADDED IN"
          $0.fields = [PrintedField(heading: heading, text: "ADDED IN")]
        }
      ])
    }
    #expect(
      transcript(of: ValueMisplaced(), in: plan("Objective")) == """
        4 warning value-misplaced R3: “ADDED IN” stands under “Objective”, where it is no value
        """)
    #expect(ValueMisplaced().findings(in: plan("Notes on changes")).isEmpty)
  }

  @Test func `an objective far beyond the theme's others is found, the next one is not`() {
    func plan(_ last: String) -> Plan {
      .sample(
        ["1", "2", "3", "4", last].enumerated().map { place, number in
          .sample("E\(place)", line: place).with { $0.objectives = [number] }
        }, columns: ["objectives"])
    }
    #expect(
      transcript(of: ValueMisplaced(), in: plan("9")) == """
        4 warning value-misplaced E4: objective 9 is given; the theme's other actions know objectives 1 to 4
        """)
    #expect(ValueMisplaced().findings(in: plan("5")).isEmpty)
  }

  @Test func `a page number in a delivery period is found, a tick is not`() {
    func plan(_ cell: String) -> Plan {
      .sample([
        .sample("T1", line: 3).with {
          $0.fields = [PrintedField(heading: "2026-27", text: cell)]
        }
      ])
    }
    #expect(
      transcript(of: ValueMisplaced(), in: plan("205")) == """
        3 warning value-misplaced T1: “205” stands in the delivery period 2026-27
        """)
    for cell in ["✓", "x", "1", "£2m"] {
      #expect(ValueMisplaced().findings(in: plan(cell)).isEmpty)
    }
  }

  @Test func `a cell without a band in a column of bands is found`() {
    let banded = (1...9).map { number in
      Action.sample("T\(number)").with { $0.cost = LevelReading(printed: "L", bands: [.low]) }
    }
    let odd = Action.sample("T10", line: 12).with { $0.cost = LevelReading(printed: "S") }
    #expect(
      transcript(of: ValueMisplaced(), in: .sample(banded + [odd], columns: ["cost"])) == """
        12 warning value-misplaced T10: the cost is “S”, where the others have L, M or H
        """)
    for word in ["TBC", "n/a", "n/a (adaptation)"] {
      let open = Action.sample("T10").with { $0.cost = LevelReading(printed: word) }
      #expect(ValueMisplaced().findings(in: .sample(banded + [open], columns: ["cost"])).isEmpty)
    }
  }

  @Test(arguments: [
    ("Ease (1-5)", "6", true), ("Ease (1 to 5)", "0", true), ("Ease (out of 5)", "5", false),
    ("Ease (1-5)", "2", false), ("Cost (2025-30)", "6", false), ("Ease", "6", false),
  ])
  func `a number beyond the range that its heading gives is found`(
    heading: String, last: String, isFound: Bool
  ) {
    let plan = Plan.sample(
      ["3", "1", "4", "2", last].enumerated().map { place, number in
        .sample("E\(place)", line: place).with {
          $0.fields = [PrintedField(heading: heading, text: number)]
        }
      })
    #expect(
      transcript(of: ValueMisplaced(), in: plan)
        == (isFound
          ? "4 warning value-misplaced E4: “\(heading)” is \(last), beyond the range that its heading gives"
          : ""))
  }

  @Test func `a stage under the heading for ratings and the other way about is one finding`() {
    func row(_ number: Int, _ stage: String, _ rating: String) -> Action {
      Action.sample("T\(number)", stage: .sample(stage, nil), rating: .sample(rating, nil)).with {
        $0.fields = [
          PrintedField(heading: "Step", text: stage), PrintedField(heading: "Health", text: rating),
        ]
      }
    }
    let rows = (1...6).map { row($0, $0 % 2 == 0 ? "Build" : "Scope", $0 < 4 ? "Well" : "Poor") }
    let swapped = row(7, "Well", "Build")
    #expect(
      transcript(of: ValueMisplaced(), in: .sample(rows + [swapped])).contains(
        "“Well” stands for its stage and “Build” for its rating; the two have changed places"))
    #expect(ValueMisplaced().findings(in: .sample(rows + [row(7, "Well", "Well")])).isEmpty)
  }

  @Test func `a person's name in a column of sums is found`() {
    let costed = (1...9).map { number in
      Action.sample("T\(number)").with { $0.cost = LevelReading(printed: "\(number),500") }
    }
    func said(_ cell: String) -> String {
      let odd = Action.sample("T10").with { $0.cost = LevelReading(printed: cell) }
      return transcript(of: ValueMisplaced(), in: .sample(costed + [odd], columns: ["cost"]))
    }
    #expect(said("Ms B Example").contains("“Ms B Example” stands in the column for costs"))
    #expect(said("B. Example") != "")
    #expect(said("High") != "")
    #expect(said("Staff time") == "")
    #expect(said("None") == "")
  }

  @Test func `a word that several cells have is one of the column's`() {
    let banded = (1...9).map { number in
      Action.sample("T\(number)").with { $0.carbon = LevelReading(printed: "L", bands: [.low]) }
    }
    let own = ["n/q", "n/q", "n/q", "Very good"].enumerated().map { place, word in
      Action.sample("U\(place)").with { $0.carbon = LevelReading(printed: word) }
    }
    let found = ValueMisplaced().findings(in: .sample(banded + own, columns: ["carbon"]))
    #expect(found.map(\.ref) == ["U3"])
  }
}
