import PlanDocuments
import PlanModel

/// The rows of actions.
extension TableReader {
  mutating func readData(
    _ row: PlainRow, sheet: String?, memory: inout AlignmentMemory
  ) {
    guard let layoutIndex = rowLayout else {
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
    var part: [Int: String] = [:]
    for (column, text) in values.sorted(by: { $0.key < $1.key }) {
      var place = source
      if let index = cellOf[column] { place.cell = row.raw.cells[index].name ?? String(index + 1) }
      let own = ownColumn(column, of: layoutIndex, in: drafts[last].layout)
      part[own] = text
      // A milestone's row may name the same lead again.
      if layout.has(.parts), layout.columns[column].field?.isProse != true,
        drafts[last].cells[own]?.text == text
      {
        continue
      }
      drafts[last].add(text, to: own, source: place)
    }
    if layout.has(.parts) { drafts[last].rows.append(part) }
    var placed: [Int: Accounting.Place] = [:]
    for index in row.cells.indices where !spare.contains(index) && !furniture.contains(index) {
      placed[index] = .action
    }
    accountant.place(row.raw, cells: placed, leaving: spare)
  }

  /// The column of an action's own layout for a cell of a later header's: an action that goes on
  /// beneath another header does so by what the columns mean, not by where they stand.
  private mutating func ownColumn(_ column: Int, of layout: Int, in own: Int) -> Int {
    guard layout != own else { return column }
    let wanted = layouts[layout].columns[column]
    let columns = layouts[own].columns
    let same = columns.firstIndex { one in
      wanted.field.map { one.field == $0 && one.period == wanted.period }
        ?? (one.field == nil && one.heading == wanted.heading && !wanted.heading.isEmpty)
    }
    if let same { return same }
    // What a column without a heading means is only known from its place.
    if wanted.field == nil, wanted.heading.isEmpty, columns.indices.contains(column) {
      return column
    }
    layouts[own].columns.append(wanted)
    return layouts[own].columns.count - 1
  }

  private enum RowKind { case new, more, none }

  private func kind(of values: [Int: String], in layout: Layout, layoutIndex: Int) -> RowKind {
    let previous = drafts.last.flatMap { $0.layout == layoutIndex || !isExact ? $0 : nil }
    let closed = values.keys.count {
      layout.columns[$0].field?.isClosed == true && layout.columns[$0].field != .ref
    }
    let text = layout.index(of: .text).flatMap { values[$0] }
    if isExact, previous != nil, text == nil, layout.index(of: .ref).flatMap({ values[$0] }) == nil,
      layout.index(of: .parts).flatMap({ values[$0] }) != nil
    {
      return .more
    }
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
