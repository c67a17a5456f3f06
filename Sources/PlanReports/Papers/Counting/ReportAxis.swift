import PlanModel

/// An axis that a report counts along: its members, those without an action among them.
struct ReportAxis {
  /// As the council heads it.
  let name: String
  private(set) var members: [Grouping.Member]
  /// The heading under which actions name their member; nil for the theme that they stand under.
  let heading: String?
  /// Whether its members are those who lead the actions.
  private(set) var isLead = false
  private var placeOfAction: [String: Int] = [:]

  /// The member of an action; nil where it names none.
  func place(of reported: ReportedAction) -> Int? { placeOfAction[reported.id] }

  private init(name: String, members: [Grouping.Member], heading: String?) {
    self.name = name
    self.members = members
    self.heading = heading
  }

  /// Puts each action with its member; a name that is no known one's becomes a member of its own.
  private mutating func sort(_ actions: [ReportedAction]) {
    let matcher = MemberNames(members)
    var added: [String: Int] = [:]
    for reported in actions {
      let named = heading.map { reported.action.groupings[$0] } ?? reported.action.section
      guard let named, !named.isEmpty else { continue }
      if let known = matcher.place(of: named) ?? added[named.lowercased()] {
        placeOfAction[reported.id] = known
      } else {
        added[named.lowercased()] = members.count
        placeOfAction[reported.id] = members.count
        members.append(Grouping.Member(name: named))
      }
    }
  }

  /// The axes that the actions are told apart by: the theme first, then every other that at least half
  /// of them name.
  static func all(of actions: [ReportedAction], declared: [Grouping]) -> [ReportAxis] {
    let sections = actions.compactMap(\.action.section)
    var open = declared.filter { !$0.allowsSeveral && $0.members.count > 1 }
    var axes: [ReportAxis] = []
    if !sections.isEmpty {
      let place = bestFit(for: sections, among: open)
      var theme = ReportAxis(
        name: place.map { open[$0].name } ?? "Theme",
        members: place.map { open[$0].members } ?? [], heading: nil)
      theme.sort(actions)
      axes.append(theme)
      if let place { open.remove(at: place) }
    }
    var headings: [String] = []
    for action in actions.map(\.action) {
      for heading in action.groupings.keys.sorted() where !headings.contains(heading) {
        headings.append(heading)
      }
    }
    for heading in headings {
      let named = actions.compactMap { $0.action.groupings[heading] }
      guard named.count * 2 >= actions.count, named != sections else { continue }
      // What actions name under a heading is itself declared under it; a table that leads it, or that has
      // members without actions, says more.
      let place =
        bestFit(for: named, among: open.map { $0.name == heading ? Grouping(name: "") : $0 })
        ?? open.firstIndex { $0.name == heading }
      var axis = ReportAxis(
        name: place.map { open[$0].name } ?? heading,
        members: place.map { open[$0].members } ?? [], heading: heading)
      axis.sort(actions)
      guard axis.members.count > 1, axis.members.count < actions.count else { continue }
      axes.append(axis)
      if let place { open.remove(at: place) }
    }
    return axes
  }

  /// The axis of those who lead: the first that each action names, under the heading that the paper prints
  /// over them; nil where no action names any.
  static func leads(of actions: [ReportedAction]) -> ReportAxis? {
    let heading = leadHeading(of: actions.map(\.action)) ?? "Lead"
    var axis = ReportAxis(name: heading, members: [], heading: heading)
    axis.isLead = true
    var known: [String: Int] = [:]
    for reported in actions {
      guard let lead = reported.action.leads.first, !lead.isEmpty else { continue }
      let place = known[lead.lowercased()] ?? axis.members.count
      if place == axis.members.count {
        known[lead.lowercased()] = place
        axis.members.append(Grouping.Member(name: lead))
      }
      axis.placeOfAction[reported.id] = place
    }
    return axis.members.isEmpty ? nil : axis
  }

  /// The heading that a paper prints over those who lead; nil where no cell begins with one of them.
  static func leadHeading(of actions: [Action]) -> String? {
    var headings: [String: Int] = [:]
    for action in actions {
      guard let lead = action.leads.first,
        let field = action.fields.first(where: { $0.text.hasPrefix(lead) })
      else { continue }
      headings[field.heading, default: 0] += 1
    }
    return headings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The declared axis that has most of the names, where it has nearly all of them.
  private static func bestFit(for names: [String], among groupings: [Grouping]) -> Int? {
    var best: (place: Int, count: Int)?
    for (place, grouping) in groupings.enumerated() {
      let matcher = MemberNames(grouping.members)
      let count = names.count { matcher.place(of: $0) != nil }
      if count > best?.count ?? 0 { best = (place, count) }
    }
    guard let best, best.count * 20 >= names.count * 17 else { return nil }
    return best.place
  }
}

/// Finds the member that a spelling of its name means.
struct MemberNames {
  private var exact: [String: Int] = [:]
  private var words: [Set<String>] = []

  init(_ members: [Grouping.Member]) {
    for (place, member) in members.enumerated() {
      for name in [member.name] + member.aliases where exact[Self.folded(name)] == nil {
        exact[Self.folded(name)] = place
      }
      words.append(Set(Self.words(of: member.name)))
    }
  }

  /// The same letters; else the same words in another order; else the only name that has all its words,
  /// or the only one whose words it all has.
  func place(of name: String) -> Int? {
    if let same = exact[Self.folded(name)] { return same }
    let named = Set(Self.words(of: name))
    guard !named.isEmpty else { return nil }
    for fits in [
      { $0 == named }, { $0.isSuperset(of: named) }, { !$0.isEmpty && $0.isSubset(of: named) },
    ] as [(Set<String>) -> Bool] {
      let found = words.indices.filter { fits(words[$0]) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  private static func folded(_ name: String) -> String { words(of: name).joined(separator: " ") }

  private static let joining: Set<String> = ["and", "the", "of", "for", "a", "in"]

  private static func words(of name: String) -> [String] {
    Lookalikes.latin(name).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter { !joining.contains($0) }
  }
}
