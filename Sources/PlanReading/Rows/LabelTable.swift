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
    /// Whether it goes on with the value before.
    var goesOn = false
  }

  /// By action, in printed order.
  private(set) var actions: [[Entry]] = []
  /// Rows that hold no label, kept where they stand.
  private(set) var rest: [PlainRow] = []
  /// What goes on with the last value of the form before.
  private(set) var continued: PlainRow?

  /// Whether the first rows of a table look like those of a form.
  static func mayBegin(_ rows: [PlainRow], recipe: Recipe?) -> Bool {
    rows.count >= 2 && rows.prefix(6).count { !pairs(in: $0, recipe).isEmpty } >= min(rows.count, 3)
  }

  /// The forms of a table, one after another or one alone; nil where its rows, all that are not empty,
  /// are none of a form that names its action.
  init?(_ rows: [PlainRow], recipe: Recipe? = nil) {
    guard let (entries, unknown) = read(rows, recipe) else { return nil }
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

  /// A form without the name of its action, which the line above it has: two things or more of who,
  /// when, how far and what was done, each once.
  init?(unnamed rows: [PlainRow], recipe: Recipe?) {
    guard let (entries, unknown) = read(rows, recipe), unknown * 3 <= rows.count else { return nil }
    let fields = entries.compactMap(\.field)
    let told = fields.count {
      [.leads, .timescale, .end, .status, .stage, .rating, .update].contains($0)
    }
    guard told >= 2, fields.count >= 3, Set(fields).count == fields.count,
      !fields.contains(where: { [.text, .title, .ref].contains($0) }), continued == nil
    else { return nil }
    actions = [entries]
  }

  /// The rest of a form that a page break cut in two: labels that those before it did not have yet.
  init?(rest rows: [PlainRow], recipe: Recipe?, isNew: (String) -> Bool) {
    guard let (entries, unknown) = read(rows, recipe), unknown == 0, rest.isEmpty,
      entries.allSatisfy({ isNew($0.label) && $0.field != nil })
    else { return nil }
    actions = [entries]
  }

  /// The entries of the rows and how many rows hold none; nil where the rows are too few.
  private mutating func read(
    _ rows: [PlainRow], _ recipe: Recipe?
  ) -> (entries: [Entry], unknown: Int)? {
    var entries: [Entry] = []
    var unknown = 0
    for (place, row) in rows.enumerated() {
      if row.filled == [1] {
        guard let last = entries.indices.last else {
          guard place == 0 else { return nil }
          continued = row
          continue
        }
        entries.append(
          Entry(
            label: entries[last].label, field: entries[last].field, value: row.cells[1], row: row,
            cell: 1, goesOn: true))
        continue
      }
      let next = place + 1 < rows.count ? Self.pairs(in: rows[place + 1], recipe) : []
      let pairs = Self.pairs(in: row, recipe, isOverPairs: !next.isEmpty)
      if pairs.isEmpty {
        guard let entry = Self.unknownPair(in: row) else {
          unknown += 1
          rest.append(row)
          continue
        }
        // "August 2024" labels what was said then.
        if !PeriodColumns.isOfTime(entry.label) { unknown += 1 }
        entries.append(entry)
      }
      entries += pairs
    }
    return entries.isEmpty ? nil : (entries, unknown)
  }

  private static func unknownPair(in row: PlainRow) -> Entry? {
    let filled = row.filled
    guard filled == [0, 1], row.cells[0].utf8.count <= 50 else { return nil }
    return Entry(label: row.cells[0], field: nil, value: row.cells[1], row: row, cell: 1)
  }

  /// The pairs of a row, of which a field is known in one at the least; `isOverPairs` says that the
  /// next row holds such.
  private static func pairs(
    in row: PlainRow, _ recipe: Recipe?, isOverPairs: Bool = false
  ) -> [Entry] {
    var cells = row.cells
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard (1...8).contains(cells.count), let label = cells.first, !label.isEmpty else { return [] }
    let numbered = numbered(label, cells, row, isOverPairs: isOverPairs)
    if !numbered.isEmpty { return numbered }
    let places = Array(stride(from: 0, to: cells.count, by: 2)).filter { !cells[$0].isEmpty }
    let fields = places.map { field(of: cells[$0], recipe) }
    guard fields.contains(where: { $0 != nil }) else { return [] }
    if places.count > 1 {
      // Pairs side by side; a header row has labels only.
      guard zip(places, fields).allSatisfy({ $1 != nil || isLabel(cells[$0]) }),
        places.allSatisfy({ $0 + 1 >= cells.count || isValue(cells[$0 + 1], recipe) })
      else { return [] }
    }
    return zip(places, fields).map { place, field in
      let value = place + 1 < cells.count ? cells[place + 1] : ""
      return Entry(
        label: cells[place], field: field, value: value, row: row,
        cell: min(place + 1, row.cells.count - 1))
    }
  }

  /// Whether a cell that names nothing known may label the one beside it: "Wards".
  private static func isLabel(_ text: String) -> Bool {
    text.utf8.count <= 30 && text.first?.isUppercase == true && text.last?.isLetter == true
      && text.split(separator: " ").count <= 4 && !text.contains(where: \.isNumber)
      && !CommonScale.isRatingTerm(text) && CommonScale.stage(of: text) == nil
  }

  /// "On track" is a value, though a column may be headed so.
  private static func isValue(_ text: String, _ recipe: Recipe?) -> Bool {
    field(of: text, recipe) == nil || CommonScale.isRatingTerm(text)
      || CommonScale.stage(of: text) != nil
  }

  /// "Project 4 | Insulate the halls": the ref and the name of what the form is for; over labels, a
  /// ref alone may stand beside the name.
  private static func numbered(
    _ label: String, _ cells: [String], _ row: PlainRow, isOverPairs: Bool
  ) -> [Entry] {
    guard cells.count == 2, !cells[1].isEmpty else { return [] }
    if let (ref, title) = ActionHeading.split(label), title.isEmpty {
      return [
        Entry(label: "", field: .ref, value: ref, row: row, cell: 0),
        Entry(
          label: String(label.prefix { $0 != " " }), field: .text, value: cells[1], row: row,
          cell: 1),
      ]
    }
    guard isOverPairs, RefPattern.ref(in: label) != nil, cells[1].contains(" ") else { return [] }
    return [
      Entry(label: "", field: .ref, value: label, row: row, cell: 0),
      Entry(label: "Action", field: .text, value: cells[1], row: row, cell: 1),
    ]
  }

  private static func field(of label: String, _ recipe: Recipe?) -> Field? {
    guard label.utf8.count <= 50 else { return nil }
    let plain = label.trimming { " :".contains($0) }
    if let told = recipe?.field(of: plain) { return told }
    return HeadingVocabulary.field(of: plain) ?? HeadingGuess.field(of: plain)
  }
}
