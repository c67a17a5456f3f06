public import PlanModel

/// Finds actions that say nothing of how they go, in a paper that reports on the others.
public struct UpdateMissing: DigestRule {
  public static let guidance = Guidance(
    name: "update-missing", title: "No update", family: .progress, severity: .warning,
    looksFor:
      "An action whose update is empty, “TBC” or “update to follow”, in a table that has a column for updates. An "
      + "entry that points to another action's is not at fault, nor is what is not begun before its start is past.",
    whyItMatters:
      "A reader can't tell whether nothing happened, nobody was asked or nobody answered.",
    howToPutRight: "Ask the lead; if nothing has happened, say so and say when it will.",
    whenToWaive: "Where the action is not due to begin and the paper says so elsewhere.",
    before: "H3 Insulate park homes | Delivery | (empty)",
    after: "H3 Insulate park homes | Delivery | Eleven of forty homes are done; the rest by June.",
    criteria: ["ccs-2022-6.3"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    guard plan.columns.contains("update") else { return [] }
    // Where the accounts stand under another heading, nobody knows which of them are wanting.
    let isGiven = plan.actions.map { $0.hasUpdateInRow || !$0.see.isEmpty }
    let without = isGiven.count { !$0 }
    if without > 1, UnreadColumns(digest).mayHold(.account) { return [] }
    let tables = digest.blocks.filter { block in block.actions.contains { $0.hasUpdateInRow } }
    guard !tables.isEmpty else {
      let first = plan.actions.first?.source.line
      return plan.actions.count > 1 && plan.reportsProgress
        ? [finding(.throughout, line: first)] : []
    }
    let absent = AbsentColumn.find(in: digest, columns: ["update"], has: isGiven)
    let bare = Set(digest.bareRows.places.map { plan.actions[$0].key })
    return findings(absent, what: "an update")
      + tables.flatMap { table -> [Finding] in
        let asked = table.actions.filter {
          $0.see.isEmpty && (!$0.isNotDue || Self.isOverdueToBegin($0, in: digest))
            && !bare.contains($0.key)
        }
        let missing = asked.filter { action in
          guard action.update?.isPlaceholderText ?? true else { return false }
          return action.update != nil || !digest.saysNothingWhereUnchanged || action.hasChanged
        }
        if missing.count > 5, missing.count * 2 > asked.count {
          return [
            finding(
              .mostly(missing.count, of: asked.count), refs: missing.map(\.key),
              line: missing.first?.source.line)
          ]
        }
        return missing.map { action in
          guard let update = action.update, !update.isPlaceholder else {
            return finding(.none(for: action.name), about: action)
          }
          return finding(.only(update, for: action.name), about: action, at: "update")
        }
      }
  }

  /// Whether it is not begun though its printed start is past, so that a word of why is wanting.
  private static func isOverdueToBegin(_ action: Action, in digest: PlanDigest) -> Bool {
    guard action.rating.canonical != .notDue, let start = action.timescale.start,
      start.month != nil, start != action.timescale.end, digest.deadline.pastBy != nil
    else { return false }
    return digest.deadline.isPast(start)
  }
}

extension Finding.Message {
  fileprivate static let throughout: Self = "the column for updates is empty throughout"

  fileprivate static func mostly(_ missing: Int, of all: Int) -> Self {
    "\(missing) of \(all) actions have no update"
  }

  fileprivate static func none(for name: String) -> Self {
    "“\(name.shortened)” has no update"
  }

  fileprivate static func only(_ update: String, for name: String) -> Self {
    "“\(name.shortened)” has only “\(update.shortened)” for its update"
  }
}
