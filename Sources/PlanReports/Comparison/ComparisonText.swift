public import PlanModel

/// What changed, for a person at a terminal: the worst first.
public enum ComparisonText {
  public static func text(
    of comparison: Comparison, from old: ComparedSide, to new: ComparedSide, style: TextStyle
  ) -> String {
    var lines = [style.heading(SafeText.shown("\(old.name)  →  \(new.name)"))]
    lines += comparison.moved.map {
      TextWrap.paragraph(
        SafeText.shown("! " + EmissionsWords.sentence(of: $0)), margin: "  ", width: style.width)
    }
    lines += counts(of: comparison, style: style)
    lines += ComparedSuccessionText.lines(of: comparison.successions, style: style)
    for heading in Heading.allCases {
      let changes = comparison.changes.filter { heading.takes($0) }
      guard !changes.isEmpty else { continue }
      lines += ["", style.heading("\(heading.rawValue) (\(changes.count))")]
      for change in changes {
        lines += ActionChangeText.lines(of: change, under: heading, style: style)
      }
    }
    lines += doubts(in: comparison, style: style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The headings in their order; an action stands under each that it belongs to.
  enum Heading: String, CaseIterable {
    case worse = "Rating worse"
    case vanished = "No longer there"
    case lowered = "Target lowered or put off"
    case slipped = "Date put back"
    case added = "New"
    case better = "Rating better"
    case rated = "Rating otherwise changed"
    case stage = "Stage moved"
    case dates = "Date otherwise changed"
    case raised = "Target raised or brought forward"
    case reworded = "Reworded"
    case owner = "New lead or role"
    case place = "Moved to another theme or group"
    case measures = "Cost, carbon or score changed"
    case sameUpdate = "The same update as before"

    func takes(_ change: ActionChange) -> Bool {
      switch self {
      case .worse: change.ratingMovement == .worse
      case .vanished: change.kind == .vanished
      case .lowered: change.targets.contains(where: \.isLess)
      case .slipped: (change.slip ?? 0) > 0
      case .added: change.kind == .added
      case .better: change.ratingMovement == .better
      case .rated:
        change.rating != nil && change.ratingMovement != .worse && change.ratingMovement != .better
      case .stage: change.stage != nil
      case .dates: change.timescale != nil && (change.slip ?? 0) <= 0
      case .raised: change.targets.contains { !$0.isLess }
      case .reworded: !change.wording.isEmpty
      case .owner: change.leads != nil || change.role != nil
      case .place: change.place != nil
      case .measures: change.score != nil || change.cost != nil || change.carbon != nil
      case .sameUpdate: change.hasSameUpdate
      }
    }
  }

  private static func counts(of comparison: Comparison, style: TextStyle) -> [String] {
    [TextWrap.paragraph(summary(of: comparison), margin: "  ", width: style.width)]
  }

  /// How many actions there are and how many of them changed how, in one sentence.
  static func summary(of comparison: Comparison) -> String {
    let counts = ComparisonCounts(comparison)
    guard !comparison.changes.isEmpty || !comparison.successions.isEmpty else {
      return "No actions on either side."
    }
    let parts = [
      (counts.added, "new"), (counts.vanished, "no longer there"),
      (counts.succeeded, "merged, split, carried on or replaced"), (counts.ended, "ended"),
      (counts.ratingWorse, "rated worse"), (counts.ratingBetter, "rated better"),
      (counts.stageMoved, "moved stage"), (counts.slipped, "put back"),
      (counts.lowered, "with a target lowered or put off"),
      (counts.broughtForward, "brought forward"), (counts.reworded, "reworded"),
      (counts.sameUpdate, "with the same update"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let count = comparison.changes.count + counts.succeeded + counts.ended
    let all = count == 1 ? "1 action" : "\(count) actions"
    return parts.isEmpty
      ? "Nothing changed in \(all)."
      : "\(all): \(parts.joined(separator: ", ")); \(counts.unchanged) unchanged."
  }

  private static func doubts(in comparison: Comparison, style: TextStyle) -> [String] {
    guard !comparison.doubts.isEmpty else { return [] }
    var lines = ["", style.heading("The same ref with another wording: not taken as one action")]
    for doubt in comparison.doubts {
      lines.append("  \(SafeText.shown(doubt.ref))")
      lines.append(
        TextWrap.paragraph("before: \(doubt.oldText)", margin: "      ", width: style.width))
      lines.append(
        TextWrap.paragraph("now: \(doubt.newText)", margin: "      ", width: style.width))
    }
    return lines
  }
}
