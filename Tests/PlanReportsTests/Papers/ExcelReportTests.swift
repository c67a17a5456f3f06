import Foundation
import PlanModel
import Testing

@testable import PlanReports

@Suite struct `A report in Excel` {
  @Test func `the same report gives the same bytes`() throws {
    let first = try ExcelReport.bytes(of: SampleReport.whole)
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try ExcelReport.bytes(of: SampleReport.whole) == first)
  }

  @Test func `no words of a plan become a formula`() throws {
    var package = try OfficePackage(try ExcelReport.bytes(of: SampleReport.whole))
    for (name, tree) in try package.trees() where name.hasPrefix("xl/worksheets/sheet") {
      #expect(!tree.descendants().contains { $0.name.local == "f" }, "\(name)")
    }
  }

  @Test func `a sheet's name is short, allowed and its own`() {
    var names = SheetNames()
    let long = "Priority actions under Transport, Travel and Infrastructure"
    let made = [
      long, long, long + " x", "a/b:c*d?e[f]g\\h", "'quoted'", "", "''", "History", "SUMMARY",
      "summary", String(repeating: "é", count: 40), String(repeating: "👩‍👩‍👧", count: 9),
    ].map { names.new(from: $0) }
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
    for name in made {
      #expect(!name.isEmpty && name.utf16.count <= 31, "\(name)")
      #expect(!name.contains(where: { "[]:*?/\\".contains($0) }), "\(name)")
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"), "\(name)")
    }
    #expect(made[0] == "Priority actions")
    #expect(made[1] == "Priority actions (2)")
  }

  @Test func `all actions stand on one sheet, with their list, theme and group in columns`() throws
  {
    var list = ReportTable(
      caption: "Priority: Travel",
      columns: [
        .init("Ref"), .init("Priority action"), .init("Lead"), .init("Status", content: .rating),
      ],
      rows: [
        .init([ReportCell("Buses")], kind: .group),
        .init([ReportCell("1"), ReportCell("Buy buses"), ReportCell("Fleet"), ReportCell("Good")]),
      ])
    list.part = .init(list: "Priority", theme: "Travel")
    var long = ReportTable(
      caption: "Long list: Nature",
      columns: [.init("Ref"), .init("Action"), .init("RAG", content: .rating), .init("Note")],
      rows: [.init([ReportCell("L1"), ReportCell("Plant"), ReportCell("Review"), ReportCell("N")])])
    long.part = .init(list: "Long list", theme: "Nature")
    let counts = ReportTable(caption: "Counts", columns: [.init("Good")])
    let gathered = AllActions.gathered([counts, list, long])
    #expect(gathered.map(\.caption) == ["Counts", "Actions"])
    #expect(
      gathered[1].columns.map(\.heading) == [
        "List", "Theme", "Group", "Ref", "Priority action", "Lead", "Status", "Note",
      ])
    #expect(
      gathered[1].rows.map { $0.cells.map(\.plain) } == [
        ["Priority", "Travel", "Buses", "1", "Buy buses", "Fleet", "Good", ""],
        ["Long list", "Nature", "–", "L1", "Plant", "", "Review", "N"],
      ])
  }

  @Test(
    arguments: [
      ("1,204", 1204, "#,##0"), ("£1,240,500", 1_240_500, "\"£\"#,##0"), ("53%", 53, "0\"%\""),
      ("53%", 0.53, "0%"), ("53%", 0.5333, "0%"), ("£2.5m", 2.5, "\"£\"0.0\"m\""),
      ("−4", -4, "0;\"−\"0"), ("0", 0, "0"), ("12.50 tCO2", 12.5, nil),
      ("12 tonnes", 12, "0\" tonnes\""),
      ("1204", 1204, "0"), ("1,2", 12, nil), ("007", 7, nil), ("TBC", 7, nil), ("8", 9, nil),
      ("5 to 7", 5, nil), ("", 5, nil),
    ] as [(String, Double, String?)])
  func `a number is a number where the cell can show it as printed`(
    words: String, number: Double, format: String?
  ) {
    #expect(PrintedNumber(words: words, number: number)?.format == format)
  }

  @Test func `a date is a date where the cell can show it as printed`() throws {
    let date = try #require(PartialDate(iso: "2026-03-31"))
    #expect(PrintedDate(words: "31 March 2026", date: date)?.format == "d mmmm yyyy")
    #expect(PrintedDate(words: "31/03/2026", date: date)?.format == "dd\\/mm\\/yyyy")
    #expect(PrintedDate(words: "By the end of March", date: date) == nil)
    #expect(PrintedDate(words: "2026", date: try #require(PartialDate(year: 2026))) == nil)
  }
}
