import PlanModel

/// Where a text or a bullet goes on with the action above it.
extension LooseActions {
  /// Whether a bullet is a point of the action above it: of a label's prose ("Progress:"), or one with
  /// another mark than the action's own bullet that says nothing of who, when or how far.
  func goesOn(_ units: [LooseUnit], _ index: Int, after other: LooseUnit?) -> Bool {
    guard !isClosed, let style = styles.last, let first = linesOf.last?.first, index > 0 else {
      return false
    }
    let unit = units[index]
    guard terms.tail(of: unit.text) == nil, Asides.taken(from: unit.text).asides.isEmpty
    else { return false }
    if style != .item {
      // What hangs under an action's own labels is told of it.
      if style == .heading || first.isMarked, isDated, case .label? = other?.kind { return true }
      guard let open, open.field.isProse || open.field == .partners, open.field != .title else {
        return false
      }
      if case .label? = other?.kind { return true }
      return false
    }
    return !isLabelled(units, after: index) && first.isItem && unit.lines[0].marker != first.marker
      && unit.lines[0].line == (units[index - 1].last?.line ?? 0) + 1
  }

  /// Whether the action being read has said by when it is to be done, or how far it is.
  private var isDated: Bool {
    guard let draft = drafts.last else { return false }
    return draft.cells.keys.contains { column in
      switch layout.columns[column].field {
      case .timescale, .end, .status, .stage, .rating: true
      default: false
      }
    }
  }

  /// Whether "Theme: Fleet" stands over the bullets or paragraphs beneath it, apart from those above.
  func headsActions(_ units: [LooseUnit], _ index: Int) -> Bool {
    let unit = units[index]
    guard styles.last != .label, let line = unit.lines.first?.line, unit.lines.count == 1 else {
      return false
    }
    let before = index > 0 ? units[index - 1] : nil
    // Right beneath its heading it is the action's own theme.
    if case .actionHeading? = before?.kind, !isClosed, index + 1 < units.count,
      units[index + 1].isLabel
    {
      return false
    }
    if !isClosed, !drafts.isEmpty, isAmongLabels(units, index) { return false }
    return before?.last.map { $0.line + 1 < line } ?? true
  }

  /// Whether a unit is nothing but a ref ("1.1"), over the label that opens its action.
  func isRefAbove(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard index + 1 < units.count, case .label(_, let field, _) = units[index + 1].kind,
      field == .text || field == .title
    else { return false }
    let text = units[index].text
    return RefPattern.ref(in: text) != nil && text.contains { $0.isLetter || $0 == "." }
  }

  /// Whether "1.02 Mend the pumps" stands right over a label, whatever that says.
  func isNumberedOverLabel(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard index + 1 < units.count, case .label = units[index + 1].kind,
      !units[index].lines[0].isMarked
    else { return false }
    return RefPattern.dotted(in: units[index].text) != nil
  }

  /// Whether a heading that the format marks stands over labels of who, when and how far, as that of a
  /// theme does not.
  func isHeadingOfForm(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard units[index].lines[0].isMarked, isLabelled(units, after: index) else { return false }
    var fields: Set<Field> = []
    var labels = 0
    for unit in units[(index + 1)...].prefix(12) {
      if case .label(_, let field, _) = unit.kind {
        let inline = InlineLabels.taken(from: unit.text).labels
        labels += 1 + inline.count
        fields.formUnion(inline.map(\.field))
        if let field { fields.insert(field) }
        continue
      }
      switch unit.kind {
      case .text, .item: continue
      default: return labels >= 3 && fields.count >= 2
      }
    }
    return labels >= 3 && fields.count >= 2
  }

  /// Whether the blocks of a paper stand under headings of their own ("### Street lights"), each with one
  /// label that says what the action is ("What we said") and others before or behind it.
  static func areHeaded(_ units: [LooseUnit]) -> Bool {
    var blocks: [(opening: Int, labels: Int)] = []
    var bare = 0
    for (index, unit) in units.enumerated() {
      switch unit.kind {
      case _ where isNamedBlock(units, index): blocks.append((0, 0))
      case .heading where unit.lines[0].isMarked || isBold(unit.lines[0]):
        let isOver = index + 1 < units.count && units[index + 1].isLabel
        if isOver { blocks.append((0, 0)) } else { bare += 1 }
      case .label(_, let field, _) where !blocks.isEmpty:
        blocks[blocks.count - 1].labels += 1
        if field == .text || field == .title || field == .ref {
          blocks[blocks.count - 1].opening += 1
        }
      default: continue
      }
    }
    let whole = blocks.count { $0.opening == 1 && $0.labels >= 3 }
    return blocks.count >= 3 && (bare > 0 || blocks.count >= 5) && whole * 5 >= blocks.count * 4
  }

  /// Whether "B1 Warm homes" alone on its line, in bold or with no sentence's end, stands over a label.
  static func isNamedBlock(_ units: [LooseUnit], _ index: Int) -> Bool {
    let unit = units[index]
    switch unit.kind {
    case .numbered: break
    case .heading where RefPattern.dotted(in: unit.text) != nil: break
    default: return false
    }
    guard index + 1 < units.count, units[index + 1].isLabel, unit.lines.count == 1,
      unit.text.first?.isUppercase == true, unit.text.utf8.count <= 110
    else { return false }
    return unit.lines[0].isMarked || isBold(unit.lines[0])
      || unit.text.last.map { !".;:,".contains($0) } == true
  }

  private static func isBold(_ line: ProseLine) -> Bool {
    let raw = line.raw.trimming { $0 == " " }
    return raw.hasPrefix("**") && raw.hasSuffix("**")
  }

  /// Whether "Note – figures are unaudited." stands apart after a blank line, behind the last action.
  func isFootNote(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard drafts.count >= 2, index > 0, let line = units[index].lines.first,
      let before = units[index - 1].last?.line, line.line > before + 1,
      let word = line.text.split(separator: " ").first,
      ["note", "notes", "nb", "n.b", "source", "sources"].contains(
        word.trimming { ":.".contains($0) }.lowercased())
    else { return false }
    return !units[(index + 1)...].contains { unit in
      switch unit.kind {
      case .label, .actionHeading, .numbered: true
      default: false
      }
    }
  }

  /// Whether labels of an action stand on both sides.
  private func isAmongLabels(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, case .label = units[index - 1].kind,
      case .label = units[index + 1].kind
    else { return false }
    return true
  }

  func isOpener(_ field: Field?) -> Bool { field == .ref || field == .text || field == .title }

  /// Whether a text stands between labels of one action: a second paragraph of the one before it.
  func isWithinBlock(_ units: [LooseUnit], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count,
      case .label(_, let before?, _) = units[index - 1].kind,
      before.isProse, before != .title, case .label(_, let next?, _) = units[index + 1].kind
    else { return false }
    return next != .ref && layout.index(of: next).flatMap { drafts.last?.cells[$0] } == nil
  }

  /// Whether the unit after a text is a label that says how an action goes or who leads it.
  func isLabelled(_ units: [LooseUnit], after index: Int) -> Bool {
    guard index + 1 < units.count, case .label(_, let field, _) = units[index + 1].kind else {
      return false
    }
    switch field {
    case .leads, .status, .stage, .rating, .timescale, .partners, .start, .end, .update: return true
    default: return false
    }
  }
}
