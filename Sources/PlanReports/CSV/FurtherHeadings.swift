import PlanModel

/// Finds the headings of a council that no fixed column stands for.
enum FurtherHeadings {
  /// A heading of the actions, and as the table prints it beside the fixed ones.
  struct Heading {
    var heading: String
    /// With " (as printed)" where a fixed column has the same heading.
    var printed: String
  }

  /// The headings, in the order of their first appearance.
  ///
  /// A heading counts as known where most of its cells already stand in the action's fields: the
  /// register keeps the cells of a paper, and not how its columns were understood.
  static func headings(of actions: some Sequence<Action>, known: Set<String>) -> [Heading] {
    var order: [String] = []
    var filled: [String: (all: Int, covered: Int)] = [:]
    for action in actions {
      for (heading, text) in FieldNames.unique(action.fields) where !known.contains(heading) {
        if filled[heading] == nil {
          order.append(heading)
          filled[heading] = (0, 0)
        }
        // A heading that names an axis stands whatever its cells hold.
        guard !text.isEmpty, filled[heading]?.all != Int.max else { continue }
        filled[heading]?.all += 1
        if covers(action, heading: heading, text: text) { filled[heading]?.covered += 1 }
      }
      for heading in action.groupings.keys.sorted() where filled[heading]?.all != Int.max {
        if filled[heading] == nil { order.append(heading) }
        filled[heading] = (Int.max, 0)
      }
    }
    let fixed = Set(ExchangeColumn.allCases.map(\.heading))
    return order.filter { heading in
      guard let counts = filled[heading] else { return false }
      return counts.all > 0 && counts.covered <= counts.all / 2
    }.map { heading in
      Heading(
        heading: heading, printed: fixed.contains(heading) ? heading + " (as printed)" : heading)
    }
  }

  private static func covers(_ action: Action, heading: String, text: String) -> Bool {
    if action.elements.contains(heading) || action.timescale.years.contains(heading) { return true }
    let whole: [String?] = [
      action.ref, action.refAsPrinted, action.text, action.title, action.section, action.group,
      action.role.printed, action.partnersAsPrinted, action.timescale.printed, action.cost.printed,
      action.carbon.printed, action.impact, action.measure, action.stage.printed,
      action.rating.printed, action.update, action.changeNote, action.introducedIn,
    ]
    if whole.contains(text) || action.leads.contains(text) || action.partners.contains(text) {
      return true
    }
    if action.score.printed.map(NumberText.plain) == text { return true }
    let inner: [String?] = [
      action.text, action.update, action.reason, action.mitigation, action.timescale.printed,
    ]
    return inner.contains { part in
      guard let part, part.utf8.count >= 8 else { return false }
      return text.contains(part) || part.contains(text)
    } || action.leads.joined(separator: " ") == text
      || action.objectives.joined(separator: ", ") == text
  }
}
