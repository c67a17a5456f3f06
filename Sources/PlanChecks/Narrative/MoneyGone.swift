import PlanModel

/// Tells where an update says that there is no money for the action and that nothing goes on.
enum MoneyGone {
  /// The words that say that the bid failed, where others say that nothing else pays or goes on.
  static func words(in action: Action) -> String? {
    guard let update = action.update, let match = refusals.first(in: update),
      endings.occur(in: update), !ways.occur(in: update)
    else { return nil }
    let clause = Clause(update, around: match.start, to: match.end)
    guard !clause.isConditional else { return nil }
    return clause.quote(from: match.start, to: match.end)
  }

  private static let refusals = Phrases([
    "bid turned down", "bid was turned down", "bid refused", "bid was refused", "bid rejected",
    "bid was rejected", "bid failed", "bid unsuccessful", "bid was unsuccessful",
    "bid was not successful", "application turned down", "application was turned down",
    "application refused", "application was refused", "application rejected",
    "application was rejected", "application failed", "application unsuccessful",
    "application was unsuccessful", "application was not successful", "grant refused",
    "grant was refused", "grant withdrawn", "grant was withdrawn", "funding refused",
    "funding was refused", "funding withdrawn", "funding was withdrawn",
    "funding has been withdrawn",
  ])

  private static let endings = Phrases([
    "no other budget", "no other funding", "no other money", "no other source", "no alternative",
    "no funding", "no budget", "no money", "has been ended", "contract ended", "has ended",
    "cannot proceed", "cannot go ahead", "will not go ahead", "been stood down", "no further work",
    "work has stopped",
  ])

  /// Signs that there is a way on.
  private static let ways = Phrases([
    "resubmit*", "second bid", "new bid", "another bid", "reserves", "instead", "alternative bid",
    "has agreed to fund", "will fund", "is funding", "found from", "met from", "revised bid",
  ])
}
