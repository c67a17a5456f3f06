import PlanModel

/// Which of some actions are in difficulty, and of which nobody can tell.
struct Difficulties {
  /// By term, the worst first.
  let troubled: [(place: Int, actions: [ReportedAction])]
  /// By a term that nothing explains.
  let unknown: [(place: Int, actions: [ReportedAction])]
  /// Those without a rating.
  let unrated: [ReportedAction]
  /// Whether any of them has a rating at all.
  let isRated: Bool

  init(_ numbers: ReportNumbers, among actions: [ReportedAction]) {
    let scale = numbers.scale
    func rated(_ places: [Int]) -> [(place: Int, actions: [ReportedAction])] {
      places.map { place in (place, actions.filter { numbers.now.place(of: $0) == place }) }
        .filter { !$0.actions.isEmpty }
    }
    troubled = rated(
      scale.terms.indices.filter { scale.isTroubled($0) }
        .sorted { (scale.terms[$0].order ?? 0, $0) < (scale.terms[$1].order ?? 0, $1) })
    unknown = rated(scale.terms.indices.filter { scale.isUnknown($0) })
    unrated = actions.filter { numbers.now.place(of: $0) == nil }
    isRated = scale.column == .rating && unrated.count < actions.count
  }

  /// The name of the sentence that says that none is in difficulty; nil where some are, or where a rating is
  /// not understood.
  var none: String? {
    guard troubled.isEmpty else { return nil }
    guard isRated else { return "difficulty-unrated" }
    guard unknown.isEmpty else { return nil }
    return unrated.isEmpty ? "difficulty-none" : "difficulty-none-rated"
  }

  /// What to ask about a rating that is not understood.
  static func question(about term: ReportScale.Term) -> String {
    "Does “\(term.word)” mean on track, at risk or off track? The settings say it under “scale”."
  }
}
