/// Decides, for each old action, which new one it became as far as wording tells.
///
/// Best first: the pair that is most alike is joined first; what is left joins an action that is taken
/// where no other will do.
struct SuccessionAssignment {
  struct Link {
    var new: Int
    var likeness: SuccessionLikeness
    var confidence: SuccessionConfidence
    /// Another old action is more like it.
    var isJoin = false
  }

  /// The links of each old action, by its place.
  private(set) var links: [Int: [Link]] = [:]
  /// The old actions of each new one, the likest first.
  private(set) var sources: [Int: [Int]] = [:]

  private let editions: SuccessionEditions
  private let candidates: SuccessionCandidates
  private let settled: Set<Int>
  private let ended: Set<Int>
  private var bestOfOld: [Int: [Double]] = [:]
  private var bestOfNew: [Int: [Double]] = [:]
  private var pairOfOld: [Int: Int] = [:]
  private var pairOfNew: [Int: Int] = [:]

  /// Scores from which a pair is worth proposing, likely, and sure.
  private static let primary = (possible: 0.3, likely: 0.46, sure: 0.62)
  private static let join = (possible: 0.33, likely: 0.55, sure: 0.75)

  /// Joins what it can; of the settled a paper itself says what they became, of the ended that they
  /// came to an end.
  init(
    _ editions: SuccessionEditions, _ candidates: SuccessionCandidates, settled: Set<Int>,
    ended: Set<Int>
  ) {
    self.editions = editions
    self.candidates = candidates
    self.settled = settled
    self.ended = ended
    for (place, pair) in candidates.pairs.enumerated() {
      if pairOfOld[pair.old] == nil { pairOfOld[pair.old] = place }
      if pairOfNew[pair.new] == nil { pairOfNew[pair.new] = place }
      bestOfOld[pair.old, default: []].append(pair.likeness.score)
      bestOfNew[pair.new, default: []].append(pair.likeness.score)
    }
    linkSameWordings()
    linkOneToOne()
    joinTaken()
    splitOff()
  }

  /// Those that say the very same, in the same theme first, then in order.
  private mutating func linkSameWordings() {
    var holders: [String: [Int]] = [:]
    for (new, profile) in editions.newProfiles.enumerated().reversed() {
      holders[profile.wording, default: []].append(new)
    }
    var counts: [String: Int] = [:]
    for profile in editions.oldProfiles { counts[profile.wording, default: 0] += 1 }
    let free = editions.oldProfiles.indices.filter { !settled.contains($0) }
    for isNear in [true, false] {
      for old in free where links[old] == nil {
        let wording = editions.oldProfiles[old].wording
        guard let all = holders[wording], !wording.isEmpty else { continue }
        let found = isNear ? all.suffix(50).lastIndex { isInPlace(old, $0) } : all.indices.last
        guard let found else { continue }
        let isClear = counts[wording] == 1 && all.count == 1
        let new = all[found]
        holders[wording]?.remove(at: found)
        if holders[wording]?.isEmpty == true { holders[wording] = nil }
        let likeness = editions.likeness(old, new)
        let confidence: SuccessionConfidence =
          isClear || likeness.isSameTheme ? .sure : .likely
        add(old, Link(new: new, likeness: likeness, confidence: confidence))
      }
    }
  }

  private func isInPlace(_ old: Int, _ new: Int) -> Bool {
    let before = editions.old[old].action
    let after = editions.new[new].action
    return before.section == after.section && before.group == after.group
      && before.ref == after.ref
  }

  private mutating func linkOneToOne() {
    for pair in candidates.pairs
    where links[pair.old] == nil && sources[pair.new] == nil && !settled.contains(pair.old) {
      let score = pair.likeness.score - reserve(pair.old, pair.new)
      guard score >= Self.primary.possible,
        // What is far likelier to have gone elsewhere is left for that.
        pair.likeness.score >= 0.75 * (bestOfOld[pair.old]?.first ?? 0)
      else { continue }
      let confidence = confidence(of: pair, score, by: Self.primary)
      add(pair.old, Link(new: pair.new, likeness: pair.likeness, confidence: confidence))
    }
  }

  private mutating func joinTaken() {
    for pair in candidates.pairs
    where links[pair.old] == nil && sources[pair.new] != nil && !settled.contains(pair.old) {
      guard pair.likeness.score >= Self.leastForJoin(pair.likeness),
        pair.likeness.score >= 0.9 * (bestOfOld[pair.old]?.first ?? 0)
      else { continue }
      let own = editions.ownShare(of: pair.old, in: pair.new, besides: sources[pair.new] ?? [])
      let score = pair.likeness.score - reserve(pair.old, pair.new) + 0.2 * own - 0.08
      guard score >= Self.join.possible else { continue }
      let confidence = confidence(of: pair, score, by: Self.join)
      add(
        pair.old,
        Link(new: pair.new, likeness: pair.likeness, confidence: confidence, isJoin: true))
    }
  }

  private static func leastForJoin(_ likeness: SuccessionLikeness) -> Double {
    likeness.isSameTheme ? 0.25 : likeness.isOtherTheme ? 0.3 : 0.27
  }

  /// New actions that nothing became, where an old one that went elsewhere is much like them too.
  private mutating func splitOff() {
    for pair in candidates.pairs where sources[pair.new] == nil && !settled.contains(pair.old) {
      guard let own = links[pair.old], own.count < 4 else { continue }
      let score = pair.likeness.score - reserve(pair.old, pair.new)
      guard score >= Self.join.likely, !own.contains(where: { $0.likeness.isSameWording })
      else { continue }
      add(
        pair.old,
        Link(new: pair.new, likeness: pair.likeness, confidence: .likely))
    }
  }

  private mutating func add(_ old: Int, _ link: Link) {
    links[old, default: []].append(link)
    sources[link.new, default: []].append(old)
  }

  /// How much more alike two actions must be: where the old one is done with, where the new one is said
  /// to be new, and where the old one asks of government what the new one does itself.
  private func reserve(_ old: Int, _ new: Int) -> Double {
    var reserve = 0.0
    let before = editions.old[old].action
    let after = editions.new[new].action
    if before.stage.canonical?.isEnded == true { reserve += 0.1 }
    if ended.contains(old) { reserve += 0.04 }
    if after.introducedIn != nil { reserve += 0.3 }
    if before.role.canonical == .influence, after.role.canonical != .influence,
      !SuccessionVerbs.asksOthers(Identity.wording(of: after))
    {
      reserve += 0.1
    }
    return reserve
  }

  private func confidence(
    of pair: SuccessionCandidates.Pair, _ score: Double,
    by bounds: (possible: Double, likely: Double, sure: Double)
  ) -> SuccessionConfidence {
    let own = pair.likeness.score
    var others = bestOfOld[pair.old] ?? []
    if let place = others.firstIndex(of: own) { others.remove(at: place) }
    let margin = own - (others.first ?? 0)
    let isBestOfOld = own >= (bestOfOld[pair.old]?.first ?? own)
    let isBestOfNew = own >= (bestOfNew[pair.new]?.first ?? own)
    let words = editions.oldProfiles[pair.old].words.count
    if score >= bounds.sure, isBestOfOld, margin >= 0.1, words >= 3,
      isBestOfNew || score >= Self.join.sure
    {
      return .sure
    }
    if score >= bounds.likely, margin >= 0.04, isBestOfOld || isBestOfNew { return .likely }
    return .possible
  }

  /// How like an old action the likest new one is, whether linked or not.
  func nearest(ofOld old: Int) -> Double { bestOfOld[old]?.first ?? 0 }

  func nearest(ofNew new: Int) -> Double { bestOfNew[new]?.first ?? 0 }

  func nearestPair(ofOld old: Int) -> SuccessionCandidates.Pair? {
    pairOfOld[old].map { candidates.pairs[$0] }
  }

  func nearestPair(ofNew new: Int) -> SuccessionCandidates.Pair? {
    pairOfNew[new].map { candidates.pairs[$0] }
  }
}
