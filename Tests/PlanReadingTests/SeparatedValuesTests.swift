import PlanModel
import Testing

struct SeparatedValuesTests {
  @Test func `a sheet with council, plan and period as columns says what the paper is of`() throws {
    let paper = try paper(
      """
      Council,Plan,Period,Ref,Theme,Action,Lead,By when,Stage,RAG,Update
      Wolmershire County Council,Estate Plan,2024-25 Q2,E1,Buildings,"Fit lights, all LED",Property,Mar-25,Complete,Green,"Done.
      All of it."
      Wolmershire County Council,Estate Plan,2024-25 Q2,E2,Travel,Lend bicycles,Human Resources,TBC,On hold,,
      """, named: "estate.csv")
    #expect(paper.council == "Wolmershire County Council")
    #expect(paper.plan == "Estate Plan")
    #expect(paper.period?.label == "2024-25 Q2")
    #expect(
      transcript(of: paper) == """
        E1 §Buildings: Fit lights, all LED | leads Property | time Mar-25 | end 2025-03 | stage Complete=complete | rating Green=onTrack | update Done. All of it.
        E2 §Travel: Lend bicycles | leads Human Resources | time TBC | stage On hold=onHold
        """)
    #expect(paper.actions[0].source == Source(line: 2, endLine: 3))
    #expect(paper.actions[1].source.line == 4)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `cells of a sheet are never moved to another column`() throws {
    let paper = try paper(
      "Ref,Action,Cost,Stage\nH1,Delivery,M,\nH2,,Complete,L\n", named: "odd.csv")
    #expect(paper.actions.map(\.text) == ["Delivery", ""])
    #expect(paper.actions[1].cost.printed == "Complete")
    #expect(paper.actions[1].stage.printed == "L")
  }

  @Test func `a cell that was guarded against a spreadsheet is taken back`() throws {
    let paper = try paper(
      "Ref,Action,Update\nH1,'=SUM of ponds,'-5 degrees\nH2,=2+2,'tis done\n", named: "guard.csv")
    #expect(paper.actions.map(\.text) == ["=SUM of ponds", "=2+2"])
    #expect(paper.actions.map(\.update) == ["-5 degrees", "'tis done"])
  }

  @Test func `a row with more cells than the header leaves them and shows them`() throws {
    let paper = try paper("Ref,Action\nH1,Insulate homes,late\n", named: "wide.csv")
    #expect(transcript(of: paper) == "H1: Insulate homes")
    #expect(unplaced(in: paper) == "2: late")
  }

  @Test func `Waymark's own export is read back by its headings`() throws {
    let columns = ExchangeColumn.allCases
    let values: [ExchangeColumn: String] = [
      .id: "estate/7", .council: "Wolmershire County Council", .plan: "Estate Plan",
      .edition: "2023",
      .period: "2024-25 Q2", .ref: "T1", .refAsPrinted: "Т1", .list: "priority", .section: "Travel",
      .group: "Buses", .title: "Evening buses", .text: "'=Run evening buses", .objectives: "1; 2",
      .elements: "Mitigation; Adaptation", .introducedIn: "NEW ACTION 2024", .role: "Ask",
      .roleCanonical: "partner", .leads: "Transport Team; Fleet Team",
      .partners: "Districts; Shires Grid",
      .timescale: "Mar-26", .start: "", .end: "2026-03", .ongoing: "no", .years: "2024-25; 2025-26",
      .cost: "M", .carbon: "M/H", .score: "7.5", .scoreComputed: "7.5", .impact: "High",
      .measure: "Riders", .stage: "In delivery", .stageCanonical: "delivery", .rating: "Amber",
      .ratingCanonical: "atRisk", .movement: "was Green", .movementFrom: "Green",
      .update: "Two routes run.", .reason: "Drivers are short.", .mitigation: "More are trained.",
      .changeNote: "Reworded", .see: "T2; T3", .source: "plan.txt, line 9",
    ]
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    let text =
      columns.map { quoted($0.heading) }.joined(separator: ",") + ",\"Lead Theme\"\r\n"
      + columns.map { quoted(values[$0] ?? "") }.joined(separator: ",") + ",\"Highways\"\r\n"
    let paper = try paper(text, named: "export.csv")
    #expect(paper.council == "Wolmershire County Council")
    #expect(paper.plan == "Estate Plan")
    #expect(paper.edition == "2023")
    #expect(paper.period?.label == "2024-25 Q2")
    let action = try #require(paper.actions.first)
    #expect(action.ref == "T1")
    #expect(action.refAsPrinted == "Т1")
    #expect(
      transcript(of: paper) == """
        T1 (priority) §Travel ¶Buses: =Run evening buses | title Evening buses | groupings Lead Theme=Highways \
        | objectives 1; 2 | elements Mitigation; Adaptation | introduced NEW ACTION 2024 | role Ask=partner \
        | leads Transport Team; Fleet Team | partners Districts; Shires Grid | time Mar-26 | end 2026-03 \
        | years 2024-25; 2025-26 | cost M | carbon M/H | score 7.5 | impact High | measure Riders \
        | stage In delivery=delivery | rating Amber=atRisk | movement was Green | from Green \
        | update Two routes run. | reason Drivers are short. | mitigation More are trained. \
        | change Reworded | see T2; T3
        """)
  }

  @Test func `tab separated values are read like commas`() throws {
    let paper = try paper("Ref\tAction\tStage\nH1\tInsulate homes\tDelivery\n", named: "plan.tsv")
    #expect(transcript(of: paper) == "H1: Insulate homes | stage Delivery=delivery")
    #expect(paper.document.format == "tsv")
  }

  @Test func `the document's name and digest are the paper's`() throws {
    let paper = try paper("Ref,Action\nH1,Insulate homes\n", named: "plan.csv")
    #expect(paper.document == DocumentName(name: "plan.csv", sha256: "", format: "csv"))
  }

  @Test func `a narrative in Waymark's own export is not taken apart again`() throws {
    let columns = ExchangeColumn.allCases
    let values: [ExchangeColumn: String] = [
      .id: "estate-1", .ref: "T1", .text: "Heat: Run the boilers less",
      .update: "REVIEW: kept whole.",
    ]
    let paper = try paper(
      columns.map { "\"\($0.heading)\"" }.joined(separator: ",") + "\r\n"
        + columns.map { "\"\(values[$0] ?? "")\"" }.joined(separator: ",") + "\r\n",
      named: "export.csv")
    let action = try #require(paper.actions.first)
    #expect(action.update == "REVIEW: kept whole.")
    #expect(action.rating.printed == nil)
    #expect(action.title == nil)
    #expect(action.text == "Heat: Run the boilers less")
  }
}
