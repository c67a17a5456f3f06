import PlanModel

/// The date of a target: "30 vans by March 2026", "March 2026".
enum TargetDate {
  static func timescale(in text: String) -> Timescale? {
    if text.count > 4, DateCell.isDate(text) {
      let time = Timescale(printed: text)
      return time.end == nil ? nil : time
    }
    guard let by = text.ranges(of: " by ").last else { return nil }
    let tail = text[by.lowerBound...].trimming { " .".contains($0) }
    let time = Timescale(printed: tail)
    return time.end != nil && DateCell.isDate(tail) ? time : nil
  }
}
