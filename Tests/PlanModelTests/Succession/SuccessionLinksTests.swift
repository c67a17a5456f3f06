import Foundation
import PlanModel
import Testing

@Suite struct `What was accepted of actions' succession` {
  private func link(
    _ from: [String], _ to: [String], _ kind: SuccessionKind = .continues
  ) throws -> SuccessionLink {
    try SuccessionLink(from: from, to: to, kind: kind)
  }

  @Test func `many actions may become many`() throws {
    let links = try SuccessionLinks([
      link(["a", "b"], ["x"], .merged), link(["b"], ["y", "z"], .split),
    ])
    #expect(links.successors(of: "b") == ["x", "y", "z"])
    #expect(links.predecessors(of: "x") == ["a", "b"])
    #expect(links.links(from: "b").count == 2)
    #expect(links.links(to: "y").map(\.kind) == [.split])
  }

  @Test func `a line is followed over several editions, the nearest first`() throws {
    let links = try SuccessionLinks([
      link(["1"], ["2"]), link(["2"], ["3", "4"], .split), link(["3", "4"], ["5"], .merged),
    ])
    #expect(links.descendants(of: "1") == ["2", "3", "4", "5"])
    #expect(links.ancestors(of: "5") == ["3", "4", "2", "1"])
    #expect(links.descendants(of: "5").isEmpty)
  }

  @Test func `a link that would make an action come after itself is refused, with the way round`()
    throws
  {
    var links = try SuccessionLinks([link(["1"], ["2"]), link(["2"], ["3"])])
    let before = links
    #expect(throws: InvalidSuccession.cycle(["3", "1", "2", "3"])) {
      try links.add(link(["3"], ["1"]))
    }
    #expect(links == before)
    #expect(throws: InvalidSuccession.cycle(["1", "1"])) { try link(["1"], ["1"], .same) }
    #expect(throws: InvalidSuccession.cycle(["b", "b"])) { try link(["a", "b"], ["b"], .merged) }
  }

  @Test func `an action that ended or vanished has nothing after it, and a new one nothing before`()
    throws
  {
    #expect(throws: InvalidSuccession.targetForEnd(.ended, ["2"])) {
      try link(["1"], ["2"], .ended)
    }
    #expect(throws: InvalidSuccession.targetForEnd(.vanished, ["2"])) {
      try link(["1"], ["2"], .vanished)
    }
    #expect(throws: InvalidSuccession.sourceForNew(["1"])) { try link(["1"], ["2"], .new) }
    #expect(throws: InvalidSuccession.noTarget(.merged)) { try link(["1", "2"], [], .merged) }
    #expect(throws: InvalidSuccession.noSource(.ended)) { try link([], [], .ended) }
    #expect(throws: InvalidSuccession.notOneToOne(.same)) { try link(["1"], ["2", "3"], .same) }
  }

  @Test func `what contradicts an earlier link is refused`() throws {
    var links = try SuccessionLinks([link(["1"], ["2"]), link(["3"], [], .ended)])
    #expect(throws: InvalidSuccession.contradiction(["1"])) {
      try links.add(link(["1"], [], .vanished))
    }
    #expect(throws: InvalidSuccession.contradiction(["3"])) { try links.add(link(["3"], ["2"])) }
    #expect(throws: InvalidSuccession.contradiction(["2"])) { try links.add(link([], ["2"], .new)) }
    #expect(links.links.count == 2)
  }

  @Test func `the same link twice is one`() throws {
    let one = try link(["1", "1"], ["2"])
    let links = try SuccessionLinks([one, link(["1"], ["2"])])
    #expect(links.links == [one])
  }

  @Test func `dates and minute references are kept, and a wrong link is not read back`() throws {
    let one = try SuccessionLink(
      from: ["1"], to: ["2"], kind: .replaced, date: PartialDate(year: 2025, month: 3),
      minute: "Cabinet, minute 47", note: "Grant withdrawn")
    let data = try JSONEncoder().encode(one)
    #expect(try JSONDecoder().decode(SuccessionLink.self, from: data) == one)
    let wrong = Data(#"{"from":["1"],"to":["1"],"kind":"same"}"#.utf8)
    #expect(throws: InvalidSuccession.cycle(["1", "1"])) {
      try JSONDecoder().decode(SuccessionLink.self, from: wrong)
    }
  }

  @Test func `confidence goes from possible over likely to sure`() {
    #expect(SuccessionConfidence.allCases.sorted() == [.possible, .likely, .sure])
    #expect(SuccessionKind.allCases.filter(\.isLink).count == 6)
  }
}
