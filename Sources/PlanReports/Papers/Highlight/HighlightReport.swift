import PlanModel

/// One theme for those who steer it: what was done, what comes next, where help and decisions are needed.
public enum HighlightReport {
  /// Nil where no action of the period has that member on any axis.
  public static func written(from source: ReportSource, theme: String) -> WrittenReport? {
    var draft = ReportDraft(source)
    guard let (name, actions) = draft.actions(under: theme) else { return nil }
    let title = "\(name): highlights, \(source.now.period.label)"
    let sections = [
      draft.highlightSection(title: title, actions),
      // What comes next stands in the paper itself.
      draft.closingSection(about: actions, showsNext: false),
    ]
    return WrittenReport(
      kind: .highlight, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }

  /// The members that a report may be asked for, axis by axis.
  public static func themes(of source: ReportSource) -> [String] {
    ReportDraft(source).members.map(\.name).firstOfEach
  }

  /// Those among them with actions whose name has some words in it.
  public static func themes(of source: ReportSource, like words: String) -> [String] {
    ReportDraft(source).members.filter { !$0.actions.isEmpty }.map(\.name).firstOfEach
      .filter { $0.lowercased().contains(words.lowercased()) }
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
    title: String, _ actions: [ReportedAction]
  ) -> ReportSection {
    var blocks = head(title: title, facts: [("Plan", names.strategy)])
    let list = ReportNumbers.ActionList(name: nil, actions: actions, axes: [])
    let (sentences, note) = ratedSentences(of: list, under: "highlight")
    blocks.append(.paragraph(.joined(sentences, by: " "), .body))
    if let note { blocks.append(.paragraph(note, .note)) }
    let sorted = Highlights(numbers, of: actions)
    blocks.append(.heading("Done", level: 2))
    blocks += done(sorted)
    blocks.append(.heading("Next", level: 2))
    blocks += next(actions)
    blocks.append(.heading("Help needed", level: 2))
    blocks += help(sorted, Difficulties(numbers, among: actions))
    blocks.append(.heading("Decisions sought", level: 2))
    blocks.append(.toWrite(question: "What should the steering group decide?", ground: nil))
    return ReportSection(name: "Highlights", blocks: blocks)
  }

  private func done(_ sorted: Highlights) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    let rows = sorted.completed + sorted.done
    if !rows.isEmpty {
      blocks.append(.table(done(rows)))
    } else {
      blocks.append(
        .paragraph(
          "Of nothing that goes as planned do the papers say what was done in \(stretch).",
          .body))
    }
    if !sorted.completedBefore.isEmpty {
      let refs = Numerals.begun(sorted.completedBefore.map(\.called))
      blocks.append(.paragraph("Complete before \(source.now.period.label): \(refs).", .body))
    }
    if !sorted.notBegun.isEmpty {
      let refs = Numerals.begun(sorted.notBegun.map(\.called))
      blocks.append(.paragraph("Not begun in \(source.now.period.label): \(refs).", .body))
    }
    if !sorted.silent.isEmpty {
      blocks.append(
        .toWrite(
          question: "What was done about \(Numerals.begun(sorted.silent.map(\.called)))?",
          ground: "The papers say nothing new here."))
    }
    return blocks
  }

  /// The time that the period tells of: a paper of March that follows one of the March before tells of a year.
  private var stretch: String {
    let label = source.now.period.label
    let isMonth = names.period.noun != "month" && PeriodWords.isMonth(source.now.period)
    return isMonth ? "the \(names.period.noun) to \(label)" : label
  }

  private func done(_ actions: [ReportedAction]) -> ReportTable {
    let isRated = actions.contains { numbers.now.place(of: $0) != nil }
    return ReportTable(
      caption: "What was done in \(stretch)",
      columns: [
        .ref, ReportTable.Column("Action", weight: 2.4),
        ReportTable.Column("Status", content: .rating, weight: 1.1),
        ReportTable.Column("Progress", weight: 4),
      ],
      rows: actions.map { reported in
        ReportTable.Row([
          reported.refCell,
          ReportCell(Self.text(of: reported.action)),
          isRated
            ? termCell(numbers.now.place(of: reported), change: change(of: reported))
            : ReportCell(),
          ReportCell(
            numbers.now.target(of: reported).map {
              sentence("see", ["ref": ReportText($0.ref)])
            } ?? reported.action.update.map { ReportText($0) } ?? .toWrite("what was done?")),
        ])
      }
    ).withoutEmptyColumns
  }

  /// Those that do not go as planned, with what is said of each, and those of which nobody can tell.
  private func help(_ sorted: Highlights, _ difficulties: Difficulties) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    if let none = difficulties.none {
      blocks.append(.paragraph(sentence(none, ["whose": " of the theme"]), .body))
    }
    for reported in sorted.troubled + sorted.held {
      let place = numbers.now.place(of: reported)
      let rated = place.map { ": \(scale.terms[$0].word)" } ?? ""
      let target = numbers.now.target(of: reported)
      let told = target.map { "See Action \($0.ref)." } ?? account(of: reported).told
      blocks.append(
        .toWrite(
          question: "What help does \(reported.called) need, and from whom?",
          ground: ReportText(
            ["\(reported.action.name.withoutStop)\(rated).", told].compactMap { $0 }
              .joined(separator: " "))))
    }
    if !sorted.unknown.isEmpty {
      var table = done(sorted.unknown)
      table.caption = "What is said of those whose rating no key explains"
      blocks.append(.table(table))
    }
    for (place, actions) in difficulties.unknown {
      let term = scale.terms[place]
      let refs = Numerals.begun(actions.map(\.called))
      let verb = actions.count == 1 ? "is" : "are"
      blocks.append(
        .toWrite(
          question: Difficulties.question(about: term),
          ground: ReportText(
            "\(refs) \(verb) rated \(term.word)"
              + (term.meaning.map { ": \($0)." } ?? ", whose meaning no key gives."))))
    }
    return blocks
  }

  /// What its texts promise and its dates ask for, in the order of their days.
  private func next(_ actions: [ReportedAction]) -> [ReportBlock] {
    let ids = Set(actions.map(\.id))
    let said = Commitment.all(of: source, numbers).filter { ids.contains($0.reported.id) }
    let dates = DueDates(source, numbers)
    let dated = (dates.next + dates.later).filter { ids.contains($0.reported.id) }
      .map { entry in
        Commitment(
          reported: entry.reported, text: entry.text, when: DateWords.text(entry.end),
          due: entry.lastDay)
      }
    let all = (said + dated).sorted { $0.due < $1.due }
    guard !all.isEmpty else {
      return [
        .toWrite(
          question: "What comes next?",
          ground: "No date still to come was found in what the papers say of the theme.")
      ]
    }
    return [
      .table(
        ReportTable(
          caption: "What comes next, by its date",
          columns: [
            ReportTable.Column("By", content: .date, weight: 1.2),
            .ref, ReportTable.Column("What", weight: 5),
          ],
          rows: all.map { item in
            ReportTable.Row([
              ReportCell([ReportText(item.when)], date: item.due), item.reported.refCell,
              ReportCell(ReportText(item.text)),
            ])
          }))
    ]
  }
}
