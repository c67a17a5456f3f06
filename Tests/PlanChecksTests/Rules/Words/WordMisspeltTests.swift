import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct WordMisspeltTests {
  private func said(_ texts: String...) -> String {
    told(
      by: WordMisspelt(),
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
      "planned", "careers", "agreeing", "policies", "buildings", "retrofitted", "housing",
    ] {
      #expect(EnglishWords.contain(word), "\(word)")
    }
    for word in ["plannned", "recieve", "goverment", "enviroment"] {
      #expect(!EnglishWords.contain(word), "\(word)")
    }
  }
}
