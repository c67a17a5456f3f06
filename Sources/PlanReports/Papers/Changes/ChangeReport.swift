import PlanModel

/// What moved, came, went, slipped and was reworded since an earlier period.
public enum ChangeReport {
  /// Nil where the source holds no earlier period: there is nothing to compare with.
  public static func written(from source: ReportSource) -> WrittenReport? {
    var draft = ReportDraft(source)
    guard let before = draft.numbers.before else { return nil }
    let since = before.period.period.label
    let title = "\(draft.names.strategy): what changed from \(since) to \(source.now.period.label)"
    let sections = [
      draft.changesSection(title: title, since: before), draft.closingSection(steps: 1),
    ]
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
    add(what.plain.capitalisedFirst, standings(in: found, since: before), found.moved)
    add(
      "Came and went", comings(in: found, before),
      found.gone + found.merged + found.new + found.absent)
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

  /// How many actions there are and were, and how many of them all came, went or changed.
  private mutating func summary(of found: FoundChanges, since before: Standings) -> ReportText {
    let actions = source.now.actions
    let all = count(actions, "changes.actions", meaning: "all actions")
    let earlier = before.period.period.label
    guard !found.changed.isEmpty else {
      return ReportText("Nothing has changed in ") + ReportText(all)
        + ReportText(actions.count == 1 ? " action." : " actions.")
    }
    let changed = count(
      found.changed, "changes.changed",
      meaning: "actions that came, went or changed since \(earlier)")
    let gone = Set(found.gone.map(\.id))
    let stand = found.changed.count { !gone.contains($0.id) }
    var text =
      ReportText(all) + ReportText(actions.count == 1 ? " action. " : " actions. ")
    // Those that went are no part of the actions that there are.
    text =
      text + ReportText(changed)
      + ReportText(
        gone.isEmpty
          ? " came or changed since \(earlier)."
          : stand == 0
            ? " of \(earlier) went."
            : " came, went or changed since \(earlier): \(stand) of these, and \(gone.count) that went."
      )
    return text + " An action stands under each change that it has."
  }

  /// What was rated worse, better or otherwise; those that had no rating before in one line.
  private mutating func standings(
    in found: FoundChanges, since before: Standings
  ) -> [ReportBlock] {
    let earlier = before.period.period.label
    let isRated = scale.column == .rating
    var blocks: [ReportBlock] = []
    blocks += moves(isRated ? "Rated worse" : "Gone back a stage", found.worse, "worse")
    blocks += moves(isRated ? "Rated better" : "Gone on a stage", found.better, "better")
    blocks += moves(isRated ? "Rated otherwise" : "At another stage", found.other, "other")
    let lines: [(actions: [ReportedAction], name: String, one: String, many: String)] = [
      (
        found.ratedFirst, "first", "action was not \(verb) in \(earlier)",
        "actions were not \(verb) in \(earlier)"
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
    let ends = source.answeredEnds
    let isAnswered = found.gone.contains { ends[$0.id] != nil }
    var blocks = rows(
      "No longer reported", found.gone, "gone",
      columns: [.init("Last", content: .rating), .init("Theme", weight: 2)]
        + (isAnswered ? [.init("What was said of it", weight: 3)] : [])
    ) { draft, reported in
      [
        draft.shown(before.place(of: reported)),
        ReportCell(ReportText(reported.action.section ?? "")),
      ]
        + (isAnswered
          ? [ReportCell(ReportText(ends[reported.id].map(Self.words) ?? "Not yet answered"))] : [])
    }
    blocks += rows(
      "Several became one", found.merged, "merged", columns: [.init("Before", weight: 3)]
    ) { _, reported in
      [
        ReportCell(
          (before.period.joined[reported.id] ?? []).map { origin in
            ReportText([ReportText.Run("\(origin.ref) ", isStrong: true)])
              + Self.text(of: origin.action)
          })
      ]
    }
    for (heading, actions, name) in [
      ("New", found.new, "new"), ("Not reported before", found.absent, "absent"),
    ] {
      blocks += rows(
        heading, actions, name,
        columns: [.init("Now", content: .rating), .init("Theme", weight: 2)]
      ) { draft, reported in
        [
          draft.shown(draft.numbers.now.place(of: reported)),
          ReportCell(ReportText(reported.action.section ?? "")),
        ]
      }
    }
    if !found.absent.isEmpty, found.gone.contains(where: { ends[$0.id] == nil }) {
      blocks.append(.paragraph(sentence("unanswered"), .note))
    }
    return blocks
  }

  /// What somebody said of an action's end, with when and where it was decided.
  private static func words(of link: EarlierEdition.Link) -> String {
    let what = link.kind == .ended ? "Ended, as the council decided" : "No longer in the plan"
    return ([what, link.date.map(DateWords.text), link.minute].compactMap { $0 })
      .joined(separator: ", ") + (link.note.map { ": \($0)" } ?? "")
  }

  /// A reason says why an action stands where it does; of one that got better it says nothing.
  private mutating func moves(
    _ heading: String, _ actions: [ReportedAction], _ name: String
  ) -> [ReportBlock] {
    func why(_ action: Action) -> String? {
      (name == "worse" ? action.reason : nil) ?? action.changeNote
    }
    let hasReason = actions.contains { why($0.action) != nil }
    return rows(
      heading, actions, name,
      columns: [.init("Before", content: .rating), .init("Now", content: .rating)]
        + (hasReason ? [.init("Why", weight: 3)] : [])
    ) { draft, reported in
      [
        draft.shown(draft.numbers.change(of: reported).before),
        draft.shown(draft.numbers.now.place(of: reported)),
      ] + (hasReason ? [ReportCell(ReportText(why(reported.action) ?? ""))] : [])
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
