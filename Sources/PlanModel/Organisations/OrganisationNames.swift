import Foundation

/// Which names mean the same body, fund or national programme, and which of them was in use on a day.
///
/// A body's old name is right on a paper of its time and outdated on a later one. A name may come
/// back: of a ministry that was renamed and named back, one name is right before and after.
public struct OrganisationNames: Sendable {
  /// By day.
  private let changes: [OrganisationChange]
  /// Full names, as printed, by their folded form.
  private let full: [String: String]
  /// Folded full names by folded short form; one short form may stand for several.
  private let short: [String: [String]]
  /// Places in `changes`, by folded name.
  private let after: [String: [Int]]
  private let before: [String: [Int]]
  /// Every name that is known, full or short, as printed, in order.
  public let all: [String]

  /// All that is known: the changes in any order, and the abbreviations in use by full name.
  public init(_ changes: [OrganisationChange], shortForms: [String: [String]] = [:]) {
    let sorted = changes.sorted {
      ($0.from, $0.former, $0.successor) < ($1.from, $1.former, $1.successor)
    }
    var full: [String: String] = [:]
    var after: [String: [Int]] = [:]
    var before: [String: [Int]] = [:]
    for (index, change) in sorted.enumerated() {
      full[Self.folded(change.former)] = change.former
      full[Self.folded(change.successor)] = change.successor
      after[Self.folded(change.former), default: []].append(index)
      before[Self.folded(change.successor), default: []].append(index)
    }
    var short: [String: [String]] = [:]
    for (name, forms) in shortForms.sorted(by: { $0.key < $1.key }) {
      full[Self.folded(name)] = name
      for form in forms { short[Self.folded(form), default: []].append(Self.folded(name)) }
    }
    all = Set(full.values).union(shortForms.values.joined()).sorted()
    self.changes = sorted
    self.full = full
    self.short = short
    self.after = after
    self.before = before
  }

  /// What the body of a name, full or short, was called on a day, in full.
  ///
  /// Several where its work was divided; empty where the name is not known. A date that is no day
  /// means its last.
  public func current(_ name: String, on date: PartialDate) -> [String] {
    Self.unique(names(name).flatMap { current($0, since: nil, on: date) })
      .compactMap { full[$0] }
  }

  /// Whether a known name was no longer in use on a day: the body bore another by then.
  public func isOutdated(_ name: String, on date: PartialDate) -> Bool {
    let names = names(name)
    guard !names.isEmpty else { return false }
    return !names.contains { current($0, since: nil, on: date).contains($0) }
  }

  /// Whether two names mean one body, as things stood on a day: they are equal, or one had become the
  /// other by then.
  ///
  /// Two bodies that took over parts of one are not the same, nor are two that went into one.
  public func areSame(_ one: String, _ other: String, on date: PartialDate) -> Bool {
    if Self.folded(one) == Self.folded(other) { return true }
    let first = names(one)
    let second = names(other)
    return first.contains { name in
      second.contains {
        $0 == name || leads(name, to: $0, on: date) || leads($0, to: name, on: date)
      }
    }
  }

  /// What the body of a name, full or short, is called after every change that is known, in full.
  ///
  /// Several where its work was divided; empty where the name is not known.
  public func latest(_ name: String) -> [String] {
    Self.unique(names(name).flatMap { current($0, since: nil, on: nil) }).compactMap { full[$0] }
  }

  /// The changes by which one name became another, by day; empty where it did not, and where the two
  /// may mean the same.
  ///
  /// Where a body was renamed and named back, the last way from one to the other.
  public func way(from one: String, to other: String) -> [OrganisationChange] {
    let goals = Set(names(other))
    guard goals.isDisjoint(with: names(one)) else { return [] }
    let ways = names(one).flatMap { self.ways(from: $0, to: goals, since: nil) }
    return ways.max { ($0.first?.from.description ?? "") < ($1.first?.from.description ?? "") }
      ?? []
  }

  private func ways(
    from name: String, to goals: Set<String>, since: PartialDate?
  ) -> [[OrganisationChange]] {
    (after[name] ?? []).map { changes[$0] }
      .filter { change in since.map { $0 < change.from } ?? true }
      .flatMap { change -> [[OrganisationChange]] in
        let next = Self.folded(change.successor)
        if goals.contains(next) { return [[change]] }
        return ways(from: next, to: goals, since: change.from).map { [change] + $0 }
      }
  }

  /// Every change that led to a name, and every one that followed from it, by day.
  public func chain(of name: String) -> [OrganisationChange] {
    var places: Set<Int> = []
    for name in names(name) {
      for place in after[name] ?? [] { follow(place, &places, by: after, \.successor, <) }
      for place in before[name] ?? [] { follow(place, &places, by: before, \.former, >) }
    }
    return places.sorted().map { changes[$0] }
  }

  // MARK: Following

  /// Folded full names that a name may mean; empty where it is not known.
  ///
  /// A short form in brackets after the name ("Office of Lamps (OL)") says nothing else than the name.
  private func names(_ name: String) -> [String] {
    let folded = Self.folded(name)
    if full[folded] != nil { return [folded] }
    if let names = short[folded] { return names }
    guard let open = name.firstIndex(of: "("), name.last == ")" else { return [] }
    let before = names(String(name[..<open]))
    return before.isEmpty ? names(String(name[name.index(after: open)...].dropLast())) : before
  }

  /// Changes are followed forward in time only, so that a name that comes back ends the way.
  private func current(_ name: String, since: PartialDate?, on date: PartialDate?) -> [String] {
    let next = (after[name] ?? []).map { changes[$0] }.filter { change in
      date.map { change.from <= $0 } ?? true && (since.map { $0 < change.from } ?? true)
    }
    // What happened to it first counts; several on one day divided it.
    guard let first = next.first?.from else { return [name] }
    return next.filter { $0.from == first }.flatMap {
      current(Self.folded($0.successor), since: first, on: date)
    }
  }

  private func leads(_ name: String, to goal: String, on date: PartialDate) -> Bool {
    var places: Set<Int> = []
    for place in after[name] ?? [] where changes[place].from <= date {
      follow(place, &places, by: after, \.successor, <)
    }
    return places.contains {
      changes[$0].from <= date && Self.folded(changes[$0].successor) == goal
    }
  }

  private func follow(
    _ place: Int, _ places: inout Set<Int>, by ways: [String: [Int]],
    _ end: KeyPath<OrganisationChange, String>, _ comes: (PartialDate, PartialDate) -> Bool
  ) {
    guard places.insert(place).inserted else { return }
    let change = changes[place]
    for next in ways[Self.folded(change[keyPath: end])] ?? []
    where comes(change.from, changes[next].from) {
      follow(next, &places, by: ways, end, comes)
    }
  }

  // MARK: Words

  /// Lower case, "&" as "and", without punctuation and a leading "the".
  static func folded(_ name: String) -> String {
    var words: [Substring] = []
    let plain = name.lowercased().replacing("&", with: " and ").replacing("’", with: "'")
    for word in plain.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "'") }) {
      words.append(word)
    }
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
