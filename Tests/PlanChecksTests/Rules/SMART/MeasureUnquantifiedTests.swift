import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct MeasureUnquantifiedTests {
  private func plan(_ measures: [String]) -> Plan {
    .sample(
      measures.enumerated().map { place, measure in
        .sample("T\(place + 1)", line: place + 3).with { $0.measure = measure }
      }, columns: ["measure"])
  }

  @Test func `a measure without a number is found`() {
    #expect(
      transcript(of: MeasureUnquantified(), in: plan(["More residents cycle", "15% of trips"]))
        == """
        3 note measure-unquantified T1: the success measure “More residents cycle” has no number
        """)
  }

  @Test func `what is done or not needs none`() {
    #expect(
      MeasureUnquantified().findings(in: plan(["Path mended", "15% of trips"]))
        .isEmpty)
  }

  @Test func `where most have none it is one finding`() {
    #expect(
      transcript(of: MeasureUnquantified(), in: plan((1...7).map { _ in "Improved" })) == """
        3 note measure-unquantified (T1, T2, T3, T4, T5, T6, T7): 7 of 7 success measures have no number
        """)
  }

  @Test(arguments: [
    "At least one café per town", "All schools visited",
    "Emissions halved to half", "2 km",
  ])
  func `numbers in words are numbers`(measure: String) {
    #expect(MeasureUnquantified().findings(in: plan([measure])).isEmpty)
  }

  @Test func `a number of the action's own is one of its measure`() {
    func count(_ text: String) -> Int {
      let actions = (1...7).map { place in
        Action.sample("E\(place)", text).with {
          $0.measure = place == 1 ? "Number of centres off oil" : "\(place) centres"
        }
      }
      var plan = Plan.reporting(actions)
      plan.columns.insert("measure")
      return MeasureUnquantified().findings(in: plan).count
    }
    #expect(count("Replace oil heating in community centres") == 1)
    #expect(count("Replace oil heating in the four community centres") == 0)
  }

  @Test func `measures whose actions have the numbers are not many without one`() {
    let actions = (1...8).map { number in
      Action.sample("T\(number)", "Plant \(number)00 trees").with { $0.measure = "Trees planted" }
    }
    let vague = Action.sample("T9", "Encourage walking").with { $0.measure = "More people walk" }
    let found = told(by: MeasureUnquantified(), in: .reporting(actions + [vague]))
    #expect(found.contains("T9: the success measure “More people walk” has no number"))
    #expect(found.split(separator: "\n").count == 1)
  }

  @Test func `a column that names what is counted leaves the numbers to others`() {
    let units = [
      "Gas used (kWh)", "Ponds dug", "% of carts electric", "Number of loans", "Hectares",
      "Litres of oil burned each year", "Bread ovens live", "Wardens trained",
    ]
    #expect(MeasureUnquantified().findings(in: plan(units)).isEmpty)
    #expect(
      transcript(of: MeasureUnquantified(), in: plan(units + ["Millers feel better served"]))
        .contains("T9: the success measure “Millers feel better served” has no number"))
    let vague = [
      "Improved homes", "More ponds", "Better soil", "Happier millers", "A good name", "Less dust",
    ]
    #expect(
      transcript(of: MeasureUnquantified(), in: plan(vague + units.prefix(3)))
        .contains("6 of 9 success measures have no number"))
  }

  @Test func `a column for what is hoped for is filled in words`() {
    let words = [
      "Warmer homes", "Better soil", "More ponds", "Happier millers", "Less dust", "Cleaner air",
      "Wider lanes",
    ]
    func count(_ heading: String) -> Int {
      let actions = words.enumerated().map { place, word in
        Action.sample("T\(place)", "Tend the mill").with {
          $0.measure = word
          $0.fields = [PrintedField(heading: heading, text: word)]
        }
      }
      return MeasureUnquantified().findings(in: .reporting(actions)).count
    }
    #expect(count("Outcome") == 0)
    #expect(count("Success measure") == 1)
  }
}
