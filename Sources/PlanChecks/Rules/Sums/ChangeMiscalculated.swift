public import PlanModel

/// Finds percentages of change that the two figures beside them do not give.
public struct ChangeMiscalculated: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "change-miscalculated", title: "Rise or fall in per cent that its figures do not give",
    family: .sums, severity: .error,
    looksFor:
      "A sentence with two figures of one kind and a share by which the one is more or less than the "
      + "other (“1,912 tonnes, compared with 2,054, a fall of 12%”), where the figures give another "
      + "share by more than rounding explains. A fall is a share of the higher figure, a rise of the "
      + "lower. The figures may stand in the sentences before, or in a table of figures.",
    whyItMatters:
      "The percentage is what is remembered and quoted, and anyone with a calculator can find it "
      + "wrong.",
    howToPutRight: "Work the share out again from the two figures, or correct the figure.",
    whenToWaive:
      "Where the share is of other figures than those beside it, and the sentence says so.",
    before: "We used 800 MWh, against 1,000 MWh the year before, a fall of 25%.",
    after: "We used 800 MWh, against 1,000 MWh the year before, a fall of 20%.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.accounts.flatMap { field, text in
        Self.wrong(in: text).map { finding($0, about: action, at: field) }
          + PointChange.wrong(in: text).map { finding(.points($0), about: action, at: field) }
      }
    }
  }

  public func findings(in paper: Paper) -> [Finding] {
    paper.prose.filter { !$0.isHeading }.flatMap { paragraph in
      (Self.wrong(in: paragraph.text) + Self.wrong(in: paragraph.text, beside: paper.figures)).map {
        finding($0, line: paragraph.source.line)
      }
        + PointChange.wrong(in: paragraph.text).map {
          finding(.points($0), line: paragraph.source.line)
        }
    }
  }

  private static func wrong(in text: String) -> [Finding.Message] {
    guard TextBytes.has("%", in: text) || cents.occur(in: text), changes.occur(in: text)
    else { return [] }
    let sentences = text.statements
    return sentences.indices.compactMap { place in
      if let message = message(sentences[place]) { return message }
      // “168 tonnes were emitted. That is 47% below …” is one statement.
      guard place > 0, goingOn.contains(where: { sentences[place].hasPrefix($0) }) else {
        return nil
      }
      let both = sentences[place - 1] + " " + sentences[place]
      if let message = message(both) { return message }
      guard place > 1, FigureTokens(both).amounts.count == 1 else { return nil }
      return message(sentences[place - 2] + " " + both)
    }
  }

  private static let goingOn = ["That is ", "This is ", "That was ", "This was "]

  private static func message(_ sentence: String) -> Finding.Message? {
    let figures = FigureTokens(sentence)
    guard figures.shares.count == 1, figures.amounts.count == 2, let share = figures.shares.first,
      let rises = direction(of: share, in: figures.bytes)
    else { return nil }
    let (one, other) = (figures.amounts[0], figures.amounts[1])
    let units = [figures.unit(of: one), figures.unit(of: other)]
    let (low, high) = one.value < other.value ? (one, other) : (other, one)
    guard one.isMoney == other.isMoney, areOne(units), low.value > 0, low.value < high.value,
      high.value >= 20, high.value / low.value < 50
    else { return nil }
    let base = rises ? low.value : high.value
    let exact = (high.value - low.value) / base * 100
    // What rounded figures may hide, and the rounding of the share itself.
    let slack = (low.step + high.step) / 2 / base * 100 + (share.decimals > 0 ? 0.06 : 1.01)
    let isAbout = abouts.occur(in: sentence)
    guard abs(exact - share.percent) > slack + (isAbout ? 2 : 0) else { return nil }
    return .change(
      low: low.printed, high: high.printed, rises ? "rise" : "fall", said: share.percent, exact)
  }

  private static func areOne(_ units: [String]) -> Bool {
    units[0] == units[1] || units.contains("") || units.allSatisfy(emissions.contains)
  }

  private static let emissions: Set<String> = ["tonne", "tco2e", "tco2"]

  /// A change and its share of what a table of figures has before it: “fell by 430 tonnes, or 29%”.
  private static func wrong(in text: String, beside tables: [FigureTable]) -> [Finding.Message] {
    guard !tables.isEmpty, changes.occur(in: text) else { return [] }
    return text.statements.compactMap { sentence in
      let figures = FigureTokens(sentence)
      guard figures.shares.count == 1, figures.amounts.count == 1, let share = figures.shares.first,
        let change = figures.amounts.first, change.value >= 20, change.end < share.start,
        share.start - change.end <= 24,
        String(decoding: figures.bytes[change.end..<share.start], as: UTF8.self).hasSuffix(" or ")
          || figures.bytes[share.start - 1] == UInt8(ascii: "("),
        String(decoding: figures.bytes[..<change.start], as: UTF8.self).hasSuffix(" by ")
      else { return nil }
      let pairs = tables.flatMap(\.rows).compactMap { row -> (Double, Double)? in
        let values = row.cells.dropFirst().prefix(2).compactMap { TableCell($0) }
        guard values.count == 2, !values.contains(where: \.isShare), values[0].value > 0 else {
          return nil
        }
        return (values[0].value, values[1].value)
      }.filter { abs(abs($0.0 - $0.1) - change.value) < 0.5 }
      guard let (from, to) = pairs.first else { return nil }
      let exact = pairs.map { abs($0.0 - $0.1) / $0.0 * 100 }
      guard exact.allSatisfy({ abs($0 - share.percent) > 1.51 }) else { return nil }
      return .change(
        low: Int(min(from, to)).grouped, high: Int(max(from, to)).grouped,
        to > from ? "rise" : "fall", said: share.percent, exact[0])
    }
  }

  /// Whether the words next to a share say that something rose; nil where they speak of no change.
  private static func direction(of share: FigureTokens.Share, in bytes: [UInt8]) -> Bool? {
    let before = String(decoding: bytes[..<share.start].suffix(40), as: UTF8.self)
    let behind = String(decoding: bytes[share.end...].prefix(32), as: UTF8.self)
    let head = WordList(before).words.suffix(4).map(\.text).reversed()
    for word in head {
      if rising.contains(word) { return true }
      if falling.contains(word) { return false }
      guard between.contains(word) else { break }
    }
    guard let next = WordList(behind).words.first, next.start <= 1 else { return nil }
    if rising.contains(next.text) { return true }
    return falling.contains(next.text) ? false : nil
  }

  private static let rising: Set<String> = [
    "rise", "rose", "risen", "increase", "increased", "growth", "grew", "grown", "up", "higher",
    "more", "above", "gain",
  ]
  private static let falling: Set<String> = [
    "fall", "fell", "fallen", "reduction", "reduced", "decrease", "decreased", "cut", "drop",
    "dropped", "decline", "declined", "down", "lower", "less", "below", "fewer",
  ]
  private static let between: Set<String> = [
    "a", "an", "of", "by", "some", "about", "around", "nearly", "almost", "over", "approximately",
    "roughly", "just",
  ]
  private static let changes = Phrases((Array(rising) + Array(falling)).sorted())
  private static let cents = Phrases(["per cent", "percent"])
  private static let abouts = Phrases([
    "about", "around", "nearly", "almost", "over", "approximately", "roughly", "some", "more than",
    "just under",
  ])
}

extension Amount {
  /// The last place that it is printed to: 100 of 3,600, 0.1 of 1.9.
  fileprivate var step: Double {
    var step = scale
    for _ in 0..<decimals { step /= 10 }
    return step
  }
}

extension Finding.Message {
  fileprivate static func points(_ change: PointChange) -> Self {
    let (one, other) = (change.one.asFigure, change.other.asFigure)
    guard !change.isTurned else {
      return
        "from \(other)% to \(one)% is a \(change.one < change.other ? "fall" : "rise"), not the other way about"
    }
    return
      "between \(one)% and \(other)% lie \(change.right.asFigure) points, not \(change.said.asFigure)"
  }

  fileprivate static func change(
    low: String, high: String, _ change: String, said: Double, _ exact: Double
  ) -> Self {
    let right = (exact * 10).rounded() / 10
    return "between \(low) and \(high) is a \(change) of \(right.asFigure)%, not \(said.asFigure)%"
  }
}
