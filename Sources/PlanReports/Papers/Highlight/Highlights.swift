import PlanModel

/// The actions of a theme by what there is to say of them; each stands in one place only.
struct Highlights {
  /// Complete now and not in the period before.
  private(set) var completed: [ReportedAction] = []
  private(set) var completedBefore: [ReportedAction] = []
  /// Not in difficulty, with something new said of them.
  private(set) var done: [ReportedAction] = []
  /// Rated at risk or off track.
  private(set) var troubled: [ReportedAction] = []
  /// Not rated so, and yet at a standstill by their stage or their own words.
  private(set) var held: [ReportedAction] = []
  /// Rated in a word that nothing explains, so that nobody can tell whether they go as planned.
  private(set) var unknown: [ReportedAction] = []
  /// Not begun, or not due yet.
  private(set) var notBegun: [ReportedAction] = []
  /// Without a text, or with that of the period before.
  private(set) var silent: [ReportedAction] = []

  init(_ numbers: ReportNumbers, of actions: [ReportedAction]) {
    let before = (numbers.before?.period.actions ?? []).byID
    for reported in actions {
      let place = numbers.now.place(of: reported)
      let earlier = before[reported.id]
      let update = reported.action.update
      if numbers.scale.isTroubled(place) {
        troubled.append(reported)
      } else if numbers.isComplete(reported) {
        let wasComplete =
          earlier.map { numbers.isComplete($0, in: numbers.before) } ?? false
        if wasComplete { completedBefore.append(reported) } else { completed.append(reported) }
      } else if reported.action.stage.canonical == .notStarted
        || place.map({ numbers.scale.isNotBegun($0) }) == true
      {
        notBegun.append(reported)
      } else if numbers.scale.isUnknown(place) {
        unknown.append(reported)
      } else if Self.standsStill(reported.action) {
        held.append(reported)
      } else if numbers.now.target(of: reported) != nil {
        done.append(reported)
      } else if update == nil || update == earlier?.action.update {
        silent.append(reported)
      } else {
        done.append(reported)
      }
    }
  }

  private static func standsStill(_ action: Action) -> Bool {
    if action.stage.canonical == .onHold || action.stage.canonical == .closed { return true }
    guard let update = action.update?.lowercased() else { return false }
    return signs.contains { update.contains($0) }
  }

  /// Words for work that does not go on.
  private static let signs = [
    "has stopped", "have stopped", "was stopped", "work stopped", "on hold", "has stalled",
    "have stalled", "is stalled", "is paused", "was paused", "been paused", "been suspended",
    "been abandoned", "been cancelled", "been postponed", "been deferred", "not started",
    "not yet started", "no progress",
  ]
}

extension ReportNumbers {
  /// Whether an action is complete by its stage or by its term; of now where no period is given.
  func isComplete(_ reported: ReportedAction, in standings: Standings? = nil) -> Bool {
    reported.action.stage.canonical == .complete
      || (standings ?? now).place(of: reported).map { scale.terms[$0].shade == .complete } == true
  }
}
