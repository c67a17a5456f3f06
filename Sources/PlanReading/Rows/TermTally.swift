import PlanDocuments
import PlanModel

/// An overview with the terms of a scale, or the members of an axis, down its side and one count each:
/// "Status | Number of actions | Percentage".
enum TermTally {
  static func tally(in rows: [PlainRow]) -> Tally? {
    guard rows.count >= 3, rows.count <= 40, let heading = rows[0].cells.first else { return nil }
    let header = rows[0]
    // Nothing stands over the terms where their scale is plain.
    let by = heading.isEmpty ? "Status" : heading
    let columns = header.filled.filter { column in
      // Shares are no counts.
      column > 0
        && !rows.dropFirst().contains {
          column < $0.cells.count && $0.cells[column].hasSuffix("%")
        }
    }
    guard (1...4).contains(columns.count), columns.allSatisfy({ !isCount(header.cells[$0]) }) else {
      return nil
    }
    let body = rows.dropFirst()
    let counted = body.allSatisfy { row in
      !(row.cells.first ?? "").isEmpty && row.filled.count >= 2
        && row.filled.dropFirst().allSatisfy {
          isCount(row.cells[$0]) || CellText.isNothing(row.cells[$0])
        }
    }
    guard counted else { return nil }
    let terms = body.count { row in
      CommonScale.isRatingTerm(row.cells[0]) || CommonScale.stage(of: row.cells[0]) != nil
    }
    let words = columns.flatMap { HeadingVocabulary.normalWords(header.cells[$0]) }
    let countsActions =
      words.contains("actions") || words.contains("projects")
      || words.contains("number") && words.count <= 3
      || ["no", "count"].contains(words.first) && words.count == 1
        && ClosingTally.axis(of: heading) != nil
    guard terms >= 2 || countsActions && !heading.isEmpty else { return nil }
    var tally = Tally(by: by, terms: columns.map { header.cells[$0] })
    for row in body {
      var counts: [String: Int] = [:]
      let filled = row.filled.filter { $0 > 0 }
      for (place, column) in columns.enumerated() {
        // Tabs for looks may set a number beside its heading and not beneath it.
        let own =
          column < row.cells.count && !row.cells[column].isEmpty
          ? column : filled.count == columns.count ? filled[place] : nil
        guard let own else { continue }
        counts[header.cells[column]] = TallyReader.count(in: row.cells[own])
      }
      tally.rows.append(
        Tally.Row(
          name: row.cells[0], counts: counts,
          source: Source(line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page)))
    }
    return tally
  }

  static func isCount(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.first?.isNumber == true
      && text.allSatisfy { $0.isNumber || "%.,() ".contains($0) }
  }
}
