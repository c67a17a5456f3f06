import Foundation
import PlanModel
import PlanReading
import Testing

@testable import PlanReports

/// Plans of the invented county, written as appendices and read in again: the same actions come back.
struct AppendixRoundTripTests {
  enum Form: String, CaseIterable { case csv, md }

  @Test(
    arguments: [
      ("wolmershire-county-plan-march-2025", .md), ("wolmershire-county-plan-march-2024", .md),
      ("wolmershire-dashboard-2024-25-q3", .csv), ("wolmershire-county-plan-march-2025", .csv),
      ("wolmershire-county-plan-march-2024", .csv),
    ] as [(String, Form)])
  func `an appendix can be read in again`(name: String, form: Form) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Examples/\(name).txt")
    let paper = try PaperReader().read(
      bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent)
    let source = try #require(ReportSource(paper: paper, version: "test"))
    let report = AppendixReport.written(from: source).forPublication
    let bytes =
      switch form {
      case .csv: ReportCSV.bytes(of: report)
      case .md: Array(ReportMarkdown.text(of: report).utf8)
      }
    let back = try PaperReader().read(bytes: bytes, name: "appendix.\(form.rawValue)")
    let sorted = [back, paper].map { paper in
      paper.actions.sorted { ($0.ref ?? "", $0.text) < ($1.ref ?? "", $1.text) }
    }
    #expect(sorted[0].map(\.ref) == sorted[1].map(\.ref))
    for (now, before) in zip(sorted[0], sorted[1]) {
      #expect(Self.values(of: now) == Self.values(of: before), "\(before.key)")
    }
  }

  /// What a reader of the appendix must know of an action.
  private static func values(of action: Action) -> [String: String] {
    var values: [String: String?] = [
      "text": action.text, "title": action.title, "theme": action.section,
      "group": action.group, "role": action.role.canonical?.rawValue,
      "leads": action.leads.joined(separator: "; "),
      "partners": action.partnersAsPrinted ?? action.partners.joined(separator: "; "),
      "start": action.timescale.start?.description, "end": action.timescale.end?.description,
      "bands": action.timescale.bands.map(\.rawValue).joined(),
      "ongoing": "\(action.timescale.ongoing)",
      "cost": action.cost.bands.map(\.rawValue).joined(),
      "carbon": action.carbon.bands.map(\.rawValue).joined(),
      "score": action.score.printed.map { "\($0)" }, "stage": action.stage.canonical?.rawValue,
      "rating": action.rating.canonical?.rawValue, "update": action.update,
      "reason": action.reason, "mitigation": action.mitigation, "note": action.changeNote,
      "introduced": action.introducedIn, "impact": action.impact, "measure": action.measure,
      "see": action.see.joined(separator: ", "),
      "objectives": action.objectives.joined(separator: ", "),
    ]
    for (axis, member) in action.groupings { values["on \(axis)"] = member }
    return values.compactMapValues { $0 }
  }
}
