import PlanDocuments
import PlanModel

/// Rows that came along with the actions of a table and are none: a note beneath it, a total, a line
/// of its key, the paper's title over its blocks.
///
/// What such a row is can be told in many ways, and each has a reader of its own; this is the net
/// under them. It judges by the table alone: a row that fills next to none of the columns which the
/// other rows fill, and has no ref of their form, is none of them. A row that has such a ref stays an
/// action, however little it says, for then what it lacks is the fault to tell.
enum StrayRows {
  /// A table of fewer rows says too little of what its rows have.
  private static let fewestRows = 8
  /// Columns that the rows have in common, below which a row with a text alone may be an action.
  private static let fewestColumns = 5

  /// The places of the stray rows among the drafts, to be asked before cells are carried down.
  static func lines(among drafts: [Draft], layouts: [Layout]) -> Set<Int> {
    let places = LayoutRows.places(of: drafts, layouts: layouts.count)
    // The tables of a plan's themes are one, where their headers are.
    var tables: [[String]: (layout: Layout, rows: [Int])] = [:]
    for (number, rows) in places.enumerated() {
      let headings = layouts[number].columns.map { $0.heading.lowercased() }
      tables[headings, default: (layouts[number], [])].rows += rows
    }
    var lines: Set<Int> = []
    for (layout, rows) in tables.values where rows.count >= fewestRows {
      let found = Self.strays(among: rows, of: drafts, layout: layout)
      // Where they are many, the table has two kinds of row, and which is which can't be told.
      guard found.count * 4 <= rows.count else { continue }
      lines.formUnion(found.compactMap { drafts[$0].source.line })
    }
    return lines
  }

  /// Takes them out of the actions; their words stay as narrative, and one finding says which they were.
  static func setAside(
    _ lines: Set<Int>, from drafts: inout [Draft], prose: inout [ProseLine],
    accountant: inout Accountant
  ) -> Finding? {
    guard
      let aside = RowsAside.take(lines, from: &drafts, prose: &prose, accountant: &accountant)
    else { return nil }
    return Finding(
      rule: "reading-rows-stray", severity: .note,
      message: "\(aside.named) stands in a table of actions and has next to nothing that the "
        + "others have; it was taken for a note. If it is an action, give it a ref like theirs.",
      line: aside.line)
  }

  private static func strays(among rows: [Int], of drafts: [Draft], layout: Layout) -> [Int] {
    let refColumn = layout.index(of: .ref)
    var filled = [Int](repeating: 0, count: layout.columns.count)
    var forms: [String: Int] = [:]
    var refs: [String: Int] = [:]
    for index in rows {
      for column in drafts[index].cells.keys { filled[column] += 1 }
      guard let ref = refColumn.flatMap({ drafts[index].cells.text($0) }) else { continue }
      forms[form(of: ref), default: 0] += 1
      refs[ref, default: 0] += 1
    }
    let common = layout.columns.indices.filter { filled[$0] * 5 >= rows.count * 4 }
    guard common.count >= fewestColumns else { return [] }
    return rows.filter { index in
      let draft = drafts[index]
      let ref = refColumn.flatMap { draft.cells.text($0) }
      // "5  Implications" beneath 4.1 to 4.4 goes on with the report.
      let alike = ref.map { forms[form(of: $0), default: 0] } ?? 0
      if let ref, alike * 4 > rows.count, refs[ref] == 1 {
        return false
      }
      let own = common.count { $0 != refColumn && draft.cells.text($0) != nil }
      return own * 4 <= common.count
    }
  }

  /// What a ref looks like, whatever its letters and figures: "CAP-07" and "CAP-12" are alike.
  private static func form(of ref: String) -> String {
    var form = ""
    for character in ref {
      let kind: Character = character.isNumber ? "9" : character.isLetter ? "A" : character
      if form.last != kind { form.append(kind) }
    }
    return form
  }
}
