import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ListIncompleteTests {
  private func paper(_ impacts: [(RatingReading, String)], listed: [String]) -> Paper {
    var paper = Paper.sample(
      actions: impacts.enumerated().map { index, pair in
        Action.sample("\(index + 1)", "Action \(index)", rating: pair.0).with {
          $0.impact = pair.1
        }
      })
    paper.claims = listed.map { .listed($0, "Amber") }
    return paper
  }

  private let rows: [(RatingReading, String)] = [
    (.amber, "High"), (.amber, "High"), (.amber, "Low"), (.green, "High"), (.amber, "High"),
  ]

  @Test func `an action that meets the rule of the list and is left out is found`() {
    #expect(
      told(by: ListIncomplete(), in: paper(rows, listed: ["1", "2"]))
        == "7 error 5: “Amber” and of impact “High” like all that are listed, but left out")
    #expect(told(by: ListIncomplete(), in: paper(rows, listed: ["1", "2", "5"])) == "")
  }

  @Test func `an action that points to a listed one belongs on the list`() {
    var pointing = paper(rows, listed: ["1", "2"])
    pointing.actions[4].rating = RatingReading()
    pointing.actions[4].see = ["2"]
    #expect(
      told(by: ListIncomplete(), in: pointing)
        == "7 error 5 2: “Amber”, through 2, and of impact “High” like all that are listed, but left out"
    )
  }

  @Test func `an action that does not belong is found`() {
    #expect(
      told(by: ListIncomplete(), in: paper(rows, listed: ["1", "4"]))
        .contains("error 4: listed as “Amber”; its row says “Green”"))
  }

  @Test func `a list of mixed impacts states no rule that could be held against it`() {
    #expect(told(by: ListIncomplete(), in: paper(rows, listed: ["1", "3"])) == "")
  }

  @Test func `a sentence that announces two must list two`() {
    var announcing = paper(rows, listed: ["1", "2", "5"])
    announcing.claims.insert(.count(2, "Amber", "Two actions are rated Amber:", line: 5), at: 0)
    #expect(
      told(by: ListIncomplete(), in: announcing)
        == "5 error -: the sentence announces 2 and the list has 3")
  }

  @Test func `an action that the prose names under another term is found`() {
    let ratings: [RatingReading] = [.green, .amber, .amber, .amber, .green]
    let actions = ratings.enumerated().map { Action.sample("T\($0 + 1)", rating: $1) }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("The Amber actions are T1, T2 and T3.") == """
        1 error T1: listed as “amber”; its row says “Green”
        1 error T4: its row says “amber”, and the list of those leaves it out
        """)
    #expect(said("The Amber actions are T2, T3 and T4 (the depot).") == "")
    #expect(said("Amber: T2 and T3.") == "")
    #expect(said("Last quarter the Amber actions were T1 and T2.") == "")
  }

  @Test func `the only one that a sentence names must be the one`() {
    let ratings: [RatingReading] = [.green, .amber, .red, .amber, .green]
    let actions = ratings.enumerated().map { Action.sample("T\($0 + 1)", rating: $1) }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("The one action rated Red is T2, where the bridge is unsound.") == """
        1 error T2: listed as “red”; its row says “Amber”
        1 error T3: its row says “red”, and the list of those leaves it out
        """)
    #expect(said("The only red action is no. T3, the bridge.") == "")
  }

  @Test func `a number and the refs in brackets behind it must agree`() {
    let actions = (1...6).map { Action.sample("T\($0)", rating: .green) }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("Four of the 6 actions are nearly there (T1, T2 and T5).")
        == "1 error -: the sentence announces 4 and the list has 3")
    #expect(said("Three actions are nearly there: T1 (the depot), T2 and T5.") == "")
    #expect(said("Four actions are nearly there, such as two of ours (T1 and T2).") == "")
    #expect(said("Four actions are nearly there (T1 to T4).") == "")
  }

  @Test func `what was completed in the quarter must not have ended before it`() {
    func said(_ update: String, _ text: String) -> String {
      told(
        by: ListIncomplete(),
        in: Paper.saying(
          [text], actions: [.sample("A2", rating: .green, update: update)], period: "2024-25 Q3"))
    }
    let text = "One action was completed during the quarter: A2 (lighting)."
    #expect(
      said("All are lit. The last was signed off on 23 August 2024.", text) == """
        1 warning A2: said to be completed in the time that the paper tells of; its row has “23 August 2024”, before it
        """)
    #expect(said("All are lit. The last was signed off on 23 October 2024.", text) == "")
    #expect(said("Begun on 23 August 2024.", text) == "")
    #expect(
      said("The last was signed off on 23 August 2024.", "Completed since 30 September 2024: A2.")
        != "")
    #expect(
      said("The last was signed off on 23 August 2024.", "Completed since 30 June 2024: A2.") == "")
  }

  @Test func `a list of all with a term names all of them, by ref or by name`() {
    let names = [
      "Light the depot", "Plant the north park", "Mend the mill sluice", "Survey the barns",
    ]
    let ratings: [RatingReading] = [.green, .amber, .amber, .amber]
    let actions = names.indices.map {
      Action.sample("1.\($0 + 1)", names[$0], rating: ratings[$0])
    }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    let missing = "1 error 1.4: its row says “Amber”, and the list of those leaves it out"
    #expect(
      said("4.2 The actions that are amber are the park (1.2) and the sluice (1.3).") == missing)
    #expect(
      said("All actions rated Amber are listed here: the park (1.2), the sluice (1.3).") == missing)
    #expect(said("The actions showing as Amber are the north park and the mill sluice.") == missing)
    #expect(
      said("The actions that are amber are the park (1.2), the sluice (1.3) and the barns (1.4).")
        == "")
    #expect(
      said("The actions that are amber are, notably, the park (1.2), the sluice (1.3).") == "")
    #expect(said("The actions that are amber are all of the two wards 1 and 2.") == "")
    #expect(said("The actions that are amber are discussed each month (1.1) and (1.2).") == "")
    #expect(said("The actions that are amber are the north park and the depot roofs.") == "")
  }

  @Test func `a list of what falls due between two days names all that does`() {
    let ends = [(2025, 12), (2026, 1), (2026, 3), (2026, 4)]
    let actions = ends.enumerated().map { place, end in
      Action.sample("E\(place + 1)").with {
        $0.timescale.end = PartialDate(year: end.0, month: end.1)
      }
    }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    let head = "The following actions fall due between 1 October 2025 and 31 March 2026:"
    #expect(
      said("\(head) the depot (E1) and the park (E2).")
        == "1 error E3: it is due by March 2026, and the list of those due then leaves it out")
    #expect(said("\(head) the depot (E1), the park (E2) and the barns (E3).") == "")
    #expect(
      said("The main actions that fall due between 1 October 2025 and 31 March 2026: E1 and E2.")
        == "")
  }

  @Test func `a list of new actions is held against the rows that say that they are`() {
    let actions = (1...7).map { Action.sample("1.\($0)") }.enumerated().map { place, action in
      action.with { $0.changeNote = [1, 3].contains(place) ? "New action." : "No change." }
    }
    func said(_ text: String) -> String {
      told(by: ListIncomplete(), in: Paper.saying([text], actions: actions))
    }
    let wrong = said("Two are new (1.2 and 1.5) and one is closed.")
    #expect(wrong.contains("1.5: listed as new"))
    #expect(wrong.contains("1.4: its row says that it is new"))
    #expect(said("Two are new (1.2 and 1.4) and one is closed.") == "")
    #expect(said("New actions are welcome.") == "")
  }
}
