extension PlanMeasures {
  /// Takes in a later record: what it says of the same thing takes the place of what was said before.
  ///
  /// Of a target each decision stays, and of an inventory each restatement beside what it restates; an
  /// inventory that is read again from the same publication takes its own place.
  public mutating func merge(_ later: PlanMeasures) {
    for target in later.targets where !targets.contains(target) { targets.append(target) }
    for inventory in later.inventories {
      if let index = inventories.firstIndex(where: { $0.isAgain(inventory) }) {
        inventories[index] = inventory
      } else {
        inventories.append(inventory)
      }
    }
  }
}

extension Inventory {
  fileprivate func isAgain(_ other: Inventory) -> Bool {
    boundary == other.boundary && year == other.year && publication == other.publication
      && (other.restatement == nil || restatement == other.restatement)
  }
}
