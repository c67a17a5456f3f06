/// Tells what a piece of work waits for.
enum Waiting {
  /// The words that say that the work itself waits, which stand at the head of a sentence without a
  /// subject: “Waiting for the inverter”.
  static func words(in text: String) -> String? {
    for match in heads.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      guard clause.isFirst, clause.subject.isEmpty, !isIdle(clause) else { continue }
      return clause.sentence.trimmed.shortened
    }
    return nil
  }

  /// Whether what is waited for comes after the end of any work, or the waiting is over.
  static func isIdle(_ clause: Clause) -> Bool {
    guard waits.occur(in: clause.sentence) else { return false }
    return afterwards.occur(in: clause.rest) || over.occur(in: clause.sentence)
  }

  private static let heads = Phrases([
    "waiting for", "waiting on", "still waiting for", "now waiting for", "awaiting",
    "we are waiting for", "we are still waiting for", "now awaiting", "still awaiting",
  ])
  private static let waits = Phrases(["waiting", "awaiting", "await", "awaits"])

  /// What comes when all is done.
  private static let afterwards = Phrases([
    "invoice*", "final account", "final claim", "payment", "reimbursement", "evaluation",
    "feedback", "monitoring", "data", "figures", "readings", "statistics", "next round",
    "further funding", "phase 0", "second phase", "next phase", "award", "response", "reply",
    "results of the monitoring", "certificate", "plaque", "publicity", "photographs",
    "annual report", "lessons", "news", "next year", "government", "guidance", "retention",
  ])

  /// Signs that nobody waits any more, or that it is people who wait for something else.
  private static let over = Phrases([
    "no longer", "were waiting", "was waiting", "had been", "people waiting", "passengers waiting",
    "residents waiting", "waiting list", "waiting time", "waiting times", "waiting room",
    "without waiting", "instead of waiting", "not waiting", "anyone waiting", "those waiting",
  ])
}
