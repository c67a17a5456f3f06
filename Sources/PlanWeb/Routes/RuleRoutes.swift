import Hummingbird
import PlanChecks
import PlanModel

/// What is checked: the rules, from the guidance that the checks themselves hold.
struct RuleRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.rules, for: .desk, use: rules)
    table.get(.rulesCSV, for: .desk) { _, _ in try list(.csv) }
    table.get(.rulesJSON, for: .desk) { _, _ in try list(.json) }
    table.get(.rule, for: .desk, use: rule)
  }

  @Sendable private func rules(_ request: Request, _ context: WebContext) async throws -> Response {
    let isDesk = site.isDesk
    return try await site.page(request) { _ in RulesPage(isDesk: isDesk) }
  }

  @Sendable private func rule(_ request: Request, _ context: WebContext) async throws -> Response {
    let name = try context.word("rule")
    let isDesk = site.isDesk
    return try await site.page(request) { _ in
      RuleCatalogue.rule(named: name).map { RulePage(type(of: $0).guidance, isDesk: isDesk) }
    }
  }

  private func list(_ format: DownloadFormat) throws -> Response {
    let rows = RuleCatalogue.guidances.map(RuleRow.init)
    let bytes =
      switch format {
      case .csv: Downloads.csv(RuleRow.headings, rows.map(\.cells))
      case .json: try Downloads.json(rows)
      }
    return Downloads.response(bytes, format, named: "rules")
  }
}
