public import PlanModel

/// What was read in a paper, for a person at a terminal.
///
/// What was understood comes first, since everything after depends on it; what was not comes last.
public enum PaperText {
  public static func text(of paper: Paper, style: TextStyle) -> String {
    var lines = [style.heading(SafeText.shown(paper.document.name))]
    lines += understood(in: paper, style: style)
    lines += actions(of: paper, style: style)
    lines += tallies(of: paper, style: style)
    lines += unplaced(in: paper, style: style)
    lines += findings(in: paper, style: style)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func understood(in paper: Paper, style: TextStyle) -> [String] {
    let plans = paper.printedPlans
    let plan = paper.plan ?? (plans.isEmpty ? nil : plans.joined(separator: "; "))
    var facts: [(String, String)] = [
      ("Council", paper.council ?? "not stated"),
      (plans.count > 1 && paper.plan == nil ? "Plans" : "Plan", plan ?? "not stated"),
    ]
    if let edition = paper.edition { facts.append(("Edition", edition)) }
    if let period = paper.period {
      facts.append(("Period", "\(period.label) (to \(period.date))"))
    } else if !paper.isEdition {
      facts.append(("Period", "not stated"))
    }
    for kind in LegendTerm.Kind.allCases {
      let terms = paper.legend.terms(of: kind)
      guard !terms.isEmpty else { continue }
      facts.append((keyName(kind), terms.map(termText).joined(separator: ", ")))
    }
    if let scoring = paper.scoring {
      facts.append(("Scoring", ScoringText.sentence(scoring)))
    }
    facts.append(("Actions", ReadingCounts.sentence(of: paper)))
    return facts.flatMap { name, text in
      let label = name.padded(to: 13)
      let wrapped = TextWrap.lines(SafeText.shown(text), width: style.width - 15)
      return wrapped.enumerated().map { index, line in
        "  " + (index == 0 ? style.faint(label) : String(repeating: " ", count: 13)) + line
      }
    }
  }

  private static func keyName(_ kind: LegendTerm.Kind) -> String {
    switch kind {
    case .stage: "Stage key"
    case .rating: "Rating key"
    case .level: "Level key"
    case .timescale: "Time key"
    case .role: "Role key"
    case .element: "Element key"
    }
  }

  private static func termText(_ term: LegendTerm) -> String {
    guard let canonical = term.canonical else { return term.term }
    return "\(term.term) (\(CommonWords.word(for: canonical, kind: term.kind)))"
  }

  private static func actions(of paper: Paper, style: TextStyle) -> [String] {
    let hasSeveralPlans = paper.printedPlans.count > 1
    var lines: [String] = []
    var rows: [Action] = []
    var place: [String?] = []
    func flush() {
      if !rows.isEmpty { lines += ActionTable.lines(of: rows, style: style) }
      rows = []
    }
    for action in paper.actions {
      let here = [hasSeveralPlans ? action.plan : nil, action.list, action.section, action.group]
      if here != place {
        flush()
        let names = here.compactMap { $0 }
        lines += ["", style.heading(SafeText.shown(names.joined(separator: " › ")))]
        if names.isEmpty { lines.removeLast() }
        place = here
      }
      rows.append(action)
    }
    flush()
    return lines
  }

  private static func tallies(of paper: Paper, style: TextStyle) -> [String] {
    guard !paper.tallies.isEmpty else { return [] }
    var lines = ["", style.heading("Totals as the paper states them")]
    for tally in paper.tallies {
      let terms = tally.terms.isEmpty ? tallyTerms(tally) : tally.terms
      var columns = [TextTable.Column(heading: tally.by, limit: 60)]
      columns += terms.map { .init(heading: $0, limit: 14, isNumber: true) }
      var table = TextTable(columns: columns, flexible: 0)
      table.rows = tally.rows.map { row in
        [.init(row.name)] + terms.map { .init(row.counts[$0].map(String.init) ?? "–") }
      }
      lines += table.lines(style: style)
    }
    return lines
  }

  private static func tallyTerms(_ tally: Tally) -> [String] {
    Set(tally.rows.flatMap(\.counts.keys)).sorted()
  }

  private static func unplaced(in paper: Paper, style: TextStyle) -> [String] {
    let unplaced = paper.accounting.unplaced
    guard !unplaced.isEmpty else { return [] }
    var lines = ["", style.heading("Not placed anywhere (\(unplaced.count))")]
    for piece in unplaced {
      let label = "  line \(piece.line): "
      let shown = TextWrap.lines(
        SafeText.shown(piece.text), width: style.width - label.count, limit: 3)
      lines += shown.enumerated().map { index, line in
        (index == 0 ? style.faint(label) : String(repeating: " ", count: label.count)) + line
      }
    }
    return lines
  }

  private static func findings(in paper: Paper, style: TextStyle) -> [String] {
    guard !paper.findings.isEmpty else { return [] }
    var lines = ["", style.heading("What the reader noticed (\(paper.findings.count))")]
    for finding in paper.findings {
      let place = finding.line.map { "line \($0): " } ?? ""
      let ref = finding.ref.map { "\($0): " } ?? ""
      let wrapped = TextWrap.lines(
        SafeText.shown(place + ref + finding.message), width: style.width - 4)
      lines += wrapped.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }
    return lines
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }
}
