import PlanModel

/// Actions that stand in no table: labelled blocks, numbered paragraphs, bullets, headed paragraphs.
struct LooseActions {
  var drafts: [Draft] = []
  var layout = Layout(columns: [], line: 1)
  private(set) var taken: [ProseLine] = []

  let terms: TermFinder
  var section: String?
  /// The column that the next plain text goes on with.
  var open: (label: String, field: Field)?
  var isClosed = false
  /// The ref that stands on a line of its own over the labels of the next action.
  private var refAbove: LooseUnit?
  /// Which kind of line each draft began with.
  var styles: [Style] = []
  var linesOf: [[ProseLine]] = []

  /// Labels of updates beneath which words of a scale stand, in each action one.
  private var termLabels: Set<String> = []

  /// Whether each action stands under a heading of its own, and a label says what it is.
  private var areHeaded = false

  enum Style: Hashable { case label, numbered, heading, item, paragraph }

  /// The actions of prose that is built like a plan; nil where it is not.
  static func find(in prose: [ProseLine], legend: Legend, recipe: Recipe? = nil) -> LooseActions? {
    if let cells = CellStream.find(in: prose, legend: legend) {
      return cells.isRagged ? nil : cells
    }
    let terms = TermFinder(legend: legend, recipe: recipe)
    var loose = LooseActions(terms: terms)
    let all = LooseUnit.units(of: prose, terms: terms)
    var labels: [String: [String]] = [:]
    for unit in all {
      guard case .label(let label, _, let value) = unit.kind else { continue }
      labels[label, default: []].append(value)
    }
    let key = KeysInUse.lines(explaining: labels, in: prose)
    let units = all.filter { unit in !(unit.lines.first.map { key.contains($0.line) } ?? false) }
    loose.read(FrontMatter.dropped(from: LabelledRefs.settled(units)))
    loose.dropPlainProse()
    loose.settleTitles()
    guard loose.drafts.count >= 2 else { return nil }
    let texted = loose.drafts.count { draft in
      loose.layout.index(of: .text).map { draft.cells[$0] != nil } ?? false
    }
    guard texted * 2 > loose.drafts.count, !loose.isRagged else { return nil }
    loose.taken = loose.linesOf.flatMap { $0 }
    return loose
  }

  private init(terms: TermFinder) { self.terms = terms }

  init(drafts: [Draft], layout: Layout, taken: [ProseLine]) {
    terms = TermFinder(legend: Legend())
    self.drafts = drafts
    self.layout = layout
    self.taken = taken
  }

  private mutating func read(_ units: [LooseUnit]) {
    termLabels = terms.labels(of: units)
    areHeaded = Self.areHeaded(units)
    let opensByLabel = units.count {
      if case .label(_, let field, _) = $0.kind {
        return field == .ref || field == .text || field == .title
      }
      return false
    }
    // The last unit that is no bullet.
    var other: LooseUnit?
    for (index, unit) in units.enumerated() {
      defer {
        if case .item = unit.kind {} else { other = unit }
      }
      switch unit.kind {
      case .label(_, .section?, let value)
      where headsActions(units, index):
        section = value
        close()
      case .label(_, let field, _)
      where isClosed && section != nil && !isOpener(field) && styles.last != .label:
        // It speaks of the theme above it and of no action.
        continue
      case .label where isFootNote(units, index), .text where isFootNote(units, index): close()
      case .label(let label, let field, _): readLabel(label, field, of: unit)
      case _ where areHeaded && Self.isNamedBlock(units, index): startNamed(unit)
      // Where labels open the actions, "3.2 Four are complete" is a paragraph of the report.
      case .numbered where opensByLabel >= 3 && !isLabelled(units, after: index): close()
      case .numbered(let ref, _):
        start(unit.lines[0].isMarked ? .heading : .numbered, of: unit)
        putRef(ref, of: unit)
        readText(of: unit)
      case .actionHeading(let ref, _):
        start(.heading, of: unit)
        putRef(ref, of: unit)
        readHeading(of: unit)
      case .item where goesOn(units, index, after: other):
        let prose = open.flatMap { $0.field.isProse || $0.field == .partners ? $0 : nil }
        put(unit.text, in: column(prose?.label ?? "Update", prose?.field ?? .update), of: unit)
      case .item:
        start(.item, of: unit)
        readText(of: unit)
      case .text
      where opensByLabel < 2 && isLabelled(units, after: index) && !isHeadedWithoutText:
        start(.paragraph, of: unit)
        readText(of: unit)
      case .heading where areHeaded && index + 1 < units.count && units[index + 1].isLabel:
        startNamed(unit)
      case .heading where isHeadedWithoutText && !unit.lines[0].isMarked:
        readPlain(unit, after: units[index - 1])
      case .text where isRefAbove(units, index), .heading where isRefAbove(units, index):
        refAbove = unit
      case .heading where opensByLabel < 2 && isNumberedOverLabel(units, index):
        readNumberedHeading(unit)
      case .heading
      where opensByLabel < 2
        && (isLabelled(units, after: index)
          && (!unit.lines[0].isMarked || RefPattern.leading(in: unit.text) != nil)
          || isHeadingOfForm(units, index)):
        readNumberedHeading(unit)
      case .heading(.section(let name)):
        section = Self.uncounted(name)
        close()
      case .heading:
        // "4. Financial implications" is no theme, and ends the one before.
        if unit.lines[0].isMarked || RefPattern.leading(in: unit.text) != nil { section = nil }
        close()
      case .text where tellsOfAll(unit.text) || terms.isKey(unit): close()
      case .text:
        readPlain(
          unit, after: index > 0 ? units[index - 1] : nil,
          isWithin: isWithinBlock(units, index))
      }
    }
  }

  /// "Lean council (5 actions)": the name, for the count may change.
  private static func uncounted(_ name: String) -> String {
    guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else {
      return name
    }
    let words = name[name.index(after: open)...].dropLast().split(separator: " ")
    guard words.count == 2, Int(words[0]) != nil, ["action", "actions"].contains(words[1]) else {
      return name
    }
    return name[..<open].trimming { $0 == " " }
  }

  private mutating func readLabel(_ label: String, _ field: Field?, of unit: LooseUnit) {
    guard let first = unit.lines.first else { return }
    if unit.lines.count == 1, !drafts.isEmpty {
      let several = Labels.several(in: first)
      for one in several { readOne(one.label, one.field, one.value, of: unit) }
      if !several.isEmpty { return }
    }
    // "Lead: Parks Team. Target date: March 2026. Status: On track." holds a label a sentence.
    if let field, !field.isProse, field != .ref {
      let (rest, inline) = InlineLabels.taken(from: unit.text)
      if !inline.isEmpty {
        readOne(label, field, rest.trimming { " .".contains($0) }, of: unit)
        for one in inline { readOne(one.label, one.field, one.value, of: unit) }
        return
      }
    }
    // "Progress: Green" over a paragraph of what was done.
    if field == .update, unit.lines.count > 1, case .label(_, _, let value) = unit.kind,
      terms.isTerm(value), unit.text.hasPrefix(value + " ")
    {
      readOne(label, field, value, of: unit)
      readOne(
        "Update", .update, String(unit.text.dropFirst(value.count + 1)), of: unit)
      return
    }
    readOne(label, field, unit.text, of: unit)
  }

  private mutating func readOne(
    _ label: String, _ field: Field?, _ value: String, of unit: LooseUnit
  ) {
    let opens: Bool
    switch field {
    case .ref: opens = !areHeaded || drafts.isEmpty
    case .text where areHeaded, .title where areHeaded: opens = drafts.isEmpty
    case .text, .title:
      let place = field.flatMap { layout.index(of: $0) }
      if isNamedAbove(unit), field == .text, let last = drafts.indices.last {
        // "TR1 – More buses" over "What we will do" names the action that it tells of.
        let text = column("Action", .text)
        drafts[last].cells[column("Title", .title)] = drafts[last].cells[text]
        drafts[last].cells[text] = nil
        styles[last] = .label
        put(value, in: text, of: unit)
        return
      }
      opens =
        drafts.isEmpty || place.flatMap { drafts.last?.cells[$0] } != nil
        || open == nil && layout.index(of: .ref) == nil
    default: opens = false
    }
    if opens {
      start(.label, of: unit)
      if let above = refAbove { put(above.text, in: column("Ref", .ref), of: above) }
      refAbove = nil
    }
    guard !drafts.isEmpty else { return }
    // "How are we doing? On track": an update that is only a term is a status.
    let hasStatus = layout.index(of: .status).flatMap { drafts.last?.cells[$0] } != nil
    let isStatus =
      !hasStatus && field == .update
      && (termLabels.contains(label) || terms.isTerm(value.trimming { " .".contains($0) }))
    switch isStatus ? .status : field {
    case .status, .stage, .rating:
      let label = isStatus ? "Status" : label
      let field = isStatus ? Field.status : field
      let end = Sentences.endOfFirst(in: value[...])
      let head = value[..<end].trimming { " .".contains($0) }
      let rest = value[end...].trimming { $0 == " " }
      if !rest.isEmpty, terms.isTerm(head) {
        put(head, in: column(label, field), of: unit)
        put(rest, in: column("Update", .update), of: unit)
      } else {
        put(terms.isTerm(head) ? head : value, in: column(label, field), of: unit)
        open = ("Update", .update)
      }
    default: put(value, in: column(label, field), of: unit)
    }
  }

  /// Whether the last action is a number and a name alone, right above a label.
  private func isNamedAbove(_ unit: LooseUnit) -> Bool {
    guard styles.last == .numbered || styles.last == .paragraph, let last = drafts.last,
      let line = linesOf.last?.last?.line, let own = unit.lines.first?.line, own <= line + 2,
      let ref = layout.index(of: .ref), last.cells[ref] != nil
    else { return false }
    return last.cells.keys.allSatisfy { [.ref, .text].contains(layout.columns[$0].field) }
      && last.cells.count == 2
  }

  /// "Plant a wood (Lead: Parks; by March 2026) – In progress": a text with what stands about it.
  private mutating func readText(of unit: LooseUnit) {
    if let (name, asides, after) = Asides.within(unit.text) {
      put(name, in: column("Action", .text), of: unit)
      for aside in asides { put(aside.value, in: column(aside.label, aside.field), of: unit) }
      readOne("Update", .update, told: after, of: unit)
      open = ("Update", .update)
      return
    }
    var text = unit.text
    var term: String?
    if let (rest, tail) = terms.tail(of: text) {
      (text, term) = (rest, tail)
    } else if let (head, rest) = terms.head(of: text) {
      (text, term) = (rest, head)
    }
    let (plain, inline) = InlineLabels.taken(from: text)
    var (rest, asides) = Asides.taken(from: plain)
    var update: String?
    if term == nil, let (before, inner, after) = terms.middle(of: rest) {
      (rest, term, update) = (before, inner, after)
      let (own, more) = Asides.taken(from: rest)
      if !more.isEmpty { (rest, asides) = (own, asides + more) }
    }
    put(rest, in: column("Action", .text), of: unit)
    for aside in asides + inline {
      put(aside.value, in: column(aside.label, aside.field), of: unit)
    }
    if let term {
      put(term, in: column("Status", .status), of: unit)
      if let update { put(update, in: column("Update", .update), of: unit) }
      open = ("Update", .update)
    } else {
      open = ("Action", .text)
    }
  }

  /// A text that may begin with how the action goes: "On track. Half are in."
  private mutating func readOne(
    _ label: String, _ field: Field, told text: String, of unit: LooseUnit
  ) {
    // Emphasis keeps its full stop: "*On track.* Half are in."
    let plain = text.first == "*" ? String(text.dropFirst()).replacing(".* ", with: ". ") : text
    let (term, rest) = terms.told(plain) ?? (plain.trimming { " .*_".contains($0) }, "")
    guard terms.isTerm(term) else {
      put(text, in: column(label, field), of: unit)
      return
    }
    put(term, in: column("Status", .status), of: unit)
    if !rest.isEmpty { put(rest, in: column(label, field), of: unit) }
  }

  /// A title, perhaps with how the action goes in brackets and what was done after it.
  private mutating func readHeading(of unit: LooseUnit) {
    guard !unit.text.isEmpty else { return }
    if let (title, term, rest) = terms.inner(of: unit.text), !title.isEmpty {
      put(title, in: column("Title", .title), of: unit)
      put(term, in: column("Status", .status), of: unit)
      if !rest.isEmpty { put(rest, in: column("Update", .update), of: unit) }
    } else if let (title, term) = terms.tail(of: unit.text) {
      put(title, in: column("Title", .title), of: unit)
      put(term, in: column("Status", .status), of: unit)
    } else {
      put(unit.text, in: column("Title", .title), of: unit)
    }
  }

  /// A numbered line that is short as a heading and, with labels beneath it, an action.
  private mutating func readNumberedHeading(_ unit: LooseUnit) {
    var unit = unit
    if let lead = RefPattern.leading(in: unit.text) ?? RefPattern.dotted(in: unit.text) {
      start(unit.lines[0].isMarked ? .heading : .numbered, of: unit)
      putRef(lead.printed, of: unit)
      unit.text = lead.rest
    } else {
      start(unit.lines[0].isMarked ? .heading : .paragraph, of: unit)
    }
    readText(of: unit)
  }

  /// Whether the last action has a heading and as yet no text beneath it.
  private var isHeadedWithoutText: Bool {
    guard styles.last == .heading, let last = drafts.last else { return false }
    return last.cells.keys.allSatisfy { [.ref, .title].contains(layout.columns[$0].field) }
  }

  /// What follows a heading goes on with no action before it.
  private mutating func close() {
    open = nil
    isClosed = true
  }

  /// An action that has a line of its own over its labels: its name, most often behind its ref.
  private mutating func startNamed(_ unit: LooseUnit) {
    start(.heading, of: unit)
    var title = unit.text
    if case .numbered(let ref, _) = unit.kind {
      putRef(ref, of: unit)
    } else if let lead = RefPattern.leading(in: title) ?? RefPattern.dotted(in: title) {
      putRef(lead.printed, of: unit)
      title = lead.rest
    }
    put(title, in: column("Title", .title), of: unit)
  }

  private mutating func putRef(_ ref: String, of unit: LooseUnit) {
    var head = unit
    head.lines = Array(unit.lines.prefix(1))
    put(ref, in: column("Ref", .ref), of: head)
  }

  /// “Of the three actions one is Green” speaks of no single one.
  private func tellsOfAll(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.contains("actions")
      && ["of the ", "in total", "overall", "there are", "in all", "summary", "all actions"]
        .contains { lower.hasPrefix($0) }
  }

  /// A plain text beneath an action goes on with it: its text while nothing else was said, then its update.
  private mutating func readPlain(
    _ unit: LooseUnit, after before: LooseUnit?, isWithin: Bool = false
  ) {
    guard let style = styles.last, let last = drafts.indices.last, let before, !isClosed else {
      return
    }
    let isNext = (unit.lines.first?.line ?? 0) == (before.last?.line ?? 0) + 1
    if style == .heading {
      let told = drafts[last].cells.keys.contains { column in
        ![.ref, .title, .text].contains(layout.columns[column].field ?? .update)
      }
      put(unit.text, in: told ? column("Update", .update) : column("Action", .text), of: unit)
    } else if let open, isNext || isWithin {
      put(unit.text, in: column(open.label, open.field), of: unit)
    } else {
      open = nil
    }
  }

  private mutating func start(_ style: Style, of unit: LooseUnit) {
    drafts.append(
      Draft(
        layout: 0, section: section, list: unit.lines[0].list,
        source: Source(line: unit.lines[0].line)))
    styles.append(style)
    linesOf.append([])
    open = nil
    isClosed = false
  }

  private mutating func put(_ text: String, in column: Int, of unit: LooseUnit) {
    let last = drafts.count - 1
    let seen = linesOf[last].last?.line ?? 0
    linesOf[last] += unit.lines.filter { $0.line > seen }
    drafts[last].add(
      text, to: column, source: Source(line: unit.lines.first?.line, endLine: unit.last?.line))
    let heading = layout.columns[column]
    open = heading.field.map { (heading.heading, $0) }
  }

  mutating func column(_ heading: String, _ field: Field?) -> Int {
    if let index = layout.columns.firstIndex(where: { $0.heading == heading }) { return index }
    // "Confidence, June" and "Confidence, September" are two.
    let isDated = field == .rating || field == .stage || field == .status
    if let field, field != .grouping,
      let index = layout.columns.firstIndex(where: {
        $0.field == field
          && !(isDated && PeriodColumns.isOfTime($0.heading, besides: heading))
      })
    {
      return index
    }
    layout.columns.append(Column(heading: heading, field: field))
    return layout.columns.count - 1
  }
}
