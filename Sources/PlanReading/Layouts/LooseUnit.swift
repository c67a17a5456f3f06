import PlanModel

/// A run of lines that says one thing: a label with its value, a numbered text, a bullet, a heading.
struct LooseUnit {
  enum Kind {
    /// "Lead officer: Head of Libraries".
    case label(String, Field, value: String)
    /// "2.60 - Ask every tenant" and "A4. Plant a wood".
    case numbered(String, rest: String)
    /// "Action 12: Warm homes", a heading that is an action's.
    case actionHeading(String, title: String)
    case item
    case heading(HeadingKind)
    case text
  }

  var kind: Kind
  var lines: [ProseLine]
  /// The lines joined, the label or number of the first taken off.
  var text: String

  var last: ProseLine? { lines.last }

  /// The units of a paper's prose. A line goes on with the one right above it unless it begins
  /// something of its own.
  static func units(of prose: [ProseLine], terms: TermFinder) -> [LooseUnit] {
    var units: [LooseUnit] = []
    let labels = OwnLineLabels(prose)
    for line in prose {
      if let index = units.indices.last, units[index].takesValue(line) {
        units[index].add(line)
        continue
      }
      if line.isFurniture { continue }
      if let field = labels.field(of: line) {
        units.append(LooseUnit(kind: .label(line.text, field, value: ""), lines: [line], text: ""))
        continue
      }
      let own = kind(of: line, terms: terms)
      if case .text = own, let index = units.indices.last, units[index].takes(line, terms: terms) {
        units[index].add(line)
        continue
      }
      if case .heading(let heading) = own, !line.isMarked, let index = units.indices.last,
        units[index].takes(line, terms: terms), units[index].hangs, heading != .other
      {
        units[index].add(line)
        continue
      }
      units.append(LooseUnit(kind: own, lines: [line], text: text(of: own, line)))
    }
    return units
  }

  private static func text(of kind: Kind, _ line: ProseLine) -> String {
    switch kind {
    case .label(_, _, let value): value
    case .numbered(_, let rest), .actionHeading(_, let rest): rest
    default: line.text
    }
  }

  private static func kind(of line: ProseLine, terms: TermFinder) -> Kind {
    if let (ref, title) = ActionHeading.split(line.text) {
      return .actionHeading(ref, title: title)
    }
    if let (label, value) = Labels.split(line.text), let field = Labels.field(of: label) {
      return .label(label, field, value: value)
    }
    if let lead = RefPattern.leading(in: line.text) ?? RefPattern.dotted(in: line.text),
      !line.isHeading || line.text.count > 60 || !isSection(line)
        || terms.tail(of: lead.rest) != nil
    {
      return .numbered(lead.printed, rest: lead.rest)
    }
    if line.isItem { return .item }
    if let heading = line.heading { return .heading(heading) }
    return .text
  }

  private static func isSection(_ line: ProseLine) -> Bool {
    guard let heading = line.heading else { return false }
    if line.isMarked { return true }
    // "1.1 Introduce school streets" may be short; "1. Transport" and "1 TRANSPORT" are headings.
    guard let lead = RefPattern.dotted(in: line.text) else { return true }
    return heading == .other || lead.rest.split(separator: " ").count < 3
  }

  /// Whether it is a label that waits for its value on the next line.
  private func takesValue(_ line: ProseLine) -> Bool {
    guard case .label(_, _, let value) = kind, value.isEmpty, text.isEmpty, let last else {
      return false
    }
    return line.line <= last.line + 2
  }

  private var hangs: Bool {
    switch kind {
    case .heading: false
    default: !(text.last.map { ".!?:".contains($0) } ?? true)
    }
  }

  private func takes(_ line: ProseLine, terms: TermFinder) -> Bool {
    guard let last, line.line == last.line + 1 else { return false }
    switch kind {
    case .heading: return false
    case .actionHeading: return hangs && !text.isEmpty && last.isMarked == false && lines.count < 12
    case .label(_, let field, _):
      // A status is one line; what follows it speaks of the progress.
      return field.isProse || field == .leads || field == .partners
    case .text: return true
    case .item, .numbered: return terms.tail(of: text) == nil
    }
  }

  private mutating func add(_ line: ProseLine) {
    lines.append(line)
    text += text.isEmpty ? line.text : " " + line.text
  }
}

/// Labels that stand on a line of their own, their value on the next: the same few words again and
/// again, each the name of a field.
struct OwnLineLabels {
  private var labels: Set<String> = []

  init(_ prose: [ProseLine]) {
    var counts: [String: Int] = [:]
    for line in prose where line.text.utf8.count <= 40 {
      counts[line.text.lowercased().trimming { ": ".contains($0) }, default: 0] += 1
    }
    let found = counts.filter { $0.value >= 2 && HeadingVocabulary.field(of: $0.key) != nil }.map(
      \.key)
    guard found.count >= 3 else { return }
    labels = Set(found)
  }

  func field(of line: ProseLine) -> Field? {
    guard !labels.isEmpty, line.text.utf8.count <= 40 else { return nil }
    let label = line.text.lowercased().trimming { ": ".contains($0) }
    return labels.contains(label) ? HeadingVocabulary.field(of: label) : nil
  }
}

/// "Label: value" lines.
enum Labels {
  /// "Lead officer: Head of Libraries", the label short and the value not empty.
  static func split(_ text: String) -> (label: String, value: String)? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    let label = text[..<colon]
    let value = text[text.index(after: colon)...].trimming { $0 == " " }
    guard label.split(separator: " ").count <= 5, !value.isEmpty, label.first?.isUppercase == true
    else { return nil }
    return (String(label), value)
  }

  /// What a label is for; a status before a colon ("In progress: ...") is none.
  static func field(of label: String) -> Field? {
    if let field = HeadingVocabulary.field(of: label) { return field }
    if CommonScale.stage(of: label) != nil || CommonScale.isRatingTerm(label) { return nil }
    return label.count <= 34 ? HeadingGuess.field(of: label) : nil
  }

  /// The labels of a line that holds several: "Lead: Parks | By when: March 2026".
  static func several(in text: String) -> [(label: String, field: Field, value: String)] {
    for mark in [" | ", "; ", " • ", " / ", ", "] where text.contains(mark) {
      let pieces = text.split(separator: mark).map { String($0) }
      let labels = pieces.compactMap { piece -> (String, Field, String)? in
        guard let (label, value) = split(piece.trimming { $0 == " " }), let field = field(of: label)
        else { return nil }
        return (label, field, value)
      }
      if labels.count == pieces.count, labels.count >= 2 { return labels }
    }
    return []
  }
}

/// "Action 12: Warm homes" and "Action B4 – Cycle stands".
enum ActionHeading {
  static func split(_ text: String) -> (ref: String, title: String)? {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2,
      ["action", "project", "commitment", "recommendation"].contains(words[0].lowercased())
    else { return nil }
    let head = words[1].trimming { ":.–-—)".contains($0) }
    guard head.contains(where: \.isNumber), let ref = RefPattern.ref(in: head) else { return nil }
    let isMarked = words[1].last.map { ":.–-—".contains($0) } ?? false
    let rest = words.count > 2 ? words[2] : ""
    guard isMarked || rest.isEmpty || rest.first.map({ ":–-—".contains($0) }) == true else {
      return nil
    }
    let title = rest.trimming { " :–-—".contains($0) }
    // "ACTION 1" alone heads the lines beneath it.
    guard !title.isEmpty || words.count == 2 else { return nil }
    return (ref, title)
  }
}
