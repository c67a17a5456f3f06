import PlanModel

extension ReadingPage {
  init(_ reading: Reading, isDesk: Bool) {
    let papers = reading.papers.map(\.paper)
    let title =
      papers.count == 1 ? "What was understood" : "What was understood of the two papers"
    frame = Frame(title: title, crumbs: [Trail.Crumb("Home", .home)], isDesk: isDesk)
    heading = title
    notices = []
    if papers.allSatisfy(\.actions.isEmpty) {
      notices.append(
        Notice(
          .warning, id: "none", heading: "No actions were found.",
          text: "Waymark looks for tables, and for lists under headings, that say what will be "
            + "done. If there are some, copy the paper’s text again with its table headings."))
    }
    comparison = papers.count == 2 ? ComparisonSection(from: papers[0], to: papers[1]) : nil
    self.papers = papers.enumerated().map {
      PaperSection(
        $1, findings: reading.findingSet($0), number: $0 + 1, token: reading.token)
    }
    downloads = DownloadLinks(
      subject: "actions", csv: .readingActions(reading.token, .csv),
      json: .readingActions(reading.token, .json))
    keep =
      isDesk && papers.contains { !$0.actions.isEmpty } ? .readingKeep(reading.token) : nil
    fate = "Nothing was kept. Waymark forgets this within an hour."
  }
}

extension ComparisonSection {
  init(from old: Paper, to new: Paper) {
    let comparison = Comparison(old: old.actions, new: new.actions)
    let counts = ComparisonCounts(comparison)
    let names = [old, new].map { $0.period?.label ?? $0.document.name }
    heading = "What changed from \(names[0]) to \(names[1])"
    headline = Self.headline(counts, isEmpty: comparison.isEmpty)
    let changed = comparison.changes.filter { $0.kind == .changed }
    tables = [
      Self.table(
        "Rating", id: "c-rating", names, changed.filter { $0.rating != nil },
        before: { Self.cell($0.rating.flatMap { Tag($0.from) }) },
        after: { Self.cell($0.rating.flatMap { Tag($0.to) }) }, movement: \.ratingMovement),
      Self.table(
        "Stage", id: "c-stage", names, changed.filter { $0.stage != nil },
        before: { Self.cell($0.stage.flatMap { Tag($0.from) }) },
        after: { Self.cell($0.stage.flatMap { Tag($0.to) }) }, movement: \.stageMovement),
      Self.table(
        "Timescale", id: "c-time", names, changed.filter { $0.timescale != nil },
        before: { .text($0.timescale?.from.printed ?? "Not given") },
        after: { .text($0.timescale?.to.printed ?? "Not given") }),
      Self.table(
        "Lead", id: "c-lead", names, changed.filter { $0.leads != nil },
        before: { .text($0.leads?.from.joined(separator: ", ")) },
        after: { .text($0.leads?.to.joined(separator: ", ")) }),
      Self.table(
        "Wording", id: "c-wording", names, changed.filter { !$0.wording.isEmpty },
        before: { .text($0.old?.text) }, after: { .text($0.new?.text) }),
    ].compactMap { $0 }
    vanished = Self.list(comparison.changes.filter { $0.kind == .vanished }.compactMap(\.old))
    added = Self.list(comparison.changes.filter { $0.kind == .added }.compactMap(\.new))
    doubts = comparison.doubts.map {
      PaperSection.Remark(
        text: "The ref stands before different words in the two papers, so nothing was linked: "
          + "“\(Phrases.short($0.oldText, to: 120))” and “\(Phrases.short($0.newText, to: 120))”.",
        ref: $0.ref)
    }
  }

  private static func headline(_ counts: ComparisonCounts, isEmpty: Bool) -> String {
    if isEmpty { return "Nothing changed." }
    var parts: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { parts.append("\(number) \(number == 1 ? one : many)") }
    }
    add(counts.ratingBetter, "rating got better", "ratings got better")
    add(counts.ratingWorse, "got worse", "got worse")
    add(counts.ratingOther, "is rated otherwise", "are rated otherwise")
    add(counts.stageMoved, "action changed its stage", "actions changed their stage")
    add(counts.slipped, "slipped", "slipped")
    add(counts.added, "is new", "are new")
    add(counts.vanished, "is no longer there", "are no longer there")
    add(counts.sameUpdate, "has the same update as before", "have the same update as before")
    if parts.isEmpty { return "Only words changed." }
    return Phrases.sentence(Phrases.list(parts)) + "."
  }

  private static func cell(_ tag: Tag?) -> DataTable.Cell {
    tag.map(DataTable.Cell.tag) ?? .text("Not given")
  }

  private static func table(
    _ heading: String, id: String, _ names: [String], _ changes: [ActionChange],
    before: (ActionChange) -> DataTable.Cell, after: (ActionChange) -> DataTable.Cell,
    movement: ((ActionChange) -> Movement?)? = nil
  ) -> PaperSection.Table? {
    guard !changes.isEmpty else { return nil }
    var columns: [DataTable.Column] = [.init("Action"), .init(names[0]), .init(names[1])]
    if movement != nil { columns.append(.init("Direction of travel")) }
    return PaperSection.Table(
      words: "\(heading): \(Phrases.count(changes.count, "action"))",
      columns: DataTable(
        id: id, caption: "\(heading) before and after", hidesCaption: true, columns: columns,
        rows: changes.map { change in
          let action = change.latest
          let name = [action?.ref, action.map { Phrases.short($0.name, to: 120) }]
            .compactMap { $0 }.joined(separator: " ")
          var cells: [DataTable.Cell] = [.text(name), before(change), after(change)]
          if let movement {
            let way = movement(change)
            cells.append(
              way == nil || way == .unknown
                ? .text("Neither") : .tag(Tag(way ?? .same, isOfStage: id == "c-stage")))
          }
          return cells
        }))
  }

  private static func list(_ actions: [Action]) -> ActionList? {
    actions.isEmpty ? nil : ActionList(rows: actions.map { ActionList.Row($0, address: nil) })
  }
}
