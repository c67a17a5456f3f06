import PlanModel

/// One thing that is looked at before a paper is issued, and what speaks against it.
struct IssueCheck {
  let title: String
  /// Refs of the actions at fault, or the names of what is.
  let faults: [String]
  /// Whether the plan has what it looks at; what is not there can't pass.
  var applies = true

  static func all(of numbers: ReportNumbers) -> [IssueCheck] {
    let source = numbers.source
    let actions = source.now.actions
    let troubled = actions.filter { reported in
      numbers.scale.isTroubled(numbers.now.place(of: reported))
        && numbers.now.target(of: reported) == nil
    }
    let main = numbers.lists.first
    let dates = DueDates(source, numbers)
    func refs(_ actions: [ReportedAction]) -> [String] { actions.map(\.ref) }
    func found(by rule: String) -> [String] {
      source.findings.filter { $0.rule == rule }.flatMap { source.refs(of: $0) }
    }
    var checks = [
      IssueCheck(
        title: "Every action has a rating, its own or that of the one it points to",
        faults: refs(actions.filter { numbers.now.place(of: $0) == nil })),
      IssueCheck(
        title: "Every rating is a word whose meaning is known",
        faults: numbers.scale.terms.indices.filter { numbers.scale.isUnknown($0) }
          .map { "“\(numbers.scale.terms[$0].word)”" },
        applies: numbers.isRated),
      IssueCheck(
        title: "Every term that the settings explain is one that rows or the key print",
        faults: source.unusedScaleTerms.map { "“\($0)”" },
        applies: !source.settings.scale.isEmpty),
      IssueCheck(
        title: "Every “see” leads to an action that has a rating",
        faults: refs(
          actions.filter {
            !$0.action.see.isEmpty && numbers.now.place(of: $0) == nil
          }), applies: actions.contains { !$0.action.see.isEmpty }),
      IssueCheck(
        title: "The overviews add up to the number of actions", faults: sums(numbers),
        applies: main.map { !$0.axes.isEmpty } ?? false),
      IssueCheck(
        title: "Every name on an axis is one that the plan declares", faults: unknownNames(numbers),
        applies: !source.groupings.isEmpty),
      IssueCheck(
        title: "Every action in difficulty says why",
        faults: (refs(troubled.filter { numbers.account(of: $0).lacksReason })
          + found(by: "off-track-unexplained")).firstOfEach,
        applies: numbers.isRated),
      IssueCheck(
        title: "Every action in difficulty says what is being done",
        faults: (refs(troubled.filter { numbers.account(of: $0).lacksMitigation })
          + found(by: "off-track-unmitigated")).firstOfEach,
        applies: numbers.isRated),
      IssueCheck(
        title: "What the paper says of the period before is what the register holds",
        faults: refs(actions.filter { numbers.statesOther($0) }),
        applies: numbers.before != nil
          && actions.contains { $0.action.movement != StatedMovement() }),
      IssueCheck(
        title: "No date has passed on an action that is not complete",
        faults: refs(dates.late.map(\.reported)).firstOfEach, applies: dates.hasDates),
    ]
    for (title, rules, isThere) in Self.byRule {
      let found = source.findings.filter { rules.contains($0.rule) }
      checks.append(
        IssueCheck(
          title: title,
          faults: found.map { source.refs(of: $0) }
            .flatMap { $0.isEmpty ? ["the paper"] : $0 }.firstOfEach,
          applies: !found.isEmpty || isThere(source)))
    }
    return checks
  }

  /// Checks that rules make, with the rules that make them, and whether a plan has what they look at.
  private static let byRule: [(String, Set<String>, @Sendable (ReportSource) -> Bool)] = [
    (
      "The printed overviews are what the rows add up to", ["tally-disagrees", "total-disagrees"],
      { _ in true }
    ),
    (
      "Counts, shares and lists in the printed narrative are those of the rows",
      ["count-disagrees", "share-disagrees", "shares-incomplete", "list-incomplete"], { _ in true }
    ),
    (
      "The word at the head of the progress is the rating",
      ["rating-contradicted", "stage-contradicted"], { holds($0) { $0.update != nil } }
    ),
    (
      "The change that is printed is the one that was", ["movement-disagrees"],
      { holds($0) { $0.movement.printed != nil } }
    ),
    (
      "Each success measure says how much and by when, in words of its own",
      ["measure-missing", "measure-unquantified", "measure-boilerplate"],
      { holds($0) { $0.measure != nil } }
    ),
    (
      "No reason or mitigation is the same as another's",
      ["reason-boilerplate", "mitigation-boilerplate"],
      { holds($0) { $0.reason != nil || $0.mitigation != nil } }
    ),
    (
      "No text is the same as the period before, or as another's",
      ["update-unchanged", "update-repeated"], { holds($0) { $0.update != nil } }
    ),
  ]

  private static func holds(_ source: ReportSource, _ fits: (Action) -> Bool) -> Bool {
    source.now.actions.contains { fits($0.action) }
  }

  private static func sums(_ numbers: ReportNumbers) -> [String] {
    guard let list = numbers.lists.first else { return [] }
    return list.axes.filter { axis in
      let placed = axis.members.indices.map { place in
        numbers.counts(of: list.actions.filter { axis.place(of: $0) == place }).total
      }
      return placed.reduce(0, +) != list.actions.count
    }.map(\.name)
  }

  /// Names that actions give and that no overview or heading declares.
  private static func unknownNames(_ numbers: ReportNumbers) -> [String] {
    guard let list = numbers.lists.first else { return [] }
    return list.axes.flatMap { axis -> [String] in
      guard
        let declared = numbers.source.groupings.first(where: { $0.name == axis.name })?.members
      else { return [] }
      return axis.members.map(\.name).filter { name in !declared.contains { $0.name == name } }
    }
  }
}

extension ReportNumbers {
  /// Whether a paper states another rating before than the one that is held.
  func statesOther(_ reported: ReportedAction) -> Bool {
    let change = change(of: reported)
    guard change.ground == .held, reported.action.movement != StatedMovement() else { return false }
    let stated = Change(of: reported, now: now, before: nil, on: scale)
    return stated.ground == .stated && stated.before != change.before
  }
}

extension Array where Element: Hashable {
  /// Each element at its first place.
  var firstOfEach: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
