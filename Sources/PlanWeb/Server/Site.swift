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
    cache = PageCache(limit: settings.pageCache)
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
    let tag = PageCache.tag(at: position, on: day)
    if request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: pageHeaders(tag: tag))
    }
    if let body = cache.page(key, at: position) {
      return Response(
        status: .ok, headers: pageHeaders(tag: tag), body: ResponseBody(byteBuffer: body))
    }
    let templates = templates
    let html = try await ask { register -> String? in
      try make(register).map { try templates.render($0) }
    }
    guard let html else { throw Fault.notFound }
    let body = ByteBuffer(string: html)
    cache.keep(body, as: key, at: position)
    return Response(
      status: .ok, headers: pageHeaders(tag: tag), body: ResponseBody(byteBuffer: body))
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
      .contentType: "text/html; charset=utf-8", .eTag: tag,
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
