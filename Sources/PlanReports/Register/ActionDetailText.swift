import PlanModel

extension ActionDetail {
  /// The action for a person at a terminal: every field it has, its history, its sources.
  public func text(style: TextStyle) -> String {
    let ref = action.ref.map { $0 + "  " } ?? ""
    var lines = TextWrap.lines(SafeText.shown(ref + action.name), width: style.width)
      .map(style.heading)
    if isVanished { lines.append("The plan's latest paper does not hold it.") }
    lines.append("")
    for (label, field, value) in rows {
      guard let value, !value.isEmpty else { continue }
      lines += block(label, value, source: field.flatMap { sources[$0] }, style: style)
    }
    lines += furtherLines(style: style)
    lines += historyLines(style: style)
    lines += changeLines(style: style)
    let became = succession.map { SafeText.shown($0.sentence(of: place.id)) }
    for (heading, texts) in [("In doubt", doubts), ("What became of it", became)]
    where !texts.isEmpty {
      lines += ["", style.heading(heading)]
      lines += texts.map { TextWrap.paragraph($0, margin: "  ", width: style.width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A label, the field whose source stands beside it, and the value.
  private typealias Line = (label: String, field: String?, value: String?)

  private var rows: [Line] { placeRows + ownerRows + measureRows + progressRows + groupingRows }

  private var placeRows: [Line] {
    let plans = [place.plan, action.plan].compactMap { $0 }.unique.joined(separator: " › ")
    return [
      ("Id", nil, place.id),
      ("Council", nil, place.council),
      ("Plan", "plan", plans),
      ("Edition", nil, place.edition),
      ("List", "list", action.list),
      ("Theme", "section", action.section),
      ("Group", "group", action.group),
      ("Action", "text", action.title == nil ? nil : action.text),
    ]
  }

  private var ownerRows: [Line] {
    [
      ("Objectives", "objectives", action.objectives.joined(separator: ", ")),
      ("Elements", "elements", action.elements.joined(separator: ", ")),
      ("Introduced in", "introducedIn", action.introducedIn),
      ("Council's role", "role", action.role.printed),
      ("Lead", "leads", action.leads.joined(separator: ", ")),
      ("Partners", "partners", partners),
    ]
  }

  private var measureRows: [Line] {
    [
      ("When", "timescale", action.timescale.printed),
      ("Delivery years", "timescale", action.timescale.years.joined(separator: ", ")),
      ("Cost", "cost", action.cost.printed),
      ("Carbon saving", "carbon", action.carbon.printed),
      ("Score", "score", score),
      ("If not achieved", "impact", action.impact),
      ("Success measure", "measure", action.measure),
    ]
  }

  private var progressRows: [Line] {
    [
      ("Stage", "stage", stage),
      ("Rating", "rating", rating),
      ("Update", "update", action.update),
      ("Reason", "reason", action.reason),
      ("Back on track", "mitigation", action.mitigation),
      ("Notes on changes", "changeNote", action.changeNote),
      ("See", "see", action.see.joined(separator: ", ")),
      ("Parts", "parts", action.parts.map(partText).joined(separator: "; ")),
    ]
  }

  private var groupingRows: [Line] {
    action.groupings.sorted { $0.key < $1.key }.map { ($0.key, "groupings", $0.value) }
  }

  private var partners: String {
    action.partners.count > 1
      ? action.partners.joined(separator: ", ")
      : action.partnersAsPrinted ?? action.partners.joined()
  }

  private var score: String? {
    guard let printed = action.score.printed else {
      return action.score.computed.map { "\(NumberText.plain($0)) (worked out)" }
    }
    guard let computed = action.score.computed, computed != printed else {
      return NumberText.plain(printed)
    }
    return "\(NumberText.plain(printed)) (the bands give \(NumberText.plain(computed)))"
  }

  private var stage: String? {
    guard let printed = action.stage.printed ?? action.stage.term else { return nil }
    guard let canonical = action.stage.canonical else { return printed }
    let word = CommonWords.word(for: canonical)
    return printed.lowercased() == word ? printed : "\(printed) (\(word))"
  }

  private var rating: String? {
    guard let printed = action.rating.printed ?? action.rating.term else { return nil }
    guard let canonical = action.rating.canonical else { return printed }
    return "\(printed) (\(CommonWords.word(for: canonical)))"
  }

  private func partText(_ part: ActionPart) -> String {
    let tail = [part.stage.printed, part.due?.description].compactMap { $0 }
    return tail.isEmpty ? part.text : "\(part.text) (\(tail.joined(separator: ", ")))"
  }

  private func block(
    _ label: String, _ value: String, source: String?, style: TextStyle
  ) -> [String] {
    let head = TextWrap.lines(SafeText.shown(label), width: 16, limit: 1).joined().padded(to: 17)
    let place = source.map { "  [\($0)]" } ?? ""
    var wrapped = TextWrap.lines(SafeText.shown(value), width: style.width - 17)
    if let last = wrapped.last, !place.isEmpty {
      let fits = DisplayWidth.of(last) + DisplayWidth.of(place) <= style.width - 17
      if fits {
        wrapped[wrapped.count - 1] = last + style.faint(SafeText.shown(place))
      } else {
        wrapped.append(style.faint(SafeText.shown(place)).trimmedStart)
      }
    }
    return wrapped.enumerated().map {
      ($0 == 0 ? style.faint(head) : String(repeating: " ", count: 17)) + $1
    }
  }

  /// What the paper prints under headings that no field stands for.
  private func furtherLines(style: TextStyle) -> [String] {
    let known = [place.council, place.plan, place.edition, place.period].compactMap { $0 }
    let byHeading = Dictionary(
      FieldNames.unique(action.fields).map { ($0.heading, $0.text) }, uniquingKeysWith: { $1 })
    var lines: [String] = []
    for further in FurtherHeadings.headings(of: [action], known: [])
    where action.groupings[further.heading] == nil {
      guard let text = byHeading[further.heading], !known.contains(text) else { continue }
      lines += block(further.heading, text, source: nil, style: style)
    }
    return lines
  }

  private func historyLines(style: TextStyle) -> [String] {
    guard !history.isEmpty else { return [] }
    var table = TextTable(
      columns: [
        .init(heading: "Period", limit: 28), .init(heading: "Stage", limit: 18),
        .init(heading: "Rating", limit: 18), .init(heading: "Update", limit: .max),
      ], flexible: 3)
    table.rows = history.map { row in
      [
        .init(row.effective.label + (row.isClosed ? " (closed)" : "")),
        .init(row.action.stage.printed ?? ""),
        .init((row.action.rating.printed ?? row.action.rating.term ?? "") + arrow(row)) {
          style.rating($0, row.action.rating.canonical)
        },
        .init(row.isRemoved ? "removed" : row.action.update ?? ""),
      ]
    }
    return ["", style.heading("History")] + table.lines(style: style)
  }

  private func arrow(_ row: UpdateRow) -> String {
    switch row.ratingMovement {
    case .better: " (better)"
    case .worse: " (worse)"
    case .new, .same, .unknown, .vanished: ""
    }
  }

  private func changeLines(style: TextStyle) -> [String] {
    let told = changes.filter { !$0.changes.isEmpty }
    guard !told.isEmpty else { return [] }
    var lines = ["", style.heading("What each paper changed")]
    for period in told {
      lines.append("  \(SafeText.shown(period.period))")
      for field in period.changes {
        let text = "\(field.field): \(field.before ?? "nothing") → \(field.after ?? "nothing")"
        lines.append(TextWrap.paragraph(text, margin: "    ", width: style.width))
      }
    }
    return lines
  }
}

extension Array where Element: Hashable {
  /// Each element at its first place.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
