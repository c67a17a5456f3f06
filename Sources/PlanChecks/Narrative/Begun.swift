import PlanModel

/// Tells where the update of what is marked as not begun, or as not due to begin, shows that work is being
/// done.
enum Begun {
  /// The words that say so; nil where it may be said of something else, or of what only prepares the work.
  ///
  /// - Parameters:
  ///   - action: What is marked.
  ///   - definition: What the key says of the term it is marked with.
  /// - Returns: As printed; nil where nothing says so.
  static func words(in action: Action, by definition: String?) -> String? {
    guard let update = action.update, action.parts.isEmpty else { return nil }
    let counts = definition.map(nothing.occur) ?? false || drafting.occur(in: action.name)
    for match in phrases.all(in: update) where match.phrase < firstPreparing || counts {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, clause.isFirst, !others.occur(in: clause.sentence),
        match.phrase >= firstOnSite || !clause.subject.isEmpty,
        !["none", "nobody", "few", "no"].contains(WordList.first(of: clause.subject) ?? ""),
        !(firstOnSite..<firstPreparing).contains(match.phrase)
          || builders.occur(in: clause.subject)
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  /// Whether a rating's own meaning is that the work is not to have begun yet.
  static func isExcluded(by definition: String) -> Bool {
    beginnings.occur(in: definition) && denials.occur(in: definition)
  }

  private static let beginnings = Phrases([
    "begin", "begun", "begins", "beginning", "start", "started", "starts", "starting", "work",
  ])
  private static let denials = Phrases(["not", "no", "yet to", "later", "future", "hasn t"])

  private static let soFar = [
    "trained", "planted", "installed", "fitted", "completed", "delivered", "done", "built",
    "converted", "replaced", "insulated", "visited", "surveyed",
    "placed", "sold", "issued",
  ].flatMap { ["\($0) so far", "\($0) to date"] }
  private static let firstOnSite = soFar.count

  private static let onSite = [
    "has been on site", "have been on site", "on site since", "is on site", "are on site",
    "is now on site", "are now on site", "started on site", "began on site", "came on site",
    "moved on to site", "moved onto site",
  ]
  private static let firstPreparing = soFar.count + onSite.count

  private static let phrases = Phrases(
    soFar + onSite + [
      "consultation ran", "consultation closed", "consultation ended", "consultation was held",
      "consultation took place", "consultation drew", "consultation brought",
      "consultation attracted", "consultation finished", "was carried out", "were carried out",
    ])

  private static let builders = Phrases([
    "contractor*", "builder*", "installer*", "engineer*", "crew*", "digger*", "scaffold*",
    "surfacing team", "planting team",
  ])

  /// Words of a key by which nothing at all is done at such a stage.
  private static let nothing = Phrases([
    "no work", "nothing", "no action", "work is not planned to have", "work has not",
    "work not", "no progress",
  ])
  /// Actions whose work is to write something and to ask about it.
  private static let drafting = Phrases([
    "adopt*", "policy", "strategy", "plan", "guidance", "consult*", "framework", "charter",
  ])

  /// Signs that it is another's, long ago, yet to come, or no more than a beginning.
  private static let others = Phrases([
    "will", "would", "should", "to be", "not", "no", "pilot*", "trial*", "earlier", "previous*",
    "last year", "before", "until", "other", "another", "neighbouring", "adjoining", "separate*",
    "national*", "government", "county", "elsewhere", "existing", "survey*", "ecolog*", "once",
    "expected", "planned", "due",
  ])
}
