public import PlanModel

/// Finds refs that two actions of one list share, so that no one can tell which is meant.
public struct RefDuplicate: PlanRule {
  public static let guidance = Guidance(
    name: "ref-duplicate", title: "Two actions with one ref", family: .identity, severity: .error,
    looksFor: "A ref that is printed for two different actions of the same list.",
    whyItMatters:
      "A minute, an update or a reader that names the ref can mean either action, and next year's "
      + "paper can't be matched with this one.",
    howToPutRight: "Give the newer action a ref that was never used, and say so in the paper.",
    whenToWaive:
      "Never for long: only until the next edition, where renumbering now would break references.",
    before: "R3 Collect food waste … R3 Teach composting",
    after: "R3 Teach composting … R19 Collect food waste")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let beginsAgain = RefIndex(plan).numbersBeginAgain
    var first: [String: Action] = [:]
    var findings: [Finding] = []
    for action in plan.actions {
      guard let ref = action.ref else { continue }
      var place = "\(action.plan ?? "")|\(action.list ?? "")|\(RefForm.folded(ref))"
      // A numbered list that begins again under each heading repeats its numbers by design.
      if beginsAgain, !ref.contains(where: \.isLetter) {
        place += "|\(action.section ?? "")|\(action.group ?? "")"
      }
      if let earlier = first[place] {
        findings.append(
          finding(.shared(ref, with: earlier.name), about: action, at: "ref", refs: [earlier.key]))
      } else {
        first[place] = action
      }
    }
    return findings
  }
}

extension Finding.Message {
  fileprivate static func shared(_ ref: String, with name: String) -> Self {
    "\(ref) is also the ref of “\(name.shortened)”"
  }
}
