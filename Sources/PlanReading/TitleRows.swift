import PlanDocuments
import PlanModel

/// Takes the lines that stand over the header of a sheet ("Kirkhaven Council", "Data as at 30 June")
/// out of its table, so that they are read as the titles they are.
enum TitleRows {
  static func split(_ document: Document, recipe: Recipe?) -> [Block] {
    guard document.format != .text, case .table(let table)? = document.blocks.first else {
      return document.blocks
    }
    let named = recipe.flatMap { recipe in
      recipe.header == nil
        ? nil
        : table.rows.prefix(200).firstIndex { recipe.isHeader(PlainRow($0, isExact: true)) }
    }
    guard var header = named ?? self.header(of: table, recipe: recipe), header > 0 else {
      return document.blocks
    }
    if isBand(table.rows[header - 1], over: table.rows[header]) { header -= 1 }
    let blocks = blocks(of: Array(table.rows[..<header]), sheet: table.sheet, isNamed: named != nil)
    let rest = Table(rows: Array(table.rows[header...]), sheet: table.sheet)
    return blocks + [.table(rest)] + document.blocks.dropFirst()
  }

  /// The place of the header of the actions: among the first rows, or beneath a report.
  private static func header(of table: Table, recipe: Recipe?) -> Int? {
    var told = 0
    var ofOther: Int?
    var end = 0
    for (index, row) in table.rows.prefix(200).enumerated() {
      let plain = PlainRow(row, isExact: true)
      // Beneath paragraphs, one a row, the header may stand far down.
      if index >= 15, told * 2 < index { break }
      if isOfReport(plain) || index < end { told += 1 }
      guard index >= end else { continue }
      if HeaderReader.isHeader(plain) || HeaderReader.isLikelyHeader(plain)
        || recipe?.names(plain) == true
      {
        guard recipe?.names(plain) != true, let other = overview(from: index, in: table) else {
          return index
        }
        ofOther = ofOther ?? index
        end = other
      }
    }
    return ofOther
  }

  /// A row of a report, of its key, or of the counts and figures in it.
  private static func isOfReport(_ row: PlainRow) -> Bool {
    let filled = row.filled
    return filled.count <= 2
      || filled.dropFirst().allSatisfy { OtherTable.isFigure(row.cells[$0]) }
  }

  /// The place behind the counts, the key or the figures that begin at a row; nil where none do.
  private static func overview(from start: Int, in table: Table) -> Int? {
    let end = endOfBlock(from: start, in: table)
    guard end - start >= 2, end < table.rows.count else { return nil }
    let rows = table.rows[start..<end].map { PlainRow($0, isExact: true) }
    if TallyReader.header(of: rows[0], next: rows[1]) != nil || SheetParts.of(rows) != nil {
      return end
    }
    switch TableKind.of(rows, all: { rows }, recipe: nil) {
    case .legend, .tally, .other: return end
    case .labels, nil: return nil
    }
  }

  /// The place behind the rows of two cells or more that stand together from one on.
  private static func endOfBlock(from start: Int, in table: Table) -> Int {
    var end = start
    while end < table.rows.count, table.rows[end].cells.count(where: { !$0.isBlank }) >= 2,
      end == start || table.rows[end].line <= table.rows[end - 1].endLine + 1
    {
      end += 1
    }
    return end
  }

  /// What stands over the header: paragraphs, and overviews that are tables of their own.
  private static func blocks(of rows: [Row], sheet: String?, isNamed: Bool) -> [Block] {
    var blocks: [Block] = []
    var index = 0
    let above = Table(rows: rows, sheet: sheet)
    while index < rows.count {
      let cells = rows[index].cells.filter { !$0.isBlank }.map { CellText.clean($0.text) }
      if InlineKey.terms(inCells: cells, line: rows[index].line) != nil {
        blocks.append(.table(Table(rows: [rows[index]], sheet: sheet)))
        index += 1
        continue
      }
      if !isNamed, cells.count >= 2 {
        let end = endOfBlock(from: index, in: above)
        if let parts = SheetParts.of(rows[index..<end].map { PlainRow($0, isExact: true) }) {
          blocks += parts.map { .table(Table(rows: $0.map(\.raw), sheet: sheet)) }
          index = end
          continue
        }
        if end - index >= 2, isTable(rows[index..<end]) {
          blocks.append(.table(Table(rows: Array(rows[index..<end]), sheet: sheet)))
          index = end
          continue
        }
      }
      // "Wolmershire Council | Climate programme | Update for March": the first is a title of its own.
      if !isNamed, cells.count >= 3, cells.allSatisfy({ $0.split(separator: " ").count >= 2 }) {
        let raws = rows[index].cells.filter { !$0.isBlank }.map(\.text)
        let rest = raws.dropFirst().joined(separator: " ")
        for raw in [raws[0], rest] {
          blocks.append(
            .paragraph(
              TextBlock(
                text: CellText.clean(raw), raw: raw, line: rows[index].line,
                endLine: rows[index].endLine)))
        }
        index += 1
        continue
      }
      // "RAG: G = to plan; R = late | Status: Open / Done": a key in each cell.
      if cells.count >= 2,
        cells.allSatisfy({ InlineKey.terms(in: $0, line: rows[index].line) != nil })
      {
        for raw in rows[index].cells.map(\.text) where !CellText.clean(raw).isEmpty {
          blocks.append(
            .item(
              TextBlock(
                text: CellText.clean(raw), raw: raw, line: rows[index].line,
                endLine: rows[index].endLine), marker: ""))
        }
        index += 1
        continue
      }
      // "Blue | Complete" over the header is a line of the key.
      let isTerm =
        cells.count == 2
        && (CommonScale.isRatingTerm(cells[0]) || CommonScale.stage(of: cells[0]) != nil)
      let text = cells.joined(separator: isTerm ? ": " : " ")
      if !text.isEmpty {
        let row = rows[index]
        let lines = cells.count == 1 ? parted(row) : []
        if lines.count > 1 {
          blocks += lines.map { .paragraph($0) }
          index += 1
          continue
        }
        let raw = row.cells.map(\.text).joined(separator: " ")
        let block = TextBlock(text: text, raw: raw, line: row.line, endLine: row.endLine)
        // Several cells over the header that a recipe names are no title.
        blocks.append(
          isNamed && cells.count > 1 ? .item(block, marker: "") : .paragraph(block))
      }
      index += 1
    }
    return blocks
  }

  /// The lines of a row's only cell, where each says something of its own: one ends a sentence or the
  /// next begins with a label.
  private static func parted(_ row: Row) -> [TextBlock] {
    guard let cell = row.cells.first(where: { !$0.isBlank }), cell.text.contains("\n") else {
      return []
    }
    var blocks: [TextBlock] = []
    for (place, line) in cell.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where line.contains(where: { !$0.isWhitespace }) {
      let text = CellText.clean(String(line))
      let number = min(row.line + place, row.endLine)
      if let last = blocks.last, !(last.text.last.map { ".;!".contains($0) } ?? false),
        Labels.split(text) == nil
      {
        blocks[blocks.count - 1].text += " " + text
        blocks[blocks.count - 1].raw += " " + line
        blocks[blocks.count - 1].endLine = number
      } else {
        blocks.append(TextBlock(text: text, raw: String(line), line: number))
      }
    }
    return blocks
  }

  /// Whether rows that stand together are counts, a key or figures, and no lines of a report.
  private static func isTable(_ rows: ArraySlice<Row>) -> Bool {
    let plain = rows.map { PlainRow($0, isExact: true) }
    if TermTally.tally(in: plain) != nil || LegendTable.header(plain[0]) != nil { return true }
    return plain[0].filled.count >= 3
      && (TallyReader.header(of: plain[0], next: plain[1]) != nil
        || TableKind.of(plain, all: { plain }, recipe: nil) != nil)
  }

  /// Whether the row right over the header spans its columns ("Plan", "Delivery") and is no title.
  private static func isBand(_ row: Row, over header: Row) -> Bool {
    let plain = PlainRow(row, isExact: true)
    guard let first = plain.filled.first, first > 0 || plain.filled.count >= 3 else { return false }
    return HeaderReader.isSpanning(plain, over: PlainRow(header, isExact: true))
  }
}
