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
      if let ground = headingWords.ground(in: heading) { return ground }
    }
    let opening = action.title.map { "\($0). \(action.text)" } ?? action.text
    return openings.ground(in: String(opening.prefix(100)))
  }

  /// Ticked elements speak only where mitigation is not among them.
  private static func ground(of elements: [String]) -> Ground? {
    guard !elements.isEmpty, !elements.contains(where: { carbonElements.occur(in: $0) }) else {
      return nil
    }
    for element in elements {
      if let ground = headingWords.ground(in: element) { return ground }
    }
    return nil
  }

  private static let carbonElements = Phrases([
    "mitigation", "carbon", "emission*", "energy",
    "net zero",
  ])

  private static let headingWords = GroundWords([
    (["influenc*", "lobby*", "advoca*", "call on government", "call* for"], .influence),
    (["adapt*", "resilien*", "flood*", "overheating", "climate risk*"], .adaptation),
    (
      [
        "nature", "natural", "biodiversity", "ecolog*", "wildlife", "habitat*", "tree*",
        "green space*", "green infrastructure", "land use", "peat*",
      ], .nature
    ),
    (
      [
        "enabl*", "engagement", "communicat*", "governance", "leadership", "policy", "strategy",
        "training", "learning", "skills", "education", "research", "monitoring", "partnership*",
        "collaborat*", "behaviour*", "awareness", "finance", "funding",
        "decision making", "reporting", "evidence",
      ], .enabling
    ),
  ])

  /// Words of which one shortly after the beginning says what kind of action it is.
  private static let openings = GroundWords([
    (
      [
        "lobby", "lobbying", "call on", "call for", "advocate", "urge government", "ask government",
        "press government", "influence government", "national policy", "national investment",
      ], .influence
    ),
    (
      [
        "flood*", "adaptation", "resilien*", "climate risk*", "overheating", "sea level",
        "heatwave*", "drought*", "extreme weather",
      ], .adaptation
    ),
    (
      [
        "biodiversity", "nature recovery", "wildlife", "habitat*", "hedge*", "meadow*",
        "pollinator*",
        "plant trees", "tree planting", "wetland*", "woodland*",
      ], .nature
    ),
    (
      [
        "training", "train", "carbon literacy", "awareness", "engage", "engagement", "campaign*",
        "communicat*", "advice", "guidance", "toolkit*", "information", "monitor", "report",
        "publish",
        "review", "strategy", "policy", "policies", "plan", "framework", "feasibility",
        "investigate",
        "explore", "consider", "research", "evidence", "study", "studies", "survey*", "assess*",
        "governance", "partnership*", "work with", "support", "promote", "encourage", "share",
        "develop", "secure funding", "bid for", "apply for", "pledge*", "identify", "seek",
      ], .enabling
    ),
  ])
}

/// Words that speak for a ground, looked for in one pass; of several grounds the first listed
/// holds.
private struct GroundWords {
  private let phrases: Phrases
  private let grounds: [Applicability.Ground]

  init(_ words: [([String], Applicability.Ground)]) {
    phrases = Phrases(words.flatMap(\.0))
    grounds = words.flatMap { words, ground in words.map { _ in ground } }
  }

  func ground(in text: String) -> Applicability.Ground? {
    phrases.all(in: text).map(\.phrase).min().map { grounds[$0] }
  }
}

/// Whether a plan gives a value for actions of which it could not be asked.
enum AskedOfAll {
  /// True where nine exempt actions of ten have it, or all actions but one: then an empty cell is a gap in any row.
  static func holds(in plan: Plan, hasValue: (Action) -> Bool) -> Bool {
    let exempt = plan.actions.filter { Applicability.exemption(of: $0) != nil }
    let given = exempt.count(where: hasValue)
    if exempt.count >= 5, given * 10 >= exempt.count * 9 { return true }
    // The one blank of a column that is full otherwise.
    return plan.actions.count >= 10 && given + 1 == exempt.count
      && plan.actions.count(where: hasValue) + 1 == plan.actions.count
  }
}
