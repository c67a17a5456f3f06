/// A fund as it can be counted: stated shares, and a rest that is nobody's by name.
struct FundPot {
  /// What of a fund belongs to a group of actions.
  struct Part {
    var pot: FundPot
    /// What may be counted for the group without splitting what nobody split.
    var counted: Money
    /// Whether nothing of it may also be for actions outside the group.
    var isWhole: Bool
    var actions: Set<String>
  }

  let fund: Fund
  /// Stated shares by action.
  private let shares: [String: Money]
  private let unshared: Set<String>
  /// What stands beyond the stated shares; nought where the amount is not known.
  let rest: Money

  init(_ fund: Fund) {
    self.fund = fund
    shares = Dictionary(
      fund.uses.compactMap { use in use.share.map { (use.action, $0) } }, uniquingKeysWith: +)
    unshared = Set(fund.uses.map(\.action)).subtracting(shares.keys)
    let stated = shares.values.reduce(.zero, +)
    rest = max(.zero, (fund.amount ?? .zero) - stated)
  }

  private var stated: Money { shares.values.reduce(.zero, +) }

  /// The fund as a whole, counted once.
  var size: Money { fund.amount ?? stated }

  var isOverdrawn: Bool { fund.amount.map { stated > $0 } ?? false }

  func serves(_ action: String) -> Bool { shares[action] != nil || unshared.contains(action) }

  /// What is for the action and for no other; all of a fund that serves nothing else.
  func own(of action: String) -> Money {
    if let share = shares[action] { return share }
    return unshared == [action] && shares.isEmpty ? rest : .zero
  }

  /// Whether the action may have some of what is left beyond stated shares.
  func isShared(by action: String) -> Bool {
    unshared.contains(action) && !(unshared.count == 1 && shares.isEmpty)
  }

  /// Nil where it serves none of them.
  func part(for actions: Set<String>) -> Part? {
    let members = actions.filter(serves)
    guard !members.isEmpty else { return nil }
    let stated = members.reduce(Money.zero) { $0 + (shares[$1] ?? .zero) }
    let takers = unshared.intersection(actions)
    let hasAllTakers = takers == unshared && !unshared.isEmpty
    return Part(
      pot: self, counted: hasAllTakers ? stated + rest : stated,
      isWhole: takers.isEmpty || hasAllTakers, actions: actions)
  }
}
