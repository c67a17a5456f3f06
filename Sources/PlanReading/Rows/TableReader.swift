import PlanDocuments
import PlanModel

/// Reads tables row by row: headers, headings between rows, overview tables, and the rows of actions.
struct TableReader {
  private(set) var layouts: [Layout] = []
  private(set) var drafts: [Draft] = []
  private(set) var tallies: [Tally] = []
  var outline = Outline()
  var accountant = Accountant()
  let mender: HeadingMender
  /// Cells of separated values stand where they belong; those of an extraction may not.
  let isExact: Bool
  let recipe: Recipe?

  private var tallyHeader: TallyReader.Header?

  init(mender: HeadingMender, isExact: Bool, recipe: Recipe? = nil) {
    self.mender = mender
    self.isExact = isExact
    self.recipe = recipe
  }

  /// Names that overview tables give to the members of their axes.
  var declaredMembers: [String] { tallies.flatMap { $0.rows.map(\.name) } }

  /// Whether a table begins with the header of an action table, perhaps after a heading row.
  static func beginsWithHeader(_ table: Table) -> Bool {
    table.rows.lazy.filter { $0.kind == .cells }.prefix(4).contains {
      HeaderReader.isHeader(PlainRow($0))
    }
  }

  mutating func read(_ table: Table) {
    tallyHeader = nil
    let rows = table.rows.map { $0.kind == .cells ? PlainRow($0, isExact: isExact) : nil }
    var above: PlainRow?
    var majority = AlignmentMemory()
    for (index, row) in rows.enumerated() {
      guard let row, !row.isEmpty else {
        accountant.place(table.rows[index], as: .furniture)
        continue
      }
      let next = rows[(index + 1)...].lazy.compactMap { $0 }.first { !$0.isEmpty }
      if !isExact || layouts.isEmpty, readTally(row, next: next) { continue }
      if !isExact || layouts.isEmpty, HeaderReader.isHeader(row) {
        readHeader(row, above: above)
        above = nil
        continue
      }
      if HeaderReader.isSpanning(row, over: next) {
        accountant.place(row.raw, as: .heading)
        above = row
        continue
      }
      if !isExact, let parts = row.headingParts, !isContinuation(row, parts) {
        enter(parts, row: row, beforeHeader: next.map(HeaderReader.isHeader) ?? false)
        continue
      }
      readData(row, sheet: table.sheet, memory: &majority)
    }
  }

  private mutating func readTally(_ row: PlainRow, next: PlainRow?) -> Bool {
    if let header = tallyHeader {
      if let tallyRow = TallyReader.row(row, under: header) {
        tallies[tallies.count - 1].rows.append(tallyRow)
        accountant.place(row.raw, as: .tally)
        return true
      }
      tallyHeader = nil
    }
    guard let header = TallyReader.header(of: row, next: next) else { return false }
    tallyHeader = header
    tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
    accountant.place(row.raw, as: .tally)
    return true
  }

  private mutating func readHeader(_ row: PlainRow, above: PlainRow?) {
    var layout = HeaderReader.layout(of: row, above: above)
    var spare: [Int] = []
    for (index, cell) in row.cells.enumerated() where cell.utf8.count > 90 {
      // A heading that swallowed the cells beneath it: its column is found by its values.
      spare.append(index)
      layout.columns[index].heading = ""
    }
    if let recipe {
      for index in layout.columns.indices {
        guard let field = recipe.field(of: layout.columns[index].heading) else { continue }
        layout.columns[index].field = field
        layout.columns[index].ground = "the recipe says so"
      }
    }
    if !layout.has(.text), let first = layout.columns.first, first.field == nil,
      !first.heading.isEmpty
    {
      layout.columns[0].field = .text
      layout.columns[0].ground = "the first column holds the actions"
      layout.fusedGroup = first.heading
      outline.group = first.heading
    }
    layouts.append(layout)
    let kept = row.cells.indices.filter { !spare.contains($0) }
    accountant.place(
      row.raw, cells: Dictionary(uniqueKeysWithValues: kept.map { ($0, .heading) }), leaving: spare)
  }

  /// Whether a row that looks like a heading is the rest of a text cut by a page break.
  private func isContinuation(_ row: PlainRow, _ parts: [String]) -> Bool {
    guard let layout = layouts.last, let last = drafts.last else { return false }
    guard layout.index(of: .ref) == nil else {
      // With a ref column, a heading stands in it; the rest of a text stands beside it.
      guard row.filled.first == 1 else { return false }
      return parts[0].first?.isLowercase == true
    }
    let text = layout.index(of: .text).flatMap { last.cells[$0]?.text } ?? ""
    return parts[0].first?.isLowercase == true && !text.hasSuffix(".")
  }

  private mutating func enter(_ parts: [String], row: PlainRow, beforeHeader: Bool) {
    var (text, _) = mender.mend(parts)
    for ending in ["(continued)", "(cont.)", "(cont)", "continued"]
    where text.lowercased().hasSuffix(ending) {
      text = String(text.dropLast(ending.count)).trimming { $0 == " " }
    }
    var axis: String?
    if let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 24 {
      let rest = text[text.index(after: colon)...].trimming { $0 == " " }
      if !rest.isEmpty {
        axis = String(text[..<colon])
        text = rest
      } else {
        text = String(text[..<colon])
      }
    }
    let known = declaredMembers.first { Self.same($0, text) }
    if let known {
      outline.enter(section: known, axis: axis, outside: false)
    } else if beforeHeader || !outline.sectionIsOutside {
      outline.enter(section: text, axis: axis, outside: false)
    } else {
      outline.group = text
    }
    accountant.place(row.raw, as: .heading)
  }

  static func same(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && one.lowercased() == other.lowercased()
  }

  // MARK: Rows of actions

  private mutating func readData(
    _ row: PlainRow, sheet: String?, memory: inout AlignmentMemory
  ) {
    guard let layoutIndex = layouts.indices.last else {
      accountant.leave(row.raw)
      return
    }
    let layout = layouts[layoutIndex]
    guard let places = places(of: row, in: layout, memory: &memory) else {
      accountant.leave(row.raw)
      return
    }
    var values: [Int: String] = [:]
    var cellOf: [Int: Int] = [:]
    var spare: [Int] = []
    var furniture: Set<Int> = []
    for (index, place) in places.enumerated() where !row.cells[index].isEmpty {
      let text = row.cells[index]
      switch place {
      case .column(let column):
        if layout.columns[column].field == .year, !Tick.isMark(text), Int(text) != nil {
          furniture.insert(index)
        } else {
          values[column] = text
          cellOf[column] = index
        }
      case .columns(let first, let second):
        if let (head, rest) = CellFit.split(text, at: layout.columns[first], layout.columns[second])
        {
          values[first] = head
          values[second] = rest
          cellOf[first] = index
          cellOf[second] = index
        }
      case .spare:
        if PlainRow.isFrame(text) || Int(text) != nil {
          furniture.insert(index)
        } else {
          spare.append(index)
        }
      }
    }
    let source = Source(
      line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page, sheet: sheet)
    switch kind(of: values, in: layout, layoutIndex: layoutIndex) {
    case .new:
      drafts.append(
        Draft(
          layout: layoutIndex, section: outline.section, group: outline.group, list: outline.list,
          plan: outline.plan, sectionAxis: outline.sectionAxis, source: source))
    case .more: break
    case .none:
      accountant.leave(row.raw)
      return
    }
    let last = drafts.count - 1
    for (column, text) in values {
      var place = source
      if let index = cellOf[column] { place.cell = row.raw.cells[index].name ?? String(index + 1) }
      drafts[last].add(text, to: column, source: place)
    }
    var placed: [Int: Accounting.Place] = [:]
    for index in row.cells.indices where !spare.contains(index) && !furniture.contains(index) {
      placed[index] = .action
    }
    accountant.place(row.raw, cells: placed, leaving: spare)
  }

  private enum RowKind { case new, more, none }

  private func kind(of values: [Int: String], in layout: Layout, layoutIndex: Int) -> RowKind {
    let previous = drafts.last.flatMap { $0.layout == layoutIndex || !isExact ? $0 : nil }
    let closed = values.keys.count {
      layout.columns[$0].field?.isClosed == true && layout.columns[$0].field != .ref
    }
    let text = layout.index(of: .text).flatMap { values[$0] }
    if let column = layout.index(of: .ref) {
      if let ref = values[column] {
        return RefPattern.ref(in: ref) != nil || text != nil || previous == nil ? .new : .more
      }
      if isExact { return values.isEmpty ? .none : .new }
      if text != nil, closed >= 2 { return .new }
      return previous == nil ? (text == nil ? .none : .new) : .more
    }
    if isExact { return text == nil ? .none : .new }
    guard let text else { return previous == nil ? .none : .more }
    if closed > 0 || values.count >= 2 { return .new }
    return previous != nil && text.first?.isLowercase == true ? .more : .new
  }

  private func places(
    of row: PlainRow, in layout: Layout, memory: inout AlignmentMemory
  ) -> [RowAligner.Place]? {
    let columns = layout.columns
    var cells = row.cells
    while cells.count > columns.count, cells.last?.isEmpty == true { cells.removeLast() }
    let identity = (0..<row.cells.count).map {
      $0 < columns.count ? RowAligner.Place.column($0) : .spare
    }
    if isExact { return identity }
    if cells.count == columns.count, misfits(cells, columns) < 2 { return identity }
    let aligner = RowAligner(columns: columns)
    var fit = aligner.align(cells)
    if let usual = memory.usual(for: cells.count), usual.count == cells.count {
      let score = memory.score(of: usual, cells, columns)
      if score >= fit.score - 3 { fit = RowAligner.Fit(places: usual, score: score) }
    }
    if cells.count == columns.count, fit.score < score(identity, cells, columns) + 2 {
      return identity
    }
    guard fit.score > 0 || fit.places.contains(where: { $0 != .spare }) && drafts.last != nil else {
      return nil
    }
    memory.remember(fit.places)
    return fit.places + Array(repeating: .spare, count: row.cells.count - cells.count)
  }

  private func score(
    _ places: [RowAligner.Place], _ cells: [String], _ columns: [Column]
  ) -> Double {
    AlignmentMemory().score(of: Array(places.prefix(cells.count)), cells, columns)
  }

  private func misfits(_ cells: [String], _ columns: [Column]) -> Int {
    zip(cells, columns).count { !$0.isEmpty && CellFit.score($0, $1) <= -4 }
  }
}

/// What the rows before said about rows of the same length, for those that leave a doubt.
struct AlignmentMemory {
  private var counts: [Int: [(places: [RowAligner.Place], count: Int)]] = [:]

  func usual(for length: Int) -> [RowAligner.Place]? {
    counts[length]?.max { $0.count < $1.count }?.places
  }

  mutating func remember(_ places: [RowAligner.Place]) {
    if let index = counts[places.count]?.firstIndex(where: { $0.places == places }) {
      counts[places.count]?[index].count += 1
    } else {
      counts[places.count, default: []].append((places, 1))
    }
  }

  func score(
    of places: [RowAligner.Place], _ cells: [String], _ columns: [Column]
  ) -> Double {
    zip(places, cells).reduce(0) { total, pair in
      switch pair.0 {
      case .column(let index): total + CellFit.score(pair.1, columns[index])
      case .columns(let first, let second):
        total + CellFit.fused(pair.1, columns[first], columns[second])
      case .spare: total - (pair.1.isEmpty ? 0.2 : 6)
      }
    }
  }
}
