/// Where in the paper's outline the reader stands.
struct Outline {
  var plan: String?
  var list: String?
  var section: String?
  /// "Workstream" in "Workstream: Finance".
  var sectionAxis: String?
  /// Who answers for the section.
  var body: SectionBody?
  /// Whether the section was named by a heading outside of tables.
  var sectionIsOutside = false
  /// Whether rows have been read since the section was entered.
  var sectionHasRows = false
  /// "theme" where a heading outside of tables says "Theme C: Homes".
  var sectionLabel: String?
  /// Whether the section's heading has a number of several parts ("1.1 Barns").
  var sectionIsDotted = false
  var group: String?

  static func isDotted(_ heading: String) -> Bool {
    let head = heading.prefix { $0.isNumber || $0 == "." }
    return head.split(separator: ".").count == 2 && heading.dropFirst(head.count).first == " "
  }

  mutating func enter(plan: String) {
    self = Outline(plan: plan, list: list)
  }

  mutating func enter(list: String) {
    self = Outline(plan: plan, list: list)
  }

  /// What counts a heading, and its name: "Theme A: Homes" is the first of the themes, "Goal 2: Work"
  /// the second of the goals.
  static func split(_ heading: String) -> (axis: String?, name: String) {
    guard let colon = heading.firstIndex(of: ":") ?? countingDash(in: heading),
      heading.distance(from: heading.startIndex, to: colon) <= 24
    else { return (nil, heading) }
    let rest = heading[heading.index(after: colon)...].trimming { $0 == " " }
    guard !rest.isEmpty else { return (nil, String(heading[..<colon])) }
    var name = heading[..<colon].trimming { $0.isNumber || $0 == " " }
    if name.dropLast().last == " ", name.last?.isUppercase == true {
      name = name.dropLast(2).trimming { $0 == " " }
    }
    return (name.isEmpty ? nil : name, rest)
  }

  /// The dash in "Theme B - Transport": what stands before it only counts.
  private static func countingDash(in heading: String) -> String.Index? {
    guard let dash = heading.firstRange(of: " – ") ?? heading.firstRange(of: " - ") else {
      return nil
    }
    let words = heading[..<dash.lowerBound].split(separator: " ")
    guard words.count == 2, let number = words.last, let kind = words.first,
      number.allSatisfy(\.isNumber) && number.count <= 2
        || number.count == 1 && number.first?.isUppercase == true,
      [
        "theme", "priority", "objective", "aim", "goal", "outcome", "mission", "pillar", "section",
        "workstream", "ambition", "strand",
      ].contains(kind.lowercased())
    else { return nil }
    return heading.index(after: dash.lowerBound)
  }

  /// Whether a heading only says that the actions follow: "The actions", "Full register", "Action tables".
  static func saysNothing(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    return !words.isEmpty && words.count <= 5 && words.allSatisfy(plainWords.contains)
      && words.contains {
        ["action", "actions", "register", "tracker", "table", "tables"].contains($0)
      }
  }

  private static let plainWords: Set<String> = [
    "the", "our", "all", "full", "a", "of", "and", "action", "actions", "plan", "register",
    "tracker", "table", "tables", "list", "detail", "details", "detailed", "progress", "update",
    "updates", "appendix", "annex", "schedule", "1", "2", "on", "by",
  ]

  mutating func enter(
    section: String, axis: String? = nil, outside: Bool, label: String? = nil
  ) {
    self.section = section
    sectionAxis = axis
    sectionIsOutside = outside
    sectionLabel = label
    sectionHasRows = false
    body = nil
    group = nil
  }
}
