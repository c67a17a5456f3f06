import PlanModel

/// "Action: A1" over "Title: Build a cycle lane": a label whose values are refs and no texts.
enum LabelledRefs {
  /// The units, with labels taken for refs whose values are refs throughout, no one twice.
  static func settled(_ units: [LooseUnit]) -> [LooseUnit] {
    var values: [String: [String?]] = [:]
    var hasRefs = false
    for unit in units {
      guard case .label(let label, let field, _) = unit.kind else { continue }
      if field == .ref { hasRefs = true }
      if field == .text || field == .title {
        values[label, default: []].append(RefPattern.ref(in: unit.text))
      }
    }
    guard !hasRefs, values.count >= 2 else { return units }
    let found = values.filter { _, refs in
      refs.count >= 2 && !refs.contains(nil) && Set(refs).count == refs.count
    }
    guard found.count == 1, let label = found.first?.key else { return units }
    return units.map { unit in
      guard case .label(label, _, let value) = unit.kind else { return unit }
      var unit = unit
      unit.kind = .label(label, .ref, value: value)
      return unit
    }
  }
}
