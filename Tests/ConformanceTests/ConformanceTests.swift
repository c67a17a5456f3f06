import Foundation
import PlanModel
import PlanReading
import Testing

/// Reads the five real papers beside the repo and compares them with what a careful person found.
struct ConformanceTests {
  @Test(arguments: [
    "cambridgeshire-cces-2024", "derbyshire-dashboard-2022-23-q3", "leicestershire-2025-30",
    "leicestershire-council-2030-dec-2023", "leicestershire-county-dec-2023",
  ])
  func `a real paper is read as a careful person reads it`(name: String) throws {
    guard Golden.hasPapers else {
      print("Note: there is no \(Golden.papers.path), so \(name) was not read.")
      return
    }
    let golden = try Golden.named(name)
    let bytes = try golden.bytes
    #expect(
      Golden.sha256(of: bytes) == golden.sha256, "this is the paper that the golden reading is of")
    let paper = try PaperReader().read(bytes: bytes, name: golden.paper)
    let differences = GoldenDifferences(
      between: golden, and: paper, text: String(decoding: bytes, as: UTF8.self)
    ).lines
    #expect(differences.isEmpty, "\(golden.paper):\n\(differences.joined(separator: "\n"))")
  }

  @Test func `every golden reading can be read and holds actions`() throws {
    let counts = [
      "cambridgeshire-cces-2024": 60, "derbyshire-dashboard-2022-23-q3": 62,
      "leicestershire-2025-30": 52, "leicestershire-council-2030-dec-2023": 36,
      "leicestershire-county-dec-2023": 176,
    ]
    for (name, count) in counts {
      #expect(try Golden.named(name).actions.count == count, "\(name)")
    }
  }
}
