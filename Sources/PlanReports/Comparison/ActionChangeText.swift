import PlanModel

/// One changed action under one heading of a comparison.
enum ActionChangeText {
  static func lines(
    of change: ActionChange, under heading: ComparisonText.Heading, style: TextStyle
  ) -> [String] {
    guard let action = change.latest else { return [] }
    let ref = SafeText.shown(action.ref ?? action.refAsPrinted ?? "–").padded(to: 6) + " "
    let margin = String(repeating: " ", count: 2 + DisplayWidth.of(ref))
    if heading == .reworded { return reworded(change, ref: ref, margin: margin, style: style) }
    let name = TextWrap.lines(
      SafeText.shown(action.name), width: style.width - margin.count, limit: 2)
    var lines = name.enumerated().map { ($0 == 0 ? "  " + ref : margin) + $1 }
    if let detail = detail(of: change, under: heading, style: style) {
      lines.append(margin + detail)
    }
    return lines
  }

  static func detail(
    of change: ActionChange, under heading: ComparisonText.Heading, style: TextStyle
  ) -> String? {
    switch heading {
    case .worse, .better, .rated:
      change.rating.map {
        "\(rating($0.from, style)) → \(rating($0.to, style))"
      }
    case .stage:
      change.stage.map {
        SafeText.shown("\(stage($0.from)) → \(stage($0.to))")
          + (change.stageMovement == .worse ? "  (back)" : "")
      }
    case .slipped, .dates:
      change.timescale.map {
        SafeText.shown("\(when($0.from)) → \(when($0.to))") + slip(change.slip)
          + sinceFirst(change)
      }
    case .lowered: targets(change.targets.filter(\.isLess))
    case .raised: targets(change.targets.filter { !$0.isLess })
    case .owner: owner(change)
    case .place:
      change.place.map {
        SafeText.shown(
          "\($0.from.joined(separator: " › ")) → \($0.to.joined(separator: " › "))")
      }
    case .measures: measures(change)
    case .added, .vanished:
      [action(change)?.section, action(change)?.group].compactMap { $0 }.joined(separator: " › ")
        .nonEmpty.map { style.faint(SafeText.shown($0)) }
    case .reworded, .sameUpdate: nil
    }
  }

  private static func action(_ change: ActionChange) -> Action? { change.latest }

  private static func rating(_ rating: RatingReading, _ style: TextStyle) -> String {
    style.rating(
      SafeText.shown(
        rating.term ?? rating.printed ?? rating.canonical.map(CommonWords.word(for:)) ?? "no rating"
      ), rating.canonical)
  }

  private static func stage(_ stage: StageReading) -> String {
    stage.term ?? stage.printed ?? stage.canonical.map(CommonWords.word(for:)) ?? "no stage"
  }

  private static func when(_ timescale: Timescale) -> String {
    timescale.printed ?? timescale.years.joined(separator: ", ").nonEmpty ?? "no date"
  }

  private static func slip(_ months: Int?) -> String {
    guard let months, months != 0 else { return "" }
    let count = abs(months)
    return "  (\(count) month\(count == 1 ? "" : "s") \(months > 0 ? "later" : "earlier"))"
  }

  private static func sinceFirst(_ change: ActionChange) -> String {
    guard let first = change.firstEnd, let months = change.slipSinceFirst, months != 0 else {
      return ""
    }
    return "; first promised for \(first):" + slip(months)
  }

  private static func targets(_ targets: [TargetChange]) -> String? {
    let parts = targets.map { target in
      "\(target.measure.map { "\($0): " } ?? "by: ")\(target.old) → \(target.new)"
    }
    return SafeText.shown(parts.joined(separator: "; ")).nonEmpty
  }

  private static func owner(_ change: ActionChange) -> String? {
    var parts: [String] = []
    if let leads = change.leads {
      parts.append("\(names(leads.from)) → \(names(leads.to))")
    }
    if let role = change.role {
      parts.append("role: \(role.from.printed ?? "none") → \(role.to.printed ?? "none")")
    }
    return SafeText.shown(parts.joined(separator: "; ")).nonEmpty
  }

  private static func names(_ leads: [String]) -> String {
    leads.joined(separator: ", ").nonEmpty ?? "no lead"
  }

  private static func measures(_ change: ActionChange) -> String? {
    var parts: [String] = []
    for (name, step) in [("cost", change.cost), ("carbon saving", change.carbon)] {
      guard let step else { continue }
      parts.append("\(name): \(step.from.printed ?? "none") → \(step.to.printed ?? "none")")
    }
    if let score = change.score {
      let from = score.from.map(NumberText.plain) ?? "none"
      parts.append("score: \(from) → \(score.to.map(NumberText.plain) ?? "none")")
    }
    return SafeText.shown(parts.joined(separator: "; ")).nonEmpty
  }

  /// In a pipe, words taken out stand in [- -] and words put in stand in {+ +}.
  private static func reworded(
    _ change: ActionChange, ref: String, margin: String, style: TextStyle
  ) -> [String] {
    var words: [String] = []
    for part in change.wording {
      let pieces = SafeText.shown(part.text).split(separator: " ").map(String.init)
      guard let first = pieces.first, let last = pieces.last else { continue }
      switch part.kind {
      case .same: words += pieces
      case .removed, .added:
        let marks = part.kind == .removed ? ("[-", "-]") : ("{+", "+}")
        var marked = pieces
        marked[0] = marks.0 + first
        marked[marked.count - 1] = (marked.count == 1 ? marked[0] : last) + marks.1
        words += marked
      }
    }
    let lines = TextWrap.lines(
      words.joined(separator: " "), width: style.width - margin.count)
    return lines.enumerated().map { ($0 == 0 ? "  " + ref : margin) + $1 }
  }
}

extension String {
  /// Nil where there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
