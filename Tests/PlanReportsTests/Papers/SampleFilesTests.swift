import Foundation
import PlanReports
import PlanTestSupport
import Testing

/// Leaves the sample paper where the tests in Python open it with other people's programs.
@Suite struct `The sample paper on disk` {
  @Test func `is written for other programs to open`() throws {
    let folder = try Repository.folder().appendingPathComponent(".build/sample-papers")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files: [(String, [UInt8])] = [
      ("paper.docx", try WordDocument.bytes(of: SampleReport.whole)),
      ("published.docx", try WordDocument.bytes(of: SampleReport.whole.forPublication)),
      ("paper.xlsx", try ExcelReport.bytes(of: SampleReport.whole)),
    ]
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name), options: .atomic)
      #expect(bytes.starts(with: [0x50, 0x4B]), "\(name)")
    }
  }
}
