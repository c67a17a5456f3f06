import PlanModel

extension ReportDraft {
  /// How each action stood over up to four periods, oldest first, list by list.
  func travelSection() -> ReportSection {
    var blocks: [ReportBlock] = [.heading("Direction of travel", level: 2)]
    let lists = numbers.lists.filter { list in
      list.actions.contains { !journey(of: $0).steps.isEmpty }
    }
    guard canTell, !lists.isEmpty else {
      blocks.append(withoutTravel)
      return ReportSection(name: "Direction of travel", blocks: blocks)
    }
    for (place, list) in lists.enumerated() {
      // Of a further list only those that have a rating at all say anything.
      let name = place == 0 ? "" : ": \(names.actions(2, of: list.name)) with a \(what.plain)"
      let actions =
        place == 0 ? list.actions : list.actions.filter { !journey(of: $0).steps.isEmpty }
      blocks.append(.table(travelTable(of: actions, caption: travelCaption + name)))
    }
    blocks.append(directionNote)
    return ReportSection(name: "Direction of travel", blocks: blocks)
  }

  /// The same in brief: how many went which way, and those that went one.
  ///
  /// A paper that tells of one step only (`steps`) counts over that.
  mutating func travelInBrief(
    of actions: [ReportedAction], level: Int, steps: Int = .max
  ) -> [ReportBlock] {
    if steps < numbers.earlier.count {
      var short = self
      short.numbers = numbers.over(steps)
      defer { figures = short.figures }
      return short.travelInBrief(of: actions, level: level)
    }

    let heading = ReportBlock.heading("Direction of travel", level: level)
    guard canTell, actions.contains(where: { !journey(of: $0).steps.isEmpty }) else {
      return [heading, withoutTravel]
    }
    let groups: [(name: String, actions: [ReportedAction])] = [
      "Better", "Worse", "No change", "Changed", "New", Self.notReportedBefore, "Not known",
    ].map { name in (name, actions.filter { direction(of: $0, journey(of: $0)) == name }) }
    var blocks = [heading]
    let counts = groups.filter { !$0.actions.isEmpty }
    blocks.append(
      .table(
        ReportTable(
          caption: "Which way the actions went, \(span)",
          columns: [
            ReportTable.Column("Direction", weight: 2),
            ReportTable.Column("Actions", content: .number),
          ],
          rows: counts.map { group in
            ReportTable.Row([
              ReportCell(ReportText(group.name), isRowHeading: true),
              countCell(
                group.actions, "travel.\(FigureBook.part(group.name))",
                meaning: "actions whose direction from \(span) is “\(group.name)”"),
            ])
          })))
    let moved = actions.filter { journey(of: $0).steps.count > 1 }
    if !moved.isEmpty { blocks.append(.table(travelTable(of: moved, caption: travelCaption))) }
    return blocks + [directionNote]
  }

  /// The periods that are shown, oldest first: those in which something is rated, and this one.
  private var periods: [Standings] {
    numbers.earlier.reversed().filter { standings in
      standings.period.actions.contains { standings.place(of: $0) != nil }
    } + [numbers.now]
  }

  /// Whether nothing but the paper itself says how actions stood before.
  private var isStated: Bool {
    numbers.before == nil
      && source.now.actions.contains { numbers.change(of: $0).ground == .stated }
  }

  private var canTell: Bool { isStated || periods.count > 1 }

  /// What heads the columns of ratings.
  private var periodHeadings: [String] {
    let held = periods.map(\.period.period.label)
    return isStated ? ["The \(names.period.noun) before, as stated"] + held : held
  }

  private var span: String {
    isStated
      ? "the \(names.period.noun) before to \(source.now.period.label)"
      : "\(periods[0].period.period.label) to \(source.now.period.label)"
  }

  private var travelCaption: String {
    (scale.column == .rating ? "How each action was rated, " : "How far each action was, ") + span
  }

  private var withoutTravel: ReportBlock {
    let isRatedNow = source.now.actions.contains { numbers.now.place(of: $0) != nil }
    let earlier = numbers.earlier.reversed().map(\.period.period.label)
    return .paragraph(
      earlier.isEmpty
        ? sentence("no-earlier", ["period": ReportText(source.now.period.label)])
        : isRatedNow
          ? ReportText(
            "Nothing was given a \(what.plain) in \(Numerals.listed(earlier)), so nothing tells which way "
              + "the actions went.")
          : "The papers give no ratings or stages, so nothing tells which way the actions went.",
      .body)
  }

  private var directionNote: ReportBlock {
    .paragraph(
      "The direction goes from the first of these periods in which an action has a \(what.plain) to the latest.",
      .note)
  }

  private func journey(of reported: ReportedAction) -> Journey {
    isStated
      ? Journey(stated: numbers.change(of: reported), now: numbers.now.place(of: reported))
      : Journey(of: reported.id, over: periods, on: scale)
  }

  private func travelTable(of actions: [ReportedAction], caption: String) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [
        .ref, ReportTable.Column("Action", weight: 5),
      ]
        + periodHeadings.map { ReportTable.Column($0, content: .rating) }
        + [ReportTable.Column("Direction", weight: 1.1)],
      rows: actions.map { reported in
        let journey = journey(of: reported)
        return ReportTable.Row(
          [
            reported.refCell,
            ReportCell(Self.text(of: reported.action)),
          ]
            + zip(journey.places, journey.stood).map { place, stood in
              ReportCell(
                [ReportText(place.map { scale.terms[$0].word } ?? (stood ? "Not given" : "–"))],
                shade: place.flatMap { scale.terms[$0].shade })
            } + [directionCell(of: reported, journey)])
      })
  }

  private static let notReportedBefore = "Not reported before"

  private func direction(of reported: ReportedAction, _ journey: Journey) -> String {
    switch journey.movement {
    case .better: "Better"
    case .worse: "Worse"
    // Of two terms neither may be better.
    case .same: journey.isBack || journey.steps.count < 2 ? "No change" : "Changed"
    case .new: source.answeredNew.contains(reported.id) ? "New" : Self.notReportedBefore
    case .unknown, .vanished:
      journey.places.last != .some(nil) && journey.steps.count > 1 ? "Changed" : "Not known"
    }
  }

  /// The word, and under it the steps where it went more than one.
  private func directionCell(of reported: ReportedAction, _ journey: Journey) -> ReportCell {
    let word = direction(of: reported, journey)
    let steps = journey.steps
    let isBack = journey.movement == .same && journey.isBack && steps.count > 1
    var paragraphs = [ReportText(isBack ? "No change overall" : word)]
    if steps.count > 1, journey.places.count > 2 {
      paragraphs.append(
        ReportText(steps.map { scale.terms[$0].word }.joined(separator: " → ")))
    }
    let shade: ReportShade? =
      switch journey.movement {
      case .better: .movedUp
      case .worse: .movedDown
      case .same, .new, .unknown, .vanished: nil
      }
    return ReportCell(paragraphs, shade: shade)
  }
}
