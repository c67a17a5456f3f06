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
    let plan = source.plan.isEmpty ? "Climate action plan" : source.plan
    let edition = source.edition.flatMap { plan.contains($0) ? nil : " \($0)" } ?? ""
    strategy = source.settings.strategy ?? plan + edition
    dashboard = source.settings.dashboard ?? "Performance Dashboard"
    period = PeriodWords(period: source.now.period, before: source.before.map(\.period))
    lists = source.settings.lists
  }

  /// How so many actions of a list are called: "priority action", "actions".
  func actions(_ count: Int, of list: String?) -> String {
    if let own = lists[list ?? ""] { return count == 1 ? own.one : own.many }
    let name = list.map { $0.lowercased() + " " } ?? ""
    return name + (count == 1 ? "action" : "actions")
  }
}
