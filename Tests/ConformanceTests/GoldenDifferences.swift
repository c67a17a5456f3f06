import PlanModel

/// Where a reading differs from the golden one, a line for each difference.
struct GoldenDifferences {
  private(set) var lines: [String] = []
  private let golden: Golden
  private let paper: Paper

  init(between golden: Golden, and paper: Paper, text: String) {
    self.golden = golden
    self.paper = paper
    comparePaper()
    compareKeys()
    let read = Dictionary(paper.actions.map { ($0.key, $0) }) { first, _ in first }
    for wanted in golden.actions {
      guard let action = read[wanted.key] else { continue }
      compare(wanted, action)
    }
    compareAccounting(text)
  }

  private mutating func expect<Value: Equatable>(
    _ what: String, _ wanted: Value, _ got: Value, of key: String = ""
  ) {
    guard wanted != got else { return }
    lines.append(
      "\(key.isEmpty ? "" : "\(key) ")\(what): expected \(shown(wanted)), read \(shown(got))")
  }

  private func shown(_ value: some Any) -> String {
    if let optional = value as? String? { return optional.map { "“\($0)”" } ?? "nothing" }
    return "\(value)"
  }

  private mutating func comparePaper() {
    expect("council", golden.council, paper.council)
    expect("plan", golden.plan, paper.plan)
    // An edition that the delivery periods tell is accepted where none is printed.
    let years = Set(paper.tables.flatMap(\.columns).filter { $0.field == "year" }.map(\.heading))
    if golden.edition != nil || years.isEmpty { expect("edition", golden.edition, paper.edition) }
    expect("period", golden.period?.label, paper.period?.label)
    expect("period's last day", golden.period?.date, paper.period?.date.description)
    expect(
      "key", golden.legend.map { "\($0.kind) \($0.term) = \($0.canonical ?? "?")" },
      paper.legend.terms.map { "\($0.kind.rawValue) \($0.term) = \($0.canonical ?? "?")" })
    expect(
      "tallies",
      golden.tallies.map { tally in
        "\(tally.by): "
          + tally.rows.map { "\($0.name) \(counts($0.counts))" }.joined(separator: "; ")
      },
      paper.tallies.map { tally in
        "\(tally.by): "
          + tally.rows.map { "\($0.name) \(counts($0.counts))" }.joined(separator: "; ")
      })
  }

  private func counts(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
  }

  private mutating func compareKeys() {
    let wanted = golden.actions.map(\.key)
    let got = paper.actions.map(\.key)
    guard wanted != got else { return }
    lines.append("missing: \(wanted.filter { !got.contains($0) })")
    lines.append("not in the paper: \(got.filter { !wanted.contains($0) })")
    if Set(wanted) == Set(got) { lines.append("order: \(got)") }
  }

  private mutating func compare(_ wanted: Golden.Reading, _ action: Action) {
    let key = wanted.key
    expect("ref", wanted.ref, action.ref, of: key)
    expect("ref as printed", wanted.refAsPrinted, action.refAsPrinted, of: key)
    expect("plan", wanted.plan, action.plan, of: key)
    expect("list", wanted.list, action.list, of: key)
    expect("section", wanted.section, action.section, of: key)
    expect("group", wanted.group, action.group, of: key)
    expect("first line", wanted.line, action.source.line, of: key)
    expect("last line", wanted.endLine, action.source.endLine, of: key)
    compareTexts(wanted, action)
    expect("objectives", wanted.objectives, action.objectives, of: key)
    expect("elements", wanted.elements, action.elements, of: key)
    expect("introduced in", wanted.introducedIn, action.introducedIn, of: key)
    expect("role", wanted.role, action.role.canonical?.rawValue, of: key)
    expect(
      "bands of time", wanted.timescale?.bands ?? [], action.timescale.bands.map(\.rawValue),
      of: key)
    expect("start", wanted.timescale?.start, action.timescale.start?.description, of: key)
    expect("end", wanted.timescale?.end, action.timescale.end?.description, of: key)
    expect("ongoing", wanted.timescale?.ongoing ?? false, action.timescale.ongoing, of: key)
    expect("cost", wanted.cost, action.cost.bands.map(\.rawValue), of: key)
    expect("carbon", wanted.carbon, action.carbon.bands.map(\.rawValue), of: key)
    expect("score", wanted.score, action.score.printed, of: key)
    expect("impact", wanted.impact, action.impact, of: key)
    expect("stage as printed", wanted.stage?.printed, action.stage.printed, of: key)
    expect("stage", wanted.stage?.canonical, action.stage.canonical?.rawValue, of: key)
    expect("rating as printed", wanted.rating?.printed, action.rating.printed, of: key)
    expect("rating", wanted.rating?.canonical, action.rating.canonical?.rawValue, of: key)
    expect("movement as printed", wanted.movement?.printed, action.movement.printed, of: key)
    expect("movement from", wanted.movement?.from, action.movement.from, of: key)
    expect(
      "stages of its parts", wanted.parts, action.parts.map(\.stage.canonical?.rawValue), of: key)
    // A text that only mentions another action may give a see; one that is nothing else must.
    if !wanted.see.isEmpty { expect("see", wanted.see, action.see, of: key) }
    // The heading's own axis may repeat the section.
    let axes = action.groupings.filter {
      wanted.groupings[$0.key] != nil || $0.value != action.section
    }
    expect("groupings", wanted.groupings, axes, of: key)
  }

  private mutating func compareTexts(_ wanted: Golden.Reading, _ action: Action) {
    let texts: [(String, String?)] = [
      ("text", action.text), ("update", action.update), ("reason", action.reason),
      ("mitigation", action.mitigation), ("measure", action.measure),
      ("changeNote", action.changeNote), ("partnersAsPrinted", action.partnersAsPrinted),
      ("leads", action.leads.isEmpty ? nil : action.leads.joined(separator: " ")),
    ]
    expect("title", wanted.title, action.title.map(Golden.hash), of: wanted.key)
    for (field, text) in texts {
      let got = text.flatMap { $0.isEmpty ? nil : Golden.hash($0) }
      guard got != wanted.hashes[field], !(wanted.orHashes[field] ?? []).contains(got) else {
        continue
      }
      lines.append(
        "\(wanted.key) \(field): read “\((text ?? "").prefix(120))”, which is not what the paper prints"
      )
    }
  }

  private mutating func compareAccounting(_ text: String) {
    let accounting = paper.accounting
    let characters = text.unicodeScalars.count { !$0.properties.isWhitespace }
    expect("characters", characters, accounting.characters)
    let unplaced = accounting.unplaced.reduce(0) { total, left in
      total + left.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
    expect(
      "placed and unplaced together", characters, accounting.placed.values.reduce(0, +) + unplaced)
    for left in accounting.unplaced {
      let hash = Golden.hash(left.text)
      guard !golden.unplaced.contains(where: { $0.line == left.line && $0.hash == hash }) else {
        continue
      }
      lines.append("line \(left.line): “\(left.text.prefix(120))” was left unplaced")
    }
  }
}
