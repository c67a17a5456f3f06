import PlanDocuments
import PlanModel

/// Headers whose headings go on in the row beneath: "Accountable", "officer".
extension HeaderReader {
  /// Whether a header goes on in the row beneath it; `isRuled` says that a rule stands under that.
  static func isSecondLine(_ lower: PlainRow, of upper: PlainRow, isRuled: Bool) -> Bool {
    let filled = lower.filled
    guard let first = filled.first, filled.count < upper.filled.count,
      lower.cells.count <= upper.cells.count,
      filled.allSatisfy({
        lower.cells[$0].utf8.count <= 40
          && (!lower.cells[$0].hasSuffix(".")
            || HeadingVocabulary.field(of: lower.cells[$0]) == .ref)
          && RefPattern.ref(in: lower.cells[$0]) == nil
      })
    else { return false }
    let joined = joined(upper, lower)
    if first == 0 {
      // "Project" over "No.": no row of an action begins with the word for a ref.
      return HeadingVocabulary.field(of: lower.cells[0]) == .ref
        && HeadingVocabulary.field(of: joined.cells[0]) == .ref
    }
    let known = filled.count { HeadingVocabulary.field(of: joined.cells[$0]) != nil }
    // The rule beneath a header shows where it ends; without one all headings must be known.
    return known == filled.count || isRuled && known > 0
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
