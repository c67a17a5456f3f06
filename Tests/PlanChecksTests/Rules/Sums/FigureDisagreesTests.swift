import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct FigureDisagreesTests {
  private func said(_ updates: String...) -> String {
    let actions = updates.enumerated().map { index, update in
      Action.sample("C\(index + 1)", "Action \(index)", update: update)
    }
    return told(by: FigureDisagrees(), in: .reporting(actions))
  }

  @Test func `one thing counted twice with two results is found`() {
    #expect(
      said(
        "Begun in May 2023, the Sallow Pact is backed by 27 organisations to date.",
        "Sallow Pact begun in May 2023, 26 organisations have joined to date.")
        == "20 warning C2 C1: number of organisations: 26 here, 27 in C1")
  }

  @Test func `a grant of one name with two sums is found`() {
    #expect(
      said(
        "The £6m Warm Cottage Grant runs until March 2025.",
        "The districts have won £6.6m for the Warm Cottage Grant Phase 2.")
        == "20 warning C2 C1: Warm Cottage Grant: £6.6m here, £6m in C1")
  }

  @Test func `what may be rounded, or part of a fund, is no fault`() {
    #expect(said("The £1.9m Warm Cottage Grant", "The £1.891m Warm Cottage Grant") == "")
    #expect(
      said("£40,000 from the Shared Growth Fund", "£60,000 from the Shared Growth Fund") == "")
  }

  @Test func `other years and other things are other figures`() {
    #expect(
      said(
        "In 2022 the Sallow Pact was backed by 19 organisations of the county.",
        "In 2023 the Sallow Pact was backed by 26 organisations of the county.") == "")
    #expect(
      said("The Oxmarsh scheme fitted 40 homes.", "The Brackenham scheme fitted 60 homes.") == "")
    #expect(said("Nine of 20 schools in Ashlock have solar roofs", "Buses serve 80 schools") == "")
  }

  private func saidOfProse(_ text: String, _ update: String) -> String {
    told(
      by: FigureDisagrees(),
      of: .saying(
        [text],
        actions: [
          .sample("T1", "Put in public charge points", update: "Begun."),
          .sample("T2", "Replace the council's 26 small vans", update: update),
        ]))
  }

  @Test func `a part of the same whole that the prose counts otherwise is found`() {
    #expect(
      saidOfProse("14 of the council's 26 vans are electric (T2).", "11 of 26 vans are electric.")
        == "20 warning T2: the text says 14, and the row 11: “14 of the council's 26 vans are electric (T2).”"
    )
  }

  @Test func `digits that were exchanged are found, by the ref or by the words`() {
    #expect(saidOfProse("A grant of £824,000 was awarded (T2).", "Grant of £842,000 paid.") != "")
    #expect(
      saidOfProse("The number of small council vans replaced reached 325.", "352 vans replaced.")
        != "")
  }

  @Test(arguments: [
    ("14 of the council's 26 vans are electric (T2).", "14 of 26 vans are electric."),
    ("Some 350 vans were seen (T2).", "352 vans seen."),
    ("By 2030 we will have 325 vans (T2).", "352 vans."),
    ("It cost £90,000 (T2).", "It took 12 days."),
  ])
  func `the same, a rounded one and another thing are not`(text: String, update: String) {
    #expect(saidOfProse(text, update) == "")
  }

  @Test func `a part of a whole in the prose is held against the only row that counts such things`()
  {
    func said(_ text: String) -> String {
      told(
        by: FigureDisagrees(),
        of: .saying(
          [text],
          actions: [
            .sample("B1", "Replace 40 barges", update: "16 of 40 barges now electric."),
            .sample(
              "B2", "Lay 30 km of path",
              update: "2.1 km laid this year, bringing the total to 9.4 km."),
          ]))
    }
    #expect(
      said("The programme goes well, with 16 of 44 barges replaced.")
        == "20 warning B1: the text says 16 of 44 barges, and the row 16 of 40 barges: “16 of 44 barges replaced.”"
    )
    #expect(said("The programme goes well, with 16 of 40 barges replaced.") == "")
    #expect(said("We have laid 8.2 km so far (action B2).").contains("8.2, and the row 9.4"))
    #expect(said("We have laid 9.4 km so far (action B2).") == "")
  }

  @Test func `a slip of two digits, a figure beside a name and a share beside a figure are found`()
  {
    func said(_ text: String) -> String {
      told(
        by: FigureDisagrees(),
        of: .saying(
          [text],
          actions: [
            .sample("B1", "Retrofit 1,000 homes", update: "912 homes are complete."),
            .sample("B2", "Run the Warm Cottage Grant", update: "63 boilers fitted and 31 booked."),
            .sample("B3", "Plant 1,800 elms", update: "1,260 are planted, 70% of the number."),
            .sample(
              "2a", "Dig ponds", update: "43 hectares dug. A further 75 hectares are agreed."),
          ]))
    }
    #expect(said("Homes retrofitted have reached 921.").contains("921, and the row 912"))
    #expect(said("Homes retrofitted have reached 912.") == "")
    #expect(
      said("68 boilers were fitted under the Warm Cottage Grant, and more will come")
        .contains("68 boilers, and the row 63 boilers") == false)
    #expect(
      said("We have fitted 68 boilers under the Warm Cottage Grant, and 18 lamps.")
        .contains("68 boilers, and the row 63 boilers"))
    #expect(
      said("Elms came to 1,260, or 65% of the number pledged (action B3).").contains(
        "65%, and the row 70%"))
    #expect(said("Ponds have reached 56 hectares (action 2a).").contains("56, and the row 43"))
  }

  @Test func `a grant of the prose is that of the row`() {
    func said(_ text: String) -> String {
      told(
        by: FigureDisagrees(),
        of: .saying(
          [text],
          actions: [.sample("T2", update: "The grant of £2.6m must be committed by March.")]))
    }
    #expect(
      said("The Council holds a grant of £2.4m for charge points (T2).").contains(
        "the text says £2.4m, and the row £2.6m"))
    #expect(said("The Council holds a grant of £2.6m for charge points (T2).") == "")
    #expect(said("A further grant of £2.4m for charge points (T2) was lost.") == "")
    #expect(said("A grant of £2.4m was won: £1m for charge points (T2) and £1.4m for homes.") == "")
  }

  @Test func `digits exchanged are found beside a baseline too`() {
    let actions = [
      Action.sample("P5", update: "The report is out and shows emissions of 3,167 tCO2e.")
    ]
    func said(_ text: String) -> String {
      told(by: FigureDisagrees(), of: .saying([text], actions: actions))
    }
    #expect(
      said("Emissions were 3,176 tCO2e in the year, 34% below the baseline of 4,812 tCO2e.")
        .contains("the text says 3,176, and the row 3,167"))
    #expect(said("The baseline was 3,176 tCO2e, which is more than now.") == "")
  }

  @Test func `an update counts of the whole that the action states`() {
    func said(_ update: String) -> String {
      told(
        by: FigureDisagrees(),
        in: Plan.reporting([.sample("E1", "Solar panels on 8 school roofs", update: update)]))
    }
    #expect(
      said("Four of the 12 schools fitted.")
        == "20 warning E1: the update says 12 schools, and the row 8")
    #expect(said("Four of the 8 schools fitted.") == "")
    #expect(said("Four of the 12 schools surveyed were unsound.") == "")
    #expect(said("Four of the 12 panels fitted.") == "")
  }

  @Test func `a cost in all is what the column of spending says`() {
    func said(_ update: String, spent: String = "15") -> String {
      let action = Action.sample(
        "C20", stage: .sample("Complete", .complete), update: update
      ).with {
        $0.fields = [
          PrintedField(heading: "Budget (£000)", text: "18"),
          PrintedField(heading: "Spend to date (£000)", text: spent),
        ]
      }
      return told(by: FigureDisagrees(), in: Plan.reporting([action]))
    }
    #expect(
      said("Done. Total cost was £24,000.")
        == "20 warning C20: the update says £24,000, and the row 15 under “Spend to date (£000)”")
    #expect(said("Done. Total cost was £15,200.") == "")
    #expect(said("Done. Total cost was £18,000.") == "")
    #expect(said("Done. Total cost was £24,000.", spent: "TBC") == "")
  }

  @Test func `a sum of the prose and a row's are one, in whatever words`() {
    func said(_ text: String) -> String {
      let action = Action.sample(
        "CAP-01", "Heat pumps at the baths", update: "Contract of £1.4m awarded in April.")
      return told(by: FigureDisagrees(), of: Paper.saying([text], actions: [action]))
    }
    let heat = "The largest scheme is the heat pumps (CAP-01), a contract"
    #expect(said("\(heat) worth £1.2m.").contains("the text says £1.2m, and the row £1.4m"))
    #expect(said("\(heat) worth £1.4m.") == "")
    #expect(said("For the heat pumps (CAP-01) there is a £1.2m grant.") == "")
  }

  @Test func `two digits exchanged beside the row's own money are found`() {
    func said(_ update: String) -> String {
      let action = Action.sample("E3", update: update).with {
        $0.fields = [PrintedField(heading: "Budget (£)", text: "301,000")]
      }
      return told(by: FigureDisagrees(), in: Plan.reporting([action]))
    }
    #expect(said("Grant of £310,000 accepted.").contains("the update says £310,000"))
    #expect(said("Grant of £301,000 accepted.") == "")
    #expect(said("Grant of £250,000 accepted.") == "")
  }

  @Test func `parts of another whole than the action's are found`() {
    func said(_ update: String) -> String {
      told(
        by: FigureDisagrees(),
        in: Plan.reporting([.sample("H1", "Retrofit 120 council homes", update: update)]))
    }
    #expect(
      said("66 of the 210 homes in the programme are now finished.").contains("210 homes"))
    #expect(said("66 of the 120 homes in the programme are now finished.") == "")
    #expect(said("66 of the 210 homes in Sallow were visited.") == "")
  }

  @Test func `an award beyond the limit and a target beside another are found`() {
    func said(_ name: String, _ update: String, measure: String? = nil) -> String {
      let action = Action.sample("G2", name, update: update).with { $0.measure = measure }
      return told(by: FigureDisagrees(), in: Plan.reporting([action]))
    }
    let grants = "Grants of up to £2,000 for community groups"
    #expect(said(grants, "The biggest award was £2,750 to a club.").contains("£2,750"))
    #expect(said(grants, "The biggest award was £1,750 to a club.") == "")
    let diversion = "Recycle waste from roadworks"
    #expect(
      said(diversion, "71% so far, short of the 90% target.", measure: "75% recycled").contains(
        "a target of 90%"))
    #expect(said(diversion, "71% so far, short of the 75% target.", measure: "75% recycled") == "")
    #expect(
      said(diversion, "71%, short of the national 90% target.", measure: "75% recycled") == "")
  }

  @Test func `a number of things done in the prose is the row's`() {
    func said(_ text: String) -> String {
      let actions = (1...3).map {
        Action.sample(
          "4.\($0)", "Plant trees in ward \($0)", update: "3,150 planted over two winters.")
      }
      return told(by: FigureDisagrees(), of: Paper.saying([text], actions: actions))
    }
    #expect(
      said("To date 2,850 trees have been planted under action 4.1, and more will follow.")
        .contains("the text says 2,850, and the row 3,150"))
    #expect(
      said("To date 3,150 trees have been planted under action 4.1, and more will follow.") == "")
    #expect(said("Last year 2,850 trees were planted under action 4.1.") == "")
  }

  @Test func `a figure that is one digit off what its row counts is found`() {
    func said(_ sentence: String, _ update: String = "14 sockets live at the end of June.")
      -> String
    {
      let others = ["Lag the town hall roof.", "Plant hedges at Sallow.", "Train all managers."]
      var actions = others.enumerated().map { Action.sample("L\($0)", $1, update: "Begun.") }
      actions.append(
        .sample("L9", "Fitting of 24 public bike sockets in county car parks.", update: update))
      return told(by: FigureDisagrees(), of: Paper.saying([sentence], actions: actions))
    }
    let sentence = "In all 18 public bike sockets are live in our car parks."
    #expect(said(sentence).contains("the text says 18, and the row 14"))
    #expect(said("In all 14 public bike sockets are live in our car parks.") == "")
    // The whole that it is a part of, a figure for something else, and another time.
    #expect(said("In all 24 public bike sockets are planned in our car parks.") == "")
    #expect(said("In all 18 people asked for sockets.") == "")
    #expect(said("We have fitted 18 sockets, and planted hedges.").contains("the row 14"))
    #expect(said("We have heard of 18 sockets, and planted hedges.") == "")
    #expect(said("Last year 18 public bike sockets were live in our car parks.") == "")
    #expect(said(sentence, "A further 31 are ordered.") == "")
  }

  @Test func `what a plan says that it will do is held against its actions`() {
    func said(_ sentence: String) -> String {
      let texts = ["Lag the town hall roof.", "Plant hedges at Sallow.", "Train all managers."]
      var actions = texts.enumerated().map { Action.sample("L\($0)", $1) }
      actions.append(
        Action.sample("L9", "Insulate 450 homes of people on low incomes.").with {
          $0.timescale.end = PartialDate(year: 2028, month: 3)
        })
      var paper = Paper.saying([sentence], actions: actions)
      paper.tables[0].columns = [.init(heading: "Action", field: "text")]
      return told(by: FigureDisagrees(), of: paper)
    }
    #expect(said("We will cut miles, insulate 540 homes, and plant trees.").contains("the row 450"))
    #expect(said("We will cut miles from those of 2024, insulate 540 homes, and rest.") != "")
    #expect(said("We will cut miles, insulate 450 homes, and plant trees.") == "")
    #expect(said("By 2035 we will insulate 550 homes, and plant trees.") == "")
    #expect(said("We will cut miles, insulate 900 homes, and plant trees.") == "")
  }

  @Test func `what is in use by the text is in use by the row that counts the same`() {
    let text = "Swap the refuse fleet"
    func said(_ sentence: String, _ update: String) -> String {
      let rows = (1...4).map { Action.sample("F\($0)", "Action \($0)") }
      let action = Action.sample("F5", text, update: update)
      return told(by: FigureDisagrees(), of: Paper.saying([sentence], actions: rows + [action]))
    }
    let update = "52 electric lorries are now in use and a further nine are on order."
    #expect(
      said("There are 57 electric lorries in use.", update)
        .contains("the text says 57, and the row 52"))
    #expect(said("There are 52 electric lorries in use.", update) == "")
    #expect(said("There were 57 electric lorries in use in May.", update) == "")
    #expect(said("There are 57 diesel lorries in use.", update) == "")
    #expect(said("There are 57 electric lorries on order.", update) == "")
  }

  @Test func `a goal of the prose is the goal of the one action of that year`() {
    func said(_ sentence: String) -> String {
      let rows = [
        Action.sample("T1", "Plant 5,000 trees by 2040"), Action.sample("T2", "Plant hedges"),
        Action.sample("T3", "Lag 900 lofts by 2035"), Action.sample("T4", "Light the lanes"),
      ]
      var paper = Paper.saying([sentence], actions: rows)
      paper.tables[0].columns = [.init(heading: "Action", field: "text")]
      return told(by: FigureDisagrees(), of: paper)
    }
    #expect(said("By 2040 we will have planted 6,000 trees.").contains("6,000, and the row 5,000"))
    #expect(said("By 2040 we will have planted 5,000 trees.") == "")
    #expect(said("By 2038 we will have planted 9,500 trees.") == "")
    #expect(said("By 2040 the Trust will have sold 6,000 trees.") == "")
  }

  @Test func `the row that is tied much more closely is the one that is meant`() {
    func said(_ sentence: String) -> String {
      let rows = [
        Action.sample("P1", "Restore 900 hectares of bog", update: "621 hectares restored so far."),
        Action.sample(
          "P2", "Plant 400 hectares of wood", update: "173 hectares planted by the Trust."),
        Action.sample("P3", "Light the lanes"), Action.sample("P4", "Line the flues"),
      ]
      return told(by: FigureDisagrees(), of: Paper.saying([sentence], actions: rows))
    }
    let target = "hectares of bog had been restored by the Trust against a target of 900 hectares."
    #expect(said("612 \(target)").contains("the text says 612, and the row 621"))
    #expect(said("621 \(target)") == "")
  }

  @Test func `what the prose says that an action costs is what its cell says`() {
    func said(_ sentence: String) -> String {
      let actions = (1...4).map { number in
        Action.sample("\(number)", "Task \(number)").with {
          $0.cost = LevelReading(printed: number == 2 ? "£4,500" : "£900")
        }
      }
      return told(by: FigureDisagrees(), of: Paper.saying([sentence], actions: actions))
    }
    #expect(said("The biggest item is £5,400 for the carts (Action 2).").contains("the row £4,500"))
    #expect(said("The biggest item is £4,500 for the carts (Action 2).") == "")
    #expect(said("A grant of £8,000 was made beside (Action 2).") == "")
  }
}
