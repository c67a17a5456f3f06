import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import PlanModel
import PlanStore

/// What all routes share: the register, the templates, the pages and readings held in memory.
final class Site: Sendable {
  let settings: ServerSettings
  let store: Store
  let templates: PageLibrary
  let readings: Readings
  let gate: ReadingGate
  let cache: PageCache
  let findings: FindingsCache
  private let reader: PaperReader?

  init(settings: ServerSettings, store: Store, templates: PageLibrary, reader: PaperReader?) {
    self.settings = settings
    self.store = store
    self.templates = templates
    self.reader = reader
    readings = Readings(limit: settings.readings)
    gate = ReadingGate(atOnce: 2, waiting: 8)
    cache = PageCache(limit: settings.pageCache, trust: settings.ledgerTrust)
    findings = FindingsCache()
  }

  var isDesk: Bool { !settings.isPublic }
  var register: Register { store.register(for: isDesk ? .desk : .everyone) }

  /// Asks the register, off the threads that answer requests.
  func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (Register) throws -> Answer
  ) async throws -> Answer {
    let register = register
    return try await NIOThreadPool.singleton.runIfActive { try question(register) }
  }

  /// Changes the ledger, and forgets the pages that showed what was before.
  func change<Answer: Sendable>(
    _ work: @escaping @Sendable (Store) throws -> Answer
  ) async throws -> Answer {
    let store = store
    let answer = try await NIOThreadPool.singleton.runIfActive { try work(store) }
    cache.forget()
    return answer
  }

  /// A page that depends on the register and the address only: kept until the ledger moves on.
  ///
  /// Where it depends on the day too, `day` names it.
  func page<P: Page>(
    _ request: Request, on day: PartialDate? = nil,
    _ make: @escaping @Sendable (Register) throws -> P?
  ) async throws -> Response {
    let position = try await cache.position { try await self.ask { try $0.position() } }
    let key = request.uri.string + (day.map { "#\($0)" } ?? "")
    let coding = coding(for: request)
    let tag = PageCache.tag(at: position, on: day, coding)
    let headers = pageHeaders(tag: tag)
    if request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: headers)
    }
    if let body = cache.page(Self.key(key, coding), at: position) {
      return Self.page(body, coding, headers)
    }
    let templates = templates
    let known = cache.page(key, at: position)
    let bodies = try await ask { register -> (plain: ByteBuffer, coded: ByteBuffer?)? in
      guard
        let plain = try known
          ?? make(register).map({ ByteBuffer(string: try templates.render($0)) })
      else { return nil }
      return (plain, coding == .gzip ? Gzip.compressed(plain) : nil)
    }
    guard let bodies else { throw Fault.notFound }
    cache.keep(bodies.plain, as: key, at: position)
    guard let coded = bodies.coded else {
      return Self.page(
        bodies.plain, .identity, pageHeaders(tag: PageCache.tag(at: position, on: day)))
    }
    cache.keep(coded, as: Self.key(key, coding), at: position)
    return Self.page(coded, coding, headers)
  }

  /// What a page may be compressed with.
  ///
  /// The length of compressed bytes tells whether words sent in a query also stand in the page, and a
  /// desk's pages hold what is not public: with a query they go as they are.
  private func coding(for request: Request) -> ContentCoding {
    guard !isDesk || request.uri.query == nil else { return .identity }
    return ContentCoding(accepting: request.headers[.acceptEncoding])
  }

  private static func key(_ key: String, _ coding: ContentCoding) -> String {
    coding == .identity ? key : "\(coding.rawValue) \(key)"
  }

  private static func page(
    _ body: ByteBuffer, _ coding: ContentCoding, _ headers: HTTPFields
  ) -> Response {
    var headers = headers
    if coding != .identity { headers[.contentEncoding] = coding.rawValue }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
  }

  /// A page for this one request.
  func page(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: try templates.render(page))))
  }

  private func pageHeaders(tag: String) -> HTTPFields {
    [
      .contentType: "text/html; charset=utf-8", .eTag: tag, .vary: "Accept-Encoding",
      .cacheControl: isDesk ? "private, no-cache" : "no-cache",
    ]
  }

  /// Holds papers that were read, checked off the threads that answer requests.
  func hold(_ papers: [Reading.ReadPaper]) async throws -> Reading {
    let readings = readings
    return try await NIOThreadPool.singleton.runIfActive { readings.hold(papers, now: .now) }
  }

  /// Has the bytes read by the child process.
  func read(_ bytes: [UInt8], named name: String) async throws -> Paper {
    guard let reader else { throw Fault.noReader }
    return try await gate.pass { try await reader.read(bytes, name) }
  }
}
