public import PlanModel

/// Finds actions that need others, with nobody named.
public struct PartnerMissing: DigestRule {
  public static let guidance = Guidance(
    name: "partner-missing", title: "Action without a partner", family: .smart, severity: .note,
    looksFor:
      "An empty cell in the column for partners that all other rows fill, or where others have to do the work or the action says "
      + "that they take part, and a cell that only keeps a place (“TBC”).",
    whyItMatters: "An action that depends on somebody unnamed depends on nobody.",
    howToPutRight: "Name the bodies that have agreed, or write “Council only”.",
    whenToWaive: "Where the council acts alone.",
    before: "Role: Ask | Who may be involved: (empty)",
    after: "Role: Ask | Who may be involved: district councils, bus operators",
    criteria: ["ccs-2022-1.3", "ccs-2022-14"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let gaps = MissingValues.find(
      in: digest, columns: ["partners"], where: { $0.see.isEmpty }, isMissing: isMissing)
    return gaps.flatMap { gap -> [Finding] in
      switch gap {
      case .throughout(let actions):
        return [finding(.none, line: actions.first?.source.line)]
      case .mostly(let actions, of: _), .some(let actions):
        // A dash says that there is none; only one cell says nothing.
        let headings = Set(
          (digest.paper?.tables ?? []).flatMap(\.columns).filter { $0.field == "partners" }
            .map(\.heading))
        let blank = digest.plan.actions.count { Self.isBlank($0, under: headings) }
        let usesDashes =
          digest.plan.actions.count { $0.partnersAsPrinted.map(Dashes.isOne) ?? false } >= 3
        let isFull = blank == 1 && digest.plan.actions.count >= 11
        return actions.compactMap { action in
          let needs = needsOthers(action)
          let isDash = action.partnersAsPrinted.map(Dashes.isOne) ?? false
          let isStarted = action.partnersAsPrinted != nil && !(isDash && usesDashes)
          // An action that a council does alone may leave the cell blank.
          guard
            needs || isStarted
              || isFull && Self.isBlank(action, under: headings) && action.role.canonical == nil
          else { return nil }
          return finding(
            .noPartner(action.name, printed: action.partnersAsPrinted), about: action,
            at: "partners", severity: needs ? .warning : nil)
        }
      }
    }
  }

  private static func isBlank(_ action: Action, under headings: Set<String>) -> Bool {
    action.partnersAsPrinted == nil && action.partners.isEmpty
      && !action.fields.contains { Dashes.isOne($0.text) && headings.contains($0.heading) }
  }

  private func isMissing(_ action: Action) -> Bool {
    guard let printed = action.partnersAsPrinted else { return action.partners.isEmpty }
    return printed.isPlaceholder
  }

  private func needsOthers(_ action: Action) -> Bool {
    switch action.role.canonical {
    case .partner, .influence: true
    case .lead, nil:
      Phrases.others.occur(in: action.text.beginning(60))
        && !Phrases.ownPeople.occur(in: action.text.beginning(72))
    }
  }
}

extension Phrases {
  /// The council's own: to work with them takes no partner.
  fileprivate static let ownPeople = Phrases([
    "service areas", "support services", "council services", "across the council", "colleagues",
    "departments", "directorates", "teams", "officers", "staff", "councillors", "members",
  ])

  fileprivate static let others = Phrases([
    "work with", "with partners", "collaborate with", "in partnership", "jointly with",
    "partners to",
    "together with",
  ])
}

extension Finding.Message {
  fileprivate static let none: Self = "the column for partners is empty throughout"

  fileprivate static func noPartner(_ name: String, printed: String?) -> Self {
    guard let printed = printed.map({ Lookalikes.latin($0).uppercased() }),
      printed.contains(where: \.isLetter)
    else { return "“\(name.shortened)” names nobody in the column for partners" }
    return "“\(name.shortened)” has only “\(printed)” for its partners"
  }
}
