/// The labels at the head of a report ("Title: ...", "Portfolio holder: ...", "Wards affected: ...") that
/// speak of the report and of no action.
enum FrontMatter {
  /// The units without such labels: a run of them before anything else that is numbered or headed as an
  /// action, which names its thing by a label that no action has.
  static func dropped(from units: [LooseUnit]) -> [LooseUnit] {
    guard let first = units.firstIndex(where: \.isLabel) else { return units }
    let end = units[first...].firstIndex { !$0.isLabel } ?? units.endIndex
    let openers = Set(units[first..<end].compactMap(opener))
    guard end - first >= 2, !openers.isEmpty,
      openers.isDisjoint(with: units[end...].compactMap(opener)),
      !units[..<first].contains(where: isHeaded),
      units[end...].count(where: isHeaded) >= 2,
      // Labels come again behind what heads an action.
      units[end...].count(where: \.isLabel) >= 4
    else { return units }
    return Array(units[..<first] + units[end...])
  }

  private static func isHeaded(_ unit: LooseUnit) -> Bool {
    switch unit.kind {
    case .actionHeading, .numbered: true
    case .heading:
      RefPattern.leading(in: unit.text) != nil || RefPattern.dotted(in: unit.text) != nil
    default: false
    }
  }

  /// The label that names what the others are of.
  private static func opener(_ unit: LooseUnit) -> String? {
    guard case .label(let label, let field, _) = unit.kind, field == .title || field == .text else {
      return nil
    }
    return label
  }
}
