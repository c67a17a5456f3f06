public import PlanModel

/// Finds actions whose time is over and that are not marked complete.
public struct DeadlinePassed: DigestRule {
  public static let guidance = Guidance(
    name: "deadline-passed", title: "Deadline passed, action not complete", family: .dates,
    severity: .warning,
    looksFor:
      "An end that lay before the paper's own period, on an action or a dated part that is not "
      + "marked complete or closed; and, with it, a rating that the passed date speaks against. "
      + "Where the account gives a later date beside a rating that is not good, nothing is said (but where the key says of the rating that the end can still be met, and the account does not say that it was changed), nor where the stage or rating is a word that neither the key nor common use "
      + "explains: it may mean complete. Nor where it is on hold by a decision that the account or the key tells "
      + "of, where the account puts it back to a later date, or, in a paper without stages, says that it is complete. It says whether a bare year was taken as a calendar year or, "
      + "where the plan prints such, as a financial year. “Ongoing” is never late.",
    whyItMatters:
      "Either the work is late and the paper does not say so, or it is done and not marked: both "
      + "mislead whoever decides on it.",
    howToPutRight: "Mark it complete, or give a new date and say why the old one was missed.",
    whenToWaive: "Where the new date has been agreed and is in the next edition.",
    before: "Period: 2024-25 Q2 | Target 2023 | Status: In delivery",
    after: "Period: 2024-25 Q2 | Target March 2026 (was 2023: permit late) | Status: In delivery",
    criteria: ["ccs-2022-6.3"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let deadline = digest.deadline
    let ratings = RatedThoughLate(plan.legend)
    guard deadline.pastBy != nil, plan.reportsProgress else { return [] }
    guard Self.isPlausible(deadline, plan) else { return [] }
    let others = digest.paper.map(Self.datesOfOthers)
    return plan.actions.flatMap { action -> [Finding] in
      var findings: [Finding] = []
      var isExcused = false
      if let end = action.timescale.end, !action.timescale.ongoing, deadline.isPast(end),
        action.timescale.start.map({ end.lastDay >= $0.firstDay }) ?? true,
        DateImpossible.reversedSpan(action.timescale) == nil,
        isOpen(action, in: digest), !Self.isWhollyDone(action)
      {
        let name = deadline.named(end, printed: action.timescale.printed)
        let verdict = ratings.verdict(on: action)
        // One that is rated off track on the very last day says what it is.
        let isAdmitted =
          action.rating.canonical == .offTrack && deadline.lastDay(of: end) == deadline.pastBy
        // “Overdue” says it.
        guard !Self.saysSo(action, in: plan), !Self.isHeld(action, by: plan.legend),
          !Self.isToldDone(action, in: plan), !(others?(action) ?? false)
        else { return findings }
        isExcused = RevisedEnd.isGiven(in: action, after: deadline.lastDay(of: end))
        if verdict != nil && !RevisedEnd.isAgreed(in: action, after: deadline.lastDay(of: end))
          || !isAdmitted && !isExcused
        {
          findings.append(
            finding(
              .passed(end.day == nil ? "the end of \(name)" : name, rating: verdict),
              about: action, at: "timescale"))
        }
      }
      for part in action.parts {
        // Where the last part falls due with the action it is one fact.
        guard let due = part.due,
          due != action.timescale.end || findings.isEmpty && !isExcused,
          deadline.isPast(due), part.stage.canonical?.isEnded != true,
          !action.isMarkedEnded
        else { continue }
        findings.append(
          finding(
            .partPassed(part.text, deadline.named(due, printed: nil)), about: action, at: "stage"))
      }
      return findings
    }
  }

  /// Whether it is on hold because somebody decided so, or for a reason that its account gives: then its date
  /// was given up with it.
  private static func isHeld(_ action: Action, by legend: Legend) -> Bool {
    guard action.stage.canonical == .onHold, let stage = action.stage.printed else { return false }
    let texts = [action.update, action.reason, action.changeNote].compactMap { $0 }
    if let update = action.update, !update.isPlaceholder, update.utf8.count >= 24 { return true }
    return legend.term(for: stage, kind: .stage)?.definition.map(decisions.occur) ?? false
      || texts.contains { decisions.occur(in: $0) && pauses.occur(in: $0) }
  }

  /// “Commissioned on 3 December and running since”, of the whole and not of a part.
  private static func beginsWithEnd(_ update: String) -> Bool {
    let words = WordList(update.prefix(60)).words.map(\.text)
    guard words.count >= 3, endings.contains(words[0]), ["on", "in"].contains(words[1]) else {
      return false
    }
    return words[2].first?.isNumber ?? false || Period.isMonthName(words[2])
  }

  private static let endings: Set<String> = [
    "commissioned", "completed", "finished", "opened", "adopted", "published", "delivered",
    "launched",
  ]

  /// Tells a row whose new date is a dash, in a paper that says what a dash means: others set the date.
  private static func datesOfOthers(in paper: Paper) -> (Action) -> Bool {
    guard Dashes.areExplained(in: paper) else { return { _ in false } }
    return { Dashes.stand(under: newDates, of: $0) }
  }

  private static let newDates = Phrases(["revised*", "new date", "new due*", "new end", "forecast"])

  private static let decisions = Phrases([
    "decision", "decided", "by decision of", "agreed", "agreed by", "cabinet", "committee", "board",
    "members", "council agreed",
  ])
  private static let pauses = Phrases([
    "paus*", "hold", "wait", "held", "stopped", "defer*", "suspend*", "until", "postpone*",
  ])

  /// Whether a cell begins with the word, where no column has stages: “Complete; leaves this report”.
  private static func isToldDone(_ action: Action, in plan: Plan) -> Bool {
    guard !plan.columns.contains("stage") else { return false }
    if let update = action.update, Self.beginsWithEnd(update) { return true }
    if action.assertions.contains(where: { $0.kind == .done && $0.isPlain }) { return true }
    return action.fields.contains { field in
      guard let first = WordList(field.text.prefix(24)).words.first else { return false }
      let rest = field.text.dropFirst(first.text.utf8.count)
      return ["complete", "completed", "finished"].contains(first.text)
        && (rest.isEmpty || ";.:,".contains(rest.first ?? " "))
    }
  }

  private static func saysSo(_ action: Action, in plan: Plan) -> Bool {
    if [action.stage.printed, action.rating.printed].compactMap({ $0 })
      .contains(where: { $0.utf8.count <= 40 && overdue.occur(in: $0) })
    {
      return true
    }
    // "Off target: has missed, or will miss, the due date"
    guard action.rating.canonical == .offTrack, let printed = action.rating.printed,
      let meaning = plan.legend.term(for: printed, kind: .rating)?.definition
    else { return false }
    return missed.occur(in: meaning)
  }

  private static let toCome = Phrases([
    "still to be", "yet to be", "has yet to", "have yet to", "still has to", "still have to",
    "is still to", "are still to", "remains to be", "remain to be",
  ])

  private static let missed = Phrases([
    "overdue", "has missed", "have missed", "already missed", "been missed", "was missed",
    "date has passed", "deadline has passed", "is late", "already late",
  ])

  private static let overdue = Phrases([
    "overdue", "past due", "deadline missed", "missed deadline", "target missed", "date missed",
  ])

  /// Whether a column of per cent says that all of it is done, whatever stands in the others.
  private static func isWhollyDone(_ action: Action) -> Bool {
    guard let done = ShareDone(action) else { return false }
    return done.heading != nil && done.percent >= 100
  }

  /// Whether the paper's own day can be right: nobody reports on a plan most of which is long overdue, so a
  /// day by which nearly all open ends are past, some of them by years, was misread.
  private static func isPlausible(_ deadline: Deadline, _ plan: Plan) -> Bool {
    let ends = plan.actions.filter { !$0.isMarkedEnded && !$0.timescale.ongoing }
      .compactMap(\.timescale.end)
    let past = ends.filter(deadline.isPast)
    guard past.count >= 8, let day = deadline.pastBy, let latest = ends.max() else { return true }
    return past.count * 5 < ends.count * 4 || latest.year + 3 > day.year
  }

  /// Whether it is reported on and not over; an action that points to another goes by that one.
  private func isOpen(_ action: Action, in digest: PlanDigest) -> Bool {
    var judged = action
    if judged.stage.printed == nil, judged.rating.printed == nil, let ref = action.see.first,
      let place = digest.refs.place(of: RefForm.folded(ref))
    {
      judged = digest.plan.actions[place]
    }
    // Without a stage or rating nothing would say that it is over, but that the account has it still to come.
    guard judged.stage.printed != nil || judged.rating.printed != nil else {
      return judged.update.map { Self.toCome.occur(in: $0) } ?? false
    }
    return !judged.isMarkedEnded && judged.isInKnownTerms
  }
}

extension Finding.Message {
  fileprivate static func passed(_ end: String, rating: RatedThoughLate.Verdict?) -> Self {
    let fact = "it was due by \(end), which is past"
    return switch rating {
    case nil: "\(fact), and it is not marked complete"
    case .good(let word): "\(fact); it is rated “\(word)”, and it is not marked complete"
    case .stillKept(let word):
      "\(fact), and it is rated “\(word)”: by the key its end can then still be met"
    case .onlyAtRisk(let word):
      "\(fact), and it is rated “\(word)”: by the key that is no longer a risk"
    }
  }

  fileprivate static func partPassed(_ part: String, _ end: String) -> Self {
    "its part “\(part.shortened)” was due by \(end), which is past, and is not marked complete"
  }
}
