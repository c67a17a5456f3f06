/// The tables of a plan's actions as one, so that a filter works on all of them: list, theme and group
/// become columns.
enum AllActions {
  /// The report's tables in order, those of actions as one in the place of their first.
  static func gathered(_ tables: [ReportTable]) -> [ReportTable] {
    let parts = tables.filter { $0.part != nil }
    guard let first = tables.firstIndex(where: { $0.part != nil }) else { return tables }
    var gathered = tables.filter { $0.part == nil }
    gathered.insert(
      table(of: parts), at: tables[..<first].count { $0.part == nil })
    return gathered
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
      ("List", { $0.part?.list }), ("Theme", { $0.part?.theme }),
    ].filter { name in Set(parts.map(name.of)).subtracting([nil]).count > (name.0 == "List" ? 1 : 0)
    }
    let hasGroups = parts.contains { $0.rows.contains { $0.kind == .group } }
    var table = ReportTable(caption: "Actions", columns: [])
    table.columns =
      names.map { .init($0.heading) } + (hasGroups ? [.init("Group")] : []) + columns
    for (part, places) in zip(parts, places) {
      var group = ""
      for row in part.rows where row.kind != .total {
        guard row.kind != .group else {
          group = row.cells.first?.words ?? ""
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

  /// The column of the same heading; of lists that head them differently, their first two columns, which say
  /// which action it is, and the only one of ratings are the same too.
  private static func same(
    _ column: ReportTable.Column, at place: Int, of part: ReportTable,
    among columns: [ReportTable.Column], besides taken: [Int]
  ) -> Int? {
    let open = columns.indices.filter { !taken.contains($0) }
    if let known = open.first(where: { columns[$0].heading == column.heading }) { return known }
    func isFree(_ other: Int) -> Bool {
      open.contains(other) && !part.columns.contains { $0.heading == columns[other].heading }
    }
    if place < 2, isFree(place), columns[place].content == column.content { return place }
    let ratings = columns.indices.filter { columns[$0].content == .rating }
    guard column.content == .rating, ratings.count == 1, isFree(ratings[0]) else { return nil }
    return ratings[0]
  }
}
