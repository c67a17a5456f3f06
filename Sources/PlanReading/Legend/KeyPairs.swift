import PlanDocuments
import PlanModel

/// A key that prints a term and its meaning in each row or line, told by the words that a column holds.
enum KeyPairs {
  /// What a key says of one term.
  struct Entry {
    /// As printed.
    var text: String
    var meaning: String?
    /// What a code stands for, where the term is one: "Delivery" of "3 Delivery".
    var name: String?
    var line: Int

    var word: String { text.lowercased() }

    /// Whether the term is a sign, and no word.
    var isSign: Bool { !text.contains { $0.isLetter || $0.isNumber } }

    /// What the meaning of a sign makes it.
    var meantKind: LegendTerm.Kind {
      let meant = (meaning ?? "").prefix { $0 != "(" && $0 != ":" }.trimming { $0 == " " }
      return CommonScale.stage(of: meant) == nil && CommonScale.rating(of: meant)?.order != nil
        ? .rating : .stage
    }

    func term(of kind: LegendTerm.Kind) -> LegendTerm {
      LegendTerm(
        kind: kind, term: text, definition: meaning,
        canonical: CommonScale.canonical(of: name ?? text, definition: meaning, kind: kind),
        source: Source(line: line))
    }
  }

  /// A row of a table that could be a pair.
  struct Row {
    /// What stands in its cells that are not blank.
    var cells: [String]
    var line: Int
    /// The table that it stands in, counted from the paper's first.
    var table: Int
  }

  /// The rows of a document's small tables, and of the head of its others, that have few cells.
  static func rows(of document: Document) -> [Row] {
    var found: [Row] = []
    for (number, block) in document.blocks.enumerated() {
      guard case .table(let table) = block else { continue }
      for row in table.rows.prefix(80) where row.kind == .cells {
        let filled = row.cells.lazy.map { CellText.clean($0.text) }.filter { !$0.isEmpty }
        let cells = Array(filled.prefix(7))
        guard (2...6).contains(cells.count), cells[0].utf8.count <= 48,
          cells.count < 4 || cells[2].utf8.count <= 48
        else { continue }
        found.append(Row(cells: cells, line: row.line, table: number))
      }
    }
    return found
  }

  /// What stands alone in a row of a sheet, which may be a key in one line: "Status: Open / Done".
  static func lines(of document: Document) -> [ProseLine] {
    guard document.format != .text else { return [] }
    return document.blocks.flatMap { block -> [ProseLine] in
      guard case .table(let table) = block else { return [] }
      return (table.rows.prefix(80) + table.rows.suffix(40)).compactMap { row in
        guard row.kind == .cells else { return nil }
        let filled = row.cells.lazy.filter { !$0.isBlank }.prefix(2).map { CellText.clean($0.text) }
        guard filled.count == 1, let text = filled.first, (12...600).contains(text.utf8.count)
        else { return nil }
        return ProseLine(text: text, raw: text, isItem: false, line: row.line, isWhole: true)
      }
    }
  }

  // MARK: Rows

  /// The keys among rows that stand together, each row a term and what it means.
  static func blocks(in rows: [Row], of column: KeysInUse.Words) -> [[Entry]] {
    var blocks: [[Entry]] = []
    var block: [Entry] = []
    var table = -1
    func close() {
      if isKey(block, of: column) { blocks.append(block) }
      block = []
    }
    var width = 0
    for row in rows {
      if let last = block.last, row.line > last.line + 2 || row.table != table { close() }
      // "Scores | Carbon impact | 1 to 5" beneath "Closed | Finished": a label begins another key.
      if row.cells.count > width, width == 2 { close() }
      (table, width) = (row.table, row.cells.count)
      let scale = scale(row, of: column)
      if isKey(scale, of: column) {
        close()
        // Of two scales of the same bands the column's own comes first.
        let isNamed = !Set(HeadingVocabulary.normalWords(row.cells[0]))
          .isDisjoint(with: HeadingVocabulary.normalWords(column.heading))
        blocks.insert(scale, at: isNamed ? 0 : blocks.endIndex)
        continue
      }
      let across = across(row, of: column)
      if !across.isEmpty {
        block += across
        continue
      }
      guard let entry = entry(row, of: column) else {
        close()
        continue
      }
      // "Where we are | What we mean" heads the pairs.
      if block.isEmpty, column.counts[entry.word] == nil, heads(entry, of: column) { continue }
      block.append(entry)
    }
    close()
    return blocks
  }

  /// The scale of a row: "Cost | H (over £1m) | M (up to £1m) | L (under £50,000)", "Term | S – by 2031 |
  /// L – after that".
  private static func scale(_ row: Row, of column: KeysInUse.Words) -> [Entry] {
    guard row.cells.count >= 3 else { return [] }
    let entries = row.cells.dropFirst().compactMap { cell -> Entry? in
      let mark = mark(in: cell.prefix(24))
      let open = cell.last == ")" ? cell.firstRange(of: "(") : nil
      guard let range = mark ?? open else { return nil }
      let term = cell[..<range.lowerBound].trimming { $0 == " " }
      let meaning = String(cell[range.upperBound...].dropLast(mark == nil ? 1 : 0))
      return isTerm(term) && column.takes(meaning)
        ? Entry(text: term, meaning: meaning, line: row.line) : nil
    }
    return entries.count + 1 == row.cells.count ? entries : []
  }

  /// The two pairs of a row: "Green | On track | Blue | Complete".
  private static func across(_ row: Row, of column: KeysInUse.Words) -> [Entry] {
    guard row.cells.count == 4 else { return [] }
    let entries = [0, 2].map { place in
      Entry(
        text: row.cells[place].trimming { " :=–-".contains($0) }, meaning: row.cells[place + 1],
        line: row.line)
    }
    // "KEY | Status | Pipeline | Not started" has one pair, behind its labels.
    return entries.allSatisfy { isTerm($0.text) && column.takes($0.meaning ?? "") }
      && column.counts[entries[0].word] != nil ? entries : []
  }

  private static func entry(_ row: Row, of column: KeysInUse.Words) -> Entry? {
    guard row.cells.count <= 4 else { return nil }
    // "KEY | Status | Pipeline | Not started": labels before the first pair.
    if row.cells.count >= 3 {
      let term = row.cells[row.cells.count - 2].trimming { " :=–-".contains($0) }
      if column.counts[term.lowercased()] != nil, let meaning = row.cells.last,
        column.takes(meaning)
      {
        return Entry(text: term, meaning: meaning, line: row.line)
      }
    }
    let term = row.cells[0].trimming { " :=–-".contains($0) }
    let meaning = row.cells.dropFirst().joined(separator: ": ")
    guard isTerm(term), column.takes(meaning) else { return nil }
    return Entry(text: term, meaning: meaning, line: row.line)
  }

  private static func heads(_ entry: Entry, of column: KeysInUse.Words) -> Bool {
    entry.word == column.heading.lowercased() || HeadingVocabulary.field(of: entry.text) != nil
      || (entry.meaning?.split(separator: " ").count ?? 0) <= 3
  }

  // MARK: Lines

  /// The keys among lines, each line a term, a mark or a gap, and what it means; a line between may go on
  /// with the one before.
  static func blocks(in lines: [ProseLine], of column: KeysInUse.Words) -> [[Entry]] {
    var blocks: [[Entry]] = []
    var block: [Entry] = []
    var last = 0
    var between = 0
    func close() {
      while let entry = block.last, entry.meaning == nil { block.removeLast() }
      if isKey(block, of: column) { blocks.append(block) }
      block = []
      between = 0
    }
    for line in lines where !line.isFurniture {
      if !block.isEmpty, line.line > last + 2 || isLabelled(line.raw) { close() }
      let across = across(line, of: column)
      if !across.isEmpty {
        block += across
        between = 0
      } else if let entry = entry(line, of: column) {
        block.append(entry)
        between = 0
      } else if block.isEmpty {
        continue
      } else if between < 2, !line.isHeading, line.line == last + 1,
        line.raw.first?.isWhitespace == true || line.text.first?.isLowercase == true
      {
        block[block.count - 1].meaning? += " " + line.text
        between += 1
      } else {
        close()
      }
      last = line.line
    }
    close()
    return blocks
  }

  /// "Green   On track      Blue   Complete": two pairs or more in one line; empty where it holds none.
  private static func across(_ line: ProseLine, of column: KeysInUse.Words) -> [Entry] {
    let raw = line.raw.replacing("\t", with: "  ")
    guard raw.utf8.count <= 400, raw.contains("  ") else { return [] }
    let gaps = raw.split(separator: "  ").map { $0.trimming { " •|".contains($0) } }
      .filter { !$0.isEmpty }
    let marked = marked(gaps, line: line.line, of: column)
    if !marked.isEmpty { return marked }
    var pieces = gaps.map { $0.trimming { " :=•|".contains($0) } }.filter { !$0.isEmpty }
    // "Cost   £  up to £25,000   ££  over that": the column's name comes first.
    if pieces.count % 2 == 1, let first = pieces.first,
      !Set(HeadingVocabulary.normalWords(first))
        .isDisjoint(with: HeadingVocabulary.normalWords(column.heading))
    {
      pieces.removeFirst()
    }
    guard pieces.count >= 4, pieces.count % 2 == 0 else { return [] }
    let entries = stride(from: 0, to: pieces.count, by: 2).compactMap { place -> Entry? in
      guard isTerm(pieces[place]), column.takes(pieces[place + 1]) else { return nil }
      return Entry(text: pieces[place], meaning: pieces[place + 1], line: line.line)
    }
    return entries.count * 2 == pieces.count
      && entries.contains { column.counts[$0.word] != nil } ? entries : []
  }

  /// "Key to RAG:    G - on time": a name and a gap begin another key.
  private static func isLabelled(_ raw: String) -> Bool {
    guard let mark = raw.prefix(60).firstRange(of: ":  ") else { return false }
    let label = raw[..<mark.lowerBound].trimming { " \t*•-".contains($0) }
    return (1...5).contains(label.split(separator: " ").count) && label.first?.isUppercase == true
      && !label.contains("  ")
  }

  /// "Our words:    Digging - work goes on      Filled - all is done": several in one line, each with its
  /// mark, perhaps behind the name of the key.
  private static func marked(
    _ pieces: [String], line: Int, of column: KeysInUse.Words
  ) -> [Entry] {
    let isNamed = pieces.first?.hasSuffix(":") == true
    let pieces = isNamed ? Array(pieces.dropFirst()) : pieces
    guard pieces.count >= (isNamed ? 1 : 2) else { return [] }
    let entries = pieces.compactMap { piece -> Entry? in
      guard let mark = mark(in: piece.prefix(32)) else { return nil }
      let term = String(piece[..<mark.lowerBound])
      let meaning = String(piece[mark.upperBound...])
      return isTerm(term) && column.takes(meaning)
        ? Entry(text: term, meaning: meaning, line: line) : nil
    }
    return entries.count == pieces.count && entries.contains { column.counts[$0.word] != nil }
      ? entries : []
  }

  private static let marks = [" – ", " - ", " — ", " = ", ": "]

  /// The first mark between a term and what it means.
  private static func mark(in text: Substring) -> Range<String.Index>? {
    marks.compactMap { text.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }

  /// The mark behind a word of the column, which may have one of its own: "Begun – late – the date will
  /// not be met"; else the first.
  private static func mark(in text: Substring, of column: KeysInUse.Words) -> Range<String.Index>? {
    let known = marks.flatMap { text.ranges(of: $0) }.filter { range in
      column.counts[text[..<range.lowerBound].trimming { " *".contains($0) }.lowercased()] != nil
    }
    return known.max { $0.lowerBound < $1.lowerBound } ?? mark(in: text)
  }

  private static func entry(_ line: ProseLine, of column: KeysInUse.Words) -> Entry? {
    guard line.text.utf8.count <= 400, !line.isMarked else { return nil }
    let raw = withoutLabel(line.raw.trimming { " \t*•-|".contains($0) }, of: column)
    if let gap = raw.prefix(48).firstRange(of: "  ") ?? raw.prefix(48).firstRange(of: "\t") {
      let head = raw[..<gap.lowerBound].trimming { " :=".contains($0) }
      // "●" is a mark of a list elsewhere.
      let term =
        column.counts[head] != nil
        ? head : CellText.clean(String(raw[..<gap.lowerBound])).trimming { " :=".contains($0) }
      let meaning = CellText.clean(String(raw[gap.upperBound...]))
      return isTerm(term) && column.takes(meaning)
        ? Entry(text: term, meaning: meaning, line: line.line) : nil
    }
    let head = line.text.prefix(48)
    if let mark = mark(in: head, of: column) {
      let term = head[..<mark.lowerBound].trimming { " *".contains($0) }
      let meaning = line.text[mark.upperBound...].trimming { $0 == " " }
      return isTerm(term) && column.takes(meaning)
        ? Entry(text: term, meaning: meaning, line: line.line) : nil
    }
    if let plain = unmarked(line, of: column) { return plain }
    // "Blue (finished)"
    guard line.text.last == ")", let open = head.firstRange(of: " (") else { return nil }
    let term = String(head[..<open.lowerBound])
    let meaning = String(line.text[open.upperBound...].dropLast())
    return column.counts[term.lowercased()] != nil && column.takes(meaning)
      ? Entry(text: term, meaning: meaning, line: line.line) : nil
  }

  /// "What it looks like:   Sunny   going as we hoped" without what names the key over its first pair.
  private static func withoutLabel(_ raw: String, of column: KeysInUse.Words) -> String {
    guard
      let mark = raw.prefix(48).firstRange(of: ":  ") ?? raw.prefix(48).firstRange(of: ":\t")
        ?? heading(before: raw.prefix(48), of: column)
    else { return raw }
    let rest = raw[mark.upperBound...].trimming { " \t".contains($0) }
    guard let gap = rest.firstRange(of: "  ") ?? rest.firstRange(of: "\t"),
      column.counts[rest[..<gap.lowerBound].lowercased()] != nil
    else { return raw }
    return rest
  }

  /// The gap behind the column's own heading: "Progress    ✔   Done".
  private static func heading(
    before text: Substring, of column: KeysInUse.Words
  ) -> Range<String.Index>? {
    guard let gap = text.firstRange(of: "  "),
      HeadingVocabulary.normalWords(String(text[..<gap.lowerBound]))
        == HeadingVocabulary.normalWords(column.heading)
    else { return nil }
    return gap
  }

  /// "Complete All of it has been done", "G will be done in time": a word of the column, and what it means
  /// without a mark between.
  private static func unmarked(_ line: ProseLine, of column: KeysInUse.Words) -> Entry? {
    let words = line.text.split(separator: " ")
    for count in stride(from: min(5, words.count - 3), through: 1, by: -1) {
      let term = words[..<count].joined(separator: " ")
      guard column.counts[term.lowercased()] != nil else { continue }
      let meaning = words[count...].joined(separator: " ")
      // "Complete the survey" is a thing to do.
      let isSign =
        term.utf8.count <= 2 || CommonScale.rating(of: term)?.order != nil || isColour(term)
      guard meaning.first?.isUppercase == true || line.isItem && isSign else { return nil }
      return Entry(text: term, meaning: meaning, line: line.line)
    }
    return nil
  }

  private static func isColour(_ term: String) -> Bool {
    ["blue", "grey", "white", "black", "purple"].contains(term.lowercased())
  }

  // MARK: What both ask

  static func isTerm(_ text: String) -> Bool {
    text.utf8.count <= 40 && (1...6).contains(text.split(separator: " ").count)
      && text.last.map { !".;,?".contains($0) } ?? false
      // "Travel column: ..." says what a column holds.
      && !text.lowercased().hasSuffix("column")
  }

  /// Words, and no figure, date or sum.
  static func means(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !OtherTable.isFigure(text)
      && !(text.contains(where: \.isNumber) && DateCell.isDate(text))
  }

  /// Whether entries explain two or more of a column's words, and each of them once.
  private static func isKey(_ entries: [Entry], of column: KeysInUse.Words) -> Bool {
    guard (2...12).contains(entries.count) else { return false }
    let words = Set(entries.map(\.word))
    guard words.count == entries.count else { return false }
    let used = words.count { column.counts[$0] != nil }
    return used >= 2 && used * 5 >= entries.count * 2
  }
}
