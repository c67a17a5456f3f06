import Foundation
import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

@Suite struct CriteriaFormatTests {
  private let sheets = [
    CriteriaSheet(
      .sample(
        [
          .sample("T1", leads: ["Highways"], timescale: "2025-26", update: "Begun."),
          .sample("T<2>", "Fit panels on 12 schools.", section: nil),
        ], columns: ["leads", "timescale", "update"])),
    CriteriaSheet(Plan(), kind: .combinedAuthority),
  ]

  @Test func `the sheet for a terminal is as approved`() throws {
    try expectSnapshot(CriteriaText().text(of: sheets), named: "criteria.txt")
  }

  @Test func `no line is wider than asked`() {
    let lines = CriteriaText(width: 60).text(of: sheets).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func `the page is as approved`() throws {
    let page = CriteriaHTML(title: "How far the criteria are met", day: "1 May 2024")
    try expectSnapshot(page.text(of: sheets), named: "criteria.html")
  }

  @Test func `every answer is in the JSON, with the plan that it is about`() throws {
    let value = try JSONSerialization.jsonObject(with: Data(CriteriaJSON.text(of: sheets).utf8))
    let plans = try #require((value as? [String: Any])?["plans"] as? [[String: Any]])
    #expect(plans.count == 2)
    #expect(plans[0]["council"] as? String == "Wolmershire County Council")
    #expect(plans[0]["period"] as? String == "March 2024")
    #expect(plans[1]["council"] is NSNull)
    for (plan, sheet) in zip(plans, sheets) {
      let criteria = try #require(plan["criteria"] as? [[String: Any]])
      #expect(criteria.compactMap { $0["id"] as? String } == sheet.lines.map(\.criterion.id))
      #expect(
        criteria.compactMap { $0["verdict"] as? String } == sheet.lines.map(\.verdict.rawValue))
      #expect(criteria.compactMap { $0["rows"] as? [String] } == sheet.lines.map(\.rows))
    }
  }
}
