import PlanModel

/// What the rows say of an action in difficulty, and what a person must still add: the same in every paper.
struct Account {
  /// Why, what was done, and what will put it right, each where the paper says it.
  let reason: String?
  let update: String?
  let mitigation: String?
  let lacksReason: Bool
  let lacksMitigation: Bool

  /// All that is said, as one text; nil where nothing is.
  var told: String? {
    let texts = [reason, update, mitigation].compactMap { $0 }
    return texts.isEmpty ? nil : texts.map(\.asSentence).joined(separator: " ")
  }

  /// One question for all that is missing; nil where nothing is.
  var question: String? {
    switch (lacksReason, lacksMitigation) {
    case (true, true): "why is it rated so, and what is being done to bring it back on track?"
    case (true, false): "why is it rated so?"
    case (false, true): "what is being done to bring it back on track?"
    case (false, false): nil
    }
  }
}

extension ReportDraft {
  func account(of reported: ReportedAction) -> Account { numbers.account(of: reported) }

  /// Whether any of some actions says what is being done about it.
  func tellsOfTrouble(_ actions: [ReportedAction]) -> Bool {
    actions.contains { $0.action.mitigation != nil }
  }
}

extension ReportNumbers {
  /// What an action says of its difficulty; nothing is lacking of one that is in none, or that leaves it to
  /// the action it points to.
  ///
  /// Where the paper has a place for reasons, an action without one lacks it; where it has none, its
  /// progress text is all that is said, and only an action without any lacks something.
  func account(of reported: ReportedAction) -> Account {
    let action = reported.action
    let isTroubled = scale.isTroubled(now.place(of: reported)) && now.target(of: reported) == nil
    let says = tellsReasons(action.list)
    return Account(
      reason: action.reason, update: action.update, mitigation: action.mitigation,
      lacksReason: isTroubled && action.reason == nil && (says.reason || action.update == nil),
      lacksMitigation: isTroubled && action.mitigation == nil
        && (says.mitigation || action.update == nil))
  }

  /// Whether any action of a list says why, or what is being done, in a place of its own.
  private func tellsReasons(_ list: String?) -> (reason: Bool, mitigation: Bool) {
    let actions = source.now.actions.map(\.action).filter { $0.list == list }
    return (
      actions.contains { $0.reason != nil }, actions.contains { $0.mitigation != nil }
    )
  }
}

extension String {
  /// With a full stop at its end, unless it ends otherwise.
  var asSentence: String { last.map { ".!?…)”’".contains($0) } ?? true ? self : self + "." }
}
