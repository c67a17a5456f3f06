import PlanDocuments
import PlanModel

/// A table of labels beside their values ("Lead officer | Head of Property"), a form filled in for
/// an action or for several one after another.
struct LabelTable {
  struct Entry {
    var label: String
    /// Nil for a label that names nothing known; its value is kept under it.
    var field: Field?
    var value: String
    var row: PlainRow
    /// Where in the row the value stands.
    var cell: Int
  }

  /// By action, in printed order.
  private(set) var actions: [[Entry]] = []
  /// Rows that hold no label, kept where they stand.
  private(set) var rest: [PlainRow] = []

  /// Whether the first rows of a table look like those of a form.
  static func mayBegin(_ rows: [PlainRow], recipe: Recipe?) -> Bool {
    rows.count >= 3 && rows.prefix(6).count { !pairs(in: $0, recipe).isEmpty } >= 3
  }

  /// Nil where the rows, all of a table that are not empty, are none of a form.
  init?(_ rows: [PlainRow], recipe: Recipe? = nil) {
    guard Self.mayBegin(rows, recipe: recipe) else { return nil }
    var entries: [Entry] = []
    var unknown = 0
    for row in rows {
      let pairs = Self.pairs(in: row, recipe)
      if pairs.isEmpty {
        unknown += 1
        guard let entry = Self.unknownPair(in: row) else {
          rest.append(row)
          continue
        }
        entries.append(entry)
      }
      entries += pairs
    }
    let fields = Set(entries.compactMap(\.field))
    guard fields.count >= 3, unknown * 3 <= rows.count,
      fields.contains(.text) || fields.contains(.title)
        || fields.contains(.ref)
          && fields.contains(.update)
    else { return nil }
    // A form names each thing once an action; a column of a table names it once for all.
    guard let opener = entries.first(where: { $0.field != nil })?.field else { return nil }
    for entry in entries {
      if actions.isEmpty || entry.field == opener { actions.append([]) }
      actions[actions.count - 1].append(entry)
    }
  }

  private static func unknownPair(in row: PlainRow) -> Entry? {
    let filled = row.filled
    guard filled == [0, 1], row.cells[0].utf8.count <= 50 else { return nil }
    return Entry(label: row.cells[0], field: nil, value: row.cells[1], row: row, cell: 1)
  }

  private static func pairs(in row: PlainRow, _ recipe: Recipe?) -> [Entry] {
    var cells = row.cells
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard (1...4).contains(cells.count), let label = cells.first, !label.isEmpty else { return [] }
    guard let field = field(of: label, recipe) else { return numbered(label, cells, row) }
    if cells.count <= 2 || cells[2].isEmpty {
      let value = cells.count > 1 ? cells[1] : ""
      return [Entry(label: label, field: field, value: value, row: row, cell: 1)]
    }
    guard cells.count >= 3, let second = Self.field(of: cells[2], recipe) else { return [] }
    // Two pairs side by side; a header row has labels only.
    guard Self.field(of: cells[1], recipe) == nil else { return [] }
    return [
      Entry(label: label, field: field, value: cells[1], row: row, cell: 1),
      Entry(
        label: cells[2], field: second, value: cells.count > 3 ? cells[3] : "", row: row, cell: 3),
    ]
  }

  /// "Project 4 | Insulate the halls": the ref and the name of what the form is for.
  private static func numbered(_ label: String, _ cells: [String], _ row: PlainRow) -> [Entry] {
    guard cells.count == 2, !cells[1].isEmpty, let (ref, title) = ActionHeading.split(label),
      title.isEmpty
    else { return [] }
    return [
      Entry(label: "", field: .ref, value: ref, row: row, cell: 0),
      Entry(
        label: String(label.prefix { $0 != " " }), field: .text, value: cells[1], row: row, cell: 1),
    ]
  }

  private static func field(of label: String, _ recipe: Recipe?) -> Field? {
    guard label.utf8.count <= 50 else { return nil }
    let plain = label.trimming { " :".contains($0) }
    if let told = recipe?.field(of: plain) { return told }
    return HeadingVocabulary.field(of: plain) ?? HeadingGuess.field(of: plain)
  }
}
