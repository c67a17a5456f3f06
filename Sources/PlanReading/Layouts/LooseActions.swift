import PlanModel

/// Actions that stand in no table: labelled blocks, numbered paragraphs, bullets, a cell a line.
struct LooseActions {
  private(set) var drafts: [Draft] = []
  private(set) var layout = Layout(columns: [], line: 1)
  private(set) var taken: [ProseLine] = []

  private let legend: Legend
  private var section: String?
  /// The column that the next plain line continues.
  private var open: Int?

  /// The actions of prose that is built like a plan; nil where it is not.
  static func find(in prose: [ProseLine], legend: Legend) -> LooseActions? {
    if let cells = CellPerLine.find(in: prose, legend: legend) { return cells }
    var loose = LooseActions(legend: legend)
    loose.read(prose)
    guard loose.drafts.count >= 2 else { return nil }
    let texted = loose.drafts.count { draft in
      loose.layout.index(of: .text).map { draft.cells[$0] != nil } ?? false
    }
    // Prose has numbered paragraphs too; only actions have labels or a status at their end.
    let told = loose.drafts.count { $0.cells.count >= 2 }
    guard texted * 2 > loose.drafts.count, told * 2 > loose.drafts.count else { return nil }
    return loose
  }

  init(legend: Legend) { self.legend = legend }

  init(drafts: [Draft], layout: Layout, taken: [ProseLine]) {
    legend = Legend()
    self.drafts = drafts
    self.layout = layout
    self.taken = taken
  }

  private mutating func read(_ prose: [ProseLine]) {
    var previous: ProseLine?
    for line in prose {
      if let (label, value) = Self.label(in: line.text),
        let field = HeadingVocabulary.field(of: label)
      {
        readLabel(label, field, value, of: line)
      } else if let lead = RefPattern.leading(in: line.text),
        !line.isHeading || line.text.count > 60
      {
        start(of: line)
        put(lead.printed, in: column("Ref", .ref), of: line)
        put(lead.rest, in: column("Action", .text), of: line)
      } else if line.isItem {
        start(of: line)
        readItem(line)
      } else if case .section(let name)? = line.heading, !continues(line, previous) {
        section = name
        open = nil
      } else if let open, !drafts.isEmpty, continues(line, previous) {
        put(line.text, in: open, of: line)
      } else {
        open = nil
      }
      previous = line
    }
  }

  /// Whether a line goes on where the line before it ended: right beneath it.
  private func continues(_ line: ProseLine, _ previous: ProseLine?) -> Bool {
    guard let previous, open != nil else { return false }
    return line.line == previous.line + 1 && taken.last?.line == previous.line
  }

  private mutating func readLabel(
    _ label: String, _ field: Field, _ value: String, of line: ProseLine
  ) {
    let opens: Bool
    switch field {
    case .ref: opens = true
    case .text, .title:
      let place = layout.index(of: field)
      opens =
        drafts.isEmpty || place.flatMap { drafts.last?.cells[$0] } != nil
        || open == nil && layout.index(of: .ref) == nil
    default: opens = false
    }
    if opens { start(of: line) }
    guard !drafts.isEmpty else { return }
    switch field {
    case .status, .stage, .rating:
      let end = Sentences.endOfFirst(in: value[...])
      let head = value[..<end].trimming { " .".contains($0) }
      let rest = value[end...].trimming { $0 == " " }
      if !rest.isEmpty, isTerm(head) {
        put(head, in: column(label, field), of: line)
        put(rest, in: column("Update", .update), of: line)
      } else {
        put(isTerm(head) ? head : value, in: column(label, field), of: line)
        open = column("Update", .update)
      }
    default: put(value, in: column(label, field), of: line)
    }
  }

  /// "Plant a wood – In progress": a text, perhaps with a term at its end.
  private mutating func readItem(_ line: ProseLine) {
    let text = line.text
    for mark in [" – ", " - ", " — ", ": ", " ("] {
      guard let range = text.ranges(of: mark).last else { continue }
      let tail = text[range.upperBound...].trimming { " ().".contains($0) }
      guard isTerm(tail) else { continue }
      put(String(text[..<range.lowerBound]), in: column("Action", .text), of: line)
      put(tail, in: column("Status", .status), of: line)
      return
    }
    put(text, in: column("Action", .text), of: line)
  }

  private func isTerm(_ text: String) -> Bool {
    legend.term(for: text, kind: .stage) != nil || legend.term(for: text, kind: .rating) != nil
      || CommonScale.stage(of: text) != nil || CommonScale.rating(of: text) != nil
  }

  private mutating func start(of line: ProseLine) {
    drafts.append(
      Draft(layout: 0, section: section, list: line.list, source: Source(line: line.line)))
    open = nil
  }

  private mutating func put(_ text: String, in column: Int, of line: ProseLine) {
    if taken.last?.line != line.line { taken.append(line) }
    drafts[drafts.count - 1].add(text, to: column, source: Source(line: line.line))
    open = column
  }

  private mutating func column(_ heading: String, _ field: Field) -> Int {
    if let index = layout.columns.firstIndex(where: { $0.heading == heading }) { return index }
    if let index = layout.index(of: field), field != .grouping { return index }
    layout.columns.append(Column(heading: heading, field: field))
    return layout.columns.count - 1
  }

  /// "Lead officer: Head of Libraries", the label short and the value not empty.
  static func label(in text: String) -> (label: String, value: String)? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    let label = text[..<colon]
    let value = text[text.index(after: colon)...].trimming { $0 == " " }
    guard label.split(separator: " ").count <= 4, !value.isEmpty, label.first?.isUppercase == true
    else { return nil }
    return (String(label), value)
  }
}

/// A table that was flattened to one cell a line: its headings, then each row's cells.
enum CellPerLine {
  static func find(in prose: [ProseLine], legend: Legend) -> LooseActions? {
    var index = 0
    while index < prose.count {
      var end = index
      while end < prose.count, end - index < 20, prose[end].text.utf8.count <= 60,
        HeadingVocabulary.field(of: prose[end].text) != nil,
        end == index || prose[end].line - prose[end - 1].line <= 2
      {
        end += 1
      }
      if end - index >= 3 {
        let columns = prose[index..<end].map {
          Column(heading: $0.text, field: HeadingVocabulary.field(of: $0.text))
        }
        let layout = Layout(columns: columns, line: prose[index].line)
        if layout.columns[0].field == .ref, let found = rows(of: prose[end...], layout) {
          return found
        }
      }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func rows(of prose: ArraySlice<ProseLine>, _ layout: Layout) -> LooseActions? {
    var groups: [[ProseLine]] = []
    for line in prose {
      if RefPattern.ref(in: line.text) != nil, line.text.contains(where: \.isNumber),
        (groups.last?.count ?? 3) >= 3
      {
        groups.append([line])
      } else if !groups.isEmpty {
        groups[groups.count - 1].append(line)
      }
    }
    guard groups.count >= 2 else { return nil }
    let aligner = RowAligner(columns: layout.columns)
    var drafts: [Draft] = []
    var taken: [ProseLine] = []
    var section: String?
    for group in groups {
      var draft = Draft(layout: 0, section: section, source: Source(line: group[0].line))
      var lines = group
      if lines.count > layout.columns.count, case .section(let name)? = lines.last?.heading {
        section = name
        lines.removeLast()
      }
      let places = aligner.align(lines.prefix(24).map(\.text)).places
      var column = 0
      for (line, place) in zip(lines, places) {
        if case .column(let index) = place { column = index }
        draft.add(line.text, to: column, source: Source(line: line.line))
        taken.append(line)
      }
      drafts.append(draft)
    }
    return LooseActions(drafts: drafts, layout: layout, taken: taken)
  }
}
