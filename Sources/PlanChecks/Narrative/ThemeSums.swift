import PlanModel

/// Tables that print for each theme what its rows add up to in one of their columns: “Travel 55,300”.
///
/// Which column is meant is told by the figures: it is the one whose sums are those of the other themes.
struct ThemeSums {
  struct Wrong {
    var theme: String
    var printed: String
    /// The heading over the rows' own figures.
    var heading: String
    var sum: String
    var actions: [Action]
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []
  /// Lines of totals that are right once these themes are.
  private(set) var explained: Set<Int> = []

  init(_ paper: Paper) {
    guard paper.actions.count >= 6 else { return }
    let tables = paper.figures.map(Self.withFirstRow) + ListedSum.tables(in: paper.prose)
    guard tables.contains(where: { $0.rows.count >= 3 }) else { return }
    let headings = Self.numericHeadings(of: paper.actions)
    guard !headings.isEmpty else { return }
    for table in tables where table.rows.count >= 3 {
      look(at: table, paper.actions, headings)
    }
  }

  private mutating func look(
    at table: FigureTable, _ actions: [Action], _ headings: [String]
  ) {
    let total = TableFigures.total(of: table)
    let parts = total.map { Array(table.rows[..<$0]) } ?? table.rows
    guard parts.count >= 3, let axis = Axis(parts.map(TableFigures.label), of: actions) else {
      return
    }
    var members: [[Action]] = Array(repeating: [], count: parts.count)
    for (action, place) in zip(actions, axis.memberOfAction) {
      if let place { members[place].append(action) }
    }
    guard members.allSatisfy({ !$0.isEmpty }) else { return }
    for column in 1..<max(2, parts.map(\.cells.count).max() ?? 0) {
      let cells = parts.map { column < $0.cells.count ? TableCell($0.cells[column]) : nil }
      guard cells.count(where: { $0.map { !$0.isShare } ?? false }) == parts.count else { continue }
      // Numbers of actions are compared elsewhere.
      guard zip(cells, members).contains(where: { Int($0?.value ?? 0) != $1.count }) else {
        continue
      }
      for heading in headings {
        guard let found = Self.differences(parts, column, members, heading) else { continue }
        wrong += found.map(\.wrong)
        explain(total.map { table.rows[$0] }, column, cells, by: found)
        break
      }
    }
  }

  private typealias Difference = (wrong: Wrong, place: Int, right: Double)

  /// The themes whose figure is not the sum of its rows, where that of most themes is; nil where the column
  /// is of something else.
  private static func differences(
    _ parts: [FigureTable.Row], _ column: Int, _ members: [[Action]], _ heading: String
  ) -> [Difference]? {
    var fitting = 0
    var found: [Difference] = []
    for (place, part) in parts.enumerated() {
      guard let sum = ColumnSum(of: members[place], heading: heading) else { continue }
      let printed = part.cells[column]
      guard let total = sum.differing(from: printed) else {
        // Small numbers agree by chance.
        if sum.sum >= 10 { fitting += 1 }
        continue
      }
      guard sum.isNear(total, within: 0.25) else { return nil }
      found.append(
        (
          Wrong(
            theme: TableFigures.label(part), printed: printed, heading: heading,
            sum: sum.printed(like: total), actions: members[place], line: part.source.line),
          place, sum.sum
        ))
    }
    guard fitting >= 2, found.count * 2 <= fitting, fitting + found.count + 1 >= parts.count else {
      return nil
    }
    return found
  }

  private mutating func explain(
    _ total: FigureTable.Row?, _ column: Int, _ cells: [TableCell?], by found: [Difference]
  ) {
    guard let total, let line = total.source.line, column < total.cells.count,
      let printed = TableCell(total.cells[column])
    else { return }
    var values = cells.map { $0?.value ?? 0 }
    for one in found { values[one.place] = one.right * (cells[one.place]?.scale ?? 1) }
    let sum = values.reduce(0, +)
    if !found.isEmpty, abs(sum - printed.value) <= max(1, printed.step) { explained.insert(line) }
  }

  /// A table whose first row was taken for its headings, with that row among the others.
  private static func withFirstRow(_ table: FigureTable) -> FigureTable {
    guard let first = table.rows.first else { return table }
    let isRow = zip(table.headings, first.cells).contains { heading, cell in
      TableCell(heading).map { $0.value >= ($0.isMoney ? 1 : 100) } ?? false
        && TableCell(cell) != nil
    }
    guard isRow else { return table }
    var whole = table
    let source = Source(line: first.source.line.map { max(1, $0 - 1) })
    whole.rows.insert(FigureTable.Row(cells: table.headings, source: source), at: 0)
    whole.headings = table.headings.map { _ in "" }
    return whole
  }

  /// Headings under which most of the rows have a figure that can be added up.
  private static func numericHeadings(of actions: [Action]) -> [String] {
    var list = HeadingList()
    for action in actions.prefix(40) { list.insert(action.fields) }
    return list.all.filter { heading in
      // “Tonnes a year” add up; years do not.
      let kind = yearly.reduce(heading.lowercased()) { $0.replacing($1, with: "") }
      guard !unsummed.occur(in: kind), !heading.contains("%") else { return false }
      let cells = actions.compactMap { action in
        action.fields.first { $0.heading == heading }?.text
      }
      let figures = cells.count { cell in
        Amount.all(in: cell).count == 1 && cell.utf8.count <= 16 && !cell.contains("%")
      }
      return figures * 2 >= actions.count && figures * 5 >= cells.count * 3
    }
  }

  private static let yearly = ["a year", "per year", "each year", "/year", "per annum"]
  private static let unsummed = Phrases([
    "score", "year", "date", "start", "end", "finish", "ref", "no", "number", "id", "rank", "due",
    "priority", "line", "ward", "page", "when", "timescale", "deadline",
  ])
}
