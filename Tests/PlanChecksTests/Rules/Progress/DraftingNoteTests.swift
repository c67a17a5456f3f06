import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct DraftingNoteTests {
  private func said(_ text: String) -> String {
    told(by: DraftingNote(), in: .reporting([.sample("T9", text)]))
  }

  @Test func `a question between colleagues is found`() {
    #expect(
      said("Look at grants for e-bikes. (could this be merged with T8)")
        == """
        20 warning T9: a drafting note was left in the action's text: “could this be merged with T8”
        """)
    #expect(said("Look at grants for e-bikes (same as T8?)").contains("“same as T8?”"))
    #expect(said("Look at grants [insert figure] for e-bikes") != "")
    #expect(said("Buy 40 bikes?? for parishes") != "")
  }

  @Test(arguments: [
    "Ask residents: what would help you to cycle?",
    "Look at grants for e-bikes (see T8).",
    "The brief could be merged with that of T8 next year.",
    "Confirm the route with parishes.",
  ])
  func `a question to the public and a plain remark are not`(text: String) {
    #expect(said(text) == "")
  }

  @Test func `a note to a colleague in brackets is found, in the rows and in the prose`() {
    #expect(said("71% of homes are done. (Sam to confirm 71% with Assets)") != "")
    #expect(said("Grants of [Finance to confirm figure] were paid.") != "")
    func prose(_ text: String) -> String { told(by: DraftingNote(), in: Paper.saying([text])) }
    #expect(
      prose("“[insert quote from Cllr Whitby]”")
        == """
        1 warning -: a drafting note was left in the text: “insert quote from Cllr Whitby”
        """)
    #expect(prose("Grants of [Finance to confirm figure] were paid.") != "")
    #expect(prose("A date was set (Cabinet to confirm in May).") == "")
    #expect(prose("Please check the website for dates (see page 4).") == "")
  }

  @Test func `what square brackets ask for is a note whoever is asked`() {
    #expect(said("Names were given. [AB: check with Legal whether names can go in]") != "")
    #expect(said("The board [of trustees] met.") == "")
  }

  @Test func `a note to a colleague by name is found without brackets`() {
    #expect(said("NB Gareth to re-word this, too negative.") != "")
    #expect(said("N.B. check the figure.") != "")
    #expect(said("Works began. Sam to reword before publication.") != "")
    #expect(said("Sam Holt to confirm dates with the builder in May.") == "")
    #expect(said("Cabinet to confirm the scheme before publication.") == "")
    #expect(said("The draft is to be checked before publication.") == "")
  }

  @Test func `a question in square brackets and a dash with who is to put it in are notes`() {
    #expect(
      said("21 ha planted. [Ines – is this with or without the rides? look before Friday]") != "")
    #expect(said("The hall is booked for (date – Bela to put in).") != "")
    #expect(said("The hall is booked (a week – Cabinet to say which).") == "")
    #expect(said("The hall is booked (May – open to all).") == "")
  }

  @Test func `what is to be chased before publication stands in brackets`() {
    let action = Action.sample("A1").with {
      $0.measure = "[Number to be agreed with the millers – chase before publication]"
    }
    #expect(DraftingNote().findings(in: .sample([action])).count == 1)
  }
}
