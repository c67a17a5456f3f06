import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanStore
import PlanTestSupport
import Testing

@testable import PlanWeb

/// Everything that a paper says is hostile text, on every page.
struct HostileTextTests {
  /// Each of the five characters with a mark before and after that hides it from graphemes.
  static let payload =
    "\u{0600}<\u{0301}xss onload=\u{0600}'\u{0301}\u{0600}\"\u{0301}>\u{0301}&amp;"

  static func hostile(_ number: Int, _ period: String) -> Paper {
    func text(_ name: String) -> String { "\(name) \(payload) \(number)" }
    var action = Action.sample(
      "X\(payload)", text("text"), section: text("section"), group: text("group"),
      leads: [text("lead")], timescale: text("time"),
      stage: StageReading(printed: text("stage"), term: text("stage")),
      rating: RatingReading(printed: text("rating"), term: text("rating")),
      update: text("update"), line: 20)
    action.key = "X"
    action.title = text("title")
    action.groupings = [text("axis"): text("member")]
    action.objectives = [text("o1"), text("o2")]
    action.partners = [text("p1"), text("p2")]
    action.cost.printed = text("cost")
    action.reason = text("reason")
    action.mitigation = text("mitigation")
    action.parts = [ActionPart(text: text("part"))]
    action.fields = [PrintedField(heading: text("heading"), text: text("cell"))]
    var legend = Legend()
    legend.terms = [
      LegendTerm(kind: .rating, term: "term \(payload)", definition: text("definition")),
      LegendTerm(kind: .stage, term: "stage \(payload)", definition: text("definition")),
    ]
    var paper = Paper.sample(
      name: "\(number) \(payload).txt", council: "Council \(payload)", plan: "Plan \(payload)",
      period: period, legend: legend, actions: [action])
    paper.findings = [Finding(rule: "x", severity: .note, message: text("finding"), line: 20)]
    paper.accounting.unplaced = [.init(line: 3, text: text("unplaced"))]
    paper.tables = [
      TableReading(
        columns: [.init(heading: text("column"), field: "text", ground: text("ground"))],
        actions: 1, source: Source(line: 20))
    ]
    return paper
  }

  private func site() throws -> TestSite {
    let papers = [Self.hostile(1, "March 2024"), Self.hostile(2, "March 2025")]
    return try TestSite(
      papers: papers.map(TestSite.digested),
      reader: PaperReader { _, name in
        var paper = Self.hostile(3, "March 2026")
        paper.document.name = name
        return paper
      })
  }

  /// Whether any of the payload stands in the page as the browser would act on it.
  private func isSafe(_ html: String) -> Bool {
    let bytes = Data(html.utf8)
    return ["<\u{0301}", "\u{0600}'", "\u{0600}\"", "\u{0600}>", "<xss", "&amp;amp;amp;"]
      .allSatisfy { bytes.range(of: Data($0.utf8)) == nil }
  }

  @Test func `no page of the register gives hostile text away`() async throws {
    let site = try site()
    let register = site.store.register(for: .desk)
    let document = try #require(try register.documents().first).document.sha256
    let council = try #require(try register.councils().first).slug
    let action = try #require(
      try register.actions(matching: .init(plan: site.plan)).actions.first)
    let addresses: [Address] = [
      .home, .councils, .council(council), .plan(site.plan),
      .plan(site.plan, view: PlanView(by: "stage")), .plan(site.plan, view: PlanView(by: "rating")),
      .plan(site.plan, view: PlanView(by: "group", period: "March 2024")),
      .changes(site.plan), .ratings(site.plan), .action(action.id),
      .document(document, line: 20), .search(SearchTerms(words: Self.payload)),
    ]
    for address in addresses {
      let response = try await site.test { try await $0.execute(uri: address.path, method: .get) }
      #expect(response.status == .ok, "\(address.path)")
      let html = String(buffer: response.body)
      #expect(isSafe(html), "\(address.path)")
      #expect(address == .home || html.contains("xss"), "\(address.path) shows the text at all")
    }
  }

  @Test func `no page of a reading gives hostile text away`() async throws {
    let site = try site()
    try await site.test { client in
      let sent = try await client.execute(
        uri: "/readings", method: .post, headers: Forms.own,
        body: Forms.body([("text", Self.payload), ("text", "other")]))
      #expect(sent.status == .seeOther)
      let path = try #require(sent.headers[.location])
      for end in ["", "/import", "/papers/1?line=1"] {
        let response = try await client.execute(uri: path + end, method: .get)
        #expect(response.status == .ok, "\(end)")
        #expect(isSafe(String(buffer: response.body)), "\(end)")
      }
    }
  }

  @Test func `what is wrong with a form is not said in the form's own words`() async throws {
    let response = try await site().test {
      try await $0.execute(uri: "/search?q=\(Address.segment(Self.payload))&page=x", method: .get)
    }
    #expect(response.status == .badRequest)
    #expect(isSafe(String(buffer: response.body)))
  }
}
