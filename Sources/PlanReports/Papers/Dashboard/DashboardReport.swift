import PlanModel

/// The quarterly dashboard: a cover report, its implications, and the overviews, narrative and tables.
public enum DashboardReport {
  /// The whole report; the pages for officers come last and are marked as theirs.
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title =
      "\(draft.names.strategy): performance in \(source.now.period.label)"
    var sections = [draft.coverSection(title: title), draft.implicationsSection()]
    sections.append(draft.dashboardSection())
    sections.append(contentsOf: draft.tableSections())
    sections.append(draft.travelSection())
    sections.append(draft.nextSection())
    sections.append(draft.officersSection(after: sections))
    return WrittenReport(
      kind: .dashboard, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}
