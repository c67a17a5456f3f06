import PlanModel

extension Paper {
  /// The paper without rows that are no actions: a line of a key or of an overview, read as one because
  /// it stands beneath the table, or the heading of a theme, torn over the cells of its row.
  ///
  /// Such a row has a text and nothing else, neither ref nor lead, date, rating, stage nor update, where
  /// nine in ten of the others have a ref and most of the rest. The heading of a theme may have its number,
  /// of which the refs beneath it are made.
  var withoutRemnants: Paper {
    let isNumbered = actions.contains { $0.ref != nil }
    let bare = actions.indices.filter { place in
      if isNumbered, actions[place].isBare { return true }
      let next = place + 1 < actions.count ? actions[place + 1] : nil
      return actions[place].isHeading(before: next)
    }
    guard !bare.isEmpty, actions.count >= 5, bare.count * 3 <= actions.count else { return self }
    let others = actions.count - bare.count
    let whole = actions.count { (!isNumbered || $0.ref != nil) && $0.filledParts >= 3 }
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

  /// Whether it is the heading of the action that follows: “2 Homes and planning” before 2.1, or with the
  /// number of its actions behind it.
  fileprivate func isHeading(before next: Action?) -> Bool {
    guard let next, timescale.isEmpty, rating.printed == nil, stage.printed == nil, update == nil,
      measure == nil, text.utf8.count <= 60, see.isEmpty, cost.printed == nil,
      carbon.printed == nil, next.filledParts >= 2
    else { return false }
    if let ref {
      guard let number = Int(ref), let other = next.ref else { return false }
      return [".", "-", "/"].contains { other.hasPrefix("\(number)\($0)") }
    }
    return leads.isEmpty && Self.counted.occur(in: text)
  }

  private static let counted = Phrases(["0 actions", "00 actions", "1 action"])

  /// Whether it is a short text and nothing else.
  fileprivate var isBare: Bool {
    ref == nil && filledParts == 0 && title == nil && text.utf8.count <= 60 && see.isEmpty
      && cost.printed == nil && carbon.printed == nil && partnersAsPrinted == nil && parts.isEmpty
  }
}
