import PlanChecks
import PlanModel

extension ReportDraft {
  /// What is late, what falls due next, and what became of what the committee asked for.
  mutating func nextSection() -> ReportSection {
    var blocks: [ReportBlock] = [.heading("What comes next", level: 2)]
    let dated = DueDates(source, numbers)
    blocks.append(.heading("Due next", level: 3))
    blocks += table(
      of: dated.next, caption: "What falls due by \(dated.until.map(DateWords.text) ?? "then")",
      none: "Nothing falls due by \(dated.until.map(DateWords.text) ?? "then").")
    blocks.append(.heading("Date passed and not marked complete", level: 3))
    blocks += table(
      of: dated.late, caption: "Actions and milestones whose date has passed",
      none: "No action whose date has passed is still open.")
    if dated.late.contains(where: { $0.isYearOnly })
      || dated.next.contains(where: { $0.isYearOnly })
    {
      blocks.append(
        .paragraph(
          ReportText(
            "A year without a month is taken to end on "
              + (dated.yearsAreFinancial ? "31 March of the year after." : "31 December.")), .note))
    }
    let mayBeComplete = scale.terms.filter {
      $0.rating == .onTrack && ($0.definition?.lowercased().contains("complete") ?? false)
    }
    if let term = mayBeComplete.first, !dated.late.isEmpty {
      blocks.append(
        .paragraph(
          ReportText(
            "“\(term.word)” may mean that an action is complete; its rating alone does not tell."),
          .note))
    }
    blocks += asked
    return ReportSection(name: "What comes next", blocks: blocks)
  }

  private mutating func table(
    of due: [DueDates.Entry], caption: String, none: String
  ) -> [ReportBlock] {
    guard !due.isEmpty else { return [.paragraph(ReportText(none), .body)] }
    return [
      .table(
        ReportTable(
          caption: caption,
          columns: [
            ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("What", weight: 5),
            ReportTable.Column("Due", content: .date, weight: 1.2),
            ReportTable.Column("Status", content: .rating),
          ],
          rows: due.map { entry in
            var status = termCell(numbers.now.place(of: entry.reported))
            if status.shade == nil, numbers.now.place(of: entry.reported) == nil {
              status = ReportCell("Not given")
            }
            return ReportTable.Row([
              ReportCell(ReportText(entry.reported.printedRef), isRowHeading: true),
              ReportCell(ReportText(entry.text)),
              ReportCell([ReportText(entry.printed)], date: entry.end), status,
            ])
          }))
    ]
  }

  /// What the committee asked for at earlier meetings, with what was done.
  private var asked: [ReportBlock] {
    let asked = said.asked
    guard !asked.isEmpty else { return [] }
    return [
      .heading("What the committee asked for", level: 3),
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
  /// The last day of that period.
  let until: PartialDate?
  let yearsAreFinancial: Bool

  init(_ source: ReportSource, _ numbers: ReportNumbers) {
    let plan = Plan(period: source.now.period, actions: source.now.actions.map(\.action))
    let deadline = Deadline(plan)
    let until = PeriodWords(period: source.now.period).nextEnd
    self.until = until
    let january = PartialDate(year: source.now.period.date.year)
    yearsAreFinancial = january.map { deadline.lastDay(of: $0).year > $0.year } ?? false
    var late: [Entry] = []
    var next: [Entry] = []
    func add(_ entry: Entry, _ end: PartialDate) {
      if deadline.isPast(end) {
        late.append(entry)
      } else if let until, entry.lastDay <= until {
        next.append(entry)
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
  }
}
