import PlanModel

/// The figures of the rows, by their digits and by the names that the rows have.
struct FiguresOfRows {
  private struct Figure {
    var place: Int
    var amount: Amount
    var unit: String
  }
  /// By the digits in order of size, so that exchanged ones meet.
  private var byDigits: [String: [Figure]] = [:]
  private var values: Set<Double> = []
  private var actions: [Action]
  /// Actions by the names of two words or more that their own words have.
  private var names: [String: [Int]] = [:]

  init(_ plan: Plan) {
    actions = plan.actions
    for (place, action) in plan.actions.enumerated() {
      for name in ProperName.all(in: action.name, at: place) where name.words.count >= 2 {
        names[name.text, default: []].append(place)
      }
      for amount in Amount.all(in: action.name) { values.insert(amount.value) }
      for (_, text) in action.accounts {
        let figures = FigureTokens(" " + text)
        for amount in figures.amounts {
          values.insert(amount.value)
          let digits = Self.digits(amount)
          guard digits.utf8.count >= 3 else { continue }
          byDigits[digits, default: []].append(
            Figure(place: place, amount: amount, unit: figures.unit(of: amount)))
        }
      }
    }
  }

  private static func digits(_ amount: Amount) -> String {
    String(
      decoding: amount.printed.utf8.filter { (0x30...0x39).contains($0) }.sorted(), as: UTF8.self)
  }

  /// A figure with two digits exchanged, of things that the sentence names: 921 and “912 homes”.
  func slip(of amount: Amount, in sentence: String) -> (place: Int, said: String, printed: String)?
  {
    guard !values.contains(amount.value), let like = byDigits[Self.digits(amount)] else {
      return nil
    }
    let words = Set(WordList(sentence).content)
    let found = like.filter {
      ProseFigures.areExchanged($0.amount, amount) && $0.unit.utf8.count >= 4
        && words.contains($0.unit)
    }
    guard found.count == 1 else { return nil }
    return (found[0].place, amount.printed, found[0].amount.printed)
  }

  /// The figure of the only row with the name that stands behind an amount: “68 homes under the Home
  /// Upgrade Grant”.
  func named(
    like amount: Amount, in figures: FigureTokens, of sentence: String
  ) -> (place: Int, said: String, printed: String)? {
    let unit = figures.unit(of: amount)
    guard unit.utf8.count >= 4, !amount.isMoney, amount.scale == 1, amount.decimals == 0,
      amount.value >= 10, !values.contains(amount.value)
    else { return nil }
    let rest = String(decoding: figures.bytes[amount.end...].prefix(80), as: UTF8.self)
    let clause = String(rest.prefix { $0 != "," && $0 != ";" })
    let places = Set(
      ProperName.all(in: clause, at: 0).filter { $0.words.count >= 2 }
        .flatMap { names[$0.text] ?? [] })
    guard places.count == 1, let place = places.first else { return nil }
    let same = actions[place].accounts.flatMap { account -> [Amount] in
      let own = FigureTokens(" " + account.text)
      return own.amounts.filter { own.unit(of: $0) == unit && !own.isAside($0) }
    }
    guard same.count == 1, let row = same.first, !row.isRounded(amount),
      row.value / amount.value < 1.25,
      amount.value / row.value < 1.25
    else { return nil }
    return (place, "\(amount.printed) \(unit)s", "\(row.printed) \(unit)s")
  }

  /// The share that the row prints beside the same figure: “1,260, or 65% of them” and “1,260 …, 70%”.
  func otherShare(
    than amount: Amount, in figures: FigureTokens, of action: Action
  ) -> (said: String, printed: String)? {
    guard figures.shares.count == 1, let said = figures.shares.first, said.start > amount.end,
      said.start - amount.end <= 16, amount.value >= 10
    else { return nil }
    for (_, text) in action.accounts {
      for sentence in text.statements {
        let own = FigureTokens(" " + sentence)
        guard own.shares.count == 1, let share = own.shares.first,
          own.amounts.contains(where: { $0.value == amount.value && $0.end <= share.start }),
          abs(share.percent - said.percent) > 1.01
        else { continue }
        return ("\(said.percent.asFigure)%", "\(share.percent.asFigure)%")
      }
    }
    return nil
  }
}
