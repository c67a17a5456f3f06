/// All accepted links of a register, and what follows from them.
///
/// Many actions may become many. No action comes after itself, by whatever way round, and none both
/// ended and went on.
public struct SuccessionLinks: Hashable, Sendable {
  /// In the order in which they were added.
  public private(set) var links: [SuccessionLink] = []
  private var known: Set<SuccessionLink> = []
  private var after: [String: [String]] = [:]
  private var before: [String: [String]] = [:]
  private var finished: Set<String> = []
  private var begun: Set<String> = []

  public init() {}

  /// - Throws: ``InvalidSuccession`` for the first link that cannot stand beside those before it.
  public init(_ links: some Sequence<SuccessionLink>) throws(InvalidSuccession) {
    for link in links { try add(link) }
  }

  /// Adds a link; one that is there already changes nothing.
  ///
  /// - Throws: ``InvalidSuccession/cycle(_:)`` with the way round, or
  ///   ``InvalidSuccession/contradiction(_:)``; nothing is changed then.
  public mutating func add(_ link: SuccessionLink) throws(InvalidSuccession) {
    guard !known.contains(link) else { return }
    try check(link)
    known.insert(link)
    links.append(link)
    switch link.kind {
    case .ended, .vanished: finished.formUnion(link.from)
    case .new: begun.formUnion(link.to)
    case .same, .reworded, .continues, .merged, .split, .replaced:
      for one in link.from {
        for other in link.to where after[one]?.contains(other) != true {
          after[one, default: []].append(other)
          before[other, default: []].append(one)
        }
      }
    }
  }

  private func check(_ link: SuccessionLink) throws(InvalidSuccession) {
    let contradicted =
      switch link.kind {
      case .ended, .vanished: link.from.filter { after[$0] != nil }
      case .new: link.to.filter { before[$0] != nil }
      case .same, .reworded, .continues, .merged, .split, .replaced:
        link.from.filter(finished.contains) + link.to.filter(begun.contains)
      }
    guard contradicted.isEmpty else { throw .contradiction(contradicted) }
    guard link.kind.isLink else { return }
    for other in link.to {
      if let way = way(from: other, to: Set(link.from)), let one = way.last {
        throw .cycle([one] + way)
      }
    }
  }

  /// The ids from one action to the first of some others, both ends in; nil where no way leads there.
  private func way(from start: String, to goals: Set<String>) -> [String]? {
    var cameFrom: [String: String] = [:]
    var seen: Set<String> = [start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      if goals.contains(id) {
        var way = [id]
        while let last = way.last, let earlier = cameFrom[last] { way.append(earlier) }
        return way.reversed()
      }
      for other in after[id] ?? [] where seen.insert(other).inserted {
        cameFrom[other] = id
        queue.append(other)
      }
    }
    return nil
  }

  /// What directly came after an action, in the order in which it was said.
  public func successors(of id: String) -> [String] { after[id] ?? [] }

  /// What an action directly came from, in the order in which it was said.
  public func predecessors(of id: String) -> [String] { before[id] ?? [] }

  /// What is said of what became of an action.
  public func links(from id: String) -> [SuccessionLink] { links.filter { $0.from.contains(id) } }

  /// What is said of where an action came from.
  public func links(to id: String) -> [SuccessionLink] { links.filter { $0.to.contains(id) } }

  /// Every action that came after one, at any distance, the nearest first.
  public func descendants(of id: String) -> [String] { reached(from: id, by: after) }

  /// Every action that one came from, at any distance, the nearest first.
  public func ancestors(of id: String) -> [String] { reached(from: id, by: before) }

  private func reached(from id: String, by steps: [String: [String]]) -> [String] {
    var seen: Set<String> = [id]
    var reached: [String] = []
    var queue = steps[id] ?? []
    var next = 0
    while next < queue.count {
      let other = queue[next]
      next += 1
      guard seen.insert(other).inserted else { continue }
      reached.append(other)
      queue += steps[other] ?? []
    }
    return reached
  }
}
