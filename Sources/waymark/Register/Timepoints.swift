import PlanModel
import PlanStore

/// Finds the period or edition of a plan that somebody names.
enum Timepoints {
  static func one(
    _ name: String, of plan: PlanListing, in register: Register
  ) throws -> Effective {
    let all = try all(of: plan, in: register)
    if let exact = all.first(where: { $0.label == name || $0.key == name }) { return exact }
    let word = name.lowercased()
    let same = all.filter { $0.label.lowercased() == word }
    if same.count == 1, let only = same.first { return only }
    if let period = Period(name), let found = all.first(where: { $0.label == period.label }) {
      return found
    }
    let partial = all.filter { $0.label.lowercased().contains(word) }
    if partial.count == 1, let only = partial.first { return only }
    guard !partial.isEmpty else {
      let list = all.map { "  " + words(for: $0) }.joined(separator: "\n")
      throw Refusal.usage(
        "\(plan.name) has no period or edition “\(name)”."
          + (all.isEmpty ? "" : " It has:\n\(list)"))
    }
    return try NameChoice.pick(
      from: partial, question: "“\(name)” fits several of \(plan.name). Which one?",
      remedy: "Name it whole.", name: words(for:))
  }

  /// The period or edition of that very name, or of the one period or edition that its words fit; nil
  /// for none or several.
  static func find(
    _ name: String, of plan: PlanListing, in register: Register
  ) throws -> Effective? {
    let all = try all(of: plan, in: register)
    let word = name.lowercased()
    if let same = all.first(where: { $0.label.lowercased() == word || $0.key == name }) {
      return same
    }
    if let period = Period(name), let found = all.first(where: { $0.label == period.label }) {
      return found
    }
    let partial = all.filter { $0.label.lowercased().contains(word) }
    return partial.count == 1 ? partial[0] : nil
  }

  /// The last period that lies in a financial year, where a year is named and the plan has no period or edition
  /// of that name; nil otherwise.
  static func last(
    ofYear name: String, of plan: PlanListing, in register: Register
  ) throws -> Effective? {
    guard let year = FinancialYear(name) else { return nil }
    let all = try all(of: plan, in: register)
    let isNamed = all.contains { effective in
      [effective.label, effective.key].contains(name) || FinancialYear(effective.label) == year
    }
    guard !isNamed else { return nil }
    return all.last { effective in
      effective.period.map { period in
        (period.date.month ?? 12) < 4
          ? period.date.year == year.startYear + 1 : period.date.year == year.startYear
      } ?? false
    }
  }

  /// Editions and periods, oldest first.
  static func all(of plan: PlanListing, in register: Register) throws -> [Effective] {
    guard let summary = try register.plan(plan.slug) else { return [] }
    return (summary.editions + summary.periods).map(\.effective).sorted()
  }

  static func words(for effective: Effective) -> String {
    switch effective.kind {
    case .period: effective.label
    case .edition where effective.label.isEmpty: "an edition without a name"
    case .edition: "edition \(effective.label)"
    }
  }
}
