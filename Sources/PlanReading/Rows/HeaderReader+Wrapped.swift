import PlanDocuments
import PlanModel

/// Headers whose headings go on in the row beneath: "Accountable", "officer".
extension HeaderReader {
  /// The row that a header goes on in; nil where it is whole.
  static func secondLine(of header: Int, in rows: [PlainRow?], _ table: Table) -> Int? {
    let next = header + 1
    guard next < rows.count, let upper = rows[header], let lower = rows[next],
      let first = lower.filled.first, first > 0, lower.filled.count < upper.filled.count,
      lower.cells.count <= upper.cells.count,
      lower.filled.allSatisfy({
        lower.cells[$0].utf8.count <= 40 && !lower.cells[$0].hasSuffix(".")
          && RefPattern.ref(in: lower.cells[$0]) == nil
      })
    else { return nil }
    let joined = joined(upper, lower)
    let known = lower.filled.count { HeadingVocabulary.field(of: joined.cells[$0]) != nil }
    // The rule beneath a header shows where it ends; without one all headings must be known.
    let isRuled = next + 1 < table.rows.count && table.rows[next + 1].kind == .ruling
    return known == lower.filled.count || isRuled && known > 0 ? next : nil
  }

  /// A header with what stands beneath each heading put after it.
  static func joined(_ upper: PlainRow, _ lower: PlainRow) -> PlainRow {
    var row = upper
    for index in lower.filled where index < row.cells.count {
      row.cells[index] += row.cells[index].isEmpty ? lower.cells[index] : " " + lower.cells[index]
    }
    return row
  }
}
