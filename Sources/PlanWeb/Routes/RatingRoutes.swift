import Foundation
import HTTPTypes
import Hummingbird
import PlanModel
import PlanStore

/// Ratings keyed in by an officer, where a paper showed them by colour only.
struct RatingRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.ratings, for: .desk, use: grid)
    table.post(.ratings, for: .desk, use: keep)
  }

  /// What the grid shows: the actions of one period, the plan's latest where none is named.
  private struct Grid: Sendable {
    var plan: PlanSummary
    var period: Effective
    var actions: [ActionListing]
    var total: Int

    /// Nil where the plan has no such period, or no ratings in its key.
    init?(_ slug: String, period label: String?, page: Int, register: Register) throws {
      guard let plan = try register.plan(slug),
        let period = plan.periods.last(where: { label == nil || $0.effective.label == label })?
          .effective,
        !plan.legend.terms(of: .rating).isEmpty
      else { return nil }
      self.plan = plan
      self.period = period
      let size = RatingsPage.pageSize
      let found = try register.actions(
        matching: ActionQuery(
          plan: slug, effective: period, limit: size, offset: (page - 1) * size))
      actions = found.actions
      total = found.total
    }
  }

  private func load(_ slug: String, period: String?, page: Int) async throws -> Grid {
    let grid = try await site.ask {
      try Grid(slug, period: period, page: page, register: $0)
    }
    guard let grid else { throw Fault.notFound }
    return grid
  }

  @Sendable private func grid(_ request: Request, _ context: WebContext) async throws -> Response {
    let page = try request.number("page") ?? 1
    let grid = try await load(
      try context.word("plan"), period: request.query("period"), page: page)
    return try site.page(
      RatingsPage(
        grid.actions, total: grid.total, page: page, plan: grid.plan, period: grid.period,
        isDesk: site.isDesk))
  }

  @Sendable private func keep(_ request: Request, _ context: WebContext) async throws -> Response {
    let slug = try context.word("plan")
    let form = try await request.form(upTo: 1_000_000)
    let page = max(Int(form.trimmed("page")) ?? 1, 1)
    let grid = try await load(slug, period: form.text("period"), page: page)
    let ratings = Self.ratings(in: form, grid)
    guard !ratings.isEmpty else {
      return try again(
        grid, page, "Change the rating of at least one action", status: .unprocessableContent)
    }
    let stamp = Stamp(actor: .desk, time: Date(), reason: "Keyed in from the paper’s colours")
    do {
      _ = try await site.change {
        try $0.rate(ratings, in: grid.period, of: slug, stamp: stamp)
      }
    } catch let refused as EventRefused {
      return try again(grid, page, refused.description, status: .conflict)
    }
    let isLatest = grid.plan.periods.last?.effective == grid.period
    let view = PlanView(period: isLatest ? nil : grid.period.label)
    return Response(
      status: .seeOther, headers: [.location: Address.plan(slug, view: view).path])
  }

  /// What differs from what is known, in the key's own terms; anything else that was sent is dropped.
  ///
  /// An empty choice takes back what was keyed in; what a paper prints can't be taken back here.
  private static func ratings(in form: FormFields, _ grid: Grid) -> [String: ActionRated] {
    let terms = grid.plan.legend.terms(of: .rating)
    var ratings: [String: ActionRated] = [:]
    for action in grid.actions {
      guard let chosen = form.text("rating.\(action.id)") else { continue }
      if chosen.isEmpty, RatingsPage.isKeyed(action) {
        ratings[action.id] = ActionRated(rating: RatingReading())
        continue
      }
      guard let term = terms.first(where: { $0.term == chosen }), action.rating.term != term.term
      else { continue }
      let canonical = term.canonical.flatMap(Rating.init(rawValue:))
      ratings[action.id] = ActionRated(
        rating: RatingReading(printed: nil, term: term.term, canonical: canonical))
    }
    return ratings
  }

  private func again(
    _ grid: Grid, _ page: Int, _ words: String, status: HTTPResponse.Status
  ) throws -> Response {
    try site.page(
      RatingsPage(
        grid.actions, total: grid.total, page: page, plan: grid.plan, period: grid.period,
        faults: [.init(words, field: "main")], isDesk: site.isDesk), status: status)
  }
}
