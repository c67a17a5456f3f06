import Foundation
import HTTPTypes
import Hummingbird

/// Lets a form be sent from Waymark's own pages only.
struct SameOrigin: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head || Self.isOwn(request) else {
      throw Fault.crossSite
    }
    return try await next(request, context)
  }

  /// Every browser that sends neither header is older than the attack that they end; programs
  /// send neither too.
  private static func isOwn(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" }
    guard let origin = request.headers[.origin] else { return true }
    guard let host = request.head.authority, let start = origin.range(of: "://") else {
      return false
    }
    return origin[start.upperBound...].lowercased() == host.lowercased()
  }
}

/// Answers to the machine's own names only, so that no other site can point its name here.
struct LoopbackHosts: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    if let host = request.head.authority, !Self.isOwn(host) { throw Fault.wrongHost }
    return try await next(request, context)
  }

  static func isOwn(_ authority: String) -> Bool {
    if authority.hasPrefix("[") { return authority.prefix { $0 != "]" } == "[::1" }
    let name = authority.prefix { $0 != ":" }
    return name == "localhost" || name == "127.0.0.1"
  }
}
