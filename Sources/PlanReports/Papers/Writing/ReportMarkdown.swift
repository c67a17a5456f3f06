/// A report as Markdown, its tables with pipes: for an agenda system, a wiki, or to be read in again.
public enum ReportMarkdown {
  public static func text(of report: WrittenReport) -> String {
    let holdsActions = report.tables.contains { $0.part != nil }
    var parts = report.sections.flatMap(\.blocks).compactMap { block -> String? in
      if holdsActions, case .table(let table) = block, table.tellsOfActions {
        return items(of: table).joined(separator: "\n")
      }
      return self.block(of: block)
    }
    parts.append(escaped(report.properties.colophon))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func block(of block: ReportBlock) -> String? {
    switch block {
    case .heading(let text, let level):
      return String(repeating: "#", count: min(max(level, 1), 6)) + " " + words(text)
    case .paragraph(let text, .body), .paragraph(let text, .note): return words(text)
    case .paragraph(let text, .numbered(let number)): return "\(escaped(number)) \(words(text))"
    case .paragraph(let text, .labelled(let label)): return "**\(escaped(label)):** \(words(text))"
    case .list(let items, let isNumbered):
      return items.enumerated().map { place, item in
        "\(isNumbered ? "\(place + 1)." : "-") \(words(item))"
      }.joined(separator: "\n")
    case .table(let table): return lines(of: table.withoutBars).joined(separator: "\n")
    case .toWrite(let question, let ground):
      let why = ground.map { "\n>\n> \(words($0))" } ?? ""
      return "> **To write:** \(escaped(question))\(why)"
    case .chart, .contents, .pageBreak: return nil
    }
  }

  /// A list under the caption, an entry for each row: what is told of actions beside their own tables would be
  /// read as further actions if it were a table.
  private static func items(of table: ReportTable) -> [String] {
    ["**\(escaped(table.caption))**", ""]
      + table.rows.map { row in
        let cells = zip(table.columns, row.cells).compactMap { column, cell -> String? in
          let text = cell.paragraphs.map(words).joined(separator: " ")
          return text.isEmpty ? nil : "\(escaped(column.heading)): \(text)"
        }
        return "- " + cells.joined(separator: "; ")
      }
  }

  /// The caption, and the rows; a group's heading stands in the first cell of a row of its own.
  private static func lines(of table: ReportTable) -> [String] {
    let rows = table.rows.map { row in
      let cells = row.cells.map { cell in cell.paragraphs.map(words).joined(separator: "<br>") }
      return cells + Array(repeating: "", count: max(0, table.columns.count - cells.count))
    }
    // Under the headings of their list and theme actions need no caption; it would be read as another theme.
    let caption = table.part == nil ? ["**\(escaped(table.caption))**", ""] : []
    let rule = table.columns.map { $0.content == .number ? "---:" : "---" }
    return caption + [line(table.columns.map { escaped($0.heading) })]
      + ([rule] + rows).map(line)
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func words(_ text: ReportText) -> String {
    text.runs.map { run in
      let words = escaped(run.text)
      let marked = run.isStrong && !words.allSatisfy(\.isWhitespace) ? strong(words) : words
      return run.link.map { "[\(marked)](<\(address($0))>)" } ?? marked
    }.joined()
  }

  /// The stars hug the words: Markdown takes no blank beside them.
  private static func strong(_ words: String) -> String {
    let before = words.prefix(while: \.isWhitespace)
    let rest = words.dropFirst(before.count)
    let kept = rest.count - rest.reversed().prefix(while: \.isWhitespace).count
    return "\(before)**\(rest.prefix(kept))**\(rest.dropFirst(kept))"
  }

  /// On one line, with what Markdown would take for its own marks set off by a backslash.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in SafeText.shown(text) {
      let isMark = "\\`*_[<|~".contains(character)
      if isMark || out.isEmpty && "#>+-".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  private static func address(_ link: String) -> String {
    link.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "|" }
  }
}

extension ReportTable {
  /// Whether its rows tell of actions that stand in tables of their own.
  fileprivate var tellsOfActions: Bool {
    part == nil && ["Ref", "Before", "Now"].contains(columns.first?.heading)
  }
}
