import PlanModel

/// Lines that look like rows of a table of actions, and of which no action was made.
///
/// Such a row begins with a ref that no action has, says something in words, and has further cells;
/// in loose lines the cells must stand beneath one another.
enum UnreadRows {
  private struct Candidate {
    var ref: String
    var line: Int
    /// Where its cells begin after the ref, in characters; empty where a format parts them.
    var starts: [Int]
  }

  /// One finding where there are three such rows or more; none else.
  static func findings(
    lines: [ProseLine], unplaced: [Accounting.Unplaced], actions: [Action]
  ) -> [Finding] {
    let known = Set(actions.compactMap(\.ref))
    var rows = aligned(lines.compactMap(candidate(of:))) + candidates(of: unplaced)
    rows.removeAll { known.contains($0.ref) }
    rows.sort { $0.line < $1.line }
    guard Set(rows.map(\.ref)).count >= 3, let first = rows.first else { return [] }
    let shown = rows.prefix(3).map { "“\($0.ref)”" }.joined(separator: ", ")
    return [
      Finding(
        rule: "reading-rows-unread", severity: .warning,
        message:
          "\(rows.count) rows from line \(first.line) look like actions and could not be read: "
          + "\(shown)\(rows.count > 3 ? " and so on" : ""). Save the table as CSV, or paste it with "
          + "its row of headings on top; if its headings are unusual, name its columns in a recipe.",
        line: first.line)
    ]
  }

  private static func candidate(of line: ProseLine) -> Candidate? {
    guard line.raw.utf8.count <= 600, line.raw.contains("  ") else { return nil }
    let cells = cells(of: line.raw)
    guard cells.count >= 3, let ref = ref(in: cells[0].text), isText(cells[1].text) else {
      return nil
    }
    return Candidate(ref: ref, line: line.line, starts: cells.dropFirst().map(\.start))
  }

  /// Those whose second and third cells begin where those of others do.
  private static func aligned(_ rows: [Candidate]) -> [Candidate] {
    var seconds: [Int: Int] = [:]
    var later: [Int: Int] = [:]
    for row in rows {
      seconds[row.starts[0], default: 0] += 1
      for start in row.starts.dropFirst() { later[start, default: 0] += 1 }
    }
    return rows.filter { row in
      seconds[row.starts[0], default: 0] >= 3
        && row.starts.dropFirst().contains { later[$0, default: 0] >= 3 }
    }
  }

  private static func candidates(of unplaced: [Accounting.Unplaced]) -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    while index < unplaced.count {
      let end =
        unplaced[index...].firstIndex { $0.line != unplaced[index].line } ?? unplaced.count
      let cells = unplaced[index..<end].map(\.text)
      if cells.count >= 3, let ref = ref(in: cells[0]), cells.dropFirst().contains(where: isText) {
        found.append(Candidate(ref: ref, line: unplaced[index].line, starts: []))
      }
      index = end
    }
    return found
  }

  private static func ref(in text: String) -> String? {
    text.contains(where: \.isNumber) ? RefPattern.ref(in: text) : nil
  }

  private static func isText(_ text: String) -> Bool {
    text.contains(" ") && text.count(where: \.isLetter) >= 10
  }

  private static func cells(of line: String) -> [(start: Int, text: String)] {
    var cells: [(start: Int, text: String)] = []
    var spaces = 2
    for (place, character) in line.enumerated() {
      if character == " " || character == "\u{A0}" {
        spaces += 1
        continue
      }
      if spaces >= 2 {
        cells.append((place, ""))
      } else if spaces == 1 {
        cells[cells.count - 1].text.append(" ")
      }
      cells[cells.count - 1].text.append(character)
      spaces = 0
    }
    return cells
  }
}
