import PlanModel

/// Tells which rows of a sheet are surely actions of the register above them, so that what stands
/// beneath its last one (notes, keys, counts, a sign-off) can be told from it.
struct RegisterRows {
  /// The forms that the refs have: "A-9" for "CC-01".
  private var forms: Set<String> = []
  /// The last ref that is a plain number.
  private var lastNumber = 0
  private var sure = 0
  private var unsure = 0
  /// How many cells the sure rows fill, in all.
  private var filled = 0

  /// Whether enough has been seen to tell.
  var isSettled: Bool { sure >= 2 && sure > unsure }

  /// Notes a row that was read as part of the register.
  mutating func add(_ row: PlainRow, under layout: Layout) {
    guard isSure(row, under: layout, isAside: false) else {
      unsure += 1
      return
    }
    sure += 1
    filled += row.filled.count
    guard let ref = Self.ref(of: row, under: layout) else { return }
    forms.insert(Self.form(of: ref))
    lastNumber = Int(ref) ?? lastNumber
  }

  /// Whether a row is surely an action; `isAside` says that it stands under "Notes" or the like.
  func isSure(_ row: PlainRow, under layout: Layout, isAside: Bool) -> Bool {
    let text = Self.text(of: row, under: layout)
    let ref = Self.ref(of: row, under: layout)
    guard ref != nil || text != nil else { return false }
    let head = row.filled.first.map { row.cells[$0] } ?? ""
    if ref == nil, NoteCaption.isFooter(head) { return false }
    if isFull(row, under: layout, isOdd: hasOddRef(row, under: layout)) { return true }
    guard !isAside, let text else { return false }
    if let ref {
      // The number of a footnote has no letter, and begins at one again.
      if let number = Int(ref) { return forms.contains("9") && number > lastNumber }
      return forms.contains(Self.form(of: ref)) || ref.first?.isLetter == true
    }
    return !hasOddRef(row, under: layout) && mayBeAction(row, text: text, under: layout)
  }

  /// Whether something else stands where all have a ref: "Approved", "Total".
  private func hasOddRef(_ row: PlainRow, under layout: Layout) -> Bool {
    guard !forms.isEmpty, let place = layout.index(of: .ref), place < row.cells.count else {
      return false
    }
    let cell = row.cells[place]
    return !cell.isEmpty && RefPattern.ref(in: cell) == nil && !Self.isStillToCome(cell)
  }

  /// Whether a row without a ref, of which little is said, may be an action all the same.
  private func mayBeAction(_ row: PlainRow, text: String, under layout: Layout) -> Bool {
    let others = row.filled.map { row.cells[$0] }.filter { $0 != text }
    // "RAG | Green is on time." tells what a column holds.
    let isOfColumn = others.contains { cell in
      layout.columns.contains { $0.heading.lowercased() == cell.lowercased() }
    }
    return !others.isEmpty && !isOfColumn && text.split(separator: " ").count >= 2
      && text.utf8.count <= 200
      && !text.hasSuffix(":") && !NoteCaption.isFooter(text)
      && !others.contains(where: OtherTable.isFigure)
      && !CommonScale.isRatingTerm(text) && CommonScale.stage(of: text) == nil
  }

  private func isFull(_ row: PlainRow, under layout: Layout, isOdd: Bool) -> Bool {
    let count = row.filled.count
    guard count >= 2 else { return false }
    if sure >= 2 { return isOdd ? count * sure * 5 >= filled * 4 : count * sure * 2 > filled }
    return count * 2 >= layout.columns.count { !$0.heading.isEmpty }
  }

  private static func text(of row: PlainRow, under layout: Layout) -> String? {
    guard let place = layout.index(of: .text) ?? layout.index(of: .title), place < row.cells.count,
      row.cells[place].contains(where: \.isLetter)
    else { return nil }
    return row.cells[place]
  }

  private static func ref(of row: PlainRow, under layout: Layout) -> String? {
    guard let place = layout.index(of: .ref), place < row.cells.count else { return nil }
    return RefPattern.ref(in: row.cells[place])
  }

  private static func form(of ref: String) -> String {
    var form = ""
    for character in ref {
      let sign: Character = character.isLetter ? "A" : character.isNumber ? "9" : character
      if form.last != sign { form.append(sign) }
    }
    return form
  }

  /// "TBC", "New" or a dash where a ref will stand.
  private static func isStillToCome(_ ref: String) -> Bool {
    CellText.isNothing(ref) || ["new", "tbc", "tba", "?"].contains(ref.lowercased())
  }
}
