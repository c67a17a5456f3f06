/// Tables that converters set in plain text with dashes under each heading ("------ ---- -----"), the
/// rows in lines of their own or parted by blank ones.
///
/// The dashes show where each column begins and ends. A rule of dashes alone may stand above and below.
enum RuledTables {
  struct Found {
    var table: Table
    /// The first line after it.
    var next: Int
  }

  /// The most lines of such a table, and of its header.
  private static let most = 4_000
  private static let mostOfHeader = 4

  /// The tables of a text, by the line on which each begins.
  static func all(in text: TextLines) -> [Int: Found] {
    var found: [Int: Found] = [:]
    var index = 0
    while index < text.lines.count {
      guard let columns = columns(of: text.lines[index].text),
        let table = table(under: index, columns, in: text.lines)
      else {
        index += 1
        continue
      }
      found[table.first] = table.found
      index = table.found.next
    }
    return found
  }

  /// Where the groups of dashes begin that a line holds and nothing else; nil for any other line, or
  /// where one group is all.
  private static func columns(of line: Substring) -> [Int]? {
    guard line.utf8.count <= 1_000 else { return nil }
    var starts: [Int] = []
    var dashes = 0
    var last: UInt8 = 0x20
    for (place, byte) in line.utf8.enumerated() {
      guard byte == UInt8(ascii: "-") || byte == 0x20 else { return nil }
      if byte != 0x20 {
        dashes += 1
        if last == 0x20 { starts.append(place) }
      }
      last = byte
    }
    // "- - -" parts what stands above from what stands below.
    return starts.count >= 2 && dashes >= starts.count * 2 ? starts : nil
  }

  private static func isRule(_ line: Substring) -> Bool {
    let dashes = line.utf8.count { $0 == UInt8(ascii: "-") }
    return dashes >= 5 && line.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0x20 }
  }

  private static func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 <= 0x20 } }

  private static func table(
    under ruler: Int, _ columns: [Int], in lines: [TextLines.Line]
  ) -> (first: Int, found: Found)? {
    var top = ruler
    while top > 0, ruler - top < mostOfHeader, !isBlank(lines[top - 1].text),
      !isRule(lines[top - 1].text)
    {
      top -= 1
    }
    guard top < ruler, let header = row(top..<ruler, columns, in: lines),
      header.cells.count(where: { !$0.isBlank }) >= 2
    else { return nil }
    let hasTop = top > 0 && isRule(lines[top - 1].text)
    guard
      let body = hasTop
        ? rowsBetweenBlanks(after: ruler, columns, in: lines)
        : rowsOfLines(after: ruler, columns, in: lines)
    else { return nil }
    let first = hasTop ? top - 1 : top
    let above = hasTop ? [ruling(at: first, in: lines)] : []
    let rows = above + [header, ruling(at: ruler, in: lines)] + body.rows
    return (first, Found(table: Table(rows: rows), next: body.next))
  }

  /// A row a line, up to a blank one.
  private static func rowsOfLines(
    after ruler: Int, _ columns: [Int], in lines: [TextLines.Line]
  ) -> (rows: [Row], next: Int)? {
    var rows: [Row] = []
    var index = ruler + 1
    while index < lines.count, index - ruler < most, !isBlank(lines[index].text) {
      if isRule(lines[index].text) {
        rows.append(ruling(at: index, in: lines))
        index += 1
        break
      }
      guard let row = row(index..<(index + 1), columns, in: lines) else { return nil }
      rows.append(row)
      index += 1
    }
    return rows.contains { $0.kind == .cells } ? (rows, index) : nil
  }

  /// Rows of several lines with a blank one after each, up to the rule that closes the table.
  private static func rowsBetweenBlanks(
    after ruler: Int, _ columns: [Int], in lines: [TextLines.Line]
  ) -> (rows: [Row], next: Int)? {
    var rows: [Row] = []
    var begin = ruler + 1
    for index in (ruler + 1)..<min(lines.count, ruler + most) {
      let line = lines[index].text
      let isEnd = isRule(line)
      guard isEnd || isBlank(line) else { continue }
      if begin < index {
        guard let row = row(begin..<index, columns, in: lines) else { return nil }
        rows.append(row)
      }
      begin = index + 1
      if isEnd { return (rows + [ruling(at: index, in: lines)], index + 1) }
    }
    return nil
  }

  /// The cells of lines; nil where one runs over the border between two columns.
  private static func row(
    _ range: Range<Int>, _ columns: [Int], in lines: [TextLines.Line]
  ) -> Row? {
    var cells = Array(repeating: "", count: columns.count)
    for index in range {
      let line = Array(lines[index].text)
      for (column, start) in columns.enumerated() {
        let end = column + 1 < columns.count ? columns[column + 1] : line.count
        let from = column == 0 ? 0 : start
        guard from < line.count, from < end else { continue }
        if column > 0, line[start - 1] != " " { return nil }
        let text = line[from..<min(end, line.count)].split(separator: " ").map { String($0) }
          .joined(separator: " ")
        if text.isEmpty { continue }
        cells[column] += cells[column].isEmpty ? text : " " + text
      }
    }
    return Row(
      cells: cells.map { Cell(text: $0) }, line: range.lowerBound + 1, endLine: range.upperBound,
      page: lines[range.lowerBound].page,
      characters: range.reduce(0) { $0 + CharacterCount.of(lines[$1].text) })
  }

  private static func ruling(at index: Int, in lines: [TextLines.Line]) -> Row {
    Row(
      kind: .ruling, cells: [], line: index + 1, page: lines[index].page,
      characters: CharacterCount.of(lines[index].text))
  }
}
