/// What a header of one line tells of the columns beneath it.
extension ColumnText {
  /// Where the columns begin, by the header and by the rows beneath it.
  static func starts(
    beneath segments: [Segment], in lines: ArraySlice<TextLines.Line>
  ) -> [Int] {
    var starts = segments.map(\.start)
    if let bare = bareColumn(before: segments, in: lines.prefix(6)) { return [bare] + starts }
    // A heading may stand over the middle of the first column.
    for line in lines.prefix(6) {
      let below = Segment.all(in: line.text)
      guard below.count >= 2, let first = below.first, first.start < starts[0],
        first.start + first.text.count <= starts[1]
      else { continue }
      starts[0] = first.start
    }
    // Headings may stand over the middle of their columns; the rows that fill all show where those begin.
    let full = lines.prefix(12).map { withoutRef(Segment.all(in: $0.text), starts) }
      .filter { row in
        row.count == starts.count
          && zip(row, segments.dropFirst()).allSatisfy { $0.start < $1.start }
      }
    guard full.count >= 2 else { return starts }
    for row in full {
      for (column, piece) in row.enumerated() { starts[column] = min(starts[column], piece.start) }
    }
    return starts
  }

  /// A row without the gap between its ref and its text, where one heading stands over both.
  static func withoutRef(_ row: [Segment], _ starts: [Int]) -> [Segment] {
    guard row.count == starts.count + 1, starts.count > 1, row[0].text.count <= 8,
      row[0].text.contains(where: \.isNumber), row[1].start < starts[1]
    else { return row }
    let first = Segment(start: row[0].start, text: row[0].text + "  " + row[1].text)
    return [first] + row.dropFirst(2)
  }

  /// Where a column without a heading begins: each line beneath has one piece more than the header,
  /// and the first of them ends before the first heading begins.
  static func bareColumn(
    before header: [Segment], in lines: ArraySlice<TextLines.Line>
  ) -> Int? {
    let rows = lines.map { Segment.all(in: $0.text) }.filter { !$0.isEmpty }
      .prefix { $0.count == header.count + 1 }
    guard rows.count >= 2,
      rows.allSatisfy({ $0[0].end < header[0].start && $0[1].end > header[0].start })
    else { return nil }
    return rows.map { $0[0].start }.min()
  }

  static func isYear(_ text: String) -> Bool {
    let parts = text.split { "/-–".contains($0) }
    guard let year = parts.first, year.count == 4, parts.count <= 2,
      ["19", "20"].contains(year.prefix(2))
    else { return false }
    return parts.allSatisfy { $0.allSatisfy(\.isNumber) && [2, 4].contains($0.count) }
  }

  static func isExplained(_ text: String) -> Bool {
    [" - ", " – ", " = ", ": "].contains { text.contains($0) }
  }
}
