import PlanDocuments
import PlanModel

/// Recognises header rows and makes a layout of them.
enum HeaderReader {
  /// How many headings of a row are known, and whether it can be the header of an action table.
  static func known(in row: PlainRow) -> Int {
    row.cells.count { !$0.isEmpty && $0.utf8.count <= 90 && HeadingVocabulary.field(of: $0) != nil }
  }

  static func isHeader(_ row: PlainRow) -> Bool {
    let filled = row.filled
    guard filled.count >= 2, let first = filled.first else { return false }
    // A data row has a ref where a header has the word for it.
    if RefPattern.ref(in: row.cells[first]) != nil { return false }
    let fields = row.cells.map { $0.utf8.count <= 90 ? HeadingVocabulary.field(of: $0) : nil }
    let known = fields.compactMap { $0 }
    guard known.count >= 2, known.count * 2 >= min(filled.count, 6) else { return false }
    let distinct = Set(known)
    guard distinct.count >= 2 else { return false }
    let longest = filled.map { row.cells[$0].utf8.count }.max() ?? 0
    if longest > 120, known.count < 3 { return false }
    return distinct.contains(.text) || distinct.contains(.title) || distinct.contains(.ref)
      || distinct.contains(.update) || known.count >= 4
  }

  /// A row above a header that spans several of its columns ("Delivery period").
  static func isSpanning(_ row: PlainRow, over next: PlainRow?) -> Bool {
    guard let next, isHeader(next), !row.isEmpty else { return false }
    guard row.headingParts == nil || row.filled.count >= 3 else { return false }
    guard row.filled.allSatisfy({ row.cells[$0].utf8.count <= 90 }) else { return false }
    return row.filled.count >= 2 || row.filled.first.map { $0 > 1 } ?? false
  }

  /// - Parameter above: The spanning row, whose words stand in where the header has none.
  static func layout(of row: PlainRow, above: PlainRow?) -> Layout {
    var columns: [Column] = []
    for (index, heading) in row.cells.enumerated() {
      var column = Column(heading: heading)
      if heading.isEmpty, let above, index < above.cells.count,
        HeadingVocabulary.field(of: above.cells[index]) != nil
      {
        column.heading = above.cells[index]
      }
      if column.heading.utf8.count <= 90 {
        column.field = HeadingVocabulary.field(of: column.heading)
      }
      if column.field == .update || column.field == .rating || column.field == .stage
        || column.field == .status
      {
        column.period = Period(column.heading)
      }
      columns.append(column)
    }
    while let last = columns.last, last.heading.isEmpty { columns.removeLast() }
    if readExchange(&columns) { return Layout(columns: columns, line: row.raw.line) }
    settleDoubles(&columns)
    return Layout(columns: columns, line: row.raw.line)
  }

  /// Waymark's own export is known by its headings and read back by them alone.
  private static func readExchange(_ columns: inout [Column]) -> Bool {
    let known = Dictionary(uniqueKeysWithValues: ExchangeColumn.allCases.map { ($0.heading, $0) })
    guard columns.contains(where: { $0.heading == ExchangeColumn.id.heading }),
      columns.count(where: { known[$0.heading] != nil }) >= 8
    else { return false }
    for index in columns.indices {
      guard let exchange = known[columns[index].heading] else {
        columns[index].field = .grouping
        if HeadingVocabulary.field(of: columns[index].heading) != .grouping {
          columns[index].field = nil
        }
        continue
      }
      columns[index].isExchange = true
      columns[index].field = exchange.field.flatMap { Field(rawValue: $0) }
    }
    return true
  }

  /// Where two headings name the same field, the better one keeps it.
  private static func settleDoubles(_ columns: inout [Column]) {
    let texts = columns.indices.filter { columns[$0].field == .text }
    if texts.count > 1 {
      let best =
        texts.first { HeadingVocabulary.normalWords(columns[$0].heading).contains("action") }
        ?? texts[0]
      for index in texts where index != best {
        columns[index].field =
          columns.contains { $0.field == .update } ? nil : .update
        if index < best { columns[index].field = .title }
      }
    }
    let hasRating = columns.contains { $0.field == .rating }
    let hasStage = columns.contains { $0.field == .stage }
    for index in columns.indices where columns[index].field == .status {
      if hasRating && !hasStage { columns[index].field = .stage }
      if hasStage && !hasRating { columns[index].field = .rating }
      let words = HeadingVocabulary.normalWords(columns[index].heading)
      if columns[index].heading.lowercased().contains("change since") || words.contains("rag") {
        columns[index].field = .rating
      }
    }
    // "Title" without any text column is the text.
    if !columns.contains(where: { $0.field == .text }),
      let title = columns.firstIndex(where: { $0.field == .title })
    {
      columns[title].field = .text
    }
  }
}
