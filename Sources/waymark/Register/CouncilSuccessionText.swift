import PlanStore

/// What a council's giving way would do, before it is done.
enum CouncilSuccessionText {
  static func text(of preview: CouncilSuccessionPreview) -> String {
    var lines = ["\(preview.council.name), until \(preview.vestingDay)"]
    for successor in preview.successors {
      let isNew = successor.isNew ? " (new in the register)" : ""
      lines.append("  \(successor.council.name)\(isNew): \(count(successor.actions))")
      for carried in successor.plans {
        let accepted =
          switch carried.waivers {
          case 0: ""
          case 1: ", with 1 accepted finding"
          default: ", with \(carried.waivers) accepted findings"
          }
        lines.append(
          "    \(carried.from.name) → \(carried.plan.name): \(count(carried.actions))\(accepted)")
      }
    }
    if preview.split > 0 { lines.append("  \(count(preview.split)) to more than one of them") }
    if !preview.ended.isEmpty {
      lines.append("  \(count(preview.ended.count)) to none:")
      lines += preview.ended.map { "    \(name($0.action)): \($0.reason)" }
    }
    if !preview.left.isEmpty {
      lines.append("  \(count(preview.left.count)) in the archive only:")
      lines += preview.left.map { "    \(name($0.action)): \(words(for: $0.why))" }
    }
    if !preview.unassigned.isEmpty {
      lines.append("  \(count(preview.unassigned.count)) of which nothing is said:")
      lines += preview.unassigned.map { "    \(name($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func count(_ number: Int) -> String {
    number == 1 ? "1 action" : "\(number) actions"
  }

  private static func name(_ action: PreviewedAction) -> String {
    [action.ref, String(action.name.prefix(70))].compactMap { $0 }.joined(separator: " ")
  }

  private static func words(for why: CouncilSuccessionPreview.WhyLeft) -> String {
    switch why {
    case .vanished: "the latest paper no longer holds it"
    case .settled: "it is said already what became of it"
    case .removed: "what was said of it was erased"
    }
  }
}
