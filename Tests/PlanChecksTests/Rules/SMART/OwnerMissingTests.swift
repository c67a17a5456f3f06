import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct OwnerMissingTests {
  private let owned = Action.sample("B1", leads: ["Housing Standards"])

  @Test func `an action nobody owns is found where it was written`() {
    let plan = Plan.sample(
      [owned, .sample("B2", "Plant.", line: 5), .sample("B3", "Dig.", leads: ["TBC"], line: 6)],
      columns: ["leads"])
    #expect(
      transcript(of: OwnerMissing(), in: plan) == """
        5 warning owner-missing B2: “Plant.” has no owner
        6 warning owner-missing B3: “Dig.” has only “TBC” for its owner
        """)
  }

  @Test func `a vacant post owns nothing`() {
    let plan = Plan.sample([owned, .sample("B2", "Plant.", leads: ["Vacant"])], columns: ["leads"])
    #expect(OwnerMissing().findings(in: plan).count == 1)
  }

  @Test func `a column that is empty throughout is one finding`() {
    let plan = Plan.sample((1...8).map { .sample("B\($0)", line: 3) }, columns: ["leads"])
    #expect(
      transcript(of: OwnerMissing(), in: plan) == """
        3 warning owner-missing: the column for leads is empty throughout
        """)
  }

  @Test func `a plan that names no leads is not at fault`() {
    #expect(OwnerMissing().findings(in: .sample([.sample("B1"), .sample("B2")])).isEmpty)
  }

  @Test func `a service beside each action answers for it`() {
    func plan(_ heading: String) -> Plan {
      .sample(
        (1...8).map { number in
          .sample("B\(number)").with {
            $0.fields = [PrintedField(heading: heading, text: "Housing")]
          }
        })
    }
    #expect(OwnerMissing().findings(in: plan("Service")).isEmpty)
    #expect(OwnerMissing().findings(in: plan("Ward")).count == 1)
  }

  @Test func `a lead that ran into the text beside it is not missing`() {
    func said(_ text: String, leads: String...) -> String {
      let others = leads.enumerated().flatMap { place, lead in
        (1...3).map { Action.sample("L\(place)\($0)", leads: [lead]) }
      }
      return told(by: OwnerMissing(), in: .reporting(others + [.sample("S3", text)]))
    }
    #expect(said("Carbon literacy for all staff SK", leads: "SK", "BG") == "")
    #expect(said("Low carbon investment BG prospectus", leads: "SK", "BG") == "")
    #expect(said("Low carbon investment prospectus", leads: "SK", "BG").contains("S3"))
    #expect(said("Plant a wood on county land Highways", leads: "Highways", "Parks") == "")
  }

  @Test func `names under a heading that nobody foresaw may be the leads`() {
    func said(_ cell: String) -> String {
      let actions = (1...8).map { number in
        Action.sample("B\(number)").with {
          $0.fields = [PrintedField(heading: "In the hands of", text: cell)]
        }
      }
      var paper = Paper.saying([], actions: actions)
      paper.tables[0].columns.append(.init(heading: "In the hands of"))
      return told(by: OwnerMissing(), of: paper)
    }
    #expect(said("Rivers Trust") == "")
    #expect(said("Low").contains("no action has a lead"))
    #expect(said("12 March").contains("no action has a lead"))
  }

  @Test func `roles of which the key says who runs what say who answers`() {
    func count(_ meaning: String) -> Int {
      var plan = Plan.sample(
        (1...8).map { number in
          .sample("B\(number)").with { $0.role = RoleReading(printed: "Own", canonical: .lead) }
        }, columns: ["text", "role", "timescale"])
      plan.legend = Legend(terms: [LegendTerm(kind: .role, term: "Own", definition: meaning)])
      return OwnerMissing().findings(in: plan).count
    }
    #expect(count("the Authority runs it") == 0)
    #expect(count("within our reach") == 1)
  }

  @Test func `a dash that the paper explains is an owner`() {
    func said(_ note: String) -> String {
      let actions = (1...6).map { number in
        Action.sample("T\(number)", leads: number == 6 ? [] : ["Estates"]).with {
          $0.fields = [PrintedField(heading: "Lead", text: number == 6 ? "–" : "Estates")]
        }
      }
      var paper = Paper.saying([note], actions: actions)
      paper.tables[0].columns.append(.init(heading: "Lead", field: "leads"))
      return told(by: OwnerMissing(), of: paper)
    }
    #expect(said("A dash in the Lead column means that all services share the work.") == "")
    #expect(said("Leads are those of the Board.").contains("has no owner"))
  }
}
