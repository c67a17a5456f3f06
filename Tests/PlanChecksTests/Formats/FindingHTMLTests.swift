import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

@Suite struct FindingHTMLTests {
  private let page = FindingHTML(title: "Wolmershire: what was found", day: "1 May 2024")

  @Test func `the page is as approved`() throws {
    try expectSnapshot(page.text(of: FormatSamples.findings), named: "findings.html")
  }

  @Test func `the five characters are escaped whatever stands beside them`() {
    for (character, escape) in [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ] {
      let message = "x\u{600}\(character)\u{301}y"
      let finding = Finding(rule: "r", severity: .note, ref: message, message: message)
      let text = page.text(of: [CheckedFinding(finding)])
      #expect(text.contains("x\u{600}\(escape)\u{301}y"))
      #expect(!text.unicodeScalars.contains("\u{0}"))
    }
  }

  @Test func `nothing is fetched and nothing runs`() {
    let text = page.text(of: FormatSamples.findings)
    for word in ["<script", "http:", "https:", "src=", "@import", "url("] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `every link leads somewhere and every table has its heading`() {
    let text = page.text(of: FormatSamples.findings)
    for piece in text.split(separator: "href=\"#").dropFirst() {
      let name = piece.prefix { $0 != "\"" }
      #expect(text.contains("id=\"\(name)\""), "\(name)")
    }
    #expect(text.contains("<html lang=\"en-GB\">"))
    #expect(text.split(separator: "<h1>").count == 2)
  }
}
