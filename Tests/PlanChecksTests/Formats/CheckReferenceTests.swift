import Foundation
import PlanChecks
import PlanTestSupport
import Testing

@Suite struct CheckReferenceTests {
  /// `APPROVE=1 swift test` writes the page anew.
  @Test func `docs checks md is made from the rules as they are`() throws {
    let file = try Repository.folder().appendingPathComponent("docs/checks.md")
    if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
      try Data(CheckReference.markdown().utf8).write(to: file)
    }
    let text = FileManager.default.contents(atPath: file.path).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(
      text == CheckReference.markdown(), "docs/checks.md is out of date: APPROVE=1 swift test")
  }

  @Test func `every rule has its section under its family`() {
    let text = CheckReference.markdown()
    for guidance in RuleCatalogue.guidances {
      #expect(text.contains("\n### \(guidance.name)\n"))
      #expect(text.contains("](#\(guidance.name))"))
    }
  }
}
