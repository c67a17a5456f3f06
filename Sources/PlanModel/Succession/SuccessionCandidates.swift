/// Pairs of an old and a new action that share rare words.
struct SuccessionCandidates {
  struct Pair {
    var old: Int
    var new: Int
    var likeness: SuccessionLikeness
  }

  /// The best pairs of each action, the best first; of equals the one that stands first in the old
  /// list, then in the new.
  private(set) var pairs: [Pair] = []

  /// How many postings are gone over for one action, and how many partners are compared in full.
  private static let postings = 2_000
  private static let partners = 10

  init(_ editions: SuccessionEditions) {
    let newHolders = Self.holders(editions.newProfiles, of: editions)
    let oldHolders = Self.holders(editions.oldProfiles, of: editions)
    var found: Set<Int64> = []
    var finder = Finder(count: max(editions.old.count, editions.new.count))
    for old in editions.oldProfiles.indices {
      for new in finder.likely(editions.oldProfiles[old], in: newHolders, editions) {
        found.insert(Int64(old) << 32 | Int64(new))
      }
    }
    for new in editions.newProfiles.indices {
      for old in finder.likely(editions.newProfiles[new], in: oldHolders, editions) {
        found.insert(Int64(old) << 32 | Int64(new))
      }
    }
    pairs.reserveCapacity(found.count)
    for code in found {
      let old = Int(code >> 32)
      let new = Int(code & 0xFFFF_FFFF)
      let likeness = editions.likeness(old, new)
      guard likeness.score >= 0.12 else { continue }
      pairs.append(Pair(old: old, new: new, likeness: likeness))
    }
    pairs.sort {
      ($1.likeness.score, $0.old, $0.new) < ($0.likeness.score, $1.old, $1.new)
    }
  }

  private static func holders(
    _ profiles: [SuccessionProfile], of editions: SuccessionEditions
  ) -> [Int32: [Int32]] {
    var holders: [Int32: [Int32]] = [:]
    for (index, profile) in profiles.enumerated() {
      for word in profile.words { holders[word, default: []].append(Int32(index)) }
    }
    return holders
  }

  /// Adds up, for one action at a time, the weight that each action of the other side shares with it.
  private struct Finder {
    private var weights: [Double]
    private var touched: [Int32] = []

    init(count: Int) { weights = Array(repeating: 0, count: count) }

    mutating func likely(
      _ profile: SuccessionProfile, in holders: [Int32: [Int32]], _ editions: SuccessionEditions
    ) -> [Int32] {
      var passed = 0
      for word in editions.vocabulary.rarestFirst(profile.words) {
        guard let all = holders[word] else { continue }
        guard passed == 0 || passed + all.count <= SuccessionCandidates.postings else { break }
        passed += all.count
        let weight = editions.vocabulary.weight(word)
        for holder in all {
          if weights[Int(holder)] == 0 { touched.append(holder) }
          weights[Int(holder)] += weight
        }
      }
      let likely = heaviest()
      for holder in touched { weights[Int(holder)] = 0 }
      touched.removeAll(keepingCapacity: true)
      return likely
    }

    /// The few heaviest of those touched; of equals the first.
    private func heaviest() -> [Int32] {
      var best: [(weight: Double, holder: Int32)] = []
      for holder in touched {
        let weight = weights[Int(holder)]
        if best.count == SuccessionCandidates.partners, let last = best.last,
          (last.weight, holder) < (weight, last.holder)
        {
          best.removeLast()
        }
        guard best.count < SuccessionCandidates.partners else { continue }
        let place = best.firstIndex { ($0.weight, holder) < (weight, $0.holder) } ?? best.count
        best.insert((weight, holder), at: place)
      }
      return best.map(\.holder)
    }
  }
}
