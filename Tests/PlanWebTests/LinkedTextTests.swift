import Testing

@testable import PlanWeb

struct LinkedTextTests {
  @Test(arguments: [
    ("See https://wolmershire.example/a?b=1.", ["https://wolmershire.example/a?b=1"]),
    ("(http://oxmarsh.example/x_(y))", ["http://oxmarsh.example/x_(y)"]),
    ("(see https://oxmarsh.example/x), then", ["https://oxmarsh.example/x"]),
    (
      "HTTPS://Oxmarsh.example and http://b.example",
      ["HTTPS://Oxmarsh.example", "http://b.example"]
    ),
    ("javascript:alert(1) ftp://a.example www.a.example", []),
    ("https://oxmarsh.example@evil.example/", []), ("https://localhost/", []), ("https://", []),
    ("xhttps://a.example", []), ("https://a.example\"onload=x", ["https://a.example"]), ("", []),
  ])
  func `only whole addresses of the web are links`(_ text: String, _ addresses: [String]) {
    let linked = LinkedText(text)
    #expect(linked.pieces.compactMap(\.address) == addresses)
    #expect(linked.pieces.map(\.text).joined() == text, "no word is lost")
  }
}
