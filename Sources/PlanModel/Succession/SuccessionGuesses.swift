/// Guesses what became of old actions that would else be said to have vanished, out of many weak signs.
///
/// A guess takes no new action away from an old one that has better ground: a new one that is taken
/// already is only guessed at where much of what it shares is owed to the guess alone.
struct SuccessionGuesses {
  /// The new actions guessed for each old one, by their places, in order.
  private(set) var guesses: [Int: [Int]] = [:]
  private let editions: SuccessionEditions
  private let clues: SuccessionClues
  /// The old actions from which each new one came, guessed or not.
  private var sources: [Int: [Int]]

  private struct Pair {
    var old: Int
    var new: Int
    var nearness: Double
  }

  /// Nearness from which a pair is worth a guess, one to one and as one of several.
  private static let least = (alone: 0.1, joined: 0.18)
  private static let postings = 2_000
  private static let partners = 10

  /// Guesses for some old actions, where those of some new ones are known.
  init(
    _ editions: SuccessionEditions, for lost: [Int], sources: [Int: [Int]]
  ) {
    self.editions = editions
    self.sources = sources
    clues = SuccessionClues(editions)
    let pairs = pairs(of: lost)
    let best = pairs.reduce(into: [Int: Double]()) { best, pair in
      best[pair.old] = max(best[pair.old] ?? 0, pair.nearness)
    }
    for pair in pairs
    where guesses[pair.old] == nil && self.sources[pair.new] == nil
      && pair.nearness >= 0.75 * (best[pair.old] ?? 0)
    {
      add(pair)
    }
    for pair in pairs where guesses[pair.old] == nil && pair.nearness >= Self.least.joined {
      let own = clues.ownShare(of: pair.old, in: pair.new, besides: self.sources[pair.new] ?? [])
      guard pair.nearness * (0.5 + 0.5 * own) >= Self.least.joined,
        pair.nearness >= 0.9 * (best[pair.old] ?? 0)
      else { continue }
      add(pair)
    }
  }

  private mutating func add(_ pair: Pair) {
    guesses[pair.old] = [pair.new]
    sources[pair.new, default: []].append(pair.old)
  }

  /// Why, and that it is no more than a guess.
  func ground(old: Int, new: Int, shares: String) -> String {
    let subjects = clues.subjects(old, new).prefix(2)
    var parts = ["only a guess, from weak signs"]
    if !subjects.isEmpty {
      parts.append("both are about \(subjects.joined(separator: " and "))")
    }
    if shares != SuccessionGround.nothingTelling { parts.append(shares) }
    return parts.joined(separator: "; ")
  }

  // MARK: pairs

  /// Near enough ones, the nearest first; of equals the one that stands first.
  private func pairs(of lost: [Int]) -> [Pair] {
    var holders: [[Int32]] = Array(repeating: [], count: clues.frequency.count)
    for new in clues.new.indices where editions.new[new].action.introducedIn == nil {
      for clue in clues.new[new] { holders[Int(clue.number)].append(Int32(new)) }
    }
    var pairs: [Pair] = []
    var sums = [Float](repeating: 0, count: editions.new.count)
    for old in lost {
      var touched: [Int32] = []
      var passed = 0
      for clue in clues.old[old].sorted(by: { rank($0) < rank($1) }) {
        let all = holders[Int(clue.number)]
        guard passed == 0 || passed + all.count <= Self.postings else { break }
        passed += all.count
        for new in all {
          if sums[Int(new)] == 0 { touched.append(new) }
          sums[Int(new)] += clue.weight
        }
      }
      let likely = touched.sorted { (sums[Int($1)], $0) < (sums[Int($0)], $1) }
      for new in likely.prefix(Self.partners) {
        let nearness = clues.nearness(old, Int(new))
        guard nearness >= Self.least.alone else { continue }
        pairs.append(Pair(old: old, new: Int(new), nearness: nearness))
      }
      for new in touched { sums[Int(new)] = 0 }
    }
    return pairs.sorted { ($1.nearness, $0.old, $0.new) < ($0.nearness, $1.old, $1.new) }
  }

  private func rank(_ clue: SuccessionClues.Clue) -> (Int32, Int32) {
    (clues.frequency[Int(clue.number)], clue.number)
  }
}
