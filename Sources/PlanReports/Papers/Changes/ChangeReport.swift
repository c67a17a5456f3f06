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
    let found = FoundChanges(numbers, since: before)
    var blocks: [ReportBlock] = []
    var counts: [(name: String, count: Int)] = []
    func add(_ kind: String, _ parts: [ReportBlock], _ actions: [ReportedAction]) {
      guard !parts.isEmpty else { return }
      blocks.append(.heading(ReportText(kind), level: 2))
      blocks += parts
      if !actions.isEmpty { counts.append((kind, Set(actions.map(\.id)).count)) }
    }
    add(what.plain.capitalisedFirst, standings(in: found), found.moved)
    add("Came and went", comings(in: found, before), found.gone + found.added)
    for kind in FoundChanges.Kind.allCases {
      let changed = found.pairs.filter { found.takes($0, kind, of: scale.column) }
      add(kind.rawValue, texts(of: kind, changed), changed.map(\.reported))
    }
    var front = head(title: title)
    front.append(.paragraph(summary(of: found, since: before), .body))
    if counts.count > 1 {
      front.append(
        .chart(
          ReportChart(
            title: "Actions by kind of change",
            description: counts.map { "\($0.name): \($0.count)" }.joined(separator: ". ") + ".",
            categories: counts.map(\.name),
            series: [.init(name: "Actions", values: counts.map(\.count))])))
    }
    return ReportSection(name: "Changes", orientation: .landscape, blocks: front + blocks)
  }

  /// How many actions there are, and of how many nothing is told below.
  private mutating func summary(of found: FoundChanges, since before: Standings) -> ReportText {
    let actions = source.now.actions
    let all = count(actions, "changes.actions", meaning: "all actions")
    guard !found.changed.isEmpty else {
      return ReportText("Nothing has changed in ") + ReportText(all)
        + ReportText(actions.count == 1 ? " action." : " actions.")
    }
    let changed = count(
      found.changed, "changes.changed",
      meaning: "actions that came, went or changed since \(before.period.period.label)")
    return ReportText(all) + ReportText(actions.count == 1 ? " action; " : " actions; ")
      + ReportText(changed)
      + ReportText(
        " came, went or changed since \(before.period.period.label). "
          + "An action stands under each change that it has.")
  }

  /// What was rated worse, better or otherwise; those that had no rating before in one line.
  private mutating func standings(in found: FoundChanges) -> [ReportBlock] {
    let isRated = scale.column == .rating
    var blocks: [ReportBlock] = []
    blocks += moves(isRated ? "Rated worse" : "Gone back a stage", found.worse, "worse")
    blocks += moves(isRated ? "Rated better" : "Gone on a stage", found.better, "better")
    blocks += moves(isRated ? "Rated otherwise" : "At another stage", found.other, "other")
    let lines: [(actions: [ReportedAction], name: String, one: String, many: String)] = [
      (
        found.ratedFirst, "first", "action was not \(verb) before",
        "actions were not \(verb) before"
      ),
      (
        found.ratedNoMore, "no-more", "action is \(verb) no more",
        "actions are \(verb) no more"
      ),
    ]
    for line in lines where !line.actions.isEmpty {
      let number = opening(
        line.actions, "changes.\(line.name)",
        meaning: "actions that are or were without a \(what.plain)"
      )
      // Of a few it is told which.
      let refs =
        line.actions.count > 12
        ? "." : ": \(Numerals.listed(line.actions.map(\.ref)))."
      blocks.append(
        .paragraph(
          ReportText(number)
            + ReportText(" \(line.actions.count == 1 ? line.one : line.many)\(refs)"), .body))
    }
    return blocks
  }

  private var verb: String { scale.column == .rating ? "rated" : "given a stage" }

  private mutating func comings(in found: FoundChanges, _ before: Standings) -> [ReportBlock] {
    rows(
      "No longer reported", found.gone, "gone",
      columns: [.init("Last", content: .rating), .init("Theme", weight: 2)]
    ) { draft, reported in
      [
        draft.shown(before.place(of: reported)),
        ReportCell(ReportText(reported.action.section ?? "")),
      ]
    }
      + rows(
        "New", found.added, "new",
        columns: [.init("Now", content: .rating), .init("Theme", weight: 2)]
      ) { draft, reported in
        [
          draft.shown(draft.numbers.now.place(of: reported)),
          ReportCell(ReportText(reported.action.section ?? "")),
        ]
      }
  }

  private mutating func moves(
    _ heading: String, _ actions: [ReportedAction], _ name: String
  ) -> [ReportBlock] {
    let hasReason = actions.contains { $0.action.reason != nil || $0.action.changeNote != nil }
    return rows(
      heading, actions, name,
      columns: [.init("Before", content: .rating), .init("Now", content: .rating)]
        + (hasReason ? [.init("Why", weight: 3)] : [])
    ) { draft, reported in
      [
        draft.shown(draft.numbers.change(of: reported).before),
        draft.shown(draft.numbers.now.place(of: reported)),
      ]
        + (hasReason
          ? [ReportCell(ReportText(reported.action.reason ?? reported.action.changeNote ?? ""))]
          : [])
    }
  }

  /// A table for each sort of change under a kind.
  private mutating func texts(
    of kind: FoundChanges.Kind, _ changed: [FoundChanges.Pair]
  ) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    for sort in FoundChanges.sorts(of: kind) {
      let steps = changed.compactMap { pair in
        sort.step(pair.change).map { (pair.reported, $0) }
      }
      let byID = Dictionary(
        steps.map { ($0.0.id, $0.1) }, uniquingKeysWith: { one, _ in one })
      blocks += rows(
        sort.heading, steps.map(\.0), FigureBook.part(sort.heading),
        columns: [.init("Before", weight: sort.weight), .init("Now", weight: sort.weight)]
      ) { _, reported in
        let step = byID[reported.id]
        return [
          ReportCell(ReportText(step?.before ?? "")), ReportCell(ReportText(step?.now ?? "")),
        ]
      }
    }
    return blocks
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
        ReportText([ReportText.Run("\(heading) ("), number, ReportText.Run(")")]), level: 3),
      .table(
        ReportTable(
          caption: heading,
          columns: [
            .ref, ReportTable.Column("Action", weight: 3),
          ]
            + columns,
          rows: actions.map { reported in
            ReportTable.Row(
              [
                reported.refCell,
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
