import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import PlanModel
import PlanStore
import PlanTestSupport

@testable import PlanWeb

/// A server over a register in memory that holds two periods of an invented plan.
struct TestSite: Sendable {
  let server: WaymarkServer
  let store: Store
  let plan: String

  init(
    isPublic: Bool = false, publish: Bool = true, host: String = "127.0.0.1",
    maxUpload: Int = 64_000_000, papers: [Paper] = TestSite.papers,
    reader: PaperReader? = TestSite.reader
  ) throws {
    store = try Store.inMemory(salt: { Array(repeating: 7, count: 16) })
    let stamp = Stamp(actor: .desk, time: Date(timeIntervalSince1970: 1_750_000_000))
    var slug = ""
    for paper in papers {
      let bytes = Data(Self.text(of: paper).utf8)
      let outcome = try store.importPapers(
        [ImportedPaper(paper: paper, bytes: bytes)],
        options: ImportOptions(publish: publish, confirmed: true), stamp: stamp)
      slug = outcome.preview.papers[0].plan.slug
    }
    plan = slug
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    server = try WaymarkServer(
      // Tests change the register behind the server's back, and look at once.
      ServerSettings(host: host, isPublic: isPublic, maxUpload: maxUpload, ledgerTrust: .zero),
      store: store, reader: reader, logger: logger)
  }

  static func text(of paper: Paper) -> String {
    (1...30).map { line in
      paper.actions.first { $0.source.line == line }.map { "\($0.ref ?? "") \($0.text)" } ?? ""
    }.joined(separator: "\n")
  }

  /// Two periods: one action moves on, one gets worse, one vanishes, one is new.
  static let papers: [Paper] = [
    .sample(
      name: "march-2024.txt", period: "March 2024",
      actions: [
        .sample(
          "T1", "Write a new Local Transport Plan.", leads: ["Head of Transport"], timescale: "S",
          stage: .sample("Design", .design), rating: .sample("Green", .onTrack),
          update: "Three options were tested.", line: 20),
        .sample(
          "T2", "Run School Streets at 20 schools.", timescale: "M",
          stage: .sample("Delivery", .delivery), rating: .sample("Green", .onTrack),
          update: "Seven are running.", line: 21),
        .sample("B1", "Insulate the town hall.", section: "Buildings", line: 22),
      ]),
    .sample(
      name: "march-2025.txt", period: "March 2025",
      actions: [
        .sample(
          "T1", "Write a new Local Transport Plan.", leads: ["Head of Transport"], timescale: "S",
          stage: .sample("Completed", .complete), rating: .sample("Green", .onTrack),
          update: "Cabinet adopted the plan.", line: 20),
        .sample(
          "T2", "Run School Streets at 20 schools.", timescale: "M",
          stage: .sample("Delivery", .delivery), rating: .sample("Amber", .atRisk),
          update: "Officers meet every month.", line: 21),
        .sample(
          "B2", "Put solar panels on 30 schools.", section: "Buildings",
          stage: .sample("Design", .design), line: 23),
      ]),
  ].map(digested)

  /// With a digest of its own, since the bytes differ.
  static func digested(_ paper: Paper) -> Paper {
    var paper = paper
    paper.document.sha256 = SHA.hex(of: text(of: paper))
    return paper
  }

  /// Reads any text as a paper of one action, and refuses what begins with "refuse".
  static let reader = PaperReader { bytes, name in
    let text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("refuse") { throw Fault.unreadable("It holds no text.") }
    var paper = Paper.sample(
      name: name, council: text.hasPrefix("nobody") ? nil : "Wolmershire County Council",
      period: text.contains("2025") ? "June 2025" : "June 2024",
      actions: [.sample("T1", text, stage: .sample("Design", .design), line: 1)])
    paper.document.sha256 = SHA.hex(of: text)
    return paper
  }

  func test<Value: Sendable>(
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
  ) async throws -> Value {
    try await server.application.test(.router) { try await body($0) }
  }
}

/// What a browser sends from Waymark's own pages.
enum Forms {
  static let own: HTTPFields = [
    .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin",
  ]

  static func body(_ fields: [(String, String)]) -> ByteBuffer {
    let pairs = fields.map { "\(Address.segment($0))=\(Address.segment($1))" }
    return ByteBuffer(string: pairs.joined(separator: "&"))
  }
}
