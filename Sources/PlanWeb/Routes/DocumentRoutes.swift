import HTTPTypes
import Hummingbird
import NIOCore
import PlanModel
import PlanStore

/// Papers: those that were read as text with a line marked, and all that are kept as they came.
struct DocumentRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.document, use: document)
    table.get(.documentFile, use: file)
  }

  @Sendable private func document(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let sha = try context.word("document")
    let line = try request.number("line")
    let isDesk = site.isDesk
    return try await site.page(request) { register in
      try register.document(sha).map { DocumentPage($0, line: line, isDesk: isDesk) }
    }
  }

  /// Whatever the file is, a browser is to keep it and never to open it on this site.
  @Sendable private func file(_ request: Request, _ context: WebContext) async throws -> Response {
    let sha = try context.word("document")
    guard let (name, bytes) = try await site.ask({ try $0.archivedFile(sha) }) else {
      throw Fault.notFound
    }
    let ending = name.split(separator: ".").dropFirst().last.map { ".\(Slug.of(String($0)))" }
    let stem = name.split(separator: ".").first.map(String.init) ?? "paper"
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: "attachment; filename=\"\(Downloads.safe(stem))\(ending ?? "")\"",
        .contentSecurityPolicy: "sandbox; default-src 'none'",
        .cacheControl: "private, no-cache",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
