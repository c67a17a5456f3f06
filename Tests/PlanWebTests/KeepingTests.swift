import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanStore
import PlanTestSupport
import Testing

@testable import PlanWeb

/// Read a paper, see what would change, keep it.
struct KeepingTests {
  private func read(_ text: String, _ client: any TestClientProtocol) async throws -> String {
    let sent = try await client.execute(
      uri: "/readings", method: .post, headers: Forms.own, body: Forms.body([("text", text)]))
    return try #require(sent.headers[.location])
  }

  private static let answers = [
    ("council-1", "Wolmershire County Council"), ("plan-1", "Net Zero Wolmershire"),
    ("period-1", "June 2024"),
  ]

  @Test func `what is read is not in the register`() async throws {
    let site = try TestSite(papers: [])
    try await site.test { client in
      let path = try await read("Plant a wood", client)
      let page = try await client.execute(uri: path, method: .get)
      #expect(String(buffer: page.body).contains("Plant a wood"))
    }
    #expect(try site.store.register(for: .desk).councils().isEmpty)
  }

  @Test func `only what was shown is kept`() async throws {
    let site = try TestSite(papers: [])
    try await site.test { client in
      let path = try await read("Plant a wood", client) + "/import"
      let blind = try await client.execute(
        uri: path, method: .post, headers: Forms.own,
        body: Forms.body(Self.answers + [("do", "keep")]))
      #expect(blind.status == .conflict)
      let html = String(buffer: blind.body)
      let seen = try #require(html.firstMatch(of: #/name="seen" value="([^"]+)"/#)?.output.1)
      let kept = try await client.execute(
        uri: path, method: .post, headers: Forms.own,
        body: Forms.body(Self.answers + [("do", "keep"), ("seen", String(seen))]))
      #expect(kept.status == .seeOther)
      let location = try #require(kept.headers[.location])
      let plan = try await client.execute(uri: location, method: .get)
      #expect(String(buffer: plan.body).contains("Plant a wood"))
    }
  }

  @Test func `a council that nobody named is asked for`() async throws {
    try await TestSite(papers: []).test { client in
      let path = try await read("nobody wrote this", client) + "/import"
      let page = try await client.execute(
        uri: path, method: .post, headers: Forms.own,
        body: Forms.body([("council-1", ""), ("plan-1", "Plan"), ("period-1", "winter")]))
      #expect(page.status == .unprocessableContent)
      let html = String(buffer: page.body)
      #expect(html.contains("Say which council the paper is of"))
      #expect(html.contains("Give a period as a month, a quarter or a year"))
    }
  }

  @Test func `a rating is keyed in, and one that is no term of the key is dropped`() async throws {
    let site = try TestSite()
    let id = "\(site.plan)-\(4)"
    let register = site.store.register(for: .desk)
    let before = try #require(try register.action(id))
    #expect(before.action.rating.term == nil)
    try await site.test { client in
      for (term, status) in [
        ("Purple", HTTPResponse.Status.unprocessableContent), ("Amber", .seeOther),
      ] {
        let answer = try await client.execute(
          uri: Address.ratings(site.plan).path, method: .post, headers: Forms.own,
          body: Forms.body([("period", "March 2025"), ("page", "1"), ("rating.\(id)", term)]))
        #expect(answer.status == status, "\(term)")
      }
    }
    let after = try #require(try register.action(id))
    #expect(after.action.rating.canonical == .atRisk)
    #expect(after.history.last?.ratingIsKeyed == true)
  }

  @Test func `what was keyed in is cleared, and what a paper prints is not`() async throws {
    let site = try TestSite()
    let register = site.store.register(for: .desk)
    let (keyed, printed) = ("\(site.plan)-4", "\(site.plan)-2")
    try await site.test { client in
      for (id, term, status) in [
        (keyed, "Amber", HTTPResponse.Status.seeOther), (keyed, "", .seeOther),
        (keyed, "", .unprocessableContent), (printed, "", .unprocessableContent),
      ] {
        let answer = try await client.execute(
          uri: Address.ratings(site.plan).path, method: .post, headers: Forms.own,
          body: Forms.body([("period", "March 2025"), ("page", "1"), ("rating.\(id)", term)]))
        #expect(answer.status == status, "\(id) \(term)")
      }
    }
    let cleared = try #require(try register.action(keyed))
    #expect(cleared.action.rating == RatingReading())
    #expect(cleared.history.last?.ratingIsKeyed == false)
    #expect(try register.action(printed)?.action.rating.term == "Amber")
  }

  @Test func `any period is rated, and any two are compared`() async throws {
    let site = try TestSite()
    try await site.test { client in
      let earlier = try await client.execute(
        uri: Address.ratings(site.plan, period: "March 2024").path, method: .get)
      #expect(String(buffer: earlier.body).contains("Insulate the town hall"))
      let none = try await client.execute(
        uri: Address.ratings(site.plan, period: "May 1990").path, method: .get)
      #expect(none.status == .notFound)
      let pair = PeriodPair(from: "March 2025", to: "March 2024")
      let changes = try await client.execute(
        uri: Address.changes(site.plan, between: pair).path, method: .get)
      #expect(String(buffer: changes.body).contains("from March 2024 to March 2025"))
      let same = try await client.execute(
        uri: Address.changes(site.plan, between: PeriodPair(from: "March 2025", to: "March 2025"))
          .path, method: .get)
      #expect(same.status == .badRequest)
    }
  }

  @Test func `parts at several stages are several stages in a list`() throws {
    var action = TestSite.papers[0].actions[0]
    action.stage = StageReading(printed: "Towpath - Design Bridge - Delivery")
    action.parts = [
      ActionPart(text: "Towpath", stage: .sample("Design", .design)),
      ActionPart(text: "Bridge", stage: .sample("Delivery", .delivery)),
    ]
    #expect(action.listedStage.term == StageReading.severalStages)
    #expect(action.listedStage.printed == action.stage.printed)
    #expect(Tag(action.listedStage)?.sign == .several)
    action.parts[0].stage = action.parts[1].stage
    #expect(action.listedStage.canonical == .delivery)
    action.stage = .sample("Design", .design)
    #expect(action.listedStage == action.stage)
  }
}
