public import PlanModel

/// Finds bands of cost or carbon that the action's own text says were changed to others.
public struct LevelContradicted: PlanRule {
  public static let guidance = Guidance(
    name: "level-contradicted", title: "Text and band of cost or carbon disagree", family: .words,
    severity: .warning,
    looksFor:
      "An update or note that says that the cost or the carbon saving is now low, medium or high, "
      + "beside a band that is another, or still a mix with the old one.",
    whyItMatters: "The score and every total by band rest on the value that was given up.",
    howToPutRight: "Print the new band, and score the action again.",
    whenToWaive: "Where the text speaks of a part of the action only.",
    before: "Carbon: M | The carbon saving has been raised from medium to high.",
    after: "Carbon: H | The carbon saving has been raised from medium to high.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action -> [Finding] in
      guard action.accounts.contains(where: { BandMention.mayTellLevel(in: $0.text) }) else {
        return []
      }
      let columns = [("cost", "cost", action.cost), ("carbon", "carbon saving", action.carbon)]
      return columns.compactMap { field, name, level in
        guard !level.bands.isEmpty else { return nil }
        for (place, text) in action.accounts {
          guard let said = BandMention.level(of: field, in: text), level.bands != [said] else {
            continue
          }
          return finding(
            .disagrees(name, said, Lookalikes.latin(level.printed ?? "")), about: action, at: place)
        }
        return nil
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func disagrees(_ name: String, _ said: Level, _ printed: String) -> Self {
    "the text says that the \(name) is now \(said.word), and the cell is “\(printed)”"
  }
}

extension Level {
  fileprivate var word: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }
}
