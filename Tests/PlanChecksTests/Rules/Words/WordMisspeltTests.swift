import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct WordMisspeltTests {
  /// As a system keeps them: one a line, with names and possessives between.
  private static let english = EnglishWords(
    lines: """
      affordable agree an and answer are ask at battery be beside beyond bicycle bid build building business
      by career change charge community cycle deliver depot development each every for form from governance
      grant group has have house in is it joined list make may more neighbour next not of on or partnership
      plan policy project resident route said scheme see stand staff still strategy support the they to town
      until was were wiliest will work write Quernby agree's London
      """.split(separator: " ").joined(separator: "\n").utf8)

  private func said(_ texts: String...) -> String {
    told(
      by: WordMisspelt(english: Self.english),
      in: .reporting(texts.enumerated().map { .sample("S\($0 + 1)", update: $1) }))
  }

  @Test func `words that a slip makes of known ones are one finding`() {
    #expect(
      said("The strategy is in developemnt.", "Staff are working uuntil May on goverance.")
        == """
        20 note S1 S2: 3 words look misspelt: “developemnt” (development), “goverance” (governance), \
        “uuntil” (until)
        """)
  }

  @Test(arguments: [
    "The retrofit of chargepoints is underway, and rewilding the peatland is next.",
    "Quernby and Oxmarsh have bid for the grant; Overbrook has not.",
    "See wolmershire.example/plans or write to climte@wolmershire.example.",
    "The cremator stands beside the annexe, and a foobar beside it.",
    "The co-desgin and the e-lerning are hyphenated.",
    "The communitystaff met beside the buildingwork.",
    "EVs are charged at the depot, and the EV's battery was changed.",
  ])
  func `words of the field, names, addresses and joined words are left alone`(text: String) {
    #expect(said(text) == "")
  }

  @Test func `a name is held against the paper's own spelling`() {
    let county = "Residents of Wolmershire were asked in Wolmershire and beyond."
    #expect(
      said(county, county, "Every town in Wolmershre answered.")
        == "20 note S3: one word looks misspelt: “Wolmershre” (Wolmershire)")
  }

  @Test func `a plural abbreviation with an apostrophe and a second capital are found`() {
    #expect(
      said("The scheme makes EV's more affordable.", "PArtnerships were formed.")
        == """
        20 note S1 S2: 2 words look misspelt: “EV's” (EVs), “PArtnerships” (partnerships)
        """)
  }

  @Test func `a paper in another language says nothing`() {
    #expect(
      said(
        "Mae angen cynllun newydd ar gyfer cartrefi cynnes yn y sir erbyn diwedd flwyddyn nesaf",
        "Bydd llwybrau beicio newydd rhwng trefi marchnad yn cael eu hadeiladu cyn bo hir iawn")
        == "")
  }

  @Test func `the list and its endings know ordinary words`() {
    for word in [
      "planned", "careers", "agreed", "policies", "buildings", "retrofitted", "housing",
      "unplanned",
    ] {
      #expect(Self.english.contain(word), "\(word)")
    }
    for word in ["plannned", "polcies", "goverment", "buidling", "agree's"] {
      #expect(!Self.english.contain(word), "\(word)")
    }
  }

  @Test func `a name of the list is right, and no word is taken for a slip of it`() {
    for name in ["london", "quernby"] {
      #expect(Self.english.contain(name), "\(name)")
      #expect(!Self.english.list(name), "\(name)")
    }
  }

  @Test func `without a list only what needs none is said`() {
    let plan = Plan.reporting([.sample("S1", update: "The developemnt makes EV's more affordable.")]
    )
    #expect(
      told(by: WordMisspelt(), in: plan) == "20 note S1: one word looks misspelt: “EV's” (EVs)")
  }

  @Test func `the checks hand the list to the rule`() {
    let plan = Plan.reporting([.sample("S1", update: "The staff suport every project in the town.")]
    )
    #expect(
      Checker(english: Self.english).findings(in: plan).contains { $0.rule == "word-misspelt" })
    #expect(!Checker().findings(in: plan).contains { $0.rule == "word-misspelt" })
  }

  @Test func `a slip in a noun of office is found though it has a capital`() {
    let words = "engagement officer community the team met residents"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    var action = Action.sample("T1", "The team met residents")
    action.leads = ["Community Engagment Officer"]
    #expect(
      told(by: WordMisspelt(english: english), in: .reporting([action])).contains("Engagment"))
  }

  @Test func `a name is no misspelling, where it stands twice or within a sentence`() {
    let words = "the team met residents denies works held with talks received"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    func said(_ updates: String...) -> String {
      told(
        by: WordMisspelt(english: english),
        in: .reporting(updates.enumerated().map { .sample("T\($0 + 1)", update: $1) }))
    }
    #expect(said("Denise met the team.", "Denise met residents.") == "")
    #expect(said("The team met Denise.") == "")
    #expect(said("Denise met the team.") == "")
    #expect(said("Recieved with works.").contains("received"))
  }

  @Test func `a name is measured by names, and two words may be written as one`() {
    let words = "the design for being done team met hot hotshot spots were found"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    func said(_ update: String) -> String {
      told(
        by: WordMisspelt(english: english),
        in: .reporting([
          .sample("T1", update: update), .sample("T2", update: "The design is being done."),
          .sample("T3", update: "The team is being met."),
        ]))
    }
    #expect(said("The design for Beinn Ruadh.") == "")
    #expect(said("The hotspots were found.") == "")
  }

  @Test(arguments: [
    "The slurry lagoon was bunded, the purlins were mended and the graziers agreed.",
    "The scheme in Pentre was regraded by its typology.",
    "The Comhairle met. The scheme of the Chomhairle is next, said the Comhairle.",
  ])
  func `a word is held against usual words only, not against rare ones of the list`(text: String) {
    let words = """
      scurry bundled bundle purloins glaziers penter regarded topology slurry lagoon agreed agree mended mend next
      said scheme the was and were
      """
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    #expect(
      told(by: WordMisspelt(english: english), in: .reporting([.sample("T1", update: text)])) == "")
  }

  @Test func `a usual word with a letter left out is no word of two parts`() {
    let words = "foll wing following the team met residents streets"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    #expect(
      told(
        by: WordMisspelt(english: english),
        in: .reporting([.sample("T1", update: "The team met follwing the residents.")])
      ).contains("follwing"))
  }

  @Test func `a slip in the name of a team is found, and a person's name is none`() {
    let words = "growth economic business development the team met"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    func said(_ lead: String) -> String {
      told(
        by: WordMisspelt(english: english),
        in: .reporting([.sample("T1", leads: [lead], update: "The team met.")]))
    }
    #expect(said("Busines Growth").contains("business"))
    #expect(said("Ecnomic Development").contains("economic"))
    #expect(said("Sian Econnomic") == "")
  }

  @Test func `long words of a heading are looked at, and pieces of torn ones are not`() {
    let words = "emissions report biodiversity duty the our buildings"
    let english = EnglishWords(
      lines: Array(words.split(separator: " ").joined(separator: "\n").utf8))
    func said(_ heading: String) -> String {
      told(
        by: WordMisspelt(english: english),
        of: .saying(["The emissions report."], headed: [heading], actions: [.sample("T1")]))
    }
    #expect(said("Our emmissions").contains("emissions"))
    #expect(said("Our buil dings") == "")
  }

  @Test func `the name of a month is spelt like a month, and a surname is none`() {
    let english = EnglishWords(lines: Array("the club met\nin at house".utf8))
    func said(_ update: String) -> String {
      told(
        by: WordMisspelt(english: english), in: .reporting([.sample("T1", update: update)]))
    }
    #expect(said("The club met in Febuary.").contains("“Febuary” (February)"))
    #expect(said("The club met at Marsh house in May.") == "")
  }
}
