import PlanDocuments
import PlanModel

/// What stands beneath the last action of a sheet's register, or between two registers: notes, keys,
/// counts, other tables, a sign-off. None of it is an action or a part of one.
extension TableReader {
  /// What is known, while a sheet is read, of where its registers end.
  struct Ends {
    var register = RegisterRows()
    /// Whether an empty row, a caption or a total stands before the row, behind the last sure action.
    var isBroken = false
    /// Whether the last caption announces no actions.
    var isAside = false
    /// Up to here all rows stand amid the register.
    var amid = -1
    /// Up to here, and not including it, all rows stand beneath it.
    var beneath = -1
    /// Where the header of another register stands.
    var header: Int?
  }

  /// Whether no sure action follows before the next header or the end of the sheet.
  mutating func isBeneath(_ row: PlainRow, at place: Int, in rows: PlainRows) -> Bool {
    guard isExact, let layout = rowLayout.map({ layouts[$0] }), !layout.isExchange,
      ends.register.isSettled
    else { return false }
    if row.filled.count == 1 || rows.isSetOff(at: place) { ends.isBroken = true }
    guard ends.isBroken else { return false }
    if place < ends.beneath { return true }
    if place <= ends.amid { return false }
    return look(from: place, in: rows, under: layout)
  }

  /// Notes a row that is read as an action or a part of one.
  mutating func noteRow(_ row: PlainRow) {
    guard isExact, let layout = rowLayout.map({ layouts[$0] }) else { return }
    ends.register.add(row, under: layout)
    ends.isBroken = false
    ends.isAside = false
  }

  private mutating func look(from place: Int, in rows: PlainRows, under layout: Layout) -> Bool {
    var isAside = ends.isAside
    var next = rows.filled(from: place)
    var isStart = true
    while let (index, row) = next {
      next = rows.filled(from: index + 1)
      isStart = isStart || rows.isSetOff(at: index)
      if row.filled.count == 1 {
        isAside = NoteCaption.isCaption(row.cells[row.filled[0]])
        isStart = true
        continue
      }
      if isStart {
        let block = block(from: index, in: rows)
        if isNewHeader(block) {
          (ends.beneath, ends.header) = (index, index)
          return index > place
        }
        if isOtherTable(block) {
          next = rows.filled(from: block.end)
          continue
        }
      }
      isStart = false
      if HeaderReader.isAllKnown(row), HeaderReader.isHeader(row) {
        ends.beneath = index
        return index > place
      }
      if row.filled.first.map({ NoteCaption.isCaption(row.cells[$0]) }) == true { isAside = true }
      if ends.register.isSure(row, under: layout, isAside: isAside),
        closingHeader(row, next: next?.row) == nil
      {
        ends.amid = index
        return false
      }
    }
    ends.beneath = .max
    return true
  }

  /// Rows that stand together, without an empty one or a caption between them.
  struct SheetBlock {
    var rows: [PlainRow]
    /// The place behind the last of them.
    var end: Int
  }

  private func block(from place: Int, in rows: PlainRows) -> SheetBlock {
    var found: [PlainRow] = []
    var end = place
    while found.count < 60, let (index, row) = rows.filled(from: end),
      found.isEmpty || index == end && !rows.isSetOff(at: index) && row.filled.count > 1
    {
      found.append(row)
      end = index + 1
    }
    return SheetBlock(rows: found, end: end)
  }

  /// Whether a block begins with the header of another register.
  private func isNewHeader(_ block: SheetBlock) -> Bool {
    guard block.rows.count >= 2, block.rows[0].filled.count >= 3, isAllWords(block.rows[0]),
      HeaderReader.isHeader(block.rows[0]) || HeaderReader.isLikelyHeader(block.rows[0])
    else { return false }
    return TableKind.of(block.rows, all: { block.rows }, recipe: recipe) == nil
      && closingHeader(block.rows[0], next: block.rows[1]) == nil
  }

  /// Whether a block is a table of its own with a header, and not one of actions.
  private func isOtherTable(_ block: SheetBlock) -> Bool {
    guard block.rows.count >= 2, let head = block.rows.first, head.filled.count >= 2,
      isAllWords(head)
    else { return false }
    if OtherTable.reason(block.rows) != nil { return true }
    let known = head.filled.count {
      HeadingVocabulary.field(of: head.cells[$0]) != nil
        || HeadingGuess.field(of: head.cells[$0]) != nil
    }
    return head.filled.count >= 3 && known * 2 >= head.filled.count
  }

  /// Whether the cells of a row may all be headings.
  private func isAllWords(_ row: PlainRow) -> Bool {
    row.filled.allSatisfy { place in
      let cell = row.cells[place]
      return cell.utf8.count <= 60 && !cell.hasSuffix(".") && RefPattern.ref(in: cell) == nil
        && !OtherTable.isFigure(cell)
        && Timescale(printed: cell).end == nil
    }
  }

  // MARK: Reading

  /// Reads what begins at a row that stands beneath the register; the place behind it, or nil where
  /// the row is read like any other.
  mutating func readBeneath(
    _ row: PlainRow, at place: Int, in rows: PlainRows
  ) -> Int? {
    if row.filled.count == 1 {
      let text = row.cells[row.filled[0]]
      let isCaption = NoteCaption.isCaption(text)
      ends.isAside = isCaption
      let next = rows.filled(from: place + 1)
      // What heads another register is its section.
      if !isCaption, let next, next.place == ends.header { return nil }
      if readLone(row, isBelow: true) { return place + 1 }
      guard isCaption || ends.isAside || text.hasSuffix(".") || text.utf8.count > 160 else {
        return nil
      }
      accountant.place(row.raw, as: .narrative)
      return place + 1
    }
    if Totals.begins(row) { return nil }
    if readKeyRow(row) { return place + 1 }
    let block = block(from: place, in: rows)
    if let parts = SheetParts.of(block.rows) { return take(parts, of: block) }
    if let terms = keyTerms(in: block.rows) {
      keys.append(terms)
      for term in terms { printedTerms.add(term.term) }
      return take(block, as: .legend)
    }
    if let (tally, count) = figures(in: block.rows) {
      if let tally { tallies.append(tally) }
      let taken = SheetBlock(rows: Array(block.rows.prefix(count)), end: place + count)
      return take(taken, as: .tally)
    }
    if isOtherTable(block) {
      let table = Table(rows: block.rows.map(\.raw))
      _ = leaveAside(table, block.rows, reason: OtherTable.reason(block.rows))
      return block.end
    }
    if NoteCaption.isCaption(row.cells[row.filled[0]]) { ends.isAside = true }
    if row.filled.count == 2 {
      let said = row.filled.map { row.cells[$0] }
      let terms =
        InlineKey.terms(in: said.joined(separator: ": "), line: row.raw.line)
        ?? InlineKey.sentences(in: said[1], line: row.raw.line)
      if !terms.isEmpty { keys.append(terms) }
    }
    accountant.place(row.raw, as: .narrative)
    return place + 1
  }

  /// Takes what stands side by side, each for itself.
  private mutating func take(_ parts: [[PlainRow]], of block: SheetBlock) -> Int {
    for part in parts {
      if let terms = keyTerms(in: part) { keys.append(terms) }
      if let tally = figures(in: part)?.tally { tallies.append(tally) }
    }
    return take(block, as: .tally)
  }

  private mutating func take(_ block: SheetBlock, as kind: Accounting.Place) -> Int {
    for row in block.rows { accountant.place(row.raw, as: kind) }
    return block.end
  }

  /// The terms of a key that is a block of rows, or stands across one.
  private func keyTerms(in rows: [PlainRow]) -> [LegendTerm]? {
    if rows.count >= 2, let terms = SheetKey.terms(in: rows) { return terms }
    if let row = rows.first, row.filled.count >= 3 {
      let cells = row.filled.map { row.cells[$0] }
      if let terms = InlineKey.terms(in: cells.joined(separator: "; "), line: row.raw.line) {
        return terms
      }
    }
    let isPairs = rows.allSatisfy { row in
      row.filled.count == 2 && row.filled[0] == rows[0].filled[0]
        && row.cells[row.filled[0]].utf8.count <= 48
    }
    // "(a)", "*" and "% done" are no terms.
    let pairs = rows.filter { row in
      row.cells[row.filled[0]].first.map { $0.isLetter || $0.isSymbol } == true
    }
    guard isPairs, pairs.count >= 2, pairs.count * 3 >= rows.count * 2,
      pairs.contains(where: { $0.cells[$0.filled[1]].split(separator: " ").count >= 2 })
    else { return nil }
    let terms = pairs.map { row in
      LegendTerm(
        kind: kind(of: row.cells[row.filled[0]]) ?? .level, term: row.cells[row.filled[0]],
        definition: row.cells[row.filled[1]], source: Source(line: row.raw.line))
    }
    let known = terms.count { $0.kind != .level || printedTerms.contains($0.term) }
    guard known >= 2, known * 2 >= terms.count else { return nil }
    let ratings = terms.count { $0.kind == .rating }
    let usual: LegendTerm.Kind = ratings * 2 >= known ? .rating : .stage
    return terms.map { term in
      var term = term
      if term.kind == .level { term.kind = usual }
      return term
    }
  }

  private func kind(of term: String) -> LegendTerm.Kind? {
    CommonScale.isRatingTerm(term) ? .rating : CommonScale.stage(of: term) != nil ? .stage : nil
  }

  /// A block of labels and figures under headings, and the counts of actions among them; `count` says
  /// how many of the rows belong to it.
  private func figures(in rows: [PlainRow]) -> (tally: Tally?, count: Int)? {
    guard let header = rows.first, let name = header.filled.first else { return nil }
    let body = rows.dropFirst().prefix { row in
      row.filled.first == name && row.filled.count >= 2
        && row.filled.dropFirst().allSatisfy {
          OtherTable.isFigure(row.cells[$0]) || CellText.isNothing(row.cells[$0])
        }
    }
    guard !body.isEmpty, header.filled.count >= 2,
      !header.filled.dropFirst().contains(where: { TermTally.isCount(header.cells[$0]) })
    else { return nil }
    let columns = header.filled.dropFirst().filter { column in
      ClosingTally.isOfCounts(header.cells[column])
        && body.allSatisfy {
          column >= $0.cells.count || CellText.isNothing($0.cells[column])
            || TallyReader.isCount($0.cells[column])
        }
    }
    let by = ClosingTally.axis(of: header.cells[name])
    guard !columns.isEmpty, let by else { return (nil, body.count + 1) }
    var tally = Tally(by: by, terms: columns.map { header.cells[$0] })
    let form = TallyReader.Header(
      by: by, nameColumn: name, leadColumn: nil, terms: columns.map { (header.cells[$0], $0) })
    tally.rows = body.compactMap { TallyReader.row($0, under: form) }
    return (tally.rows.isEmpty ? nil : tally, body.count + 1)
  }
}
