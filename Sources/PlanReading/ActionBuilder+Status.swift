import PlanModel

/// How far an action is and how well it goes: what a cell, a heading or its own rows say.
extension ActionBuilder {
  func putStage(_ text: String, into action: inout Action) {
    if let (term, arrow) = ArrowSign.split(text) {
      putStage(term, into: &action)
      action.movement.printed = action.movement.printed ?? arrow
      return
    }
    if Introduction.isPhrase(text) {
      action.introducedIn = text
      action.stage = StageReading(printed: text)
      return
    }
    let read = stage(text)
    // "On track" in a status column is a rating, whatever the others are.
    if read.canonical == nil, read.term == nil, action.rating.printed == nil, saysRating(text) {
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

  /// Whether a dash is a term of the key, as one that means "not rated" is.
  func isTerm(_ dash: String, _ field: Field) -> Bool {
    [.status, .stage, .rating].contains(field)
      && (legend.term(for: dash, kind: .rating)?.canonical != nil
        || legend.term(for: dash, kind: .stage)?.canonical != nil)
  }

  /// "Not given" where a term is asked for says that there is none, unless the key explains it.
  func isNotGiven(_ text: String, _ field: Field) -> Bool {
    [.status, .stage, .rating].contains(field) && text.lowercased() == "not given"
      && legend.term(for: text, kind: .rating) == nil && legend.term(for: text, kind: .stage) == nil
  }

  /// Whether a cell can only be a rating; a colour that says nothing by itself is one too.
  private func saysRating(_ text: String) -> Bool {
    let read = rating(text)
    return read.canonical?.order != nil || read.canonical == .notDue || read.term != nil
      || read.canonical == nil && CommonScale.isRatingTerm(text)
  }

  func stage(_ text: String) -> StageReading {
    if let name = codes[text], legend.term(for: name, kind: .stage) != nil {
      let read = stage(name)
      return StageReading(printed: text, term: read.term, canonical: read.canonical)
    }
    let term = legend.term(for: text, kind: .stage)
    let canonical = term?.canonical.flatMap { Stage(rawValue: $0) } ?? CommonScale.stage(of: text)
    if canonical == nil, term == nil, text.trimming({ $0 == "*" }).last == ")",
      let open = text.firstIndex(of: "("), open > text.startIndex
    {
      // "In progress (80%)": the brackets say more of the same.
      let head = stage(text[..<open].trimming { " *".contains($0) })
      return StageReading(printed: text, term: head.term, canonical: head.canonical)
    }
    return StageReading(printed: text, term: term?.term, canonical: canonical)
  }

  func rating(_ text: String) -> RatingReading {
    if let name = codes[text], legend.term(for: name, kind: .rating) != nil {
      let read = rating(name)
      return RatingReading(printed: text, term: read.term, canonical: read.canonical)
    }
    let term = legend.term(for: text, kind: .rating)
    // Where the key says that green is "complete", it is no verdict.
    let isStage = term?.canonical == nil && term?.definition.flatMap(Self.stage(meant:)) != nil
    let canonical =
      term?.canonical.flatMap { Rating(rawValue: $0) }
      ?? (isStage ? nil : CommonScale.rating(of: text))
    return RatingReading(printed: text, term: term?.term, canonical: canonical)
  }

  private static func stage(meant definition: String) -> Stage? {
    CommonScale.stage(of: String(definition.prefix { !"(,;:".contains($0) }))
      ?? CommonScale.stage(of: core(of: definition))
  }

  /// What a definition says first, without the colour that a letter stands for: of "Blue - complete, and
  /// no more to do" that it is complete.
  private static func core(of definition: String) -> String {
    var pieces = definition.replacing(" – ", with: ",").replacing(" - ", with: ",")
      .replacing(" and ", with: ",")
      .split { "(,;:=".contains($0) }.map { $0.trimming { $0 == " " } }.filter { !$0.isEmpty }
    if pieces.count > 1, let first = pieces.first, CommonScale.stage(of: first) == nil,
      CommonScale.isRatingTerm(first)
    {
      pieces.removeFirst()
    }
    return pieces.first ?? ""
  }

  /// A colour whose definition says how far the action is ("Blue: complete") says its stage.
  func putStage(meantBy rating: RatingReading, into action: inout Action) {
    guard rating.canonical == nil, action.stage.printed == nil, let name = rating.term else {
      return
    }
    let definition = legend.terms(of: .rating).first { $0.term == name }?.definition
    // "Completed" tells by itself, whatever is said of it.
    // "complete (100%)" is what it is without its brackets.
    let plain = definition.map { $0.prefix { $0 != "(" && $0 != ":" }.trimming { $0 == " " } }
    guard
      let meant = CommonScale.stage(of: name)?.rawValue
        ?? plain.flatMap({ CommonScale.canonical(of: $0, definition: definition, kind: .stage) })
        ?? definition.flatMap({ CommonScale.stage(of: Self.core(of: $0))?.rawValue })
    else { return }
    action.stage = StageReading(
      printed: rating.printed, term: name, canonical: Stage(rawValue: meant))
    action.sources[Field.stage.rawValue] = action.sources[Field.rating.rawValue]
  }

  /// "Complete" where others have a colour is that column's word for the action, and its stage too.
  private func putStage(amongRatings text: String, into action: inout Action) {
    let read = stage(text)
    // The two may have changed places, and the rating is known from the other.
    if action.rating.canonical == nil {
      action.rating = RatingReading(printed: text, term: read.term)
    }
    guard action.stage.printed == nil else { return }
    action.stage = read
    action.sources[Field.stage.rawValue] = action.sources[Field.rating.rawValue]
  }

  /// "Amber – waiting for a grant", "In progress - on track": a term, a mark, and what else is said.
  func splitTerm(_ text: String) -> (head: String, rest: String)? {
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
  func putSplit(_ text: String, from field: Field, into action: inout Action) -> Bool {
    guard let (head, rest) = splitTerm(text) else { return false }
    let place = action.sources[field.rawValue] ?? action.sources[field.valueName]
    let ratesToo = CommonScale.isRatingTerm(rest) || rating(rest).term != nil
    func putTerm(_ term: String) -> Bool {
      if stage(term).canonical != nil, field == .rating, !ratesToo, action.rating.printed == nil {
        putStage(amongRatings: term, into: &action)
      } else if stage(term).canonical != nil, action.stage.printed == nil {
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
    // "Complete - Mar 24" says when.
    if !rest.isEmpty, !putTerm(rest), !DateCell.isDate(rest) {
      action.update = action.update.map { rest + " " + $0 } ?? rest
      action.sources[Field.update.rawValue] =
        place.map { action.sources[Field.update.rawValue]?.joined(with: $0) ?? $0 }
    }
    return true
  }

  /// A rating cell may hold the rating, what it was before, both or neither.
  func putRating(_ text: String, into action: inout Action) {
    if let (term, arrow) = ArrowSign.split(text) {
      putRating(term, into: &action)
      action.movement.printed = action.movement.printed ?? arrow
      return
    }
    let whole = rating(text)
    if whole.canonical != nil || whole.term != nil || CommonScale.isRatingTerm(text) {
      action.rating = whole
      putStage(meantBy: whole, into: &action)
      return
    }
    if stage(text).canonical != nil {
      putStage(amongRatings: text, into: &action)
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
  func putParts(_ rows: [[Int: String]], layout: Layout, into action: inout Action) {
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
  func putStatusHeading(_ layout: Int, into action: inout Action) {
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
}
