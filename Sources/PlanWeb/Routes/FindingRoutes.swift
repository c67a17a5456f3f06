import Hummingbird
import PlanModel
import PlanReports
import PlanStore

/// What the checks say of a plan; for officers only.
struct FindingRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.findings, for: .desk, use: findings)
    table.get(.findingsCSV, for: .desk) { _, context in try await list(context, .csv) }
    table.get(.findingsJSON, for: .desk) { _, context in try await list(context, .json) }
  }

  @Sendable private func findings(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let slug = try context.word("plan")
    let view = try FindingsView(request)
    let day = try Today.date()
    let site = site
    return try await site.page(request, on: day) { register in
      try site.findings(of: slug, register, on: day).map {
        FindingsPage($0, view: view, isDesk: site.isDesk)
      }
    }
  }

  private func list(_ context: WebContext, _ format: DownloadFormat) async throws -> Response {
    let slug = try context.word("plan")
    let day = try Today.date()
    let site = site
    let found = try await site.ask { try site.findings(of: slug, $0, on: day) }
    guard let found else { throw Fault.notFound }
    return Downloads.response(
      Self.bytes(of: found.set, format), format, named: "\(slug)-findings")
  }

  static func bytes(of set: FindingSet, _ format: DownloadFormat) -> [UInt8] {
    let findings = set.items.map(\.checked)
    return switch format {
    case .csv: FindingExport.csv(of: findings)
    case .json: FindingExport.json(of: findings)
    }
  }
}

extension FindingsView {
  init(_ request: Request) throws {
    self.init(
      severity: request.query("severity"), rule: request.query("rule"),
      theme: request.query("theme"), action: request.query("action"),
      page: try request.number("page"))
  }
}
