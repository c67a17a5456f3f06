/// Which way an action went from one period to the next.
public enum Movement: String, CaseIterable, Codable, Sendable {
  case new
  case better
  case same
  case worse
  /// Its rating was not known in one of the two periods.
  case unknown
  /// It stood in the period before and does not stand in this one.
  case vanished

  /// Better is towards `onTrack`.
  public static func between(_ before: Rating?, _ now: Rating?) -> Movement {
    guard let before = before?.order, let now = now?.order else { return .unknown }
    return now > before ? .better : now < before ? .worse : .same
  }

  /// Better is further along the way; `closed` and `onHold` are neither.
  public static func between(_ before: Stage?, _ now: Stage?) -> Movement {
    guard let before, let now else { return .unknown }
    if before == now { return .same }
    let way: [Stage] = [.notStarted, .discovery, .design, .delivery, .complete]
    guard let from = way.firstIndex(of: before), let to = way.firstIndex(of: now) else {
      return .unknown
    }
    return to > from ? .better : .worse
  }
}
