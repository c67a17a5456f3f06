/// Tables that stand in a text in the tags of web pages, as converters write those that Markdown's own
/// form has no room for: `<tr><td>Insulate the halls</td></tr>`.
enum TaggedTables {
  struct Found {
    /// What stands before the table on its first line, the table, and what stands behind it.
    var blocks: [Block]
    /// The first line after it.
    var next: Int
  }

  /// The most lines that such a table has.
  private static let most = 20_000

  /// The tables of a text, by the line on which each begins.
  static func all(in text: TextLines) -> [Int: Found] {
    var found: [Int: Found] = [:]
    var index = 0
    while index < text.lines.count {
      guard holds(text.lines[index].text, "<table"), let end = end(of: index, in: text.lines),
        let blocks = blocks(of: text.lines[index...end], from: index)
      else {
        index += 1
        continue
      }
      found[index] = Found(blocks: blocks, next: end + 1)
      index = end + 1
    }
    return found
  }

  private static func holds(_ line: Substring, _ tag: String) -> Bool {
    line.utf8.contains(UInt8(ascii: "<")) && line.lowercased().contains(tag)
  }

  /// The line on which a table ends that begins on another, with the tables within it.
  private static func end(of start: Int, in lines: [TextLines.Line]) -> Int? {
    var depth = 0
    for index in start..<min(lines.count, start + most)
    where lines[index].text.utf8.contains(UInt8(ascii: "<")) {
      let lower = lines[index].text.lowercased()
      depth += lower.split(separator: "<table", omittingEmptySubsequences: false).count - 1
      depth -= lower.split(separator: "</table", omittingEmptySubsequences: false).count - 1
      if depth <= 0 { return index }
    }
    return nil
  }

  // MARK: Tags

  private struct Piece {
    /// The name of a tag in small letters, a slash before that of an end; nil for text between tags.
    var tag: String?
    var text: String
    var line: Int
  }

  private static func pieces(of lines: ArraySlice<TextLines.Line>, from first: Int) -> [Piece] {
    var pieces: [Piece] = []
    for (offset, line) in lines.enumerated() {
      var rest = line.text
      while let open = rest.firstIndex(of: "<") {
        guard let close = rest[open...].firstIndex(of: ">") else { break }
        let name = rest[rest.index(after: open)..<close].lowercased()
          .prefix { $0.isLetter || $0.isNumber || $0 == "/" }
        if open > rest.startIndex {
          pieces.append(Piece(tag: nil, text: String(rest[..<open]), line: first + offset))
        }
        pieces.append(
          Piece(tag: String(name), text: String(rest[open...close]), line: first + offset))
        rest = rest[rest.index(after: close)...]
      }
      pieces.append(Piece(tag: nil, text: rest + "\n", line: first + offset))
    }
    return pieces
  }

  private static func blocks(of lines: ArraySlice<TextLines.Line>, from first: Int) -> [Block]? {
    var rows: [Row] = []
    var before = ""
    var behind = ""
    var depth = 0
    var isInCell = false
    // How many columns the open cell spans.
    var spanned = 1
    // By column how many further rows a cell reaches down.
    var reaching: [Int: Int] = [:]
    let page = lines.first?.page

    func fill(_ row: inout Row) {
      while let left = reaching[row.cells.count], left > 0 {
        reaching[row.cells.count] = left - 1
        row.cells.append(Cell(text: ""))
      }
    }
    for piece in pieces(of: lines, from: first) {
      if piece.tag == "table" { depth += 1 }
      let isOuter = depth == 1
      if piece.tag == "/table" { depth -= 1 }
      guard isOuter || depth > 0 else {
        if rows.isEmpty { before += piece.text } else { behind += piece.text }
        continue
      }
      if isOuter, piece.tag == "tr" {
        rows.append(Row(cells: [], line: piece.line + 1, page: page, characters: 0))
      }
      guard let last = rows.indices.last else {
        before += piece.text
        continue
      }
      rows[last].characters += CharacterCount.of(piece.text)
      rows[last].endLine = piece.line + 1
      switch piece.tag {
      case "td" where isOuter, "th" where isOuter:
        fill(&rows[last])
        let width = number("colspan", in: piece.text)
        let height = number("rowspan", in: piece.text)
        for column in rows[last].cells.count..<(rows[last].cells.count + width) where height > 1 {
          reaching[column] = height - 1
        }
        rows[last].cells += (0..<width).map { _ in Cell(text: "") }
        isInCell = true
        spanned = width
      case "/td" where isOuter, "/th" where isOuter, "tr" where isOuter: isInCell = false
      case "/tr" where isOuter:
        isInCell = false
        fill(&rows[last])
      default:
        guard isInCell, rows[last].cells.count >= spanned else { continue }
        let place = rows[last].cells.count - spanned
        // A list's entries are lines of the cell.
        rows[last].cells[place].text += piece.tag == "li" ? "<br>" : piece.text
      }
    }
    rows.removeAll { row in row.cells.isEmpty && row.characters == 0 }
    guard rows.contains(where: { $0.cells.count >= 2 }) else { return nil }
    var blocks: [Block] = []
    if let block = block(before, line: first + 1, page: page) { blocks.append(block) }
    blocks.append(.table(Table(rows: rows)))
    if let block = block(behind, line: first + lines.count, page: page) { blocks.append(block) }
    return blocks
  }

  private static func number(_ name: String, in tag: String) -> Int {
    guard let range = tag.lowercased().firstRange(of: name + "=") else { return 1 }
    let digits = tag[range.upperBound...].drop { "\"' ".contains($0) }.prefix(while: \.isNumber)
    return min(max(Int(digits) ?? 1, 1), 60)
  }

  private static func block(_ text: String, line: Int, page: Int?) -> Block? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let raw = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let words = raw.split(separator: "<").contains { piece in
      piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last.map {
        $0.contains { $0.isLetter || $0.isNumber } && (piece.contains(">") || !raw.hasPrefix("<"))
      } ?? false
    }
    let block = TextBlock(text: raw, raw: raw, line: line, page: page)
    return words ? .paragraph(block) : .mark(block)
  }
}
