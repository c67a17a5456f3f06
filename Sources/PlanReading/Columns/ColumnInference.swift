import PlanModel

/// Settles by their values, or by a sister table, what columns mean whose headings do not say.
struct ColumnInference {
  /// The columns of all tables, with the grounds of what was inferred.
  static func settle(_ layouts: [Layout], drafts: [Draft], legend: Legend) -> [Layout] {
    var settled = layouts
    TornHeadings.settle(&settled)
    let places = LayoutRows.places(of: drafts, layouts: layouts.count)
    var status = StatusColumns(legend: legend)
    for index in layouts.indices {
      let rows = places[index].prefix(400).map { drafts[$0] }
      for column in layouts[index].columns.indices {
        // Of an action with a milestone a row, each row says something of its own.
        let values = rows.flatMap { row in
          row.rows.count > 1
            ? row.rows.compactMap { $0[column] } : [row.cells.text(column)].compactMap { $0 }
        }
        settle(&settled[index].columns[column], values: values)
        status.add(values, of: settled[index].columns[column])
      }
      inferTicks(&settled[index], rows: rows, legend: legend)
      inferRef(&settled[index], rows: rows)
      inferRefFromTexts(&settled[index], rows: rows)
      inferRefUnderSharedHeading(&settled[index], rows: rows)
      inferPromise(&settled[index])
      inferText(&settled[index], rows: rows)
      inferTimes(&settled[index], rows: rows)
      inferUpdate(&settled[index], rows: rows)
      inferBody(&settled[index])
      inferLeadPartner(&settled[index], rows: rows)
    }
    status.settle(&settled)
    settleSisters(&settled, rows: places.map(\.count))
    for index in settled.indices {
      settleMilestone(&settled[index], rows: places[index].map { drafts[$0] })
    }
    var sisters = SisterColumns(settled)
    for index in settled.indices where settled[index].columns.contains(where: isUnread) {
      inferFromSisters(&settled[index], sisters)
      inferLeads(&settled[index], rows: places[index].lazy.map { drafts[$0] })
      sisters.add(settled[index], at: index)
    }
    return settled
  }

  /// One heading means one thing in all tables of a paper: what its values say in most of them.
  private static func settleSisters(_ layouts: inout [Layout], rows: [Int]) {
    var counts: [String: [Field: Int]] = [:]
    for (index, layout) in layouts.enumerated() {
      for column in layout.columns where !column.heading.isEmpty && column.period == nil {
        guard let field = column.field else { continue }
        counts[column.heading.lowercased(), default: [:]][field, default: 0] += rows[index]
      }
    }
    for index in layouts.indices {
      for place in layouts[index].columns.indices {
        let column = layouts[index].columns[place]
        // What its own values alone made it is open to doubt, and so is "This quarter".
        let isOpen =
          column.ground != nil
          || ["this", "last", "current", "previous"].contains(
            HeadingVocabulary.normalWords(column.heading).first)
        guard !column.isFixed, isOpen, let own = column.field,
          let all = counts[column.heading.lowercased()], all.count >= 2,
          let most = all.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
          most.key != own, most.value > (all[own] ?? 0)
        else { continue }
        layouts[index].columns[place].field = most.key
        layouts[index].columns[place].ground = "the paper's other tables have it so"
      }
    }
  }

  private static func settle(_ column: inout Column, values: [String]) {
    let isOpen = !column.isFixed
    if isOpen, !values.isEmpty,
      column.field == nil || column.field == .mitigation || column.field == .text
        || column.field == .objectives,
      !column.heading.isEmpty, values.allSatisfy(Tick.isMark), values.contains(where: Tick.isTick)
    {
      column.field = .element
      column.ground = "its cells are ticked"
    }
    if column.field == .timescale, !values.isEmpty {
      // "Target" may be a number to reach, not a date, and "Completion" a stage.
      let dated = values.count(where: DateCell.isDate)
      let words = HeadingVocabulary.normalWords(column.heading)
      if isOpen, words.last == "target", dated * 2 < values.count { column.field = .measure }
      // "Forecast" may be money or tonnes.
      if isOpen, words.count == 1, dated * 2 < values.count,
        DateRevisionHeading.isRevision(column.heading)
          || DateRevisionHeading.isOriginal(column.heading)
      {
        column.field = nil
      }
      if isOpen, dated == 0,
        values.count(where: { CommonScale.stage(of: $0) != nil }) * 2 > values.count
      {
        column.field = .stage
        column.ground = "its values are stages"
      }
    }
    // "Progress" over "65%", and "Progress %" over "65", say how far, and nothing of what was done.
    if isOpen, column.field == .update, values.count >= 2,
      values.allSatisfy(isPerCent)
        || column.heading.contains("%") && values.allSatisfy(OtherTable.isFigure)
    {
      column.field = nil
    }
    // Nor does it over "●" and "✔", which the key explains.
    if isOpen, column.field == .update, values.count >= 3,
      values.allSatisfy({ $0.count <= 3 && !$0.contains { $0.isLetter || $0.isNumber } })
    {
      column.field = .status
      column.ground = "its cells are signs"
    }
    // Nor does it over "In delivery", though that is a stage.
    if isOpen, column.field == .update, values.count >= 3,
      values.count(where: { CommonScale.stage(of: $0) != nil }) * 5 >= values.count * 4
    {
      column.field = .stage
      column.ground = "its values are stages"
    }
    // "This quarter" over sentences heads what was done in it.
    if isOpen, values.count >= 2, [.status, .stage, .rating, .movementFrom].contains(column.field),
      ["this", "last", "current", "previous"].contains(
        HeadingVocabulary.normalWords(column.heading).first),
      values.count(where: { $0.utf8.count > 48 }) * 2 > values.count
    {
      column.field = column.field == .movementFrom ? nil : .update
      column.ground = "its cells are sentences"
    }
    if column.field == .carbon || column.field == .cost { return }
    if column.field == .impact, values.count >= 3,
      values.count(where: { ImpactCell.value(of: $0) == nil && $0.count > 60 }) * 2 > values.count
    {
      column.ground = "kept as prose"
    }
  }

  private static func isPerCent(_ cell: String) -> Bool {
    cell.last == "%" && cell.utf8.count <= 5
      && Double(cell.dropLast().trimming { $0 == " " }) != nil
  }

  /// One milestone an action, where nothing else says what is to be reached, is its measure.
  private static func settleMilestone(_ layout: inout Layout, rows: [Draft]) {
    let next = layout.columns.firstIndex {
      $0.field == nil && HeadingVocabulary.normalWords($0.heading) == ["next", "milestone"]
    }
    let all = layout.index(of: .parts)
    guard let column = all ?? next, !layout.columns[column].isFixed, !layout.has(.measure),
      // Beside a start, the end is the action's and not the milestone's.
      all != nil && layout.has(.start) || !isDatedOtherwise(layout), rows.count >= 3,
      rows.allSatisfy({ row in
        // What a page break cut off goes on and is no milestone of its own.
        row.parts.count <= 1
          && row.rows.dropFirst().allSatisfy { $0[column]?.first?.isUppercase != true }
      })
    else { return }
    let texts = rows.compactMap { $0.cells.text(column) }
    if texts.count(where: DateCell.isDate) * 10 >= texts.count * 8 {
      layout.columns[column].field = .timescale
      layout.columns[column].ground = "its cells are dates"
      return
    }
    layout.columns[column].field = .measure
    layout.columns[column].ground = "each action has one"
  }

  /// Whether a column holds the dates of the actions, and not those of their milestones.
  private static func isDatedOtherwise(_ layout: Layout) -> Bool {
    layout.columns.contains { column in
      [.timescale, .end].contains(column.field)
        && !HeadingVocabulary.normalWords(column.heading).contains("milestone")
    }
  }

  /// Ticked columns that are the terms of one scale: "S | M | L", "Complete | On track | At risk".
  private static func inferTicks(_ layout: inout Layout, rows: [Draft], legend: Legend) {
    var found: [Field: [Int]] = [:]
    for index in layout.columns.indices where !layout.columns[index].isFixed {
      let values = rows.compactMap { $0.cells.text(index) }
      guard !values.isEmpty, values.allSatisfy(Tick.isMark), values.contains(where: Tick.isTick),
        let field = TickedTerm.field(of: layout.columns[index].heading, legend: legend)
      else { continue }
      found[field, default: []].append(index)
    }
    // How far and how well are often told in one row of columns.
    let status = (found[.stage] ?? []) + (found[.rating] ?? [])
    for (field, columns) in found {
      let isStatus = field == .stage || field == .rating
      guard (isStatus ? status : columns).count >= 2,
        !layout.columns.indices.contains(where: {
          layout.columns[$0].field == field && !(isStatus ? status : columns).contains($0)
        })
      else { continue }
      for index in columns {
        layout.columns[index].field = field
        layout.columns[index].ground = TickedTerm.ground
      }
    }
  }

  /// A first column without a heading whose cells are refs, no one twice, holds the refs.
  private static func inferRef(_ layout: inout Layout, rows: [Draft]) {
    guard !layout.has(.ref), let first = layout.columns.first, first.field == nil,
      first.heading.isEmpty, !first.isFixed, rows.count >= 2
    else { return }
    let refs = rows.compactMap { $0.cells[0].flatMap { RefPattern.ref(in: $0.text) } }
    guard refs.count * 10 >= rows.count * 8, Set(refs).count == refs.count else { return }
    layout.columns[0].field = .ref
    layout.columns[0].ground = "its cells are refs"
  }

  /// "Action" over refs, no one twice, beside "Title" over the texts.
  private static func inferRefFromTexts(_ layout: inout Layout, rows: [Draft]) {
    guard !layout.has(.ref), let text = layout.index(of: .text),
      let title = layout.index(of: .title),
      !layout.columns[text].isFixed, !layout.columns[title].isFixed, rows.count >= 2
    else { return }
    let refs = rows.map { $0.cells.text(text).flatMap { RefPattern.ref(in: $0) } }
    guard !refs.contains(nil), Set(refs).count == refs.count else { return }
    layout.columns[text].field = .ref
    layout.columns[text].ground = "its cells are refs"
    layout.columns[title].field = .text
    layout.columns[title].ground = "it holds what the refs stand for"
  }

  /// "Action" over two columns, refs in the first and the actions in the one without a heading.
  private static func inferRefUnderSharedHeading(_ layout: inout Layout, rows: [Draft]) {
    guard !layout.has(.ref), let first = layout.index(of: .text) ?? layout.index(of: .title),
      layout.columns.indices.contains(first + 1), isUnread(layout.columns[first + 1]),
      !layout.columns[first].isFixed, rows.count >= 3
    else { return }
    let refs = rows.compactMap { $0.cells.text(first).flatMap { RefPattern.ref(in: $0) } }
    let texts = rows.compactMap { $0.cells.text(first + 1) }.filter { $0.contains(" ") }
    // A ref may stand twice by mistake.
    guard refs.count * 10 >= rows.count * 8, Set(refs).count * 10 >= refs.count * 7,
      texts.count * 10 >= rows.count * 8
    else { return }
    layout.columns[first + 1].field = layout.columns[first].field
    layout.columns[first + 1].heading = layout.columns[first].heading
    layout.columns[first + 1].ground = "the heading before it stands over two columns"
    layout.columns[first].field = .ref
    layout.columns[first].heading = ""
    layout.columns[first].ground = "its cells are refs"
  }

  /// "You said" beside "We will": what was asked for is no action where the promise has a column of its own.
  private static func inferPromise(_ layout: inout Layout) {
    guard let asked = layout.index(of: .text), !layout.columns[asked].isFixed,
      HeadingVocabulary.normalWords(layout.columns[asked].heading).first == "you"
    else { return }
    let promised = layout.columns.indices.filter { index in
      let column = layout.columns[index]
      let words = HeadingVocabulary.normalWords(column.heading).joined(separator: " ")
      return (column.field == nil || column.field == .text) && !column.isFixed && index != asked
        && promises.contains(words)
    }
    guard promised.count == 1, let column = promised.first else { return }
    layout.columns[asked].field = nil
    layout.columns[column].field = .text
    layout.columns[column].ground = "it holds what was promised"
  }

  private static let promises: Set = [
    "we will", "we ll", "we said", "we said we would", "we promised", "we promised to", "we agreed",
    "we agreed to", "our promise", "our pledge", "our commitment", "what we said",
    "what we promised", "what we said we would do", "what we will do", "we are going to",
    "so we will",
  ]

  /// A table without a text column: the column with the longest cells holds the actions.
  private static func inferText(_ layout: inout Layout, rows: [Draft]) {
    guard !layout.has(.text), !rows.isEmpty else { return }
    let open = layout.columns.indices.filter {
      layout.columns[$0].field == nil && !layout.columns[$0].isFixed
    }
    let lengths = open.map { column in
      rows.reduce(0) { $0 + ($1.cells.text(column)?.utf8.count ?? 0) }
    }
    if let most = lengths.max(), most > rows.count * 20,
      let best = zip(open, lengths).first(where: { $0.1 == most })?.0
    {
      layout.columns[best].field = .text
      layout.columns[best].ground = "it holds the longest texts"
      return
    }
    // "Milestone" with one to each row, and nothing that it is a milestone of.
    guard let parts = layout.index(of: .parts), !layout.columns[parts].isFixed,
      !layout.has(.title), layout.has(.ref) || rows.allSatisfy({ $0.rows.count <= 1 })
    else { return }
    layout.columns[parts].field = .text
    layout.columns[parts].ground = "no other column holds the actions"
  }

  /// "Term" over "S", "M" and "L", and any other column of times that nothing names, where no column
  /// says when the actions are to be done.
  private static func inferTimes(_ layout: inout Layout, rows: [Draft]) {
    let times: Set<Field> = [.timescale, .start, .end, .year, .years]
    guard rows.count >= 3,
      !layout.columns.contains(where: { $0.field.map(times.contains) ?? false })
    else { return }
    let found = layout.columns.indices.filter { index in
      let column = layout.columns[index]
      guard column.field == nil, !column.heading.isEmpty, !column.isFixed, !column.isExchange else {
        return false
      }
      let texts = rows.compactMap { $0.cells.text(index) }.filter { !CellText.isNothing($0) }
      let bands = texts.compactMap { BandParser.timescales(in: Lookalikes.latin($0)) }
      // "M" and "L" are levels too; "S" is none.
      return texts.count * 2 >= rows.count && bands.count * 10 >= texts.count * 8
        && bands.contains { $0.contains(.short) }
    }
    guard found.count == 1, let column = found.first else { return }
    layout.columns[column].field = .timescale
    layout.columns[column].ground = "its cells are times"
  }

  /// Sentences under a heading that nobody foresaw, in a table that tells how its actions stand and has
  /// no other place for what was done.
  private static func inferUpdate(_ layout: inout Layout, rows: [Draft]) {
    guard layout.has(.text), !layout.has(.update), rows.count >= 2,
      layout.columns.contains(where: { [.status, .stage, .rating].contains($0.field) })
    else { return }
    let found = layout.columns.indices.filter { index in
      let column = layout.columns[index]
      guard column.field == nil, !column.heading.isEmpty, !column.isFixed, !column.isExchange else {
        return false
      }
      let texts = rows.compactMap { $0.cells.text(index) }.filter { !CellText.isNothing($0) }
      let sentences = texts.count {
        $0.hasSuffix(".") && $0.utf8.count >= 24 && $0.split(separator: " ").count >= 5
      }
      return texts.count * 2 >= rows.count && sentences * 2 > texts.count
    }
    guard found.count == 1, let column = found.first else { return }
    layout.columns[column].field = .update
    layout.columns[column].ground = "its cells are sentences"
  }

  /// A column without a readable heading means what the column after the same one means elsewhere in the paper.
  private static func inferFromSisters(_ layout: inout Layout, _ sisters: SisterColumns) {
    for column in layout.columns.indices
    where column > 0 && isUnread(layout.columns[column]) {
      guard let before = layout.columns[column - 1].field,
        let found = sisters.field(after: before, besides: layout.line), !layout.has(found),
        found != .ref
      else { continue }
      layout.columns[column].field = found
      layout.columns[column].ground = "the same place in the paper's other table"
    }
  }

  /// A column without a heading that can be read, of which nothing is known yet.
  private static func isUnread(_ column: Column) -> Bool {
    column.field == nil && column.heading.isEmpty && !column.isFixed
  }

  /// The ground of a column whose services answer for the actions, and are an axis of the plan too.
  static let bodyGround = "no other column names the leads"

  /// "Service" behind the actions, where no column names their leads, says who answers for each.
  private static func inferBody(_ layout: inout Layout) {
    guard !layout.has(.leads), let text = layout.index(of: .text) else { return }
    let found = layout.columns.indices.filter { index in
      let column = layout.columns[index]
      return index > text && column.field == .grouping && !column.isFixed && !column.isExchange
        && ActionBuilder.namesBody(column.heading)
    }
    guard found.count == 1, let column = found.first else { return }
    layout.columns[column].field = .leads
    layout.columns[column].ground = bodyGround
  }

  /// "Delivery partner" with one name in each cell, where no column names the leads, says who leads.
  private static func inferLeadPartner(_ layout: inout Layout, rows: [Draft]) {
    guard !layout.has(.leads), let column = layout.index(of: .partners),
      !layout.columns[column].isFixed,
      HeadingVocabulary.normalWords(layout.columns[column].heading).last == "partner"
    else { return }
    let texts = rows.compactMap { $0.cells.text(column) }
    guard texts.count >= 3,
      texts.count(where: { !$0.contains(",") && !$0.contains(";") }) * 5 >= texts.count * 4
    else { return }
    layout.columns[column].field = .leads
    layout.columns[column].ground = "it names one body for each action"
  }

  private static let bodies: Set<String> = [
    "team", "service", "services", "unit", "branch", "department", "directorate", "officer",
    "manager", "head", "director", "lead", "division", "operations", "group",
  ]

  /// A column without a readable heading whose short cells name teams or posts holds the leads.
  private static func inferLeads(_ layout: inout Layout, rows: some Sequence<Draft>) {
    guard !layout.has(.leads) else { return }
    for column in layout.columns.indices where isUnread(layout.columns[column]) {
      let values = rows.compactMap { $0.cells.text(column) }
      let named = values.count { value in
        value.split(separator: " ").count <= 14
          && value.lowercased().split(separator: " ").contains { bodies.contains(String($0)) }
      }
      guard values.count >= 3, named * 2 > values.count else { continue }
      layout.columns[column].field = .leads
      layout.columns[column].ground = "its cells name teams or posts"
    }
  }
}
