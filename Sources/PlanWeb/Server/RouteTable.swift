import HTTPTypes
import Hummingbird

/// Who may use a route.
enum RouteAudience: Sendable {
  case everyone
  /// The officer at the desk; on a public server the route does not exist.
  case desk
}

/// A route as the map lists it.
struct DeclaredRoute: Hashable, Sendable {
  var method: HTTPRequest.Method
  var pattern: Pattern
  var audience: RouteAudience

  static func get(_ pattern: Pattern, _ audience: RouteAudience = .everyone) -> DeclaredRoute {
    DeclaredRoute(method: .get, pattern: pattern, audience: audience)
  }

  static func post(_ pattern: Pattern, _ audience: RouteAudience = .everyone) -> DeclaredRoute {
    DeclaredRoute(method: .post, pattern: pattern, audience: audience)
  }

  /// The whole map.
  static let all: [DeclaredRoute] = [
    .get(.home), .get(.councils), .get(.councilsCSV), .get(.councilsJSON), .get(.council),
    .get(.plan), .get(.planActionsCSV), .get(.planActionsJSON), .get(.planTalliesCSV),
    .get(.planTalliesJSON), .get(.changes), .get(.changesCSV), .get(.changesJSON),
    .get(.ratings, .desk), .post(.ratings, .desk), .get(.action), .get(.actionHistoryCSV),
    .get(.actionHistoryJSON), .get(.document), .get(.documentFile), .get(.search),
    .get(.searchCSV), .get(.searchJSON), .post(.readings, .desk),
    .get(.reading, .desk), .get(.readingActionsCSV, .desk), .get(.readingActionsJSON, .desk),
    .get(.readingPaper, .desk), .get(.readingFindings, .desk), .get(.readingFindingsCSV, .desk),
    .get(.readingFindingsJSON, .desk), .get(.findings, .desk), .get(.findingsCSV, .desk),
    .get(.findingsJSON, .desk),
    .get(.newWaiver, .desk), .post(.waivers, .desk), .post(.waiverWithdrawals, .desk),
    .get(.rules, .desk), .get(.rulesCSV, .desk),
    .get(.rulesJSON, .desk), .get(.rule, .desk),
    .get(.readingKeep, .desk), .post(.readingKeep, .desk), .get(.favicon), .get(.robots),
    .get(.health), .get(.stylesheet),
  ]
}

/// Adds routes to the router; each says who may use it.
struct RouteTable {
  let router: Router<WebContext>
  let isDesk: Bool

  typealias Handler = @Sendable (Request, WebContext) async throws -> Response

  func get(
    _ pattern: Pattern, for audience: RouteAudience = .everyone, use handler: @escaping Handler
  ) {
    on(.get, pattern, for: audience, use: handler)
  }

  func post(
    _ pattern: Pattern, for audience: RouteAudience = .everyone, use handler: @escaping Handler
  ) {
    on(.post, pattern, for: audience, use: handler)
  }

  private func on(
    _ method: HTTPRequest.Method, _ pattern: Pattern, for audience: RouteAudience,
    use handler: @escaping Handler
  ) {
    guard audience == .everyone || isDesk else { return }
    router.on(RouterPath(pattern.rawValue), method: method) { request, context in
      try await handler(request, context)
    }
  }
}
