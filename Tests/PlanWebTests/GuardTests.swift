import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanStore
import Testing

@testable import PlanWeb

struct GuardTests {
  @Test(arguments: ["/", "/health", "/nowhere", "/favicon.svg", "/councils.csv"])
  func `every answer tells the browser to run and embed nothing`(_ path: String) async throws {
    let response = try await TestSite().test { try await $0.execute(uri: path, method: .get) }
    #expect(response.headers[.contentSecurityPolicy] == SecurityHeaders.policy)
    #expect(response.headers[.xContentTypeOptions] == "nosniff")
    #expect(response.headers[.crossOriginOpenerPolicy] == "same-origin")
  }

  @Test(arguments: ["localhost", "localhost:8080", "127.0.0.1:9", "[::1]:8080"])
  func `the desk answers to the machine's own names`(_ host: String) {
    #expect(LoopbackHosts.isOwn(host))
  }

  @Test(arguments: ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "[::2]"])
  func `the desk answers to no name that points here from elsewhere`(_ host: String) {
    #expect(!LoopbackHosts.isOwn(host))
  }

  @Test(arguments: [
    ("same-origin", nil, true), ("cross-site", nil, false), ("none", nil, false),
    (nil, "http://localhost", true), (nil, "http://evil.example", false), (nil, "null", false),
    (nil, nil, true), ("same-site", "http://localhost", false),
  ])
  func `a form is taken from Waymark's own pages only`(
    _ site: String?, _ origin: String?, _ isTaken: Bool
  ) async throws {
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    headers[.secFetchSite] = site
    headers[.origin] = origin
    let sent = headers
    let response = try await TestSite().test {
      try await $0.execute(
        uri: "/readings", method: .post, headers: sent, body: Forms.body([("text", "T1 wood")]))
    }
    #expect(response.status == (isTaken ? .seeOther : .forbidden))
  }

  @Test func `a paper over the limit is refused with the limit`() async throws {
    let response = try await TestSite(maxUpload: 1_000).test {
      try await $0.execute(
        uri: "/readings", method: .post, headers: Forms.own,
        body: Forms.body([("text", String(repeating: "wood ", count: 400))]))
    }
    #expect(response.status == .contentTooLarge)
    #expect(String(buffer: response.body).contains("up to 1 KB"))
  }

  @Test func `a paper that can't be read is answered in the reader's words`() async throws {
    let response = try await TestSite().test {
      try await $0.execute(
        uri: "/readings", method: .post, headers: Forms.own,
        body: Forms.body([("text", "refuse this")]))
    }
    #expect(response.status == .unprocessableContent)
    #expect(String(buffer: response.body).contains("It holds no text."))
  }

  @Test func `a paper as it came is kept by the browser and never opened`() async throws {
    let site = try TestSite()
    let documents = try site.store.register(for: .desk).documents()
    let sha = try #require(documents.first).document.sha256
    let response = try await site.test {
      try await $0.execute(uri: Address.documentFile(sha).path, method: .get)
    }
    #expect(response.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
    #expect(response.headers[.contentDisposition]?.hasPrefix("attachment; filename=") == true)
    #expect(response.headers[.contentType] == "application/octet-stream")
  }

  @Test func `a report is offered as it was issued, to be kept and never opened`() async throws {
    let site = try TestSite(isPublic: true)
    let period = try #require(try site.store.register(for: .desk).plan(site.plan)?.periods.last)
    let bytes = Data("%PDF-1.7 <script>alert(1)</script>".utf8)
    let sha = try site.store.issue(
      bytes, as: PaperIssued(name: "report.pdf", title: "<b>March</b> report"), of: site.plan,
      period.effective, stamp: Stamp(actor: .desk, time: Date(timeIntervalSince1970: 1_760_000_000))
    ).sha256
    let page = try await site.test {
      try await $0.execute(uri: Address.plan(site.plan).path, method: .get)
    }
    #expect(String(buffer: page.body).contains(Address.documentFile(sha).path))
    #expect(String(buffer: page.body).contains("&lt;b&gt;March&lt;/b&gt; report"))
    let file = try await site.test {
      try await $0.execute(uri: Address.documentFile(sha).path, method: .get)
    }
    #expect(Data(file.body.readableBytesView) == bytes)
    #expect(file.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
    #expect(file.headers[.contentType] == "application/octet-stream")
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"report.pdf\"")
  }

  @Test func `the public sees no draft, whichever way it asks`() async throws {
    let site = try TestSite(isPublic: true, publish: false)
    let sha = try #require(try site.store.register(for: .desk).documents().first).document.sha256
    let paths: [Address] = [
      .plan(site.plan), .planActions(site.plan, .csv), .planTallies(site.plan, .json),
      .changes(site.plan), .changeList(site.plan, .csv), .action("\(site.plan)-1"),
      .actionHistory("\(site.plan)-1", .csv), .document(sha), .documentFile(sha),
      .ratings(site.plan),
    ]
    for path in paths {
      let response = try await site.test { try await $0.execute(uri: path.path, method: .get) }
      #expect(response.status == .notFound, "\(path.path)")
    }
    let search = try await site.test { try await $0.execute(uri: "/search?q=school", method: .get) }
    #expect(String(buffer: search.body).contains("No action holds"))
  }
}
