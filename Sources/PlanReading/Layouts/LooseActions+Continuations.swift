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
      guard let open, open.field.isProse || open.field == .partners, open.field != .title else {
        return false
      }
      if case .label? = other?.kind { return true }
      return false
    }
    return !isLabelled(units, after: index) && first.isItem && unit.lines[0].marker != first.marker
      && unit.lines[0].line == (units[index - 1].last?.line ?? 0) + 1
  }

  /// Whether "Theme: Fleet" stands over the bullets or paragraphs beneath it, apart from those above.
  func headsActions(_ unit: LooseUnit, after before: LooseUnit?) -> Bool {
    guard styles.last != .label, let line = unit.lines.first?.line, unit.lines.count == 1 else {
      return false
    }
    return before?.last.map { $0.line + 1 < line } ?? true
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
