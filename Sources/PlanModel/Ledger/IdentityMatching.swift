/// One run of matching printed actions against known ones, in rounds from the surest ground down.
///
/// Candidates come from two indexes, by list and ref and by rare words, so that the work grows with the
/// number of actions and not with its square.
struct IdentityMatching {
  private struct Entry {
    var wordings: [Wordings.Words]
    var place: String
  }

  /// A wording in a theme and group.
  private struct PlacedWording: Hashable {
    var wording: Wordings.Words
    var place: String
  }

  /// Known actions that have something in common, in order.
  ///
  /// Those that were given away are dropped as they are passed over, so that ten thousand alike cost
  /// no more, each, than ten.
  private struct Pool {
    private var members: [Int] = []

    mutating func append(_ member: Int) { members.append(member) }

    var count: Int { members.count }

    mutating func free(
      besides taken: [Bool], atMost count: Int, where isFit: (Int) -> Bool = { _ in true }
    ) -> [Int] {
      var found: [Int] = []
      var passed = 0
      var unfit = 0
      for member in members {
        if taken[member] {
          passed += 1
        } else if isFit(member) {
          found.append(member)
          if found.count == count { break }
        } else {
          unfit += 1
          if unfit == 500 { break }
        }
      }
      if passed > 16 { members.removeAll { taken[$0] } }
      return found
    }
  }

  private struct Twins: Hashable {
    var wording: Wordings.Words
    var place: String
    var list: String?
  }

  private let printed: [Action]
  private let known: [Identity.Known]
  private var words = Wordings()
  private var printedEntries: [Entry] = []
  private var knownEntries: [Entry] = []
  private var byRef: [String: Pool] = [:]
  private var byRefAndPlace: [String: Pool] = [:]
  /// How many known actions bear a ref, given away or not.
  private var timesKnown: [String: Int] = [:]
  private var timesPrinted: [String: Int] = [:]
  private var byWord: [Int32: [Int]] = [:]
  private var byWording: [Wordings.Words: Pool] = [:]
  private var byWordingAndPlace: [PlacedWording: Pool] = [:]
  /// Those that do not say their theme or their group, and so may be in any.
  private var byWordingAnywhere: [Wordings.Words: Pool] = [:]
  private var knownTwins: [Twins: Int] = [:]
  private var printedTwins: [Twins: Int] = [:]
  private var results: [Identity.Match?]
  private var taken: [Bool]

  init(_ printed: [Action], against known: [Identity.Known]) {
    self.printed = printed
    self.known = known
    results = Array(repeating: nil, count: printed.count)
    taken = Array(repeating: false, count: known.count)
    knownEntries = known.map { action in
      Entry(
        wordings: action.wordings.prefix(8).map { words.add($0) },
        place: Self.place(action.section, action.group))
    }
    printedEntries = printed.map { action in
      Entry(
        wordings: [words.add(Identity.wording(of: action))],
        place: Self.place(action.section, action.group))
    }
    words.weigh()
    for (action, entry) in zip(printed, printedEntries) where action.ref == nil {
      let key = Twins(wording: entry.wordings[0], place: entry.place, list: action.list)
      printedTwins[key, default: 0] += 1
    }
    for (action, entry) in zip(known, knownEntries) where action.refs.isEmpty {
      guard let wording = entry.wordings.first else { continue }
      let key = Twins(wording: wording, place: entry.place, list: action.list)
      knownTwins[key, default: 0] += 1
    }
    for action in printed {
      if let ref = action.ref { timesPrinted[Self.refKey(action.list, ref), default: 0] += 1 }
    }
    for (index, action) in known.enumerated() {
      for ref in action.refs.prefix(8) {
        let key = Self.refKey(action.list, ref)
        timesKnown[key, default: 0] += 1
        byRef[key, default: Pool()].append(index)
        byRefAndPlace[key + "\u{1}" + knownEntries[index].place, default: Pool()].append(index)
      }
      for wording in knownEntries[index].wordings {
        byWording[wording, default: Pool()].append(index)
        let placed = PlacedWording(wording: wording, place: knownEntries[index].place)
        byWordingAndPlace[placed, default: Pool()].append(index)
        if action.section == nil || action.group == nil {
          byWordingAnywhere[wording, default: Pool()].append(index)
        }
        for word in words.rarest(of: wording, atMost: 6) { byWord[word, default: []].append(index) }
      }
    }
  }

  mutating func run() -> [Identity.Match] {
    linkByRef(inPlace: true) { $0.overlap >= 0.999 }
    linkByRef(inPlace: false) { $0.overlap >= 0.999 }
    linkByRef(inPlace: true, where: \.isEnoughWithRef)
    linkByRef(inPlace: false, where: \.isEnoughWithRef)
    for index in printed.indices where results[index] == nil { linkByWording(index) }
    return results.map { $0 ?? .new }
  }

  private mutating func linkByRef(
    inPlace: Bool, where isEnough: (Wordings.Agreement) -> Bool
  ) {
    for index in printed.indices where results[index] == nil {
      var candidates: [Int] = []
      for candidate in holders(ofRefOf: index, inPlace: inPlace) {
        let agreement = agreement(index, candidate)
        guard isEnough(agreement), !isBoilerplate(agreement, index, candidate) else { continue }
        candidates.append(candidate)
      }
      guard let best = best(index, candidates) else { continue }
      results[index] = .same(known[best].id)
      taken[best] = true
    }
  }

  /// Whether actions with other refs agree just as well, so that the words shared are anybody's.
  private mutating func isBoilerplate(
    _ agreement: Wordings.Agreement, _ index: Int, _ candidate: Int
  ) -> Bool {
    guard agreement.overlap < 0.85 else { return false }
    let refs = Set(known[candidate].refs)
    let rivals = candidatesByWording(index)
    return rivals.contains { rival in
      rival != candidate && refs.isDisjoint(with: known[rival].refs)
        && self.agreement(index, rival).overlap > agreement.overlap - 0.05
    }
  }

  /// Known actions, not given yet, with the same list and ref; of very many the first.
  private mutating func holders(ofRefOf index: Int, inPlace: Bool) -> [Int] {
    guard let ref = printed[index].ref else { return [] }
    let key = Self.refKey(printed[index].list, ref)
    guard inPlace else { return byRef[key]?.free(besides: taken, atMost: 32) ?? [] }
    let place = printedEntries[index].place
    return byRefAndPlace[key + "\u{1}" + place]?.free(besides: taken, atMost: 32) ?? []
  }

  /// Known actions that the ref points to; one that is printed more than once points only within
  /// its group.
  private mutating func claims(of index: Int) -> [Int] {
    guard let ref = printed[index].ref else { return [] }
    let key = Self.refKey(printed[index].list, ref)
    let isRepeated = (timesPrinted[key] ?? 0) > 1 || (timesKnown[key] ?? 0) > 1
    let holders = holders(ofRefOf: index, inPlace: false)
    return holders.filter { !isRepeated || mayBeInOneGroup(index, $0) }
  }

  private mutating func linkByWording(_ index: Int) {
    let candidates = candidatesByWording(index)
    let alike = candidates.filter { candidate in
      !taken[candidate] && mayBeInOneGroup(index, candidate)
        && printed[index].list == known[candidate].list
        && agreement(index, candidate).isEnoughAlone
    }
    let claims = self.claims(of: index)
    if let best = best(index, alike) {
      if !claims.isEmpty {
        let doubted = (claims + [best]).map { known[$0].id }
        results[index] = .doubtful(
          IdentityDoubt(why: .refAndWordingDisagree, candidates: Self.distinct(doubted)))
      } else if isTied(index, best) {
        results[index] = .doubtful(
          IdentityDoubt(why: .several, candidates: alike.map { known[$0].id }))
      } else {
        results[index] = .same(known[best].id)
        taken[best] = true
      }
    } else if !claims.isEmpty {
      results[index] = .doubtful(
        IdentityDoubt(why: .refWithOtherWording, candidates: claims.map { known[$0].id }))
    }
  }

  private mutating func candidatesByWording(_ index: Int) -> [Int] {
    let wording = printedEntries[index].wordings[0]
    guard !wording.isEmpty else { return [] }
    let same = sayingTheSame(index, wording)
    if !same.isEmpty { return same }
    var shared: [Int: Int] = [:]
    for word in words.rarest(of: wording, atMost: 8) {
      guard let holders = byWord[word], holders.count <= 50 else { continue }
      for holder in holders where !taken[holder] { shared[holder, default: 0] += 1 }
    }
    let likely = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
    return likely.map(\.key)
  }

  /// Those of the very same wording that may be in one group with it, its own group's first.
  private mutating func sayingTheSame(_ index: Int, _ wording: Wordings.Words) -> [Int] {
    let action = printed[index]
    let known = known
    let mayBeInOneGroup = { (candidate: Int) in
      Self.mayBeSame(action.section, known[candidate].section)
        && Self.mayBeSame(action.group, known[candidate].group)
    }
    guard action.section != nil, action.group != nil else {
      return byWording[wording]?.free(besides: taken, atMost: 12, where: mayBeInOneGroup) ?? []
    }
    let placed = PlacedWording(wording: wording, place: printedEntries[index].place)
    let here = byWordingAndPlace[placed]?.free(besides: taken, atMost: 12) ?? []
    guard here.count < 12 else { return here }
    let anywhere =
      byWordingAnywhere[wording]?
      .free(besides: taken, atMost: 12 - here.count, where: mayBeInOneGroup) ?? []
    return here + anywhere.filter { !here.contains($0) }
  }

  private func agreement(_ index: Int, _ candidate: Int) -> Wordings.Agreement {
    let wording = printedEntries[index].wordings[0]
    return knownEntries[candidate].wordings.lazy.map { words.agreement(wording, $0) }.max()
      ?? .none
  }

  private func best(_ index: Int, _ candidates: [Int]) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    return candidates.max { one, other in
      let mine = agreement(index, one)
      let theirs = agreement(index, other)
      if mine != theirs { return mine < theirs }
      return isNear(index, other) && !isNear(index, one)
    }
  }

  /// Whether another candidate says the very same in the very same place, so that a choice is a guess.
  ///
  /// Twins that all are printed again pair off in order; then there is nothing to doubt.
  private func isTied(_ index: Int, _ best: Int) -> Bool {
    let wording = printedEntries[index].wordings[0]
    let key = Twins(wording: wording, place: knownEntries[best].place, list: known[best].list)
    guard let twins = knownTwins[key], twins > 1 else { return false }
    let own = Twins(
      wording: wording, place: printedEntries[index].place, list: printed[index].list)
    return printedTwins[own] != twins
  }

  private func isNear(_ index: Int, _ candidate: Int) -> Bool {
    printedEntries[index].place == knownEntries[candidate].place
  }

  /// Where one of the two does not say its theme or group, it may be the same.
  private func mayBeInOneGroup(_ index: Int, _ candidate: Int) -> Bool {
    Self.mayBeSame(printed[index].section, known[candidate].section)
      && Self.mayBeSame(printed[index].group, known[candidate].group)
  }

  private static func mayBeSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return one == other || folded(one) == folded(other)
  }

  private static func refKey(_ list: String?, _ ref: String) -> String {
    "\(list.map(folded) ?? "")\u{1}\(ref.uppercased())"
  }

  private static func place(_ section: String?, _ group: String?) -> String {
    "\(section.map(folded) ?? "")\u{1}\(group.map(folded) ?? "")"
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func distinct(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
