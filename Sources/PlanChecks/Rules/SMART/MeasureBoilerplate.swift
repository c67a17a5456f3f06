public import PlanModel

/// Finds success measures that several actions share word for word.
public struct MeasureBoilerplate: PlanRule {
  public static let guidance = Guidance(
    name: "measure-boilerplate", title: "One success measure on several actions", family: .smart,
    severity: .note,
    looksFor:
      "The same success measure, word for word, on two actions or more; a warning from three on. "
      + "Actions that point to one another may share.",
    whyItMatters:
      "A measure that fits any action measures none: each can be reported as met by the same "
      + "sentence.",
    howToPutRight: "Write for each action what would show that this one worked.",
    whenToWaive: "Where the actions are steps towards one result.",
    before: "T4, T5, T9 | Measure: Delivery plan in place",
    after: "T4 | Measure: 12 km of cycle route open by March 2027",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2", "ccs-2023-6.2a"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var order: [String] = []
    var sharing: [String: [Action]] = [:]
    for action in plan.actions {
      // A short measure ("Complete") is a category, and one that only keeps a place is missing.
      guard let measure = action.measure, measure.utf8.count >= 20 else {
        continue
      }
      if sharing[measure] == nil { order.append(measure) }
      sharing[measure, default: []].append(action)
    }
    return order.compactMap { measure in
      guard let actions = sharing[measure], actions.count > 1 else { return nil }
      return finding(
        .shared(measure, by: actions.map { $0.ref ?? $0.key }), about: actions[0], at: "measure",
        refs: actions.dropFirst().map(\.key), severity: actions.count > 2 ? .warning : nil)
    }
  }
}

extension Finding.Message {
  fileprivate static func shared(_ measure: String, by refs: [String]) -> Self {
    "\(refs.listed) have the same success measure, “\(measure.shortened)”"
  }
}
