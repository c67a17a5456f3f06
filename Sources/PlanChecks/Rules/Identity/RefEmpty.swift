public import PlanModel

/// Finds actions without a ref among others that have one.
public struct RefEmpty: PlanRule {
  public static let guidance = Guidance(
    name: "ref-empty", title: "An action without a ref", family: .identity, severity: .note,
    looksFor: "An action whose ref is empty, under a heading where most others have a ref.",
    whyItMatters: "Nobody can name it in a minute, an update or a question.",
    howToPutRight: "Give it the next ref that was never used.",
    whenToWaive: "Where the row only continues the action above it.",
    before: "N4 Plant hedges … (no ref) Restore ponds", after: "N4 Plant hedges … N5 Restore ponds")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var order: [String] = []
    var rows: [String: (with: Int, without: [Action])] = [:]
    for action in plan.actions {
      let name = "\(action.plan ?? "")|\(action.list ?? "")|\(action.section ?? "")"
      if rows[name] == nil { order.append(name) }
      if action.ref == nil {
        rows[name, default: (0, [])].without.append(action)
      } else {
        rows[name, default: (0, [])].with += 1
      }
    }
    return order.flatMap { name -> [Finding] in
      guard let (with, without) = rows[name], with >= 4, without.count * 4 <= with else {
        return []
      }
      return without.map { finding(.noRef($0.name), about: $0) }
    }
  }
}

extension Finding.Message {
  fileprivate static func noRef(_ name: String) -> Self { "“\(name.shortened)” has no ref" }
}
