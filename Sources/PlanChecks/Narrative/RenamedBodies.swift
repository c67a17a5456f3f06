import PlanModel

/// Bodies that a plan's texts call by the name that they had before, and by their present one.
///
/// A fund that came after another is another fund: what the first paid for is rightly told by its name.
struct RenamedBodies {
  struct Pair {
    /// The oldest and the newest name, as printed.
    var old: String
    var new: String
    /// The last of the changes that lead from one to the other.
    var change: OrganisationChange
    /// Positions of the actions that have either, in order.
    var places: [Int]
  }

  private(set) var pairs: [Pair] = []

  init(_ plan: Plan) {
    let used = Self.used(in: plan)
    let names = used.keys.sorted()
    var ways: [(old: String, new: String, way: [OrganisationChange])] = []
    for old in names {
      for new in names where old != new {
        let way = OrganisationNames.known.way(from: old, to: new)
        if !way.isEmpty, way.allSatisfy({ $0.kind != .followed }) { ways.append((old, new, way)) }
      }
    }
    // Of a body with three names the first and the last are told.
    let middle = Set(ways.map(\.old)).intersection(ways.map(\.new))
    let isBack = { (one: String, other: String) in
      ways.contains { $0.old == other && $0.new == one }
    }
    for (old, new, way) in ways {
      guard let change = way.last else { continue }
      if isBack(old, new) {
        // Renamed and named back: the last change tells which of them is the old one.
        let back = ways.first { $0.old == new && $0.new == old }?.way.last
        guard back.map({ $0.from < change.from }) ?? true else { continue }
      } else if middle.contains(old) || middle.contains(new) {
        continue
      }
      let between = ways.filter { step in
        step.old == old && ways.contains { $0.old == step.new && $0.new == new }
      }.map(\.new)
      let places = Set(([old, new] + between).flatMap { used[$0] ?? [] })
      // A body's short form and its long one are one fact.
      if let same = pairs.firstIndex(where: { $0.change == change }) {
        pairs[same].places = places.union(pairs[same].places).sorted()
      } else {
        pairs.append(Pair(old: old, new: new, change: change, places: places.sorted()))
      }
    }
    pairs.sort { ($0.places[0], $0.old) < ($1.places[0], $1.old) }
  }

  private static let all = OrganisationNames.known.all
  private static let phrases = Phrases(names: all)

  /// Positions of the actions that have a name, by the name.
  private static func used(in plan: Plan) -> [String: [Int]] {
    var used: [String: [Int]] = [:]
    func look(_ text: String, _ place: Int) {
      let matches = phrases.all(in: text)
      for match in matches {
        // A name within a longer one is not itself.
        let isPart = matches.contains {
          $0 != match && $0.start <= match.start && match.end <= $0.end
            && $0.end - $0.start > match.end - match.start
        }
        let name = all[match.phrase]
        // “Beis” in small letters is no abbreviation.
        guard !isPart, ByteSearch.holds(text, name), used[name]?.last != place else { continue }
        used[name, default: []].append(place)
      }
    }
    for place in plan.actions.indices {
      for (_, text) in plan.actions[place].texts { look(text, place) }
      if let partners = plan.actions[place].partnersAsPrinted { look(partners, place) }
    }
    return used
  }
}
