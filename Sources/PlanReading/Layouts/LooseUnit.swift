import PlanModel

/// A run of lines that says one thing: a label with its value, a numbered text, a bullet, a heading.
struct LooseUnit {
  enum Kind {
    /// "Lead officer: Head of Libraries".
    case label(String, Field?, value: String)
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

  /// Whether it is a label that was left without its value.
  var isBare = false

  var last: ProseLine? { lines.last }

  /// Whether it is a label with its value.
  var isLabel: Bool {
    if case .label = kind { return true }
    return false
  }

  /// The units of a paper's prose.
  ///
  /// A line goes on with the one right above it unless it begins
  /// something of its own.
  static func units(of prose: [ProseLine], terms: TermFinder) -> [LooseUnit] {
    var units: [LooseUnit] = []
    let labels = OwnLineLabels(prose)
    let unknown = repeatedLabels(in: prose)
    let valued = valuedLabels(in: prose)
    for (place, line) in prose.enumerated() {
      if let index = units.indices.last, units[index].takesValue(line) {
        units[index].add(line)
        continue
      }
      if line.isFurniture {
        // "1.1" alone looks like a part of the page, and over an action's labels is its ref.
        guard line.text.contains("."), RefPattern.ref(in: line.text) != nil,
          place + 1 < prose.count, let next = labels.field(of: prose[place + 1]), next == .text
        else { continue }
        units.append(LooseUnit(kind: .text, lines: [line], text: line.text))
        continue
      }
      // "Lead:" with nothing behind it, where it has a name elsewhere.
      if line.text.last == ":", let field = valued[String(line.text.dropLast())],
        units.last.map({ $0.isLabel && $0.last?.line == line.line - 1 }) == true
          || place + 1 < prose.count
            && Labels.split(prose[place + 1].text).map({
              terms.field(of: $0.label) != nil || unknown.contains($0.label)
            }) == true
      {
        var unit = LooseUnit(
          kind: .label(String(line.text.dropLast()), field, value: ""), lines: [line], text: "")
        unit.isBare = true
        units.append(unit)
        continue
      }
      // "Verdict:" with nothing behind it, where it has a word elsewhere.
      if line.text.last == ":", unknown.contains(String(line.text.dropLast())), !line.isMarked {
        var unit = LooseUnit(
          kind: .label(String(line.text.dropLast()), nil, value: ""), lines: [line], text: "")
        unit.isBare = true
        units.append(unit)
        continue
      }
      if let field = labels.field(of: line) {
        units.append(LooseUnit(kind: .label(line.text, field, value: ""), lines: [line], text: ""))
        continue
      }
      if let index = units.indices.last, units[index].hangs, beginsWithYear(line.text),
        units[index].last.map({ $0.line + 1 == line.line }) == true
      {
        units[index].add(line)
        continue
      }
      var own = kind(of: line, terms: terms)
      if let (label, value) = Labels.split(line.text), unknown.contains(label) {
        switch own {
        case .text: own = .label(label, nil, value: value)
        case .heading where !line.isMarked: own = .label(label, nil, value: value)
        case .item where units.last?.isLabel == true: own = .label(label, nil, value: value)
        default: break
        }
      }
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

  /// Labels of known fields that stand before a value twice at the least.
  private static func valuedLabels(in prose: [ProseLine]) -> [String: Field] {
    var counts: [String: Int] = [:]
    for line in prose where line.text.contains(":") {
      guard let (label, _) = Labels.split(line.text) else { continue }
      counts[label, default: 0] += 1
    }
    var fields: [String: Field] = [:]
    for (label, count) in counts where count >= 2 {
      fields[label] = HeadingVocabulary.field(of: label)
    }
    return fields
  }

  /// A year at the start of a line goes on with a sentence and is no paragraph of that number.
  private static func beginsWithYear(_ text: String) -> Bool {
    let figures = text.prefix(while: \.isNumber)
    return figures.count == 4 && Int(figures).map { (1990...2100).contains($0) } == true
      && text.dropFirst(4).first.map { ". ,;".contains($0) } ?? true
  }

  /// Labels that name nothing known and come again and again; what they hold is kept under them.
  private static func repeatedLabels(in prose: [ProseLine]) -> Set<String> {
    var counts: [String: Int] = [:]
    var amongLabels: [String: Int] = [:]
    let labels = prose.lazy.filter { !$0.isFurniture }.map { Labels.split($0.text)?.label }
    let isKnown = labels.map { label in label.map { Labels.field(of: $0) != nil } ?? false }
    let all = Array(zip(labels, Array(isKnown)))
    for (index, (label, isKnown)) in all.enumerated() {
      guard let label, !isKnown else { continue }
      counts[label, default: 0] += 1
      let isBetween =
        index > 0 && all[index - 1].1 && index + 1 < all.count && all[index + 1].1
      if isBetween { amongLabels[label, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 3 || amongLabels[$0.key, default: 0] >= 2 }.keys)
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
    if let (label, value) = Labels.split(line.text), let field = terms.field(of: label) {
      return .label(label, field, value: value)
    }
    if let (label, value) = Labels.dashed(line.text), let field = HeadingVocabulary.field(of: label)
    {
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
    if RefPattern.isDashed(line.text) { return false }
    // "1.1 Introduce school streets" may be short; "1. Transport" and "1 TRANSPORT" are headings.
    guard let lead = RefPattern.dotted(in: line.text) else { return true }
    return heading == .other || lead.rest.split(separator: " ").count < 3
  }

  /// Whether it is a label that waits for its value on the next line.
  private func takesValue(_ line: ProseLine) -> Bool {
    guard !isBare, case .label(_, _, let value) = kind, value.isEmpty, text.isEmpty, let last else {
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
      if lines.count == 1, !Labels.several(in: lines[0]).isEmpty { return false }
      // A status is one line; what follows it speaks of the progress.
      return field?.isProse != false || field == .leads || field == .partners
    case .text: return true
    case .item, .numbered: return terms.tail(of: text) == nil
    }
  }

  private mutating func add(_ line: ProseLine) {
    lines.append(line)
    text += text.isEmpty ? line.text : " " + line.text
  }
}
