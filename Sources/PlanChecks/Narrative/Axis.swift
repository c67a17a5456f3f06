import PlanModel

/// Which member of an overview table each action belongs to, whatever column says so.
struct Axis {
  /// Of each action the place of its member among the names; nil where it has none.
  var memberOfAction: [Int?]

  /// Nil where no column of the actions holds nearly all of these names.
  init?(_ names: [String], of actions: [Action]) {
    guard actions.count >= 2 else { return nil }
    let matcher = NameMatcher(names)
    let headings = Set(actions.flatMap { $0.groupings.keys }).sorted()
    var columns: [[String?]] = [actions.map(\.section), actions.map(\.group)]
    columns += headings.map { heading in actions.map { $0.groupings[heading] } }
    columns.append(actions.map(\.plan))
    columns.append(actions.map { $0.leads.count == 1 ? $0.leads[0] : nil })
    var best: (places: [Int?], count: Int)?
    for column in columns {
      let places = column.map { $0.flatMap(matcher.place) }
      let count = places.count { $0 != nil }
      if count > best?.count ?? 0 { best = (places, count) }
    }
    guard let best, best.count * 20 >= actions.count * 19 else { return nil }
    memberOfAction = best.places
  }
}

/// Finds the name that a spelling of it means.
struct NameMatcher {
  private var exact: [String: Int] = [:]
  private var sets: [Set<String>] = []

  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      if exact[name.normal] == nil { exact[name.normal] = index }
      sets.append(Set(WordList(name).content))
    }
  }

  /// The same letters; else the same words in another order; else the only name with all its words.
  func place(of name: String) -> Int? {
    if let place = exact[name.normal] { return place }
    let words = Set(WordList(name).content)
    guard !words.isEmpty else { return nil }
    let same = sets.indices.filter { sets[$0] == words }
    if same.count == 1 { return same[0] }
    let wider = sets.indices.filter { sets[$0].isSuperset(of: words) }
    if wider.count == 1 { return wider[0] }
    let narrower = sets.indices.filter { !sets[$0].isEmpty && sets[$0].isSubset(of: words) }
    return narrower.count == 1 ? narrower[0] : nil
  }
}
