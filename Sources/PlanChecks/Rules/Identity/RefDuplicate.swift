public import PlanModel

/// Finds refs that two actions of one list share, so that no one can tell which is meant.
public struct RefDuplicate: DigestRule {
  public static let guidance = Guidance(
    name: "ref-duplicate", title: "Two actions with one ref", family: .identity, severity: .error,
    looksFor:
      "A ref that is printed for two different actions of the same list; where the number after it is "
      + "left out, the second was meant to have that.",
    whyItMatters:
      "A minute, an update or a reader that names the ref can mean either action, and next year's "
      + "paper can't be matched with this one.",
    howToPutRight: "Give the newer action a ref that was never used, and say so in the paper.",
    whenToWaive:
      "Never for long: only until the next edition, where renumbering now would break references.",
    before: "R3 Collect food waste … R3 Teach composting",
    after: "R3 Teach composting … R19 Collect food waste")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let index = digest.refs
    let beginsAgain = index.numbersBeginAgain
    lazy var ended = EndedRefs(plan, of: digest.paper)
    let shared = index.places.filter { $0.value.count > 1 }
    return shared.flatMap { ref, places -> [(place: Int, finding: Finding)] in
      var first: [[String?]: Int] = [:]
      return places.compactMap { place in
        let action = plan.actions[place]
        var list = [action.plan, action.list]
        // A numbered list that begins again under each heading repeats its numbers by design.
        if beginsAgain, !ref.contains(where: \.isLetter) { list += [action.section, action.group] }
        guard let earlier = first[list] else {
          first[list] = place
          return nil
        }
        let other = plan.actions[earlier]
        let meant = index.skipped(beside: earlier, at: place, in: plan)
          .flatMap { ended.contain($0) ? nil : $0 }
        return (
          place,
          finding(
            .shared(
              action.ref ?? ref, with: other.name,
              meant: meant),
            about: action, at: "ref",
            refs: [other.key])
        )
      }
    }.sorted { $0.place < $1.place }.map(\.finding)
  }
}

extension Finding.Message {
  fileprivate static func shared(_ ref: String, with name: String, meant: String?) -> Self {
    let place = meant.map { "; where it stands it should be \($0), which no action is" } ?? ""
    return "\(ref) is also the ref of “\(name.shortened)”\(place)"
  }
}
