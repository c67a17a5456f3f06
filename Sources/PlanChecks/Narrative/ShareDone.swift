import PlanModel

/// What a column of per cent says of how far an action is.
struct ShareDone {
  var heading: String
  /// As printed.
  var printed: String
  /// Of a hundred.
  var percent: Double

  /// Nil where no column with such a heading holds a figure with its sign.
  init?(_ action: Action) {
    // The sign first: few cells end with it, and all have a heading.
    for field in action.fields where field.text.utf8.last == UInt8(ascii: "%") {
      let text = field.text.trimmed
      guard Self.isHeading(field.heading), let value = Double(text.dropLast().trimmed),
        value.isFinite,
        value >= 0
      else { continue }
      heading = field.heading
      printed = text
      percent = value
      return
    }
    return nil
  }

  /// Whether the stage can't be right beside it, or it can't be a share of anything.
  func contradicts(_ stage: Stage) -> Bool {
    switch stage {
    case .complete: percent != 100
    case .notStarted: percent > 0
    default: percent > 100
    }
  }

  private static func isHeading(_ heading: String) -> Bool {
    let words = heading.lowercased()
    return (words.contains("%") || words.contains("percent") || words.contains("per cent"))
      && (words.contains("complet") || words.contains("progress") || words.contains("done"))
  }
}
