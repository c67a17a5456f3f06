import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct UpdateMissingTests {
  private func actions(_ updates: [String?]) -> [Action] {
    updates.enumerated().map { index, update in
      .sample("T\(index + 1)", "Action number \(index + 1)", update: update, line: 20 + index)
    }
  }

  private func said(_ actions: [Action], without: Set<String> = []) -> String {
    told(by: UpdateMissing(), in: .reporting(actions, without: without))
  }

  @Test func `an empty update and a placeholder are found`() {
    #expect(
      said(actions(["Nine homes are done.", nil, "TBC"]))
        == """
        21 warning T2: “Action number 2” has no update
        22 warning T3: “Action number 3” has no update
        """)
  }

  @Test(arguments: [
    "[insert update]", "Update to follow", "Update to follow.",
    "Awaiting update from Oxmarsh Homes",
    "To be confirmed by finance", "<update text>",
  ])
  func `words that only keep the place of an update are none`(update: String) {
    #expect(
      said(actions(["Nine homes are done.", update]))
        == "21 warning T2: “Action number 2” has only “\(update)” for its update")
  }

  @Test(arguments: [
    "To be completed by March 2026.", "The route is to be confirmed by the county.",
    "Details to follow the survey of nine sites", "[Draft] Nine homes are done.",
    "[Update: ten homes are done]",
  ])
  func `an update that says something is one`(update: String) {
    #expect(said(actions(["Nine homes are done.", update])) == "")
  }

  @Test func `a column that is empty throughout is one finding`() {
    #expect(
      said(actions([nil, nil, nil])) == "20 warning -: the column for updates is empty throughout")
  }

  @Test func `where most are missing they are told together`() {
    let many = actions(["Done.", nil, nil, nil, nil, nil, nil])
    #expect(said(many) == "21 warning T2 T3 T4 T5 T6 T7: 6 of 7 actions have no update")
  }

  @Test func `a plan without the column is not at fault`() {
    #expect(said(actions([nil, nil]), without: ["update"]) == "")
  }

  @Test func `a list that prints no updates is not at fault because another list does`() {
    let priority = actions(["Nine homes are done.", "Ten too."]).map { action in
      action.with { $0.list = "priority" }
    }
    var long = actions([nil, nil, nil]).map { action in action.with { $0.list = "long list" } }
    // What is told of one of them in the prose is not a column.
    long[0].update = "Told in the summary."
    long[0].sources["update"] = Source(line: 3)
    #expect(said(priority + long) == "")
  }

  @Test func `an entry that points to another's is not at fault`() {
    var all = actions(["Nine homes are done.", nil])
    all[1].see = ["T1"]
    #expect(said(all) == "")
  }

  @Test func `where accounts stand under another heading nobody knows whose is wanting`() {
    func said(_ text: String) -> String {
      let actions = (1...6).map { number in
        Action.sample("T\(number)", update: number == 1 ? "Begun." : nil).with {
          $0.fields = [PrintedField(heading: "Our year", text: text)]
        }
      }
      var paper = Paper.saying([], actions: actions)
      paper.tables[0].columns.append(.init(heading: "Our year"))
      return told(by: UpdateMissing(), of: paper)
    }
    #expect(said("Nine of the twelve halls were lagged before the winter came.") == "")
    #expect(said("Sallow").contains("no update"))
  }

  @Test func `a blank that the paper explains is no missing update, unless the rating changed`() {
    func said(_ note: String) -> [String] {
      var actions = (1...5).map { Action.sample("T\($0)", update: "Work went on at site \($0).") }
      actions.append(.sample("T6", rating: RatingReading(printed: "Green")))
      actions.append(.sample("T7", rating: RatingReading(printed: "Amber")))
      for index in [5, 6] {
        actions[index].update = nil
        actions[index].movement.from = "Green"
      }
      var paper = Paper.saying([note], actions: actions)
      paper.tables[0].columns.append(.init(heading: "Reason for change", field: "update"))
      return UpdateMissing().findings(in: PlanDigest(Plan(paper), of: paper)).compactMap(\.ref)
    }
    #expect(said("All is as it was.") == ["T6", "T7"])
    #expect(said("The Reason for change column is left blank where nothing changed.") == ["T7"])
    #expect(said("The lead is left blank where nobody leads.") == ["T6", "T7"])
  }

  @Test func `of what is not begun nothing is asked until its start is past`() {
    func said(from start: String) -> String {
      var actions = (1...5).map { Action.sample("T\($0)", update: "Work went on at site \($0).") }
      actions.append(
        .sample("T6", stage: .sample("Not started", .notStarted)).with {
          $0.update = nil
          $0.timescale = Timescale(start: start, end: "31/03/2027")
        })
      return told(by: UpdateMissing(), in: .reporting(actions))
    }
    #expect(said(from: "01/04/2023").contains("T6"))
    #expect(said(from: "01/04/2026") == "")
  }
}
