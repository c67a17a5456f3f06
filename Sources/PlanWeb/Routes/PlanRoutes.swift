import Hummingbird
import PlanModel
import PlanReports
import PlanStore

/// A plan: where it stands, what changed, its numbers and actions as files.
struct PlanRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.plan, use: plan)
    table.get(.planActionsCSV) { try await actions($0, $1, .csv) }
    table.get(.planActionsJSON) { try await actions($0, $1, .json) }
    table.get(.planTalliesCSV) { try await tallies($0, $1, .csv) }
    table.get(.planTalliesJSON) { try await tallies($0, $1, .json) }
    table.get(.changes, use: changes)
    table.get(.changesCSV) { try await changeList($0, $1, .csv) }
    table.get(.changesJSON) { try await changeList($0, $1, .json) }
  }

  private func view(of request: Request) throws -> PlanView {
    PlanView(
      by: request.query("by"), period: request.query("period"), stage: request.query("stage"),
      rating: request.query("rating"), page: try request.number("page"),
      isArchive: request.query("archive") != nil)
  }

  @Sendable private func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    let slug = try context.word("plan")
    let view = try view(of: request)
    let site = site
    let day = try site.isDesk ? Today.date() : nil
    do {
      return try await site.page(request, on: day) { register -> PlanPage? in
        if view == PlanView() { try Moved.followingPlan(slug, in: register) }
        guard let facts = try PlanFacts(slug, view: view, register: register) else { return nil }
        return PlanPage(
          facts, findings: try day.flatMap { try site.findings(of: slug, register, on: $0) },
          isDesk: site.isDesk)
      }
    } catch let moved as Moved {
      return moved.response
    }
  }

  private func actions(
    _ request: Request, _ context: WebContext, _ format: DownloadFormat
  ) async throws -> Response {
    let slug = try context.word("plan")
    let bytes = try await site.ask { register in
      guard try register.plan(slug) != nil else { throw Fault.notFound }
      var rows: [(place: RegisterPlace, action: Action)] = []
      try register.exportActions(of: slug) { rows.append(($0.place, $0.action)) }
      return switch format {
      case .csv: ActionCSV.bytes(ofRegister: rows)
      case .json: ReadingJSON.bytes(ofRegister: rows)
      }
    }
    return Downloads.response(bytes, format, named: "\(slug)-actions")
  }

  private func tallies(
    _ request: Request, _ context: WebContext, _ format: DownloadFormat
  ) async throws -> Response {
    let slug = try context.word("plan")
    let view = try view(of: request)
    let bytes = try await site.ask { register in
      guard let facts = try PlanFacts(slug, view: view, register: register) else {
        throw Fault.notFound
      }
      let tallies = [facts.stages, facts.ratings].compactMap { $0 }
      return switch format {
      case .csv: Self.csv(tallies)
      case .json: try Downloads.json(tallies)
      }
    }
    return Downloads.response(bytes, format, named: "\(slug)-tallies")
  }

  private static func csv(_ tallies: [CrossTally]) -> [UInt8] {
    Downloads.csv(
      ["Grouping", "Member", "Scale", "Term", "Meaning", "Actions"],
      tallies.flatMap { tally in
        tally.rows.flatMap { row in
          zip(tally.columns, row.counts).map { column, count in
            [
              tally.axis.words, row.member ?? "", tally.scale.rawValue, column.term ?? "",
              column.canonical ?? "", String(count),
            ]
          }
        }
      })
  }

  @Sendable private func changes(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let slug = try context.word("plan")
    let isDesk = site.isDesk
    let pair = Self.pair(request)
    return try await site.page(request) { register in
      try Self.changes(slug, pair, register).map {
        ChangesPage($0.changes, of: $0.plan, isDesk: isDesk)
      }
    }
  }

  private static func pair(_ request: Request) -> PeriodPair {
    PeriodPair(from: request.query("from"), to: request.query("to"))
  }

  /// What moved between two of the plan's periods, the last two where none are named; nil where it
  /// has not two, or not those.
  private static func changes(
    _ slug: String, _ pair: PeriodPair, _ register: Register
  ) throws -> (plan: PlanSummary, changes: PeriodChanges)? {
    guard let plan = try register.plan(slug) else { return nil }
    let periods = plan.periods.map(\.effective)
    guard periods.count > 1,
      let to = pair.to.map({ label in periods.firstIndex { $0.label == label } })
        ?? (periods.count - 1),
      let from = pair.from.map({ label in periods.firstIndex { $0.label == label } })
        ?? max(0, to - 1)
    else { return nil }
    guard from != to else {
      throw Fault.badQuery("Choose two different periods to compare.")
    }
    // Whichever was chosen first, time goes forward.
    return try register.changes(
      in: slug, from: periods[min(from, to)], to: periods[max(from, to)]
    ).map { (plan, $0) }
  }

  private func changeList(
    _ request: Request, _ context: WebContext, _ format: DownloadFormat
  ) async throws -> Response {
    let slug = try context.word("plan")
    let pair = Self.pair(request)
    let bytes = try await site.ask { register in
      guard let found = try Self.changes(slug, pair, register) else { throw Fault.notFound }
      let rows = ChangeRow.rows(of: found.changes)
      return switch format {
      case .csv: Downloads.csv(ChangeRow.headings, rows.map(\.cells))
      case .json: try Downloads.json(rows)
      }
    }
    return Downloads.response(bytes, format, named: "\(slug)-changes")
  }
}

extension ExportedAction {
  /// Where it belongs, as the formats print it.
  var place: RegisterPlace {
    RegisterPlace(
      id: id, council: council, plan: plan.name, edition: edition,
      period: lastReported.period?.label)
  }
}
