public import PlanModel

/// Finds lists of actions in the prose that leave one out, or name one that does not belong.
public struct ListIncomplete: PaperRule {
  public static let guidance = Guidance(
    name: "list-incomplete", title: "List that leaves an action out", family: .sums,
    severity: .error,
    looksFor:
      "A list of the actions with a certain rating, or with a certain rating and the highest "
      + "impact, "
      + "that lacks an action whose row meets the rule, or names one whose row does not. A row "
      + "that "
      + "says “See 16” has the rating of 16. Also a sentence that names "
      + "actions as red, complete or the like whose rows say otherwise, and one that announces two actions and lists "
      + "three, in brackets or behind a colon; “the actions that are behind are …”, by ref or name, and actions "
      + "that fall due between two days, without one of them; and actions said to be completed in the period whose row "
      + "dates that before it.",
    whyItMatters:
      "The list is there so that members look at the worst first. What it leaves out is not "
      + "looked at.",
    howToPutRight: "Make the list from the rows, by the rule that its sentence states.",
    whenToWaive: "Where the sentence says that the list is a choice.",
    before: "Review actions of high impact: 5, 16. (Ref 20, high impact, says “See 16”.)",
    after: "Review actions of high impact: 5, 16, and 20, which refers to 16.")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    // Lists stand in the prose.
    guard !paper.claims.isEmpty || !paper.prose.isEmpty else { return [] }
    let ratings = RatingBook(paper.actions)
    var byRef: [String: Action] = [:]
    for action in paper.actions {
      if let ref = action.ref, byRef[ref] == nil { byRef[ref] = action }
    }
    var found: [Finding] = []
    for list in Self.lists(of: paper) {
      let listed = list.claims.compactMap { claim in
        claim.refs.first.flatMap { byRef[$0] }
      }
      guard listed.count == list.claims.count, listed.count >= 2, let term = list.claims[0].term
      else { continue }
      found += wrongly(listed, term, ratings, list.claims)
      found += left(out: listed, term, ratings, paper, line: list.claims.last?.source.line)
      found += announced(list, in: paper)
    }
    return found + named(in: paper, ratings)
      + TimelyEnds(paper).wrong.map { one in
        Finding(
          rule: Self.guidance.name, severity: .warning, ref: paper.actions[one.place].key,
          message: Finding.Message.ended(one.date).text, line: one.line)
      }
      + DueLists(paper).omissions.map { one in
        Finding(
          rule: Self.guidance.name, severity: Self.guidance.severity,
          ref: paper.actions[one.place].key, message: Finding.Message.due(one.end).text,
          line: one.line)
      }
      + NewActions(paper).wrong.map { one in
        Finding(
          rule: Self.guidance.name, severity: Self.guidance.severity,
          ref: paper.actions[one.place].key,
          message: Finding.Message.new(isListed: one.isListed).text, line: one.line)
      }
      + AnnouncedLists(paper).wrong.map {
        finding(.announces($0.number, lists: $0.refs.count), line: $0.line)
      }
  }

  /// Actions that a sentence names under a term that their rows do not have.
  private func named(in paper: Paper, _ ratings: RatingBook) -> [Finding] {
    let whole = WholeLists(paper).lists.map {
      NamedLists.Named(term: $0.term, places: $0.places, isWhole: true, line: $0.line)
    }
    let told = NamedLists(paper).lists.filter { list in
      !whole.contains { $0.line == list.line && Set(list.places).isSubset(of: $0.places) }
    }
    return (told + whole).flatMap { list -> [Finding] in
      let form = CountedWord.form(list.term)
      let isComplete = CommonScale.stage(of: list.term) == .complete
      func has(_ action: Action) -> Bool? {
        if isComplete {
          return action.isMarkedEnded || action.completeWord(by: paper.legend) != nil
            || !action.isInKnownTerms
        }
        guard let own = ratings.rating(of: action)?.printed ?? action.stage.printed else {
          return nil
        }
        let words = [own, ratings.rating(of: action)?.term, action.stage.printed].compactMap { $0 }
        return words.contains { CountedWord.form($0) == form || Self.initial(of: form, is: $0) }
      }
      let wrong = list.places.map { paper.actions[$0] }.filter { has($0) == false }
      // Where most do not have it, the sentence means something else.
      guard list.isOnly || wrong.count * 2 <= list.places.count + (list.places.count == 2 ? 1 : 0)
      else { return [] }
      let left =
        list.isWhole && !isComplete && (list.isOnly || list.places.count >= 2)
        ? paper.actions.indices.filter {
          !list.places.contains($0) && has(paper.actions[$0]) == true
        } : []
      return wrong.map { action in
        let own = action.rating.printed ?? action.stage.printed ?? ""
        return Finding(
          rule: Self.guidance.name, severity: Self.guidance.severity, ref: action.key,
          message: Finding.Message.belongs(not: list.term, own).text, line: list.line)
      }
        + (left.count <= list.places.count ? left : []).map { place in
          Finding(
            rule: Self.guidance.name, severity: Self.guidance.severity,
            ref: paper.actions[place].key, message: Finding.Message.unnamed(list.term).text,
            line: list.line)
        }
    }
  }

  /// Whether a letter stands for a colour: R for red.
  private static func initial(of form: String, is word: String) -> Bool {
    word.utf8.count == 1 && ["red", "amber", "green", "blue"].contains(form)
      && form.first == word.lowercased().first
  }

  private struct List {
    var claims: [Claim]
  }

  /// Claims of one rating in a row, with no other claim between them.
  private static func lists(of paper: Paper) -> [List] {
    var lists: [List] = []
    var current: [Claim] = []
    for claim in paper.claims {
      if claim.kind == .rating, let last = current.last, last.term == claim.term,
        last.list == claim.list
      {
        current.append(claim)
        continue
      }
      if !current.isEmpty { lists.append(List(claims: current)) }
      current = claim.kind == .rating && claim.refs.count == 1 ? [claim] : []
    }
    if !current.isEmpty { lists.append(List(claims: current)) }
    return lists
  }

  private func wrongly(
    _ listed: [Action], _ term: String, _ ratings: RatingBook, _ claims: [Claim]
  ) -> [Finding] {
    zip(listed, claims).compactMap { action, claim in
      guard let rating = ratings.rating(of: action), let own = rating.term ?? rating.printed,
        own.normal != term.normal
      else { return nil }
      return Finding(
        rule: Self.guidance.name, severity: Self.guidance.severity, ref: action.key,
        message: Finding.Message.belongs(not: term, own).text, line: claim.source.line)
    }
  }

  /// Actions that have the rating and what all the listed ones have in common, and are not listed.
  private func left(
    out listed: [Action], _ term: String, _ ratings: RatingBook, _ paper: Paper, line: Int?
  ) -> [Finding] {
    let keys = Set(listed.map(\.key))
    let list = listed[0].list
    let rest = paper.actions.filter { action in
      guard action.list == list, !keys.contains(action.key),
        let rating = ratings.rating(of: action)
      else { return false }
      return (rating.term ?? rating.printed)?.normal == term.normal
    }
    guard !rest.isEmpty else { return [] }
    // All of one impact, where the others have another: that is the rule of the list.
    let impacts = Set(listed.map { $0.impact?.normal })
    guard impacts.count == 1, let impact = listed[0].impact,
      rest.contains(where: { $0.impact?.normal != impact.normal })
    else { return [] }
    let missing = rest.filter { $0.impact?.normal == impact.normal }
    guard missing.count < listed.count else { return [] }
    return missing.map { action in
      Finding(
        rule: Self.guidance.name, severity: Self.guidance.severity, ref: action.key,
        refs: paper.keys(of: action.see),
        message: Finding.Message.missing(term, impact: impact, see: action.see).text, line: line)
    }
  }

  /// "Two actions are rated so:" and then three.
  private func announced(_ list: List, in paper: Paper) -> [Finding] {
    guard let first = list.claims.first, let line = first.source.line else { return [] }
    let before = paper.claims.last { claim in
      claim.kind == .count && claim.term == first.term && claim.list == first.list
        && claim.text.hasSuffix(":") && (claim.source.line ?? .max) < line
    }
    guard let before, let value = before.number, let place = before.source.line, line - place <= 4,
      value != list.claims.count
    else { return [] }
    return [
      finding(.announces(value, lists: list.claims.count), line: before.source.line)
    ]
  }
}

extension Paper {
  /// The keys of the actions that have these refs.
  fileprivate func keys(of refs: [String]) -> [String] {
    actions.filter { $0.ref.map(refs.contains) ?? false }.map(\.key)
  }
}

extension Finding.Message {
  fileprivate static func belongs(not term: String, _ own: String) -> Self {
    "listed as “\(term)”; its row says “\(own)”"
  }

  fileprivate static func new(isListed: Bool) -> Self {
    isListed
      ? "listed as new; its row does not say so, as those of the others do"
      : "its row says that it is new, and the list of those leaves it out"
  }

  fileprivate static func ended(_ date: String) -> Self {
    "said to be completed in the time that the paper tells of; its row has “\(date)”, before it"
  }

  fileprivate static func unnamed(_ term: String) -> Self {
    "its row says “\(term)”, and the list of those leaves it out"
  }

  fileprivate static func due(_ end: String) -> Self {
    "it is due by \(end), and the list of those due then leaves it out"
  }

  fileprivate static func missing(_ term: String, impact: String, see: [String]) -> Self {
    let why = see.isEmpty ? "" : ", through \(see.listed),"
    return "“\(term)”\(why) and of impact “\(impact)” like all that are listed, but left out"
  }

  fileprivate static func announces(_ count: Int, lists: Int) -> Self {
    "the sentence announces \(count) and the list has \(lists)"
  }
}
