import PlanModel
import PlanReports
import PlanStore

extension ActionRecordPage {
  init(
    _ record: ActionRecord, archive: ActionArchive? = nil, findings: PlanFindings? = nil,
    isDesk: Bool
  ) {
    let action = record.action
    let sources = ActionSources(record)
    let name = Phrases.short(action.name, to: 90)
    frame = Frame(
      title: [action.ref, name].compactMap { $0 }.joined(separator: " "),
      crumbs: [
        Trail.Crumb("Home", .home),
        Trail.Crumb(
          record.council.name, .council(record.council.slug, isArchive: archive != nil)),
        Trail.Crumb(
          record.plan.name,
          .plan(record.plan.slug, view: PlanView(isArchive: archive != nil))),
      ], isDesk: isDesk)
    ref = action.ref
    heading = record.isRemoved ? "Removed" : action.name
    text = action.title == nil || action.title == action.text ? nil : action.text
    notices = (archive?.notices ?? []) + Self.notices(record, isDesk: isDesk)
    stage = Tag(action.listedStage)
    rating = Tag(action.rating)
    update = action.update.map(LinkedText.init)
    when = Phrases.sentence(Phrases.name(of: record.lastReported))
    updateSource = action.update == nil ? nil : sources.link("update", "Update")
    standing = Self.standing(action, sources)
    let key = findings?.key(of: record.id)
    let found = findings?.set.open.filter { item in key.map(item.isAbout) ?? false } ?? []
    self.findings =
      found.isEmpty ? nil : FindingList(found, of: record.plan.slug, onPageOf: key)
    allFindings = .findings(record.plan.slug)
    became = record.succession.compactMap { Became($0, of: record) }
    what = Self.what(record, sources)
    parts = Self.parts(action)
    history = Self.history(record)
    historyDownloads = DownloadLinks(
      subject: "history", csv: .actionHistory(record.id, .csv),
      json: .actionHistory(record.id, .json))
    changes = record.changes.map { change in
      Change(
        heading: Phrases.sentence(Phrases.name(of: change.effective)),
        steps: change.changes.map {
          Step(field: FieldWords.label(of: $0.field), before: $0.before, after: $0.after)
        })
    }.filter { !$0.steps.isEmpty }
    printed = Self.printed(action)
    id = record.id
  }

  private static func notices(_ record: ActionRecord, isDesk: Bool) -> [Notice] {
    var notices: [Notice] = []
    if record.isRemoved {
      notices.append(
        Notice(.warning, id: "removed", heading: "What was read of this action was erased."))
    }
    if record.isVanished, !record.succession.contains(where: { $0.says(something: record.id) }) {
      notices.append(
        Notice(
          .warning, id: "vanished", heading: "The plan’s latest paper does not hold this action.",
          text: "What became of it is not said. It was last reported for "
            + "\(Phrases.name(of: record.lastReported))."))
    }
    if isDesk, !record.doubts.isEmpty {
      let others = Set(record.doubts.flatMap(\.candidates)).sorted()
      notices.append(
        Notice(
          .note, id: "doubt", heading: "It may be the same action as another.",
          text: "Its ref and its words point to different actions (\(Phrases.list(others))), "
            + "so nothing was linked."))
    }
    return notices
  }

  private static func standing(_ action: Action, _ sources: ActionSources) -> SummaryList? {
    let fields: [(String, String?)] = [
      ("reason", action.reason), ("mitigation", action.mitigation),
      ("changeNote", action.changeNote), ("movement", action.movement.printed),
    ]
    let rows = fields.compactMap { field, text in
      text.map {
        SummaryList.Row(FieldWords.label(of: field), text: $0, source: sources.link(field))
      }
    }
    return rows.isEmpty ? nil : SummaryList(rows: rows)
  }

  private static func history(_ record: ActionRecord) -> DataTable {
    DataTable(
      id: "history", caption: "What each paper said of it", hidesCaption: true,
      layout: .cards,
      columns: [
        .init("Period"), .init("Rating"), .init("Stage"), .init("Direction of travel"),
        .init("Update"), .init("Source"),
      ],
      rows: record.history.reversed().map { report in
        [
          .text(Phrases.sentence(Phrases.name(of: report.effective))),
          Tag(report.action.rating).map(DataTable.Cell.tag) ?? .text("Not given"),
          stage(report.action), movement(report),
          .text(report.action.update.map { Phrases.short($0, to: 280) }),
          source(report),
        ]
      })
  }

  /// The stage; of parts at several, all that is printed.
  private static func stage(_ action: Action) -> DataTable.Cell {
    let listed = action.listedStage
    if listed.term == StageReading.severalStages, let printed = listed.printed {
      return .text("\(StageReading.severalStages): \(printed)")
    }
    return Tag(listed).map(DataTable.Cell.tag) ?? .text("Not given")
  }

  private static func movement(_ report: PeriodReport) -> DataTable.Cell {
    if report.ratingMovement == .new || report.stageMovement == .new {
      return .text("First report")
    }
    // A rating that stayed says less than a stage that moved.
    if report.ratingMovement == .better || report.ratingMovement == .worse {
      return .tag(Tag(report.ratingMovement))
    }
    if report.stageMovement != .unknown {
      return .tag(Tag(report.stageMovement, isOfStage: true))
    }
    return report.ratingMovement == .unknown
      ? .text("Not known") : .tag(Tag(report.ratingMovement))
  }

  private static func source(_ report: PeriodReport) -> DataTable.Cell {
    if report.ratingIsKeyed || report.stageIsKeyed { return .text("Keyed in by an officer") }
    guard let document = report.document else { return .text(nil) }
    let words = SourceText.short(report.action.source)
    return .link(
      words.isEmpty ? document.name : words,
      .document(document.sha256, line: report.action.source.line))
  }

  private static func parts(_ action: Action) -> DataTable? {
    guard !action.parts.isEmpty else { return nil }
    return DataTable(
      id: "parts", caption: "Parts", hidesCaption: true,
      columns: [.init("Part"), .init("Stage"), .init("Due")],
      rows: action.parts.map {
        [
          .text($0.text), Tag($0.stage).map(DataTable.Cell.tag) ?? .text("Not given"),
          .text($0.due.map(Phrases.date)),
        ]
      })
  }

  private static func printed(_ action: Action) -> SummaryList? {
    let rows = action.fields.filter { !$0.text.isEmpty }
      .map { SummaryList.Row($0.heading, text: $0.text) }
    return rows.isEmpty ? nil : SummaryList(rows: rows)
  }
}
