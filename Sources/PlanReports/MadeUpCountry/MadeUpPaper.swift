import PlanModel

/// Writes one period of an invented plan as a paper.
struct MadeUpPaper {
  var plan: MadeUpPlan
  var quarter: MadeUpQuarter
  var layout: MadeUpCountry.Layout

  func bytes() -> [UInt8] {
    switch layout {
    case .csv: csv()
    case .pipes: Array(text(separator: "|").utf8)
    case .tabs: Array(text(separator: "\t").utf8)
    }
  }

  private var present: [MadeUpPlan.MadeUpAction] { plan.actions.filter { !$0.isGone } }

  private func csv() -> [UInt8] {
    let words = plan.vocabulary
    var csv = CSVWriter()
    csv.row([
      ExchangeColumn.council.heading, ExchangeColumn.plan.heading, ExchangeColumn.period.heading,
      words.refHeading, "Theme", "Group", words.actionHeading, words.leadHeading, "Partners",
      words.dateHeading, "Cost", "Carbon saving", words.stageHeading, words.ratingHeading,
      words.updateHeading,
    ])
    for action in present {
      csv.row([
        plan.council, plan.name, quarter.label, action.ref, plan.themes[action.theme].name,
        action.group, action.text, action.lead, action.partners.joined(separator: "; "),
        month(action.due), action.cost.rawValue, action.carbon.rawValue,
        words.stages[action.stage].term, rating(of: action), update(of: action),
      ])
    }
    return csv.bytes
  }

  /// A paper with a title, a key and a table for each theme, as councils print them.
  private func text(separator: String) -> String {
    let words = plan.vocabulary
    var lines = [
      plan.council, "", plan.name, "", "Progress report, \(quarter.label)", "",
      "\(words.stageHeading) key", "",
    ]
    lines += words.stages.map { "- \($0.term): \($0.definition)" }
    lines += ["", "\(words.ratingHeading) key", ""]
    lines += (words.ratings + [words.finished].compactMap { $0 }).map {
      "- \($0.term): \($0.definition)"
    }
    for (index, theme) in plan.themes.enumerated() {
      let actions = present.filter { $0.theme == index }
      guard !actions.isEmpty else { continue }
      lines += ["", "## \(theme.name)", ""]
      lines += table(of: actions, separator: separator)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(of actions: [MadeUpPlan.MadeUpAction], separator: String) -> [String] {
    let words = plan.vocabulary
    let headings = [
      words.refHeading, words.actionHeading, words.leadHeading, words.dateHeading,
      words.stageHeading, words.ratingHeading, words.updateHeading,
    ]
    var lines = [row(headings, separator)]
    if separator == "|" { lines.append(row(headings.map { _ in "---" }, separator)) }
    var group = ""
    for action in actions {
      if action.group != group {
        group = action.group
        lines.append(row([group] + headings.dropFirst().map { _ in "" }, separator))
      }
      lines.append(
        row(
          [
            action.ref, action.text, action.lead, month(action.due),
            words.stages[action.stage].term, rating(of: action), update(of: action),
          ], separator))
    }
    return lines
  }

  private func row(_ cells: [String], _ separator: String) -> String {
    separator == "|" ? "| " + cells.joined(separator: " | ") + " |" : cells.joined(separator: "\t")
  }

  private func rating(of action: MadeUpPlan.MadeUpAction) -> String {
    if action.isSilent { return "" }
    if action.stage == plan.vocabulary.stages.count - 1, let finished = plan.vocabulary.finished {
      return finished.term
    }
    return plan.vocabulary.ratings[action.rating].term
  }

  private func update(of action: MadeUpPlan.MadeUpAction) -> String {
    action.isSilent ? "" : action.update
  }

  /// "March 2026".
  private func month(_ months: Int) -> String {
    "\(Self.monthNames[months % 12]) \(months / 12)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
