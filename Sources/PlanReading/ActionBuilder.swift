import PlanModel

/// Makes an action of the cells that were gathered for it.
struct ActionBuilder {
  var layouts: [Layout]
  var legend: Legend
  /// Terms by the numbers that the key gives them.
  var codes: [String: String] = [:]
  /// The layouts whose texts are "Title: text".
  var titled: Set<Int>
  /// The period of the newest period column, whose cells fill the plain fields.
  var latest: Period?
  /// Of each layout, the columns that no row fills.
  var blank: [Set<Int>] = []
  /// The layouts whose updates begin with how the action goes.
  var toldInUpdates: Set<Int> = []

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
    action.fields.reserveCapacity(draft.cells.count)
    var updates: [Period: ReportedUpdate] = [:]
    var start: String?
    var end: String?
    for index in layout.columns.indices {
      let column = layout.columns[index]
      guard let piece = draft.cells[index] else {
        if blank.indices.contains(draft.layout), blank[draft.layout].contains(index) {
          action.fields.append(PrintedField(heading: column.heading, text: ""))
        }
        continue
      }
      let heading = column.heading.isEmpty ? "Column \(index + 1)" : column.heading
      if !column.isExchange {
        action.fields.append(PrintedField(heading: heading, text: piece.text))
      }
      guard let field = column.field,
        !CellText.isNothing(piece.text) || isTerm(piece.text, field),
        !isNotGiven(piece.text, field),
        let said = TickedTerm.text(piece.text, in: column)
      else { continue }
      // "Q4 RAG" and "Update to 31 March" are of one time.
      if let period = column.period, let latest, period.date != latest.date {
        put(
          said, field, into: &updates[period, default: ReportedUpdate(period: period.label)])
        continue
      }
      action.sources[field.valueName] =
        action.sources[field.valueName]?.joined(with: piece.source) ?? piece.source
      if column.ground == ColumnInference.bodyGround {
        action.groupings[heading] = said.trimming { " ,;".contains($0) }
        action.sources[Field.grouping.rawValue] = piece.source
      }
      switch field {
      case .start: start = said
      case .end where end != nil && DateRevisionHeading.isOriginal(column.heading): continue
      case .end where end != nil && !Timescale(printed: said).hasTime: continue
      case .end: end = said
      case .timescale where column.ground == TickedTerm.ground && !action.timescale.isEmpty:
        action.timescale = action.timescale.joined(with: Timescale(printed: said))
      default: put(said, field, heading: heading, into: &action)
      }
    }
    if start != nil || end != nil {
      let years = action.timescale.years
      // Beside a start the date of another column is the end.
      if end == nil, action.timescale.end != nil || action.timescale.ongoing {
        end = action.timescale.printed
      }
      action.timescale = Timescale(start: start ?? "", end: end ?? "")
      action.timescale.years = years
    }
    putParts(draft.rows, layout: layout, into: &action)
    action.parts += draft.parts.map {
      ActionPart(text: $0, due: TargetDate.timescale(in: $0)?.end)
    }
    finish(&action, layout: draft.layout)
    if let body = draft.body { put(body, into: &action, layout: draft.layout) }
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
    case .rating:
      update.rating = rating(text)
      if update.rating.canonical == nil, update.rating.term == nil, update.stage.printed == nil,
        stage(text).canonical != nil
      {
        update.stage = stage(text)
        update.rating.term = update.stage.term
      }
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
    case .role:
      let meant = legend.term(for: text, kind: .role)?.canonical.flatMap { Role(rawValue: $0) }
      action.role = RoleReading(printed: text, canonical: meant ?? CommonScale.role(of: text))
    case .leads: action.leads.append(text)
    case .partners:
      action.partnersAsPrinted = action.partnersAsPrinted.map { "\($0) \(text)" } ?? text
    case .timescale:
      // The date that holds now stays, in whichever order the two stand.
      let isSet = action.timescale.end != nil || action.timescale.ongoing
      if isSet, DateRevisionHeading.isOriginal(heading) { return }
      if isSet, DateRevisionHeading.isRevision(heading), !Timescale(printed: text).hasTime {
        return
      }
      let years = action.timescale.years
      action.timescale = StartAndFinish.timescale(in: text) ?? Timescale(printed: text)
      if StartAndFinish.areTwoEnds(text, under: heading) { action.timescale.start = nil }
      action.timescale.years = years
    case .year:
      if Tick.isTick(text) || !Tick.isMark(text) { action.timescale.years.append(heading) }
    case .cost: action.cost = LevelReading(printed: text, bands: BandParser.levels(in: text) ?? [])
    case .carbon:
      action.carbon = LevelReading(printed: text, bands: BandParser.levels(in: text) ?? [])
    case .score: action.score.printed = PlainNumber.value(of: text)
    case .impact: action.impact = text
    case .measure: action.measure = action.measure.map { "\($0) \(text)" } ?? text
    case .stage, .status: putStage(text, into: &action)
    case .rating:
      let read = rating(text)
      if read.canonical == nil, let answer = OnTimeAnswer.rating(text, under: heading) {
        action.rating = answer
        action.rating.term = read.term
      } else {
        putRating(text, into: &action)
      }
    case .movement: action.movement.printed = text
    case .update: action.update = action.update.map { $0 + " " + text } ?? text
    case .reason:
      let said = NarrativeReader.risk(in: text)
      action.reason = said.reason ?? action.reason
      if let mitigation = said.mitigation { add(mitigation, to: &action) }
    case .mitigation: add(text, to: &action)
    case .changeNote: action.changeNote = text
    case .see: action.see = ListCell.entries(of: text)
    case .parts: break
    case .refAsPrinted: action.refAsPrinted = text
    case .movementFrom: action.movement.from = text
    case .years: action.timescale.years = ListCell.entries(of: text)
    case .start, .end, .council, .edition, .period, .id: break
    }
  }

  /// What is done about a risk and what is done next may stand in two columns.
  private func add(_ mitigation: String, to action: inout Action) {
    action.mitigation = action.mitigation.map { $0 + " " + mitigation } ?? mitigation
  }

  /// The service or directorate beside an action leads it, where no column names its lead.
  private func putBody(_ layout: Int, into action: inout Action) {
    guard action.leads.isEmpty, !layouts[layout].has(.leads),
      let column = layouts[layout].columns.first(where: {
        $0.field == .grouping && Self.namesBody($0.heading)
      }), let body = action.groupings[column.heading]
    else { return }
    action.leads = [body]
    action.sources[Field.leads.rawValue] = action.sources[Field.grouping.rawValue]
  }

  /// Who answers for the section leads its actions, where no column names their lead.
  private func put(_ body: SectionBody, into action: inout Action, layout: Int) {
    if body.isGrouping, action.groupings[body.label] == nil {
      action.groupings[body.label] = body.name
    }
    guard action.leads.isEmpty, !layouts[layout].has(.leads),
      !body.isGrouping || Self.namesBody(body.label)
    else { return }
    action.leads = [body.name]
  }

  static func namesBody(_ heading: String) -> Bool {
    let bodies: Set = ["service", "services", "directorate", "department", "division"]
    return HeadingVocabulary.normalWords(heading).last.map { bodies.contains($0) } ?? false
  }

  private func finish(_ action: inout Action, layout: Int) {
    // Waymark's own export has each of these in a column of its own.
    if layouts[layout].isExchange { return }
    if titled.contains(layout), action.title == nil,
      let (title, text) = TitledText.split(action.text)
    {
      action.title = title
      action.text = text
      action.sources[Field.title.rawValue] = action.sources[Field.text.rawValue]
    }
    putStatusHeading(layout, into: &action)
    putBody(layout, into: &action)
    if action.timescale.isEmpty, action.measure != nil,
      !layouts[layout].columns.contains(where: { [.timescale, .end].contains($0.field) }),
      let target = layouts[layout].columns.first(where: {
        $0.field == .measure
          && !Set(["target", "milestone"]).isDisjoint(
            with: HeadingVocabulary.normalWords($0.heading))
      }), let text = action.fields.first(where: { $0.heading == target.heading })?.text,
      let time = TargetDate.timescale(in: text)
    {
      action.timescale = time
      action.sources[Field.timescale.rawValue] = action.sources[Field.measure.rawValue]
    }
    if action.timescale.isEmpty,
      !layouts[layout].columns.contains(where: {
        $0.field?.valueName == Field.timescale.rawValue
      }),
      let time = TargetDate.month(behind: action.text)
    {
      action.timescale = time
      action.sources[Field.timescale.rawValue] = action.sources[Field.text.rawValue]
    }
    if let update = action.update, let refs = SeeReference.refs(in: update) {
      action.see = refs
      action.update = nil
      action.sources[Field.see.rawValue] = action.sources[Field.update.rawValue]
      action.sources[Field.update.rawValue] = nil
    }
    if toldInUpdates.contains(layout), let update = action.update,
      let (term, rest) = StatusInUpdates.split(update, legend: legend)
    {
      let place = action.sources[Field.update.rawValue]
      putStage(term, into: &action)
      action.sources[Field.stage.rawValue] = place
      if !rest.isEmpty { action.update = rest }
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

extension Timescale {
  /// Whether it tells a time, and not only that there is a cell.
  fileprivate var hasTime: Bool { end != nil || start != nil || ongoing || !bands.isEmpty }
}
