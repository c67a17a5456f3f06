import Foundation
import PlanTestSupport
import Testing

/// `check DOCUMENT` and `check` of the register straight after its import.
@Suite struct `A paper and its plan give the same findings` {
  struct Finding: Hashable, Decodable {
    var rule: String
    var severity: String
    var ref: String?
    var refs: [String]
    var message: String
    var document: String?
    var line: Int?
  }

  struct Report: Decodable { var findings: [Finding] }

  private static let papers: [String] = {
    guard let root = try? Repository.folder(from: #filePath) else { return [] }
    let folders = [
      root.appendingPathComponent("Examples"),
      root.deletingLastPathComponent().appendingPathComponent("shared/plans"),
    ]
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".csv") }.sorted()
        .map { folder.appendingPathComponent($0).path }
    }
  }()

  @Test(arguments: papers)
  func `straight after an import`(paper: String) throws {
    let folder = try TemporaryFolder()
    func findings(_ arguments: [String]) throws -> Set<Finding> {
      let run = try CommandRun.waymark(
        ["check"] + arguments + ["--format", "json"], in: folder.url)
      #expect([0, 1].contains(run.code), "\(run.errors)")
      return Set(try JSONDecoder().decode(Report.self, from: run.output).findings)
    }
    // What a paper does not say itself it is told, each time.
    let council = ["--council", "Wolmershire County Council"]
    let period = ["--period", "March 2024"]
    var said = ["--plan", "The Plan"]
    var imported = try CommandRun.waymark(["import", paper, "--yes"] + said, in: folder.url)
    for more in [council, period, council + period] where imported.code == 64 {
      said = ["--plan", "The Plan"] + more
      imported = try CommandRun.waymark(["import", paper, "--yes"] + said, in: folder.url)
    }
    #expect(imported.code == 0, "\(imported.errors)")
    let ofPaper = try findings([paper] + said)
    let ofPlan = try findings([])
    #expect(ofPlan.subtracting(ofPaper) == [])
    #expect(ofPaper.subtracting(ofPlan) == [])
  }
}
