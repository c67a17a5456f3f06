extension PlanMeasures {
  /// Takes in a later record: what it says of the same thing takes the place of what was said before.
  ///
  /// Of a target each decision stays, and of an inventory each restatement beside what it restates; an
  /// inventory that is read again from the same publication takes its own place. What was said of costs
  /// and savings stays in order, each thing once.
  public mutating func merge(_ later: PlanMeasures) {
    targets.add(later.targets) { $0 == $1 }
    inventories.add(later.inventories) { $0.isAgain($1) }
    budgets.add(later.budgets) {
      $0.boundary == $1.boundary && $0.from == $1.from && $0.through == $1.through
        && $0.publication == $1.publication
    }
    indicators.add(later.indicators) { $0.id == $1.id }
    for (indicator, said) in later.values {
      values[indicator, default: []].add(said) { $0.date == $1.date }
    }
    funds.add(later.funds) { $0.id == $1.id }
    costs.add(later.costs) { $0 == $1 }
    savings.add(later.savings) { $0 == $1 }
  }
}

extension Array {
  /// Each in the place of the one that it is again, else at the end.
  fileprivate mutating func add(_ later: [Element], isAgain: (Element, Element) -> Bool) {
    for element in later {
      if let index = firstIndex(where: { isAgain(element, $0) }) {
        self[index] = element
      } else {
        append(element)
      }
    }
  }
}

extension Inventory {
  fileprivate func isAgain(_ other: Inventory) -> Bool {
    boundary == other.boundary && year == other.year && publication == other.publication
      && (restatement == nil || restatement == other.restatement)
  }
}
