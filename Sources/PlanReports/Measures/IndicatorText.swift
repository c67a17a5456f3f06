public import PlanModel

/// Indicators and the figures that may become some, for a person at a terminal.
public enum IndicatorText {
  /// Numbered, so that one can be confirmed.
  public static func text(of suggestions: [IndicatorSuggestion], style: TextStyle) -> String {
    var lines: [String] = []
    for (index, suggestion) in suggestions.enumerated() {
      lines.append(style.heading(SafeText.shown("\(index + 1)  \(suggestion.name)")))
      for (word, figures) in [("goal", suggestion.goals), ("value", suggestion.values)] {
        for figure in figures {
          let date = figure.date.map { figure.kind == .goal ? " by \($0)" : ", \($0)" } ?? ""
          let amount = number(figure.value, figure.unit, figure.qualifier)
          lines.append(SafeText.shown("     \(word): \(amount)\(date)"))
          let place = [figure.source.action, figure.source.field].compactMap { $0 }
            .joined(separator: ", ")
          lines.append(
            style.faint(
              TextWrap.paragraph(
                SafeText.shown("“\(figure.source.words)” [\(place)]"), margin: "       ",
                width: style.width)))
        }
      }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// How far each indicator is on its way.
  public static func text(
    of measures: PlanMeasures, asAt date: PartialDate, style: TextStyle
  ) -> String {
    var lines: [String] = []
    for indicator in measures.indicators {
      let progress = indicator.progress(by: measures.values[indicator.id] ?? [], asAt: date)
      lines.append(style.heading(SafeText.shown("\(indicator.id)  \(indicator.name)")))
      lines.append(
        TextWrap.paragraph(
          SafeText.shown(sentence(of: progress, indicator)), margin: "    ", width: style.width))
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// One sentence, such as this.
  ///
  /// "320 of 500 by 2030 (March 2025): 64% of the way, where 50% was due; 8 months ahead."
  public static func sentence(of progress: IndicatorProgress, _ indicator: Indicator) -> String {
    guard let value = progress.value else { return "No value is recorded." }
    var words = number(value.value, indicator.unit, value.qualifier)
    if let goal = indicator.goal {
      words += " of \(number(goal.value, indicator.unit, nil)) by \(goal.date)"
    }
    words += " (\(value.date))"
    guard let done = progress.shareDone, let due = progress.shareDue else {
      return words + "; " + reason(progress.unknown)
    }
    words += ": \(EmissionsWords.percent(done * 100)) of the way, "
    words += "where \(EmissionsWords.percent(due * 100)) was due"
    guard let late = progress.monthsLate else { return words + "." }
    let months = Int(late.magnitude.rounded())
    guard months > 0 else { return words + "; on time." }
    let least = progress.isBound ? "at least " : ""
    return words
      + "; \(least)\(months) month\(months == 1 ? "" : "s") \(late > 0 ? "late" : "ahead")."
  }

  private static func reason(_ unknown: IndicatorProgress.Unknown?) -> String {
    switch unknown {
    case .noValue: "no value is recorded."
    case .noGoal: "no goal is set."
    case .noBaseline: "without a baseline nobody can tell how far on its way it is."
    case .contradictory: "the goal lies against the direction, or the points are out of order."
    case .noWay: "the goal is the baseline."
    case .valueBeforeBaseline: "the value is older than the baseline."
    case nil: "nothing more can be told."
    }
  }

  private static func number(
    _ value: Double, _ unit: MeasureUnit, _ qualifier: MeasureQualifier?
  ) -> String {
    let word = qualifier.map { Self.word(for: $0) + " " } ?? ""
    let digits = NumberText.plain(value)
    return switch unit {
    case .count: word + digits
    case .percent: "\(word)\(digits)%"
    case .pounds: "\(word)£\(digits)"
    default: "\(word)\(digits) \(unit.rawValue)"
    }
  }

  private static func word(for qualifier: MeasureQualifier) -> String {
    switch qualifier {
    case .over: "over"
    case .atLeast: "at least"
    case .upTo: "up to"
    case .nearly: "nearly"
    case .under: "under"
    case .about: "about"
    }
  }
}
