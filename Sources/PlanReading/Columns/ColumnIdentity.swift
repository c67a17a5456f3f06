import PlanModel

/// What the rows of separated values say of the whole paper: its council, plan, edition and period.
struct ColumnIdentity {
  private(set) var council: String?
  private(set) var plan: String?
  private(set) var edition: String?
  private(set) var period: Period?
  private(set) var findings: [Finding] = []

  init(drafts: [Draft], layouts: [Layout]) {
    council = only(.council, drafts, layouts, "councils")
    edition = only(.edition, drafts, layouts, "editions")
    period = only(.period, drafts, layouts, "periods").flatMap { Period($0) }
    let plans = values(.plan, drafts, layouts)
    plan = plans.count == 1 ? plans.first : nil
  }

  /// The one value of a column; where it has several, the last, and that is said.
  private mutating func only(
    _ field: Field, _ drafts: [Draft], _ layouts: [Layout], _ name: String
  ) -> String? {
    let found = values(field, drafts, layouts)
    if found.count > 1 {
      findings.append(
        Finding(
          rule: "reading-guess", severity: .warning,
          message: "The rows name \(found.count) \(name); “\(found.last ?? "")” was taken for all. "
            + "Give each a file of its own."))
    }
    return found.last
  }

  private func values(_ field: Field, _ drafts: [Draft], _ layouts: [Layout]) -> [String] {
    var seen: Set<String> = []
    return drafts.compactMap { draft -> String? in
      guard let column = layouts[draft.layout].index(of: field),
        let text = draft.cells.text(column),
        seen.insert(text).inserted
      else { return nil }
      return text
    }
  }
}
