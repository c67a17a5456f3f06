import PlanModel

extension ReportDraft {
  /// All actions in the council's own tables: a heading for each list and theme, a table for each set of
  /// columns.
  func actionSection() -> ReportSection {
    let told = [
      names.council, source.council, names.strategy, source.plan, source.edition,
      source.now.period.label,
    ].compactMap { $0 }
    let shared = SharedValues(source.now.actions.map(\.action), besides: Set(told))
    let years = YearSpan(source.now.actions.map(\.action))
    var blocks: [ReportBlock] = []
    let parts = PlanPart.all(of: source.now.actions)
    let hasLists = Set(parts.map(\.list)).count > 1
    var list: (plan: String?, list: String?)?
    for (place, part) in parts.enumerated() {
      let listTitle = hasLists ? title(of: part) : nil
      if let listTitle, list.map({ $0 != (part.plan, part.list) }) ?? true {
        blocks.append(.heading(ReportText(listTitle), level: 2))
      }
      list = (part.plan, part.list)
      let theme = hasLists ? part.theme : [part.plan, part.theme].compactMap { $0 }.joinedOrNil
      let heading = theme ?? (hasLists ? nil : "Actions")
      if let heading { blocks.append(.heading(ReportText(heading), level: hasLists ? 3 : 2)) }
      if place == 0 {
        blocks += shared.values.map { .paragraph(ReportText($0.text), .labelled($0.heading)) }
      }
      let caption = [listTitle, heading].compactMap { $0 }.joined(separator: ": ")
      // Rows of one part may come from tables with other columns.
      for (place, run) in CouncilColumns.runs(of: part.actions, without: shared.headings)
        .enumerated()
      {
        let name = place == 0 ? caption : "\(caption), continued (\(place + 1))"
        var table = CouncilTable(run: run, years: years, draft: self).table(caption: name)
        table.part = ReportTable.Part(
          plan: part.plan, list: hasLists ? part.list : nil, theme: part.theme)
        blocks.append(.table(table))
      }
    }
    return ReportSection(name: "Actions", orientation: .landscape, blocks: blocks)
  }

  private func title(of part: PlanPart) -> String {
    let own = names.actions(2, of: part.list).capitalisedFirst
    return [part.plan, own].compactMap { $0 }.joined(separator: ": ")
  }
}

/// The actions of one theme of one list of one printed plan, in printed order.
private struct PlanPart {
  let plan: String?
  let list: String?
  let theme: String?
  var actions: [ReportedAction]

  static func all(of actions: [ReportedAction]) -> [PlanPart] {
    var parts: [PlanPart] = []
    for reported in actions {
      let action = reported.action
      let known = parts.firstIndex {
        $0.plan == action.plan && $0.list == action.list && $0.theme == action.section
      }
      if let known {
        parts[known].actions.append(reported)
      } else {
        parts.append(
          PlanPart(
            plan: action.plan, list: action.list, theme: action.section, actions: [reported]))
      }
    }
    return parts
  }
}

extension [String] {
  /// "A: B"; nil where there is none.
  fileprivate var joinedOrNil: String? { isEmpty ? nil : joined(separator: ": ") }
}
