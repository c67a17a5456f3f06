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
    let header =
      named
      ?? table.rows.prefix(15).firstIndex { row in
        let plain = PlainRow(row, isExact: true)
        return HeaderReader.isHeader(plain) || HeaderReader.isLikelyHeader(plain)
          || recipe?.names(plain) == true
      }
    guard var header, header > 0 else { return document.blocks }
    if isBand(table.rows[header - 1], over: table.rows[header]) { header -= 1 }
    var blocks: [Block] = []
    for row in table.rows[..<header] {
      let cells = row.cells.filter { !$0.isBlank }.map { CellText.clean($0.text) }
      guard cells.count <= 3 || named != nil else { return document.blocks }
      let text = cells.joined(separator: " ")
      guard !text.isEmpty else { continue }
      let raw = row.cells.map(\.text).joined(separator: " ")
      let block = TextBlock(text: text, raw: raw, line: row.line, endLine: row.endLine)
      // Several cells over the header that a recipe names are no title.
      blocks.append(
        named != nil && cells.count > 1 ? .item(block, marker: "") : .paragraph(block))
    }
    let rest = Table(rows: Array(table.rows[header...]), sheet: table.sheet)
    return blocks + [.table(rest)] + document.blocks.dropFirst()
  }

  /// Whether the row right over the header spans its columns ("Plan", "Delivery") and is no title.
  private static func isBand(_ row: Row, over header: Row) -> Bool {
    let plain = PlainRow(row, isExact: true)
    guard let first = plain.filled.first, first > 0 || plain.filled.count >= 3 else { return false }
    return HeaderReader.isSpanning(plain, over: PlainRow(header, isExact: true))
  }
}
