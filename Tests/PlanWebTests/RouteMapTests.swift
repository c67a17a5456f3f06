import HTTPTypes
import Hummingbird
import Testing

@testable import PlanWeb

/// The whole map: no route is forgotten, and each says who may use it.
struct RouteMapTests {
  @Test func `the desk's router has the declared routes and no other`() throws {
    let routes = try TestSite(papers: []).server.router.routes.map(\.description)
    #expect(Set(routes) == Set(DeclaredRoute.all.map { "\($0.method) \($0.pattern.rawValue)" }))
    #expect(routes.count == DeclaredRoute.all.count)
  }

  @Test func `the public's router has the routes for everyone and no other`() throws {
    let routes = try TestSite(isPublic: true, papers: []).server.router.routes
    let declared = DeclaredRoute.all.filter { $0.audience == .everyone }
    #expect(
      Set(routes.map(\.description)) == Set(declared.map { "\($0.method) \($0.pattern.rawValue)" }))
  }

  @Test func `nothing that changes anything is for everyone`() {
    let open = DeclaredRoute.all.filter { $0.audience == .everyone && $0.method != .get }
    #expect(open.isEmpty)
  }

  @Test(arguments: Pattern.allCases)
  func `an address is lower-case words with hyphens`(_ pattern: Pattern) {
    for part in pattern.rawValue.split(separator: "/") where !part.hasPrefix("{") {
      #expect(part.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." })
    }
    #expect(DeclaredRoute.all.contains { $0.pattern == pattern }, "no route has this pattern")
  }

  @Test func `beside every table there is a download in both formats`() {
    let csv = Pattern.allCases.filter { $0.rawValue.hasSuffix(".csv") }
    for pattern in csv {
      let json = pattern.rawValue.dropLast(3) + "json"
      #expect(Pattern(rawValue: String(json)) != nil, "\(pattern.rawValue) has no JSON beside it")
    }
    #expect(csv.count == 10)
  }
}
