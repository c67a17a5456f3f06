import PlanModel

/// The date at the end of a target: "30 vans by March 2026".
enum TargetDate {
  static func timescale(in text: String) -> Timescale? {
    guard let by = text.ranges(of: " by ").last else { return nil }
    let tail = text[by.lowerBound...].trimming { " .".contains($0) }
    let time = Timescale(printed: tail)
    return time.end != nil && DateCell.isDate(tail) ? time : nil
  }
}
