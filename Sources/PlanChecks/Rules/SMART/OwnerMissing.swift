public import PlanModel

/// Finds actions that nobody has been asked to do.
public struct OwnerMissing: DigestRule {
  public static let guidance = Guidance(
    name: "owner-missing", title: "Action without an owner", family: .smart, severity: .warning,
    looksFor:
      "An action whose lead is empty, “TBC” or “Vacant”, in a plan that names leads; and a plan, or one of "
      + "its tables, that names nobody at all, which is one finding unless a column under a heading of its "
      + "own may name them, or the key of a column of roles says who runs what. A theme with a lead answers "
      + "for its actions.",
    whyItMatters: "Nobody reports on it, and nobody is asked why it did not happen.",
    howToPutRight: "Name a post or team, not a person, that answers for it.",
    whenToWaive: "Where the owner is being appointed and the paper says by when.",
    before:
      "B4 Insulate homes | Lead: (empty)", after: "B4 Insulate homes | Lead: Housing Standards",
    criteria: ["ccs-2022-1.2", "ccs-2022-12.1"])

  public init() {}

  /// Whether it says only that there is nobody: "Vacant", "Vacant post".
  private static func isVacant(_ lead: String) -> Bool {
    vacancies.contains(lead.normal)
  }

  private static let vacancies: Set<String> = [
    "vacant", "vacancy", "vacantpost", "postvacant", "tobeappointed", "unassigned", "noowner",
  ]

  /// Whether a column of roles, of which the key says who runs what, says who answers for nearly all: “Lead –
  /// the Authority runs it”.
  private static func rolesTell(in plan: Plan) -> Bool {
    let tells = plan.legend.terms(of: .role).contains {
      $0.definition.map(running.occur) ?? false
    }
    guard tells else { return false }
    return plan.actions.count { $0.role.printed != nil } * 10 >= plan.actions.count * 9
  }

  private static let names = Phrases([
    "lead", "leads", "owner", "owners", "responsible", "responsibility", "officer", "team", "who",
  ])

  private static let running = Phrases([
    "runs it", "runs them", "run by", "leads it", "leads the work", "we run it", "we lead",
    "we deliver", "delivers it", "we do it", "does it itself", "do it ourselves",
    "in our own control", "is responsible", "are responsible",
  ])

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    lazy var dashMeans = digest.paper.map(Dashes.areExplained) ?? false
    var gaps = MissingValues.find(
      in: digest, columns: ["leads"],
      where: { $0.see.isEmpty && !(Dashes.stand(under: Self.names, of: $0) && dashMeans) },
      isMissing: { $0.leads.allSatisfy { $0.isPlaceholder || Self.isVacant($0) } })
    let led = plan.groupings.filter { $0.members.contains { $0.lead != nil } }
    let unled = plan.groupings.filter { !$0.members.contains { $0.lead != nil } }
    // A name that an axis without leads has too is that axis's where an action stands under it.
    let leads = Set(
      led.flatMap(\.members).filter { $0.lead?.isPlaceholder == false }.map(\.name.normal)
    )
    .subtracting(unled.flatMap(\.members).map(\.name.normal))
    var absent = AbsentColumn.find(in: digest, columns: ["leads"]) { $0.isAnswered(by: leads) }
    if !absent.isEmpty || gaps.count > gaps.ofSingleActions.count,
      UnreadColumns(digest).mayHold(.name)
    {
      absent = []
      gaps = gaps.ofSingleActions
    }
    if Self.rolesTell(in: plan) { absent = [] }
    return findings(absent, what: "a lead")
      + findings(
        gaps, at: "leads", throughout: .none, mostly: Finding.Message.mostlyNoOwner,
        each: { .noOwner(of: $0.name, printed: $0.leads.first) })
  }
}

extension Action {
  /// Whether it has a lead of its own, or belongs to a theme that has.
  fileprivate func isAnswered(by leads: Set<String>) -> Bool {
    if !self.leads.isEmpty { return true }
    if groupings.keys.contains(where: { Phrases.leads.occur(in: $0) }) { return true }
    // A service or directorate beside each action is who answers for it.
    if fields.contains(where: { !$0.text.isPlaceholder && Phrases.leads.isHeading($0.heading) }) {
      return true
    }
    let headings = [section, group].compactMap { $0 } + Array(groupings.values)
    return headings.contains { leads.contains($0.normal) }
  }
}

extension Phrases {
  fileprivate static let leads = Phrases([
    "lead", "leads", "owner", "sponsor", "responsible", "responsibility", "service", "services",
    "directorate", "department", "division", "team",
  ])

  /// Whether a heading is one of them and hardly anything else.
  fileprivate func isHeading(_ heading: String) -> Bool {
    heading.utf8.count <= 32 && occur(in: heading)
  }
}

extension Finding.Message {
  fileprivate static let none: Self = "the column for leads is empty throughout"

  fileprivate static func mostlyNoOwner(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no owner"
  }

  fileprivate static func noOwner(of name: String, printed: String?) -> Self {
    guard let printed = printed.map({ Lookalikes.latin($0).uppercased() }),
      printed.contains(where: \.isLetter)
    else { return "“\(name.shortened)” has no owner" }
    return "“\(name.shortened)” has only “\(printed)” for its owner"
  }
}
