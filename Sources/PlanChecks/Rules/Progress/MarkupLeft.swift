public import PlanModel

/// Finds marks that belong to a word processor, a web page or a spreadsheet, and not to the text.
public struct MarkupLeft: PaperPlanRule {
  public static let guidance = Guidance(
    name: "markup-left", title: "Marks of a program left in the text", family: .progress,
    severity: .note,
    looksFor:
      "Codes such as “&amp;”, “<br>”, “[text]{.mark}” or “**” in a row or two, letters broken by a wrong encoding (“â€™”), and "
      + "errors of "
      + "a spreadsheet or word processor (“#REF!”, “Error! Reference source not found”, “####” in a cell that was too narrow).",
    whyItMatters:
      "It looks careless, and where a formula or reference failed, the figure or the place that "
      + "should stand there is missing.",
    howToPutRight:
      "Put the proper sign; where a reference or formula failed, put what it should give.",
    whenToWaive: "Where the marks are quoted on purpose.",
    before: "T8 The grant was Â£40,000 (see Error! Reference source not found.)",
    after: "T8 The grant was £40,000 (see Appendix 2)")

  public init() {}

  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    var order: [String] = []
    var places: [String: [(action: Action, field: String)]] = [:]
    func look(at text: String, _ field: String, of action: Action) {
      guard Self.hasSign(text), let mark = Self.mark(in: text) ?? Self.brokenCell(text) else {
        return
      }
      if places[mark] == nil { order.append(mark) }
      if places[mark]?.last?.action.key != action.key {
        places[mark, default: []].append((action, field))
      }
    }
    for (action, field, mark) in Self.taken(from: plan, by: paper) {
      if places[mark] == nil { order.append(mark) }
      places[mark, default: []].append((action, field))
    }
    for action in plan.actions {
      for (field, text) in action.texts { look(at: text, field, of: action) }
      for (field, text) in Self.brokenCells(of: action) { look(at: text, field, of: action) }
    }
    return order.compactMap { mark in
      guard let found = places[mark], let first = found.first else { return nil }
      let isLost = Self.lost.contains(mark) || mark == "####"
      let severity: Finding.Severity? = isLost ? .warning : nil
      return finding(
        .left(mark, in: FieldName.spoken(first.field), of: found.count), about: first.action,
        at: first.field, refs: found.dropFirst().map(\.action.key), severity: severity)
    }
  }

  /// What the reader of the paper took away: one mark of each row, with the value in which it stood.
  private static func taken(
    from plan: Plan, by paper: Paper?
  ) -> [(action: Action, field: String, mark: String)] {
    guard let marks = paper?.leftMarks, !marks.isEmpty else { return [] }
    var told: Set<String> = []
    return marks.compactMap { left in
      guard !left.beside.isEmpty,
        let action = plan.actions.first(where: { $0.holds(left.line) }),
        // What is still there is told of the same row.
        !action.texts.contains(where: { hasSign($0.text) && mark(in: $0.text) != nil }),
        let field = action.texts.first(where: { $0.text.contains(left.beside) })?.field,
        told.insert(action.key).inserted
      else { return nil }
      return (action, field, left.mark)
    }
  }

  /// A cell that a spreadsheet could not show or work out; nil where there is none.
  static func brokenCell(of action: Action) -> String? { brokenCells(of: action).first?.text }

  private static func brokenCells(of action: Action) -> [(field: String, text: String)] {
    action.fields.compactMap { field in
      guard field.text.utf8.first == UInt8(ascii: "#"), brokenCell(field.text) != nil else {
        return nil
      }
      return ("column “\(field.heading)”", field.text)
    }
  }

  /// “####” and “#REF!”.
  private static func brokenCell(_ text: String) -> String? {
    let word = text.trimmed
    guard word.utf8.first == UInt8(ascii: "#"), word.utf8.count <= 20 else { return nil }
    if word.utf8.count >= 4, word.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return "####" }
    return lost.first { word == $0 }
  }

  private static func mark(in text: String) -> String? { marks.first { text.contains($0) } }

  /// Whether a text has a byte that any of the marks has; few do.
  private static func hasSign(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      signs.withUnsafeBufferPointer { signs in bytes.contains { signs[Int($0)] } }
    }
  }

  /// Of each byte whether one of the marks has it that plain texts do not have.
  private static let signs: [Bool] = (UInt8.min...UInt8.max).map {
    Array("<&*#!_{\\".utf8).contains($0) || [0xC3, 0xEF, 0xC2].contains($0)
  }

  /// Marks that stand where something is missing.
  private static let lost = [
    "Error! Reference source not found", "Error! Bookmark not defined", "#REF!", "#N/A", "#NAME?",
    "#VALUE!", "#DIV/0!",
  ]

  private static let marks =
    lost + [
      "{.mark}", "{.underline}", "{.smallcaps}", "]{.", "&amp;", "&nbsp;", "&lt;", "&gt;", "&quot;",
      "&#", "<br", "</", "<p>", "<li>", "<ul>", "<b>",
      "<u>", "<i>", "<strong>", "<span", "**", "{{", "_x000D_", "\\n", "\u{FFFD}", "â€", "Ã©", "Ã¢",
      "Â£", "Â ",
    ]
}

extension Action {
  /// Whether it was printed in that line, or over it.
  fileprivate func holds(_ line: Int) -> Bool {
    source.line.map { $0 <= line && line <= source.endLine ?? $0 } ?? false
  }
}

extension Finding.Message {
  fileprivate static func left(_ mark: String, in field: String, of count: Int) -> Self {
    count == 1
      ? "“\(mark)” was left in \(field)" : "“\(mark)” was left in the texts of \(count) actions"
  }
}
