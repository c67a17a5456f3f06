import PlanDocuments
import PlanModel

/// Reads tables row by row: headers, headings between rows, overview tables, and the rows of actions.
struct TableReader {
  var layouts: [Layout] = []
  var drafts: [Draft] = []
  var tallies: [Tally] = []
  /// Names that overview tables give to the members of their axes.
  var declaredMembers = DeclaredMembers()
  /// Keys that were printed as tables.
  var keys: [[LegendTerm]] = []
  /// Terms by the numbers that a key gives them.
  var codes: [String: String] = [:]
  var findings: [Finding] = []
  /// Tables of figures that hold no actions.
  var figures: [FigureTable] = []
  /// Totals under columns of figures, kept as stated.
  var totals: [StatedTotal] = []
  var outline = Outline()
  var accountant = Accountant()
  let mender: HeadingMender
  /// Cells of separated values stand where they belong; those of an extraction may not.
  let isExact: Bool
  let recipe: Recipe?
  /// What the paper's first lines say, which the header of a page says again.
  var titleWords = TitleWords(of: [])

  var tallyHeader: TallyReader.Header?
  /// What the actions and keys so far use as terms.
  var printedTerms = PrintedTerms()
  /// Whether the row before was one of a key beneath the actions.
  var isKeyOpen = false
  /// Where the registers of a sheet end.
  var ends = Ends()
  /// The layout that tables of labels share.
  var labelLayout: Int?
  /// The column of the last value that a form gave.
  var lastLabel: Int?
  /// The line over the next table, where it may name the action of a form.
  var caption: FormCaption?
  /// Whether the table that is read has had rows of actions.
  var hasRows = false
  /// The layout of the last header, which rows without one of their own follow.
  var rowLayout: Int?

  init(mender: HeadingMender, isExact: Bool, recipe: Recipe? = nil) {
    self.mender = mender
    self.isExact = isExact
    self.recipe = recipe
  }

  /// Whether a table begins with the header of an action table, perhaps after a heading row.
  func beginsWithHeader(_ table: Table) -> Bool {
    let rows = table.rows.prefix(41).filter { $0.kind == .cells }
      .map { PlainRow($0, isExact: isExact) }.filter { !$0.isEmpty }
    if let kind = TableKind.of(rows, all: { rows }, recipe: recipe) {
      if case .labels = kind { return true }
      return false
    }
    return rows.prefix(4).enumerated().contains { index, row in
      isHeader(row, isFirst: index == 0)
    }
  }

  /// Whether a table is a form that does not name its action.
  func isUnnamedForm(_ table: Table) -> Bool {
    let rows = table.rows.prefix(41).filter { $0.kind == .cells }
      .map { PlainRow($0, isExact: isExact) }.filter { !$0.isEmpty }
    guard rows.count >= 2, TableKind.of(rows, all: { rows }, recipe: recipe) == nil else {
      return false
    }
    return LabelTable(unnamed: rows, recipe: recipe) != nil
  }

  /// Whether a table without a header begins with a row of the one before: as many cells, and a ref
  /// where that has them.
  func goesOn(with table: Table) -> Bool {
    guard !isExact, let layout = rowLayout.map({ layouts[$0] }),
      let row = table.rows.first(where: { $0.kind == .cells }).map({ PlainRow($0) }),
      row.cells.count == layout.columns.count
    else { return false }
    guard let column = layout.index(of: .ref) else { return fits(row, layout) }
    return column < row.cells.count && RefPattern.ref(in: row.cells[column]) != nil
  }

  /// Whether a row has a text where texts stand, and dates and terms where those do, two at the least.
  private func fits(_ row: PlainRow, _ layout: Layout) -> Bool {
    guard let text = layout.index(of: .text), !row.cells[text].isEmpty,
      row.filled.count * 2 > row.cells.count
    else { return false }
    var fitting = 0
    for index in row.filled {
      let cell = row.cells[index]
      switch layout.columns[index].field {
      case .timescale, .start, .end:
        guard DateCell.isDate(cell) else { return false }
        fitting += 1
      case .status, .stage, .rating:
        guard printedTerms.contains(cell) || PeriodColumns.isTerm(cell, Legend()) else {
          return false
        }
        fitting += 1
      default: continue
      }
    }
    // As many cells as a wide table has are rarely another's.
    return fitting >= (layout.columns.count >= 6 ? 1 : 2)
  }

  mutating func read(_ table: Table) {
    tallyHeader = nil
    hasRows = false
    ends = Ends()
    let rows = PlainRows(table, isExact: isExact)
    if readKind(of: rows, in: table) { return }
    var above: PlainRow?
    var majority = AlignmentMemory()
    var isFirst = true
    var isUnderHeader = false
    var header: PlainRow?
    let lastFull = isExact ? rows.lastFull ?? 0 : 0
    var index = 0
    var ahead = rows.filled(from: index)
    while let (place, row) = ahead {
      while index < place {
        accountant.place(table.rows[index], as: .furniture)
        index += 1
      }
      index = place + 1
      ahead = rows.filled(from: index)
      let next = ahead?.row
      if row.filled.count <= 4, titleWords.areHeader(row.filled.map { row.cells[$0] }) {
        accountant.place(row.raw, as: .furniture)
        continue
      }
      if !isExact || layouts.isEmpty, readTally(row, next: next) { continue }
      let isSetOff = { rows.isSetOff(at: place) }
      let isBeneath = isBeneath(row, at: place, in: rows)
      let following = { (ahead?.place).flatMap { rows.filled(from: $0 + 1)?.row } }
      if readClosingTally(row, next: next, isSetOff: isSetOff, following: following) { continue }
      if isBeneath, let taken = readBeneath(row, at: place, in: rows) {
        index = taken
        ahead = rows.filled(from: index)
        continue
      }
      if readClosingKey(row, next: next) || readKeyRow(row) { continue }
      if isExact, let header, HeaderReader.isSame(row, header) {
        accountant.place(row.raw, as: .heading)
        continue
      }
      if !isExact || layouts.isEmpty, HeaderReader.isBand(row, over: next, recipe: recipe) {
        accountant.place(row.raw, as: .heading)
        above = row
        continue
      }
      // Further down a sheet, headings are all known, or some are those of the header before.
      if !isExact || layouts.isEmpty || HeaderReader.isAllKnown(row)
        || HeaderReader.isSister(row, of: header) || place == ends.header,
        isHeader(row, isFirst: isFirst || place == ends.header)
      {
        header = row
        if let lower = next, ahead?.place == index,
          HeaderReader.isSecondLine(lower, of: row, isRuled: rows.isRuled(after: index))
        {
          accountant.place(lower.raw, as: .heading)
          readHeader(HeaderReader.joined(row, lower), above: above)
          index += 1
          ahead = rows.filled(from: index)
        } else {
          readHeader(row, above: above)
        }
        ends = Ends()
        majority = AlignmentMemory()
        above = nil
        isFirst = false
        isUnderHeader = true
        continue
      }
      if !beginsWithRef(row), !isFull(row), !isExact || !Totals.begins(row),
        HeaderReader.isSpanning(row, over: next)
      {
        accountant.place(row.raw, as: .heading)
        above = row
        continue
      }
      if isUnderHeader, let layout = rowLayout.map({ layouts[$0] }), Units.fill(row, under: layout)
      {
        accountant.place(row.raw, as: .heading)
        isUnderHeader = false
        continue
      }
      isUnderHeader = false
      if Totals.begins(row) {
        accountant.place(row.raw, as: .tally)
        keepTotals(of: row, firstLine: table.rows.first?.line ?? 1)
        ends.isBroken = true
        continue
      }
      if readLone(row, isBelow: place > lastFull) { continue }
      if readNote(row) { continue }
      // Terms beside their meanings, before there is any table of actions, head nothing.
      if !isExact, layouts.isEmpty, rows.head.count >= 3,
        rows.head.allSatisfy({ $0.filled.count == 2 })
      {
        accountant.leave(row.raw)
        continue
      }
      if !isExact, !isPair(row), let parts = row.headingParts, !isContinuation(row, parts) {
        enter(parts, row: row, beforeHeader: next.map { isHeader($0, isFirst: isFirst) } ?? false)
        continue
      }
      isFirst = false
      noteRow(row)
      hasRows = true
      outline.sectionHasRows = true
      readData(row, sheet: table.sheet, memory: &majority)
    }
    for row in table.rows[index...] { accountant.place(row, as: .furniture) }
  }

  /// A row with a ref where refs stand is an action, whatever comes after it.
  private func beginsWithRef(_ row: PlainRow) -> Bool {
    guard let layout = rowLayout.map({ layouts[$0] }),
      let place = layout.columns.firstIndex(where: { $0.field == .ref }), place < row.cells.count
    else { return false }
    return RefPattern.ref(in: row.cells[place]) != nil
  }

  /// A row of a sheet that fills most of its columns, the text's among them, is an action's.
  private func isFull(_ row: PlainRow) -> Bool {
    guard isExact, let layout = rowLayout.map({ layouts[$0] }), let text = layout.index(of: .text),
      text < row.cells.count
    else { return false }
    return !row.cells[text].isEmpty && row.filled.count * 2 > layout.columns.count
  }

  /// A row of a table of two columns that fills both holds an action, however short it is.
  private func isPair(_ row: PlainRow) -> Bool {
    guard let layout = rowLayout.map({ layouts[$0] }) else { return false }
    return layout.columns.count == 2 && row.filled == [0, 1]
  }

  /// A header by its known headings or by the recipe; the first row of a table also by what its
  /// headings most likely mean.
  func isHeader(_ row: PlainRow, isFirst: Bool) -> Bool {
    HeaderReader.isHeader(row) || recipe?.names(row) == true
      || isFirst && HeaderReader.isLikelyHeader(row)
  }
}
