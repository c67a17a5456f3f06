import PlanModel

/// Sets aside the rows of a register's own export whose actions were last reported in an earlier period
/// than the plan's latest: a paper speaks of one period, and of that one they say nothing.
enum RowsOfEarlierPeriods {
  /// Takes them out, and says which they were; nil where there were none.
  static func setAside(_ drafts: inout [Draft], layouts: [Layout]) -> Finding? {
    var latest: [String: Period] = [:]
    let periods = drafts.map { period(of: $0, layouts[$0.layout]) }
    for (draft, period) in zip(drafts, periods) {
      guard let period else { continue }
      let plan = plan(of: draft, layouts[draft.layout])
      latest[plan] = max(latest[plan] ?? period, period)
    }
    var kept: [Draft] = []
    var aside: [(line: Int?, period: Period)] = []
    for (draft, period) in zip(drafts, periods) {
      if let period, let newest = latest[plan(of: draft, layouts[draft.layout])], period < newest {
        aside.append((draft.source.line, period))
      } else {
        kept.append(draft)
      }
    }
    guard let first = aside.first else { return nil }
    drafts = kept
    let lines = aside.compactMap(\.line).map(String.init).joined(separator: ", ")
    let labels = Set(aside.map(\.period)).sorted().map(\.label).joined(separator: ", ")
    let rows = aside.count == 1 ? "row is" : "rows are"
    return Finding(
      rule: "reading-rows-earlier", severity: .note,
      message: "\(aside.count) \(rows) of \(labels), before the plan’s latest period, and left out "
        + "(line \(lines)). What was changed in them is not taken over; to do so, save them as a "
        + "file of their own.",
      line: first.line)
  }

  private static func period(of draft: Draft, _ layout: Layout) -> Period? {
    guard layout.index(of: .id) != nil, let column = layout.index(of: .period) else { return nil }
    return draft.cells.text(column).flatMap { Period($0) }
  }

  private static func plan(of draft: Draft, _ layout: Layout) -> String {
    [Field.council, .plan].map { field in
      layout.index(of: field).flatMap { draft.cells.text($0) } ?? ""
    }.joined(separator: "\u{1}")
  }
}
