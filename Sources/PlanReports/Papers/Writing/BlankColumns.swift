extension WrittenReport {
  /// For a page: without the columns of action tables in which nobody has said anything, and with a line that
  /// says which those are.
  ///
  /// Data keep them, so that a table can be given back as the council prints it. Tables under the same headings
  /// are one: a column goes where it is blank in all of them.
  var withoutBlankColumns: WrittenReport {
    var filled: [[String]: Set<Int>] = [:]
    for table in tables where table.part != nil {
      filled[table.headings, default: []].formUnion(table.filledColumns)
    }
    var report = self
    var told: Set<[String]> = []
    for place in report.sections.indices {
      report.sections[place].blocks = report.sections[place].blocks.flatMap {
        block -> [ReportBlock] in
        guard case .table(let table) = block, table.part != nil, !table.rows.isEmpty,
          let kept = filled[table.headings], kept.count < table.columns.count
        else { return [block] }
        let places = table.columns.indices.filter(kept.contains)
        let blank = table.columns.indices.filter { !kept.contains($0) }
          .map { "“\(table.columns[$0].heading)”" }
        let note = ReportBlock.paragraph(
          ReportText(
            "No row says anything under \(Numerals.listed(blank)): "
              + (blank.count == 1 ? "that column is left out." : "those columns are left out.")),
          .note)
        let isNew = told.insert(table.headings).inserted
        return (isNew ? [note] : []) + [.table(table.keeping(places))]
      }
    }
    return report
  }
}

extension ReportTable {
  fileprivate var headings: [String] { columns.map(\.heading) }

  /// The columns in which some row has a word or a bar, and those that name the rows.
  fileprivate var filledColumns: Set<Int> {
    var filled: Set<Int> = []
    for row in rows where row.kind != .group {
      for (place, cell) in row.cells.prefix(columns.count).enumerated()
      where cell.isRowHeading || cell.bar != nil
        || cell.paragraphs.contains(where: { !$0.plain.isEmpty })
      {
        filled.insert(place)
      }
    }
    return filled
  }

  /// Without the columns in which bars are drawn and nothing is said.
  var withoutBareBars: ReportTable {
    keeping(
      columns.indices.filter { place in
        columns[place].content != .bar
          || rows.contains { row in
            row.kind != .group && place < row.cells.count
              && row.cells[place].paragraphs.contains { !$0.plain.isEmpty }
          }
      })
  }

  /// With some of its columns only.
  func keeping(_ places: [Int]) -> ReportTable {
    guard places.count < columns.count else { return self }
    var table = self
    table.columns = places.map { columns[$0] }
    table.rows = rows.map { row in
      guard row.kind != .group else { return row }
      return Row(places.compactMap { $0 < row.cells.count ? row.cells[$0] : nil }, kind: row.kind)
    }
    return table
  }
}
