import PlanChecks
import PlanModel

extension ReportDraft {
  /// What every paper but the dashboard ends with, in brief: which way the actions went over the periods
  /// shown, what falls due next and what is late, and what the committee asked for and was told.
  ///
  /// `actions` are those that the paper is about, all of the period where none are given; `steps` is how many
  /// periods back the paper tells of.
  mutating func closingSection(
    about actions: [ReportedAction]? = nil, showsNext: Bool = true, steps: Int = .max
  ) -> ReportSection {
    let name = "Direction and what comes next"
    var blocks: [ReportBlock] = [.heading(ReportText(name), level: 2)]
    blocks += travelInBrief(of: actions ?? source.now.actions, level: 3, steps: steps)
    blocks += due(of: actions, showsNext: showsNext)
    blocks += promised(by: actions)
    blocks += asked
    return ReportSection(name: name, blocks: blocks)
  }

  /// What is late, what falls due next, and what became of what the committee asked for.
  func nextSection() -> ReportSection {
    ReportSection(
      name: "What comes next",
      blocks: [.heading("What comes next", level: 2)] + due(of: nil) + promised(by: nil) + asked)
  }

  /// Of some actions, or of all.
  private func due(of actions: [ReportedAction]?, showsNext: Bool = true) -> [ReportBlock] {
    let dated = DueDates(source, numbers)
    let ids = actions.map { Set($0.map(\.id)) }
    let next = dated.next.filter { ids?.contains($0.reported.id) ?? true }
    let late = dated.late.filter { ids?.contains($0.reported.id) ?? true }
    let until = dated.until.map(DateWords.text) ?? "then"
    let whose = ids == nil ? "" : " of these"
    let withoutDates =
      (ids == nil ? "The papers give no target dates" : "None of these has a target date")
      + " that can be read"
    var blocks: [ReportBlock] = showsNext ? [.heading("Due next", level: 3)] : []
    if showsNext {
      blocks += table(
        of: next, caption: "What falls due by \(until)",
        none: dated.hasDates
          ? "No target date\(whose) still to come falls due by \(until)."
          : withoutDates + ".")
      blocks += committed(
        Commitment.all(of: source, numbers).filter { commitment in
          commitment.due <= dated.until ?? commitment.due
            && ids?.contains(commitment.reported.id) ?? true
        }, by: until)
    }
    blocks.append(.heading("Date passed and not marked complete", level: 3))
    blocks += table(
      of: late, caption: "Actions and milestones whose date has passed",
      none: dated.hasDates
        ? "No action\(whose) whose target date has passed is still open."
        : withoutDates + ", so nothing tells what is late.")
    if late.contains(where: { $0.isYearOnly }) || next.contains(where: { $0.isYearOnly }) {
      blocks.append(
        .paragraph(
          ReportText(
            "A year without a month is taken to end on "
              + (dated.yearsAreFinancial ? "31 March of the year after." : "31 December.")), .note))
    }
    let mayBeComplete = late.compactMap { numbers.now.place(of: $0.reported) }
      .map { scale.terms[$0] }.first {
        $0.rating == .onTrack && ($0.definition?.lowercased().contains("complete") ?? false)
      }
    if let term = mayBeComplete {
      blocks.append(
        .paragraph(
          ReportText(
            "“\(term.word)” may mean that an action is complete; its rating alone does not tell."),
          .note))
    }
    return blocks
  }

  /// What the papers' words say will be done; of an action and a day each sentence once.
  private func committed(_ commitments: [Commitment], by until: String) -> [ReportBlock] {
    guard !commitments.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: "What the papers’ own words say will be done by \(until)",
          columns: [
            .ref, ReportTable.Column("What they say", weight: 5),
            ReportTable.Column("When", content: .date, weight: 1.2),
          ],
          rows: commitments.map { commitment in
            ReportTable.Row([
              commitment.reported.refCell, ReportCell(ReportText(commitment.text)),
              ReportCell([ReportText(commitment.when)], date: commitment.due),
            ])
          }))
    ]
  }

  private func table(
    of due: [DueDates.Entry], caption: String, none: String
  ) -> [ReportBlock] {
    guard !due.isEmpty else { return [.paragraph(ReportText(none), .body)] }
    return [
      .table(
        ReportTable(
          caption: caption,
          columns: [
            .ref, ReportTable.Column("What", weight: 5),
            ReportTable.Column("Due", content: .date, weight: 1.2),
            ReportTable.Column("Status", content: .rating),
          ],
          rows: due.map { entry in
            let place = numbers.now.place(of: entry.reported)
            let status = place == nil ? ReportCell("Not given") : termCell(place)
            return ReportTable.Row([
              entry.reported.refCell,
              ReportCell(ReportText(entry.text)),
              ReportCell([ReportText(entry.printed)], date: entry.end), status,
            ])
          }))
    ]
  }

  /// What the committee asked for at earlier meetings, with what was done.
  private var asked: [ReportBlock] {
    let heading = ReportBlock.heading("What the committee asked for", level: 3)
    guard let asked = said.asked else {
      return [
        heading,
        .toWrite(
          question: "What did the committee ask for last time, and what was done about it?",
          ground: nil),
      ]
    }
    guard !asked.isEmpty else {
      return [heading, .paragraph("The committee asked for nothing further.", .body)]
    }
    return [
      heading,
      .table(
        ReportTable(
          caption: "Earlier recommendations and what was done",
          columns: [
            ReportTable.Column("Asked", content: .date),
            ReportTable.Column("Recommendation", weight: 3),
            ReportTable.Column("Response", weight: 3), ReportTable.Column("Due", content: .date),
            ReportTable.Column("Done", content: .date),
          ],
          rows: asked.map { item in
            ReportTable.Row([
              Self.cell(item.date),
              ReportCell(ReportText(item.recommendation), isRowHeading: true),
              ReportCell(
                item.response.map { ReportText($0) } ?? .toWrite("what was done about it?")),
              Self.cell(item.due),
              Self.cell(item.done, else: "Open"),
            ])
          })),
    ]
  }
}

extension ReportDraft {
  /// A cell with a date in words and the date behind them.
  static func cell(_ date: PartialDate?, else words: String = "") -> ReportCell {
    ReportCell([ReportText(date.map(DateWords.text) ?? words)], date: date)
  }
}

/// The ends and milestones of a plan that have passed or come next.
struct DueDates {
  struct Entry {
    let reported: ReportedAction
    let text: String
    let printed: String
    let end: PartialDate
    let lastDay: PartialDate
    let isYearOnly: Bool
  }

  /// Passed when the period ended, and not marked complete.
  let late: [Entry]
  /// Falling due in the period that follows.
  let next: [Entry]
  /// Falling due after that.
  let later: [Entry]
  /// Whether any action has a date at all.
  let hasDates: Bool
  /// The last day of that period.
  let until: PartialDate?
  let yearsAreFinancial: Bool

  init(_ source: ReportSource, _ numbers: ReportNumbers) {
    let plan = Plan(period: source.now.period, actions: source.now.actions.map(\.action))
    let deadline = Deadline(plan)
    let until = PeriodWords(
      period: source.now.period, before: source.before.map(\.period)
    ).nextEnd
    self.until = until
    let january = PartialDate(year: source.now.period.date.year)
    yearsAreFinancial = january.map { deadline.lastDay(of: $0).year > $0.year } ?? false
    var late: [Entry] = []
    var next: [Entry] = []
    var later: [Entry] = []
    func add(_ entry: Entry, _ end: PartialDate) {
      if deadline.isPast(end) {
        late.append(entry)
      } else if let until, entry.lastDay <= until {
        next.append(entry)
      } else {
        later.append(entry)
      }
    }
    for reported in source.now.actions {
      let action = reported.action
      let place = numbers.now.place(of: reported)
      let isComplete =
        action.stage.canonical?.isEnded == true
        || place.map { numbers.scale.terms[$0].shade == .complete } == true
      guard !isComplete else { continue }
      if let end = action.timescale.end {
        add(
          Entry(
            reported: reported, text: action.name,
            printed: action.timescale.printed ?? DateWords.text(end),
            end: end, lastDay: deadline.lastDay(of: end), isYearOnly: end.month == nil), end)
      }
      for part in action.parts where part.stage.canonical?.isEnded != true {
        guard let due = part.due else { continue }
        add(
          Entry(
            reported: reported, text: part.text, printed: DateWords.text(due),
            end: due, lastDay: deadline.lastDay(of: due), isYearOnly: due.month == nil), due)
      }
    }
    self.late = late.sorted { $0.lastDay < $1.lastDay }
    self.next = next.sorted { $0.lastDay < $1.lastDay }
    self.later = later.sorted { $0.lastDay < $1.lastDay }
    hasDates = source.now.actions.contains { reported in
      reported.action.timescale.end != nil || reported.action.parts.contains { $0.due != nil }
    }
  }
}
