import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanModel
import PlanStore

/// The front page, and what is no page: style, sign, health, robots.
struct SiteRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.home, use: home)
    table.get(.stylesheet, use: stylesheet)
    table.get(.favicon, use: favicon)
    table.get(.robots, use: robots)
    table.get(.health, use: health)
  }

  @Sendable private func home(_ request: Request, _ context: WebContext) async throws -> Response {
    let (limit, isDesk) = (site.settings.maxUpload, site.isDesk)
    return try await site.page(request) {
      HomePage(try $0.plans(), limit: limit, isDesk: isDesk)
    }
  }

  @Sendable private func stylesheet(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let sheet = Stylesheet.current
    guard context.parameters.get("version") == sheet.version else { throw Fault.notFound }
    var headers: HTTPFields = [
      .contentType: "text/css; charset=utf-8",
      .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
    ]
    guard ContentCoding(accepting: request.headers[.acceptEncoding]) == .gzip,
      let gzip = sheet.gzip
    else {
      return Response(
        status: .ok, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(string: sheet.text)))
    }
    headers[.contentEncoding] = ContentCoding.gzip.rawValue
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: gzip))
  }

  @Sendable private func favicon(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "image/svg+xml", .cacheControl: "public, max-age=86400"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: Self.sign)))
  }

  private static let sign = #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#123f3a"/><circle cx="16" cy="16" r="11.5" fill="#ffc533"/><path d="M16 8l6.5 7.5h-4V24h-5v-8.500H9.500z" fill="#123f3a"/></svg>
    """#

  /// A desk is nobody's to crawl; on the public's site only what changes with every visit is left out.
  @Sendable private func robots(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let rules =
      site.isDesk
      ? "User-agent: *\nDisallow: /\n"
      : "User-agent: *\nDisallow: /search\n"
    return Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: rules)))
  }

  /// Says that the register can be asked, which is what a probe wants to know.
  @Sendable private func health(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
    do {
      let position = try await site.ask { try $0.position() }
      return Response(
        status: .ok, headers: headers,
        body: ResponseBody(
          byteBuffer: ByteBuffer(string: #"{"status":"ok","position":\#(position)}"# + "\n")))
    } catch {
      context.logger.error("The register can't be asked", metadata: ["error": "\(error)"])
      return Response(
        status: .serviceUnavailable, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(string: #"{"status":"failing"}"# + "\n")))
    }
  }
}
