import Foundation
import Testing

@testable import PlanWeb

struct FormTests {
  private func multipart(_ text: String) throws -> FormFields {
    let crlf = text.replacingOccurrences(of: "\n", with: "\r\n")
    return try FormFields(multipart: Data(crlf.utf8), boundary: "b")
  }

  @Test func `files and texts are told apart`() throws {
    let form = try multipart(
      """
      --b
      Content-Disposition: form-data; name="paper"; filename="plan %22a%22.txt"
      Content-Type: text/plain

      line one
      line two
      --b
      Content-Disposition: form-data; name="text"


      --b--

      """)
    #expect(form.fields.map(\.name) == ["paper", "text"])
    #expect(form.fields[0].fileName == "plan \"a\".txt")
    #expect(form.fields[0].text == "line one\r\nline two")
    #expect(form.text("text") == "")
  }

  @Test(arguments: ["", "--b", "--b\n", "--b\nX: y\n\nno end", "x--b\n\n\n--b--"])
  func `a broken form is refused and never read past its end`(_ text: String) {
    #expect(throws: Fault.self) { try multipart(text) }
  }

  @Test func `random bytes never end the program`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "--b", "\r\n", "\r\n\r\n", "--", "b", "Content-Disposition: form-data; name=\"", "x",
    ]
    for _ in 0..<2_000 {
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      _ = try? FormFields(multipart: Data(text.utf8), boundary: "b")
      _ = FormFields(urlEncoded: Data((text + "%").utf8))
    }
  }

  @Test func `an encoded form is decoded`() {
    let form = FormFields(urlEncoded: Data("a=1+2%2B3&b=%E2%98%83&c&a=x%zz%4".utf8))
    #expect(form.fields.map(\.name) == ["a", "b", "c", "a"])
    #expect(form.fields.map(\.text) == ["1 2+3", "☃", "", "x%zz%4"])
  }

  @Test func `an address takes any text and stays an address`() {
    #expect(Address.plan("a/b ?#é").path == "/plans/a%2Fb%20%3F%23%C3%A9")
    #expect(Address.document("ab", line: 7).path == "/documents/ab?line=7#L7")
  }
}
