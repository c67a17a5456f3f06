/// A report as text for a terminal or a mail.
public enum ReportPlainText {
  public static func text(of report: WrittenReport, style: TextStyle) -> String {
    var lines: [String] = []
    for section in report.sections {
      for block in section.blocks {
        let added = self.lines(of: block, style: style)
        guard !added.isEmpty else { continue }
        if !lines.isEmpty, needsBlank(before: block) { lines.append("") }
        lines += added
      }
    }
    lines +=
      [""] + self.lines(of: .paragraph(ReportText(report.properties.colophon), .note), style: style)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func needsBlank(before block: ReportBlock) -> Bool {
    if case .paragraph(_, .labelled) = block { return false }
    return true
  }

  private static func lines(of block: ReportBlock, style: TextStyle) -> [String] {
    func paragraph(_ text: String, margin: String = "") -> [String] {
      TextWrap.paragraph(text, margin: margin, width: style.width).split(separator: "\n").map(
        String.init)
    }
    switch block {
    case .heading(let text, let level):
      let lines = paragraph(level <= 2 ? text.plain.uppercased() : text.plain)
      return lines.map { style.heading($0) }
    case .paragraph(let text, .body), .paragraph(let text, .note): return paragraph(text.plain)
    case .paragraph(let text, .numbered(let number)):
      return hanging(text.plain, behind: "\(number)  ", style: style)
    case .paragraph(let text, .labelled(let label)):
      return hanging(
        text.plain, behind: label + String(repeating: " ", count: max(2, 12 - label.count)),
        style: style)
    case .list(let items, let isNumbered):
      return items.enumerated().flatMap { place, item in
        hanging(item.plain, behind: isNumbered ? "  \(letter(place))  " : "  - ", style: style)
      }
    case .table(let table): return lines(of: table.withoutBareBars, style: style)
    case .chart, .contents, .pageBreak: return []
    case .toWrite(let question, let ground):
      return paragraph("TO WRITE: \(question)", margin: "  ")
        + (ground.map { paragraph($0.plain, margin: "  ") } ?? [])
    }
  }

  private static func letter(_ place: Int) -> String {
    place < 26 ? "\(Character(UnicodeScalar(UInt8(97 + place)))))" : "\(place + 1))"
  }

  private static func hanging(_ text: String, behind mark: String, style: TextStyle) -> [String] {
    let lines = TextWrap.lines(
      SafeText.shown(text), width: max(16, style.width - mark.count))
    let margin = String(repeating: " ", count: mark.count)
    let shown = SafeText.shown(mark)
    return lines.enumerated().map { ($0 == 0 ? shown : margin) + $1 }
  }

  private static func lines(of table: ReportTable, style: TextStyle) -> [String] {
    let caption = [style.heading(SafeText.shown(table.caption))]
    guard isWide(table, style: style) else { return caption + grid(table, style: style) }
    return caption + table.rows.flatMap { row in [""] + card(row, of: table, style: style) }
  }

  /// Whether its columns would be squeezed where they stand side by side.
  private static func isWide(_ table: ReportTable, style: TextStyle) -> Bool {
    let widths = table.columns.enumerated().map { place, column in
      let longest = table.rows.map { place < $0.cells.count ? $0.cells[place].plain.count : 0 }
        .max()
      return max(min(longest ?? 0, 30), min(column.heading.count, 30)) + 2
    }
    let long = table.columns.indices.count { place in
      table.rows.contains { place < $0.cells.count && $0.cells[place].plain.count > 60 }
    }
    return long > 1 || widths.reduce(0, +) > style.width
  }

  private static func grid(_ table: ReportTable, style: TextStyle) -> [String] {
    let widths = table.columns.indices.map { place in
      table.rows.map { place < $0.cells.count ? $0.cells[place].plain.count : 0 }.max() ?? 0
    }
    let widest = widths.indices.max { widths[$0] < widths[$1] } ?? 0
    let rows = table.rows.map { row in
      table.columns.indices.map { place in
        TextTable.Cell(place < row.cells.count ? row.cells[place].plain : "")
      }
    }
    let text = TextTable(
      columns: table.columns.map {
        TextTable.Column(heading: $0.heading, limit: 40, isNumber: $0.content == .number)
      }, flexible: widest, rows: rows, lineLimit: .max)
    return text.lines(style: style)
  }

  /// A row of a wide table, a line for each cell that says something.
  private static func card(
    _ row: ReportTable.Row, of table: ReportTable, style: TextStyle
  ) -> [String] {
    zip(table.columns, row.cells).flatMap { column, cell in
      cell.paragraphs.isEmpty
        ? [] : hanging(cell.plain, behind: "  \(column.heading): ", style: style)
    }
  }
}

extension ReportCell {
  /// Its paragraphs on one line.
  var plain: String { paragraphs.map(\.plain).joined(separator: " ") }
}
