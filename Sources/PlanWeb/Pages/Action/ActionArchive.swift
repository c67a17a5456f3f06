import PlanStore

/// That an action is one of a council that gave way, and as what it goes on.
struct ActionArchive {
  var succession: CouncilSuccession
  /// In the plans that took over, as far as they are to be seen; empty where it ended with the council.
  var actions: [ActionName]

  /// What is said of it above the action.
  var notices: [Notice] {
    guard !actions.isEmpty else {
      let councils = Phrases.list(succession.successors.map(\.name))
      return [
        Notice(
          .warning, id: "archive",
          heading: "This is an archive. \(succession.council.name) gave way to \(councils) on "
            + "\(Phrases.date(succession.vestingDay)).")
      ]
    }
    return actions.enumerated().map { index, action in
      Notice(
        .warning, id: "archive-\(index)",
        heading: "This is an archive. The action goes on at \(action.council.name).",
        link: Notice.Link(
          label: "Go to the action at \(action.council.name)", address: .action(action.id)))
    }
  }
}
