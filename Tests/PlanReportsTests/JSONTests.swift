import Foundation
import PlanModel
import PlanReports
import PlanTestSupport
import Testing

@Suite struct `The published JSON` {
  private func object(_ papers: [Paper]) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(ReadingJSON.bytes(of: papers)))
    return try #require(value as? [[String: Any]])
  }

  @Test func `a paper in which everything occurs`() throws {
    try expectSnapshot(
      String(decoding: ReadingJSON.bytes(of: [.wholeSample]), as: UTF8.self), named: "read.json")
  }

  @Test func `every key is there, even where nothing is known`() throws {
    let whole = try #require(try object([.wholeSample]).first)
    let bare = Paper.sample(
      council: nil, plan: nil, period: nil, legend: Legend(),
      actions: [Action(key: "line:3", text: "Plant trees")])
    let empty = try #require(try object([bare]).first)
    #expect(Set(whole.keys) == Set(empty.keys))
    let wholeAction = try #require((whole["actions"] as? [[String: Any]])?.first)
    let emptyAction = try #require((empty["actions"] as? [[String: Any]])?.first)
    #expect(Set(wholeAction.keys) == Set(emptyAction.keys))
    for (key, value) in wholeAction {
      guard let inner = value as? [String: Any], !["fields", "sources", "groupings"].contains(key)
      else { continue }
      let other = try #require(emptyAction[key] as? [String: Any])
      #expect(Set(inner.keys) == Set(other.keys), "\(key)")
    }
    #expect(empty["council"] is NSNull)
    #expect(empty["period"] is NSNull)
  }

  @Test func `a heading that repeats is told apart`() throws {
    let action = try #require((try object([.wholeSample])[0]["actions"] as? [[String: Any]])?.first)
    let fields = try #require(action["fields"] as? [String: String])
    #expect(fields["Status"] == "Delivery")
    #expect(fields["Status #2"] == "Amber")
  }

  @Test(arguments: [
    "plain", "“quoted” \"and\" \\", "\u{0}\u{1F}\u{7F}\t\n\r", "\u{2028}\u{2029}\u{2027}", "é👩‍👩‍👧",
    "</script>", "",
  ])
  func `any text comes back as it was`(text: String) throws {
    var json = JSONWriter(linesTo: 0)
    json.array([text]) { $0.value($1) }
    let back = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(back == [text])
    #expect(!json.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test func `numbers are written as people write them`() {
    var json = JSONWriter(linesTo: 0)
    json.array([18, 7.5, .nan, .infinity, -0.25]) { $0.value($1 as Double?) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[18, 7.5, null, null, -0.25]")
  }

  @Test func `no papers are an empty array`() {
    #expect(String(decoding: ReadingJSON.bytes(of: []), as: UTF8.self) == "[]\n")
  }

  @Test func `a paper comes back whole from what the server's child process prints`() throws {
    let paper = Paper.wholeSample
    let bytes = try JSONEncoder().encode([paper])
    #expect(try JSONDecoder().decode([Paper].self, from: bytes) == [paper])
  }

  @Test func `an exported action has its id and where it belongs`() throws {
    let place = RegisterPlace(
      id: "net-zero-wolmershire-1", council: "Wolmershire County Council",
      plan: "Net Zero Wolmershire", edition: "2023", period: "March 2024")
    let actions = [(place: place, action: Action.sample())]
    let value = try JSONSerialization.jsonObject(
      with: Data(ReadingJSON.bytes(ofRegister: actions)))
    let action = try #require((value as? [[String: Any]])?.first)
    #expect(action["id"] as? String == "net-zero-wolmershire-1")
    #expect(action["council"] as? String == "Wolmershire County Council")
    #expect(action["plan"] as? String == "Net Zero Wolmershire")
    #expect(action["edition"] as? String == "2023")
  }

  @Test func `a long reading is handed over in portions that add up to the whole`() {
    var paper = Paper.sample(actions: [])
    let words = String(repeating: "heat pumps for the town hall ", count: 40)
    paper.actions = (1...2_000).map { .sample("T\($0)", words) }
    var portions: [[UInt8]] = []
    ReadingJSON.write([paper, paper]) { portions.append($0) }
    #expect(portions.count > 2)
    #expect(portions.allSatisfy { $0.count < 2 << 20 })
    #expect(portions.flatMap { $0 } == ReadingJSON.bytes(of: [paper, paper]))
    #expect((try? JSONSerialization.jsonObject(with: Data(portions.joined()))) != nil)
  }
}
