import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanChecks
import PlanModel
import PlanStore
import Testing

@testable import PlanWeb

/// What officers are shown of the checks, and what nobody else is.
struct FindingPagesTests {
  private func get(_ path: String, _ client: any TestClientProtocol) async throws -> String {
    let response = try await client.execute(uri: path, method: .get)
    #expect(response.status == .ok, "\(path)")
    return String(buffer: response.body)
  }

  @Test func `the public's site has no page of findings and says nothing of them`() async throws {
    let site = try TestSite(isPublic: true)
    try await site.test { client in
      for address: Address in [
        .findings(site.plan), .findingList(site.plan, .json), .rules, .rule("owner-missing"),
        .newWaiver(site.plan, rule: "owner-missing", ref: nil),
      ] {
        let response = try await client.execute(uri: address.path, method: .get)
        #expect(response.status == .notFound, "\(address.path)")
      }
      for address: Address in [.plan(site.plan), .action("\(site.plan)-2"), .home] {
        let html = try await get(address.path, client)
        #expect(!html.contains("What to look at"))
        #expect(!html.contains("/findings"))
      }
    }
  }

  @Test func `every rule has a page with all six parts of its guidance`() async throws {
    try await TestSite(papers: []).test { client in
      let index = try await get(Address.rules.path, client)
      for guidance in RuleCatalogue.guidances {
        #expect(index.contains(Address.rule(guidance.name).path))
        let html = try await get(Address.rule(guidance.name).path, client)
        for part in [
          guidance.looksFor, guidance.whyItMatters, guidance.howToPutRight,
          guidance.whenToWaive, guidance.before, guidance.after,
        ] {
          #expect(html.contains(PageContentType().escapeText(part)), "\(guidance.name)")
        }
        for id in guidance.criteria {
          let criterion = try #require(CriteriaCatalogue.criterion(id))
          #expect(html.contains(PageContentType().escapeText(criterion.paraphrase)))
        }
      }
      let none = try await client.execute(uri: "/rules/no-such-rule", method: .get)
      #expect(none.status == .notFound)
    }
  }

  @Test func `a finding leads to its action, its rule and the line of the paper`() async throws {
    let site = try TestSite()
    let papers = try #require(
      try site.store.register(for: .desk).papersToCheck(of: site.plan))
    #expect(papers.effective.label == "March 2025")
    #expect(papers.before?.actions.count == 3)
    let findings = PlanFindings(papers, waivers: [], on: try Today.date())
    let item = try #require(findings.set.open.first { $0.action?.address != nil })
    let html = try await site.test { try await get(Address.findings(site.plan).path, $0) }
    let action = try #require(item.action?.address)
    #expect(html.contains(action.path))
    #expect(html.contains(Address.rule(item.finding.rule).path))
    let line = try #require(item.finding.line)
    #expect(
      html.contains(Address.document(papers.paper.document.sha256, line: line).path))
    let page = try await site.test { try await get(action.path, $0) }
    #expect(page.contains("What to look at"))
  }

  @Test func `findings are shown by severity, rule, theme and action`() async throws {
    let site = try TestSite()
    let papers = try #require(
      try site.store.register(for: .desk).papersToCheck(of: site.plan))
    let all = PlanFindings(papers, waivers: [], on: try Today.date())
    let item = try #require(all.set.open.first { $0.action != nil && $0.theme != nil })
    for view in [
      FindingsView(severity: item.finding.severity.rawValue), FindingsView(rule: item.finding.rule),
      FindingsView(theme: item.theme), FindingsView(action: item.action?.label),
    ] {
      let page = FindingsPage(all, view: view, isDesk: true)
      let rows = try #require(page.list?.rows)
      #expect(rows.contains { $0.message == item.finding.message })
      #expect(rows.count < all.set.open.count || page.shown == nil)
    }
    let none = FindingsPage(all, view: FindingsView(rule: "no-such-rule"), isDesk: true)
    #expect(none.list == nil)
    #expect(none.shown == "No finding is of that kind.")
  }

  @Test func `a finding is accepted with a reason only, stays counted, and is taken back`()
    async throws
  {
    let site = try TestSite()
    let register = site.store.register(for: .desk)
    let papers = try #require(try register.papersToCheck(of: site.plan))
    let day = try Today.date()
    let before = PlanFindings(papers, waivers: [], on: day).set
    let item = try #require(before.open.first { $0.action != nil })
    let fields = [("rule", item.finding.rule), ("ref", item.finding.ref ?? "")]
    try await site.test { client in
      func send(_ fields: [(String, String)], _ address: Address) async throws -> TestResponse {
        try await client.execute(
          uri: address.path, method: .post, headers: Forms.own, body: Forms.body(fields))
      }
      let form = try await get(
        Address.newWaiver(site.plan, rule: item.finding.rule, ref: item.finding.ref).path, client)
      #expect(form.contains("This accepts 1 finding"))
      let empty = try await send(fields + [("reason", "  ")], .waivers(site.plan))
      #expect(empty.status == .unprocessableContent)
      #expect(String(buffer: empty.body).contains("Say why it is accepted"))
      let past = try await send(
        fields + [("reason", "Meant."), ("until", "2001-01-31")], .waivers(site.plan))
      #expect(past.status == .unprocessableContent)
      let stray = try await send(
        [("rule", "no-such-rule"), ("reason", "Meant.")], .waivers(site.plan))
      #expect(stray.status == .notFound)
      #expect(try register.waivers(plan: site.plan).isEmpty)

      let sent = try await send(fields + [("reason", "It is <meant>.")], .waivers(site.plan))
      #expect(sent.status == .seeOther)
      let html = try await get(Address.findings(site.plan).path, client)
      #expect(html.contains("Accepted, with reason: 1"))
      #expect(html.contains("It is &lt;meant&gt;."))
      let waiver = try #require(try register.waivers(plan: site.plan).first)
      let after = PlanFindings(papers, waivers: [waiver], on: day).set
      #expect(after.open.count == before.open.count - 1)
      #expect(after.items.count == before.items.count)

      let number = String(waiver.position.number)
      let undone = try await send([("waiver", number)], .waiverWithdrawals(site.plan))
      #expect(undone.status == .seeOther)
      #expect(try register.waivers(plan: site.plan).isEmpty)
      let again = try await send([("waiver", number)], .waiverWithdrawals(site.plan))
      #expect(again.status == .notFound)
    }
  }

  @Test func `findings are computed once for a position of the ledger and a day`() throws {
    let site = try TestSite()
    let papers = try #require(
      try site.store.register(for: .desk).papersToCheck(of: site.plan))
    let cache = FindingsCache(limit: 2)
    let day = try #require(PartialDate(year: 2026, month: 3, day: 31))
    let next = try #require(PartialDate(year: 2026, month: 4, day: 1))
    var computed: [String] = []
    func ask(_ plan: String, _ position: Int, _ day: PartialDate) throws {
      _ = try cache.findings(of: plan, at: Position(position), on: day) {
        computed.append("\(plan) \(position) \(day)")
        return PlanFindings(papers, waivers: [], on: day)
      }
    }
    try ask("a", 1, day)
    try ask("a", 1, day)
    #expect(computed.count == 1)
    try ask("a", 1, next)
    try ask("a", 2, next)
    #expect(computed.count == 3)
    try ask("b", 2, next)
    try ask("c", 2, next)
    try ask("a", 2, next)
    #expect(computed.last == "a 2 2026-04-01", "the oldest was dropped")
    #expect(computed.count == 6)
  }
}
