import PlanModel

/// Figures of the prose for which the row that they speak of prints another.
struct ProseFigures {
  struct Difference {
    /// Position of the action.
    var place: Int
    var said: String
    var printed: String
    var line: Int?
  }

  private(set) var differences: [Difference] = []

  init(_ plan: Plan, _ paper: Paper, _ index: RefIndex) {
    guard !paper.prose.isEmpty else { return }
    let sentences = paper.prose.filter { !$0.isHeading }.flatMap { paragraph in
      paragraph.text.statements.map { ($0, paragraph.source.line) }
    }
    let subjects = ActionSubjects(plan)
    let parts = PartsOfRows(plan)
    let rows = FiguresOfRows(plan)
    var told: Set<Int> = []
    for (sentence, line) in sentences where sentence.utf8.contains(where: { (0x30...0x39) ~= $0 }) {
      let figures = FigureTokens(sentence)
      guard !figures.amounts.isEmpty else { continue }
      if Self.otherTime.occur(in: sentence) {
        // Two digits exchanged are told of the first clause all the same.
        let end = sentence.firstRange(of: ", ")?.lowerBound ?? sentence.endIndex
        let head = String(sentence[..<end])
        if let amount = figures.amounts.first, amount.end <= head.utf8.count,
          !Self.otherTime.occur(in: head), let slip = rows.slip(of: amount, in: head),
          told.insert(slip.place).inserted
        {
          differences.append(
            Difference(place: slip.place, said: slip.said, printed: slip.printed, line: line))
        } else if let amount = figures.amounts.first, amount.end <= head.utf8.count,
          !Self.otherTime.occur(in: head), let place = Self.named(near: amount, in: head, index),
          let printed = Self.otherDone(than: amount, in: figures, of: plan.actions[place]),
          told.insert(place).inserted
        {
          differences.append(
            Difference(place: place, said: amount.printed, printed: printed, line: line))
        }
        continue
      }
      for amount in figures.amounts where !figures.isRef(amount) {
        let named = Self.named(near: amount, in: sentence, index)
        let places = named.map { [$0] } ?? subjects.places(like: sentence)
        if named == nil, let (place, said, printed) = parts.other(than: amount, in: figures),
          told.insert(place).inserted
        {
          differences.append(
            Difference(place: place, said: said, printed: printed, line: line))
          continue
        }
        if let (place, said, printed) = named == nil
          ? rows.slip(of: amount, in: sentence)
            ?? rows.named(like: amount, in: figures, of: sentence)
          : named.flatMap({ place in
            rows.otherShare(than: amount, in: figures, of: plan.actions[place]).map {
              (place, $0, $1)
            }
          }), told.insert(place).inserted
        {
          differences.append(
            Difference(place: place, said: said, printed: printed, line: line))
          continue
        }
        for place in places {
          guard
            let printed = Self.other(
              than: amount, in: figures, of: plan.actions[place], isNamed: named != nil),
            told.insert(place).inserted
          else { continue }
          differences.append(
            Difference(place: place, said: amount.printed, printed: printed, line: line))
        }
      }
    }
  }

  /// The only action that the sentence names, or the one named in brackets right behind the figure's
  /// part of it.
  static func named(near amount: Amount, in sentence: String, _ index: RefIndex) -> Int? {
    let found = ReferenceScanner.references(in: sentence).filter {
      $0.isAnnounced || !($0.ref.first?.isNumber ?? true)
        || isBracketed($0, in: sentence)
    }
    let places = found.compactMap { reference in
      index.place(of: reference.ref).map { (reference.offset, $0) }
    }
    if Set(places.map(\.1)).count == 1 { return places[0].1 }
    return places.first { $0.0 > amount.end }?.1
  }

  /// Whether a ref stands first in brackets, or behind what its table may call it: “(milestone 3.1c)”.
  private static func isBracketed(_ reference: Reference, in sentence: String) -> Bool {
    let before = sentence.utf8.prefix(reference.offset)
    guard let open = before.lastIndex(of: UInt8(ascii: "(")) else { return false }
    let between = String(decoding: before[before.index(after: open)...], as: UTF8.self).lowercased()
    return between.isEmpty || between.hasSuffix(" ") && kinds.contains(between.trimmed)
  }

  private static let kinds: Set<String> = [
    "milestone", "project", "promise", "deliverable", "task", "measure", "objective", "scheme",
    "target", "recommendation",
  ]

  /// The figure that the row prints for the same thing; nil where it prints the same, or none is
  /// surely the same thing.
  private static func other(
    than amount: Amount, in figures: FigureTokens, of action: Action, isNamed: Bool
  ) -> String? {
    let texts = ([action.name, action.text, action.measure] + action.accounts.map(\.text))
      .compactMap { $0 }
    let own = texts.map(RowFigures.init)
    guard !own.contains(where: { $0.all.contains { $0.isRounded(amount) } }),
      !action.fields.contains(where: { $0.text == amount.printed })
    else { return nil }
    let accounts = action.accounts.map { RowFigures($0.text) }
    // Two digits exchanged are a slip of the hand.
    for row in accounts {
      if let slip = row.tokens.amounts.first(where: { Self.areExchanged($0, amount) }) {
        return slip.printed
      }
    }
    guard isNamed else { return nil }
    if let cost = otherCost(than: amount, in: figures, of: action) { return cost }
    // “14 of its 26 vans” beside “11 of 26 vans”.
    if let whole = figures.whole(of: amount) {
      for row in accounts {
        if let part = row.tokens.amounts.first(where: { row.tokens.whole(of: $0) == whole }) {
          return part.value == amount.value ? nil : part.printed
        }
      }
    }
    if let printed = Self.otherDone(than: amount, in: figures, of: action) { return printed }
    let unit = figures.unit(of: amount)
    guard Self.units.contains(unit) else { return nil }
    let same = accounts.flatMap { row in
      row.tokens.amounts.filter { row.tokens.unit(of: $0) == unit && !row.tokens.isAside($0) }
    }
    if same.count == 1, figures.amounts.count(where: { figures.unit(of: $0) == unit }) == 1 {
      return same[0].printed
    }
    // Of several one is the total so far.
    let totals = accounts.flatMap { row in
      row.tokens.amounts.filter { row.tokens.unit(of: $0) == unit && row.tokens.isTotal($0) }
    }
    if totals.count == 1, figures.amounts.count(where: { figures.unit(of: $0) == unit }) == 1 {
      return totals[0].printed
    }
    // A column headed by the unit.
    let column = action.fields.filter {
      $0.heading.lowercased().contains(unit) && $0.text.utf8.count <= 10
    }
    guard column.count == 1, let value = Amount.all(in: " \(column[0].text)").first,
      !value.isRounded(amount), value.value / amount.value < 3, amount.value / value.value < 3
    else { return nil }
    return column[0].text
  }

  /// The one sum in its cell for the cost, which its sum in the prose is not, though the digits are nearly the
  /// same or the sentence speaks of what it costs.
  private static func otherCost(
    than amount: Amount, in figures: FigureTokens, of action: Action
  ) -> String? {
    guard amount.isMoney, figures.amounts.count(where: \.isMoney) == 1,
      let printed = action.cost.printed, let cost = Amount.all(in: " " + printed).only,
      cost.isMoney, !cost.isRounded(amount), !amount.isRounded(cost)
    else { return nil }
    let text = String(decoding: figures.bytes, as: UTF8.self)
    guard
      areExchanged(cost, amount)
        || costing.occur(in: text)
          && max(cost.value, amount.value)
            <= 1.5 * min(cost.value, amount.value)
    else { return nil }
    return cost.printed
  }

  private static let costing = Phrases([
    "biggest item", "largest item", "will cost", "costs", "at a cost of", "costing", "budget of",
  ])

  /// The number that the row has before the same word for what was done: “2,850 trees have been planted” and
  /// “3,150 planted over two winters”.
  private static func otherDone(
    than amount: Amount, in figures: FigureTokens, of action: Action
  ) -> String? {
    guard amount.value >= 10, !amount.isMoney, amount.decimals == 0,
      let word = doneWord(behind: amount, in: figures, within: 12),
      figures.amounts.count(where: { doneWord(behind: $0, in: figures, within: 12) == word }) <= 2
    else { return nil }
    let rows = action.accounts.compactMap { account -> [Amount]? in
      guard account.field == "update" else { return nil }
      return account.text.statements.flatMap { sentence -> [Amount] in
        guard !otherTime.occur(in: sentence) else { return [] }
        let own = FigureTokens(" " + sentence)
        return own.amounts.filter {
          !own.isAside($0) && doneWord(behind: $0, in: own, within: 3) == word
        }
      }
    }.flatMap { $0 }
    guard rows.count == 1, let row = rows.first, !row.isMoney, row.value != amount.value,
      row.value / amount.value < 2, amount.value / row.value < 2
    else { return nil }
    return row.printed
  }

  /// The first word for what was done among the next few behind a number, no other number between but the
  /// whole that it is a part of.
  private static func doneWord(
    behind amount: Amount, in figures: FigureTokens, within most: Int
  ) -> String? {
    let rest = String(decoding: figures.bytes[amount.end...].prefix(90), as: UTF8.self)
    let clause = rest.prefix { !",;(:".contains($0) }
    let words = WordList(clause).words.prefix(most).map(\.text)
    guard let place = words.firstIndex(where: { doneWords.contains($0) }) else { return nil }
    let numbers = words[..<place].count { Int($0) != nil }
    return numbers == 0 || numbers == 1 && words.first == "of" ? words[place] : nil
  }

  private static let doneWords: Set<String> = [
    "planted", "installed", "fitted", "replaced", "trained", "insulated", "retrofitted", "electric",
    "converted", "upgraded", "surveyed", "audited", "certified", "delivered", "treated",
  ]

  /// Whether both are of the same digits, two neighbours of them exchanged: 325 and 352.
  static func areExchanged(_ one: Amount, _ other: Amount, anyMoney: Bool = false) -> Bool {
    guard anyMoney || one.isMoney == other.isMoney, one.scale == other.scale,
      one.value != other.value
    else {
      return false
    }
    let a = one.printed.utf8.filter { (0x30...0x39).contains($0) }
    let b = other.printed.utf8.filter { (0x30...0x39).contains($0) }
    guard a.count == b.count, a.count >= 3 else { return false }
    let wrong = a.indices.filter { a[$0] != b[$0] }
    return wrong.count == 2 && wrong[1] == wrong[0] + 1 && a[wrong[0]] == b[wrong[1]]
      && a[wrong[1]] == b[wrong[0]]
  }

  /// Units that say what is measured by themselves.
  private static let units: Set<String> = [
    "tco2e", "ktco2e", "tco2", "mwp", "mw", "kwp", "kw", "kwh", "mwh", "gwh", "hectare", "ha", "km",
    "tonne", "mile",
  ]

  private static let otherTime = Phrases([
    "last year", "last quarter", "previous*", "originally", "baseline", "by 0000", "target*",
    "will",
    "forecast*", "expect*", "compared with last", "in the first",
  ])

  private struct RowFigures {
    var tokens: FigureTokens
    /// Shares and figures at the head, too.
    var all: [Amount]

    init(_ text: String) {
      // A figure at the very head is no number of a paragraph here.
      tokens = FigureTokens(" " + text)
      all = Amount.all(in: text)
    }
  }
}

extension FigureTokens {
  /// Whether the words before or behind an amount say that it is all so far.
  func isTotal(_ amount: Amount) -> Bool {
    let before = String(decoding: bytes[..<amount.start].suffix(24), as: UTF8.self)
    let behind = String(decoding: bytes[amount.end...].prefix(24), as: UTF8.self)
    return ["total to ", "total of ", "making ", "total is ", "total is now "].contains {
      before.hasSuffix($0)
    } || [" to date", " in total", " in all", " so far"].contains { behind.contains($0) }
  }

  /// Whether an amount is of something more, or stands in brackets: “a further 60 hectares”, “(0.3 MW)”.
  func isAside(_ amount: Amount) -> Bool {
    let before = String(decoding: bytes[..<amount.start].suffix(14), as: UTF8.self)
    return before.hasSuffix("(")
      || [" of which ", "further ", "another ", "additional ", "extra "].contains {
        before.hasSuffix($0)
      }
  }

  /// The whole that an amount is stated as a part of: 26 of “14 of the Council's 26 small vans”.
  func whole(of amount: Amount) -> Double? {
    let rest = String(decoding: bytes[amount.end...].prefix(48), as: UTF8.self)
    let words = WordList(rest).words.prefix(6)
    guard words.first?.text == "of" else { return nil }
    for (place, word) in words.dropFirst().enumerated() where place < 4 {
      if let value = Double(word.text) { return value }
    }
    return nil
  }
}

/// Which actions a sentence is about, by words that few actions have.
private struct ActionSubjects {
  private var places: [String: [Int]] = [:]

  init(_ plan: Plan) {
    for (place, action) in plan.actions.enumerated() {
      for word in Set(WordList(action.name).content + WordList(action.update ?? "").content)
      where word.utf8.count >= 4 && !(word.first?.isNumber ?? true) {
        if places[word, default: []].count <= Self.most { places[word, default: []].append(place) }
      }
    }
  }

  /// A word that more actions have than this tells nothing.
  private static let most = 6

  /// The actions with three of the sentence's telling words or more.
  func places(like sentence: String) -> [Int] {
    var counts: [Int: Int] = [:]
    for word in Set(WordList(sentence).content) {
      guard let found = places[word], found.count <= Self.most else { continue }
      for place in found { counts[place, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 3 }.keys.sorted()
  }
}

/// Parts of a whole that the rows count (“17 of 29 vans”), by what is counted.
private struct PartsOfRows {
  private struct Part {
    var place: Int
    var part: Double
    var whole: Double
    var printed: String
    var deeds: Set<String>
    /// All that its text counts.
    var others: Set<Double>
  }
  private var parts: [String: [Part]] = [:]

  init(_ plan: Plan) {
    for (place, action) in plan.actions.enumerated() {
      for (_, text) in action.accounts where ByteSearch.holds(text, " of ") {
        let figures = FigureTokens(" " + text)
        for amount in figures.amounts {
          guard let (whole, thing, printed) = figures.counted(amount) else { continue }
          parts[thing, default: []].append(
            Part(
              place: place, part: amount.value, whole: whole, printed: printed,
              deeds: CountedThing.deeds(of: amount, in: figures),
              others: Set(figures.amounts.map(\.value))))
        }
      }
    }
  }

  /// The only row that counts the same things with one of the two figures the same; nil where a row has
  /// both.
  func other(
    than amount: Amount, in figures: FigureTokens
  ) -> (place: Int, said: String, printed: String)? {
    guard let (whole, thing, said) = figures.counted(amount), let same = parts[thing],
      same.count <= 2, !same.contains(where: { $0.part == amount.value && $0.whole == whole })
    else { return nil }
    let like = same.filter { ($0.part == amount.value) != ($0.whole == whole) }
    guard like.count == 1, amount.value >= 4, same.count == 1 else { return nil }
    // “11 of the 30 have panels”, of a row in which 11 have them and 13 of the 30 new lights.
    guard like[0].whole != whole || !like[0].others.contains(amount.value) else { return nil }
    // 18 of the 22 may be ordered, and 14 delivered.
    let deeds = CountedThing.deeds(of: amount, in: figures)
    guard deeds.isEmpty || like[0].deeds.isEmpty || !deeds.isDisjoint(with: like[0].deeds) else {
      return nil
    }
    return (like[0].place, said, like[0].printed)
  }
}

extension FigureTokens {
  /// Whether an amount is the number of an action: "(Ref 11)".
  func isRef(_ amount: Amount) -> Bool {
    let before = String(decoding: bytes[..<amount.start].suffix(10), as: UTF8.self).lowercased()
    return ["ref ", "ref. ", "refs ", "action ", "actions ", "no. ", "milestone "].contains {
      before.hasSuffix($0)
    }
  }

  /// The whole that an amount is a part of, what is counted, and both as printed; nil for anything else.
  func counted(_ amount: Amount) -> (whole: Double, thing: String, printed: String)? {
    guard !amount.isMoney, amount.decimals == 0, let whole = whole(of: amount), whole > amount.value
    else { return nil }
    let rest = String(decoding: bytes[amount.end...].prefix(64), as: UTF8.self)
    let words = WordList(rest).words
    guard let at = words.firstIndex(where: { Double($0.text) == whole }), at + 1 < words.count
    else {
      return nil
    }
    // One word may stand between: “26 small vans”.
    let nouns = words[(at + 1)...].prefix(2).filter {
      $0.text.utf8.count >= 4 && $0.text.hasSuffix("s")
    }
    guard let noun = nouns.first else { return nil }
    let end = amount.end + noun.end
    return (
      whole, WordList.stem(noun.text),
      String(decoding: bytes[amount.start..<min(end, bytes.count)], as: UTF8.self)
    )
  }
}
