import PlanModel

/// Which member of an overview table each action belongs to, whatever column says so.
struct Axis {
  /// Of each action the place of its member among the names; nil where it has none.
  var memberOfAction: [Int?]

  /// Nil where no column of the actions holds nearly all of these names, or all of those of some parts.
  init?(_ names: [String], of actions: [Action]) {
    guard actions.count >= 2 else { return nil }
    let matcher = NameMatcher(names)
    let labels = Dictionary(
      names.enumerated().compactMap { place, name in Self.label(of: name).map { ($0, place) } },
      uniquingKeysWith: { _, _ in -1 })
    let areLabelled = names.count > 1 && labels.count == names.count && !labels.values.contains(-1)
    let headings = Set(actions.flatMap { $0.groupings.keys }).sorted()
    var columns: [[String?]] = [actions.map(\.section), actions.map(\.group)]
    columns += headings.map { heading in actions.map { $0.groupings[heading] } }
    columns.append(actions.map { $0.objectives.count == 1 ? $0.objectives[0] : nil })
    columns.append(actions.map(\.plan))
    columns.append(actions.map { $0.leads.count == 1 ? $0.leads[0] : nil })
    var best: (places: [Int?], count: Int, isWhole: Bool)?
    for column in columns {
      let places = column.map { $0.flatMap(matcher.place) }
      let count = places.count { $0 != nil }
      guard count > best?.count ?? 0 else { continue }
      best = (places, count, Self.lacksOnlyWholeParts(places, of: column, names.count))
    }
    if areLabelled {
      let places = actions.map { $0.ref.flatMap(Self.group).flatMap { labels[$0] } }
      let count = places.count { $0 != nil }
      if count > best?.count ?? 0 { best = (places, count, false) }
    }
    guard let best, best.count * 20 >= actions.count * 19 || best.isWhole else { return nil }
    memberOfAction = best.places
  }

  /// Whether all names are found, and what has none of them stands in a part of the plan by itself: the table
  /// leaves that part out.
  private static func lacksOnlyWholeParts(
    _ places: [Int?], of column: [String?], _ count: Int
  ) -> Bool {
    let found = places.indices.filter { places[$0] != nil }
    let parts = Set(found.map { column[$0] })
    return found.count * 2 > places.count && Set(found.map { places[$0] }).count == count
      && parts.count == count
      && places.indices.allSatisfy { places[$0] != nil || column[$0] != nil }
  }

  /// What a name is counted by: 2 of “Theme 2: Travel”, C of “Part C” and of “C”, EN of “EN Energy”.
  private static func label(of name: String) -> String? {
    let words = name.split { !$0.isLetter && !$0.isNumber }.prefix(2)
    guard let first = words.first else { return nil }
    if isLabel(first) { return String(first) }
    return words.count == 2 && isLabel(words[1]) ? String(words[1]) : nil
  }

  private static func isLabel(_ word: Substring) -> Bool {
    Int(word) != nil || word.utf8.count <= 4 && word.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// The group that a ref counts in: 2 of “2.13”, C of “C4” and of “C-04”.
  private static func group(of ref: String) -> String? {
    if let step = ref.firstIndex(of: "."), Int(ref[..<step]) != nil { return String(ref[..<step]) }
    let letters = ref.prefix(while: \.isLetter)
    return letters.isEmpty || letters.count == ref.count ? nil : letters.uppercased()
  }
}

/// Finds the name that a spelling of it means.
struct NameMatcher {
  private var exact: [String: Int] = [:]
  private var sets: [Set<String>] = []

  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      if exact[name.normal] == nil { exact[name.normal] = index }
      sets.append(Self.words(of: name))
    }
  }

  /// The same letters; else the same words in another order; else the only name with all its words.
  func place(of name: String) -> Int? {
    if let place = exact[name.normal] { return place }
    let words = Self.words(of: name)
    guard !words.isEmpty else { return nil }
    let same = sets.indices.filter { sets[$0] == words }
    if same.count == 1 { return same[0] }
    let wider = sets.indices.filter { sets[$0].isSuperset(of: words) }
    if wider.count == 1 { return wider[0] }
    let narrower = sets.indices.filter { !sets[$0].isEmpty && sets[$0].isSubset(of: words) }
    return narrower.count == 1 ? narrower[0] : nil
  }

  /// Its words without the number that it is counted by: “Theme 1: Buildings” is Buildings.
  private static func words(of name: String) -> Set<String> {
    let words = WordList(name).content
    let rest = words.drop { counters.contains($0) || Int($0) != nil }
    return Set(rest.isEmpty ? words[...] : rest)
  }

  private static let counters: Set = [
    "theme", "aim", "section", "priority", "objective", "goal", "part",
  ]
}
