extension Action {
  /// Reads what `write(to:)` wrote; a field that it does not know is skipped.
  init(from input: inout JSONInput) throws(MalformedPayload) {
    self.init(key: "", text: "")
    // Bound to a local so that the closure does not capture `self` while it is being made.
    var action = self
    try input.object { (input, name) throws(MalformedPayload) in
      guard let field = Field.byName[name] else { return try input.skip() }
      try action.read(field, from: &input)
    }
    self = action
  }

  private mutating func read(
    _ field: Field, from input: inout JSONInput
  ) throws(MalformedPayload) {
    switch field {
    case .key: key = try input.string()
    case .ref: ref = try input.string()
    case .refAsPrinted: refAsPrinted = try input.string()
    case .plan: plan = try input.string()
    case .list: list = try input.string()
    case .section: section = try input.string()
    case .group: group = try input.string()
    case .title: title = try input.string()
    case .text: text = try input.string()
    case .groupings:
      var found: [String: String] = [:]
      try input.object { (input, axis) throws(MalformedPayload) in
        found[axis] = try input.string()
      }
      groupings = found
    case .objectives: objectives = try input.strings()
    case .elements: elements = try input.strings()
    case .introducedIn: introducedIn = try input.string()
    case .role:
      let reading = try input.reading()
      role = RoleReading(
        printed: reading.printed, canonical: reading.canonical.flatMap { Role(rawValue: $0) })
    case .leads: leads = try input.strings()
    case .partners: partners = try input.strings()
    case .partnersAsPrinted: partnersAsPrinted = try input.string()
    case .impact: impact = try input.string()
    case .measure: measure = try input.string()
    case .update: update = try input.string()
    case .reason: reason = try input.string()
    case .mitigation: mitigation = try input.string()
    case .changeNote: changeNote = try input.string()
    case .see: see = try input.strings()
    case .fields where input.leavesOutPrintedFields: try input.skip()
    case .fields:
      let flat = try input.strings()
      fields = stride(from: 0, to: flat.count - 1, by: 2).map {
        PrintedField(heading: flat[$0], text: flat[$0 + 1])
      }
    case .source: source = PackedSources.unpackOne(try input.string())
    case .sources: sources = Sources(packed: try input.string())
    case .timescale, .cost, .carbon, .score, .stage, .rating, .movement, .parts, .updates:
      try readNested(field, from: &input)
    }
  }

  private mutating func readNested(
    _ field: Field, from input: inout JSONInput
  ) throws(MalformedPayload) {
    switch field {
    case .timescale: timescale = try input.timescale()
    case .cost: cost = try input.level()
    case .carbon: carbon = try input.level()
    case .score:
      var found = Score()
      try input.object { (input, name) throws(MalformedPayload) in
        switch name {
        case "printed": found.printed = try input.double()
        case "computed": found.computed = try input.double()
        default: try input.skip()
        }
      }
      score = found
    case .stage: stage = try input.stage()
    case .rating: rating = try input.rating()
    case .movement:
      let reading = try input.reading()
      movement = StatedMovement(printed: reading.printed, from: reading.from)
    case .parts: parts = try input.array { (input) throws(MalformedPayload) in try input.part() }
    case .updates:
      updates = try input.array { (input) throws(MalformedPayload) in try input.update() }
    default: try input.skip()
    }
  }
}

extension JSONInput {
  /// An object of texts by these four names.
  fileprivate struct Reading {
    var printed: String?
    var term: String?
    var canonical: String?
    var from: String?
  }

  fileprivate mutating func reading() throws(MalformedPayload) -> Reading {
    var reading = Reading()
    try object { (input, name) throws(MalformedPayload) in
      switch name {
      case "printed": reading.printed = try input.string()
      case "term": reading.term = try input.string()
      case "canonical": reading.canonical = try input.string()
      case "from": reading.from = try input.string()
      default: try input.skip()
      }
    }
    return reading
  }

  mutating func stage() throws(MalformedPayload) -> StageReading {
    let reading = try reading()
    return StageReading(
      printed: reading.printed, term: reading.term,
      canonical: reading.canonical.flatMap { Stage(rawValue: $0) })
  }

  mutating func rating() throws(MalformedPayload) -> RatingReading {
    let reading = try reading()
    return RatingReading(
      printed: reading.printed, term: reading.term,
      canonical: reading.canonical.flatMap { Rating(rawValue: $0) })
  }

  fileprivate mutating func level() throws(MalformedPayload) -> LevelReading {
    var level = LevelReading()
    try object { (input, name) throws(MalformedPayload) in
      switch name {
      case "printed": level.printed = try input.string()
      case "bands": level.bands = try input.strings().compactMap { Level(rawValue: $0) }
      default: try input.skip()
      }
    }
    return level
  }

  fileprivate mutating func timescale() throws(MalformedPayload) -> Timescale {
    var timescale = Timescale()
    try object { (input, name) throws(MalformedPayload) in
      switch name {
      case "printed": timescale.printed = try input.string()
      case "bands":
        timescale.bands = try input.strings().compactMap { TimescaleBand(rawValue: $0) }
      case "start": timescale.start = PartialDate(iso: try input.string())
      case "end": timescale.end = PartialDate(iso: try input.string())
      case "ongoing": timescale.ongoing = try input.bool()
      case "years": timescale.years = try input.strings()
      default: try input.skip()
      }
    }
    return timescale
  }

  fileprivate mutating func part() throws(MalformedPayload) -> ActionPart {
    var part = ActionPart(text: "")
    try object { (input, name) throws(MalformedPayload) in
      switch name {
      case "text": part.text = try input.string()
      case "stage": part.stage = try input.stage()
      case "due": part.due = PartialDate(iso: try input.string())
      default: try input.skip()
      }
    }
    return part
  }

  fileprivate mutating func update() throws(MalformedPayload) -> ReportedUpdate {
    var update = ReportedUpdate(period: "")
    try object { (input, name) throws(MalformedPayload) in
      switch name {
      case "period": update.period = try input.string()
      case "stage": update.stage = try input.stage()
      case "rating": update.rating = try input.rating()
      case "text": update.text = try input.string()
      default: try input.skip()
      }
    }
    return update
  }
}
