import PlanModel

extension WrittenReport {
  /// With a note at its head where the period was closed and issued again since: that it was, and what
  /// the paper says otherwise than the first.
  public func markedWhereReissued(_ source: ReportSource) -> WrittenReport {
    guard let first = source.issuedFirst, !sections.isEmpty else { return self }
    var marked = self
    let changes = ReissueNote.changes(from: first, to: source.now)
    let blocks: [ReportBlock] = [
      .paragraph(
        ReportText([
          ReportText.Run("Issued again. ", isStrong: true),
          ReportText.Run(
            changes.isEmpty
              ? "\(source.now.period.label) was closed, and issued again since. "
                + "Its ratings, stages, dates and wording are those of the first issue."
              : "\(source.now.period.label) was closed, and corrected since. "
                + "This is what differs from the first issue:"),
        ]), .body)
    ]
    let head = marked.sections[0].blocks.firstIndex {
      if case .heading(_, level: 1) = $0 { true } else { false }
    }
    marked.sections[0].blocks.insert(
      contentsOf: changes.isEmpty ? blocks : blocks + [.list(changes, isNumbered: false)],
      at: head.map { $0 + 1 } ?? 0)
    return marked
  }
}

/// What a period that was issued again says otherwise than when it was closed.
enum ReissueNote {
  /// An entry for each action, in printed order.
  static func changes(from first: ReportedPeriod, to now: ReportedPeriod) -> [ReportText] {
    let old = first.actions.byID
    let kept = Set(now.actions.map(\.id))
    let changed = now.actions.compactMap { reported -> ReportText? in
      guard let before = old[reported.id]?.action else {
        return ReportText("\(reported.ref): added.")
      }
      let parts =
        words(for: ActionChange(from: before, to: reported.action))
        + (before.update != reported.action.update ? ["the update"] : [])
      guard !parts.isEmpty else { return nil }
      return ReportText("\(reported.ref): \(Numerals.listed(parts)).")
    }
    return changed
      + first.actions.filter { !kept.contains($0.id) }.map {
        ReportText("\($0.ref): no longer there.")
      }
  }

  private static func words(for change: ActionChange) -> [String] {
    var parts: [String] = []
    func step(_ what: String, _ from: String?, _ to: String?) {
      parts.append("\(what) \(from ?? "not given") → \(to ?? "not given")")
    }
    if let rating = change.rating {
      step("the rating", rating.from.term, rating.to.term)
    }
    if let stage = change.stage { step("the stage", stage.from.term, stage.to.term) }
    if let time = change.timescale { step("the time", time.from.printed, time.to.printed) }
    if !change.wording.isEmpty { parts.append("the wording") }
    if change.leads != nil { parts.append("the lead") }
    return parts
  }
}
