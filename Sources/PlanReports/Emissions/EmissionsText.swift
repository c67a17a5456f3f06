import PlanModel

/// What a council emits against its targets, for a person at a terminal.
public enum EmissionsText {
  public static func text(of report: EmissionsReport, style: TextStyle) -> String {
    var lines = [style.heading(SafeText.shown("\(report.council): emissions"))]
    for revision in report.moved {
      lines.append(paragraph("! " + EmissionsWords.sentence(of: revision), style))
    }
    if report.parts.isEmpty {
      lines.append("  No emissions are recorded. Bring them in with: waymark emissions import FILE")
    }
    for part in report.parts { lines += self.lines(of: part, style: style) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func paragraph(_ text: String, _ style: TextStyle) -> String {
    TextWrap.paragraph(SafeText.shown(text), margin: "  ", width: style.width)
  }

  private static func lines(of part: EmissionsReport.Part, style: TextStyle) -> [String] {
    let unit = EmissionsWords.unit(for: part.years.compactMap(\.total))
    let decimals = EmissionsWords.decimals(unit)
    let gases = part.gases.map { " of \($0.printed)" } ?? ""
    var lines = [
      "",
      style.heading("\(EmissionsWords.name(of: part.boundary)), \(unit.name)s\(gases)"),
    ]
    for aim in part.aims {
      lines.append(paragraph(EmissionsWords.sentence(of: aim.target) + ".", style))
      if let gap = aim.latest {
        lines.append(paragraph(EmissionsWords.sentence(of: gap, in: unit), style))
      }
      if let meeting = aim.meeting {
        lines.append(paragraph(EmissionsWords.sentence(of: meeting), style))
      }
      if let impossible = aim.impossible {
        lines.append(paragraph(EmissionsWords.sentence(of: impossible), style))
      }
    }
    for account in part.budgets {
      lines.append(paragraph(EmissionsWords.sentence(of: account, in: unit), style))
    }
    guard !part.years.isEmpty else { return lines }
    lines += table(of: part, unit: unit, decimals: decimals).lines(style: style)
    lines += remarks(on: part).map { paragraph($0, style) }
    return lines
  }

  private static func table(
    of part: EmissionsReport.Part, unit: Emissions.Unit, decimals: Int
  ) -> TextTable {
    let names = part.shareNames
    let gaps = part.aims.first?.gaps ?? []
    var columns = [TextTable.Column(heading: "Year", limit: 9)]
    columns += names.map { TextTable.Column(heading: $0, limit: 16, isNumber: true) }
    columns += ["Total", "Required", "Standing"].map {
      TextTable.Column(heading: $0, limit: 14, isNumber: true)
    }
    columns.append(TextTable.Column(heading: "", limit: 30))
    var table = TextTable(columns: columns, flexible: columns.count - 1)
    table.rows = part.years.map { year in
      let gap = gaps.first { $0.year == year.year }
      var cells = [year.year.description]
      cells += names.map { name in
        year.shares.first { $0.name == name }?.amount.number(in: unit, decimals: decimals) ?? "–"
      }
      cells.append(year.total?.number(in: unit, decimals: decimals) ?? "–")
      cells.append(gap?.required.number(in: unit, decimals: decimals) ?? "")
      cells.append(gap.flatMap(EmissionsWords.standing) ?? "")
      cells.append(year.restatement == nil ? "" : "restated")
      return cells.map { TextTable.Cell($0) }
    }
    return table
  }

  /// What a reader must know of gaps and restatements.
  static func remarks(on part: EmissionsReport.Part) -> [String] {
    var remarks: [String] = []
    if !part.missing.isEmpty {
      remarks.append(
        "No inventory for \(part.missing.map(\.description).joined(separator: ", ")).")
    }
    if !part.disputed.isEmpty {
      remarks.append(
        "Several inventories, and none says that it restates another: "
          + part.disputed.map(\.description).joined(separator: ", ") + ".")
    }
    for year in part.years {
      guard let restatement = year.restatement else { continue }
      let reason = restatement.reason.map { ": \($0)" } ?? "; no reason is given"
      let before = part.restated.last { $0.year == year.year }?.total
        .map { " It was \($0.text(in: .tonnes, decimals: 0))." }
      remarks.append("\(year.year) is restated\(reason).\(before ?? "")")
    }
    return remarks
  }
}

extension EmissionsReport.Part {
  /// The scopes or sectors that its inventories have, each once, in their order.
  public var shareNames: [String] {
    var seen: Set<String> = []
    return years.flatMap(\.shares).map(\.name).filter { seen.insert($0).inserted }
  }
}
