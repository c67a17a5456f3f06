import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct CountDisagreesTests {
  private func said(_ claims: [Claim], _ green: Int, _ amber: Int) -> String {
    told(by: CountDisagrees(), in: .claiming(claims, green: green, amber: amber))
  }

  @Test func `a number of ratings that the rows do not give is found`() {
    #expect(
      said([.count(3, "Green"), .count(1, "Amber")], 2, 1)
        == "5 error -: the text says 3 rated “Green”; the rows give 2")
    #expect(said([.count(2, "Green"), .count(1, "Amber")], 2, 1) == "")
  }

  @Test func `a stated size that the rows do not bear out is found`() {
    let size = Claim.count(6, nil, "There are 6 actions in the plan.")
    #expect(said([size], 4, 1) == "5 error -: the text says 6 actions; the tables list 5")
    #expect(said([size], 4, 2) == "")
    #expect(said([.count(2, nil, "Two actions in the plan are new.")], 4, 1) == "")
    #expect(said([.count(60, nil, "There are 60 actions in the plan.")], 4, 1) == "")
  }

  @Test(arguments: [
    "Since March, 3 actions have turned Green.", "3 actions in the Homes theme are Green.",
    "Compared with May, 3 are Green.",
  ])
  func `a number of a part, or of a change, is left alone`(text: String) {
    #expect(said([.count(3, "Green", text)], 2, 1) == "")
    #expect(said([.count(3, "Green", "Of the actions, 3 are Green.")], 2, 1) != "")
  }

  @Test func `among the tables of several sections a number may be of one of them`() {
    var paper = Paper.claiming(
      [.count(3, "Green", "3 actions are Green.", line: 5)], green: 2, amber: 1)
    #expect(told(by: CountDisagrees(), in: paper) != "")
    for index in paper.actions.indices {
      paper.actions[index].section = index == 0 ? "Homes" : "Travel"
      paper.actions[index].source = Source(line: 3 + index)
    }
    #expect(told(by: CountDisagrees(), in: paper) == "")
  }

  @Test func `a stage is counted by the column of stages`() {
    var paper = Paper.claiming(
      [.count(2, "complete", "2 actions are complete.")], green: 2, amber: 1)
    #expect(told(by: CountDisagrees(), in: paper) == "")
    for index in paper.actions.indices { paper.actions[index].stage = .delivery }
    #expect(
      told(by: CountDisagrees(), in: paper)
        == "5 error -: the text says 2 marked “complete”; the rows give 0")
    paper.actions[0].stage = .completed
    paper.actions[1].stage = .completed
    #expect(told(by: CountDisagrees(), in: paper) == "")
  }

  @Test func `where rows have lost their ratings only the adding up is looked at`() {
    var paper = Paper.claiming([.count(9, "Green"), .count(2, "Amber")], green: 5, amber: 5)
    for index in paper.actions.indices { paper.actions[index].rating = RatingReading() }
    #expect(
      told(by: CountDisagrees(), in: paper)
        == "5 error -: the counts by rating add up to 11; the tables list 10")
  }

  @Test func `a number of actions of a list is held against its rows`() {
    var paper = Paper.claiming([], green: 3, amber: 1)
    for index in paper.actions.indices { paper.actions[index].list = "priority" }
    paper.claims = [.count(5, nil, "The 5 priority actions are going well.")]
    #expect(
      told(by: CountDisagrees(), in: paper)
        == "5 error -: the text says 5 priority actions; the tables list 4")
    paper.claims.append(.count(4, nil, "Of 5, these 4 actions are left."))
    #expect(told(by: CountDisagrees(), in: paper) == "")
  }

  @Test func `actions that moved are not a count of a rating`() {
    let text = "One action (Ref 1) has moved from Amber to Green."
    let moved = Claim(
      kind: .movement, term: "Amber", refs: ["1"], text: text, source: Source(line: 5))
    #expect(said([.count(1, "Amber", text), moved], 3, 0) == "")
  }

  @Test func `what is complete among the ratings is counted as one of them`() {
    let words = ["Green", "Completed", "Achieved", "Red"]
    var paper = Paper.sample(
      legend: Legend(),
      actions: words.enumerated().map { index, word in
        .sample(
          "\(index + 1)", "Action \(index)",
          rating: RatingReading(printed: word, canonical: CommonScale.rating(of: word)))
      })
    paper.claims = [.count(1, "Green"), .count(2, "Complete"), .count(1, "Red")]
    #expect(told(by: CountDisagrees(), in: paper) == "")
    paper.claims = [.count(2, "Green"), .count(1, "Complete"), .count(1, "Red")]
    #expect(
      told(by: CountDisagrees(), in: paper) == """
        5 error -: the text says 2 rated “Green”; the rows give 1
        5 error -: the text says 1 rated “Complete”; the rows give 2
        """)
  }

  @Test func `counts of which rows are missing say nothing`() {
    var paper = Paper.saying(
      [], actions: (1...4).map { Action.sample("T\($0)", rating: .green) })
    paper.claims = [
      Claim(
        kind: .count, value: 28, text: "The plan has 28 actions.", source: Source(line: 1)),
      Claim(
        kind: .count, term: "Green", value: 15, text: "15 are Green.", source: Source(line: 1)),
    ]
    #expect(told(by: CountDisagrees(), in: paper) == "")
  }

  @Test func `counts in the prose's own words are held against the rows`() {
    let words = ["On track", "On track", "On track", "Needs attention", "Stalled", "On track"]
    let actions = words.enumerated().map { index, word in
      Action.sample("T\(index + 1)", rating: RatingReading(printed: word), line: 20 + index)
    }
    func said(_ text: String) -> String {
      told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("At the end of March 2 need attention and none is stalled.") == """
        1 error -: the text says 2 rated “Needs attention”; the rows give 1
        1 error -: the text says 0 rated “Stalled”; the rows give 1
        """)
    #expect(said("Four of the 6 actions are on track.") == "")
    #expect(said("Five of the 6 actions are on track.") != "")
    #expect(said("Five of the 9 actions of the old plan are on track.") == "")
    #expect(said("Last year two were stalled.") == "")
    #expect(said("Five are on track or need attention.") == "")
    #expect(said("Ratings: 1 On track, 2 Needs attention, 3 Stalled.") == "")
  }

  @Test func `words for what is done or not begun may lie apart from the number`() {
    let words = ["Embedded", "Delivered", "Delivered", "Not started", "Not started", "Complete"]
    let actions = words.enumerated().map { index, word in
      Action.sample(
        "T\(index + 1)", stage: StageReading(printed: word), line: 20 + index)
    }
    func said(_ text: String) -> String {
      told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(said("Two commitments are now embedded in the daily work of the island.") != "")
    #expect(said("One commitment is now embedded in the daily work of the island.") == "")
    #expect(said("Two commitments are now embedded in the north of the island.") == "")
    #expect(said("Three have not been started.") != "")
    #expect(said("Two have not been started.") == "")
    #expect(said("The plan has 6 actions. Two have been completed since the plan began.") != "")
    #expect(said("Two have been completed since the plan began.") == "")
    #expect(said("Two were completed.") == "")
  }

  @Test func `counts of a theme are held against the table right behind them`() {
    var actions: [Action] = []
    for (index, word) in ["Green", "Green", "Amber", "Green", "Red"].enumerated() {
      actions.append(
        .sample(
          "T\(index + 1)", section: index < 3 ? "Travel" : "Homes",
          rating: RatingReading(printed: word), line: 20 + index + (index < 3 ? 0 : 10)))
    }
    func said(_ amber: Double, line: Int) -> String {
      let text = "Of the three actions two are Green and \(Int(amber)) Amber."
      var paper = Paper.saying([], actions: actions)
      paper.claims = [
        .count(3, nil, text, line: line), .count(amber, "Amber", text, line: line),
      ]
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(said(2, line: 18) == "18 error -: the text says 2 rated “Amber”; the rows give 1")
    #expect(said(1, line: 18) == "")
    #expect(said(2, line: 28) == "")
  }

  @Test func `where a row has no rating, fewer than the others have is found all the same`() {
    let words = ["Red", "Red"] + Array(repeating: "Green", count: 9) + [nil]
    let actions = words.enumerated().map { index, word in
      Action.sample("T\(index + 1)", rating: RatingReading(printed: word), line: 20 + index)
    }
    func said(_ text: String) -> String {
      told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("Only one action is Red.")
        == "1 error -: the text says 1 rated “Red”; the rows give 2")
    #expect(said("3 are Red.") == "")
  }

  @Test func `a count that goes on with a further number is of the whole plan`() {
    let actions = (1...6).map { number in
      Action.sample(
        "\(number)",
        stage: number < 3 ? .sample("4 – Closed", .closed) : .sample("3 – Delivery", .delivery),
        update: "Begun.")
    }
    func said(_ text: String) -> String {
      told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("Of these, 5 are in delivery and 2 are closed.")
        == "1 error -: the text says 5 marked “3 – Delivery”; the rows give 4")
    #expect(said("Of these, 4 are in delivery and 2 are closed.") == "")
    #expect(said("Three are closed and a further four in delivery.") != "")
    #expect(said("A further three were closed this month.") == "")
  }

  @Test func `a heading counts what stands beneath it`() {
    let sections = ["Homes", "Homes", "Land", "Travel"]
    let actions = sections.enumerated().map { place, section in
      Action.sample("\(place + 1)").with { $0.section = section }
    }
    func said(_ headings: [String]) -> String {
      told(by: CountDisagrees(), in: Paper.saying([], headed: headings, actions: actions))
    }
    #expect(
      said(["Homes (2 actions)", "Land (2 actions)", "Travel (1 action)"])
        == "2 error -: the heading “Land” says 2 actions; beneath it is 1")
    #expect(said(["Homes (2 actions)", "Land (1 action)", "Travel (1 action)"]) == "")
    #expect(said(["Homes (9 actions)", "Land (8 actions)", "Travel (1 action)"]) == "")
  }

  @Test func `a heading between the rows of a sheet counts what stands beneath it`() {
    let sections = [
      "Homes (2 actions)", "Homes (2 actions)", "Land (2 actions)", "Travel (1 action)",
    ]
    let actions = sections.enumerated().map { place, section in
      Action.sample("\(place + 1)").with { $0.section = section }
    }
    let told = told(by: CountDisagrees(), in: Paper.saying([], actions: actions))
    #expect(
      told.contains("the heading “Land (2 actions)” says 2 actions; beneath it is 1"), "\(told)")
  }

  @Test func `what each of some bodies is said to lead, each leads`() {
    let leads = ["Sallow", "Sallow", "Oxmarsh", "Oxmarsh", "Ashlock"]
    let actions = leads.enumerated().map { Action.sample("J\($0 + 1)", leads: [$1]) }
    func said(_ text: String) -> String {
      told(
        by: CountDisagrees(),
        in: Paper.saying(
          ["The plan is led by its three councils: Sallow, Oxmarsh and Ashlock. " + text],
          actions: actions))
    }
    #expect(
      said("Each of the three councils leads at least two actions.")
        == "1 error J5: the text says that each leads at least 2; “Ashlock” leads 1")
    #expect(said("Each of the four councils leads at least two actions.") == "")
    #expect(said("Most of the three councils lead at least two actions.") == "")
  }

  @Test func `a number of actions with either of two terms is counted`() {
    func said(_ text: String) -> String {
      var paper = Paper.claiming([], green: 6, amber: 2, red: 2)
      paper.prose = [Paragraph(text: text, source: Source(line: 3))]
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(
      said("Three of the 10 actions (30%) are Amber or Red.")
        == "3 error -: the text says 3 that are “amber” or “red”; the rows give 4")
    #expect(said("Four of the 10 actions (40%) are Amber or Red.") == "")
    #expect(said("Three of the 10 actions were Amber or Red last year.") == "")
    #expect(said("Three of the 12 actions are Amber or Red.") == "")
  }

  @Test func `rows that may have gone unread are no fault of a count`() {
    func told(of size: Int) -> String {
      said(
        [
          .count(Double(size), nil, "There are \(size) actions in the plan."), .count(3, "Amber"),
        ], 9, 2)
    }
    #expect(told(of: 12).contains("the text says 12 actions"))
    #expect(!told(of: 12).contains("Amber"))
    #expect(told(of: 11).contains("the text says 3 rated “Amber”; the rows give 2"))
  }

  @Test func `letters for colours are written out in prose, and “of them” is of all`() {
    func said(_ text: String) -> String {
      let letters = Array(repeating: "G", count: 6) + ["A", "A", "R", "R"]
      var paper = Paper.sample(
        actions: letters.enumerated().map {
          .sample("T\($0 + 1)", rating: RatingReading(printed: $1))
        })
      paper.prose = [Paragraph(text: text, source: Source(line: 3))]
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(
      said("At the end of June seven were rated Green, one Amber and two Red.").contains(
        "the text says 7 rated “G”; the rows give 6"))
    #expect(said("At the end of June six were rated Green, two Amber and two Red.") == "")
    var paper = Paper.claiming([], green: 6, amber: 2, red: 2)
    paper.prose = [Paragraph(text: "Five of them are marked Amber or Red.")]
    #expect(told(by: CountDisagrees(), in: paper).contains("the text says 5"))
  }

  @Test func `what is told of one more action makes the sum`() {
    func said(_ text: String) -> String {
      var paper = Paper.claiming(
        [
          .count(11, nil, "There are 11 actions.", line: 3), .count(6, "Green", line: 3),
          .count(2, "Amber", line: 3), .count(2, "Red", line: 3),
        ], green: 6, amber: 2, red: 2)
      paper.actions.append(.sample("99"))
      paper.legend.terms = [("Green", "onTrack"), ("Amber", "atRisk"), ("Red", "offTrack")].map {
        LegendTerm(kind: .rating, term: $0, canonical: $1)
      }
      paper.prose = [Paragraph(text: text, source: Source(line: 3))]
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(said("Six are Green, two Amber and two Red.").contains("add up to 10"))
    #expect(
      said("Six are Green, two Amber and two Red. The other action is told of below.") == "")
  }

  @Test func `an action that went from one rating to another is no count of either`() {
    #expect(
      told(
        by: CountDisagrees(),
        in: .claiming(
          [.count(1, "Green", "One action, the greenway, has gone from Green to Red.")],
          green: 6, amber: 2, red: 1)) == "")
  }

  @Test func `a number before a full stop counts nothing behind it`() {
    let text = "One was merged, leaving 8. Of these all are Green."
    #expect(
      told(by: CountDisagrees(), in: .claiming([.count(8, "Green", text)], green: 6, amber: 2))
        == "")
  }

  @Test func `what an appendix says that it lists is held against its rows`() {
    func said(_ text: String, rows: Int = 14) -> String {
      let actions = (1...rows).map { Action.sample("T\($0)") }
      return told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("This annex lists the 13 actions, under four themes.")
        == "1 error -: the text says 13 actions; the tables list 14")
    #expect(said("This annex lists the 14 actions, under four themes.") == "")
    #expect(said("This annex lists the 3 actions that matter most.") == "")
    #expect(said("This annex lists the 13 actions rated Red.") == "")
  }

  @Test
  func `codes behind the verb are counted, and blanks of stages that are never rated are none`() {
    func row(_ ref: Int, _ stage: String, _ rating: String?) -> Action {
      .sample("T\(ref)", stage: .sample(stage, nil)).with {
        if let rating { $0.rating = .sample(rating, nil) }
      }
    }
    let actions = [
      row(1, "Build", "AR"), row(2, "Build", "R"), row(3, "Build", "G"), row(4, "Build", "G"),
      row(5, "Closed", nil), row(6, "Closed", nil),
    ]
    func said(_ text: String) -> String {
      told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(said("Of the plan 3 are rated AR or R.").contains("the rows give 2"))
    #expect(said("Of the plan 2 are rated AR or R.") == "")
  }

  @Test func `a count may take in what a term that goes unsaid has`() {
    func said(_ text: String) -> String {
      let words = ["Finished", "Finished", "Going on", "Going on", "Slow", "Not begun"]
      let actions = words.enumerated().map { Action.sample("T\($0)", stage: .sample($1, nil)) }
      var paper = Paper.saying([text], actions: actions)
      paper.legend = Legend(
        terms: ["Finished", "Going on", "Slow", "Not begun"].map {
          LegendTerm(kind: .stage, term: $0)
        })
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(said("Two are finished, three are going on and one has not begun.") == "")
    #expect(said("Two are finished, four are going on and one has not begun.") != "")
    #expect(said("Two are finished, three are going on, one is slow and one has not begun.") != "")
  }

  @Test func `of these so many are of either term`() {
    func said(_ text: String) -> String {
      let actions = ["Amber", "Red", "Red", "Green", "Green"].enumerated().map {
        Action.sample("T\($0)", rating: .sample($1, nil))
      }
      return told(by: CountDisagrees(), in: Paper.saying([text], actions: actions))
    }
    #expect(said("Of these, four are Amber or Red.").contains("the rows give 3"))
    #expect(said("Of these, three are Amber or Red.") == "")
  }

  @Test func `a label with a number before the rows is held against them`() {
    func said(_ label: String, ended: Bool = false) -> String {
      let actions = (1...12).map { number in
        Action.sample("A\(number)", stage: number == 3 && ended ? .completed : .delivery)
      }
      return told(by: CountDisagrees(), in: Paper.saying([label], actions: actions))
    }
    #expect(said("Number of projects: 13").contains("the text says 13 actions; the tables list 12"))
    #expect(said("Live actions: 13", ended: true).contains("13 actions; the tables list 12"))
    #expect(said("Live actions: 11").contains("11 actions; the tables list 12"))
    #expect(said("Live actions: 11", ended: true) == "")
    #expect(said("Actions: 12") == "")
    #expect(said("Actions: 40") == "")
    #expect(said("New actions: 11") == "")
  }

  @Test func `rows that may be no actions are not counted against what the text says`() {
    let whole = (1...6).map { number in
      Action.sample(
        "W\(number)", "Thatch barn \(number)", leads: ["Estates"], timescale: "May 2034",
        stage: .delivery, update: "Half of it is done.")
    }
    func said(_ actions: [Action]) -> String {
      var paper = Paper.saying(["The plan has 6 actions."], actions: actions)
      paper.claims = [
        Claim(
          kind: .count, value: 6, text: "The plan has 6 actions.", source: Source(line: 1))
      ]
      return told(by: CountDisagrees(), in: paper)
    }
    #expect(said(whole + [.sample(nil, "Sums of the barns")]) == "")
    #expect(said(whole + [whole[0].with { $0.ref = "W7" }]) != "")
  }
}
