public import PlanModel

/// Finds values that belong to another column, or lie outside their column's range.
public struct ValueMisplaced: DigestRule {
  public static let guidance = Guidance(
    name: "value-misplaced", title: "A value in the wrong column", family: .words,
    severity: .warning,
    looksFor:
      "A role, the council itself or the action's own lead among the partners, a note such as “NEW” among the objectives, a page number in a "
      + "delivery period, a stage under the heading for ratings and the other way about, two cells of a row that "
      + "have changed places (a rating where dates stand and a date where ratings do), a person's name or a word such as “High” in a "
      + "column of money, a cell without a band in a column of bands, an objective far beyond the "
      + "others' numbers, a number beyond the range that its heading gives.",
    whyItMatters: "The cell's own value is lost, and filters and sums take the stray one for it.",
    howToPutRight: "Put the value under its own heading and fill the cell with what belongs there.",
    whenToWaive: "Where the value is meant, and a note in the paper explains it.",
    before: "Role: Lead | Partners: Lead", after: "Role: Lead | Partners: Canal charity")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let roles = Set(plan.actions.compactMap { $0.role.printed?.lowercased() })
    let ranges = ObjectiveRanges(plan)
    let columns = bandColumns(of: plan)
    let swapped = SwappedTerms(plan)
    let sums = Self.isColumnOfSums(plan)
    let leads = Set(plan.actions.flatMap(\.leads)).filter(Self.hasSeveralWords)
    let council = plan.council.flatMap { Self.hasSeveralWords($0) ? $0 : nil }
    return plan.actions.flatMap { action -> [Finding] in
      var found: [Finding] = []
      if let partners = action.partnersAsPrinted, partners.utf8.count <= 24,
        roles.contains(partners.lowercased())
      {
        found.append(finding(.role(partners), about: action, at: "partners"))
      }
      if let own = Self.own(council, leads: leads, among: action) {
        found.append(finding(.own(own), about: action, at: "partners"))
      }
      if let phrase = action.introducedIn, let heading = column(of: phrase, in: action) {
        found.append(finding(.phrase(phrase, under: heading), about: action, at: "objectives"))
      }
      if let (number, highest) = ranges.stray(in: action) {
        found.append(finding(.objective(number, beyond: highest), about: action, at: "objectives"))
      }
      if let (stage, rating) = swapped.terms(of: action) {
        found.append(finding(.swapped(stage, rating), about: action, at: "stage"))
      } else if let pair = digest.swappedCells[action.key] {
        // One finding of both cells, whatever else each of them is.
        return [finding(.exchanged(pair), about: action, at: "stage")]
      }
      if sums, let name = action.cost.printed, Self.isPerson(name, leads: leads) {
        found.append(finding(.noSum(name), about: action, at: "cost"))
      }
      if sums, let level = action.cost.printed, Self.levels.contains(level.lowercased()) {
        found.append(finding(.noSum(level), about: action, at: "cost"))
      }
      for field in action.fields where isStray(field) {
        found.append(
          finding(.number(field.text, under: field.heading), about: action, at: "timescale"))
      }
      for column in columns where !digest.keyedBands.fields.contains(column.field) {
        guard let printed = column.unread(action) else { continue }
        found.append(
          finding(
            .noBand(printed, in: column.name, bands: column.bands), about: action, at: column.field)
        )
      }
      return found
    }
      + HeadingRange.strays(in: plan).map { stray in
        finding(
          .beyond(stray.field.text, stray.field.heading), about: plan.actions[stray.place],
          at: "score")
      }
  }

  /// Words of a scale, which are no sum.
  private static let levels: Set<String> = ["high", "medium", "low", "h", "m", "l", "yes", "no"]

  /// Whether nine in ten of the costs are figures.
  private static func isColumnOfSums(_ plan: Plan) -> Bool {
    let costs = plan.actions.compactMap(\.cost.printed)
    let figures = costs.count { Amount.all(in: $0).count == 1 }
    return figures >= 8 && figures * 10 >= costs.count * 9
  }

  /// “Ms J Tolley”, or one who leads an action: no sum, nor why there is none.
  private static func isPerson(_ cell: String, leads: Set<String>) -> Bool {
    guard !TextBytes.hasDigit(cell), cell.utf8.count <= 40 else { return false }
    if leads.contains(cell) { return true }
    let words = cell.split { $0 == " " || $0 == "." }
    guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false }),
      let first = words.first
    else { return false }
    return titles.contains(first.lowercased())
      || words.dropLast().allSatisfy({ $0.count == 1 }) && (words.last?.count ?? 0) >= 3
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "cllr", "councillor"]

  /// The council itself, or the team that leads the action, where partners are to be named.
  private static func own(
    _ council: String?, leads: Set<String>, among action: Action
  ) -> String? {
    guard let printed = action.partnersAsPrinted else { return nil }
    let names = action.partners.isEmpty ? [printed] : action.partners
    if let lead = action.leads.first(where: { leads.contains($0) && holds(names, $0) }) {
      return lead
    }
    return council.flatMap { holds(names, $0) ? $0 : nil }
  }

  /// Whether a cell names it by itself: alone, or at one end of a list that was not taken apart.
  private static func holds(_ names: [String], _ name: String) -> Bool {
    names.contains {
      guard $0.utf8.count > name.utf8.count else { return $0 == name }
      return $0.hasPrefix(name + " ") && $0.count > name.count + 12 || $0.hasSuffix(" " + name)
    }
  }

  private static func hasSeveralWords(_ name: String) -> Bool { name.utf8.contains(0x20) }

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
    guard let first = field.heading.utf8.first, (0x30...0x39).contains(first) else { return false }
    return FinancialYear(field.heading.filter { !$0.isWhitespace }) != nil
  }

  private struct BandColumn {
    var name: String
    var field: String
    var bands: String
    var isBanded: (Action) -> Bool
    /// What a cell prints that is no band.
    var unread: (Action) -> String?
  }

  /// Columns in which nine cells of ten hold bands.
  private func bandColumns(of plan: Plan) -> [BandColumn] {
    let all = [
      BandColumn(
        name: "cost", field: "cost", bands: "L, M or H", isBanded: { !$0.cost.bands.isEmpty },
        unread: { $0.cost.bands.isEmpty ? $0.cost.printed : nil }),
      BandColumn(
        name: "carbon saving", field: "carbon", bands: "L, M or H",
        isBanded: { !$0.carbon.bands.isEmpty },
        unread: { $0.carbon.bands.isEmpty ? $0.carbon.printed : nil }),
      BandColumn(
        name: "timescale", field: "timescale", bands: "S, M or L",
        isBanded: { !$0.timescale.bands.isEmpty },
        unread: { action in
          let time = action.timescale
          let isRead =
            !time.bands.isEmpty || time.end != nil || time.start != nil || time.ongoing
          return isRead ? nil : time.printed
        }),
    ]
    return all.compactMap { column in
      guard plan.columns.contains(column.field) else { return nil }
      var unread = 0
      var banded = 0
      let printed = Dictionary(grouping: plan.actions.compactMap(column.unread)) { $0 }
      for action in plan.actions {
        if let text = column.unread(action) {
          // What several cells say is a word of the column.
          if printed[text]?.count == 1 { unread += 1 }
        } else if column.isBanded(action) {
          banded += 1
        }
      }
      guard banded >= 5, unread > 0, unread * 9 <= banded else { return nil }
      var column = column
      let read = column.unread
      column.unread = { action in
        read(action).flatMap { text in
          guard printed[text]?.count == 1 else { return nil }
          // "n/a (adaptation)" gives its reason.
          let bare = String(text.prefix { $0 != "(" }).trimmed
          return text.isPlaceholder || bare.isNotApplicable ? nil : text
        }
      }
      return column
    }
  }
}

extension Phrases {
  fileprivate static let notes = Phrases([
    "update*", "remark*", "position", "note*", "chang*", "comment*", "introduced", "added",
    "progress", "status", "stage",
    "new", "summary", "history", "type", "edition", "version",
  ])
}

/// Objectives whose number lies far beyond those of their theme's other actions.
private struct ObjectiveRanges {
  /// By theme: the number used once beyond a gap, and the highest below it.
  private var strays: [String: (number: Int, highest: Int)] = [:]

  init(_ plan: Plan) {
    guard plan.columns.contains("objectives") else { return }
    var counts: [String: [Int: Int]] = [:]
    for action in plan.actions {
      for objective in action.objectives {
        guard let number = Int(objective) else { continue }
        counts[action.section ?? "", default: [:]][number, default: 0] += 1
      }
    }
    for (section, uses) in counts {
      let numbers = uses.keys.sorted()
      guard numbers.count >= 3, let last = numbers.last, uses[last] == 1 else { continue }
      // The others have to count from one without a gap.
      let highest = numbers[numbers.count - 2]
      guard numbers[0] == 1, highest == numbers.count - 1, last > highest + 1 else { continue }
      strays[section] = (last, highest)
    }
  }

  func stray(in action: Action) -> (number: Int, highest: Int)? {
    guard let stray = strays[action.section ?? ""], action.objectives.contains("\(stray.number)")
    else { return nil }
    return stray
  }
}

extension Finding.Message {
  fileprivate static func swapped(_ stage: String, _ rating: String) -> Self {
    "“\(stage)” stands for its stage and “\(rating)” for its rating; the two have changed places"
  }

  fileprivate static func exchanged(_ pair: SwappedCells.Pair) -> Self {
    let (one, other) = (pair.first, pair.second)
    return
      "“\(one.text)” stands under “\(one.heading.shortened)” and “\(other.text)” under “\(other.heading.shortened)”; the two have changed places"
  }

  fileprivate static func noSum(_ name: String) -> Self {
    "“\(name)” stands in the column for costs, where the others have a sum"
  }

  fileprivate static func role(_ printed: String) -> Self {
    "“\(printed)” stands among the partners; it is one of the plan's roles"
  }

  fileprivate static func own(_ name: String) -> Self {
    "“\(name)” stands among the partners, and is the council's own"
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

  fileprivate static func beyond(_ text: String, _ heading: String) -> Self {
    "“\(heading.shortened)” is \(text), beyond the range that its heading gives"
  }

  fileprivate static func noBand(_ text: String, in column: String, bands: String) -> Self {
    "the \(column) is “\(text.shortened)”, where the others have \(bands)"
  }
}
