import PlanModel

/// Names of three words and more that have the same words in another order: “Wexmoor Community Energy” and
/// “Community Energy Wexmoor”.
struct ReorderedNames {
  struct Pair {
    var name: String
    var other: String
    /// Positions of the actions that have either.
    var places: [Int]
    var line: Int?
  }

  static func pairs(_ plan: Plan, _ proper: [ProperName], prose: [Paragraph]) -> [Pair] {
    var names: [String: (places: [Int], line: Int?)] = [:]
    func add(_ name: String, _ place: Int?, _ line: Int?) {
      put(place, line, to: &names[name, default: ([], nil)])
    }
    func put(_ place: Int?, _ line: Int?, to entry: inout (places: [Int], line: Int?)) {
      entry.line = entry.line ?? line
      if let place, entry.places.last != place { entry.places.append(place) }
    }
    for name in proper where (3...6).contains(name.words.count) && name.partner.isEmpty {
      add(name.text, name.place, nil)
    }
    for (place, action) in plan.actions.enumerated() {
      for name in action.partners where (12...60).contains(name.utf8.count) {
        add(name, place, nil)
      }
    }
    for paragraph in prose where !paragraph.isHeading {
      for name in ProperName.all(in: paragraph.text, at: 0) where name.words.count >= 3 {
        add(name.text, nil, paragraph.source.line)
      }
    }
    guard names.count < 20_000 else { return [] }
    var byWords: [String: [String]] = [:]
    for name in names.keys {
      let words = WordList(name).words.map(\.text).filter { !joints.contains($0) }
      guard (3...6).contains(words.count), Set(words).count == words.count,
        kinds.isDisjoint(with: words)
      else { continue }
      byWords[words.sorted().joined(separator: " "), default: []].append(name)
    }
    return byWords.values.compactMap { found -> Pair? in
      let forms = Dictionary(grouping: found) { name in
        WordList(name).words.map(\.text).filter { !joints.contains($0) }.joined(separator: " ")
      }
      guard forms.count == 2, let one = found.min(),
        let other = found.sorted().first(where: { $0.normal != one.normal })
      else { return nil }
      let places = Set((names[one]?.places ?? []) + (names[other]?.places ?? [])).sorted()
      return Pair(
        name: one, other: other, places: places, line: names[one]?.line ?? names[other]?.line)
    }.sorted { $0.name < $1.name }
  }

  private static let joints: Set<String> = ["the", "of", "for", "and", "a", "in"]

  /// Bodies that are named either way, posts and papers.
  private static let kinds: Set<String> = [
    "council", "committee", "cabinet", "head", "director", "manager", "officer", "plan", "strategy",
    "team", "lead", "service", "services", "report", "member", "councillor", "assistant",
    "government", "university", "department",
  ]
}
