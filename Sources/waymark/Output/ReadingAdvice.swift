import PlanModel

/// What somebody should be told at once of a paper that was read, and what to try next.
enum ReadingAdvice {
  /// Findings of the reading that say why actions are missing, or that a recipe did nothing.
  private static let urgent: Set = [
    "reading-recipe-unmatched", "reading-rows-unread", "reading-table-flat",
    "reading-table-not-understood",
  ]

  static func sentences(for paper: Paper) -> [String] {
    let name = paper.document.name
    let told = paper.findings.filter { urgent.contains($0.rule) }.map { "\(name): \($0.message)" }
    guard paper.actions.isEmpty else {
      return told.isEmpty ? [leftOver(in: paper)].compactMap { $0 } : told
    }
    return told + [nothingFound(in: name)]
  }

  /// That much of a paper was placed nowhere, for then actions may be among it.
  private static func leftOver(in paper: Paper) -> String? {
    let lines = Set(paper.accounting.unplaced.map(\.line))
    guard lines.count >= fewestLeftOver, let first = lines.min() else { return nil }
    let name = paper.document.name
    return
      "\(name): \(lines.count) lines from line \(first) were placed nowhere, and actions may be "
      + "among them. See them with: waymark read \(name)"
  }

  private static let fewestLeftOver = 8

  static func nothingFound(in name: String) -> String {
    """
    No actions were found in \(name). Try one of these:
      paste its table with the row of headings on top, such as Ref, Action, Lead, Timescale, Status;
      save it as CSV from the program it was made with;
      say in a recipe which heading is which field: waymark read \(name) --explain prints one to mend.
    """
  }
}
