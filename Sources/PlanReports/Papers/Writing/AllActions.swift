/// The tables of a plan's actions as one, so that a filter works on all of them: list, theme and group
/// become columns.
enum AllActions {
  static let caption = "Actions"

  /// The report's tables in order, those of actions as one in the place of their first.
  static func gathered(_ tables: [ReportTable]) -> [ReportTable] {
    let parts = tables.filter { $0.part != nil }
    guard let first = tables.firstIndex(where: { $0.part != nil }) else { return tables }
    var gathered = tables.filter { $0.part == nil }
    gathered.insert(
      table(of: parts), at: tables[..<first].count { $0.part == nil })
    return gathered
  }

  /// The tables of actions that have the same columns as one, each in the place of its first; without bars.
  static func bySameColumns(_ tables: [ReportTable]) -> [ReportTable] {
    var gathered: [[ReportTable]] = []
    for table in tables.map(\.withoutBars) {
      let known = gathered.firstIndex { parts in
        table.part != nil && parts[0].part != nil
          && parts[0].columns.map(\.heading) == table.columns.map(\.heading)
      }
      if let known { gathered[known].append(table) } else { gathered.append([table]) }
    }
    return gathered.map { parts in
      guard parts[0].part != nil else { return parts[0] }
      var table = table(of: parts)
      table.part = parts[0].part
      return table
    }
  }

  private static func table(of parts: [ReportTable]) -> ReportTable {
    var columns: [ReportTable.Column] = []
    // For each part, the place of each of its columns among all.
    var places: [[Int]] = []
    for part in parts {
      var own: [Int] = []
      for (place, column) in part.columns.enumerated() {
        if let known = same(column, at: place, of: part, among: columns, besides: own) {
          own.append(known)
          continue
        }
        let next = own.max().map { $0 + 1 } ?? columns.count
        columns.insert(column, at: next)
        places = places.map { $0.map { $0 >= next ? $0 + 1 : $0 } }
        own = own.map { $0 >= next ? $0 + 1 : $0 } + [next]
      }
      places.append(own)
    }
    let names: [(heading: String, of: (ReportTable) -> String?)] = [
      ("Plan", { $0.part?.plan }), ("List", { $0.part?.list }), ("Theme", { $0.part?.theme }),
    ].filter { name in
      Set(parts.map(name.of)).subtracting([nil]).count > (name.heading == "Plan" ? 1 : 0)
    }
    let hasGroups = parts.contains { $0.rows.contains { $0.kind == .group } }
    var table = ReportTable(caption: caption, columns: [])
    table.columns =
      names.map { .init($0.heading) } + (hasGroups ? [.init("Group")] : []) + columns
    for (part, places) in zip(parts, places) {
      var group = "–"
      for row in part.rows where row.kind != .total {
        guard row.kind != .group else {
          group = row.cells.first?.words ?? "–"
          continue
        }
        var cells = columns.map { _ in ReportCell() }
        for (cell, place) in zip(row.cells, places) { cells[place] = cell }
        table.rows.append(
          .init(
            names.map { ReportCell(ReportText($0.of(part) ?? "")) }
              + (hasGroups ? [ReportCell(ReportText(group))] : []) + cells))
      }
    }
    return table
  }

  /// The column of the same heading; of lists that head them differently, the column beside the ref, which says
  /// what is done, and the only one of ratings are the same too.
  private static func same(
    _ column: ReportTable.Column, at place: Int, of part: ReportTable,
    among columns: [ReportTable.Column], besides taken: [Int]
  ) -> Int? {
    let open = columns.indices.filter { !taken.contains($0) }
    if let known = open.first(where: { columns[$0].heading == column.heading }) { return known }
    func isFree(_ other: Int) -> Bool {
      open.contains(other) && !part.columns.contains { $0.heading == columns[other].heading }
    }
    let isSameFirst = part.columns.first?.heading == columns.first?.heading
    if place == 1, isSameFirst, columns.count > 1, isFree(1), columns[1].content == column.content {
      return 1
    }
    let ratings = columns.indices.filter { columns[$0].content == .rating }
    guard column.content == .rating, ratings.count == 1, isFree(ratings[0]) else { return nil }
    return ratings[0]
  }
}

extension ReportTable {
  /// Without the columns in which bars are drawn.
  var withoutBars: ReportTable {
    keeping(columns.indices.filter { columns[$0].content != .bar })
  }
}
