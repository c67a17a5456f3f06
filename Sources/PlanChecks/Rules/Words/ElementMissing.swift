public import PlanModel

/// Finds actions that serve none of the elements that the plan ticks.
public struct ElementMissing: DigestRule {
  public static let guidance = Guidance(
    name: "element-missing", title: "Action that serves no element", family: .words,
    severity: .note,
    looksFor:
      "A row without a tick in the columns (mitigation, adaptation, nature …) of which the plan "
      + "ticks one or more for its other actions.",
    whyItMatters:
      "The action is missing from every count by element, and nobody knows what it is for.",
    howToPutRight:
      "Tick what it serves; an action that makes others possible serves what they serve.",
    whenToWaive: "Where the action serves none of them and the paper says what it is for.",
    before: "Mitigation: – | Adaptation: – | Train buyers in low-carbon contracts",
    after: "Mitigation: ✓ | Adaptation: – | Train buyers in low-carbon contracts")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let gaps = MissingValues.find(in: digest, columns: ["elements"], isMissing: \.elements.isEmpty)
    return findings(
      gaps, at: "elements", throughout: .noTicks, mostly: Finding.Message.mostlyNoElement,
      each: { .noElement($0.name) })
  }
}

extension Finding.Message {
  fileprivate static let noTicks: Self = "the columns for elements hold no tick in any row"

  fileprivate static func mostlyNoElement(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no element ticked"
  }

  fileprivate static func noElement(_ name: String) -> Self {
    "“\(name.shortened)” has no element ticked"
  }
}
