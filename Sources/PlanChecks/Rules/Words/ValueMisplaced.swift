public import PlanModel

/// Finds values that belong to another column, or lie outside their column's range.
public struct ValueMisplaced: PlanRule {
  public static let guidance = Guidance(
    name: "value-misplaced", title: "A value in the wrong column", family: .words,
    severity: .warning,
    looksFor:
      "A role among the partners, a note such as “NEW” among the objectives, a page number in a "
      + "delivery period, a cell without a band in a column of bands, an objective far beyond the "
      + "others' numbers.",
    whyItMatters: "The cell's own value is lost, and filters and sums take the stray one for it.",
    howToPutRight: "Put the value under its own heading and fill the cell with what belongs there.",
    whenToWaive: "Where the value is meant, and a note in the paper explains it.",
    before: "Role: Lead | Partners: Lead", after: "Role: Lead | Partners: Canal charity")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let roles = Set(plan.actions.compactMap { $0.role.printed?.lowercased() })
    let ranges = ObjectiveRanges(plan)
    let columns = bandColumns(of: plan)
    return plan.actions.flatMap { action -> [Finding] in
      var found: [Finding] = []
      if let partners = action.partnersAsPrinted, partners.utf8.count <= 24,
        roles.contains(partners.lowercased())
      {
        found.append(finding(.role(partners), about: action, at: "partners"))
      }
      if let phrase = action.introducedIn, let heading = column(of: phrase, in: action) {
        found.append(finding(.phrase(phrase, under: heading), about: action, at: "objectives"))
      }
      for (number, highest) in ranges.stray(in: action) {
        found.append(finding(.objective(number, beyond: highest), about: action, at: "objectives"))
      }
      for field in action.fields where isStray(field) {
        found.append(
          finding(.number(field.text, under: field.heading), about: action, at: "timescale"))
      }
      for column in columns {
        guard let printed = column.unread(action) else { continue }
        found.append(
          finding(
            .noBand(printed, in: column.name, bands: column.bands), about: action, at: column.field)
        )
      }
      return found
    }
  }

  /// The heading over a phrase such as "ADDED IN", where it is not one for such phrases.
  private func column(of phrase: String, in action: Action) -> String? {
    guard let field = action.fields.first(where: { $0.text == phrase }) else { return nil }
    return Phrases.notes.occur(in: field.heading) ? nil : field.heading
  }

  /// A number in a delivery period: a page number or note that strayed in.
  private func isStray(_ field: PrintedField) -> Bool {
    let digits = field.text.utf8
    guard (2...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return FinancialYear(field.heading.filter { !$0.isWhitespace }) != nil
  }

  private struct BandColumn {
    var name: String
    var field: String
    var bands: String
    /// What a cell prints that is no band.
    var unread: (Action) -> String?
  }

  /// Columns in which nine cells of ten hold bands.
  private func bandColumns(of plan: Plan) -> [BandColumn] {
    let all = [
      BandColumn(name: "cost", field: "cost", bands: "L, M or H") {
        $0.cost.bands.isEmpty ? $0.cost.printed : nil
      },
      BandColumn(name: "carbon saving", field: "carbon", bands: "L, M or H") {
        $0.carbon.bands.isEmpty ? $0.carbon.printed : nil
      },
      BandColumn(name: "timescale", field: "timescale", bands: "S, M or L") {
        let time = $0.timescale
        let isRead = !time.bands.isEmpty || time.end != nil || time.start != nil || time.ongoing
        return isRead ? nil : time.printed
      },
    ]
    let counts = [
      plan.actions.count { !$0.cost.bands.isEmpty },
      plan.actions.count { !$0.carbon.bands.isEmpty },
      plan.actions.count { !$0.timescale.bands.isEmpty },
    ]
    return zip(all, counts).compactMap { column, banded in
      let unread = plan.actions.count { column.unread($0) != nil }
      guard banded >= 5, unread > 0, unread * 9 <= banded else { return nil }
      var column = column
      let read = column.unread
      column.unread = { read($0).flatMap { $0.isPlaceholder || $0.isNotApplicable ? nil : $0 } }
      return column
    }
  }
}

extension Phrases {
  fileprivate static let notes = Phrases([
    "update*", "note*", "chang*", "comment*", "introduced", "added", "progress", "status", "stage",
    "new", "summary", "history", "type", "edition", "version",
  ])
}

/// The numbers of the objectives that the actions of each theme serve.
private struct ObjectiveRanges {
  private var counts: [String: [Int: Int]] = [:]

  init(_ plan: Plan) {
    guard plan.columns.contains("objectives") else { return }
    for action in plan.actions {
      for number in action.objectives.compactMap({ Int($0) }) {
        counts[action.section ?? "", default: [:]][number, default: 0] += 1
      }
    }
  }

  /// Numbers used once that leave a gap above all others of the theme, which leave none.
  func stray(in action: Action) -> [(number: Int, highest: Int)] {
    guard let counts = counts[action.section ?? ""], counts.count >= 3 else { return [] }
    return action.objectives.compactMap { Int($0) }.compactMap { number in
      let others = counts.keys.filter { $0 < number }.sorted()
      guard counts[number] == 1, let highest = others.last, others.count == counts.count - 1,
        highest == others.count, number > highest + 1
      else { return nil }
      return (number, highest)
    }
  }
}

extension Finding.Message {
  fileprivate static func role(_ printed: String) -> Self {
    "“\(printed)” stands among the partners; it is one of the plan's roles"
  }

  fileprivate static func phrase(_ phrase: String, under heading: String) -> Self {
    "“\(phrase)” stands under “\(heading.shortened)”, where it is no value"
  }

  fileprivate static func objective(_ number: Int, beyond highest: Int) -> Self {
    "objective \(number) is given; the theme's other actions know objectives 1 to \(highest)"
  }

  fileprivate static func number(_ text: String, under heading: String) -> Self {
    "“\(text)” stands in the delivery period \(heading)"
  }

  fileprivate static func noBand(_ text: String, in column: String, bands: String) -> Self {
    "the \(column) is “\(text.shortened)”, where the others have \(bands)"
  }
}
