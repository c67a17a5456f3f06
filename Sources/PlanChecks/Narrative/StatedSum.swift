import PlanModel

/// Figures of a sentence with the sum, or the rest, that is printed for them and is not theirs.
struct StatedSum {
  /// As printed, in the order of the sentence.
  var parts: [String]
  /// As printed.
  var printed: String
  /// What the parts make, in the form of what is printed.
  var right: String
  /// Whether the first part less the others is meant.
  var isRest: Bool

  /// Those of a text, at most one for each sentence.
  static func wrong(in text: String) -> [StatedSum] {
    guard hasThreeFigures(text), cues.occur(in: text) || opensList(text) else { return [] }
    return joined(text.statements).compactMap { sentence in
      let figures = FigureTokens(" " + sentence)
      let amounts = figures.amounts
      guard (3...8).contains(amounts.count) else { return nil }
      return rest(amounts, figures) ?? sum(amounts, figures) ?? list(amounts, figures)
    }
  }

  /// Whether there are figures enough for a sum of two, in few texts.
  private static func hasThreeFigures(_ text: String) -> Bool {
    guard TextBytes.hasDigit(text) else { return false }
    var count = 0
    var wasDigit = false
    for byte in text.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, !wasDigit { count += 1 }
      if count == 3 { return true }
      wasDigit = isDigit
    }
    return false
  }

  /// Whether a figure stands right behind a colon.
  private static func opensList(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if last.0 == 0x3A, last.1 == 0x20, byte == 0xC2 || (0x30...0x39).contains(byte) {
        return true
      }
      last = (last.1, byte)
    }
    return false
  }

  /// Sentences, of which one that says what a figure is made up of is taken with the one before.
  ///
  /// “The budget is £160,000. It is made up of £90,000 for staff and £60,000 for grants.”
  private static func joined(_ sentences: [String]) -> [String] {
    var found: [String] = []
    for sentence in sentences {
      let words = WordList(sentence.prefix(60)).words.prefix(5).map(\.text)
      if let last = found.last, let first = words.first, ["it", "this", "that"].contains(first),
        let cue = Self.composed.first(in: String(sentence.prefix(60))), cue.end <= 40
      {
        let total = Amount.all(in: last).filter(\.isMoney)
        if total.count == 1, Amount.all(in: " " + sentence).count(where: \.isMoney) >= 2 {
          let rest = sentence.utf8Part(cue.end, sentence.utf8.count)
          found[found.count - 1] = "\(total[0].printed) made up of \(rest)"
          continue
        }
      }
      found.append(sentence)
    }
    return found
  }

  private static let composed = Phrases([
    "is made up of", "was made up of", "comprises", "comprised", "consists of", "consisted of",
    "is made up as follows", "includes only", "is split into", "is split between",
    "breaks down into",
    "breaks down as",
  ])

  /// “A, B and C, making D” and “D in all, of which A, B and C”.
  private static func sum(_ amounts: [Amount], _ figures: FigureTokens) -> StatedSum? {
    guard let place = amounts.indices.last(where: { isTotal(amounts[$0], figures.bytes) }) else {
      return nil
    }
    let total = amounts[place]
    // What stands behind the total tells of something else.
    let parts = Array(amounts[..<place])
    guard parts.count >= 2, areAlike(parts + [total], figures), isJoined(parts, total, figures)
    else { return nil }
    return near(parts, total, rest: false)
  }

  /// “D: A from grants, B from reserves and C from the budget”.
  private static func list(_ amounts: [Amount], _ figures: FigureTokens) -> StatedSum? {
    let total = amounts[0]
    // What comes behind a list of sums may count something else.
    let parts = Array(amounts.dropFirst().prefix { !total.isMoney || $0.isMoney })
    let rest = String(decoding: figures.bytes[total.end...].prefix(16), as: UTF8.self)
    guard parts.count >= 2, areAlike([total] + parts, figures),
      opensList(between: total, and: parts[0], parts, figures)
        || parts.count == amounts.count - 1
          && [
            ":", " made up of", ", made up of", " comprising", ", comprising", " consisting of",
            ", consisting of", ", split between", ", split into", " split between", " (made up of",
            " – ",
          ].contains(where: { rest.hasPrefix($0) }),
      isJoined(Array(parts.dropLast()), parts[parts.count - 1], figures)
    else { return nil }
    return near(parts, total, rest: false)
  }

  /// “£45,000 has been paid so far: £20,000 in …”: a colon, and each part with the place or time that it is of.
  private static func opensList(
    between total: Amount, and first: Amount, _ parts: [Amount], _ figures: FigureTokens
  ) -> Bool {
    let between = figures.bytes[total.end..<first.start]
    guard between.count <= 72, let colon = between.lastIndex(of: UInt8(ascii: ":")),
      first.start - colon <= 3, !others.occur(in: String(decoding: between, as: UTF8.self))
    else { return false }
    return parts.allSatisfy { part in
      let rest = String(decoding: figures.bytes[part.end...].prefix(12), as: UTF8.self)
      return WordList(rest).words.first.map { places.contains($0.text) } ?? false
    }
  }

  private static let places: Set<String> = ["in", "at", "for", "from", "on", "to", "by", "under"]

  /// “Of A, B is spent, leaving C”.
  private static func rest(_ amounts: [Amount], _ figures: FigureTokens) -> StatedSum? {
    guard let place = amounts.indices.last(where: { isRest(amounts[$0], figures.bytes) }),
      place >= 2
    else { return nil }
    let parts = Array(amounts[..<place])
    guard parts[0].value > parts.dropFirst().map(\.value).reduce(0, +),
      areAlike(parts + [amounts[place]], figures)
    else { return nil }
    return near(parts, amounts[place], rest: true)
  }

  /// Nil where the figures make what is printed, or something so far from it that they are no parts.
  static func near(_ parts: [Amount], _ total: Amount, rest: Bool) -> StatedSum? {
    let values = parts.map(\.value)
    let made = rest ? values[0] - values.dropFirst().reduce(0, +) : values.reduce(0, +)
    let slack = (parts + [total]).map(\.lastPlace).reduce(0, +) / 2
    let apart = abs(made - total.value)
    let rounding = (parts + [total]).contains { $0.scale > 1 || $0.decimals > 0 } ? slack : 0
    // Exact figures of one form add up exactly; “£2.1m” and “£0.7m” may each be rounded.
    let sameForm = Set((parts + [total]).map { "\($0.scale) \($0.decimals)" }).count == 1
    let allowed = sameForm ? rounding * 0.5 : rounding
    guard made > 0, apart > allowed + 1e-9 * made, apart <= 0.15 * max(made, total.value),
      !hasFittingPart(values, total.value, slack: max(allowed, 1e-9 * made), rest: rest)
    else { return nil }
    return StatedSum(
      parts: parts.map(\.printed), printed: total.printed, right: printed(made, like: total),
      isRest: rest)
  }

  /// Whether some of the figures make the sum, so that the others are no parts of it.
  private static func hasFittingPart(
    _ values: [Double], _ total: Double, slack: Double, rest: Bool
  ) -> Bool {
    guard values.count <= 10 else { return true }
    for mask in 1..<(1 << values.count) where mask.nonzeroBitCount >= 2 {
      let some = values.indices.filter { mask & (1 << $0) != 0 }.map { values[$0] }
      let made = rest ? some[0] - some.dropFirst().reduce(0, +) : some.reduce(0, +)
      if abs(made - total) <= slack { return true }
    }
    return values.contains { abs($0 - total) <= slack }
  }

  /// Whether all are money, or things of one kind.
  private static func areAlike(_ amounts: [Amount], _ figures: FigureTokens) -> Bool {
    guard Set(amounts.map(\.isMoney)).count == 1 else { return false }
    if amounts[0].isMoney { return true }
    let units = amounts.map { figures.unit(of: $0) }
    let named = Set(units.filter { measures.contains($0) })
    return named.count <= 1
  }

  /// Whether the figures stand in a row: one sentence may tell of several things.
  private static func isJoined(
    _ parts: [Amount], _ total: Amount, _ figures: FigureTokens
  ) -> Bool {
    let all = parts + [total]
    return zip(all, all.dropFirst()).allSatisfy { one, next in
      let between = figures.bytes[one.end..<next.start]
      return between.count <= 60
        && !others.occur(in: String(decoding: between, as: UTF8.self))
    }
  }

  private static func isTotal(_ amount: Amount, _ bytes: [UInt8]) -> Bool {
    let head = WordList(String(decoding: bytes[..<amount.start].suffix(28), as: UTF8.self)).words
    let tail = WordList(String(decoding: bytes[amount.end...].prefix(28), as: UTF8.self)).words
    let before = head.suffix(4).map(\.text).joined(separator: " ")
    let behind = tail.prefix(4).map(\.text).joined(separator: " ")
    return totalsBefore.contains { before.hasSuffix($0) }
      || totalsBehind.contains { behind.hasPrefix($0) || behind.contains(" \($0)") }
  }

  private static func isRest(_ amount: Amount, _ bytes: [UInt8]) -> Bool {
    let head = WordList(String(decoding: bytes[..<amount.start].suffix(28), as: UTF8.self)).words
    let before = head.suffix(3).map(\.text)
    return before.contains { rests.contains($0) }
  }

  private static let totalsBefore = [
    "making", "making a total of", "total of", "totalling", "in total", "altogether", "in all",
    "making it", "bringing the total to", "comes to", "come to", "adding up to", "sum of",
  ]
  private static let totalsBehind = ["in all", "in total", "altogether", "together"]
  private static let rests: Set<String> = ["leaving", "leaves"]
  private static let cues = Phrases([
    "making", "total", "totalling", "altogether", "in all", "together", "leaving", "leaves",
    "comes to", "come to", "adding up", "sum of", "from", "made up of", "comprising", "comprises",
    "comprised", "consists of", "consisting of", "split between", "split into", "breaks down",
    "made up as",
  ])

  /// Signs that the figure behind is of something else.
  private static let others = Phrases([
    "against", "compared", "target*", "of which", "up from", "down from", "per", "budget*",
    "more than", "less than", "out of", "including", "plus a further",
  ])

  private static let measures: Set<String> = [
    "tonne", "tco2e", "ktco2e", "kg", "ha", "hectare", "km", "kwp", "kw", "mw", "mwp", "mwh", "kwh",
    "gwh", "home", "tree", "van", "site", "school", "point", "socket", "people", "household",
  ]

  static func printed(_ value: Double, like total: Amount) -> String {
    var factor = 1.0
    for _ in 0..<total.decimals { factor *= 10 }
    let scaled = (value / total.scale * factor).rounded() / factor
    let unit = String(total.printed.reversed().prefix { $0.isLetter || $0 == " " }.reversed())
    let number =
      scaled == scaled.rounded() && total.decimals == 0 && scaled < 1e15
      ? Int(scaled).grouped : scaled.asFigure
    return (total.isMoney ? "£" : "") + number + (total.scale == 1 ? "" : unit)
  }
}

/// Lists of the prose with a figure on each line and a total beneath: “Vehicles £168,000 …”.
struct ListedSum {
  var sum: StatedSum
  var line: Int?

  static func wrong(in prose: [Paragraph]) -> [ListedSum] {
    var rows: [Amount] = []
    var found: [ListedSum] = []
    for paragraph in prose {
      guard let (label, amount) = entry(paragraph) else {
        rows = []
        continue
      }
      if isTotal(label) {
        if rows.count >= 2, Set((rows + [amount]).map(\.isMoney)).count == 1,
          let sum = StatedSum.near(rows, amount, rest: false)
        {
          found.append(ListedSum(sum: sum, line: paragraph.source.line))
        }
        rows = []
      } else {
        rows.append(amount)
      }
    }
    return found
  }

  /// A line that is a name and one figure at its end.
  private static func entry(_ paragraph: Paragraph) -> (label: String, amount: Amount)? {
    guard paragraph.text.utf8.count <= 90 else { return nil }
    let amounts = Amount.all(in: " " + paragraph.text)
    guard let amount = amounts.last, amounts.count(where: { $0.isMoney || $0.decimals > 0 }) <= 1,
      amount.end == paragraph.text.utf8.count + 1,
      amount.isMoney || amount.decimals > 0 || amount.value >= 100
    else { return nil }
    let label = String(decoding: Array(paragraph.text.utf8)[..<(amount.start - 1)], as: UTF8.self)
    guard label.contains(where: \.isLetter) else { return nil }
    return (label.trimmed, amount)
  }

  private static func isTotal(_ label: String) -> Bool {
    totals.contains(label.normal) || TableFigures.isTotal(label)
  }

  private static let totals: Set<String> = ["total", "totals", "overalltotal", "grandtotal", "all"]

  /// Such lists as tables of two columns, each to its total.
  static func tables(in prose: [Paragraph]) -> [FigureTable] {
    var tables: [FigureTable] = []
    var rows: [FigureTable.Row] = []
    func close() {
      if rows.count >= 3 { tables.append(FigureTable(headings: ["", ""], rows: rows)) }
      rows = []
    }
    for paragraph in prose {
      guard let (label, amount) = entry(paragraph) else {
        close()
        continue
      }
      rows.append(FigureTable.Row(cells: [label, amount.printed], source: paragraph.source))
      if isTotal(label) { close() }
    }
    close()
    return tables
  }
}

extension Amount {
  /// The last place that it is printed to: 100,000 of £1.2m, 1 of 3,600.
  var lastPlace: Double {
    var step = scale
    for _ in 0..<decimals { step /= 10 }
    return step
  }
}
