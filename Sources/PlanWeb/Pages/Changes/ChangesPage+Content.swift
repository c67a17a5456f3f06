import PlanModel
import PlanStore

extension ChangesPage {
  init(_ changes: PeriodChanges, of plan: PlanSummary, isDesk: Bool) {
    let from = Phrases.name(of: changes.from)
    let to = Phrases.name(of: changes.to)
    heading = "What changed from \(Phrases.unbroken(from)) to \(Phrases.unbroken(to))"
    frame = Frame(
      title: "What changed from \(from) to \(to), \(plan.name)",
      crumbs: [
        Trail.Crumb("Home", .home), Trail.Crumb(plan.council.name, .council(plan.council.slug)),
        Trail.Crumb(plan.name, .plan(plan.slug)),
      ], isDesk: isDesk)
    eyebrow = "\(plan.council.name), \(plan.name)"
    headline = Self.headline(changes)
    detail = Self.detail(changes)
    periods = Self.periods(changes, of: plan)
    let pair = PeriodPair(from: changes.from.label, to: changes.to.label)
    downloads = DownloadLinks(
      subject: "changes", csv: .changeList(plan.slug, .csv, between: pair),
      json: .changeList(plan.slug, .json, between: pair))
    sections = Self.sections(changes, from: from, to: to)
  }

  /// The choice of two periods, where there are more than two.
  private static func periods(_ changes: PeriodChanges, of plan: PlanSummary) -> PeriodsForm? {
    let labels = plan.periods.map(\.effective.label)
    guard labels.count > 2 else { return nil }
    let choices = labels.map { ($0, Phrases.sentence($0)) }
    return PeriodsForm(
      action: .changes(plan.slug), label: "Which periods to compare",
      fields: [
        SelectField("from", label: "From", choices: choices, chosen: changes.from.label),
        SelectField("to", label: "To", choices: choices, chosen: changes.to.label),
      ], button: "Compare")
  }

  static func headline(_ changes: PeriodChanges) -> String {
    let worse = changes.moved.count { $0.ratingMovement == .worse }
    let better = changes.moved.count { $0.ratingMovement == .better }
    let further = changes.moved.count { $0.stageMovement == .better }
    let back = changes.moved.count { $0.stageMovement == .worse }
    var parts: [String] = []
    if better > 0 { parts.append("\(Phrases.count(better, "rating")) got better") }
    if worse > 0 { parts.append("\(Phrases.count(worse, "rating")) got worse") }
    if further > 0 { parts.append("\(Phrases.count(further, "action")) moved on a stage") }
    if back > 0 { parts.append("\(Phrases.count(back, "action")) went back a stage") }
    if parts.isEmpty {
      parts.append(
        changes.moved.isEmpty
          ? "no action changed its stage or rating"
          : "\(Phrases.count(changes.moved.count, "action")) changed stage or rating")
    }
    return Phrases.sentence(Phrases.list(parts)) + "."
  }

  private static func detail(_ changes: PeriodChanges) -> String? {
    var parts: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { parts.append("\(number) \(number == 1 ? one : many)") }
    }
    let first = changes.moved.count {
      $0.ratingBefore.canonical == nil && $0.rating.canonical != nil
    }
    add(first, "action is rated for the first time", "actions are rated for the first time")
    add(changes.new.count, "action is new", "actions are new")
    add(changes.vanished.count, "is no longer there", "are no longer there")
    add(changes.slipped.count, "is to be done later than it was", "are to be done later")
    add(changes.redated.count, "has an earlier or a first date", "have an earlier or a first date")
    add(changes.reworded.count, "is worded otherwise", "are worded otherwise")
    add(changes.unchanged, "is as it was", "are as they were")
    return parts.isEmpty ? nil : Phrases.sentence(Phrases.list(parts)) + "."
  }

  private static func sections(
    _ changes: PeriodChanges, from: String, to: String
  ) -> [Section] {
    let order: [(String, String, String, (PeriodChanges.Moved) -> Bool)] = [
      ("worse", "Rated worse", "Their rating fell.", { $0.ratingMovement == .worse }),
      ("better", "Rated better", "Their rating rose.", { $0.ratingMovement == .better }),
      (
        "stage", "Moved on a stage", "Further along the way than before.",
        {
          $0.ratingMovement != .worse && $0.ratingMovement != .better && $0.stageMovement == .better
        }
      ),
    ]
    var rest = changes.moved
    var sections: [Section] = []
    for (id, heading, words, isIn) in order {
      let found = rest.filter(isIn)
      rest.removeAll(where: isIn)
      guard !found.isEmpty else { continue }
      sections.append(
        Section(
          id: id, heading: heading, words: words,
          table: moved(found, id: id, heading: heading, from: from, to: to)))
    }
    if !rest.isEmpty {
      sections.append(
        Section(
          id: "otherwise", heading: "Changed otherwise",
          words: "Put on hold, closed, rated for the first time, or gone back a stage.",
          table: moved(rest, id: "otherwise", heading: "Changed otherwise", from: from, to: to)))
    }
    sections += lists(changes, from: from, to: to)
    return sections
  }

  private static func moved(
    _ moved: [PeriodChanges.Moved], id: String, heading: String, from: String, to: String
  ) -> DataTable {
    DataTable(
      id: "\(id)-table", caption: heading, hidesCaption: true,
      columns: [
        .init("Action"), .init(Phrases.sentence(from)), .init(Phrases.sentence(to)),
        .init("Direction of travel"),
      ],
      rows: moved.map { action in
        let isRating = id != "stage" && action.ratingBefore.canonical != action.rating.canonical
        let movement = isRating ? action.ratingMovement : action.stageMovement
        let before = isRating ? Tag(action.ratingBefore) : Tag(action.stageBefore)
        let after = isRating ? Tag(action.rating) : Tag(action.stage)
        return [
          .link(
            [action.ref, Phrases.short(action.name, to: 140)].compactMap { $0 }
              .joined(separator: " "), .action(action.id)),
          before.map(DataTable.Cell.tag) ?? .text("Not given"),
          after.map(DataTable.Cell.tag) ?? .text("Not given"),
          movement == .unknown
            ? .text(unknown(before: before, after: after))
            : .tag(Tag(movement, isOfStage: !isRating)),
        ]
      })
  }

  /// What there is to say where neither value is better.
  private static func unknown(before: Tag?, after: Tag?) -> String {
    switch (before, after) {
    case (nil, _?): "Given for the first time"
    case (_?, nil): "No longer given"
    default: "Neither"
    }
  }

  private static func lists(_ changes: PeriodChanges, from: String, to: String) -> [Section] {
    var sections: [Section] = []
    if !changes.slipped.isEmpty {
      sections.append(
        Section(
          id: "slipped", heading: "Slipped", words: "To be done later than they were.",
          table: changed(changes.slipped, id: "slipped", from: from, to: to)))
    }
    if !changes.vanished.isEmpty {
      sections.append(
        Section(
          id: "vanished", heading: "No longer there",
          words: "In \(from) and not in \(to). What became of them is not said.",
          list: ActionList(rows: changes.vanished.map { ActionList.Row($0) })))
    }
    if !changes.new.isEmpty {
      sections.append(
        Section(
          id: "new", heading: "New", words: "Not in \(from).",
          list: ActionList(rows: changes.new.map { ActionList.Row($0) })))
    }
    if !changes.redated.isEmpty {
      sections.append(
        Section(
          id: "redated", heading: "Dated anew", words: "Brought forward, or dated at last.",
          table: changed(changes.redated, id: "redated", from: from, to: to)))
    }
    if !changes.reworded.isEmpty {
      sections.append(
        Section(
          id: "reworded", heading: "Worded otherwise", words: "The action’s own words differ.",
          table: changed(changes.reworded, id: "reworded", from: from, to: to)))
    }
    return sections
  }

  private static func changed(
    _ changed: [PeriodChanges.Changed], id: String, from: String, to: String
  ) -> DataTable {
    DataTable(
      id: "\(id)-table", caption: "Before and after", hidesCaption: true,
      columns: [.init("Action"), .init(Phrases.sentence(from)), .init(Phrases.sentence(to))],
      rows: changed.map {
        [
          .link($0.ref ?? Phrases.short($0.name, to: 90), .action($0.id)),
          .text($0.before ?? "Not given"), .text($0.after ?? "Not given"),
        ]
      })
  }
}
