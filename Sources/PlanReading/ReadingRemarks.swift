import PlanModel

/// Says what a reader should look at: guessed columns, and what was left over.
enum ReadingRemarks {
  /// What is to be said of the layouts that have actions, and of what the account leaves over.
  static func findings(layouts: [Layout], accounting: Accounting) -> [Finding] {
    var findings: [Finding] = []
    for layout in layouts {
      let guessed = layout.columns.filter { $0.ground == HeadingGuess.ground }
      guard !guessed.isEmpty else { continue }
      let list = guessed.map { "“\($0.heading)” for \($0.field?.rawValue ?? "none")" }
        .joined(separator: ", ")
      findings.append(
        Finding(
          rule: "reading-column-guessed", severity: .note,
          message:
            "By the words of their headings \(guessed.count == 1 ? "a column was" : "columns were") taken: "
            + "\(list). If that is wrong, say so under “columns” in a recipe.",
          line: layout.line))
    }
    findings += tables(accounting)
    return findings
  }

  /// Runs of lines that were placed nowhere: most often a table whose headings say nothing known.
  private static func tables(_ accounting: Accounting) -> [Finding] {
    var runs: [(first: Int, last: Int, text: String, lines: Set<Int>)] = []
    for one in accounting.unplaced {
      if let run = runs.last, one.line - run.last <= 2 {
        runs[runs.count - 1].last = one.line
        runs[runs.count - 1].lines.insert(one.line)
        if one.line == run.first { runs[runs.count - 1].text += " | " + one.text }
      } else {
        runs.append((one.line, one.line, one.text, [one.line]))
      }
    }
    return runs.map { run in
      let head = run.text.count > 120 ? run.text.prefix(120) + "…" : run.text
      guard run.lines.count >= 3 else {
        return Finding(
          rule: "reading-unplaced", severity: .note,
          message: "“\(head)” was placed nowhere. Look at it in the paper.", line: run.first)
      }
      return Finding(
        rule: "reading-table-not-understood", severity: .warning,
        message:
          "\(run.lines.count) rows from line \(run.first) to \(run.last), headed “\(head)”, were not "
          + "understood. If they are actions, name their columns under “columns” in a recipe.",
        line: run.first)
    }
  }
}
