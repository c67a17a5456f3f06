/// The words of one sentence around a figure.
struct MeasureSentence {
  let scanner: FigureScanner
  /// Tokens from the stop before to the stop behind.
  let whole: Range<Int>
  /// Tokens of the item of a list, or of the whole sentence.
  let item: Range<Int>
  /// Tokens between the figure before, or the item's start, and the figure.
  let before: Range<Int>
  /// Tokens between the figure and the one behind, or the item's end.
  let after: Range<Int>

  init(around place: Int, of figures: [Figure], in scanner: FigureScanner) {
    let figure = figures[place]
    self.scanner = scanner
    let tokens = scanner.tokens
    var start = figure.tokens.lowerBound
    while start > 0, !Self.isStop(start - 1, in: tokens) { start -= 1 }
    var end = figure.tokens.upperBound
    while end < tokens.count, !Self.isStop(end, in: tokens) { end += 1 }
    whole = start..<end
    var itemStart = figure.tokens.lowerBound
    while itemStart > start, !Self.isBullet(itemStart, in: tokens) { itemStart -= 1 }
    var itemEnd = figure.tokens.upperBound
    while itemEnd < end, !Self.isBullet(itemEnd, in: tokens) { itemEnd += 1 }
    item = itemStart..<itemEnd
    let previous = place > 0 ? figures[place - 1].tokens.upperBound : 0
    let next = place + 1 < figures.count ? figures[place + 1].tokens.lowerBound : tokens.count
    let first = min(max(previous, itemStart), figure.tokens.lowerBound)
    before = first..<figure.tokens.lowerBound
    after = figure.tokens.upperBound..<max(figure.tokens.upperBound, min(next, itemEnd))
  }

  /// A full stop with a capital, a bracket or nothing behind it, a semicolon and the like.
  static func isStop(_ place: Int, in tokens: [FigureToken]) -> Bool {
    guard tokens[place].isMark(".!?;") else { return false }
    guard tokens[place].isMark("."), place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    if place > 0, ["c", "ca", "approx", "e.g", "i.e", "no"].contains(tokens[place - 1].lower) {
      return false
    }
    return next.isSpaced && !(next.isWord && !next.isCapital)
  }

  /// A dash or dot before the first word of an item, or a new line.
  private static func isBullet(_ place: Int, in tokens: [FigureToken]) -> Bool {
    guard place < tokens.count else { return true }
    if tokens[place].startsLine { return true }
    if tokens[place].isMark("•*") { return true }
    return tokens[place].isMark("-–") && tokens[place].isSpaced && place + 1 < tokens.count
      && tokens[place + 1].isWord && !tokens[place + 1].isSpaced
  }

  /// Whether its words say that the figure is of all up to now: behind it, right before it, or where the
  /// sentence opens.
  var isSummed: Bool {
    let opening = item.lowerBound..<min(item.lowerBound + 3, before.upperBound)
    let near = max(before.lowerBound, before.upperBound - 4)..<before.upperBound
    return [after, opening, near].contains { holds(MeasureSigns.summed, in: $0) }
  }

  /// Whether a run of words stands in a range of tokens.
  func holds(_ runs: WordRuns, in range: Range<Int>) -> Bool {
    range.contains { runs.begin(at: $0, before: range.upperBound, in: scanner.tokens) }
  }

  func word(_ place: Int) -> String {
    scanner.tokens.indices.contains(place) ? scanner.tokens[place].lower : ""
  }
}
