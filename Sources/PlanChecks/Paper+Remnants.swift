import PlanModel

extension Paper {
  /// The paper without rows that are no actions: a line of a key or of an overview, read as one because
  /// it stands beneath the table.
  ///
  /// Such a row has a text and nothing else, neither ref nor lead, date, rating, stage nor update, where
  /// nine in ten of the others have a ref and most of the rest.
  var withoutRemnants: Paper {
    let bare = actions.indices.filter { actions[$0].isBare }
    guard !bare.isEmpty, actions.count >= 5, bare.count * 4 <= actions.count else { return self }
    let others = actions.count - bare.count
    let whole = actions.count { $0.ref != nil && $0.filledParts >= 3 }
    guard whole * 10 >= others * 9 else { return self }
    var paper = self
    let drop = Set(bare)
    paper.actions = actions.enumerated().filter { !drop.contains($0.offset) }.map(\.element)
    return paper
  }
}

extension Action {
  /// How many it has of a lead, a time, a rating or stage, and an account.
  fileprivate var filledParts: Int {
    [
      !leads.isEmpty, !timescale.isEmpty, rating.printed != nil || stage.printed != nil,
      update != nil || measure != nil,
    ].count { $0 }
  }

  /// Whether it is a short text and nothing else.
  fileprivate var isBare: Bool {
    ref == nil && filledParts == 0 && title == nil && text.utf8.count <= 60 && see.isEmpty
      && cost.printed == nil && carbon.printed == nil && partnersAsPrinted == nil && parts.isEmpty
  }
}
