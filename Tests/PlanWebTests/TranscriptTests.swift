import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanTestSupport
import Testing

@testable import PlanWeb

/// Whole requests with their whole answers, approved by a person.
struct TranscriptTests {
  @Test(arguments: [
    ("home", "/"), ("councils", "/councils"), ("plan", "/plans/{plan}"),
    ("plan-in-a-period", "/plans/{plan}?period=March%202024&by=stage"),
    ("plan-tallies-csv", "/plans/{plan}/tallies.csv"),
    ("plan-actions-csv", "/plans/{plan}/actions.csv"), ("changes", "/plans/{plan}/changes"),
    ("changes-csv", "/plans/{plan}/changes.csv"), ("ratings", "/plans/{plan}/ratings"),
    ("action", "/actions/{plan}-2"), ("action-history-json", "/actions/{plan}-2/history.json"),
    ("search", "/search?q=school"), ("search-nothing", "/search?q=zeppelin"),
    ("not-found", "/plans/none"), ("bad-page", "/plans/{plan}?page=minus"), ("health", "/health"),
    ("robots", "/robots.txt"),
  ])
  func `a page of the desk is as approved`(_ name: String, _ path: String) async throws {
    let site = try TestSite()
    let transcript = try await site.transcript(
      .get, path.replacingOccurrences(of: "{plan}", with: site.plan))
    try expectSnapshot(transcript, named: "\(name).http")
  }

  @Test(arguments: [("public-home", "/"), ("public-plan", "/plans/{plan}")])
  func `a page of the public's site is as approved`(_ name: String, _ path: String) async throws {
    let site = try TestSite(isPublic: true)
    let transcript = try await site.transcript(
      .get, path.replacingOccurrences(of: "{plan}", with: site.plan))
    try expectSnapshot(transcript, named: "\(name).http")
  }

  @Test func `an empty form is answered with what to do`() async throws {
    let transcript = try await TestSite().transcript(
      .post, "/readings", headers: Forms.own, body: Forms.body([("text", " ")]))
    try expectSnapshot(transcript, named: "read-nothing.http")
  }

  @Test func `a form from another site is refused`() async throws {
    let headers: HTTPFields = [
      .contentType: "application/x-www-form-urlencoded", .secFetchSite: "cross-site",
    ]
    let transcript = try await TestSite().transcript(
      .post, "/readings", headers: headers, body: Forms.body([("text", "T1 Plant a wood")]))
    try expectSnapshot(transcript, named: "cross-site.http")
  }
}

extension TestSite {
  /// The request and its answer, with what differs from run to run masked.
  func transcript(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:],
    body: ByteBuffer? = nil
  ) async throws -> String {
    let response = try await test { client in
      try await client.execute(uri: path, method: method, headers: headers, body: body)
    }
    var lines = ["\(method) \(path)"]
    lines += headers.map { "\($0.name): \($0.value)" }
    if let body { lines += ["", String(buffer: body)] }
    lines += ["", "\(response.status.code) \(response.status.reasonPhrase)"]
    lines += response.headers.map { "\($0.name): \($0.value)" }.sorted()
    lines += ["", String(buffer: response.body)]
    return lines.joined(separator: "\n")
      .replacing(#/\/styles\/[0-9a-f]+\//#, with: "/styles/VERSION/")
      .replacing(#/W\/"\d+-[0-9a-f-]+"/#, with: "W/\"POSITION-VERSION\"")
      .replacing(#/[0-9]+:[0-9a-f]{64}/#, with: "POSITION:HASH")
      .replacing(#/(?s)<svg class="app-icons".*?<\/symbol>\n<\/svg>/#, with: "<!-- icons -->")
      .replacing(#/Content-Length: \d+/#, with: "Content-Length: N")
      .replacing(#/\/readings\/[0-9a-f]{32}/#, with: "/readings/TOKEN") + "\n"
  }
}
