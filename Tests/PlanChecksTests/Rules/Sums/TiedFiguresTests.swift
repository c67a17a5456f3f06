import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TiedFiguresTests {
  private func said(_ prose: String, _ name: String, _ update: String, and other: String = "Begun.")
    -> String
  {
    let actions: [Action] = [
      .sample("B1", name, update: update),
      .sample("B2", "Write a heat plan for the old quarter.", update: other),
      .sample("B3", "Teach the parish clerks about flooding.", update: "Two evenings were held."),
      .sample("B4", "Lend tools from the libraries.", update: "A shed was found."),
    ]
    return told(by: FigureDisagrees(), of: .saying([prose], actions: actions))
  }

  @Test(arguments: [
    (
      "The depot now has 15 of the 21 electric sweepers in service.", "Buy 21 electric sweepers",
      "12 of the 21 sweepers are in service, four more come in May."
    ),
    (
      "Progress is good, with 27 lamps now working in the lanes against a target of 60.",
      "Put up 60 solar lamps in the lanes", "22 lamps working."
    ),
    (
      "Volunteers have planted 5,300 saplings on the Brinwell commons.",
      "Plant woodland on the commons with volunteers", "4,700 trees planted on Brinwell commons."
    ),
    (
      "Seventeen farms had a soil test from the Oxmarsh advisers last winter.",
      "Offer farms a soil test by Oxmarsh advisers", "13 farms were tested last winter."
    ),
    (
      "By the end of March 64 cottages had been brought up to standard (action B1).",
      "Bring cottages up to the warm standard", "46 cottages finished at 31 March 2024."
    ),
    (
      "When all 19 sweepers have been replaced (B1) the bill will fall.", "Replace 17 sweepers",
      "Nine of the 17 sweepers are in service."
    ),
    (
      "With six barns now generating, the estate has 2.3 MWp on its own roofs.",
      "Put 2.5 MWp of solar on estate roofs", "Six barns are generating, giving 1.9 MWp."
    ),
  ])
  func `a figure that the one row of the same things prints otherwise is found`(
    prose: String, name: String, update: String
  ) {
    #expect(said(prose, name, update).contains("the text says"))
  }

  @Test(arguments: [
    // Another deed, another time, a total, a hedge, a part of more.
    (
      "The depot has ordered 15 of the 21 electric sweepers.", "Buy 21 electric sweepers",
      "12 of the 21 sweepers were delivered."
    ),
    (
      "In April 2025 the lanes had 27 solar lamps working.", "Put up solar lamps in the lanes",
      "22 lamps working in the lanes in March 2024."
    ),
    (
      "Volunteers have planted 5,300 saplings on the Brinwell commons.",
      "Plant woodland on the commons with volunteers",
      "4,700 trees planted on Brinwell commons this year."
    ),
    (
      "Volunteers have planted around 5,000 saplings on the Brinwell commons.",
      "Plant woodland on the commons with volunteers", "4,700 trees planted on Brinwell commons."
    ),
    (
      "Volunteers have planted 5,300 saplings on the Brinwell commons.",
      "Plant woodland on the commons with volunteers",
      "4,700 trees planted on Brinwell commons, and 600 trees given to schools."
    ),
    (
      "Residents across the district have planted 5,300 saplings on the Brinwell commons.",
      "Plant woodland on the commons with volunteers", "4,700 trees planted on Brinwell commons."
    ),
    (
      "Plant 5,300 saplings on the Brinwell commons with volunteers.",
      "Plant woodland on the commons with volunteers", "4,700 trees planted on Brinwell commons."
    ),
    (
      "Nine sweepers remain to be bought of the 21 at the depot.", "Buy 21 electric sweepers",
      "12 of the 21 sweepers are in service."
    ),
    (
      "We have been to 64 cottages to give advice (B1).", "Bring cottages up to the warm standard",
      "46 cottages insulated."
    ),
    (
      "Seventeen farms had a soil test from the Oxmarsh advisers last winter.",
      "Offer farms a soil test by Oxmarsh advisers", "17 farms were tested last winter."
    ),
  ])
  func `what may be right beside the row is no fault`(prose: String, name: String, update: String) {
    #expect(said(prose, name, update) == "")
  }

  @Test func `things that a second row counts too are no fault`() {
    #expect(
      said(
        "Volunteers have planted 5,300 saplings on the Brinwell commons.",
        "Plant woodland on the commons with volunteers", "4,700 trees planted on Brinwell commons.",
        and: "600 trees planted along the Brinwell lanes.") == "")
  }

  @Test func `a place whose number is rounded in the prose is no fault`() {
    #expect(
      said(
        "Volunteers planted 800 trees at Oxmarsh Common.", "Plant a wood at Oxmarsh Common.",
        "760 trees planted by volunteers.") == "")
  }

  @Test func `parts of one whole for two things are no fault`() {
    #expect(
      said(
        "11 of our 30 buildings now have panels.", "Put panels and lights on 30 buildings.",
        "13 of the 30 buildings have new lights, and 11 panels.") == "")
  }
}
