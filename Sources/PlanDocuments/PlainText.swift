import Foundation

/// Text in the shapes that extraction gives a paper: Markdown with pipes, tabs between cells, or loose.
enum PlainText {
  static func blocks(of text: TextLines) -> [Block] {
    var lines = text
    lines.lines = TabSpacing.withoutLastTabs(text.lines)
    let spacing = TabSpacing(lines.lines)
    var blocks: [Block] = []
    var rows: [Row] = []
    let looksPiped = pipedLines(lines)
    let cards = LabelCards.all(in: lines)
    let tagged = TaggedTables.all(in: lines)
    let ruled = RuledTables.all(in: lines)
    let tight = TightTables.all(in: lines)
    let taken =
      cards.map { $0.key..<$0.value.next } + ruled.map { $0.key..<$0.value.next }
      + tight.map { $0.key..<$0.value.next }
    let open = taken.isEmpty ? lines.lines : lines.lines(without: taken)
    var tabs = TabRows()
    var columns: ColumnText?
    // What does not go on with a table is walked once, not once from each of its rows.
    var mayGoOn = true

    func endTable() {
      guard !rows.isEmpty else { return }
      blocks.append(.table(Table(rows: rows)))
      rows.removeAll()
    }
    var index = 0
    while index < lines.lines.count {
      if let found = tagged[index] {
        endTable()
        columns = nil
        blocks += found.blocks
        index = found.next
        continue
      }
      if let found = ruled[index] {
        endTable()
        columns = nil
        blocks.append(.table(found.table))
        index = found.next
        continue
      }
      if let found = tight[index] {
        endTable()
        columns = nil
        blocks.append(.table(found.table))
        index = found.next
        continue
      }
      if let card = cards[index] {
        endTable()
        columns = nil
        blocks.append(.table(card.table))
        index = card.next
        continue
      }
      let line = lines.lines[index]
      let number = index + 1
      guard let first = line.text.utf8.first(where: { $0 > 0x20 }) else {
        // A line of tabs alone is an empty row and keeps its table together.
        if !line.text.utf8.contains(0x09), !spacing.blanks.contains(index) { endTable() }
        index += 1
        continue
      }
      if spacing.edges.contains(index) {
        endTable()
        let raw = trimmed(line.text)
        blocks.append(.mark(TextBlock(text: raw, raw: raw, line: number, page: line.page)))
      } else if spacing.running.contains(index) {
        endTable()
        blocks.append(looseBlock(line, number: number))
      } else if first == UInt8(ascii: "|") || looksPiped.contains(index) {
        rows.append(pipeRow(line, number: number))
      } else if line.text.utf8.contains(0x09), hasInnerTab(line.text),
        !(rows.isEmpty && isNumberedParagraph(line.text))
      {
        guard isRuling(line.text) else {
          let found = tabs.read(lines.lines, from: index)
          rows.append(found.row)
          index = found.next
          continue
        }
        rows.append(ruling(line, number: number))
      } else if HeaderBlock.mayBegin(line.text),
        let block = HeaderBlock(from: index, in: open) ?? HeaderBlock(centredAt: index, in: open),
        case let table = ColumnText(beneath: block, in: open),
        let found = table.readBeneathBlock(open, after: columns)
      {
        endTable()
        columns = table
        mayGoOn = true
        blocks.append(.table(Table(rows: found.rows)))
        index = found.next
        continue
      } else if ColumnText.mayBegin(line.text)
        || mayGoOn && columns?.goesOn(open, at: index) == true,
        let (table, found) = columnTable(open, from: index, like: columns)
      {
        endTable()
        columns = table
        mayGoOn = true
        blocks.append(.table(Table(rows: found.rows)))
        index = found.next
        continue
      } else if line.text.utf8.contains(0x20),
        let found = CountColumns.read(open, from: index)
      {
        endTable()
        blocks.append(.table(Table(rows: found.rows)))
        index = found.next
        continue
      } else {
        endTable()
        if mayGoOn, columns?.goesOn(open, at: index) == true { mayGoOn = false }
        blocks.append(looseBlock(line, number: number))
      }
      index += 1
    }
    endTable()
    return blocks
  }

  /// A table of columns that begins here, with a header of its own or with the columns of the one before.
  private static func columnTable(
    _ lines: [TextLines.Line], from index: Int, like before: ColumnText?
  ) -> (ColumnText, ColumnText.Found)? {
    let comesAgain = before?.isHeaded(by: lines[index].text) ?? false
    // What has more pieces than the table before has columns heads another.
    if let before, !before.mayHold(lines[index].text),
      var table = ColumnText(headedAt: index, in: lines),
      let found = table.read(lines, from: index, resuming: false)
    {
      table.isCentred = found.isCentred
      return (table, found)
    }
    if !comesAgain, var before {
      before.isStrict = true
      if let found = before.read(lines, from: index, resuming: true) {
        before.isCentred = before.isCentred || found.isCentred
        return (before, found)
      }
    }
    guard var table = ColumnText(headedAt: index, in: lines, like: before),
      let found = table.read(lines, from: index, resuming: false, fewest: comesAgain ? 1 : 3)
    else { return nil }
    table.isCentred = found.isCentred
    return (table, found)
  }

  /// "2.1<tab>The plan has ten actions.": a sentence after its number, which a tab sets apart.
  private static func isNumberedParagraph(_ text: Substring) -> Bool {
    let parts = text.split(separator: "\t")
    guard parts.count == 2 else { return false }
    let head = parts[0].filter { $0 != " " }
    let rest = trimmed(parts[1])
    return (1...6).contains(head.utf8.count) && head.contains(where: \.isNumber)
      && head.allSatisfy { $0.isNumber || ".()".contains($0) }
      && [".", ":", ";"].contains { rest.hasSuffix($0) } && rest.split(separator: " ").count >= 5
  }

  /// A tab between two cells or after the first, not mere indentation.
  private static func hasInnerTab(_ text: Substring) -> Bool {
    let leading = text.utf8.prefix { $0 == 0x09 || $0 == 0x20 }
    let rest = text.utf8[leading.endIndex...]
    return rest.contains(0x09) || leading.count { $0 == 0x09 } > 1
  }

  /// Lines without an outer pipe that are rows all the same, since a ruling stands under one of them.
  private static func pipedLines(_ lines: TextLines) -> Set<Int> {
    var found: Set<Int> = []
    var end = 0
    for (index, line) in lines.lines.enumerated()
    where index > 0 && (line.text.utf8.contains(pipe) || isCrossed(line.text)) {
      guard isRuling(line.text), line.text.utf8.first(where: { $0 > 0x20 }) != pipe else {
        continue
      }
      if lines.lines[index - 1].text.utf8.contains(pipe) { found.insert(index - 1) }
      // A table with many rulings is walked once, not once for each of them.
      var row = max(index, end)
      while row < lines.lines.count,
        lines.lines[row].text.utf8.contains(pipe) || isCrossed(lines.lines[row].text)
      {
        found.insert(row)
        row += 1
      }
      end = row
    }
    return found.union(evenlyPiped(lines))
  }

  /// Three lines or more on end that have as many pipes each, two at least: rows without a ruling.
  private static func evenlyPiped(_ lines: TextLines) -> Set<Int> {
    var found: Set<Int> = []
    var run: Range<Int> = 0..<0
    var pipes = 0
    for (index, line) in lines.lines.enumerated() {
      let count = line.text.utf8.count { $0 == pipe }
      if index == run.upperBound, count == pipes, count >= 2 {
        run = run.lowerBound..<(index + 1)
      } else {
        run = index..<(index + 1)
        pipes = count
      }
      guard pipes >= 2, run.count >= 3 else { continue }
      if run.count == 3 { found.formUnion(run) } else { found.insert(index) }
    }
    return found
  }

  private static let pipe = UInt8(ascii: "|")

  /// "----+------": a ruling drawn in letters.
  private static func isCrossed(_ text: Substring) -> Bool {
    text.utf8.contains(UInt8(ascii: "+")) && isRuling(text)
  }

  private static func isRuling(_ text: Substring) -> Bool {
    var dashes = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"), 0x20, 0x09: continue
      default: return false
      }
    }
    return dashes >= 2
  }

  private static func pipeRow(_ line: TextLines.Line, number: Int) -> Row {
    let characters = CharacterCount.of(line.text)
    if isRuling(line.text) { return ruling(line, number: number) }
    var texts: [String] = []
    var current: [UInt8] = []
    var escaped = false
    for byte in line.text.utf8 {
      if escaped {
        if !isPunctuation(byte) { current.append(UInt8(ascii: "\\")) }
        current.append(byte)
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else if byte == UInt8(ascii: "|") {
        texts.append(String(decoding: current, as: UTF8.self))
        current.removeAll(keepingCapacity: true)
      } else {
        current.append(byte)
      }
    }
    if escaped { current.append(UInt8(ascii: "\\")) }
    let rest = String(decoding: current, as: UTF8.self)
    if !rest.utf8.allSatisfy({ $0 <= 0x20 }) { texts.append(rest) }
    if let first = texts.first, first.utf8.allSatisfy({ $0 <= 0x20 }),
      line.text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "|")
    {
      texts.removeFirst()
    }
    return Row(
      cells: texts.map { Cell(text: $0) }, line: number, page: line.page, characters: characters)
  }

  /// What Markdown lets a backslash set off (CommonMark 2.4).
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func ruling(_ line: TextLines.Line, number: Int) -> Row {
    Row(
      kind: .ruling, cells: [], line: number, page: line.page,
      characters: CharacterCount.of(line.text))
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "-", "–", "—", "*", "•", "◦", "▪", "·", "‣", "○", "●", "■", "\u{F0B7}", "\u{F0A7}", "\u{2043}",
  ]

  private static func looseBlock(_ line: TextLines.Line, number: Int) -> Block {
    let raw = trimmed(line.text)
    func block(_ text: String) -> TextBlock {
      TextBlock(text: trimmed(text[...]), raw: raw, line: number, page: line.page)
    }
    if isRuling(line.text) || raw.unicodeScalars.allSatisfy({ $0 == "_" || $0 == "~" }) {
      return .mark(block(""))
    }
    let hashes = raw.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes) {
      let rest = raw.unicodeScalars.dropFirst(hashes)
      if rest.isEmpty { return .mark(block("")) }
      if rest.first == " " { return .heading(block(String(rest)), level: hashes) }
    }
    // "> Key: ..." is quoted, and says what it says.
    if raw.utf8.first == UInt8(ascii: ">"), raw.utf8.dropFirst().first == 0x20 {
      return .paragraph(block(String(raw.dropFirst(2))))
    }
    let scalars = raw.unicodeScalars
    if let first = scalars.first, bullets.contains(first) || isPrivateUse(first) {
      let rest = scalars.dropFirst()
      if let next = rest.first, next.properties.isWhitespace {
        return .item(block(String(Substring(rest))), marker: String(first))
      }
    }
    return .paragraph(block(raw))
  }

  private static func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
    // White space beyond ASCII is the library's to know.
    guard bytes[first] < 0x7F, bytes[last] < 0x7F else {
      return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return String(Substring(bytes[first...last]))
  }

  private static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value)
  }
}
