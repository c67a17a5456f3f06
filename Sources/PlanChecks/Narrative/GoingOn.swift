import PlanModel

/// Tells where the update of what is marked as stalled, or as not begun, has only work that goes on.
enum GoingOn {
  /// The words that say that work began or is kept to its time; nil where anything speaks of a halt.
  static func words(in action: Action) -> String? {
    guard let update = action.update, action.parts.isEmpty, !halts.occur(in: update) else {
      return nil
    }
    for match in begun.all(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !toCome.occur(in: clause.sentence), !clause.subject.isEmpty
      else {
        continue
      }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  private static let begun = Phrases([
    "began on", "began in", "has begun", "have begun", "has started", "have started", "started on",
    "started in", "is under way", "is underway", "are under way", "is being kept",
    "is on programme",
    "is on schedule", "contract awarded", "was awarded", "has been awarded", "contract signed",
    "was signed", "has been signed", "was appointed", "has been appointed", "were appointed",
    "have joined", "joined in", "went in", "were planted", "were installed", "have been installed",
    "have been delivered", "were delivered", "is going well", "is progressing well",
    "are going well", "are progressing well", "have been fitted", "were fitted", "have been laid",
    "is on site", "are on site", "is now on site", "are now on site", "is being installed",
    "are being installed", "is being fitted", "are being fitted", "is being built",
    "are being built", "is being laid", "are being laid",
    "have been built", "are well under way", "is well under way",
  ])

  /// Signs that something stands in the way, or that the work is another's.
  private static let halts = Phrases([
    "stall*", "stop*", "halt*", "paus*", "suspend*", "hold", "held", "withdr*", "wait*", "await*",
    "until", "no", "not", "cannot", "delay*", "lack*", "vacan*", "left", "refus*", "reject*",
    "fail*",
    "lost", "unable", "defer*", "objection*", "dispute*", "shelved", "nothing", "without",
    "depend*",
    "pending", "yet", "unsuccessful", "postpone*", "slip*", "behind", "cancel*", "only", "but",
    "however", "issue*", "problem*", "capacity", "resource*", "funding", "if", "ended", "once",
    "ran out",
    "run out", "before",
    "subject to", "none", "insufficient", "unclear", "uncertain*", "review", "reconsider*",
  ])

  private static let toCome = Phrases([
    "will", "would", "should", "to be", "expected", "planned", "due", "previous*", "earlier",
    "last year", "neighbouring", "county", "other",
  ])
}
