public import PlanModel

/// How a paper was understood, as YAML that can be mended and given back with `--recipe`.
public enum PaperExplain {
  public static func yaml(of paper: Paper) -> String {
    var lines = [
      "# How waymark read \(quotedComment(paper.document.name)).",
      "# Mend what is wrong, save it, and give it back with --recipe.",
    ]
    lines += columns(of: paper)
    lines += terms(of: paper)
    lines += tables(of: paper)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Each heading once; where tables take one heading for different fields the first counts.
  private static func columns(of paper: Paper) -> [String] {
    var seen: Set<String> = []
    let columns = paper.tables.flatMap(\.columns).filter {
      !$0.heading.isEmpty && seen.insert($0.heading).inserted
    }
    guard !columns.isEmpty else { return ["columns: {}"] }
    return ["columns:"]
      + columns.map { column in
        "  \(scalar(column.heading)): \(column.field ?? "none")" + comment(column.ground)
      }
  }

  private static func terms(of paper: Paper) -> [String] {
    var lines: [String] = []
    for kind in LegendTerm.Kind.allCases {
      var seen: Set<String> = []
      let terms = paper.legend.terms(of: kind).filter { seen.insert($0.term).inserted }
      guard !terms.isEmpty else { continue }
      let mapped = terms.filter { $0.canonical != nil }
      lines.append("  \(kind.rawValue):" + (mapped.isEmpty ? " {}" : ""))
      lines += terms.map { term in
        let place = comment(term.source.map(SourceText.short))
        guard let canonical = term.canonical else {
          return "    # \(scalar(term.term)): not on the common scale" + place
        }
        return "    \(scalar(term.term)): \(scalar(canonical))" + place
      }
    }
    return lines.isEmpty ? ["terms: {}"] : ["terms:"] + lines
  }

  private static func tables(of paper: Paper) -> [String] {
    guard !paper.tables.isEmpty else { return [] }
    var lines = ["", "# The tables, in their order:"]
    for table in paper.tables {
      let section = table.section.map { "\(quotedComment($0)), " } ?? ""
      let count = table.actions == 1 ? "1 action" : "\(table.actions) actions"
      lines.append("#   \(section)\(count), \(SourceText.short(table.source))")
      lines += table.columns.map { column in
        let ground = column.ground.map { " (\(quotedComment($0)))" } ?? ""
        let field = column.field ?? "kept as it is"
        return "#     \(quotedComment(column.heading)) → \(field)\(ground)"
      }
    }
    return lines
  }

  private static func comment(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return "  # " + quotedComment(text)
  }

  private static func quotedComment(_ text: String) -> String {
    SafeText.shown(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A double-quoted YAML scalar, whatever the heading holds.
  private static func scalar(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
