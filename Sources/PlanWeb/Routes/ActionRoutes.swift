import Hummingbird
import PlanModel
import PlanReports
import PlanStore

/// One action and its history.
struct ActionRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.action, use: action)
    table.get(.actionHistoryCSV) { _, context in try await history(context, .csv) }
    table.get(.actionHistoryJSON) { _, context in try await history(context, .json) }
  }

  @Sendable private func action(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let id = try context.word("action")
    let site = site
    let isArchive = request.query("archive") != nil
    let day = try site.isDesk ? Today.date() : nil
    do {
      return try await site.page(request, on: day) { register -> ActionRecordPage? in
        guard let record = try register.action(id) else { return nil }
        if !isArchive { try Moved.followingAction(record, in: register) }
        let archive = try register.successors(of: record.council.slug).map {
          ActionArchive(
            succession: $0, actions: try Moved.successors(of: record, in: register))
        }
        return ActionRecordPage(
          record, archive: archive,
          findings: try day.flatMap { try site.findings(of: record.plan.slug, register, on: $0) },
          isDesk: site.isDesk)
      }
    } catch let moved as Moved {
      return moved.response
    }
  }

  private func history(
    _ context: WebContext, _ format: DownloadFormat
  ) async throws -> Response {
    let id = try context.word("action")
    let record = try await site.ask { try $0.action(id) }
    guard let record else { throw Fault.notFound }
    let rows = record.history.map(HistoryRow.init)
    let bytes =
      switch format {
      case .csv: Downloads.csv(HistoryRow.headings, rows.map(\.cells))
      case .json: try Downloads.json(rows)
      }
    return Downloads.response(bytes, format, named: "\(id)-history")
  }
}

/// What one paper said of an action, as a line of a download.
private struct HistoryRow: Encodable {
  var period: String
  var stage: StageReading
  var rating: RatingReading
  var stageMovement: Movement
  var ratingMovement: Movement
  var update: String?
  var document: String?
  var source: Source

  init(_ report: PeriodReport) {
    period = Phrases.name(of: report.effective)
    stage = report.action.stage
    rating = report.action.rating
    stageMovement = report.stageMovement
    ratingMovement = report.ratingMovement
    update = report.action.update
    document = report.document?.sha256
    source = report.action.source
  }

  static let headings = [
    "Period", "Stage", "Stage (common)", "Rating", "Rating (common)", "Stage movement",
    "Rating movement", "Update", "Document", "Source",
  ]

  var cells: [String] {
    [
      period, stage.term ?? stage.printed ?? "", stage.canonical?.rawValue ?? "",
      rating.term ?? rating.printed ?? "", rating.canonical?.rawValue ?? "",
      stageMovement.rawValue, ratingMovement.rawValue, update ?? "", document ?? "",
      SourceText.short(source),
    ]
  }
}
