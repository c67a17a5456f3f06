/// Rows whose cells stand between tabs, as Word and Excel put a table on the clipboard.
///
/// Excel quotes a cell that has line breaks; Word leaves the breaks bare, so that one row comes as
/// several lines whose tabs together are those of one row.
struct TabRows {
  /// How many cells the rows of the table have, by its header.
  private var width: Int?

  struct Found {
    var row: Row
    /// The first line after the row.
    var next: Int
  }

  /// The row that begins at a line.
  mutating func read(_ lines: [TextLines.Line], from first: Int) -> Found {
    var cells = Self.cells(of: lines[first].text)
    var next = first + 1
    if let quoted = Self.quoted(lines, from: first) {
      cells = quoted.cells
      next = quoted.next
    } else if Self.isHeader(cells), let whole = Self.headerOverLines(lines, from: first) {
      (cells, next) = whole
    } else if let width, cells.count < width,
      !Self.isHeader(cells) || !isAbove(lines, first, cells),
      !Self.isOfPairs(lines, first)
    {
      takeRest(of: &cells, upTo: width, lines, &next)
    }
    if cells.count == width { takeParagraphs(into: &cells, lines, &next) }
    if Self.isHeader(cells) { width = cells.count }
    let characters = (first..<next).reduce(0) { $0 + CharacterCount.of(lines[$1].text) }
    return Found(
      row: Row(
        cells: cells.map { Cell(text: $0) }, line: first + 1, endLine: next,
        page: lines[first].page, characters: characters),
      next: next)
  }

  private static func cells(of text: Substring) -> [String] {
    text.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// Whether the next line has as many cells, so that a table of its own begins.
  private func isAbove(_ lines: [TextLines.Line], _ first: Int, _ cells: [String]) -> Bool {
    first + 1 < lines.count && Self.cells(of: lines[first + 1].text).count == cells.count
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    cells.count >= 3
      && cells.allSatisfy { cell in
        cell.utf8.count <= 60 && cell.contains(where: \.isLetter) && !cell.contains(". ")
      }
  }

  /// The first cell of a row rather than the rest of a broken one: short, with a number.
  private static func beginsRow(_ text: Substring) -> Bool {
    let head = text.prefix { $0 != "\t" }
    return head.utf8.count <= 12 && head.contains(where: \.isNumber)
  }

  /// Whether a line stands among three or more, apart from others, that each hold a short text of its
  /// own and another: a table of two columns beneath a wider one.
  private static func isOfPairs(_ lines: [TextLines.Line], _ place: Int) -> Bool {
    func pair(_ place: Int) -> [Substring]? {
      guard lines.indices.contains(place) else { return nil }
      let cells = lines[place].text.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count == 2 ? cells : nil
    }
    var (first, last) = (place, place)
    while pair(first - 1) != nil, place - first < 24 { first -= 1 }
    while pair(last + 1) != nil, last - place < 24 { last += 1 }
    let pairs = (first...last).compactMap(pair)
    let isApart = [first - 1, last + 1].allSatisfy { place in
      !lines.indices.contains(place) || !lines[place].text.contains("\t")
    }
    return isApart && pairs.count >= 3 && Set(pairs.map { $0[0] }).count == pairs.count
      && pairs.allSatisfy { pair in
        // A dash may stand among the terms of a key.
        pair[0].utf8.count <= 30
          && (pair[0].first?.isUppercase == true || !pair[0].contains(where: \.isLetter))
          && !pair[0].contains(where: \.isNumber) && pair[1].first?.isUppercase == true
      }
  }

  // MARK: Excel

  /// A row with a cell that opens a quotation mark and closes it on a later line.
  private static func quoted(
    _ lines: [TextLines.Line], from first: Int
  ) -> (cells: [String], next: Int)? {
    guard opensQuote(lines[first].text) else { return nil }
    var cells: [String] = []
    var index = first
    var open: String?
    while index < lines.count, index - first < 80 {
      for (place, cell) in Self.cells(of: lines[index].text).enumerated() {
        if let begun = open {
          let whole = begun + (place == 0 ? "\n" : "\t") + cell
          if closes(cell) {
            cells.append(unquoted(whole))
            open = nil
          } else {
            open = whole
          }
        } else if cell.first == "\"", cell.utf8.count == 1 || !closes(String(cell.dropFirst())) {
          open = cell
        } else {
          cells.append(cell.first == "\"" && cell.contains("\"\"") ? unquoted(cell) : cell)
        }
      }
      index += 1
      if open == nil {
        return index > first + 1 || cells.contains { $0.contains("\"") } ? (cells, index) : nil
      }
    }
    return nil
  }

  /// Whether a cell of a line begins with a quotation mark.
  private static func opensQuote(_ text: Substring) -> Bool {
    var before: UInt8 = 0x09
    for byte in text.utf8 {
      if before == 0x09, byte == UInt8(ascii: "\"") { return true }
      before = byte
    }
    return false
  }

  /// Whether a cell ends with an odd number of quotation marks; two stand for one of the text.
  private static func closes(_ cell: String) -> Bool {
    cell.utf8.reversed().prefix { $0 == UInt8(ascii: "\"") }.count % 2 == 1
  }

  private static func unquoted(_ cell: String) -> String {
    var text = cell[...]
    if text.first == "\"" { text = text.dropFirst() }
    if text.last == "\"" { text = text.dropLast() }
    return String(text.replacing("\"\"", with: "\""))
  }

  // MARK: Word

  /// Takes the lines that together with this one have the tabs of one row, if there are such.
  private func takeRest(
    of cells: inout [String], upTo width: Int, _ lines: [TextLines.Line], _ next: inout Int
  ) {
    var whole = cells
    var index = next
    while whole.count < width, index < lines.count, index - next < 40 {
      let text = lines[index].text
      guard text.utf8.contains(where: { $0 > 0x20 }), !Self.beginsRow(text) else { return }
      let more = Self.cells(of: text)
      whole[whole.count - 1] += "\n" + more[0]
      whole += more.dropFirst()
      index += 1
    }
    guard whole.count == width else { return }
    cells = whole
    next = index
  }

  /// A header with line breaks in some of its cells: its first line is one of short cells, and with the few
  /// short lines beneath it has the cells of the rows that follow.
  private static func headerOverLines(
    _ lines: [TextLines.Line], from first: Int
  ) -> (cells: [String], next: Int)? {
    var whole = cells(of: lines[first].text)
    let counts = lines[first...].dropFirst().prefix(7).lazy.map { cells(of: $0.text).count }
    guard let width = counts.first(where: { $0 > whole.count }) else { return nil }
    let begun = whole.count
    var index = first + 1
    while whole.count < width, index < lines.count {
      let more = cells(of: lines[index].text)
      guard more.count < begun, more.allSatisfy({ $0.utf8.count <= 40 }),
        more.contains(where: { $0.contains(where: \.isLetter) })
      else { return nil }
      whole[whole.count - 1] += "\n" + more[0]
      whole += more.dropFirst()
      index += 1
    }
    return whole.count == width ? (whole, index) : nil
  }

  /// Takes the lines beneath a whole row that go on with its last cell.
  private func takeParagraphs(
    into cells: inout [String], _ lines: [TextLines.Line], _ next: inout Int
  ) {
    while next < lines.count {
      let text = lines[next].text
      guard let first = text.first(where: { !$0.isWhitespace }), !text.utf8.contains(0x09),
        !text.utf8.contains(UInt8(ascii: "|")), let last = cells.last, !last.isEmpty
      else { return }
      let words = text.split(separator: " ").count
      let isSentence = words >= 8 || text.hasSuffix(".") && words >= 2
      guard first.isLowercase || isSentence || Self.hangs(last), !Self.beginsRow(text) else {
        return
      }
      cells[cells.count - 1] += "\n" + text
      next += 1
    }
  }

  /// Whether a text breaks off in the middle of a sentence.
  private static func hangs(_ text: String) -> Bool {
    if text.hasSuffix(",") { return true }
    let words: Set = [
      "a", "an", "the", "of", "in", "and", "to", "for", "by", "with", "on", "at", "or", "from",
    ]
    return text.split(whereSeparator: \.isWhitespace).last.map { words.contains(String($0)) }
      ?? false
  }
}
