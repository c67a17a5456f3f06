import PlanDocuments
import PlanModel

/// Tables that are no rows of actions: keys, counts, forms, and what only stands beside a plan.
extension TableReader {
  mutating func readKind(of rows: PlainRows, in table: Table) -> Bool {
    let head = rows.head
    guard let kind = TableKind.of(head, all: { rows.all }, recipe: recipe) else {
      return isForeign(head) && leaveAside(table, head, reason: nil)
    }
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
  private mutating func leaveAside(_ table: Table, _ rows: [PlainRow], reason: String?) -> Bool {
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
    var placed: [Int: Row] = [:]
    for action in labels.actions {
      guard let first = action.first?.row.raw else { continue }
      var draft = Draft(
        layout: index, section: outline.section, group: outline.group, list: outline.list,
        plan: outline.plan, sectionAxis: outline.sectionAxis,
        source: Source(line: first.line, endLine: first.endLine, page: first.page))
      for entry in action {
        let column = labelColumn(entry, in: index, taken: draft)
        let source = Source(
          line: entry.row.raw.line, endLine: entry.row.raw.endLine, page: entry.row.raw.page,
          cell: String(entry.cell + 1))
        draft.add(entry.value, to: column, source: source)
        placed[entry.row.raw.line] = entry.row.raw
      }
      drafts.append(draft)
    }
    for row in placed.values { accountant.place(row, as: .action) }
  }

  private mutating func labelColumn(_ entry: LabelTable.Entry, in layout: Int, taken draft: Draft)
    -> Int
  {
    let heading = entry.label.trimming { " :".contains($0) }
    if let index = layouts[layout].columns.firstIndex(where: { $0.heading == heading }) {
      return index
    }
    var column = Column(heading: heading, field: entry.field)
    if entry.field != nil, !heading.isEmpty, recipe?.field(of: heading) == nil,
      HeadingVocabulary.field(of: heading) == nil
    {
      column.ground = HeadingGuess.ground
    }
    layouts[layout].columns.append(column)
    return layouts[layout].columns.count - 1
  }
}
