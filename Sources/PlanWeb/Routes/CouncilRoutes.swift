import Hummingbird
import PlanStore

/// Councils and their plans.
struct CouncilRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.councils, use: councils)
    table.get(.councilsCSV) { _, _ in try await list(.csv) }
    table.get(.councilsJSON) { _, _ in try await list(.json) }
    table.get(.council, use: council)
  }

  @Sendable private func councils(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let isDesk = site.isDesk
    return try await site.page(request) { CouncilsPage(try $0.councils(), isDesk: isDesk) }
  }

  private func list(_ format: DownloadFormat) async throws -> Response {
    let councils = try await site.ask { try $0.councils() }
    let bytes =
      switch format {
      case .csv:
        Downloads.csv(
          ["Slug", "Council", "Plans", "Actions"],
          councils.map { [$0.slug, $0.name, String($0.plans), String($0.actions)] })
      case .json: try Downloads.json(councils)
      }
    return Downloads.response(bytes, format, named: "councils")
  }

  @Sendable private func council(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let slug = try context.word("council")
    let isDesk = site.isDesk
    let isArchive = request.query("archive") != nil
    do {
      return try await site.page(request) { register in
        if !isArchive { try Moved.followingCouncil(slug, in: register) }
        return CouncilPage(
          try register.plans(of: slug), after: try register.successors(of: slug),
          before: try register.predecessors(of: slug), isDesk: isDesk)
      }
    } catch let moved as Moved {
      return moved.response
    }
  }
}
