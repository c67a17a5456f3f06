import PlanDocuments
import PlanModel

/// Gives headings to the actions of a paper whose tables have none: by a sentence that names the columns,
/// else by what steady columns hold.
enum UnheadedTables {
  struct Headed {
    var blocks: [Block]
    /// What was done, for the reader of the import.
    var finding: Finding
  }

  /// How many rows are looked at.
  private static let rowsLookedAt = 400

  /// The blocks with a row of headings on top of the first rows of actions; nil where some table has a
  /// header of its own, or nothing tells what the columns are.
  static func headed(_ blocks: [Block], isExact: Bool, recipe: Recipe?) -> Headed? {
    var rows: [(block: Int, row: PlainRow)] = []
    for (index, block) in blocks.enumerated() {
      guard case .table(let table) = block else { continue }
      for row in table.rows.prefix(rowsLookedAt) where row.kind == .cells {
        let plain = PlainRow(row, isExact: isExact)
        guard !plain.isEmpty else { continue }
        if HeaderReader.isHeader(plain) || recipe?.names(plain) == true { return nil }
        if rows.count < rowsLookedAt { rows.append((index, plain)) }
      }
    }
    let full = rows.filter { $0.row.filled.count >= 4 }
    guard full.count >= 3, full.count * 2 > rows.count, let first = full.first else { return nil }
    let width = first.row.cells.count
    let data = full.filter { $0.row.cells.count == width }.map(\.row)
    guard data.count * 10 >= full.count * 8 else { return nil }
    if let said = named(in: blocks[..<first.block], width: width) {
      let finding = Finding(
        rule: "reading-guess", severity: .note,
        message:
          "The table from line \(first.row.raw.line) has no row of headings; its columns were "
          + "named by line \(said.line).", line: first.row.raw.line)
      return Headed(
        blocks: put(said.headings, line: said.line, on: first.block, of: blocks), finding: finding)
    }
    guard let guessed = guessed(data) else { return nil }
    let list = guessed.enumerated().filter { !$1.isEmpty }.map { "\($0 + 1) “\($1)”" }
    let finding = Finding(
      rule: "reading-guess", severity: .warning,
      message:
        "The table from line \(first.row.raw.line) has no row of headings. By what its columns "
        + "hold they were taken for \(list.joined(separator: ", ")). If that is wrong, put a row of "
        + "headings on top.", line: first.row.raw.line)
    return Headed(
      blocks: put(guessed, line: first.row.raw.line, on: first.block, of: blocks), finding: finding)
  }

  private static func put(
    _ headings: [String], line: Int, on block: Int, of blocks: [Block]
  ) -> [Block] {
    guard case .table(var table) = blocks[block] else { return blocks }
    var blocks = blocks
    // It stands nowhere in the table, and so has no characters of its own.
    table.rows.insert(
      Row(
        cells: headings.map { Cell(text: $0) }, line: line, page: table.rows.first?.page,
        characters: 0), at: 0)
    blocks[block] = .table(table)
    return blocks
  }

  private static func named(
    in blocks: ArraySlice<Block>, width: Int
  ) -> (headings: [String], line: Int)? {
    for block in blocks.reversed() {
      guard let text = block.textBlock,
        let headings = ColumnsInProse.headings(in: CellText.clean(text.text)),
        headings.count == width
      else { continue }
      return (headings, text.line)
    }
    return nil
  }

  // MARK: By what they hold

  private enum Kind { case ref, text, term, date, arrow, told, short, other }

  /// Headings by what the columns hold, empty for those of which it does not tell; nil where there are
  /// no refs, no texts or no terms of a scale, without which rows need not be actions.
  private static func guessed(_ rows: [PlainRow]) -> [String]? {
    guard let width = rows.first?.cells.count, (4...16).contains(width) else { return nil }
    let kinds = (0..<width).map { column in
      kind(of: rows.map { $0.cells[column] }, isFirst: column == 0)
    }
    guard kinds[0] == .ref, kinds[1] == .text || kinds[1] == .told,
      let status = kinds.lastIndex(of: .term)
    else { return nil }
    var headings = Array(repeating: "", count: width)
    headings[0] = "Ref"
    headings[1] = "Action"
    headings[status] = "Status"
    func only(_ kind: Kind) -> Int? {
      let found = kinds.indices.dropFirst(2).filter { kinds[$0] == kind }
      return found.count == 1 ? found.first : nil
    }
    if let date = only(.date) { headings[date] = "By when" }
    if let arrow = only(.arrow) { headings[arrow] = "Direction of travel" }
    if let told = only(.told) { headings[told] = "Update" }
    if let lead = only(.short) { headings[lead] = "Lead" }
    return headings
  }

  private static func kind(of cells: [String], isFirst: Bool) -> Kind {
    let values = cells.filter { !CellText.isNothing($0) }
    guard values.count * 2 > cells.count else { return .other }
    func most(_ test: (String) -> Bool) -> Bool {
      values.count(where: test) * 10 >= values.count * 8
    }
    if isFirst {
      let refs = values.map { RefPattern.ref(in: $0) }
      return !refs.contains(nil) && Set(values).count == values.count ? .ref : .other
    }
    if most({ PeriodColumns.isTerm($0, Legend()) }) { return .term }
    if most({ $0.count == 1 && "↑↓→↔⬆⬇➡←▲▼►".contains($0) }) { return .arrow }
    if most({ $0.contains(where: \.isNumber) && DateCell.isDate($0) || $0 == "Ongoing" }) {
      return .date
    }
    let words = values.reduce(0) { $0 + $1.split(separator: " ").count }
    if words >= values.count * 4, most({ $0.hasSuffix(".") }) { return .told }
    if words >= values.count * 3, Set(values).count * 10 >= values.count * 8 { return .text }
    return words <= values.count * 5
      && most { $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }
      ? .short : .other
  }
}
