import Hummingbird
import PlanModel
import PlanStore

/// Words looked for in all actions that may be seen.
struct SearchRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.search, use: search)
    table.get(.searchCSV) { request, _ in try await results(request, .csv) }
    table.get(.searchJSON) { request, _ in try await results(request, .json) }
  }

  /// How many actions a download of a search holds at most.
  private static let downloadLimit = 10_000

  private func terms(of request: Request) throws -> SearchTerms? {
    guard let words = request.query("q") else { return nil }
    guard words.utf8.count <= 1_000 else {
      throw Fault.badQuery("The words to search for are too long.")
    }
    return SearchTerms(
      words: words, stage: request.query("stage"), rating: request.query("rating"),
      page: try request.number("page"))
  }

  private static func query(_ terms: SearchTerms, limit: Int, offset: Int) -> ActionQuery {
    ActionQuery(
      stage: terms.stage.flatMap(Stage.init(rawValue:)),
      rating: terms.rating.flatMap(Rating.init(rawValue:)), text: terms.words, limit: limit,
      offset: offset)
  }

  @Sendable private func search(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let terms = try terms(of: request)
    let isDesk = site.isDesk
    return try await site.page(request) { register in
      guard let terms else {
        return SearchPage(nil, result: nil, councils: [], isDesk: isDesk)
      }
      let size = SearchPage.pageSize
      let result = try register.actions(
        matching: Self.query(terms, limit: size, offset: ((terms.page ?? 1) - 1) * size))
      let word = terms.words.lowercased()
      let councils = try register.councils().filter { $0.name.lowercased().contains(word) }
      return SearchPage(
        terms, result: result, councils: Array(councils.prefix(10)), isDesk: isDesk)
    }
  }

  private func results(_ request: Request, _ format: DownloadFormat) async throws -> Response {
    guard let terms = try terms(of: request) else {
      throw Fault.badQuery("Say what to search for: ?q=words.")
    }
    let found = try await site.ask {
      try $0.actions(matching: Self.query(terms, limit: Self.downloadLimit, offset: 0)).actions
    }
    let bytes =
      switch format {
      case .csv:
        Downloads.csv(
          [
            "Id", "Council", "Plan", "Ref", "Theme", "Action", "Stage", "Stage (common)", "Rating",
            "Rating (common)", "Lead", "Timescale", "Update",
          ], found.map(Self.cells))
      case .json: try Downloads.json(found)
      }
    return Downloads.response(bytes, format, named: "search")
  }

  private static func cells(_ action: ActionListing) -> [String] {
    [
      action.id, action.council.name, action.plan.name, action.ref ?? "", action.section ?? "",
      action.name, action.stage.term ?? action.stage.printed ?? "",
      action.stage.canonical?.rawValue ?? "", action.rating.term ?? action.rating.printed ?? "",
      action.rating.canonical?.rawValue ?? "", action.leads.joined(separator: "; "),
      action.timescale ?? "", action.update ?? "",
    ]
  }
}
