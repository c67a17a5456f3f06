import Foundation
import PlanTestSupport
import Testing

@Suite struct `Archived papers on the command line` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    _ = try CommandRun.waymark(["import", "march.csv"], in: folder.url)
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try CommandRun.waymark(arguments, in: folder.url)
  }

  @Test func `a report is kept as it was issued, and given back byte for byte`() throws {
    try folder.write("a finished report\r\n", to: "report.docx")
    let kept = try waymark("papers", "issue", "report.docx", "--period", "March 2024")
    #expect(kept.code == 0, "\(kept.errors)")
    let listed = try waymark("papers", "list").text
    #expect(listed.contains("March 2024  issued “report” report.docx (19 bytes)"))
    #expect(listed.contains("March 2024  read march.csv"))
    let sha = try #require(listed.split(separator: "\n").dropFirst().first).dropFirst(2)
    #expect(try waymark("papers", "save", String(sha.prefix(8)), "--out", "back.docx").code == 0)
    let paths = ["report.docx", "back.docx"].map { folder.url.appendingPathComponent($0) }
    #expect(try Data(contentsOf: paths[0]) == Data(contentsOf: paths[1]))
    #expect(try waymark("ledger", "verify").code == 0)
  }

  @Test func `what can't be kept or found is said, and nothing is written over`() throws {
    try folder.write("a finished report", to: "report.pdf")
    try folder.write("", to: "empty.pdf")
    #expect(try waymark("papers", "issue", "none.pdf", "--period", "March 2024").code == 65)
    #expect(try waymark("papers", "issue", "empty.pdf", "--period", "March 2024").code == 65)
    let never = try waymark("papers", "issue", "report.pdf", "--period", "May 1999")
    #expect(never.code == 64 && never.errors.contains("March 2024"))
    #expect(try waymark("papers", "issue", "report.pdf", "--period", "March 2024").code == 0)
    let again = try waymark("papers", "issue", "report.pdf", "--period", "March 2024")
    #expect(again.code == 64 && again.errors.contains("already"))
    #expect(try waymark("papers", "save", "0000000000").code == 64)
    let sha = try #require(
      try waymark("papers", "list").text.split(separator: "\n").dropFirst().first)
    let taken = try waymark("papers", "save", String(sha.dropFirst(2)))
    #expect(taken.code == 64 && taken.errors.contains("There is a file report.pdf here already"))
  }
}
