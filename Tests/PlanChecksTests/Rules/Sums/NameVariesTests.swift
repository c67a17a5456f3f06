import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct NameVariesTests {
  private func themed(_ names: String..., declared: [String]) -> String {
    let actions = names.enumerated().map { index, name in
      Action.sample("\(index + 1)", "Action \(index)").with { $0.groupings = ["Lead theme": name] }
    }
    let axis = Grouping(name: "Delivery theme", members: declared.map { .init(name: $0) })
    return told(by: NameVaries(), in: .reporting(actions, groupings: [axis]))
  }

  private func led(_ leads: String...) -> String {
    let actions = leads.enumerated().map { index, lead in
      Action.sample("E\(index + 1)", "Action \(index)", leads: [lead])
    }
    return told(by: NameVaries(), in: .reporting(actions))
  }

  @Test func `a theme in other words than the overview's is found`() {
    #expect(
      themed(
        "Waste", "Planning", "Property", "Travel and Transport", "Property",
        declared: ["Waste", "Planning", "Council Property", "Transport and Travel", "Fleet"])
          == """
          20 warning 3 5: “Property” seems to be what is “Council Property” elsewhere
          20 warning 4: “Travel and Transport” seems to be what is “Transport and Travel” elsewhere
          """)
  }

  @Test func `themes that are the overview's are not`() {
    #expect(themed("Waste", "Planning", declared: ["Waste", "Planning", "Fleet"]) == "")
  }

  @Test func `a column that is not the overview's axis is not held against it`() {
    #expect(
      themed("Homes", "Roads", "Waste", "Trees", declared: ["Waste", "Planning", "Fleet"]) == "")
  }

  @Test func `a team that differs by a letter or a plural is found at the rarer spelling`() {
    #expect(
      led("Growth Service", "Growth Servce", "Growth Service")
        == "20 warning E2 E1 E3: “Growth Servce” seems to be what is “Growth Service” elsewhere")
    #expect(led("Warm Homes Team", "Warm Home Team") != "")
    #expect(led("Ashlock District", "Ashlock District Council") != "")
  }

  @Test func `a cooperative may be cut short`() {
    #expect(
      led("Sallow Energy Co-op", "Sallow Energy Cooperative", "Sallow Energy Co-op")
        == "20 warning E2 E1 E3: “Sallow Energy Cooperative” seems to be what is “Sallow Energy Co-op” elsewhere"
    )
    #expect(led("Sallow Energy Co-op", "Sallow Food Cooperative", "Sallow Energy Co") == "")
  }

  @Test func `teams that are truly several are not`() {
    #expect(led("North Area Highways", "South Area Highways") == "")
    #expect(led("Area 1 Highways", "Area 2 Highways") == "")
    #expect(led("HIGHWAYS", "Highways", "Highways, Waste", "Highways and Waste") == "")
  }

  private func partnered(_ partners: String...) -> String {
    told(
      by: NameVaries(),
      in: .reporting(
        partners.enumerated().map { index, name in
          Action.sample("P\(index + 1)").with { $0.partners = [name] }
        }))
  }

  @Test func `a body's name that is cut short, parted or signed otherwise is found`() {
    #expect(
      partnered("Oxmarsh Tenants Association", "Oxmarsh Tenants Assoc.")
        == "20 warning P1 P2: “Oxmarsh Tenants Association” seems to be what is “Oxmarsh Tenants Assoc.” elsewhere"
    )
    #expect(partnered("Ferrow Waste", "Ferrow Waste UK") != "")
    #expect(partnered("Ferrow Waste Ltd", "Ferrow Waste") != "")
    #expect(partnered("Wolmershire Wildlife Trust", "Wolmershire Wild Life Trust") != "")
    #expect(partnered("Farms & Woods Group", "Farms and Woods Group") != "")
  }

  @Test func `bodies of other names are not`() {
    #expect(partnered("Ferrow Waste", "Ferrow Water UK", "Ferrow Energy") == "")
    #expect(partnered("Oxmarsh Tenants Association", "Ashlock Tenants Assoc.") == "")
  }

  @Test func `a name in a cell that was not taken apart is found again`() {
    let cells = [
      ["Districts"], ["Growth Hub"], ["Growth Hub District Councils Energy Trust Wolmershire"],
    ]
    let actions = cells.enumerated().map { index, cell in
      Action.sample("T\(index + 1)").with { $0.partners = cell }
    }
    #expect(
      told(by: NameVaries(), in: .reporting(actions))
        == "20 warning T1 T3: “Districts” seems to be what is “District Councils” elsewhere")
  }

  private func written(_ updates: String...) -> String {
    told(
      by: NameVaries(),
      in: .reporting(updates.enumerated().map { .sample("U\($0 + 1)", update: $1) }))
  }

  @Test func `a name in the texts of which one word is a slip or a longer form is found`() {
    #expect(
      written(
        "Uses the Sallowdale Highway Design Guide.", "Amends the Sallow Highway Design Guide."
      )
      .hasPrefix("20 warning U1 U2:"))
    #expect(written("Sallowdale Design Guide is out.", "The Oxmarsh Design Guide is out.") == "")
    #expect(written("The Reuse Shop Pledge is made.", "Sign the Reuse Shops Pledge.") != "")
  }

  @Test func `one and many of a kind are not two names`() {
    #expect(
      written("At the Household Waste Centre in May.", "At both Household Waste Centres in May.")
        == "")
  }

  @Test func `one product of the council under two names is found`() {
    #expect(written("Sign the Climate Pact now.", "Sign the Climate and Nature Pact now.") != "")
    #expect(written("Sign the Climate Pact now.", "Sign the Reuse Pact now.") == "")
  }

  @Test func `an abbreviation with and without its mark is found`() {
    #expect(written("Agreed by E&GI in May.", "Agreed by EGI in June.") != "")
    #expect(written("Agreed by EGI in May.", "Agreed by EGB in June.") == "")
  }

  @Test func `a body under its old and its new name is noted, with the year of the change`() {
    #expect(
      written("WPD will connect it.", "NGED will connect the other.")
        == "20 note U1 U2: “WPD” has been called “NGED” since 2022, and both names are used")
    #expect(
      written("A bid to BEIS.", "Agreed with DESNZ.")
        == "20 note U1 U2: “BEIS” gave way to “DESNZ” in 2023, and both names are used")
    #expect(written("WPD will connect it.", "WPD will connect the other.") == "")
  }

  @Test func `of a body that was renamed twice the oldest name is held against the newest`() {
    #expect(
      written("The Highways Agency agreed.", "With Highways England.", "With National Highways.")
        == "20 note U1 U2 U3: “Highways Agency” has been called “National Highways” since 2021, and both names are used"
    )
  }

  @Test func `a body's short form and its long one are one fact`() {
    #expect(
      written("WPD agreed.", "Western Power Distribution agreed.", "NGED agreed.")
        == "20 note U1 U2 U3: “WPD” has been called “NGED” since 2022, and both names are used")
  }

  @Test func `two names of one body's parts, a name within a name and a fund's successor are not`()
  {
    #expect(written("Agreed with DSIT.", "Agreed with DESNZ.") == "")
    #expect(
      written("Led by the Department of Health and Social Care.", "As the Department said.") == "")
    #expect(written("Paid by the Home Upgrade Grant.", "A bid to Warm Homes: Local Grant.") == "")
    #expect(written("Asked DCMS.", "Asked DCMS again.") == "")
  }

  @Test func `a fund of one size under two names is found`() {
    let actions = [
      Action.sample("F1", update: "Paid from the £2 million carbon fund."),
      Action.sample("F2", update: "Paid from the £2 million carbon reduction fund."),
      Action.sample("F3", update: "Paid from the £2 million tree fund."),
    ]
    #expect(
      told(by: NameVaries(), in: .reporting(actions))
        == "20 warning F2 F1: the £2 million “carbon reduction fund” is the “carbon fund” in F1")
  }

  @Test func `a body of the prose that the rows call otherwise is found`() {
    func said(_ prose: String, _ row: String) -> String {
      told(
        by: NameVaries(),
        of: .saying([prose], actions: [.sample("T1", update: "Met in June with \(row) members.")]))
    }
    #expect(
      said("The Wolmershire Climate Alliance met twice.", "Wolmershire Climate Partnership")
        == """
        20 warning T1: “Wolmershire Climate Alliance” and “Wolmershire Climate Partnership” seem to \
        be one; choose one form
        """
        || said("The Wolmershire Climate Alliance met twice.", "Wolmershire Climate Partnership")
          .contains("seem to be one")
    )
    #expect(
      said("The Wolmershire Climate Commission met.", "Wolmershire Climate Change Commission")
        .contains("seem to be one"))
    #expect(said("The Northern Coast Trust met.", "North Coast Trust").contains("seem to be one"))
    #expect(said("The Wolmershire Energy Board met.", "Wolmershire Climate Partnership") == "")
    #expect(said("The Brackenham Food Forum met.", "Oxmarsh Food Network") == "")
  }

  @Test func `a partner with its words in another order is found`() {
    var first = Action.sample("T1")
    first.partners = ["Vale Wildlife Trust"]
    var second = Action.sample("T2")
    second.partners = ["The Wildlife Trust for the Vale"]
    #expect(
      told(by: NameVaries(), of: .saying([], actions: [first, second])).contains("seem to be one"))
  }

  @Test func `a theme of one row that the overview has in other words is found`() {
    let sections = ["Energy", "Energy", "Homes", "Travel", "Energy and Heat"]
    let actions = sections.enumerated().map {
      Action.sample("T\($0 + 1)", section: $1)
    }
    var paper = Paper.saying([], actions: actions)
    paper.tallies = [
      Tally(
        by: "Theme", terms: ["Actions"],
        rows: ["Energy", "Homes", "Travel"].map { .init(name: $0, counts: ["Actions": 1]) })
    ]
    #expect(told(by: NameVaries(), of: paper).contains("“Energy and Heat” seems to be"))
  }

  @Test func `a body with a word more that tells nothing is one body`() {
    func said(_ one: String, _ other: String) -> String {
      told(
        by: NameVaries(),
        of: .saying(
          ["We thank the \(one) for its help."],
          actions: [.sample("A1", update: "A study was made with the \(other) in May.")]))
    }
    #expect(said("Oxmarsh Climate Partnership", "Oxmarsh Climate Action Partnership") != "")
    #expect(said("West Sallow Business Growth Hub", "Sallow Growth Hub") != "")
    #expect(said("Oxmarsh Energy Partnership", "Oxmarsh Housing Energy Partnership") == "")
    #expect(said("Climate Board", "Climate Action Board") == "")
  }

  @Test func `bodies that are explained in the same words are one`() {
    func said(_ one: String, _ other: String) -> String {
      told(
        by: NameVaries(),
        of: .saying(
          [],
          actions: [
            .sample("H1", update: "Built with \(one)."), .sample("H3", update: "Let by \(other)."),
          ]))
    }
    let gloss = "(the council's housing company)"
    #expect(
      said("Sallow Homes Ltd \(gloss)", "Sallow Housing Ltd \(gloss)").contains(
        "“Sallow Housing Ltd” and “Sallow Homes Ltd” seem to be one"))
    #expect(said("Sallow Homes Ltd \(gloss)", "Sallow Homes Ltd \(gloss)") == "")
    #expect(
      said("Sallow Homes Ltd \(gloss)", "Sallow Waste Ltd (the council's waste company)") == "")
    #expect(
      said(
        "Sallow Homes Ltd (one of the council's companies)",
        "Sallow Waste Ltd (one of the council's companies)")
        == "")
  }

  @Test func `a name with its words in another order is found`() {
    func said(_ partner: String, _ text: String) -> String {
      let action = Action.sample("C3").with { $0.partners = [partner] }
      return told(by: NameVaries(), of: Paper.saying([text], actions: [action]))
    }
    let prose = "The grant goes to Wolmer Community Energy each year."
    #expect(said("Community Energy Wolmer", prose).contains("seem to be one"))
    #expect(said("Wolmer Community Energy", prose) == "")
    #expect(
      said("Community Energy Wolmer Council", "We met Wolmer Council Community Energy.") == "")
  }

  @Test func `a pair that two ways of looking find is told once, and a river is not its trust`() {
    func said(_ one: String, _ other: String) -> String {
      told(
        by: NameVaries(),
        of: .saying(
          [],
          actions: [
            .sample("H1", update: "Run by the \(one)."),
            .sample("H3", update: "Held with the \(other)."),
          ]))
    }
    let found = said("Oxmarsh Community Energy Trust", "Oxmarsh Energy Community Trust")
    #expect(found.split(separator: "\n").count == 1)
    #expect(said("Wolmer Rivers Trust", "River Wolmer") == "")
    #expect(said("Oxmarsh Business Energy Toolkit", "Oxmarsh School Travel Toolkit") == "")
  }

  @Test func `a body whose two words differ in form, and a fund in another order, are one`() {
    func said(_ one: String, _ other: String) -> String {
      told(
        by: NameVaries(),
        in: .reporting([
          .sample("T1", "Lag 90 homes.").with { $0.partners = [one] },
          .sample("T2", "Run a helpline.").with { $0.partners = [other] },
        ]))
    }
    #expect(said("Oxmarsh Warm Homes Partnership", "Oxmarsh Warmer Housing Partnership") != "")
    #expect(said("Oxmarsh Warm Homes Partnership", "Oxmarsh Safer Homes Partnership") == "")
    #expect(said("Green Quay Fund", "Quay Green Grant Fund") != "")
    #expect(said("Green Quay Fund", "Green Town Fund") == "")
  }

  @Test func `a fund in a column of its own that is spelt otherwise once is found`() {
    func funded(_ names: String..., heading: String = "Funding source") -> String {
      told(
        by: NameVaries(),
        in: .reporting(
          names.enumerated().map { index, name in
            Action.sample("F\(index + 1)").with {
              $0.fields = [PrintedField(heading: heading, text: name)]
            }
          }))
    }
    let name = "Rural Renewal Fund"
    #expect(
      funded(name, "Renewal Rural Fund", name)
        == "20 warning F2 F1 F3: “Renewal Rural Fund” seems to be what is “Rural Renewal Fund” elsewhere"
    )
    #expect(funded(name, name, "Rural Renewals Fund") != "")
    #expect(funded(name, "Renewal Rural Fund") == "")
    #expect(funded(name, name, "Rural Renewal Programme Fund") == "")
    #expect(funded(name, name, "Renewal Rural Fund", heading: "Notes") == "")
    #expect(funded("Round 1 grant", "Round 1 grant", "Round 2 grant") == "")
  }
}
