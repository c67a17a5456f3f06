import Hummingbird
import Logging

/// One line per request, without its query: people's words stand there.
struct RequestLog: RouterMiddleware {
  let trustedProxy: String?

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    context.logger.info(
      "\(request.method) \(path(of: request)) \(response.status.code)",
      metadata: [
        "ms": "\(milliseconds(since: start))", "client": "\(client(of: request, context))",
      ])
    return response
  }

  /// A reading's token is as good as the paper, so the log has its pattern only.
  private func path(of request: Request) -> String {
    let path = request.uri.path
    guard path.hasPrefix("/readings/") else { return path }
    let rest = path.dropFirst("/readings/".count).drop { $0 != "/" }
    return "/readings/{reading}\(rest)"
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }

  private func client(of request: Request, _ context: WebContext) -> String {
    let peer = context.peer ?? "-"
    guard let trustedProxy, peer == trustedProxy,
      let last = request.headers[.forwardedFor]?.split(separator: ",").last
    else { return peer }
    return String(last.drop { $0 == " " })
  }
}
