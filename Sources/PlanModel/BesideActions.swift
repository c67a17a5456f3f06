/// What a paper's reader keeps for the checks beside what the published JSON holds: tables of figures, and
/// marks of a program that the values have lost.
///
/// The ledger keeps it with the reading, so that a plan is found the same faults as its paper.
public struct BesideActions: Hashable, Codable, Sendable {
  public var figures: [FigureTable]
  public var leftMarks: [LeftMark]

  /// Nil where the paper has neither.
  public init?(_ paper: Paper) {
    figures = paper.figures.map(\.withoutWords)
    leftMarks = paper.leftMarks
    if figures.isEmpty, leftMarks.isEmpty { return nil }
  }

  /// Gives a paper that was kept in the ledger what belongs to it.
  public func restore(in paper: inout Paper) {
    paper.figures = figures
    paper.leftMarks = leftMarks
  }
}

extension FigureTable {
  /// The table without words behind its first column: who answers for a row is no figure.
  fileprivate var withoutWords: FigureTable {
    var table = self
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices.dropFirst() {
        let text = table.rows[row].cells[cell]
        guard !text.contains(where: \.isNumber), text.contains(where: \.isLetter),
          text.utf8.count > 4
        else { continue }
        table.rows[row].cells[cell] = "…"
      }
    }
    return table
  }
}
