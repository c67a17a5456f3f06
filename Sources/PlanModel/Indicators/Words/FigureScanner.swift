/// Finds the figures of a text.
///
/// What only looks like one is passed over: dates and years, refs ("T18", "phase 2"), numbers in lists of
/// scopes, ordinals, hyphened words ("18-month"), times and versions.
struct FigureScanner {
  let tokens: [FigureToken]
  let dates: [DateWords]
  private let isDate: [Bool]

  init(_ text: String) {
    tokens = FigureTokenizer.tokens(of: text)
    dates = DateWords.all(in: tokens)
    var isDate = Array(repeating: false, count: tokens.count)
    for date in dates { for place in date.tokens { isDate[place] = true } }
    self.isDate = isDate
  }

  func isDate(at place: Int) -> Bool { isDate.indices.contains(place) && isDate[place] }

  /// All figures, in order.
  func figures() -> [Figure] {
    var found: [Figure] = []
    var place = 0
    while place < tokens.count {
      guard let figure = figure(at: place) else {
        place += 1
        continue
      }
      place = max(figure.tokens.upperBound, place + 1)
      guard !isListed(figure, behind: found.last) else { continue }
      found.append(figure)
    }
    return found
  }

  private func figure(at place: Int) -> Figure? {
    guard !isDate[place], let number = number(at: place), !isName(at: place, until: number.end)
    else {
      return nil
    }
    var figure = Figure(
      value: number.value, unit: number.unit, isInWords: number.isInWords,
      tokens: place..<number.end, number: place)
    var start = place
    if start > 0, tokens[start - 1].isMark("£") {
      guard figure.unit == nil else { return nil }
      figure.unit = .pounds
      start -= 1
    }
    var end = number.end
    if let upper = upper(at: end, of: figure) {
      // "£1–2m" is one to two million: the scale of the second is that of both.
      if number.scale == 1, upper.scale > 1, figure.value < upper.value / upper.scale {
        figure.value *= upper.scale
      }
      figure.upper = upper.value
      figure.unit = figure.unit ?? upper.unit
      end = upper.end
    }
    if let (qualifier, from) = QualifierWords.ending(before: start, in: tokens) {
      figure.qualifier = qualifier
      start = from
    }
    if let (qualifier, behind) = QualifierWords.starting(at: end, in: tokens) {
      figure.qualifier = figure.qualifier ?? qualifier
      end = behind
    }
    figure.tokens = start..<max(end, place + 1)
    figure.isFromTo =
      figure.upper != nil && start > 0 && tokens[start - 1].lower == "from"
      && figure.isMoney == false
      && tokens[number.end..<end].contains { $0.lower == "to" }
    return figure
  }

  private struct Number {
    var value: Double
    var scale = 1.0
    var unit: MeasureUnit?
    var isInWords = false
    /// Behind the number, its scale and its unit.
    var end: Int
  }

  private func number(at place: Int) -> Number? {
    let token = tokens[place]
    if token.isWord {
      guard let (value, end) = NumberWords.number(at: place, in: tokens) else { return nil }
      var number = Number(value: value, isInWords: true, end: end)
      readUnit(of: &number)
      return number
    }
    guard token.isNumber, token.value.isFinite else { return nil }
    var number = Number(value: token.value, end: place + 1)
    if number.end < tokens.count, tokens[number.end].isWord,
      let scale = NumberWords.scale(tokens[number.end].lower),
      !isMetres(at: number.end, of: token, after: place)
    {
      number.scale = scale
      number.value *= scale
      number.end += 1
    }
    readUnit(of: &number)
    return number
  }

  /// "350m of hedge": a whole number with a small m, without the sign of the pound.
  private func isMetres(at place: Int, of token: FigureToken, after start: Int) -> Bool {
    guard tokens[place].text == "m", !(start > 0 && tokens[start - 1].isMark("£")),
      !token.isFormed
        || !token.text.contains(".")
    else { return false }
    return place + 1 < tokens.count && ["of", "long", "length"].contains(tokens[place + 1].lower)
  }

  private func readUnit(of number: inout Number) {
    if number.end < tokens.count, tokens[number.end].text == "m", !tokens[number.end].isSpaced,
      number.scale == 1, !number.isInWords
    {
      number.unit = .metres
      number.end += 1
    } else if let found = UnitWords.unit(at: number.end, in: tokens) {
      number.unit = found.unit
      number.value *= found.factor
      number.end = found.end
    }
  }

  /// The second end of a range that goes on at a token.
  private func upper(at end: Int, of figure: Figure) -> Number? {
    guard end + 1 < tokens.count else { return nil }
    let isBetween =
      tokens[end].lower == "and" && figure.number > 0
      && [figure.number - 1, figure.number - 2].contains {
        $0 >= 0 && tokens[$0].lower == "between"
      }
    guard tokens[end].isMark("-–—") || tokens[end].lower == "to" || isBetween else { return nil }
    var next = end + 1
    let isMoney = tokens[next].isMark("£")
    if isMoney { next += 1 }
    guard next < tokens.count, !isDate[next], let number = number(at: next),
      !isMoney || figure.isMoney, number.value * (figure.unit == nil ? 1 : number.scale) > 0,
      figure.unit == nil || number.unit == figure.unit || figure.isMoney && number.unit == nil,
      number.value > figure.value || tokens[end].lower == "to" && number.unit != nil
    else { return nil }
    return number
  }
}
