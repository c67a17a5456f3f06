extension Comparison {
  /// Compares two lists of one plan, each action found again by the rules of identity.
  public init(old: [Action], new: [Action]) {
    let known = old.enumerated().map { Identity.Known(id: String($0), $1) }
    var pairs: [ActionPair] = []
    var doubts: [RefDoubt] = []
    var linked: Set<Int> = []
    for (index, match) in Identity.match(new, against: known).enumerated() {
      switch match {
      case .same(let id):
        let before = Int(id)
        pairs.append(ActionPair(old: before, new: index))
        if let before { linked.insert(before) }
      case .new:
        pairs.append(ActionPair(old: nil, new: index))
      case .doubtful(let doubt):
        pairs.append(ActionPair(old: nil, new: index))
        for id in doubt.candidates {
          guard let before = Int(id), old.indices.contains(before) else { continue }
          doubts.append(
            RefDoubt(
              ref: new[index].ref ?? old[before].ref ?? new[index].key, oldText: old[before].text,
              newText: new[index].text))
        }
      }
    }
    pairs += old.indices.filter { !linked.contains($0) }.map { ActionPair(old: $0, new: nil) }
    self.init(old: old, new: new, pairs: pairs, doubts: doubts)
  }
}
