import PlanModel
import PlanStore

extension KeepPage {
  init(
    _ reading: Reading, answers: [KeepAnswers], faults: [ErrorSummary.Fault] = [],
    preview: ImportPreview? = nil, position: Position? = nil, isDesk: Bool
  ) {
    heading = reading.papers.count == 1 ? "Keep this paper" : "Keep these papers"
    frame = Frame(
      title: faults.isEmpty ? heading : "Error: \(heading)",
      crumbs: [
        Trail.Crumb("Home", .home), Trail.Crumb("What was understood", .reading(reading.token)),
      ], isDesk: isDesk)
    errors = faults.isEmpty ? nil : ErrorSummary(faults: faults)
    func fault(_ id: String) -> String? { faults.first { $0.field == id }?.text }
    fields = zip(reading.papers, answers).enumerated().map { index, pair in
      let number = index + 1
      let (read, answer) = pair
      return Fields(
        heading: read.paper.document.name,
        council: TextField(
          "council-\(number)", label: "Council", value: answer.council,
          fault: fault("council-\(number)")),
        plan: TextField(
          "plan-\(number)", label: "Plan",
          hint: "As the council calls it. Papers of one plan must have one name.",
          value: answer.plan, fault: fault("plan-\(number)")),
        period: TextField(
          "period-\(number)", label: "Period",
          hint: read.paper.isEdition
            ? "This paper says what is planned and not how it goes: leave it empty."
            : "For example, December 2023 or 2022-23 Q3", value: answer.period,
          fault: fault("period-\(number)")))
    }
    previews = preview?.papers.map(Preview.init) ?? []
    seen =
      preview?.changesNothing == false && faults.isEmpty
      ? position.map { KeepAnswers.seal(answers, at: $0) } : nil
    action = .readingKeep(reading.token)
    back = .reading(reading.token)
  }
}

extension KeepPage.Preview {
  init(_ preview: PaperPreview) {
    let name = Phrases.name(of: preview.effective)
    heading = "\(preview.council): \(preview.plan.name), \(name)"
    var parts: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { parts.append("\(number) \(number == 1 ? one : many)") }
    }
    add(preview.new.count, "new action", "new actions")
    add(preview.changed.count, "changed", "changed")
    add(preview.unchanged, "as it was", "as they were")
    add(preview.vanished.count, "no longer there", "no longer there")
    words =
      preview.isAlreadyRead
      ? "This paper is kept already, and nothing would change."
      : parts.isEmpty ? "Nothing would change." : Phrases.list(parts) + "."
    notices = []
    if preview.planIsNew {
      notices.append(
        Notice(.note, id: "new-\(preview.plan.slug)", heading: "This is the plan’s first paper."))
    }
    if preview.needsConfirmation {
      notices.append(
        Notice(
          .warning, id: "again-\(preview.document.sha256.prefix(8))",
          heading: "Another paper of this period is kept already.",
          text: "What this one says would stand in its place; the history keeps both."))
    }
    if preview.isClosed {
      notices.append(
        Notice(
          .warning, id: "closed-\(preview.document.sha256.prefix(8))",
          heading: "\(Phrases.sentence(name)) is closed.",
          text: "The change will show only when it is issued again."))
    }
    lists = Self.lists(preview)
  }

  private static func lists(_ preview: PaperPreview) -> [KeepPage.Listed] {
    let id = String(preview.document.sha256.prefix(8)) + preview.plan.slug
    var lists: [KeepPage.Listed] = []
    func add(_ kind: String, _ one: String, _ many: String, _ actions: [PreviewedAction]) {
      guard !actions.isEmpty else { return }
      lists.append(
        KeepPage.Listed(
          heading: Phrases.count(actions.count, one, many),
          table: table("\(id)-\(kind)", many, actions)))
    }
    add("new", "new action", "new actions", preview.new)
    add("changed", "changed action", "changed actions", preview.changed)
    add("vanished", "action no longer there", "actions no longer there", preview.vanished)
    guard !preview.doubtful.isEmpty else { return lists }
    lists.append(
      KeepPage.Listed(
        heading: "\(Phrases.count(preview.doubtful.count, "action")) in doubt, kept as new",
        table: DataTable(
          id: "\(id)-doubt", caption: "In doubt", hidesCaption: true,
          columns: [.init("Action"), .init("It might be")],
          rows: preview.doubtful.prefix(200).map {
            [
              .text("\($0.key) \(Phrases.short($0.name))"),
              .text($0.doubt.candidates.joined(separator: ", ")),
            ]
          })))
    return lists
  }

  private static func table(
    _ id: String, _ caption: String, _ actions: [PreviewedAction]
  ) -> DataTable {
    DataTable(
      id: id, caption: Phrases.sentence(caption), hidesCaption: true,
      columns: [.init("Ref"), .init("Action"), .init("What changes")],
      rows: actions.prefix(400).map { action in
        [
          .text(action.ref ?? "None"), .text(Phrases.short(action.name)),
          .text(
            action.changes.map { FieldWords.label(of: $0.field) }.joined(separator: ", ")),
        ]
      })
  }
}

/// What an officer says of one paper before it is kept.
struct KeepAnswers: Sendable, Equatable {
  var council: String
  var plan: String
  var period: String

  /// What the paper itself says.
  init(_ paper: Paper) {
    council = paper.council ?? ""
    plan = paper.plan ?? ""
    period = paper.period?.label ?? ""
  }

  init(council: String, plan: String, period: String) {
    self.council = council
    self.plan = plan
    self.period = period
  }

  /// Names what was shown: these answers, with the register as it stood.
  static func seal(_ answers: [KeepAnswers], at position: Position) -> String {
    let words = answers.map { "\($0.council)\u{1F}\($0.plan)\u{1F}\($0.period)" }
    return "\(position)-" + Stylesheet(text: words.joined(separator: "\u{1E}")).version
  }
}
