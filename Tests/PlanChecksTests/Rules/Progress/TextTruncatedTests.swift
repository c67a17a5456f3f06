import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TextTruncatedTests {
  private func said(_ text: String) -> String {
    told(by: TextTruncated(), in: .reporting([.sample("B9", text)]))
  }

  @Test func `a text that ends with a word that needs another is found`() {
    #expect(
      said("Fit low-carbon heating in schools, libraries and")
        == "20 warning B9: the action's text breaks off: “… low-carbon heating in schools, libraries and”"
    )
  }

  @Test(arguments: [
    "Build on the success of projects such as",
    "Help our neighbours to deliver savings and minimise",
    "Take out the examples of technology and put in new",
    "Build resilience in the villages of the county /",
    "Plant trees along roads, rivers,",
    "Help schools with grants (for example through the county fund",
  ])
  func `many ways of breaking off are known`(text: String) {
    #expect(said(text) != "")
  }

  @Test(arguments: [
    "Fit low-carbon heating in schools.",
    "Fit low-carbon heating in schools and libraries",
    "Give people a scheme that they can sign up to.",
    "Work with partners (districts, parishes)",
    "Support actions a) and b) in the plan",
    "Heat and",
  ])
  func `a text that ends well, or is too short to tell, is not found`(text: String) {
    #expect(said(text) == "")
  }

  private func cut(_ update: String) -> String {
    let words = EnglishWords(
      lines: "work\nwith\npartnership\nfitted\nroofs\ncouncil\nhomes\nbiodiversity\nsites".utf8)
    let other = Action.sample("B1", update: "Work with residents on biodiversity goes on.")
    return told(
      by: TextTruncated(english: words),
      in: .reporting([other, .sample("B9", update: update)]))
  }

  @Test func `a text that ends inside a word of the paper is found, where there is a dictionary`() {
    #expect(
      cut("Nine roofs were fitted by the council in partnership wi")
        == "20 warning B9: the update breaks off: “… were fitted by the council in partnership wi”")
    #expect(cut("Nine roofs were fitted by the council for biodivers") != "")
    #expect(said("Fit nine roofs for the council in partnership wi") == "")
  }

  @Test(arguments: [
    "Nine roofs were fitted by the council in partnership",
    "Nine roofs were fitted by the council at a cost of 40 wi",
    "Nine roofs were fitted by the council with decarb",
    "Nine roofs were fitted by the council at Oxmarsh zorp",
  ])
  func `a word that is whole, a unit, a short form or no part of one is not`(update: String) {
    #expect(cut(update) == "")
  }

  @Test func `updates and notes are read too`() {
    let action = Action.sample("B9", update: "The first roof was mended and the second will").with {
      $0.changeNote = "Wording changed to take out the"
    }
    #expect(told(by: TextTruncated(), in: .reporting([action])).split(separator: "\n").count == 2)
  }

  @Test func `a last sentence without a stop is found where the others have one`() {
    let whole = (1...5).map {
      Action.sample("T\($0)", update: "The brief was written in May. The board agreed to it.")
    }
    let cut = Action.sample(
      "T6", update: "Templates were made simpler. The officer will visit the nine")
    #expect(
      told(by: TextTruncated(), in: .reporting(whole + [cut])).contains("will visit the nine”"))
    #expect(told(by: TextTruncated(), in: .reporting([cut])) == "")
  }

  @Test func `an update that begins in the middle of a sentence is found`() {
    func said(_ update: String) -> String {
      told(by: TextTruncated(), in: .reporting([.sample("D4", update: update)]))
    }
    #expect(
      said("of the cohort, so that by December 88 officers held the certificate.").contains(
        "the update begins in the middle of a sentence"))
    #expect(said("eight officers held the certificate at the end of December.") == "")
    #expect(said("Of the cohort, 88 officers held the certificate by December.") == "")
  }

  @Test func `an adjective may stand last behind a colon`() {
    func said(_ text: String) -> String {
      told(by: TextTruncated(), in: .reporting([.sample("C1", text)]))
    }
    #expect(said("Secure cycle hangars in all wards: 80 new") == "")
    #expect(said("Secure cycle hangars in all wards, many of them new") != "")
  }

  @Test func `what opens in nothing, or begins a sentence that was never written, breaks off`() {
    func said(_ update: String) -> String {
      let others = (1...6).map {
        Action.sample("S\($0)", update: "The work on site \($0) was begun in the spring.")
      }
      return told(
        by: TextTruncated(), in: .reporting(others + [.sample("T1", update: update)]))
    }
    #expect(said("19 grants were awarded in the year. Round 4 opens in").contains("breaks off"))
    #expect(said("95 ha were restored in the year. Next phase").contains("breaks off"))
    #expect(said("95 ha were restored, and two more farms joined in") == "")
  }

  @Test func `a clause begun behind “and” without its end breaks off`() {
    func said(_ update: String) -> String {
      let others = (1...6).map {
        Action.sample("S\($0)", update: "The work on site \($0) was begun in the spring.")
      }
      return told(
        by: TextTruncated(), in: .reporting(others + [.sample("T1", update: update)]))
    }
    #expect(
      said("The supply is weaker than was asked for and until the new cable").contains("breaks off")
    )
    #expect(said("The supply is weaker than was asked for and once fixed") == "")
    #expect(said("The new cable was laid early and before the frost came down hard") == "")
  }

  @Test func `what ends in a link where others end in a stop breaks off`() {
    func said(_ update: String) -> String {
      let others = (1...6).map {
        Action.sample("S\($0)", update: "The work on site \($0) was begun in the spring.")
      }
      return told(
        by: TextTruncated(), in: .reporting(others + [.sample("T1", update: update)]))
    }
    for update in [
      "The supplier was chosen and the first barns were surveyed in",
      "The lease was late and the new opening date is likely to be in",
      "From May we hope to add a second kiln if we can find",
      "The first barns are warm, and the parish will decide whether",
    ] {
      #expect(said(update).contains("breaks off"), "\(update)")
    }
    for update in [
      "The supplier was chosen and the first lamps were switched on",
      "The first barns are warm, and all the trees are in",
      "The first barns were made as warm as we could",
      "The first barns were insulated with what the parish could find",
      "The first barns are warm, and more farmers have joined in",
      "The first barns were insulated before the frost came down hard",
    ] {
      #expect(said(update) == "", "\(update)")
    }
  }

  @Test func `a verb that ends with a preposition ends a sentence`() {
    func said(_ text: String) -> String {
      var action = Action.sample("T1")
      action.text = text
      return transcript(of: TextTruncated(), in: .sample([action]))
    }
    #expect(said("Have the energy use of all the parish barns looked at") == "")
    #expect(said("Have the energy use of all the parish barns measured at") != "")
  }
}
