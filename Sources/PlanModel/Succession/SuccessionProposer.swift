/// One run of proposing: wording first, what the papers say over it, then what is left.
struct SuccessionProposer {
  let editions: SuccessionEditions
  private let ground: SuccessionGround
  private let references: SuccessionReferences
  private let candidates: SuccessionCandidates
  private var statements: [SuccessionPlace: [Resolved]] = [:]
  private var assignment: SuccessionAssignment
  private var fates: [Int: SuccessionFate] = [:]
  private var guesses: SuccessionGuesses?

  /// A statement with the actions that it speaks of.
  private struct Resolved {
    var statement: SuccessionStatement
    var targets: [SuccessionPlace]
    /// Who says it.
    var speaker: SuccessionPlace
  }

  init(old: [SuccessionSide], new: [SuccessionSide]) {
    editions = SuccessionEditions(old: old, new: new)
    ground = SuccessionGround(editions: editions)
    references = SuccessionReferences(editions)
    candidates = SuccessionCandidates(editions)
    assignment = SuccessionAssignment(editions, candidates, settled: [], ended: [])
    readStatements()
    let settled = Set(editions.old.indices.filter { isSettled($0) })
    let ended = Set(editions.old.indices.filter { isSaidToEnd($0) })
    if !settled.isEmpty || !ended.isEmpty {
      assignment = SuccessionAssignment(editions, candidates, settled: settled, ended: ended)
    }
  }

  private mutating func readStatements() {
    let reader = SuccessionStatementReader(knownRefs: references.all)
    for (index, side) in editions.old.enumerated() { read(side, at: .old(index), by: reader) }
    for (index, side) in editions.new.enumerated() { read(side, at: .new(index), by: reader) }
  }

  private mutating func read(
    _ side: SuccessionSide, at place: SuccessionPlace, by reader: SuccessionStatementReader
  ) {
    for statement in reader.statements(of: side.action) {
      let targets = references.targets(of: statement, by: place)
      guard !targets.isEmpty || statement.relation == .ended else { continue }
      let resolved = Resolved(statement: statement, targets: targets, speaker: place)
      guard statement.isOrigin else {
        statements[place, default: []].append(resolved)
        continue
      }
      // "Replaces T4" is said of T4.
      for target in targets {
        statements[target, default: []].append(
          Resolved(statement: statement, targets: [place], speaker: place))
      }
    }
  }

  /// The statements of a place that lead on, the plainest first, and first those that name a new
  /// action.
  private func leads(of place: SuccessionPlace) -> [Resolved] {
    let leads = (statements[place] ?? []).filter { $0.statement.relation != .ended }
    return leads.enumerated().sorted { one, other in
      let forces = (one.element.statement.force, other.element.statement.force)
      if forces.0 != forces.1 { return forces.0 > forces.1 }
      let areNew = [one, other].map { $0.element.targets.contains(where: \.isNew) }
      if areNew[0] != areNew[1] { return areNew[0] }
      return one.offset < other.offset
    }.map(\.element)
  }

  private func isEnded(_ old: Int) -> Bool {
    editions.old[old].action.stage.canonical?.isEnded == true
      || isSaidToEnd(old)
  }

  private func isSaidToEnd(_ old: Int) -> Bool {
    (statements[.old(old)] ?? []).contains {
      $0.statement.relation == .ended && $0.statement.force == .plain
    }
  }

  /// Whether a paper says so plainly what became of an old action that its wording is not asked.
  private func isSettled(_ old: Int) -> Bool {
    guard let lead = leads(of: .old(old)).first(where: { $0.statement.force == .plain }) else {
      return false
    }
    guard let own = assignment.links[old]?.first else { return true }
    // Where it still stands, the newer paper prints it closed, or it did not go after all.
    if own.likeness.isSameWording { return false }
    if lead.targets.contains(where: \.isNew) { return true }
    return own.confidence < .sure
  }

  mutating func proposals() -> [SuccessionProposal] {
    for old in editions.old.indices { fates[old] = fate(of: old, passed: []) }
    guess()
    nameMerged()
    var proposals = grouped()
    let explained = Set(proposals.lazy.filter { !$0.staysInOld }.flatMap(\.to))
    for new in editions.new.indices where !explained.contains(editions.new[new].id) {
      proposals.append(newcomer(new))
    }
    return proposals
  }

  /// Guesses what became of those that nothing else tells of, and of those that went into them.
  private mutating func guess() {
    let lost = editions.old.indices.filter { fates[$0]?.kind == .vanished }
    guard !lost.isEmpty, !editions.new.isEmpty else { return }
    let places = Dictionary(
      zip(editions.new.map(\.id), editions.new.indices), uniquingKeysWith: { first, _ in first })
    var sources: [Int: [Int]] = [:]
    for (old, fate) in fates where fate.kind.isLink && !fate.staysInOld {
      for id in fate.to { if let new = places[id] { sources[new, default: []].append(old) } }
    }
    let found = SuccessionGuesses(editions, for: lost, sources: sources)
    guard !found.guesses.isEmpty else { return }
    guesses = found
    for old in editions.old.indices {
      guard let fate = fates[old], fate.kind == .vanished || fate.staysInOld else { continue }
      fates[old] = self.fate(of: old, passed: [])
    }
  }

  /// Only what a paper says in words, or by a stage that means given up.
  mutating func stated() -> [SuccessionProposal] {
    proposals().filter { proposal in
      if proposal.kind.isLink { return true }
      guard proposal.kind == .ended else { return false }
      return proposal.from.contains { id in
        editions.old.indices.contains { old in
          editions.old[old].id == id
            && (isSaidToEnd(old) || editions.old[old].action.stage.canonical == .closed)
        }
      }
    }
  }

  // MARK: what became of an old action

  private func fate(of old: Int, passed: Set<Int>) -> SuccessionFate {
    let leads = leads(of: .old(old))
    if let lead = leads.first, lead.statement.force == .plain, assignment.links[old] == nil {
      if let fate = fate(of: old, saidBy: lead, passed: passed) { return fate }
    }
    if let links = assignment.links[old], let first = links.first {
      // What the paper thinks of doing is a better guess than a few shared words.
      if first.confidence == .possible, let lead = leads.first, lead.statement.field != .see,
        lead.statement.force > .mention || isEnded(old),
        let fate = fate(of: old, saidBy: lead, passed: passed)
      {
        return fate
      }
      return fate(of: old, links: links, first: first)
    }
    for lead in leads {
      if lead.statement.force == .mention, !isEnded(old) { continue }
      if let fate = fate(of: old, saidBy: lead, passed: passed) { return fate }
    }
    return end(of: old)
  }

  private func fate(
    of old: Int, links: [SuccessionAssignment.Link], first: SuccessionAssignment.Link
  ) -> SuccessionFate {
    let action = editions.old[old].action
    let links = links.sorted { $0.new < $1.new }
    var to = links.map { editions.new[$0.new].id }
    var grounds = links.map { ground.ground(old: old, new: $0.new, $0.likeness) }
    var kind = links.count > 1 ? SuccessionKind.split : kind(of: first, old: action)
    var confidence = links.map(\.confidence).min() ?? first.confidence
    var isTombstone = false
    for link in links {
      guard let lead = onward(from: link, of: old) else { continue }
      let onward = lead.targets.compactMap { target -> String? in
        guard case .new(let new) = target else { return nil }
        return editions.new[new].id
      }.filter { !to.contains($0) }
      guard !onward.isEmpty else { continue }
      to += onward
      kind = lead.statement.relation.kind
      grounds.append(words(of: lead))
      isTombstone = true
    }
    if isEnded(old), !first.likeness.isSameWording {
      grounds.append("though it is said to be done or closed")
      if first.isJoin { confidence = min(confidence, .likely) }
    }
    return SuccessionFate(
      to: to, kind: kind, confidence: confidence, ground: grounds.joined(separator: "; "),
      isTombstone: isTombstone)
  }

  /// Where the newer paper still prints an action, closed, what is said of where it went.
  private func onward(from link: SuccessionAssignment.Link, of old: Int) -> Resolved? {
    let isClosed = editions.new[link.new].action.stage.canonical?.isEnded == true
    if let lead = leads(of: .new(link.new)).first, lead.statement.field != .see,
      lead.statement.force == .plain || (lead.statement.force != .tentative && isClosed)
    {
      return lead
    }
    guard let lead = leads(of: .old(old)).first, lead.statement.force == .plain,
      lead.targets.contains(where: \.isNew)
    else { return nil }
    return lead
  }

  private func kind(of link: SuccessionAssignment.Link, old: Action) -> SuccessionKind {
    if link.likeness.isSameWording { return link.isJoin ? .merged : .same }
    let new = editions.new[link.new].action
    let isClose =
      link.likeness.overlap >= 0.6
      || (link.likeness.overlap >= 0.45 && max(link.likeness.ofOld, link.likeness.ofNew) >= 0.85)
    let goesOver = SuccessionVerbs.goesOver(
      from: Identity.wording(of: old), to: Identity.wording(of: new))
    return isClose && !(goesOver && link.likeness.overlap < 0.9) ? .reworded : .continues
  }

  /// What a paper says, followed on through other old actions to the new ones.
  private func fate(
    of old: Int, saidBy lead: Resolved, passed: Set<Int>
  ) -> SuccessionFate? {
    var to: [String] = []
    var others: [String] = []
    var confidence: SuccessionConfidence =
      switch lead.statement.force {
      case .plain: .sure
      // "New action 61 on carrying it out", of one that is done, is as plain as can be.
      case .mention: lead.statement.saysNew ? .sure : .likely
      case .weak: isEnded(old) || lead.statement.field == .see ? .likely : .possible
      case .tentative: .possible
      }
    var ground = words(of: lead)
    for target in lead.targets {
      switch target {
      case .new(let new): to.append(editions.new[new].id)
      case .old(let other):
        guard other != old, !passed.contains(other) else { continue }
        let onward = fate(of: other, passed: passed.union([old]))
        let name = editions.old[other].action.ref ?? editions.old[other].id
        if onward.kind.isLink, !onward.staysInOld {
          to += onward.to.filter { !to.contains($0) }
          confidence = min(confidence, onward.confidence)
          ground += "; \(name): \(onward.ground)"
        } else {
          others.append(editions.old[other].id)
          if !editions.new.isEmpty {
            ground += "; \(name) \(onward.kind == .ended ? "ended" : "is not in the new edition")"
          }
        }
      }
    }
    guard !to.isEmpty || !others.isEmpty else { return nil }
    return SuccessionFate(
      to: to.isEmpty ? others : to, kind: lead.statement.relation.kind, confidence: confidence,
      ground: ground, staysInOld: to.isEmpty)
  }

  private func words(of lead: Resolved) -> String {
    let owner =
      switch lead.speaker {
      case .old: "its"
      case .new(let new):
        "the new edition's \(editions.new[new].action.ref ?? editions.new[new].id):"
      }
    return "\(owner) \(lead.statement.field.rawValue) says “\(lead.statement.quote)”"
  }

  private func end(of old: Int) -> SuccessionFate {
    let action = editions.old[old].action
    let nearest = assignment.nearest(ofOld: old)
    let said = (statements[.old(old)] ?? []).filter { $0.statement.relation == .ended }
    let plain = said.first { $0.statement.force == .plain }
    if action.stage.canonical?.isEnded == true {
      let stage = action.stage.printed ?? action.stage.term ?? "complete"
      var ground = "its stage is “\(stage)”"
      if let plain { ground += "; \(words(of: plain))" }
      let isClear = nearest < 0.33 || plain != nil
      return SuccessionFate(kind: .ended, confidence: isClear ? .sure : .likely, ground: ground)
    }
    if let end = plain ?? said.first(where: { isOf(old, $0.statement) }) {
      return SuccessionFate(
        kind: .ended, confidence: end.statement.force == .plain ? .likely : .possible,
        ground: words(of: end))
    }
    if let guesses, let to = guesses.guesses[old] {
      return fate(of: old, guessedBy: guesses, to: to)
    }
    let confidence: SuccessionConfidence =
      nearest < 0.19 ? .sure : nearest < 0.3 ? .likely : .possible
    return SuccessionFate(kind: .vanished, confidence: confidence, ground: nearestWords(ofOld: old))
  }

  private func fate(
    of old: Int, guessedBy guesses: SuccessionGuesses, to places: [Int]
  ) -> SuccessionFate {
    let grounds = places.map { new in
      guesses.ground(
        old: old, new: new,
        shares: ground.ground(old: old, new: new, editions.likeness(old, new)))
    }
    return SuccessionFate(
      to: places.map { editions.new[$0].id }, kind: places.count > 1 ? .split : .continues,
      confidence: .possible, ground: grounds.joined(separator: "; "))
  }

  /// Whether a sentence that tells of an end shares a rare word with the action, and so tells of its
  /// end and not of something else's.
  private func isOf(_ old: Int, _ statement: SuccessionStatement) -> Bool {
    guard statement.force == .weak else { return false }
    let words = Set(editions.oldProfiles[old].words)
    return SuccessionToken.tokens(of: statement.quote).contains { token in
      guard let word = editions.word(of: token), token.kind != .number else { return false }
      return words.contains(word) && editions.vocabulary.weight(word) >= 0.5
    }
  }

  private func nearestWords(ofOld old: Int) -> String {
    guard let pair = assignment.nearestPair(ofOld: old) else { return "nothing is like it" }
    let side = editions.new[pair.new]
    return "nothing is much like it; nearest is \(side.action.ref ?? side.id): "
      + ground.ground(old: old, new: pair.new, pair.likeness)
  }

  // MARK: putting together

  /// Several old actions that went into one were merged, if two of them at least are likely.
  private mutating func nameMerged() {
    var arrivals: [String: [Int]] = [:]
    for (old, fate) in fates where fate.kind.isLink && !fate.staysInOld {
      for id in fate.to { arrivals[id, default: []].append(old) }
    }
    for olds in arrivals.values where olds.count > 1 {
      let likely = olds.filter { (fates[$0]?.confidence ?? .possible) >= .likely }
      for old in olds {
        guard let fate = fates[old], !fate.isTombstone,
          fate.kind == .reworded || fate.kind == .continues,
          likely.count > 1 || fate.confidence == .possible
        else { continue }
        fates[old]?.kind = .merged
      }
    }
  }

  private struct Group: Hashable {
    var to: [String]
    var staysInOld: Bool
    var confidence: SuccessionConfidence
  }

  /// One proposal for each old action, and for merged ones that are equally sure one together.
  private func grouped() -> [SuccessionProposal] {
    var proposals: [SuccessionProposal] = []
    var groups: [Group: Int] = [:]
    for old in editions.old.indices {
      guard let fate = fates[old] else { continue }
      let id = editions.old[old].id
      let group = Group(
        to: fate.to, staysInOld: fate.staysInOld, confidence: fate.confidence)
      let name = editions.old[old].action.ref ?? id
      if fate.kind == .merged, !fate.isTombstone {
        if let place = groups[group] {
          proposals[place].from.append(id)
          proposals[place].ground += "; \(name): \(fate.ground)"
          continue
        }
        groups[group] = proposals.count
      }
      proposals.append(
        SuccessionProposal(
          from: [id], to: fate.to, kind: fate.kind, confidence: fate.confidence,
          ground: fate.ground, staysInOld: fate.staysInOld))
    }
    return proposals
  }

  private func newcomer(_ new: Int) -> SuccessionProposal {
    let side = editions.new[new]
    let nearest = assignment.nearest(ofNew: new)
    var grounds: [String] = []
    if let phrase = side.action.introducedIn { grounds.append("marked “\(phrase)”") }
    if let pair = assignment.nearestPair(ofNew: new) {
      let other = editions.old[pair.old]
      grounds.append(
        "nothing before is much like it; nearest is \(other.action.ref ?? other.id): "
          + ground.ground(old: pair.old, new: new, pair.likeness))
    } else {
      grounds.append("nothing before is like it")
    }
    let confidence: SuccessionConfidence =
      nearest < 0.12 || side.action.introducedIn != nil
      ? .sure : nearest < 0.3 ? .likely : .possible
    return SuccessionProposal(
      from: [], to: [side.id], kind: .new, confidence: confidence,
      ground: grounds.joined(separator: "; "))
  }
}
