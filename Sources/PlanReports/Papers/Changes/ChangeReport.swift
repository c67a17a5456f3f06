import PlanModel

/// What moved, came, went, slipped and was reworded since an earlier period.
public enum ChangeReport {
  /// Nil where the source holds no earlier period: there is nothing to compare with.
  public static func written(from source: ReportSource) -> WrittenReport? {
    var draft = ReportDraft(source)
    guard let before = draft.numbers.before else { return nil }
    let since = before.period.period.label
    let title = "\(draft.names.strategy): what changed from \(since) to \(source.now.period.label)"
    let sections = [draft.changesSection(title: title, since: before), draft.closingSection()]
    return WrittenReport(
      kind: .changes, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate mutating func changesSection(title: String, since before: Standings) -> ReportSection
  {
    let actions = source.now.actions
    let here = Set(actions.map(\.id))
    let then = Dictionary(
      before.period.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var blocks = head(title: title)
    let start = blocks.count
    blocks += moves("Rated worse", numbers.moved(.worse, among: actions), "worse")
    blocks += list(
      "No longer reported", before.period.actions.filter { !here.contains($0.id) }, "gone")
    blocks += values(
      "Date put back or brought forward", "dates",
      actions.compactMap { now in
        guard let old = then[now.id]?.action.timescale, old.end != now.action.timescale.end else {
          return nil
        }
        return (now, old.printed ?? "–", now.action.timescale.printed ?? "–")
      })
    blocks += moves("Rated better", numbers.moved(.better, among: actions), "better")
    blocks += moves(
      "Rated otherwise",
      numbers.changedWithoutDirection(among: actions).filter {
        numbers.change(of: $0).ground == .held
      }, "other")
    blocks += list("New", actions.filter { numbers.change(of: $0).ground == .new }, "new")
    blocks += values(
      "Reworded", "reworded",
      actions.compactMap { now in
        guard let old = then[now.id]?.action, old.text != now.action.text else { return nil }
        return (now, old.text, now.action.text)
      })
    if blocks.count == start { blocks.append(.paragraph("Nothing has changed.", .body)) }
    return ReportSection(name: "Changes", orientation: .landscape, blocks: blocks)
  }

  private mutating func moves(
    _ heading: String, _ actions: [ReportedAction], _ name: String
  ) -> [ReportBlock] {
    rows(
      heading, actions, name,
      columns: [
        ReportTable.Column("Before", content: .rating), ReportTable.Column("Now", content: .rating),
        ReportTable.Column("Why", weight: 3),
      ]
    ) { draft, reported in
      [
        draft.shown(draft.numbers.change(of: reported).before),
        draft.shown(draft.numbers.now.place(of: reported)),
        ReportCell(ReportText(reported.action.reason ?? reported.action.changeNote ?? "")),
      ]
    }
  }

  private mutating func list(
    _ heading: String, _ actions: [ReportedAction], _ name: String
  ) -> [ReportBlock] {
    rows(heading, actions, name, columns: [ReportTable.Column("Note", weight: 3)]) { _, reported in
      [ReportCell(ReportText(reported.action.changeNote ?? reported.action.introducedIn ?? ""))]
    }
  }

  private mutating func values(
    _ heading: String, _ name: String, _ changed: [(ReportedAction, String, String)]
  ) -> [ReportBlock] {
    let texts = Dictionary(
      changed.map { ($0.0.id, ($0.1, $0.2)) }, uniquingKeysWith: { one, _ in one })
    return rows(
      heading, changed.map(\.0), name,
      columns: [ReportTable.Column("Before", weight: 2), ReportTable.Column("Now", weight: 2)]
    ) { _, reported in
      let (before, now) = texts[reported.id] ?? ("", "")
      return [ReportCell(ReportText(before)), ReportCell(ReportText(now))]
    }
  }

  /// A heading with the number of actions, and a table of them; nothing where there are none.
  private mutating func rows(
    _ heading: String, _ actions: [ReportedAction], _ name: String, columns: [ReportTable.Column],
    _ cells: (ReportDraft, ReportedAction) -> [ReportCell]
  ) -> [ReportBlock] {
    guard !actions.isEmpty else { return [] }
    let number = count(actions, "changes.\(name)", meaning: "actions under “\(heading)”")
    return [
      .heading(
        ReportText([ReportText.Run("\(heading) ("), number, ReportText.Run(")")]), level: 2),
      .table(
        ReportTable(
          caption: heading,
          columns: [
            ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("Action", weight: 3),
          ]
            + columns,
          rows: actions.map { reported in
            ReportTable.Row(
              [
                ReportCell(ReportText(reported.printedRef), isRowHeading: true),
                ReportCell(Self.text(of: reported.action)),
              ] + cells(self, reported))
          })),
    ]
  }

  /// A term of the scale as a shaded cell.
  func shown(_ place: Int?) -> ReportCell {
    ReportCell(
      [ReportText(place.map { scale.terms[$0].word } ?? "Not given")],
      shade: place.flatMap { scale.terms[$0].shade })
  }
}
