/// Where an action stands: on which side of a succession, and at which place of its list.
enum SuccessionPlace: Hashable {
  case old(Int)
  case new(Int)

  var isNew: Bool {
    switch self {
    case .old: false
    case .new: true
    }
  }
}

/// Finds the action that a ref in a text means.
struct SuccessionReferences {
  private struct Key: Hashable {
    var edition: String
    var ref: String
  }

  private let editions: SuccessionEditions
  private var oldByRef: [String: [Int]] = [:]
  private var newByRef: [String: [Int]] = [:]

  init(_ editions: SuccessionEditions) {
    self.editions = editions
    for (index, side) in editions.old.enumerated() {
      if let ref = Self.key(side.action.ref) { oldByRef[ref, default: []].append(index) }
    }
    for (index, side) in editions.new.enumerated() {
      if let ref = Self.key(side.action.ref) { newByRef[ref, default: []].append(index) }
    }
  }

  var all: Set<String> { Set(oldByRef.keys).union(newByRef.keys) }

  static func key(_ ref: String?) -> String? {
    ref.map { Lookalikes.latin($0).uppercased() }
  }

  /// The actions that a statement of an action speaks of.
  ///
  /// A ref means an action of the paper that prints it, unless it is said to be new or, in the newer
  /// paper, to be where something came from.
  func targets(of statement: SuccessionStatement, by speaker: SuccessionPlace) -> [SuccessionPlace]
  {
    var targets: [SuccessionPlace] = []
    for ref in statement.refs {
      guard let target = target(ref, of: statement, by: speaker), target != speaker,
        !targets.contains(target)
      else { continue }
      targets.append(target)
    }
    return targets
  }

  private func target(
    _ printed: String, of statement: SuccessionStatement, by speaker: SuccessionPlace
  ) -> SuccessionPlace? {
    let ref = Self.key(printed) ?? printed
    switch speaker {
    case .old(let index):
      let own = old(ref, besides: index, near: editions.old[index])
      let later = new(ref, besides: nil, near: nil)
      let elsewhere = own == nil && later == nil ? old(ref, besides: index, near: nil) : nil
      return statement.saysNew ? later ?? own ?? elsewhere : own ?? later ?? elsewhere
    case .new(let index):
      let own = new(ref, besides: index, near: editions.new[index])
      let earlier = old(ref, besides: nil, near: nil)
      return statement.isOrigin ? earlier ?? own : own
    }
  }

  private func old(_ ref: String, besides index: Int?, near side: SuccessionSide?)
    -> SuccessionPlace?
  {
    Self.only(oldByRef[ref] ?? [], in: editions.old, besides: index, near: side)
      .map { .old($0) }
  }

  private func new(_ ref: String, besides index: Int?, near side: SuccessionSide?)
    -> SuccessionPlace?
  {
    Self.only(newByRef[ref] ?? [], in: editions.new, besides: index, near: side)
      .map { .new($0) }
  }

  /// The one action with a ref; of several the one in the same paper, plan or theme, else none.
  private static func only(
    _ holders: [Int], in sides: [SuccessionSide], besides index: Int?, near side: SuccessionSide?
  ) -> Int? {
    var left = holders.filter { $0 != index }
    if let side {
      left = left.filter { sides[$0].edition == side.edition }
      for isNear in [
        { sides[$0].action.plan == side.action.plan },
        { sides[$0].action.section == side.action.section },
      ] as [(Int) -> Bool] where left.count > 1 {
        left = left.filter(isNear)
      }
    }
    return left.count == 1 ? left[0] : nil
  }
}
