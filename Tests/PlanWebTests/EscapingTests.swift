import Foundation
import Mustache
import Testing

@testable import PlanWeb

struct EscapingTests {
  private let escaped = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&#34;", "'": "&#39;",
  ]

  @Test(arguments: ["&", "<", ">", "\"", "'"])
  func `a special character is escaped whatever stands around it`(_ character: String) throws {
    let expected = try #require(escaped[character])
    for (before, after) in [("", ""), ("\u{0600}", ""), ("", "\u{0301}"), ("\u{0600}", "\u{0301}")]
    {
      let text = before + character + after
      #expect(
        PageContentType().escapeText(text).unicodeScalars.elementsEqual(
          (before + expected + after).unicodeScalars))
    }
  }

  @Test func `text without special characters is given back as it is`() {
    #expect(PageContentType().escapeText("Grêt — 50% ☃\n\ttab") == "Grêt — 50% ☃\n\ttab")
  }

  @Test func `control characters that no page may hold are shown as replaced`() {
    #expect(PageContentType().escapeText("a\u{0}b\u{1B}c\u{7F}d") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
  }

  @Test func `a partial escapes as its page does`() throws {
    var page = FaultPage.example
    page.heading = "\u{0600}<\u{0301}script>"
    page.search = SearchBox(query: "\u{0600}\"\u{0301} onfocus=alert(1)")
    let html = try PageLibrary().render(page)
    #expect(!html.unicodeScalars.elementsEqual("".unicodeScalars))
    #expect(!html.utf8.contains(sequence: "\u{0600}<".utf8))
    #expect(!html.utf8.contains(sequence: "\u{0600}\"".utf8))
  }
}

extension Sequence where Element == UInt8 {
  fileprivate func contains(sequence: some Sequence<UInt8>) -> Bool {
    Data(self).range(of: Data(sequence)) != nil
  }
}
