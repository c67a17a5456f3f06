import PlanModel

/// What a report calls things: the council's settings first, else what its papers say.
struct ReportNames {
  let council: String
  /// The plan in full, as sentences speak of it.
  let strategy: String
  let dashboard: String
  let period: PeriodWords
  private let lists: [String: ReportSettings.ListName]

  init(_ source: ReportSource) {
    council = source.settings.council ?? source.council
    strategy =
      source.settings.strategy
      ?? (source.plan + (source.edition.map { source.plan.contains($0) ? "" : " \($0)" } ?? ""))
    dashboard = source.settings.dashboard ?? "Performance Dashboard"
    period = PeriodWords(period: source.now.period)
    lists = source.settings.lists
  }

  /// How so many actions of a list are called: "priority action", "actions".
  func actions(_ count: Int, of list: String?) -> String {
    if let own = lists[list ?? ""] { return count == 1 ? own.one : own.many }
    let name = list.map { $0.lowercased() + " " } ?? ""
    return name + (count == 1 ? "action" : "actions")
  }
}
