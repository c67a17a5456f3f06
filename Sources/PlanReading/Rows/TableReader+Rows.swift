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
    var values: [Value] = []
    values.reserveCapacity(places.count)
    var spare: [Int] = []
    var furniture: [Int] = []
    for (index, place) in places.enumerated() where !row.cells[index].isEmpty {
      let text = row.cells[index]
      switch place {
      case .column(let column):
        if layout.columns[column].field == .year, !Tick.isMark(text), Int(text) != nil {
          furniture.append(index)
        } else {
          values.append(Value(column: column, text: text, cell: index))
        }
        if isExact { notePrinted(text, of: layout.columns[column]) }
      case .columns(let first, let second):
        if let (head, rest) = CellFit.split(text, at: layout.columns[first], layout.columns[second])
        {
          values.append(Value(column: first, text: head, cell: index))
          values.append(Value(column: second, text: rest, cell: index))
        }
      case .spare:
        if PlainRow.isFrame(text) || Int(text) != nil {
          furniture.append(index)
        } else {
          spare.append(index)
        }
      }
    }
    let source = Source(
      line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page, sheet: sheet)
    if isTally(values, in: layout) {
      accountant.place(row.raw, as: .tally)
      return
    }
    switch kind(of: values, in: layout, layoutIndex: layoutIndex) {
    case .new:
      drafts.append(
        Draft(
          layout: layoutIndex, section: outline.section, group: outline.group, list: outline.list,
          plan: outline.plan, sectionAxis: outline.sectionAxis, body: outline.body,
          source: source))
    case .more: settleRest(&values, in: layout)
    case .none:
      accountant.leave(row.raw)
      return
    }
    let last = drafts.count - 1
    let hasParts = layout.has(.parts)
    var part: [Int: String] = [:]
    drafts[last].cells.reserveCapacity(values.count)
    for value in values {
      var place = source
      place.cell = row.raw.cells[value.cell].name ?? String(value.cell + 1)
      let own = ownColumn(value.column, of: layoutIndex, in: drafts[last].layout)
      let field = layout.columns[value.column].field
      if field == .partners || field == .leads,
        let names = CellLines.names(of: row.raw.cells[value.cell].text)
      {
        drafts[last].add(names.joined(separator: "; "), to: own, source: place)
        continue
      }
      if hasParts {
        part[own] = value.text
        // A milestone's row may name the same lead again.
        if layout.columns[value.column].field?.isProse != true,
          drafts[last].cells.text(own) == value.text
        {
          continue
        }
      }
      drafts[last].add(value.text, to: own, source: place)
    }
    if hasParts, let column = layout.index(of: .parts),
      let cell = values.first(where: { $0.column == column })?.cell,
      let lines = CellLines.of(row.raw.cells[cell].text)
    {
      drafts[last].parts += lines
    } else if hasParts {
      drafts[last].rows.append(part)
    }
    accountant.place(row.raw, as: .action, leaving: spare, except: furniture)
  }

  /// The rest of a sentence, alone in its row, belongs to the update that breaks off and not to the text
  /// under which it happens to stand, where texts have no full stop.
  private func settleRest(_ values: inout [Value], in layout: Layout) {
    guard !isExact, values.count == 1, let rest = values.first, rest.text.hasSuffix("."),
      rest.text.first?.isLowercase == true, let draft = drafts.last,
      layout.columns[rest.column].field == .text, let update = layout.index(of: .update),
      let text = draft.cells.text(rest.column), !text.hasSuffix("."),
      let told = draft.cells.text(update), let last = told.last, !".!?:;".contains(last)
    else { return }
    values[0].column = update
  }

  /// What a cell of a row, or one of the two in it, says of a column.
  private struct Value {
    var column: Int
    var text: String
    /// Where in the row it stands.
    var cell: Int
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

  private func kind(of values: [Value], in layout: Layout, layoutIndex: Int) -> RowKind {
    let goesOn = drafts.last.map { $0.layout == layoutIndex || !isExact } ?? false
    let closed = values.count {
      let field = layout.columns[$0.column].field
      return field?.isClosed == true && field != .ref
    }
    func value(_ column: Int) -> String? { values.first { $0.column == column }?.text }
    let text = layout.index(of: .text).flatMap(value)
    if isExact, goesOn, text == nil, layout.index(of: .ref).flatMap(value) == nil,
      layout.index(of: .parts).flatMap(value) != nil
    {
      return .more
    }
    if let column = layout.index(of: .ref) {
      if let ref = value(column) {
        return text != nil || !goesOn || RefPattern.ref(in: ref) != nil ? .new : .more
      }
      if isExact { return values.isEmpty ? .none : .new }
      if text != nil, closed >= 2 { return .new }
      return goesOn ? .more : text == nil ? .none : .new
    }
    if isExact { return text == nil ? .none : .new }
    guard let text else { return goesOn ? .more : .none }
    if closed > 0 || values.count >= 2 { return .new }
    return goesOn && text.first?.isLowercase == true ? .more : .new
  }

  /// Counts of terms under a column of terms ("B 2, G 3, A 2"), or nothing but numbers where words
  /// stand: a row that sums up, and is no action.
  private func isTally(_ values: [Value], in layout: Layout) -> Bool {
    guard !values.isEmpty, !drafts.isEmpty else { return false }
    if values.count <= 3, values.contains(where: { CountLines.listed($0.text) != nil }),
      values.allSatisfy({ value in
        CountLines.listed(value.text) != nil || TermTally.isCount(value.text)
          || value.text.utf8.count <= 24 && RefPattern.ref(in: value.text) == nil
      })
    {
      return true
    }
    func field(_ value: Value) -> Field? { layout.columns[value.column].field }
    if values.count == 1, [.status, .stage, .rating].contains(field(values[0])) {
      return values[0].text.count(where: \.isNumber) >= 2
        && values[0].text.contains { ",/;|".contains($0) }
    }
    let worded = values.filter {
      [.text, .title, .leads, .update, .partners].contains(field($0)) || field($0) == nil
    }
    guard isExact, values.contains(where: { field($0) == .text }), values.count >= 2 else {
      return false
    }
    let ref = values.first { field($0) == .ref }?.text
    guard ref.map({ RefPattern.ref(in: $0) == nil }) ?? true else { return false }
    return worded.allSatisfy { TermTally.isCount($0.text) }
      && values.allSatisfy { field($0) == .ref || TermTally.isCount($0.text) }
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
