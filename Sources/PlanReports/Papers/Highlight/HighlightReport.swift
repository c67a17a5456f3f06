import PlanModel

/// One theme for those who steer it: what was done, what comes next, where help and decisions are needed.
public enum HighlightReport {
  /// Nil where no action of the period has that member on any axis.
  public static func written(from source: ReportSource, theme: String) -> WrittenReport? {
    var draft = ReportDraft(source)
    guard let (name, actions) = draft.actions(under: theme) else { return nil }
    let title = "\(name): highlights, \(source.now.period.label)"
    let section = draft.highlightSection(title: title, theme: name, actions)
    return WrittenReport(
      kind: .highlight, properties: draft.properties(title: title), sections: [section],
      figures: draft.figures.figures)
  }

  /// The members that a report may be asked for, axis by axis.
  public static func themes(of source: ReportSource) -> [String] {
    ReportDraft(source).members.map(\.name).firstOfEach
  }
}

extension ReportDraft {
  fileprivate var members: [(name: String, actions: [ReportedAction])] {
    numbers.lists.flatMap(\.axes).flatMap { axis in
      axis.members.enumerated().map { place, member in
        (member.name, source.now.actions.filter { axis.place(of: $0) == place })
      }
    }
  }

  /// The actions of every list under a member, named whole or in part.
  fileprivate func actions(under theme: String) -> (String, [ReportedAction])? {
    let word = theme.lowercased()
    let held = members.filter { !$0.actions.isEmpty }
    let names = held.map(\.name).firstOfEach
    let exact = names.filter { $0.lowercased() == word }
    let found = exact.isEmpty ? names.filter { $0.lowercased().contains(word) } : exact
    guard found.count == 1, let name = found.first else { return nil }
    let ids = Set(held.filter { $0.name == name }.flatMap { $0.actions.map(\.id) })
    return (name, source.now.actions.filter { ids.contains($0.id) })
  }

  fileprivate mutating func highlightSection(
    title: String, theme: String, _ actions: [ReportedAction]
  ) -> ReportSection {
    var blocks: [ReportBlock] =
      [
        .heading(ReportText(title), level: 1),
        .paragraph(ReportText(names.council), .labelled("Council")),
        .paragraph(ReportText(names.strategy), .labelled("Plan")),
      ] + standing
    let list = ReportNumbers.ActionList(name: nil, actions: actions, axes: [])
    let (sentences, note) = ratedSentences(of: list, under: "highlight")
    blocks.append(.paragraph(.joined(sentences, by: " "), .body))
    if let note { blocks.append(.paragraph(note, .note)) }
    blocks.append(.heading("Done", level: 2))
    blocks.append(.table(done(actions)))
    blocks.append(.heading("Next", level: 2))
    blocks += next(actions)
    blocks.append(.heading("Help needed", level: 2))
    let troubled = actions.filter { scale.isTroubled(numbers.now.place(of: $0)) }
    if troubled.isEmpty {
      blocks.append(.paragraph("No action of the theme is rated as being in difficulty.", .body))
    }
    for reported in troubled {
      blocks.append(
        .toWrite(
          question: "What help does \(reported.called) need, and from whom?",
          ground: ReportText(
            [
              "\(reported.action.name.withoutStop): \(word(numbers.now.place(of: reported)))",
              reported.action.reason, reported.action.mitigation,
            ].compactMap { $0 }.joined(separator: ". ").replacing("..", with: "."))))
    }
    blocks.append(.heading("Decisions sought", level: 2))
    blocks.append(.toWrite(question: "What should the steering group decide?", ground: nil))
    return ReportSection(name: "Highlights", blocks: blocks)
  }

  private func done(_ actions: [ReportedAction]) -> ReportTable {
    ReportTable(
      caption: "What was done in \(source.now.period.label)",
      columns: [
        ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("Action", weight: 2.4),
        ReportTable.Column("Status", content: .rating, weight: 1.1),
        ReportTable.Column("Progress", weight: 4),
      ],
      rows: actions.map { reported in
        ReportTable.Row([
          ReportCell(ReportText(reported.printedRef), isRowHeading: true),
          ReportCell(Self.text(of: reported.action)),
          termCell(numbers.now.place(of: reported), change: change(of: reported)),
          ReportCell(
            numbers.now.target(of: reported).map {
              sentence("see", ["ref": ReportText($0.ref)])
            } ?? reported.action.update.map { ReportText($0) } ?? .toWrite("what was done?")),
        ])
      })
  }

  /// What its texts promise and its dates ask for, in the order of their days.
  private func next(_ actions: [ReportedAction]) -> [ReportBlock] {
    let ids = Set(actions.map(\.id))
    let promised = PromiseBook(source).next.filter { ids.contains($0.reported.id) }
      .map { (ref: $0.reported.ref, text: $0.promise.text, due: $0.promise.due) }
    let dated = DueDates(source, numbers).next.filter { ids.contains($0.reported.id) }
      .map { (ref: $0.reported.ref, text: $0.text, due: $0.lastDay) }
    let all = (promised + dated).sorted { $0.due < $1.due }
    guard !all.isEmpty else {
      return [
        .toWrite(question: "What comes next? No text of the theme names a date.", ground: nil)
      ]
    }
    return [
      .table(
        ReportTable(
          caption: "What comes next, by its date",
          columns: [
            ReportTable.Column("By", content: .date, weight: 1.2),
            ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("What", weight: 5),
          ],
          rows: all.map { item in
            ReportTable.Row([
              Self.cell(item.due), ReportCell(ReportText(item.ref), isRowHeading: true),
              ReportCell(ReportText(item.text)),
            ])
          }))
    ]
  }
}
