import PlanModel

/// Mends headings that only the rows beneath them can mend.
enum HeadingRepair {
  /// A lone cut word as a group's name ("kills") becomes the word that its rows use ("Skills").
  static func mendLoneGroups(
    _ drafts: inout [Draft], mender: HeadingMender, findings: inout [Finding]
  ) {
    var start = 0
    while start < drafts.count {
      let draft = drafts[start]
      var end = start
      while end < drafts.count, drafts[end].group == draft.group,
        drafts[end].section == draft.section
      {
        end += 1
      }
      if let group = draft.group, !group.contains(" ") {
        let rows = Vocabulary(texts: drafts[start..<end].flatMap { $0.cells.values.map(\.text) })
        if let whole = mender.mendLone(group, by: rows) {
          for index in start..<end { drafts[index].group = whole }
          findings.append(
            Finding(
              rule: "reading-heading-cut", severity: .note,
              message:
                "The heading “\(group)” was cut; its rows speak of “\(whole)”, which was taken for it.",
              line: draft.source.line))
        }
      }
      start = end
    }
  }

  /// "Travel and Fl eet" is Fleet where the paper has that word and no "eet" but here.
  static func mendTornWords(_ drafts: inout [Draft], vocabulary: Vocabulary) {
    var mended: [String: String] = [:]
    func whole(_ heading: String) -> String {
      if let known = mended[heading] { return known }
      var words: [String] = []
      for word in heading.split(separator: " ").map(String.init) {
        if let last = words.last, last.allSatisfy(\.isLetter), word.allSatisfy(\.isLetter),
          word.first?.isLowercase == true, vocabulary.count(last + word) > 0,
          vocabulary.count(last) <= 1 || vocabulary.count(word) <= 1
        {
          words[words.count - 1] += word
        } else {
          words.append(word)
        }
      }
      let text = words.joined(separator: " ")
      mended[heading] = text
      return text
    }
    for index in drafts.indices {
      drafts[index].section = drafts[index].section.map(whole)
      drafts[index].group = drafts[index].group.map(whole)
    }
  }

  private static let titleWords: Set<String> = [
    "climate", "tracker", "board", "programme", "register", "committee", "emergency", "dashboard",
    "monitoring",
  ]

  /// A heading at the paper's very beginning that all its actions stand under is its title, not a theme.
  static func dropTitleSection(_ drafts: inout [Draft], firstLine: String?) {
    let sections = Set(drafts.map(\.section))
    guard sections.count == 1, let section = sections.first ?? nil,
      firstLine == nil || firstLine == section
    else { return }
    let words = HeadingVocabulary.normalWords(section)
    guard words.count >= 2, words.contains(where: { titleWords.contains($0) }) else { return }
    for index in drafts.indices { drafts[index].section = nil }
  }

  /// One heading over all actions parts none of them: where each stands under a heading among the rows too,
  /// that is its theme.
  static func promoteGroups(_ drafts: inout [Draft]) {
    guard drafts.count >= 4, let section = drafts[0].section,
      drafts.allSatisfy({ $0.section == section && $0.sectionAxis == nil && $0.group != nil }),
      Set(drafts.map(\.group)).count >= 2
    else { return }
    for index in drafts.indices {
      drafts[index].section = drafts[index].group
      drafts[index].group = nil
    }
  }

  /// What heads the first column of several tables is no group of their actions.
  static func dropHeadings(_ drafts: inout [Draft], layouts: [Layout]) {
    var counts: [String: Int] = [:]
    for layout in layouts {
      if let heading = layout.fusedGroup { counts[heading, default: 0] += 1 }
    }
    for index in drafts.indices {
      guard let group = drafts[index].group, counts[group, default: 0] >= 2 else { continue }
      drafts[index].group = nil
    }
  }

  /// "2 Getting about" among the rows beneath "1 Barns" is the next theme and no part of it, where the refs
  /// count along with the themes: 1.1 and 1.2 above it and 2.1 beneath, or BA-1 above and GA-1 beneath.
  static func promoteNextThemes(_ drafts: inout [Draft], layouts: [Layout]) {
    func theme(_ draft: Draft) -> String? {
      layouts[draft.layout].index(of: .ref).flatMap { draft.cells.text($0) }.flatMap(theme(of:))
    }
    var start = 0
    while start < drafts.count {
      let section = drafts[start].section
      let end = drafts[start...].firstIndex { $0.section != section } ?? drafts.count
      let own = start..<end
      start = end
      let before = Set(own.filter { drafts[$0].group == nil }.map { theme(drafts[$0]) })
      guard before.count == 1, let known = before.first ?? nil else { continue }
      let groups = Dictionary(grouping: own.filter { drafts[$0].group != nil }) { drafts[$0].group }
      for rows in groups.values {
        let themes = Set(rows.map { theme(drafts[$0]) })
        guard themes.count == 1, let next = themes.first ?? nil, next != known else { continue }
        for index in rows {
          drafts[index].section = drafts[index].group
          drafts[index].group = nil
        }
      }
    }
  }

  /// What of a ref tells its theme: "2" of 2.1, "GA" of GA-1; nil of one that only counts.
  private static func theme(of ref: String) -> String? {
    let letters = ref.prefix { $0.isLetter }
    if !letters.isEmpty { return ref.contains(where: \.isNumber) ? letters.uppercased() : nil }
    let number = ref.prefix { $0.isNumber }
    return ref[number.endIndex...].first == "." ? String(number) : nil
  }

  /// One plan under two headings, its title and a running line that names its council or leaves out its
  /// years, is one.
  static func joinPlans(_ drafts: inout [Draft]) {
    var known: [(plan: String, name: String, years: String?)] = []
    var same: [String: String] = [:]
    for plan in drafts.lazy.compactMap(\.plan) where same[plan] == nil {
      let (name, years) = PlanName.bare(plan)
      let first = known.first { one in
        PlanName.isSame(one.name, name)
          && (years == nil || one.years == nil || one.years == years)
      }
      same[plan] = first?.plan ?? plan
      if first == nil { known.append((plan, name, years)) }
    }
    for index in drafts.indices {
      drafts[index].plan = drafts[index].plan.flatMap { same[$0] }
    }
  }

  /// A plan named by a single heading is the paper's own, not a part of it.
  static func dropPlans(_ drafts: inout [Draft]) {
    let plans = Set(drafts.map(\.plan))
    guard plans.count == 1 else { return }
    for index in drafts.indices { drafts[index].plan = nil }
  }
}
