import PlanModel

extension ReportDraft {
  /// The summary in words: counts and shares, what moved, and the actions whose failing would cost most.
  mutating func narrative() -> [ReportBlock] {
    guard let list = numbers.lists.first else {
      return [.paragraph("The plan has no actions in this period.", .body)]
    }
    var blocks: [ReportBlock] = []
    let number = count(
      list.actions, "actions", meaning: "all \(names.actions(2, of: list.name))")
    let opening = sentence(
      list.actions.count == 1 ? "overall-one" : "overall-many",
      [
        "council": ReportText(names.council), "strategy": ReportText(names.strategy),
        "number": ReportText(number), "actions": actions(list.actions.count, list),
      ])
    let (sentences, note) = ratedSentences(of: list, under: "summary")
    if let first = sentences.first {
      blocks.append(.paragraph(opening + " " + first, .body))
    } else {
      blocks.append(.paragraph(opening, .body))
    }
    blocks += sentences.dropFirst().map { .paragraph($0, .body) }
    if let note { blocks.append(.paragraph(note, .note)) }
    blocks += changes(of: list)
    blocks += highImpact(of: list)
    return blocks
  }

  func actions(_ count: Int, _ list: ReportNumbers.ActionList) -> ReportText {
    ReportText(names.actions(count, of: list.name))
  }

  /// A sentence for each term, the one that is worst first; and the note where shares don't add up.
  mutating func ratedSentences(
    of list: ReportNumbers.ActionList, under name: String
  ) -> (sentences: [ReportText], note: ReportText?) {
    let counts = numbers.counts(of: list.actions)
    let shares = counts.shares
    let offTrack = scale.terms.indices.filter { scale.isOffTrack($0) }
    let verb = scale.column == .rating ? "rated" : "staged"
    var sentences: [ReportText] = []
    let unrated = unratedSentence(of: list, counts, under: name)
    // Where most say nothing, that is the first thing to know.
    let isMostlyUnrated = counts.without.count * 2 > list.actions.count
    if isMostlyUnrated, let unrated { sentences.append(unrated) }
    for place in offTrack + scale.terms.indices.filter({ !offTrack.contains($0) }) {
      let term = scale.terms[place]
      let rated = counts.byTerm[place]
      var values: [String: ReportText] = [
        "actions": actions(rated.isEmpty ? 2 : rated.count, list),
        "term": ReportText(term.word), "noun": ReportText(names.period.noun),
        "definition": ReportText(term.meaning ?? ""),
      ]
      guard !rated.isEmpty else {
        // Of a list that is rated in part, nobody can say that none has some rating.
        if counts.without.isEmpty {
          values["period"] = ReportText(source.now.period.label)
          sentences.append(sentence(verb + (isOfYear ? "-none-then" : "-none"), values))
          _ = count(
            rated, "\(name).\(FigureBook.part(term.word))",
            meaning: "\(names.actions(2, of: list.name)) rated \(term.word)")
        }
        continue
      }
      let (number, share) = countAndShare(
        rated, percent: shares.percents[place], of: list.actions.count,
        "\(name).\(FigureBook.part(term.word))",
        meaning: "\(names.actions(2, of: list.name)) rated \(term.word)")
      values["number"] = ReportText(number)
      values["share"] = ReportText(share)
      let form = rated.count == 1 ? "-one" : "-many"
      if scale.column == .stage, term.word == ReportScale.other {
        values["values"] = ReportText(printedStages(of: rated))
        sentences.append(sentence("otherwise-staged" + form, values))
      } else {
        sentences.append(sentence(verb + form, values))
      }
    }
    if !isMostlyUnrated, let unrated { sentences.append(unrated) }
    if let stated = statedSentence(of: list, counts) { sentences.append(stated) }
    guard shares.sum != 100, shares.sum > 0 else { return (sentences, nil) }
    let sum = figures.run(
      shares.sum, "\(name).shares", meaning: "the sum of the shares as rounded",
      rows: figures.figures.map(\.name).filter {
        $0.hasPrefix("\(name).") && $0.hasSuffix(".share")
      })
    return (sentences, sentence("shares", ["sum": ReportText(sum)]))
  }

  /// What the papers' own words count of a list whose rows give fewer ratings; nil where they count no more.
  private func statedSentence(
    of list: ReportNumbers.ActionList, _ counts: ReportNumbers.Counts
  ) -> ReportText? {
    guard !counts.without.isEmpty else { return nil }
    let stated = source.statedCounts(of: list.name)
    let isMore = stated.contains { term, count in
      scale.index(of: term).map { counts.byTerm[$0].count < count } ?? false
    }
    guard isMore else { return nil }
    return sentence(
      "stated-counts",
      [
        "actions": actions(2, list),
        "counts": ReportText(Numerals.listed(stated.map { "\($0.count) \($0.term)" })),
      ])
  }

  /// How many have no term at all; nil where each has one.
  private mutating func unratedSentence(
    of list: ReportNumbers.ActionList, _ counts: ReportNumbers.Counts, under name: String
  ) -> ReportText? {
    guard !counts.without.isEmpty, let percent = counts.shares.percents.last else { return nil }
    let (number, share) = countAndShare(
      counts.without, percent: percent, of: list.actions.count, "\(name).not-given",
      meaning: "\(names.actions(2, of: list.name)) without a \(what.plain)")
    return sentence(
      counts.without.count == 1 ? "unrated-one" : "unrated-many",
      [
        "number": ReportText(number), "share": ReportText(share),
        "actions": actions(counts.without.count, list), "what": what,
      ])
  }

  /// What rows print where they print several stages or none that the key has, with how many print it.
  private func printedStages(of actions: [ReportedAction]) -> String {
    let printed = actions.compactMap(\.action.stage.printed)
    let distinct = printed.firstOfEach
    guard distinct.count <= 5 else { return "the tables say which" }
    return Numerals.listed(
      distinct.map { value in "“\(value)” (\(printed.count { $0 == value }))" })
  }

  private mutating func countAndShare(
    _ rated: [ReportedAction], percent: Int, of total: Int, _ name: String, meaning: String
  ) -> (ReportText.Run, ReportText.Run) {
    let number = count(rated, name, meaning: meaning)
    let share = figures.run(
      percent, "\(name).share", meaning: "\(meaning), per cent of \(total), half up",
      rows: rated.map(\.ref), unit: "%")
    return (number, share)
  }

  /// What moved since the period before, each way by itself; what it means is for a person to say.
  private mutating func changes(of list: ReportNumbers.ActionList) -> [ReportBlock] {
    guard let earlier = earlierName(of: list) else {
      return [
        .paragraph(
          sentence("no-earlier", ["period": ReportText(source.now.period.label)]), .body)
      ]
    }
    var texts: [ReportText] = []
    if numbers.before == nil {
      texts.append(sentence("stated-earlier", ["noun": ReportText(names.period.noun)]))
    }
    let otherwise = numbers.changedWithoutDirection(among: list.actions)
    let gained = otherwise.filter { numbers.change(of: $0).before == nil }
    let lost = otherwise.filter { numbers.now.place(of: $0) == nil }
    let groups: [(name: String, meaning: String, actions: [ReportedAction])] = [
      ("better", "rated better than before", numbers.moved(.better, among: list.actions)),
      ("worse", "rated worse than before", numbers.moved(.worse, among: list.actions)),
      ("gained", "with a \(what.plain) and none before", gained),
      ("lost", "without a \(what.plain) and with one before", lost),
      (
        "other", "with a rating that can't be compared",
        otherwise.filter { !gained.contains($0) && !lost.contains($0) }
      ),
    ]
    var blocks: [ReportBlock] = []
    let moved = groups.reduce(0) { $0 + $1.actions.count }
    // Of actions of which none stood there before nobody can say that nothing changed.
    let isCompared = list.actions.contains {
      [.held, .stated].contains(numbers.change(of: $0).ground)
    }
    if moved == 0, isCompared {
      texts.append(sentence("unchanged", ["earlier": ReportText(earlier), "what": what]))
    }
    for group in groups where !group.actions.isEmpty {
      let number = opening(
        group.actions, "changes.\(group.name)",
        meaning: "\(names.actions(2, of: list.name)) \(group.meaning) in \(earlier)")
      let moves = group.actions.map { reported -> String in
        let before = numbers.change(of: reported).before
        let now = numbers.now.place(of: reported)
        return switch group.name {
        case "gained": "\(reported.called), now \(word(now))"
        case "lost": "\(reported.called), \(word(before)) before"
        default: "\(reported.called) from \(word(before)) to \(word(now))"
        }
      }
      texts.append(
        sentence(
          group.name + (group.actions.count == 1 ? "-one" : "-many"),
          [
            "number": ReportText(number), "actions": actions(group.actions.count, list),
            "earlier": ReportText(earlier),
            "moves": ReportText(
              group.name == "gained"
                ? (moves.count > Numerals.most ? "" : ": " + Numerals.listed(moves))
                : Numerals.named(moves, else: "the tables show them")),
            "what": what, "direction": direction(isBetter: group.name == "better"),
          ]))
    }
    texts += comeAndGone(in: list, since: earlier)
    blocks.append(.paragraph(.joined(texts, by: " "), .body))
    blocks += said.changes.map { .paragraph(ReportText($0), .body) }
    if said.changes.isEmpty, moved > gained.count {
      blocks.append(
        .toWrite(
          question: "What do these changes mean for the plan, and what brought them about?",
          ground: ReportText(
            "A count of moves is no judgement; nothing in the rows says whether the plan as a whole "
              + "does better.")))
    }
    return blocks
  }

  /// What the scale measures: "rating" or "stage".
  var what: ReportText { ReportText(scale.column == .rating ? "rating" : "stage") }

  private func direction(isBetter: Bool) -> ReportText {
    switch scale.column {
    case .rating: isBetter ? "a better rating" : "a worse rating"
    case .stage: isBetter ? "a later stage" : "an earlier stage"
    }
  }

  /// The period that changes are counted from; nil where nothing tells of an earlier one.
  private func earlierName(of list: ReportNumbers.ActionList) -> String? {
    if let before = numbers.before { return before.period.period.label }
    let isStated = list.actions.contains { numbers.change(of: $0).ground == .stated }
    return isStated ? "the \(names.period.noun) before" : nil
  }

  /// Actions that the period before had not, and those that it had and that stand no more.
  private mutating func comeAndGone(
    in list: ReportNumbers.ActionList, since earlier: String
  ) -> [ReportText] {
    guard let before = numbers.before else { return [] }
    let here = Set(source.now.actions.map(\.id))
    let gone = before.period.actions.filter {
      !here.contains($0.id) && $0.action.list == list.name
    }
    let absent = list.actions.filter { numbers.change(of: $0).ground == .absent }
    let groups: [(name: String, meaning: String, actions: [ReportedAction])] = [
      (
        "new", "actions that \(earlier) did not have and that somebody said are new",
        list.actions.filter { numbers.change(of: $0).ground == .new }
      ),
      ("absent", "actions that \(earlier) did not have", absent),
      ("gone", "actions only in \(earlier)", gone),
    ]
    // A ref that two actions have, one gone and one that stands, names neither.
    let refs = Set(source.now.actions.map(\.ref))
    let isAmbiguous = gone.contains { refs.contains($0.ref) }
    var texts: [ReportText] = []
    for group in groups where !group.actions.isEmpty {
      let number = opening(group.actions, "changes.\(group.name)", meaning: group.meaning)
      let named = group.actions.map { reported in
        let hasRef = reported.called != reported.ref
        return isAmbiguous && hasRef
          ? "\(reported.called) (\(reported.action.name.withoutStop.shortened))" : reported.called
      }
      texts.append(
        sentence(
          group.name + (group.actions.count == 1 ? "-one" : "-many"),
          [
            "number": ReportText(number), "actions": actions(group.actions.count, list),
            "earlier": ReportText(earlier), "refs": ReportText(Numerals.begun(named)),
          ]))
    }
    let ends = source.answeredEnds
    if !absent.isEmpty, gone.contains(where: { ends[$0.id] == nil }) {
      texts.append(sentence("unanswered"))
    }
    return texts
  }

  /// The actions in trouble whose failing would cost most, theme by theme, in their own words.
  private mutating func highImpact(of list: ReportNumbers.ActionList) -> [ReportBlock] {
    guard list.actions.contains(where: { $0.action.impact != nil }) else {
      return offTrack(of: list)
    }
    let all = numbers.highImpact(among: list.actions)
    let terms = scale.terms.indices.filter { scale.isTroubled($0) }.map { scale.terms[$0].word }
    guard !terms.isEmpty else { return [] }
    let values = ["terms": ReportText(terms.joined(separator: " or "))]
    guard !all.isEmpty else { return [.paragraph(sentence("high-impact-none", values), .body)] }
    _ = count(
      all, "high-impact",
      meaning:
        "\(names.actions(2, of: list.name)) rated \(terms.joined(separator: " or ")) of high impact"
    )
    var blocks: [ReportBlock] = [.paragraph(sentence("high-impact", values), .body)]
    var listed: Set<String> = []
    for (theme, actions) in numbers.byTheme(list) {
      let items = actions.filter { member in all.contains(member) && !listed.contains(member.id) }
      var lines: [ReportText] = []
      for reported in items where !listed.contains(reported.id) {
        // An entry that points to another is told with it, at the first of the two.
        let chief = numbers.now.target(of: reported).flatMap { all.contains($0) ? $0 : nil }
        let told = chief ?? reported
        guard listed.insert(told.id).inserted || chief == nil else { continue }
        let followers = all.filter { numbers.now.target(of: $0)?.id == told.id }
        listed.formUnion(followers.map(\.id) + [reported.id])
        lines.append(line(about: told, followedBy: followers))
      }
      guard !lines.isEmpty else { continue }
      if let theme {
        blocks.append(.paragraph(ReportText([ReportText.Run(theme, isStrong: true)]), .body))
      }
      blocks.append(.list(lines, isNumbered: false))
    }
    if tellsOfTrouble(all) { blocks.append(.paragraph(sentence("mitigation"), .body)) }
    return blocks
  }

  /// The actions off track by name, where nothing tells whose failing would cost most.
  private func offTrack(of list: ReportNumbers.ActionList) -> [ReportBlock] {
    let all = list.actions.filter { scale.isOffTrack(numbers.now.place(of: $0)) }
    guard !all.isEmpty else { return [] }
    let terms = all.compactMap { numbers.now.place(of: $0) }.firstOfEach.map {
      scale.terms[$0].word
    }
    let values = ["terms": ReportText(terms.joined(separator: " or "))]
    guard all.count <= Numerals.most else {
      return [.paragraph(sentence("off-track-tables", values), .body)]
    }
    var blocks: [ReportBlock] = [
      .paragraph(sentence("off-track", values), .body),
      .list(all.map { line(about: $0, followedBy: []) }, isNumbered: false),
    ]
    if tellsOfTrouble(all) { blocks.append(.paragraph(sentence("mitigation"), .body)) }
    return blocks
  }

  private func line(
    about reported: ReportedAction, followedBy followers: [ReportedAction]
  ) -> ReportText {
    var refs = reported.called
    if !followers.isEmpty {
      let others = Numerals.listed(followers.map(\.called))
      refs += ", and \(others), which \(followers.count == 1 ? "refers" : "refer") to it"
    }
    guard reported.action.ref != nil || reported.action.refAsPrinted != nil else {
      return Self.text(of: reported.action)
    }
    return ReportText("(\(refs)) \(reported.action.text)")
  }
}
