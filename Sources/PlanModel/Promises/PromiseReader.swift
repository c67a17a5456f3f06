/// Finds sentences that speak of what is still to come and name its date.
struct PromiseReader {
  private let today: PartialDate

  /// - Parameter today: The last day that is no longer to come.
  init(_ today: PartialDate) { self.today = today.lastDay }

  /// Words that put something before the reader as still to be done.
  private static let signs: [[String]] = [
    ["will"], ["shall"], ["to", "be"], ["due"], ["planned"], ["plans"], ["scheduled"], ["expected"],
    ["expects"], ["anticipated"], ["aim"], ["aims"], ["aiming"], ["intend"], ["intends"],
    ["intended"], ["set", "to"], ["going", "to"], ["is", "to"], ["are", "to"], ["on", "course"],
    ["on", "track"], ["hope"], ["hopes"], ["hoped"], ["target"], ["targeted"], ["ready"],
    ["ready", "for"], ["estimated"],
  ]

  func promises(in text: String, field: String) -> [Promise] {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let scalars = Array(text.unicodeScalars)
    let tokens = FigureTokenizer.tokens(of: text)
    return sentences(tokens).compactMap { range in
      let sentence = Array(tokens[range])
      guard let first = sentence.first, let last = sentence.last,
        sentence.contains(where: \.isNumber)
      else { return nil }
      var printed = String.UnicodeScalarView()
      printed.append(contentsOf: scalars[first.start..<last.end])
      guard let due = due(in: sentence, printed: String(printed)) else { return nil }
      return Promise(text: String(printed), due: due, field: field)
    }
  }

  /// The nearest day to come that a sentence names, where it says that something is to be done.
  private func due(in sentence: [FigureToken], printed: String) -> PartialDate? {
    let looksAhead = sentence.indices.contains { place in
      Self.signs.contains { sign in
        place + sign.count <= sentence.count
          && zip(sign, sentence[place...]).allSatisfy { $0 == $1.lower }
      }
    }
    let quarters = PeriodParser.quarters(named: printed).map(\.date)
    let seasons = Season.periods(
      in: printed.split { !($0.isLetter || $0.isNumber || "-/".contains($0)) }.map(String.init)
    ).map(\.date)
    var dates = (quarters + seasons).map { (date: $0.lastDay, isGoal: false) }
    if dates.isEmpty {
      dates = DateWords.all(in: sentence).map {
        ($0.date.lastDay, ["by", "until", "before"].contains($0.preposition))
      }
    }
    return dates.filter { $0.date > today && (looksAhead || $0.isGoal) }.map(\.date).min()
  }

  /// Ranges of tokens from one full stop to the next.
  private func sentences(_ tokens: [FigureToken]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in tokens.indices
    where MeasureSentence.isStop(place, in: tokens) && !tokens[place].isMark(";") {
      ranges.append(start..<(place + 1))
      start = place + 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }
}
