import PlanModel

/// What can be asked of an action at all: no tonnes of a flood scheme, no cost of a letter.
enum Applicability {
  /// Why carbon or cost is not asked of an action.
  enum Ground: String, CaseIterable {
    /// Only government or others can do it.
    case influence
    /// It is for adaptation, by its ticked elements or its words.
    case adaptation
    /// It is for nature, by its ticked elements or its words.
    case nature
    /// It makes other actions possible: training, engagement, monitoring, policy.
    case enabling
  }

  /// The ground on which carbon or cost is not asked of it; nil where both can be.
  static func exemption(of action: Action) -> Ground? {
    if action.role.canonical == .influence { return .influence }
    if let ground = ground(of: action.elements) { return ground }
    let headings = [action.group, action.section].compactMap { $0 }
    for heading in headings {
      if let ground = ground(in: heading, of: headingWords) { return ground }
    }
    return ground(in: action.title.map { "\($0). \(action.text)" } ?? action.text, of: openings)
  }

  /// Ticked elements speak only where mitigation is not among them.
  private static func ground(of elements: [String]) -> Ground? {
    guard !elements.isEmpty, !elements.contains(where: { carbonElements.occur(in: $0) }) else {
      return nil
    }
    for element in elements {
      if let ground = ground(in: element, of: headingWords) { return ground }
    }
    return nil
  }

  private static func ground(in text: String, of words: [(Phrases, Ground)]) -> Ground? {
    words.first { $0.0.occur(in: text) }?.1
  }

  private static let carbonElements = Phrases([
    "mitigation", "carbon", "emission*", "energy",
    "net zero",
  ])

  private static let headingWords: [(Phrases, Ground)] = [
    (Phrases(["influenc*", "lobby*", "advoca*", "call on government", "call* for"]), .influence),
    (Phrases(["adapt*", "resilien*", "flood*", "overheating", "climate risk*"]), .adaptation),
    (
      Phrases([
        "nature", "natural", "biodiversity", "ecolog*", "wildlife", "habitat*", "tree*",
        "green space*", "green infrastructure", "land use", "peat*",
      ]), .nature
    ),
    (
      Phrases([
        "enabl*", "engagement", "communicat*", "governance", "leadership", "policy", "strategy",
        "training", "learning", "skills", "education", "research", "monitoring", "performance",
        "partnership*", "collaborat*", "behaviour*", "awareness", "finance", "funding",
        "decision making", "management", "reporting", "evidence",
      ]), .enabling
    ),
  ]

  /// Words with which such an action begins, or on which it turns.
  private static let openings: [(Phrases, Ground)] = [
    (
      Phrases([
        "lobby", "lobbying", "call on", "call for", "advocate", "urge government", "ask government",
        "press government", "influence government", "national policy", "national investment",
      ]), .influence
    ),
    (
      Phrases([
        "flood*", "adaptation", "resilien*", "climate risk*", "overheating", "sea level",
        "heatwave*", "drought*", "extreme weather",
      ]), .adaptation
    ),
    (
      Phrases([
        "biodiversity", "nature recovery", "wildlife", "habitat*", "hedge*", "meadow*",
        "pollinator*",
        "plant trees", "tree planting", "wetland*", "woodland*",
      ]), .nature
    ),
    (
      Phrases([
        "training", "train", "carbon literacy", "awareness", "engage", "engagement", "campaign*",
        "communicat*", "advice", "guidance", "toolkit*", "information", "monitor", "report",
        "publish",
        "review", "strategy", "policy", "policies", "plan", "framework", "feasibility",
        "investigate",
        "explore", "consider", "research", "evidence", "study", "studies", "survey*", "assess*",
        "governance", "partnership*", "work with", "support", "promote", "encourage", "share",
        "develop", "secure funding", "bid for", "apply for", "pledge*", "identify", "seek",
      ]), .enabling
    ),
  ]
}

/// Whether a plan gives a value for actions of which it could not be asked.
enum AskedOfAll {
  /// True where nine exempt actions of ten have it: then an empty cell is a gap in any row.
  static func holds(in plan: Plan, hasValue: (Action) -> Bool) -> Bool {
    let exempt = plan.actions.filter { Applicability.exemption(of: $0) != nil }
    return exempt.count >= 5 && exempt.count(where: hasValue) * 10 >= exempt.count * 9
  }
}
