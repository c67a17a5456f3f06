import PlanDocuments
import PlanModel

/// A table of labels beside their values ("Lead officer | Head of Property"), a form filled in for
/// an action or for several one after another.
struct LabelTable {
  struct Entry {
    var label: String
    var field: Field
    var value: String
    var row: PlainRow
    /// Where in the row the value stands.
    var cell: Int
  }

  /// By action, in printed order.
  private(set) var actions: [[Entry]] = []
  /// Rows that hold no label, kept where they stand.
  private(set) var rest: [PlainRow] = []

  init?(_ rows: [PlainRow]) {
    guard rows.count >= 3,
      rows.prefix(6).count(where: { !Self.pairs(in: $0).isEmpty }) >= min(3, rows.count)
    else { return nil }
    var entries: [Entry] = []
    var unknown = 0
    for row in rows {
      let pairs = Self.pairs(in: row)
      if pairs.isEmpty { unknown += 1 }
      if pairs.isEmpty { rest.append(row) }
      entries += pairs
    }
    let fields = Set(entries.map(\.field))
    guard fields.count >= 3, unknown * 3 <= rows.count,
      fields.contains(.text) || fields.contains(.title)
        || fields.contains(.ref)
          && fields.contains(.update)
    else { return nil }
    // A form names each thing once an action; a column of a table names it once for all.
    guard let opener = entries.first?.field else { return nil }
    for entry in entries {
      if actions.isEmpty || entry.field == opener { actions.append([]) }
      actions[actions.count - 1].append(entry)
    }
  }

  private static func pairs(in row: PlainRow) -> [Entry] {
    var cells = row.cells
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard (1...4).contains(cells.count), let label = cells.first, !label.isEmpty,
      let field = field(of: label)
    else { return [] }
    if cells.count <= 2 || cells[2].isEmpty {
      let value = cells.count > 1 ? cells[1] : ""
      return [Entry(label: label, field: field, value: value, row: row, cell: 1)]
    }
    guard cells.count >= 3, let second = Self.field(of: cells[2]) else { return [] }
    // Two pairs side by side; a header row has labels only.
    guard Self.field(of: cells[1]) == nil else { return [] }
    return [
      Entry(label: label, field: field, value: cells[1], row: row, cell: 1),
      Entry(
        label: cells[2], field: second, value: cells.count > 3 ? cells[3] : "", row: row, cell: 3),
    ]
  }

  private static func field(of label: String) -> Field? {
    guard label.utf8.count <= 50 else { return nil }
    let plain = label.trimming { " :".contains($0) }
    return HeadingVocabulary.field(of: plain) ?? HeadingGuess.field(of: plain)
  }
}
