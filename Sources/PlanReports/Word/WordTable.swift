import PlanModel

/// Writes one table: its header row on every page, no row split, verdicts shaded and in words.
struct WordTable {
  var table: ReportTable
  var layout: TableLayout
  var styles: WordStyles
  /// Whether what follows the table stays with its last row.
  var keepsNext: Bool
  /// Whether it is of a few low rows.
  private let isShort: Bool

  init(
    _ table: ReportTable, width: Int, pageHeight: Int, styles: WordStyles, keepsNext: Bool = false
  ) {
    self.table = table
    self.styles = styles
    self.keepsNext = keepsNext
    layout = TableLayout(
      of: table, width: width, pageHeight: pageHeight,
      breadth: TextMeasure.breadth(of: styles.font))
    isShort = table.rows.count <= 10 && layout.height < Double(pageHeight) * 0.35
  }

  func write(to xml: inout XMLWriter, runs: inout WordRuns) {
    guard !table.columns.isEmpty else { return }
    xml.element("w:tbl") { xml in
      writeProperties(to: &xml)
      xml.element("w:tblGrid") { xml in
        for width in layout.widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
      }
      writeHeader(to: &xml)
      for (index, row) in table.rows.enumerated() {
        writeRow(row, at: index, to: &xml, runs: &runs)
      }
    }
  }

  private func writeProperties(to xml: inout XMLWriter) {
    let hasRowHeadings = table.rows.contains { $0.cells.first?.isRowHeading == true }
    xml.element("w:tblPr") { xml in
      xml.empty("w:tblStyle", ["w:val": styles.id(.table)])
      xml.empty("w:tblW", ["w:w": "\(layout.widths.reduce(0, +))", "w:type": "dxa"])
      xml.empty("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCellMar") { xml in
        xml.empty("w:left", ["w:w": "\(layout.padding)", "w:type": "dxa"])
        xml.empty("w:right", ["w:w": "\(layout.padding)", "w:type": "dxa"])
      }
      xml.empty(
        "w:tblLook",
        [
          "w:val": hasRowHeadings ? "06A0" : "0620", "w:firstRow": "1", "w:lastRow": "0",
          "w:firstColumn": hasRowHeadings ? "1" : "0", "w:lastColumn": "0", "w:noHBand": "1",
          "w:noVBand": "1",
        ])
      xml.empty("w:tblCaption", ["w:val": table.caption])
      xml.empty("w:tblDescription", ["w:val": table.alternativeText])
    }
  }

  private func writeHeader(to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.empty("w:cantSplit")
        xml.empty("w:tblHeader")
      }
      for (column, width) in zip(table.columns, layout.widths) {
        let fill = styles.fillsHeaderRow ? nil : WordStyleDefinition.pale
        xml.element("w:tc") { xml in
          writeCell(width: width, fill: fill, isBar: false, isCentred: true, to: &xml)
          writeParagraph(.tableHeading, alignment: alignment(of: column), to: &xml) { xml in
            guard !column.heading.isEmpty else { return }
            // Said here, since bold of a table's style and bold of a paragraph's cancel each other in Word.
            WordRuns.write(
              column.heading, look: look(isStrong: true, size: layout.headingSize), to: &xml)
          }
        }
      }
    }
  }

  private func writeRow(
    _ row: ReportTable.Row, at index: Int, to xml: inout XMLWriter, runs: inout WordRuns
  ) {
    // A group stays with its first action, the last rows with the total, no row goes to a new page alone, and a
    // table that fits within a page is not broken over two.
    let following = table.rows.dropFirst(index + 1)
    let endsInTotal = following.last?.kind == .total
    let keepsNext =
      row.kind == .group && !following.isEmpty || isShort && !following.isEmpty
      || (1...(endsInTotal ? 2 : 1)).contains(following.count) && (index > 0 || endsInTotal)
      || self.keepsNext && following.isEmpty
    xml.element("w:tr") { xml in
      if !layout.tallRows.contains(index) {
        xml.element("w:trPr") { $0.empty("w:cantSplit") }
      }
      if row.kind == .group {
        let cell = row.cells.first ?? ReportCell()
        xml.element("w:tc") { xml in
          writeCell(
            width: layout.widths.reduce(0, +), span: table.columns.count,
            fill: cell.shade?.tint.fill ?? WordStyleDefinition.pale, isBar: false, isCentred: true,
            to: &xml)
          writeParagraphs(
            of: cell, in: .init("", content: .text), isStrong: true, keepsNext: keepsNext,
            colour: cell.shade?.tint.ink ?? "000000", to: &xml, runs: &runs)
        }
        return
      }
      for (number, column) in table.columns.enumerated() {
        let cell = number < row.cells.count ? row.cells[number] : ReportCell()
        let isBar = cell.bar != nil
        let shade = isBar ? nil : cell.shade?.tint
        let totalFill = row.kind == .total ? WordStyleDefinition.pale : nil
        xml.element("w:tc") { xml in
          writeCell(
            width: layout.widths[number], fill: shade?.fill ?? totalFill, isBar: isBar,
            isCentred: false, to: &xml)
          if let bar = cell.bar {
            writeBar(bar, of: cell, width: layout.widths[number], to: &xml)
          }
          writeParagraphs(
            of: cell, in: column,
            isStrong: row.kind == .total || cell.isRowHeading || shade != nil,
            keepsNext: keepsNext, colour: shade?.ink ?? totalFill.map { _ in "000000" },
            to: &xml, runs: &runs)
        }
      }
    }
  }

  private func writeCell(
    width: Int, span: Int = 1, fill: String?, isBar: Bool, isCentred: Bool,
    to xml: inout XMLWriter
  ) {
    xml.element("w:tcPr") { xml in
      xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
      if span > 1 { xml.empty("w:gridSpan", ["w:val": "\(span)"]) }
      if let fill {
        xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
      }
      if isBar {
        // A bar that goes on in the next year's column goes on without a gap.
        xml.element("w:tcMar") { xml in
          xml.empty("w:left", ["w:w": "0", "w:type": "dxa"])
          xml.empty("w:right", ["w:w": "0", "w:type": "dxa"])
        }
      }
      if isCentred { xml.empty("w:vAlign", ["w:val": "center"]) }
    }
  }

  /// A paragraph without words whose shading reaches from the bar's start to its end.
  private func writeBar(_ bar: ReportBar, of cell: ReportCell, width: Int, to xml: inout XMLWriter)
  {
    let ends = [bar.start, bar.end].map { $0.isFinite ? $0 : 0 }.sorted()
    let left = Int((Double(width) * ends[0]).rounded())
    let right = Int((Double(width) * (1 - ends[1])).rounded())
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ["w:val": styles.id(.tableText)])
        xml.empty(
          "w:shd",
          [
            "w:val": "clear", "w:color": "auto",
            "w:fill": cell.shade?.tint.fill ?? WordStyleDefinition.accent,
          ])
        xml.empty(
          "w:spacing",
          [
            "w:before": "60", "w:after": "60", "w:line": "170", "w:lineRule": "exact",
          ])
        xml.empty("w:ind", ["w:left": "\(left)", "w:right": "\(right)"])
      }
    }
  }

  private func writeParagraphs(
    of cell: ReportCell, in column: ReportTable.Column, isStrong: Bool, keepsNext: Bool,
    colour: String?, to xml: inout XMLWriter, runs: inout WordRuns
  ) {
    if cell.paragraphs.isEmpty && cell.bar != nil { return }
    let paragraphs = cell.paragraphs.isEmpty ? [ReportText([])] : cell.paragraphs
    for paragraph in paragraphs {
      writeParagraph(
        .tableText, alignment: cell.bar != nil ? "center" : alignment(of: column),
        keepsNext: keepsNext, to: &xml
      ) { xml in
        runs.write(paragraph, look: look(isStrong: isStrong, colour: colour), to: &xml)
      }
    }
  }

  private func writeParagraph(
    _ style: WordStyle, alignment: String?, keepsNext: Bool = false, to xml: inout XMLWriter,
    content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ["w:val": styles.id(style)])
        if keepsNext { xml.empty("w:keepNext") }
        if let alignment { xml.empty("w:jc", ["w:val": alignment]) }
      }
      content(&xml)
    }
  }

  private func look(
    isStrong: Bool = false, colour: String? = nil, size: Double? = nil
  ) -> WordRuns.Look {
    let size = size ?? layout.size
    // The style's own size is 9 points.
    return WordRuns.Look(isStrong: isStrong, colour: colour, size: size == 9 ? nil : size)
  }

  private func alignment(of column: ReportTable.Column) -> String? {
    switch column.content {
    case .number: "right"
    case .rating, .bar: "center"
    case .text, .date: nil
    }
  }
}

extension ReportTable {
  /// For whoever cannot see the table: how large it is and what its columns are.
  var alternativeText: String {
    let actions = rows.count { $0.kind == .body }
    let headings = columns.map(\.heading).filter { !$0.isEmpty }.joined(separator: "; ")
    return "\(caption). \(actions) \(actions == 1 ? "row" : "rows"). Columns: \(headings)."
  }
}
