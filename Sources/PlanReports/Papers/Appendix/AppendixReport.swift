import PlanModel

/// The table of all actions as the council prints it: its columns in its order, under its sections and
/// groups, with a bar from start to end where the plan has dates.
public enum AppendixReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "\(draft.names.strategy): all actions, \(source.now.period.label)"
    let sections = draft.appendixSections(title: title) + [draft.closingSection()]
    return WrittenReport(
      kind: .appendix, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate func appendixSections(title: String) -> [ReportSection] {
    var front = head(title: title)
    if !scale.terms.isEmpty {
      front.append(.heading("Key", level: 2))
      front.append(.table(key))
    }
    front.append(.contents)
    return [ReportSection(name: "Key", blocks: front)] + actionSections()
  }

  /// A section for each theme with the council's own table, groups and bars.
  func actionSections() -> [ReportSection] {
    var sections: [ReportSection] = []
    var parts: [(plan: String?, theme: String?)] = []
    for action in source.now.actions.map(\.action)
    where !parts.contains(where: { $0 == (action.plan, action.section) }) {
      parts.append((action.plan, action.section))
    }
    let years = YearSpan(source.now.actions.map(\.action))
    for part in parts {
      let actions = source.now.actions.filter {
        $0.action.plan == part.plan && $0.action.section == part.theme
      }
      let name = [part.plan, part.theme].compactMap { $0 }.joined(separator: ": ")
      let heading = name.isEmpty ? "Actions" : name
      var blocks: [ReportBlock] = [.heading(ReportText(heading), level: 2)]
      // Rows of one part may come from tables with other columns.
      for (place, run) in CouncilColumns.runs(of: actions).enumerated() {
        blocks.append(
          .table(
            table(
              of: run, years, caption: place == 0 ? heading : "\(heading), continued (\(place + 1))"
            )))
      }
      sections.append(ReportSection(name: heading, orientation: .landscape, blocks: blocks))
    }
    return sections
  }

  private func table(
    of run: CouncilColumns.Run, _ years: YearSpan?, caption: String
  ) -> ReportTable {
    let hasBars = years != nil && run.actions.contains { years?.bar(of: $0.action) != nil }
    var columns = run.columns.headings.enumerated().map { place, heading in
      ReportTable.Column(
        heading, content: run.columns.isStanding(heading) ? .rating : .text,
        weight: run.columns.weight(at: place, in: run.actions))
    }
    if hasBars, let years {
      columns.append(ReportTable.Column(years.heading, content: .bar, weight: 2))
    }
    var rows: [ReportTable.Row] = []
    var group: String?
    for reported in run.actions {
      if let own = reported.action.group, own != group {
        rows.append(
          ReportTable.Row([ReportCell(ReportText(own), isRowHeading: true)], kind: .group))
      }
      group = reported.action.group
      var cells = run.columns.headings.enumerated().map { place, heading in
        let text = run.columns.text(of: reported.action, at: place)
        var cell = ReportCell(ReportText(text), isRowHeading: place == 0)
        if run.columns.isStanding(heading) {
          cell.shade = shade(of: text, in: reported.action)
        }
        return cell
      }
      if hasBars {
        let bar = years?.bar(of: reported.action)
        cells.append(ReportCell(bar.map { [ReportText($0.words)] } ?? [], bar: bar?.bar))
      }
      rows.append(ReportTable.Row(cells))
    }
    return ReportTable(caption: caption, columns: columns, rows: rows)
  }

  /// The colour of a cell that holds the action's own rating, or its stage where that is an end.
  private func shade(of text: String, in action: Action) -> ReportShade? {
    guard !text.isEmpty else { return nil }
    if text == action.rating.printed { return action.rating.canonical.map { .rating($0) } }
    if text == action.stage.printed, action.stage.canonical == .complete { return .complete }
    return nil
  }
}
