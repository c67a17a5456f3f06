import PlanModel

/// Makes an action of the cells that were gathered for it.
struct ActionBuilder {
  var layouts: [Layout]
  var legend: Legend
  /// The layouts whose texts are "Title: text".
  var titled: Set<Int>
  /// The period of the newest period column, whose cells fill the plain fields.
  var latest: Period?

  func action(from draft: Draft, ref: String?, key: String) -> Action {
    let layout = layouts[draft.layout]
    var action = Action(key: key, ref: ref, text: "", source: draft.source)
    action.section = draft.section
    action.group = draft.group
    action.list = draft.list
    action.plan = draft.plan
    if let axis = draft.sectionAxis, let section = draft.section {
      action.groupings[axis] = section
    }
    var updates: [Period: ReportedUpdate] = [:]
    var start: String?
    var end: String?
    for index in layout.columns.indices {
      guard let piece = draft.cells[index] else { continue }
      let column = layout.columns[index]
      let heading = column.heading.isEmpty ? "Column \(index + 1)" : column.heading
      if !column.isExchange {
        action.fields.append(PrintedField(heading: heading, text: piece.text))
      }
      guard let field = column.field, !CellText.isNothing(piece.text) else { continue }
      if let period = column.period, let latest, period != latest {
        put(
          piece.text, field, into: &updates[period, default: ReportedUpdate(period: period.label)])
        continue
      }
      action.sources[field.valueName] =
        action.sources[field.valueName]?.joined(with: piece.source) ?? piece.source
      switch field {
      case .start: start = piece.text
      case .end: end = piece.text
      default: put(piece.text, field, heading: heading, into: &action)
      }
    }
    if start != nil || end != nil {
      let years = action.timescale.years
      action.timescale = Timescale(start: start ?? "", end: end ?? "")
      action.timescale.years = years
    }
    putParts(draft.rows, layout: layout, into: &action)
    finish(&action, layout: draft.layout)
    if !updates.isEmpty, let latest {
      updates[latest] = ReportedUpdate(
        period: latest.label, stage: action.stage, rating: action.rating, text: action.update)
    }
    action.updates = updates.sorted { $0.key < $1.key }.map(\.value)
    return action
  }

  private func put(_ text: String, _ field: Field, into update: inout ReportedUpdate) {
    switch field {
    case .stage: update.stage = stage(text)
    case .rating: update.rating = rating(text)
    default: update.text = update.text.map { $0 + " " + text } ?? text
    }
  }

  private func put(_ text: String, _ field: Field, heading: String, into action: inout Action) {
    switch field {
    case .ref: action.refAsPrinted = text
    case .list: action.list = text
    case .plan: action.plan = text
    case .section:
      // A column says it of this very action; a heading over the table may only name the table.
      if let outer = action.section, outer != text { action.groupings["Heading"] = outer }
      action.section = text
    case .group: action.group = text
    case .title: action.title = text
    case .text: action.text = action.text.isEmpty ? text : action.text + " " + text
    case .objectives:
      if Introduction.isPhrase(text) {
        action.introducedIn = text
      } else {
        action.objectives = ListCell.entries(of: text)
      }
    case .grouping: action.groupings[heading] = text.trimming { " ,;".contains($0) }
    case .element:
      if Tick.isTick(text) {
        action.elements.append(heading)
      } else if !Tick.isMark(text) {
        action.elements += ListCell.entries(of: text)
      }
    case .introducedIn: action.introducedIn = text
    case .role: action.role = RoleReading(printed: text, canonical: CommonScale.role(of: text))
    case .leads: action.leads.append(text)
    case .partners:
      action.partnersAsPrinted = action.partnersAsPrinted.map { "\($0) \(text)" } ?? text
    case .timescale:
      let years = action.timescale.years
      action.timescale = Timescale(printed: text)
      action.timescale.years = years
    case .year:
      if Tick.isTick(text) || !Tick.isMark(text) { action.timescale.years.append(heading) }
    case .cost: action.cost = LevelReading(printed: text, bands: BandParser.levels(in: text) ?? [])
    case .carbon:
      action.carbon = LevelReading(printed: text, bands: BandParser.levels(in: text) ?? [])
    case .score: action.score.printed = Double(text)
    case .impact: action.impact = text
    case .measure: action.measure = text
    case .stage, .status: putStage(text, into: &action)
    case .rating: putRating(text, into: &action)
    case .movement: action.movement.printed = text
    case .update: action.update = action.update.map { $0 + " " + text } ?? text
    case .reason: action.reason = text
    case .mitigation: action.mitigation = text
    case .changeNote: action.changeNote = text
    case .see: action.see = ListCell.entries(of: text)
    case .parts: break
    case .refAsPrinted: action.refAsPrinted = text
    case .movementFrom: action.movement.from = text
    case .years: action.timescale.years = ListCell.entries(of: text)
    case .start, .end, .council, .edition, .period, .id: break
    }
  }

  private func putStage(_ text: String, into action: inout Action) {
    if Introduction.isPhrase(text) {
      action.introducedIn = text
      action.stage = StageReading(printed: text)
      return
    }
    let read = stage(text)
    // "On track" in a status column is a rating, whatever the others are.
    if read.canonical == nil, action.rating.printed == nil, rating(text).canonical?.order != nil {
      action.rating = rating(text)
      action.sources[Field.rating.rawValue] = action.sources[Field.stage.rawValue]
      action.sources[Field.stage.rawValue] = nil
      return
    }
    if read.canonical == nil, read.term == nil, StageCell.parts(of: text, legend: legend).isEmpty,
      putSplit(text, from: .stage, into: &action)
    {
      return
    }
    action.stage = read
    if action.stage.canonical == nil {
      action.parts = StageCell.parts(of: text, legend: legend)
    }
  }

  private func stage(_ text: String) -> StageReading {
    let term = legend.term(for: text, kind: .stage)
    let canonical = term?.canonical.flatMap { Stage(rawValue: $0) } ?? CommonScale.stage(of: text)
    return StageReading(printed: text, term: term?.term, canonical: canonical)
  }

  func rating(_ text: String) -> RatingReading {
    let term = legend.term(for: text, kind: .rating)
    let canonical = term?.canonical.flatMap { Rating(rawValue: $0) } ?? CommonScale.rating(of: text)
    return RatingReading(printed: text, term: term?.term, canonical: canonical)
  }

  /// A colour whose definition says how far the action is ("Blue: complete") says its stage.
  private func putStage(meantBy rating: RatingReading, into action: inout Action) {
    guard rating.canonical == nil, action.stage.printed == nil, let name = rating.term,
      let definition = legend.terms(of: .rating).first(where: { $0.term == name })?.definition,
      let meant = CommonScale.canonical(of: definition, definition: definition, kind: .stage)
    else { return }
    action.stage = StageReading(
      printed: rating.printed, term: name, canonical: Stage(rawValue: meant))
    action.sources[Field.stage.rawValue] = action.sources[Field.rating.rawValue]
  }

  /// "Amber – waiting for a grant", "In progress - on track": a term, a mark, and what else is said.
  private func splitTerm(_ text: String) -> (head: String, rest: String)? {
    for mark in [" – ", " - ", " — ", ": ", ". ", "; ", ", ", " / "] {
      guard let range = text.firstRange(of: mark) else { continue }
      let head = text[..<range.lowerBound].trimming { $0 == " " }
      guard head.split(separator: " ").count <= 4, !head.contains("(") else { continue }
      let isKnown =
        rating(head).canonical != nil || rating(head).term != nil || CommonScale.isRatingTerm(head)
        || stage(head).canonical != nil
      if isKnown { return (head, text[range.upperBound...].trimming { $0 == " " }) }
    }
    return nil
  }

  /// Puts both halves of such a cell where they belong; false where it is none.
  private func putSplit(_ text: String, from field: Field, into action: inout Action) -> Bool {
    guard let (head, rest) = splitTerm(text) else { return false }
    let place = action.sources[field.rawValue] ?? action.sources[field.valueName]
    func putTerm(_ term: String) -> Bool {
      if stage(term).canonical != nil, action.stage.printed == nil {
        action.stage = stage(term)
        action.sources[Field.stage.rawValue] = place
      } else if CommonScale.isRatingTerm(term) || rating(term).term != nil,
        action.rating.printed == nil
      {
        action.rating = rating(term)
        action.sources[Field.rating.rawValue] = place
      } else {
        return false
      }
      return true
    }
    guard putTerm(head) else { return false }
    // "Amber - some delay" says one thing twice.
    if action.rating.printed == head, rating(rest).canonical == action.rating.canonical,
      rating(rest).canonical != nil
    {
      action.rating.printed = text
      return true
    }
    if !rest.isEmpty, !putTerm(rest) {
      action.update = action.update.map { rest + " " + $0 } ?? rest
      action.sources[Field.update.rawValue] =
        place.map { action.sources[Field.update.rawValue]?.joined(with: $0) ?? $0 }
    }
    return true
  }

  /// A rating cell may hold the rating, what it was before, both or neither.
  private func putRating(_ text: String, into action: inout Action) {
    let whole = rating(text)
    if whole.canonical != nil || whole.term != nil || CommonScale.isRatingTerm(text) {
      action.rating = whole
      putStage(meantBy: whole, into: &action)
      return
    }
    if action.stage.printed == nil, stage(text).canonical != nil {
      action.stage = stage(text)
      action.sources[Field.stage.rawValue] = action.sources[Field.rating.rawValue]
      action.sources[Field.rating.rawValue] = nil
      return
    }
    if putSplit(text, from: .rating, into: &action) { return }
    let head = text.prefix { $0 != "(" }.trimming { $0 == " " }
    let known = rating(head)
    if !head.isEmpty, known.canonical != nil || known.term != nil {
      action.rating = known
    }
    let rest = (action.rating.printed == nil ? text : String(text.dropFirst(head.count)))
      .trimming { " ()".contains($0) }
    guard !rest.isEmpty else { return }
    let lower = rest.lowercased()
    if lower.contains("change") || lower.contains("last") || lower.contains("previous")
      || lower.hasPrefix("new") || lower.hasPrefix("was ")
    {
      action.movement.printed = rest
      action.movement.from = legend.terms(of: .rating).map(\.term).first { term in
        rest.split(separator: " ").contains { $0.lowercased() == term.lowercased() }
      }
      action.sources[Field.movement.rawValue] = action.sources[Field.rating.rawValue]
      if action.rating.printed == nil { action.sources[Field.rating.rawValue] = nil }
    } else if action.rating.printed == nil {
      action.rating = RatingReading(printed: text)
    }
  }

  /// Each row of an action with milestones is a part, with a stage and a date of its own.
  private func putParts(_ rows: [[Int: String]], layout: Layout, into action: inout Action) {
    guard let column = layout.index(of: .parts), !rows.isEmpty else { return }
    let stageColumn = layout.columns.firstIndex { $0.field == .stage || $0.field == .status }
    let dateColumn = layout.index(of: .timescale) ?? layout.index(of: .end)
    action.parts = rows.compactMap { row in
      guard let text = row[column] else { return nil }
      return ActionPart(
        text: text, stage: stageColumn.flatMap { row[$0] }.map(stage) ?? StageReading(),
        due: dateColumn.flatMap { row[$0] }.flatMap { Timescale(printed: $0).end })
    }
    guard rows.count > 1 else { return }
    // The cells of several rows say nothing of the action as a whole.
    action.stage = StageReading(printed: action.stage.printed)
  }

  /// An action under "Completed actions" is complete, where no column says how it stands.
  private func putStatusHeading(_ layout: Int, into action: inout Action) {
    guard action.stage.printed == nil, action.rating.printed == nil,
      !layouts[layout].has(.stage), !layouts[layout].has(.rating),
      let heading = action.group ?? action.section, let term = StatusHeading.term(heading)
    else { return }
    let read = stage(term)
    if read.canonical != nil {
      action.stage = StageReading(printed: heading, term: read.term, canonical: read.canonical)
    } else {
      let read = rating(term)
      action.rating = RatingReading(printed: heading, term: read.term, canonical: read.canonical)
    }
  }

  private func finish(_ action: inout Action, layout: Int) {
    if titled.contains(layout), action.title == nil,
      let (title, text) = TitledText.split(action.text)
    {
      action.title = title
      action.text = text
      action.sources[Field.title.rawValue] = action.sources[Field.text.rawValue]
    }
    putStatusHeading(layout, into: &action)
    if let update = action.update, let refs = SeeReference.refs(in: update) {
      action.see = refs
      action.update = nil
      action.sources[Field.see.rawValue] = action.sources[Field.update.rawValue]
      action.sources[Field.update.rawValue] = nil
    }
    if let update = action.update {
      let narrative = NarrativeReader(legend: legend).read(update)
      let place = action.sources[Field.update.rawValue]
      if let word = narrative.rating, action.rating.printed == nil {
        action.rating = rating(word)
        action.sources[Field.rating.rawValue] = place
      }
      if let reason = narrative.reason, action.reason == nil {
        action.reason = reason
        action.sources[Field.reason.rawValue] = place
      }
      if let mitigation = narrative.mitigation, action.mitigation == nil {
        action.mitigation = mitigation
        action.sources[Field.mitigation.rawValue] = place
      }
      action.update = narrative.rest
    }
    for phrase in [action.changeNote, action.update].compactMap({ $0 })
    where action.introducedIn == nil && Introduction.isPhrase(phrase) {
      action.introducedIn = phrase
    }
  }
}

/// Phrases that say that an action is new in this edition.
enum Introduction {
  static func isPhrase(_ text: String) -> Bool {
    let words = text.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard (1...6).contains(words.count) else { return false }
    let rest = words.filter { Int($0) == nil && FinancialYear($0) == nil }
    return [
      "NEW ACTION", "NEW", "ADDED IN", "ADDED", "NEWLY ADDED", "NEW ACTION ADDED",
      "ACTION ADDED", "ADDED ACTION", "NEW FOR", "NEW IN", "NEW ACTION FOR", "NEW ACTION IN",
    ].contains(rest.joined(separator: " "))
  }
}

/// Cells that hold several short entries.
enum ListCell {
  static func entries(of text: String) -> [String] {
    let mark: Character = text.contains(";") ? ";" : ","
    let parts = text.split(separator: mark).map { $0.trimming { $0 == " " } }
    let isList = mark == ";" || parts.allSatisfy { $0.count <= 24 }
    return isList ? parts.filter { !$0.isEmpty } : [text]
  }
}

/// "Title: text" in one cell.
enum TitledText {
  static func split(_ text: String) -> (title: String, text: String)? {
    guard let colon = text.prefix(80).firstIndex(of: ":") else { return nil }
    let title = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard rest.first == " ", title.first?.isUppercase == true, title.count >= 3,
      title.split(separator: " ").count <= 9, !title.contains(".")
    else { return nil }
    let body = rest.trimming { $0 == " " }
    guard body.utf8.count >= 10, body.first?.isUppercase == true else { return nil }
    return (String(title), body)
  }
}

/// An update that only points to another action's.
enum SeeReference {
  static func refs(in text: String) -> [String]? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split { " ,.&".contains($0) }.map(String.init)
    guard words.count >= 2, words[0].lowercased() == "see" else { return nil }
    var refs: [String] = []
    for word in words.dropFirst() {
      if ["action", "actions", "ref", "refs", "item", "items", "and", "above", "below", "also"]
        .contains(word.lowercased())
      {
        continue
      }
      guard let ref = RefPattern.ref(in: word) else { return nil }
      refs.append(ref)
    }
    return refs.isEmpty ? nil : refs
  }
}
