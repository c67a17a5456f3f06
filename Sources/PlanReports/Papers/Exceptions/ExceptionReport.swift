import PlanModel

/// What is off track or at risk, for how long, why, and what is done about it: the worst first.
public enum ExceptionReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "\(draft.names.strategy): actions in difficulty, \(source.now.period.label)"
    let difficulties = Difficulties(draft.numbers, among: source.now.actions)
    let all = difficulties.troubled.flatMap(\.actions) + difficulties.unknown.flatMap(\.actions)
    let sections = [
      draft.exceptionsSection(title: title, difficulties),
      draft.closingSection(about: all.isEmpty ? nil : all),
    ]
    return WrittenReport(
      kind: .exceptions, properties: draft.properties(title: title), sections: sections,
      figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate mutating func exceptionsSection(
    title: String, _ difficulties: Difficulties
  ) -> ReportSection {
    var blocks = head(title: title, facts: [("Period", source.now.period.label)])
    if let chart = chart(of: difficulties) { blocks.append(.chart(chart)) }
    for (place, actions) in difficulties.troubled {
      let term = scale.terms[place]
      blocks.append(.heading(ReportText(term.word), level: 2))
      let meaning = term.meaning.map { ": \($0)." } ?? "."
      blocks.append(
        .paragraph(
          countByList(actions, "exceptions.\(FigureBook.part(term.word))", rated: term.word)
            + ReportText("rated \(term.word)\(meaning)"), .body))
      blocks.append(.table(table(of: actions, rated: term)))
    }
    if let none = difficulties.none { blocks.append(.paragraph(sentence(none), .body)) }
    if !difficulties.isRated {
      blocks.append(
        .toWrite(
          question: "Which actions are in difficulty, and what is being done about them?",
          ground: nil))
    }
    blocks += unknown(difficulties)
    if !difficulties.unrated.isEmpty, difficulties.isRated {
      let number = opening(
        difficulties.unrated, "exceptions.unrated", meaning: "actions without a rating")
      let called = difficulties.unrated.count == 1 ? "action has" : "actions have"
      blocks.append(
        .paragraph(
          ReportText([number, ReportText.Run(" \(called) no rating in the papers.")]), .body))
    }
    return ReportSection(name: "Exceptions", orientation: .landscape, blocks: blocks)
  }

  /// How many actions of each theme are in difficulty; nil where no theme tells them apart.
  private func chart(of difficulties: Difficulties) -> ReportChart? {
    let troubled = difficulties.troubled.flatMap(\.actions)
    let themes = troubled.compactMap(\.action.section).firstOfEach
    guard themes.count > 1 else { return nil }
    let series = difficulties.troubled.map { place, actions in
      ReportChart.Series(
        name: scale.terms[place].word, shade: scale.terms[place].shade,
        values: themes.map { theme in actions.count { $0.action.section == theme } })
    }
    let told = themes.enumerated().map { place, theme in
      let parts = series.filter { $0.values[place] > 0 }.map { "\($0.values[place]) \($0.name)" }
      return "\(theme): \(parts.joined(separator: ", "))"
    }
    return ReportChart(
      title: "Actions in difficulty by theme",
      description: "A bar for each theme, in parts by rating. \(told.joined(separator: ". ")).",
      categories: themes, series: series)
  }

  /// Actions whose rating is a word that nothing explains, with the question what it means.
  private mutating func unknown(_ difficulties: Difficulties) -> [ReportBlock] {
    guard !difficulties.unknown.isEmpty else { return [] }
    var blocks: [ReportBlock] = [.heading("Rated in words that no key explains", level: 2)]
    for (place, actions) in difficulties.unknown {
      let term = scale.terms[place]
      let ground =
        term.meaning.map { ": \($0). Whether that is a difficulty is not said." }
        ?? ", whose meaning no key gives."
      blocks.append(
        .paragraph(
          countByList(actions, "exceptions.\(FigureBook.part(term.word))", rated: term.word)
            + ReportText("rated \(term.word)\(ground)"), .body))
      blocks.append(.table(table(of: actions, rated: term)))
      blocks.append(.toWrite(question: Difficulties.question(about: term), ground: nil))
    }
    return blocks
  }

  /// "Three actions are ", or "1 priority action and 2 long list actions are " where the plan has lists.
  private mutating func countByList(
    _ actions: [ReportedAction], _ name: String, rated word: String
  ) -> ReportText {
    let verb = actions.count == 1 ? " is " : " are "
    let lists = numbers.lists.map { list in
      (list, actions.filter { $0.action.list == list.name })
    }.filter { !$0.1.isEmpty }
    guard numbers.lists.count > 1 else {
      let number = opening(actions, name, meaning: "actions rated \(word)")
      let called = names.actions(actions.count, of: numbers.lists.first?.name)
      return ReportText([number, ReportText.Run(" \(called)\(verb)")])
    }
    var runs: [ReportText.Run] = []
    for (place, part) in lists.enumerated() {
      if place > 0 { runs.append(ReportText.Run(place == lists.count - 1 ? " and " : ", ")) }
      let called = names.actions(part.1.count, of: part.0.name)
      runs.append(
        count(
          part.1, "\(name).\(FigureBook.part(part.0.name ?? "other"))",
          meaning: "\(names.actions(2, of: part.0.name)) rated \(word)"))
      runs.append(ReportText.Run(" \(called)"))
    }
    return ReportText(runs + [ReportText.Run(verb)])
  }

  private mutating func table(
    of actions: [ReportedAction], rated term: ReportScale.Term
  ) -> ReportTable {
    let durations = actions.map { duration(of: $0) }
    let accounts = actions.map { account(of: $0) }
    let hasReasons = accounts.contains { $0.reason != nil }
    let hasMitigation = accounts.contains { $0.mitigation != nil }
    // What is lacking is asked for in the column it belongs in, once in a row.
    let columns = [
      .ref, ReportTable.Column("Action", weight: 2.4),
      ReportTable.Column("Theme", weight: 1.2),
      ReportTable.Column("Status", content: .rating, weight: 1.1),
      ReportTable.Column("Rated so for"), ReportTable.Column("Why", weight: 2.6),
      ReportTable.Column("Progress", weight: 3.4),
      ReportTable.Column("Getting back on track", weight: 2.6),
    ]
    let table = ReportTable(
      caption: "Actions rated \(term.word)", columns: columns,
      rows: zip(zip(actions, durations), accounts).map { known, account in
        let (reported, duration) = known
        let target = numbers.now.target(of: reported)
        let see = target.map { sentence("see", ["ref": ReportText($0.ref)]) }
        let question = account.question.map { ReportText.toWrite($0) }
        let isAskedInWhy = hasReasons && account.lacksReason
        let isAskedInMitigation = !isAskedInWhy && hasMitigation && account.lacksMitigation
        let isAsked = !isAskedInWhy && !isAskedInMitigation
        return ReportTable.Row([
          reported.refCell,
          ReportCell(Self.text(of: reported.action)),
          ReportCell(ReportText(reported.action.section ?? "")),
          termCell(numbers.now.place(of: reported), change: change(of: reported)),
          ReportCell(ReportText(duration)),
          ReportCell(
            account.reason.map { ReportText($0) } ?? (isAskedInWhy ? question : nil)
              ?? (hasReasons ? see : nil) ?? ""),
          ReportCell(
            [
              account.update.map { ReportText($0) },
              isAsked ? question : nil, hasReasons ? nil : see,
            ].compactMap { $0 }),
          ReportCell(
            account.mitigation.map { ReportText($0) } ?? (isAskedInMitigation ? question : nil)
              ?? ""),
        ])
      })
    return table.withoutEmptyColumns
  }

  /// For how long it has had this term, as far as that is held or said.
  ///
  /// Where it had no rating before, nothing tells for how long it has stood so.
  private mutating func duration(of reported: ReportedAction) -> String {
    let now = numbers.now.place(of: reported)
    let same = numbers.earlier.prefix { $0.place(ofID: reported.id) == now }
    let periods = [source.now.period.label] + same.map(\.period.period.label)
    let words = words(for: reported, rated: same)
    figures.note(
      words, "exceptions.duration.\(FigureBook.part(reported.ref))",
      meaning: "periods for which \(reported.called) has been rated \(word(now))", rows: periods)
    return words
  }

  private func words(for reported: ReportedAction, rated same: ArraySlice<Standings>) -> String {
    let noun = names.period.noun
    let before = numbers.earlier.dropFirst(same.count).first
    let first = (same.last ?? numbers.now).period.period.label
    if let before, before.place(ofID: reported.id) == nil {
      let stood = before.period.actions.contains { $0.id == reported.id }
      return
        "since \(first); not \(stood ? "rated" : "reported") in \(before.period.period.label)"
    }
    guard names.period.isRegular else {
      return "since \(first)\(before == nil && !same.isEmpty ? " or before" : "")"
    }
    let change = numbers.change(of: reported)
    let isStatedMove = change.ground == .stated && change.isMove
    let count = 1 + same.count + (change.ground == .stated && !change.isMove ? 1 : 0)
    let isKnown = before != nil || isStatedMove
    return "\(count) \(noun)\(count == 1 ? "" : "s")\(isKnown ? "" : " or more")"
  }
}
