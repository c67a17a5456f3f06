import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanStore
import Testing

@testable import PlanWeb

struct CacheTests {
  @Test func `a page is asked for again without being sent again`() async throws {
    try await TestSite().test { client in
      let first = try await client.execute(uri: "/councils", method: .get)
      let tag = try #require(first.headers[.eTag])
      let again = try await client.execute(
        uri: "/councils", method: .get, headers: [.ifNoneMatch: tag])
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
    }
  }

  @Test func `the style is kept for good, under an address that changes with it`() async throws {
    try await TestSite().test { client in
      let path = Stylesheet.current.address.path
      let response = try await client.execute(uri: path, method: .get)
      #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
      let old = try await client.execute(uri: "/styles/0/waymark.css", method: .get)
      #expect(old.status == .notFound)
    }
  }

  @Test func `pages are dropped when the ledger moves on`() async throws {
    let cache = PageCache(limit: 10_000, trust: .zero)
    _ = try await cache.position { Position(1) }
    cache.keep(ByteBuffer(string: "old"), as: "/", at: Position(1))
    #expect(cache.page("/", at: Position(1)) != nil)
    _ = try await cache.position { Position(2) }
    #expect(cache.page("/", at: Position(2)) == nil)
    #expect(cache.page("/", at: Position(1)) == nil)
  }

  @Test func `the cache holds no more than its limit`() async throws {
    let cache = PageCache(limit: 100_000, trust: .milliseconds(250))
    let position = try await cache.position { Position(1) }
    for number in 0..<200 {
      cache.keep(
        ByteBuffer(repeating: 0x20, count: 2_000), as: "/\(number)", at: position)
    }
    let held = (0..<200).filter { cache.page("/\($0)", at: position) != nil }.count
    #expect(held > 10)
    #expect(held * 2_200 <= 100_000)
    #expect(cache.page("/199", at: position) != nil)
  }

  @Test func `a reading is forgotten after an hour, and the oldest first where room is needed`() {
    let readings = Readings(limit: 60_000, life: .seconds(3_600))
    let start = ContinuousClock.now
    let paper = Reading.ReadPaper(paper: TestSite.papers[0], bytes: Data())
    let first = readings.hold([paper], now: start)
    #expect(readings.reading(first.token, now: start.advanced(by: .seconds(3_599))) != nil)
    let second = readings.hold([paper], now: start.advanced(by: .seconds(10)))
    _ = readings.hold([paper], now: start.advanced(by: .seconds(20)))
    #expect(readings.reading(first.token, now: start.advanced(by: .seconds(30))) == nil)
    #expect(readings.reading(second.token, now: start.advanced(by: .seconds(30))) != nil)
    #expect(readings.reading(second.token, now: start.advanced(by: .seconds(3_700))) == nil)
  }

  @Test func `a reading is named so that nobody can guess it`() {
    let readings = Readings(limit: 1_000_000)
    let tokens = (0..<50).map { _ in readings.hold([], now: .now).token }
    #expect(Set(tokens).count == 50)
    #expect(tokens.allSatisfy { $0.count == 32 })
  }
}
