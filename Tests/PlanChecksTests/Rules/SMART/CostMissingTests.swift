import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct CostMissingTests {
  private let given = Action.sample("B1", "Insulate homes.", section: "Homes").with {
    $0.cost = LevelReading(printed: "M", bands: [.medium])
  }

  private func plan(_ action: Action) -> Plan { .sample([given, action], columns: ["cost"]) }

  @Test func `an empty cost is found`() {
    let action = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes", line: 6)
    #expect(
      transcript(of: CostMissing(), in: plan(action)) == """
        6 warning cost-missing B2: “Fit heat pumps in 40 halls.” has no cost
        """)
  }

  @Test func `an amount is enough, a placeholder is not`() {
    let action = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes")
    let amount = action.with { $0.cost = LevelReading(printed: "about 300") }
    #expect(CostMissing().findings(in: plan(amount)).isEmpty)
    let open = action.with { $0.cost = LevelReading(printed: "TBC") }
    #expect(CostMissing().findings(in: plan(open)).count == 1)
  }

  @Test(arguments: [
    ("A dash means that staff time is enough.", 0), ("Costs are in thousands of pounds.", 1),
  ])
  func `a dash is a gap unless the paper says what it means`(note: String, count: Int) {
    let dash = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes")
      .with { $0.cost = LevelReading(printed: "–") }
    var paper = Paper.sample(actions: [given, dash])
    paper.prose = [Paragraph(text: note)]
    #expect(CostMissing().findings(in: plan(dash), of: paper).count == count)
  }

  @Test func `signs of money are a band`() {
    let action = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes", line: 6)
    let band = action.with { $0.cost = LevelReading(printed: "£££") }
    #expect(CostMissing().findings(in: plan(band)).isEmpty)
    let dash = action.with { $0.cost = LevelReading(printed: "–") }
    #expect(CostMissing().findings(in: plan(dash)).count == 1)
  }

  @Test func `it is not asked of adaptation, nature, enabling or influence`() {
    let flood = Action.sample("F1", "Build bunds above Sallow.", section: "Adapting to floods")
    let trees = Action.sample("N1", "Thin the north side.", section: "Nature")
    let train = Action.sample("E1", "Train officers in carbon literacy.", section: "Homes")
    let call = Action.sample("G1", "Change the building code.", section: "Homes").with {
      $0.role = RoleReading(printed: "Influence", canonical: .influence)
    }
    let ticked = Action.sample("P1", "Line the culverts.", section: "Homes").with {
      $0.elements = ["Adaptation"]
    }
    for action in [flood, trees, train, call, ticked] {
      #expect(CostMissing().findings(in: plan(action)).isEmpty, "\(action.text)")
    }
  }

  @Test func `a plan without the column is not at fault`() {
    #expect(CostMissing().findings(in: .sample([.sample("B1", "Insulate homes.")])).isEmpty)
  }

  @Test func `a dash that only its cell keeps is one too`() {
    let dash = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes")
      .with { $0.fields = [PrintedField(heading: "Budget £k", text: "-")] }
    var paper = Paper.sample(actions: [given, dash])
    paper.prose = [Paragraph(text: "A dash means no separate budget.")]
    #expect(CostMissing().findings(in: plan(dash), of: paper).isEmpty)
    paper.prose = []
    #expect(CostMissing().findings(in: plan(dash), of: paper).count == 1)
  }

  @Test func `a paper that says where its costs are leaves none out`() {
    let actions = (1...6).map { Action.sample("B\($0)", "Fit heat pumps in hall \($0).") }
    func count(_ text: String) -> Int {
      var paper = Paper.saying([text], actions: actions)
      paper.tables[0].columns = [.init(heading: "Action", field: "text")]
      return CostMissing().findings(in: Plan(paper), of: paper).count
    }
    #expect(count("Capital schemes have budgets of their own and are reported to Cabinet.") == 0)
    #expect(count("The costs of each action are set out in Appendix 3.") == 0)
    #expect(count("The budget for the year is £1.2m.") == 1)
  }

  @Test func `a note says what a blank budget means`() {
    let actions = (1...6).map { number in
      Action.sample("T\(number)").with {
        if number > 1 { $0.cost = LevelReading(printed: "£\(number)0,000") }
      }
    }
    func said(_ note: String) -> String {
      var paper = Paper.saying([note], actions: actions)
      paper.tables[0].columns.append(TableReading.Column(heading: "Budget", field: "cost"))
      return told(by: CostMissing(), of: paper)
    }
    #expect(said("Budget left blank = staff time only.") == "")
  }

  @Test func `only a plan itself is told that it has no costs`() {
    func said(
      _ update: String?, heading: String? = nil, cell: String = "", figures: [FigureTable] = []
    ) -> String {
      let actions = (1...6).map { number in
        Action.sample("B\(number)", "Fit heat pumps in hall \(number).", update: update).with {
          if let heading { $0.fields = [PrintedField(heading: heading, text: cell)] }
        }
      }
      var paper = Paper.sample(actions: actions)
      paper.tables = [
        TableReading(
          columns: [.init(heading: "Action", field: "text")]
            + (heading.map { [.init(heading: $0)] } ?? []), actions: 6, source: Source(line: 20))
      ]
      paper.figures = figures
      return told(by: CostMissing(), of: paper)
    }
    #expect(said(nil).contains("no action has a cost"))
    #expect(said("Works began in May.") == "")
    // A column of bands or sums under another heading, and a table of what was spent.
    #expect(said(nil, heading: "Weight", cell: "Medium") == "")
    #expect(said(nil, heading: "Ward", cell: "Sallow").contains("no action has a cost"))
    let spent = FigureTable(headings: ["Hall", "Spent"], rows: [.init(cells: ["Hall 1", "£240"])])
    #expect(said(nil, figures: [spent]) == "")
  }

  @Test func `a dash that the key lists among its bands is no gap`() {
    let dash = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes")
      .with { $0.cost = LevelReading(printed: "–") }
    var paper = Paper.sample(actions: [given, dash])
    paper.prose = [Paragraph(text: "Cost: £ below £20,000; ££ above it; – no cost but staff time")]
    #expect(CostMissing().findings(in: plan(dash), of: paper).isEmpty)
  }

  @Test func `an idea that by the key is not costed owes no cost`() {
    func count(_ meaning: String) -> Int {
      let idea = Action.sample("B2", "Fit heat pumps in 40 halls.", section: "Homes").with {
        $0.stage = .sample("Hopper", .discovery)
      }
      var plan = Plan.sample([given, idea], columns: ["cost", "stage"])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Hopper", definition: meaning, canonical: "discovery")
      ])
      return CostMissing().findings(in: plan).count
    }
    #expect(count("an idea, not yet costed") == 0)
    #expect(count("an idea, not yet approved") == 1)
  }

  @Test func `the one blank of a full column is a gap whatever its action`() {
    let costed = (1...9).map { number in
      Action.sample("B\(number)", "Line flue \(number).", section: "Homes")
        .with { $0.cost = LevelReading(printed: "\(number)40") }
    }
    let tree = Action.sample("N1", "Plant 200 trees.", section: "Nature")
    #expect(
      CostMissing().findings(in: .sample(costed + [tree], columns: ["cost"])).map(\.ref) == ["N1"])
    #expect(
      CostMissing().findings(in: .sample(costed.dropLast() + [tree, tree], columns: ["cost"]))
        .isEmpty)
  }
}
