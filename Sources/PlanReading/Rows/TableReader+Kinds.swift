import PlanDocuments
import PlanModel

/// Tables that are no rows of actions: keys, counts, forms, and what only stands beside a plan.
extension TableReader {
  mutating func readKind(of rows: PlainRows, in table: Table) -> Bool {
    let head = rows.head
    if readRestOfForm(head, in: table) { return true }
    if drafts.isEmpty, !isExact, ReportHead.isOne(head) {
      for row in table.rows {
        accountant.place(row, as: row.kind == .cells ? .narrative : .furniture)
      }
      return true
    }
    guard
      let kind = TableKind.of(
        head, all: { rows.all }, recipe: recipe, isCaptioned: caption != nil)
    else {
      return isForeign(head) && leaveAside(table, head, reason: nil)
        || readBeneathTitle(head, table)
    }
    keepFigures(of: table, head, kind)
    switch kind {
    case .legend(let terms):
      keys.append(terms)
      if let tally = LegendTable.counts(in: head) { tallies.append(tally) }
      for row in table.rows { accountant.place(row, as: row.kind == .cells ? .legend : .furniture) }
    case .tally(let tally):
      tallies.append(tally)
      declaredMembers.add(tally)
      for row in table.rows { accountant.place(row, as: row.kind == .cells ? .tally : .furniture) }
    case .labels(let labels): readLabels(labels, in: table)
    case .other(let reason): _ = leaveAside(table, head, reason: reason)
    }
    return true
  }

  /// A table of another kind beneath a row that only names it: “Summary at 31 March”, then its header.
  private mutating func readBeneathTitle(_ head: [PlainRow], _ table: Table) -> Bool {
    guard !isExact, head.count >= 4, head[0].filled.count == 1, head[1].filled.count >= 3,
      let line = table.rows.firstIndex(where: { $0.line == head[0].raw.line })
    else { return false }
    let rest = Table(rows: Array(table.rows[(line + 1)...]), sheet: table.sheet)
    let rows = PlainRows(rest, isExact: isExact)
    guard rows.head.allSatisfy({ $0.filled.count >= 2 }),
      TableKind.of(rows.head, all: { rows.all }, recipe: recipe, isCaptioned: caption != nil) != nil
        || isForeign(rows.head)
    else { return false }
    for row in table.rows[...line] {
      accountant.place(row, as: row.kind == .cells ? .heading : .furniture)
    }
    return readKind(of: rows, in: rest)
  }

  /// Keeps a short table's cells where figures stand in it: its sums and shares can be looked at.
  private mutating func keepFigures(of table: Table, _ head: [PlainRow], _ kind: TableKind) {
    var isOverview = true
    switch kind {
    case .labels: return
    case .other: isOverview = false
    case .legend, .tally: break
    }
    guard let first = head.first, (3..<TableKind.rowsLookedAt).contains(head.count),
      first.filled.count >= 2
    else { return }
    let rows = head.dropFirst().map { row in
      FigureTable.Row(cells: row.cells, source: Source(line: row.raw.line))
    }
    guard rows.contains(where: { $0.cells.contains(where: OtherTable.isFigure) }) else { return }
    figures.append(FigureTable(headings: first.cells, rows: rows, isOverview: isOverview))
  }

  /// A table with a header of its own that names nothing an action has, and rows that do not fit
  /// the columns of the table before.
  private func isForeign(_ filled: [PlainRow]) -> Bool {
    guard !isExact, let layout = rowLayout.map({ layouts[$0] }), filled.count >= 3,
      let first = filled.first,
      !filled.prefix(4).enumerated().contains(where: { isHeader($1, isFirst: $0 == 0) }),
      TallyReader.header(of: first, next: filled[1]) == nil
    else { return false }
    let headings = first.filled.map { first.cells[$0] }
    guard headings.count >= 2, first.headingParts == nil || headings.count >= 2,
      headings.allSatisfy({ cell in
        cell.utf8.count <= 50 && cell.first?.isUppercase == true && !cell.hasSuffix(".")
          && RefPattern.ref(in: cell) == nil && !CommonScale.isRatingTerm(cell)
          && CommonScale.stage(of: cell) == nil
      })
    else { return false }
    let body = filled.dropFirst().prefix(8)
    if layout.has(.ref) {
      return !body.contains { row in
        row.filled.prefix(2).contains { RefPattern.ref(in: row.cells[$0]) != nil }
      }
    }
    return body.allSatisfy { abs($0.cells.count - layout.columns.count) >= 2 }
  }

  /// Keeps a table as a part of the paper's text, and says so.
  mutating func leaveAside(_ table: Table, _ rows: [PlainRow], reason: String?) -> Bool {
    for row in table.rows {
      accountant.place(row, as: row.kind == .cells ? .narrative : .furniture)
    }
    let headings =
      rows.first.map { row in row.filled.map { "“\(row.cells[$0])”" } } ?? []
    findings.append(
      Finding(
        rule: "reading-table-aside", severity: .note,
        message:
          "The table headed \(headings.prefix(6).joined(separator: ", ")) was taken for "
          + "\(reason ?? "one without actions") and kept as text. If it holds actions, name its "
          + "columns in a recipe.", line: table.rows.first?.line))
    return true
  }

  // MARK: Forms

  private mutating func readLabels(_ labels: LabelTable, in table: Table) {
    for row in table.rows where row.kind == .ruling { accountant.place(row, as: .furniture) }
    for row in labels.rest { accountant.place(row.raw, as: row.isEmpty ? .furniture : .heading) }
    let index = labelLayout ?? layouts.count
    if labelLayout == nil {
      layouts.append(Layout(columns: [], line: table.rows.first?.line ?? 1))
      labelLayout = index
    }
    if let continued = labels.continued { goOn(with: continued, in: index) }
    var placed: [Int: Row] = [:]
    for action in labels.actions {
      guard let first = action.first?.row.raw else { continue }
      var draft = Draft(
        layout: index, section: outline.section, group: outline.group, list: outline.list,
        plan: outline.plan, sectionAxis: outline.sectionAxis,
        source: Source(line: first.line, endLine: first.endLine, page: first.page))
      if let caption { name(&draft, by: caption, in: index) }
      add(action, to: &draft, in: index, &placed)
      drafts.append(draft)
    }
    for row in placed.values { accountant.place(row, as: .action) }
    // "Project" is what the action is called, where nothing more is said of it.
    if !layouts[index].has(.text), let title = layouts[index].index(of: .title) {
      layouts[index].columns[title].field = .text
    }
  }

  private mutating func add(
    _ entries: [LabelTable.Entry], to draft: inout Draft, in index: Int, _ placed: inout [Int: Row]
  ) {
    var column = 0
    for entry in entries {
      if !entry.goesOn { column = labelColumn(entry, in: index, taken: draft) }
      let source = Source(
        line: entry.row.raw.line, endLine: entry.row.raw.endLine, page: entry.row.raw.page,
        cell: String(entry.cell + 1))
      draft.add(entry.value, to: column, source: source)
      lastLabel = column
      placed[entry.row.raw.line] = entry.row.raw
    }
  }

  // MARK: Forms that a page break cut

  private mutating func readRestOfForm(_ rows: [PlainRow], in table: Table) -> Bool {
    guard let index = labelLayout, let last = drafts.indices.last, drafts[last].layout == index,
      caption == nil, rows.count <= 12
    else { return false }
    let layout = layouts[index]
    let rest = LabelTable(rest: rows, recipe: recipe) { label in
      let heading = Self.heading(of: label)
      return layout.columns.firstIndex { $0.heading == heading }
        .map { drafts[last].cells[$0] == nil } ?? false
    }
    guard let rest, let entries = rest.actions.first else { return false }
    for row in table.rows where row.kind == .ruling { accountant.place(row, as: .furniture) }
    if let continued = rest.continued { goOn(with: continued, in: index) }
    var placed: [Int: Row] = [:]
    var draft = drafts[last]
    add(entries, to: &draft, in: index, &placed)
    drafts[last] = draft
    for row in placed.values { accountant.place(row, as: .action) }
    return true
  }

  /// Adds a row to the last value of the form before it.
  private mutating func goOn(with row: PlainRow, in layout: Int) {
    guard let last = drafts.indices.last, drafts[last].layout == layout, let lastLabel else {
      accountant.leave(row.raw)
      return
    }
    let source = Source(
      line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page, cell: "2")
    drafts[last].add(row.cells[1], to: lastLabel, source: source)
    accountant.place(row.raw, as: .action)
  }

  /// Calls an action by the line over its form: "B1 Insulate the halls".
  private mutating func name(_ draft: inout Draft, by caption: FormCaption, in layout: Int) {
    let source = Source(
      line: caption.source.line, endLine: caption.source.endLine, page: caption.source.page)
    func column(_ field: Field, _ heading: String) -> Int {
      if let index = layouts[layout].index(of: field) { return index }
      layouts[layout].columns.append(Column(heading: heading, field: field))
      return layouts[layout].columns.count - 1
    }
    draft.source = source
    if let ref = caption.ref { draft.add(ref, to: column(.ref, "Ref"), source: source) }
    if let text = caption.text {
      draft.add(caption.title, to: column(.title, "Title"), source: source)
      draft.add(text, to: column(.text, "Action"), source: source)
    } else {
      draft.add(caption.title, to: column(.text, "Action"), source: source)
    }
  }

  private mutating func labelColumn(_ entry: LabelTable.Entry, in layout: Int, taken draft: Draft)
    -> Int
  {
    let heading = Self.heading(of: entry.label)
    if let index = layouts[layout].columns.firstIndex(where: { $0.heading == heading }) {
      return index
    }
    var column = Column(heading: heading, field: entry.field)
    if entry.field != nil, !heading.isEmpty, recipe?.field(of: heading) == nil,
      HeadingVocabulary.field(of: heading) == nil
    {
      column.ground = HeadingGuess.ground
    }
    HeaderReader.settlePeriod(&column)
    layouts[layout].columns.append(column)
    return layouts[layout].columns.count - 1
  }

  private static func heading(of label: String) -> String { label.trimming { " :".contains($0) } }
}
