import PlanDocuments
import PlanModel

/// Headers, overview tables and headings between rows.
extension TableReader {
  mutating func readTally(_ row: PlainRow, next: PlainRow?) -> Bool {
    if let header = tallyHeader {
      if let tallyRow = TallyReader.row(row, under: header) {
        tallies[tallies.count - 1].rows.append(tallyRow)
        declaredMembers.add(tallyRow.name)
        accountant.place(row.raw, as: .tally)
        return true
      }
      if TallyReader.isOfShares(row, under: header) {
        accountant.place(row.raw, as: .tally)
        return true
      }
      tallyHeader = nil
    }
    guard let header = TallyReader.header(of: row, next: next) else { return false }
    tallyHeader = header
    tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
    accountant.place(row.raw, as: .tally)
    return true
  }

  mutating func readHeader(_ row: PlainRow, above: PlainRow?) {
    var layout = HeaderReader.layout(of: row, above: above)
    var spare: [Int] = []
    for (index, cell) in row.cells.enumerated() where cell.utf8.count > 90 {
      // A heading that swallowed the cells beneath it: its column is found by its values.
      spare.append(index)
      layout.columns[index].heading = ""
    }
    if let recipe {
      for index in layout.columns.indices {
        guard let field = recipe.field(of: layout.columns[index].heading) else { continue }
        layout.columns[index].field = field
        layout.columns[index].ground = "the recipe says so"
        layout.columns[index].isFixed = true
      }
    }
    // Behind themes and groups the first column that is not known is what is left for the actions.
    let place = layout.columns.firstIndex { ![.section, .group].contains($0.field) } ?? 0
    if !layout.has(.text), place < layout.columns.count, layout.columns[place].field == nil,
      !layout.columns[place].heading.isEmpty, !layout.columns[place].isFixed
    {
      layout.columns[place].field = .text
      layout.columns[place].ground = "the first column holds the actions"
      if place == 0 {
        layout.fusedGroup = layout.columns[0].heading
        outline.group = layout.columns[0].heading
      }
    }
    rowLayout = layouts.count
    layouts.append(layout)
    // Headings that were given to a table stand elsewhere in the paper, if anywhere.
    if row.raw.characters > 0 { accountant.place(row.raw, as: .heading, leaving: spare) }
  }

  /// Whether a row that looks like a heading is the rest of a text cut by a page break.
  func isContinuation(_ row: PlainRow, _ parts: [String]) -> Bool {
    guard let layout = rowLayout.map({ layouts[$0] }), let last = drafts.last else { return false }
    guard layout.index(of: .ref) == nil else {
      // With a ref column, a heading stands in it; the rest of a text stands beside it.
      guard row.filled.first == 1 else { return false }
      return parts[0].first?.isLowercase == true
    }
    let text = layout.index(of: .text).flatMap { last.cells.text($0) } ?? ""
    return parts[0].first?.isLowercase == true && !text.hasSuffix(".")
  }

  /// Whether a heading on top of a table's rows stands beside the section that a heading outside named:
  /// a table before had its rows, all of them without groups.
  private var isOfNextSection: Bool {
    !hasRows && outline.sectionHasRows && outline.group == nil
      && !drafts.contains { $0.group != nil }
  }

  mutating func enter(_ parts: [String], row: PlainRow, beforeHeader: Bool) {
    var (text, _) = mender.mend(parts)
    // "Meeting of: the Board | 4 May" over a paper without a table yet says what the paper is.
    if layouts.isEmpty, !beforeHeader, parts.count >= 2,
      parts[0].last.map({ ":?".contains($0) }) == true || Period(text) != nil
    {
      accountant.place(row.raw, as: .heading)
      return
    }
    for ending in ["(continued)", "(cont.)", "(cont)", "continued"]
    where text.lowercased().hasSuffix(ending) {
      text = String(text.dropLast(ending.count)).trimming { $0 == " " }
    }
    // "1.1 Barns" under "Aim 1" is a group of it.
    if !beforeHeader, outline.section != nil, !outline.sectionIsDotted, Outline.isDotted(text) {
      outline.group = text
      accountant.place(row.raw, as: .heading)
      return
    }
    let isDotted = Outline.isDotted(text)
    defer { outline.sectionIsDotted = isDotted }
    let axis: String?
    (axis, text) = Outline.split(text)
    // A heading that a page break put before the next table's header is of the same kind.
    let isSister = axis != nil && axis?.lowercased() == outline.sectionLabel?.lowercased()
    if let known = declaredMembers.name(like: text) {
      outline.enter(section: known, axis: axis, outside: false)
    } else if beforeHeader || !outline.sectionIsOutside || isSister || isOfNextSection
      || outline.section.map(Outline.saysNothing) ?? false
    {
      outline.enter(section: text, axis: axis, outside: false)
    } else {
      outline.group = text
    }
    accountant.place(row.raw, as: .heading)
  }
}
