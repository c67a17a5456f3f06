import PlanModel
import PlanStore

/// Says what an import would do, or did, in words.
enum ImportText {
  /// One line for each paper and plan.
  static func summary(of preview: ImportPreview) -> String {
    preview.papers.map(line).joined(separator: "\n")
  }

  private static func line(_ paper: PaperPreview) -> String {
    let timepoint = label(of: paper)
    let head =
      "\(paper.document.name): \(paper.council), \(paper.plan.name)"
      + (timepoint.isEmpty ? "" : ", \(timepoint)")
    if paper.isAlreadyRead { return head + ": read before, nothing new" }
    var parts: [String] = []
    if paper.planIsNew { parts.append("a new plan") }
    if !paper.new.isEmpty { parts.append(actions(paper.new.count) + " new") }
    if !paper.changed.isEmpty { parts.append("\(paper.changed.count) changed") }
    if paper.unchanged > 0 { parts.append("\(paper.unchanged) as they were") }
    if !paper.vanished.isEmpty { parts.append("\(paper.vanished.count) no longer there") }
    if !paper.doubtful.isEmpty { parts.append("\(paper.doubtful.count) in doubt") }
    if paper.isCorrection { parts.append("a correction of an earlier reading") }
    if paper.isClosed { parts.append("the period is closed, so it shows only in a reissue") }
    return head + ": " + (parts.isEmpty ? "nothing changes" : parts.joined(separator: ", "))
  }

  /// What would change in the periods that are kept already, action by action.
  static func details(of preview: ImportPreview, limit: Int = 20) -> String {
    var lines: [String] = []
    for paper in preview.papers where !paper.isAlreadyRead {
      let doubtful = paper.doubtful.map { doubt in
        "  ? \(doubt.name.shortened): \(doubt.doubt.sentence)"
      }
      let told = paper.changed.filter { !$0.changes.isEmpty }.flatMap(lines(of:))
      let gone = paper.vanished.map { "  - \(name(of: $0))" }
      let came = paper.planIsNew ? [] : paper.new.map { "  + \(name(of: $0))" }
      let all = gone + came + told + doubtful
      guard !all.isEmpty else { continue }
      lines.append("\(paper.document.name), \(label(of: paper)):")
      lines += all.prefix(limit)
      if all.count > limit { lines.append("  … and \(all.count - limit) more lines") }
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(of action: PreviewedAction) -> [String] {
    ["  ~ \(name(of: action))"]
      + action.changes.map { change in
        "      \(change.field): \(change.before?.shortened ?? "nothing") → "
          + (change.after?.shortened ?? "nothing")
      }
  }

  private static func name(of action: PreviewedAction) -> String {
    [action.ref, action.name.shortened].compactMap { $0 }.joined(separator: "  ")
  }

  private static func label(of paper: PaperPreview) -> String {
    switch paper.effective.kind {
    case .period: paper.effective.label
    case .edition: paper.effective.label.isEmpty ? "" : "edition \(paper.effective.label)"
    }
  }

  private static func actions(_ count: Int) -> String {
    count == 1 ? "1 action" : "\(count) actions"
  }
}

extension String {
  /// At most 72 characters, for a line of a list.
  var shortened: String { count > 72 ? prefix(71) + "…" : self }
}
