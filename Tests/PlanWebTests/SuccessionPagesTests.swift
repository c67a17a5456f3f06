import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanStore
import PlanTestSupport
import Testing

@testable import PlanWeb

/// What became of actions and of councils, as pages tell it.
struct SuccessionPagesTests {
  private let stamp = Stamp(actor: .desk, time: Date(timeIntervalSince1970: 1_750_000_000))

  private func order(_ site: TestSite, to successors: [String]) throws -> CouncilSuccessionOrder {
    let register = site.store.register(for: .desk)
    return CouncilSuccessionOrder(
      council: try #require(try register.councils().first).name, successors: successors,
      vestingDay: try #require(PartialDate(iso: "2027-04-01")), order: "The Structural Order 2026",
      everything: .to(successors), publish: true)
  }

  @Test func `an action says what became of it, with a link, and no longer that nothing is said`()
    async throws
  {
    let site = try TestSite()
    let (vanished, goesOn) = ("\(site.plan)-3", "\(site.plan)-4")
    try await site.test { client in
      let before = try await client.execute(uri: "/actions/\(vanished)", method: .get)
      #expect(String(buffer: before.body).contains("What became of it is not said."))
    }
    let link = try SuccessionLink(
      from: [vanished], to: [goesOn], kind: .replaced, minute: "Cabinet, minute 47")
    try site.store.accept([SuccessionAccepted(link: link)], stamp: stamp)
    try await site.test { client in
      let after = String(
        buffer: try await client.execute(uri: "/actions/\(vanished)", method: .get).body)
      #expect(after.contains("<strong>Replaced by</strong>"))
      #expect(after.contains("href=\"/actions/\(goesOn)\""))
      #expect(after.contains("Cabinet, minute 47"))
      #expect(!after.contains("What became of it is not said."))
      let other = String(
        buffer: try await client.execute(uri: "/actions/\(goesOn)", method: .get).body)
      #expect(other.contains("<strong>Replaces</strong>"))
    }
  }

  @Test(arguments: [false, true])
  func `the addresses of a council that gave way lead to the one after it, and its archive stays`(
    isPublic: Bool
  ) async throws {
    let site = try TestSite(isPublic: isPublic)
    let council = try #require(try site.store.register(for: .desk).councils().first)
    _ = try site.store.succeed(try order(site, to: ["Wolmer Council"]), stamp: stamp)
    let new = try #require(
      try site.store.register(for: .desk).successorPlans(of: site.plan).first)
    try await site.test { client in
      let plan = try await client.execute(uri: "/plans/\(site.plan)", method: .get)
      #expect(plan.status == .movedPermanently)
      #expect(plan.headers[.location] == "/plans/\(new.slug)")
      let page = try await client.execute(uri: "/plans/\(new.slug)", method: .get)
      #expect(page.status == .ok)
      #expect(String(buffer: page.body).contains("/plans/\(site.plan)?archive=yes"))
      let archive = try await client.execute(uri: "/plans/\(site.plan)?archive=yes", method: .get)
      #expect(archive.status == .ok)
      #expect(String(buffer: archive.body).contains("This is an archive."))
      let old = try await client.execute(uri: "/councils/\(council.slug)", method: .get)
      #expect(old.status == .movedPermanently)
      #expect(old.headers[.location] == "/councils/wolmer-council")
      let kept = try await client.execute(
        uri: "/councils/\(council.slug)?archive=yes", method: .get)
      #expect(String(buffer: kept.body).contains("The Structural Order 2026"))
    }
  }

  @Test(arguments: [false, true])
  func `an action's old address leads to what it goes on as, and its archive stays`(
    isPublic: Bool
  ) async throws {
    let site = try TestSite(isPublic: isPublic)
    let old = "\(site.plan)-4"
    _ = try site.store.succeed(try order(site, to: ["Wolmer Council"]), stamp: stamp)
    // And on, to a council that takes the place of that one.
    _ = try site.store.succeed(
      CouncilSuccessionOrder(
        council: "Wolmer Council", successors: ["Great Wolmer Council"],
        vestingDay: try #require(PartialDate(iso: "2031-04-01")), order: "The Order 2030",
        everything: .to(["Great Wolmer Council"]), publish: true), stamp: stamp)
    try await site.test { client in
      let moved = try await client.execute(uri: "/actions/\(old)", method: .get)
      #expect(moved.status == .movedPermanently)
      let new = try #require(moved.headers[.location])
      #expect(new.hasPrefix("/actions/great-wolmer-"))
      let page = try await client.execute(uri: new, method: .get)
      #expect(page.status == .ok)
      #expect(String(buffer: page.body).contains("?archive=yes"))
      let archive = try await client.execute(uri: "/actions/\(old)?archive=yes", method: .get)
      #expect(archive.status == .ok)
      let html = String(buffer: archive.body)
      #expect(html.contains("This is an archive. The action goes on at Wolmer Council."))
      #expect(html.contains("/plans/\(site.plan)?archive=yes"))
      let list = try await client.execute(uri: "/plans/\(site.plan)?archive=yes", method: .get)
      #expect(String(buffer: list.body).contains("href=\"/actions/\(old)?archive=yes\""))
      let none = try await client.execute(uri: "/actions/nothing-1?archive=yes", method: .get)
      #expect(none.status == .notFound)
    }
  }

  @Test func `an action that goes on at several councils keeps its page, which names them`()
    async throws
  {
    let site = try TestSite()
    _ = try site.store.succeed(
      try order(site, to: ["Wolmer North Council", "Wolmer South Council"]), stamp: stamp)
    try await site.test { client in
      let page = try await client.execute(uri: "/actions/\(site.plan)-4", method: .get)
      #expect(page.status == .ok)
      let html = String(buffer: page.body)
      #expect(html.contains("The action goes on at Wolmer North Council."))
      #expect(html.contains("The action goes on at Wolmer South Council."))
    }
  }

  @Test func `a link between a council's own editions moves no address`() async throws {
    let site = try TestSite()
    let (one, other) = ("\(site.plan)-3", "\(site.plan)-4")
    let link = try SuccessionLink(from: [one], to: [other], kind: .replaced)
    try site.store.accept([SuccessionAccepted(link: link)], stamp: stamp)
    try await site.test { client in
      let page = try await client.execute(uri: "/actions/\(one)", method: .get)
      #expect(page.status == .ok)
      #expect(!String(buffer: page.body).contains("This is an archive."))
    }
  }

  @Test func `a plan that goes on at several councils names them all`() async throws {
    let site = try TestSite()
    _ = try site.store.succeed(
      try order(site, to: ["Wolmer North Council", "Wolmer South Council"]), stamp: stamp)
    try await site.test { client in
      let page = try await client.execute(uri: "/plans/\(site.plan)", method: .get)
      #expect(page.status == .ok)
      let html = String(buffer: page.body)
      #expect(html.contains("Wolmer North Council"))
      #expect(html.contains("Wolmer South Council"))
    }
  }
}
