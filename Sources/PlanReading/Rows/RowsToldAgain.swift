import PlanModel

/// Rows of a small table that comes back to actions of the plan's own table by their refs: “What we
/// will do next year”, with a milestone and a date for each.
///
/// They are no further actions; nor are those of a table that only says why some are late. Told only where the rows of the table, all but one in five at most, have
/// refs of a larger table that says more of each: a ref given twice by mistake stands among new ones.
enum RowsToldAgain {
  private static let fewestRows = 3
  private static let mostColumns = 4
  /// What only the plan's own table says of an action.
  private static let ownFields: [Field] = [.rating, .stage, .status, .update, .leads, .movement]

  static func lines(among drafts: [Draft], layouts: [Layout]) -> Set<Int> {
    let places = LayoutRows.places(of: drafts, layouts: layouts.count)
    let columns = places.map { rows in Set(rows.lazy.flatMap { drafts[$0].cells.keys }).count }
    func cells(_ field: Field, _ layout: Int) -> [String] {
      guard let column = layouts[layout].index(of: field) else { return [] }
      return places[layout].compactMap { drafts[$0].cells.text(column) }
    }
    var lines: Set<Int> = []
    for (layout, rows) in places.enumerated() where rows.count >= fewestRows {
      let own = cells(.ref, layout)
      guard own.count == rows.count else { continue }
      // The plan's own table may be in parts.
      let isShort =
        columns[layout] <= mostColumns && !ownFields.contains(where: layouts[layout].has)
      let larger = places.indices.filter {
        isShort
          ? columns[$0] >= columns[layout] + 2
          : isOfExceptions(layouts[layout]) && layouts[$0].has(.leads) && layouts[$0].has(.update)
      }
      let known = Set(larger.flatMap { cells(.ref, $0) })
      guard larger.reduce(0, { $0 + places[$1].count }) * 2 >= rows.count * 3,
        own.count(where: known.contains) * 5 >= own.count * 4
      else { continue }
      lines.formUnion(rows.compactMap { drafts[$0].source.line })
    }
    return lines
  }

  /// Whether a table says of actions why they are late, and neither who leads them nor what was done.
  private static func isOfExceptions(_ layout: Layout) -> Bool {
    layout.has(.reason) && ![.leads, .update, .timescale, .end].contains(where: layout.has)
  }

  /// Takes them out of the actions, and says so.
  static func setAside(
    _ lines: Set<Int>, from drafts: inout [Draft], prose: inout [ProseLine],
    accountant: inout Accountant
  ) -> Finding? {
    guard
      let aside = RowsAside.take(lines, from: &drafts, prose: &prose, accountant: &accountant)
    else { return nil }
    return Finding(
      rule: "reading-rows-again", severity: .note,
      message: "\(aside.named) comes back to actions that the plan's own table has, by their refs; "
        + "it was kept as text. If it holds actions of its own, give them refs of their own.",
      line: aside.line)
  }
}
