import PlanChecks
import PlanModel
import PlanStore

/// What the checks say of one paper, each finding with its action and its place.
struct FindingSet: Sendable {
  /// An action that a finding is about.
  struct About: Sendable, Hashable {
    /// What names it in its paper.
    var key: String
    /// Its ref, else the first words of its name.
    var label: String
    var address: Address?
  }

  struct Item: Sendable {
    var checked: CheckedFinding
    /// Nil for what is said of the plan as a whole, or of several themes.
    var theme: String?
    var action: About?
    /// Further actions.
    var others: [About]
    /// The line of the paper.
    var source: Address?
    /// What accepts it in the register.
    var standing: StandingWaiver?

    var finding: Finding { checked.finding }

    func isAbout(_ key: String) -> Bool {
      action?.key == key || others.contains { $0.key == key }
    }
  }

  /// The worst first, then by line.
  let items: [Item]

  /// The plan's slug, where it is in the register; else nothing can be accepted.
  let plan: String?

  /// Findings in a paper; `action` gives an action's page by its key, `source` a line's.
  init(
    _ checked: [CheckedFinding], in paper: Paper, waivers: [StandingWaiver] = [],
    plan: String? = nil, action: (String) -> Address?, source: (Int) -> Address?
  ) {
    self.plan = plan
    let standing = Dictionary(waivers.map { (Waiver($0), $0) }) { first, _ in first }
    let actions = Dictionary(paper.actions.map { ($0.key, $0) }) { first, _ in first }
    func about(_ key: String) -> About {
      let named = actions[key].map { $0.ref ?? "“\(Phrases.short($0.name, to: 48))”" }
      return About(key: key, label: named ?? key, address: action(key))
    }
    let items = checked.map { checked in
      let finding = checked.finding
      let keys = [finding.ref].compactMap { $0 } + finding.refs
      let themes = Set(keys.map { actions[$0]?.section })
      return Item(
        checked: checked, theme: themes.count == 1 ? themes.first ?? nil : nil,
        action: finding.ref.map(about), others: finding.refs.map(about),
        source: finding.line.flatMap(source), standing: checked.waiver.flatMap { standing[$0] })
    }
    let severities = Finding.Severity.allCases.reversed()
    self.items = severities.flatMap { severity in
      items.filter { $0.finding.severity == severity }
    }
  }

  /// Those that nobody accepted.
  var open: [Item] { items.filter { !$0.checked.isWaived } }
  var accepted: [Item] { items.filter(\.checked.isWaived) }
}

/// How many findings there are of each severity.
struct FindingCounts: Sendable, Equatable {
  var errors = 0
  var warnings = 0
  var notes = 0

  init(_ items: [FindingSet.Item]) {
    for item in items {
      switch item.finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  var total: Int { errors + warnings + notes }

  /// "3 errors, 5 warnings and 12 notes"; nil where there is none.
  var words: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { Phrases.count($0.0, $0.1) }
    return parts.isEmpty ? nil : Phrases.list(parts)
  }

  /// As stretches of a bar, the worst first.
  var segments: [StackedBar.Segment] {
    [
      .init(.error, "Errors", errors), .init(.warning, "Warnings", warnings),
      .init(.note, "Notes", notes),
    ]
  }
}

extension Sign {
  init(_ severity: Finding.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
  }
}
