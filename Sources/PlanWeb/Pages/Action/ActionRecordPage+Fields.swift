import PlanModel
import PlanReports
import PlanStore

extension ActionRecordPage {
  /// What the action is, field by field, the empty ones left out.
  static func what(_ record: ActionRecord, _ sources: ActionSources) -> SummaryList {
    let action = record.action
    var rows: [SummaryList.Row] = []
    func add(_ field: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      rows.append(.init(FieldWords.label(of: field), text: text, source: sources.link(field)))
    }
    func add(_ field: String, items: [String]) {
      guard items.count > 1 else { return add(field, items.first) }
      rows.append(.init(FieldWords.label(of: field), items: items, source: sources.link(field)))
    }
    add("plan", action.plan)
    add("section", action.section)
    add("group", action.group)
    add("list", action.list)
    for (heading, member) in action.groupings.sorted(by: { $0.key < $1.key }) {
      rows.append(.init(heading, text: member, source: sources.link("groupings")))
    }
    add("leads", items: action.leads)
    add("partners", items: action.partners)
    add("role", Self.role(action.role))
    add("timescale", timescale(action.timescale))
    add("cost", level(action.cost))
    add("carbon", level(action.carbon))
    add("score", score(action.score))
    add("impact", action.impact)
    add("measure", action.measure)
    add("objectives", items: action.objectives)
    add("elements", items: action.elements)
    add("introducedIn", action.introducedIn)
    add("see", items: action.see)
    add("edition", record.edition)
    rows.append(
      .init(
        "Place in the paper", text: sources.whole == nil ? "Not known" : nil,
        source: sources.whole))
    return SummaryList(rows: rows)
  }

  private static func role(_ role: RoleReading) -> String? {
    guard let printed = role.printed else { return role.canonical.map(words) }
    guard let canonical = role.canonical else { return printed }
    return "\(printed) (\(words(canonical)))"
  }

  private static func words(_ role: Role) -> String {
    switch role {
    case .lead: "the council delivers it"
    case .partner: "others deliver it, and the council asks or helps"
    case .influence: "only government can do it, and the council calls for it"
    }
  }

  private static func timescale(_ timescale: Timescale) -> String? {
    var parts = [timescale.printed].compactMap { $0 }
    let bands = timescale.bands.map { band in
      switch band {
      case .short: "short"
      case .medium: "medium"
      case .long: "long"
      }
    }
    if !bands.isEmpty { parts.append("(\(bands.joined(separator: " to ")) term)") }
    if !timescale.years.isEmpty { parts.append(timescale.years.joined(separator: ", ")) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func level(_ level: LevelReading) -> String? {
    let bands = level.bands.map { band in
      switch band {
      case .low: "low"
      case .medium: "medium"
      case .high: "high"
      }
    }
    guard let printed = level.printed else { return bands.isEmpty ? nil : bands.joined() }
    return bands.isEmpty ? printed : "\(printed) (\(bands.joined(separator: " to ")))"
  }

  private static func score(_ score: Score) -> String? {
    func words(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
    switch (score.printed, score.computed) {
    case (nil, nil): return nil
    case (nil, let computed?): return "\(words(computed)), computed; the paper prints none"
    case (let printed?, nil): return words(printed)
    case (let printed?, let computed?):
      return printed == computed
        ? words(printed) : "\(words(printed)) printed; its bands give \(words(computed))"
    }
  }
}

/// Where each value of an action stood, as links.
struct ActionSources {
  private var sources: [String: ValueSource]

  init(_ record: ActionRecord) { sources = record.sources }

  /// The action's own place.
  var whole: SourceLink? { link("", "Action") }

  /// The place of a field; nil where it is not known apart from the action's.
  func link(_ field: String, _ label: String? = nil) -> SourceLink? {
    guard let source = sources[field], let document = source.document else { return nil }
    let place = SourceText.short(source.source)
    return SourceLink(
      label: place.isEmpty ? "source" : place,
      address: .document(document, line: source.source.line),
      subject: "\(label ?? FieldWords.label(of: field)), source")
  }
}

/// What a field is called on screen.
enum FieldWords {
  static func label(of field: String) -> String {
    words[field] ?? Phrases.sentence(field)
  }

  private static let words: [String: String] = [
    "ref": "Ref", "refAsPrinted": "Ref as printed", "plan": "Plan", "list": "List",
    "section": "Theme", "group": "Group", "title": "Title", "text": "Action",
    "groupings": "Grouping", "objectives": "Objectives", "elements": "Elements",
    "introducedIn": "Added in", "role": "Council’s role", "leads": "Lead",
    "partners": "Who may be involved", "timescale": "Timescale", "start": "Start", "end": "End",
    "years": "Delivery period", "cost": "Cost", "carbon": "Carbon saving",
    "score": "Deliverability score", "impact": "Impact if not achieved",
    "measure": "Success measure", "stage": "Stage", "rating": "Rating",
    "movement": "Direction of travel, as stated", "update": "Update", "reason": "Reason",
    "mitigation": "Getting back on track", "changeNote": "Notes on changes", "see": "See",
    "parts": "Parts", "updates": "Earlier updates", "edition": "Edition", "": "Action",
  ]
}
