import PlanModel

/// Actions that share one text on why they are not going well, or on what is done about it.
enum Boilerplate {
  struct Group {
    var actions: [Action]
    var text: String
    var isExact: Bool
  }

  static func groups(in plan: Plan, of text: (Action) -> String?) -> [Group] {
    let told: [(action: Action, text: String)] = plan.actions.compactMap { action in
      guard action.see.isEmpty, let text = text(action), text.utf8.count >= 16, !text.isPlaceholder
      else { return nil }
      return (action, withoutLead(text))
    }
    return Likeness(opening: 18, share: 0.7).groups(of: told.map(\.text)).map { group in
      Group(
        actions: group.members.map { told[$0].action }, text: told[group.members[0]].text,
        isExact: group.isExact)
    }
  }

  /// Without the words that every reason begins with.
  private static func withoutLead(_ text: String) -> String {
    for lead in [
      "This is due to ", "This is because of ", "This is because ", "Due to ", "Because ",
    ]
    where text.hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }
}
