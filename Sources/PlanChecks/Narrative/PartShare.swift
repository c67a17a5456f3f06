import PlanModel

/// A part of a whole in figures, and the share that is printed for it: “52 of 130 homes (40%)”.
struct PartShare {
  var part: Int
  var whole: Int
  /// As stated.
  var percent: Double

  var right: Int { Int((exact).rounded()) }
  private var exact: Double { Double(part) / Double(whole) * 100 }

  /// Those of a text whose share is wrong by more than rounding.
  static func wrong(in text: String) -> [PartShare] {
    guard TextBytes.has("%", in: text), TextBytes.has("(", in: text) else {
      return []
    }
    return text.statements.compactMap { sentence in
      let parts = parts(in: sentence)
      let figures = FigureTokens(sentence)
      guard parts.count == 1, figures.shares.count == 1, let (part, whole, end) = parts.first,
        let share = figures.shares.first, share.start > end, share.start - end <= 40,
        figures.bytes[share.start - 1] == UInt8(ascii: "(")
      else { return nil }
      let found = PartShare(part: part, whole: whole, percent: share.percent)
      return abs(found.exact - share.percent) > (share.decimals > 0 ? 0.11 : 1.01) ? found : nil
    }
  }

  /// “31 audits completed (84%)”, where the action itself says of how many: “audits on all 42 farms”.
  static func wrong(in action: Action) -> PartShare? {
    guard let update = action.update, TextBytes.has("%", in: update),
      ByteSearch.holds(update, "%)")
    else { return nil }
    let wholes = FigureTokens(" " + action.name).amounts.filter {
      !$0.isMoney && $0.decimals == 0 && $0.scale == 1
    }
    guard wholes.count == 1, let whole = wholes.first, whole.value >= 5, whole.value < 1e6 else {
      return nil
    }
    let things = Set(WordList(action.name).content)
    for sentence in update.statements where !ByteSearch.holds(sentence, " of ") {
      let figures = FigureTokens(" " + sentence)
      guard figures.shares.count == 1, figures.amounts.count == 1, let share = figures.shares.first,
        let part = figures.amounts.first, part.decimals == 0, part.scale == 1, !part.isMoney,
        part.value <= whole.value, part.end < share.start, share.start - part.end <= 40,
        figures.bytes[share.start - 1] == UInt8(ascii: "("),
        things.contains(figures.unit(of: part))
      else { continue }
      let found = PartShare(
        part: Int(part.value), whole: Int(whole.value), percent: share.percent)
      if abs(found.exact - share.percent) > 1.51 { return found }
    }
    return nil
  }

  /// The figure of a column of per cent complete, where the update counts another share of what the
  /// action is about.
  static func besideColumn(of action: Action) -> (column: String, part: PartShare)? {
    guard let update = action.update, ByteSearch.holds(update, " of "),
      let done = ShareDone(action),
      done.heading != nil, (0...100).contains(done.percent),
      // “Convert 40% of the fleet”: the column may be the share of that share.
      !TextBytes.has("%", in: action.name)
    else { return nil }
    let parts = parts(in: update)
    guard parts.count == 1, let (part, whole, _) = parts.first, whole >= 5 else { return nil }
    let isOfAll = FigureTokens(" " + action.name).amounts.contains { $0.value == Double(whole) }
    let found = PartShare(part: part, whole: whole, percent: done.percent)
    guard isOfAll || whole >= 50, abs(found.exact - done.percent) > 20 else { return nil }
    return (done.printed, found)
  }

  /// “N of M”, both in figures or words, with the offset behind M.
  private static func parts(in text: String) -> [(part: Int, whole: Int, end: Int)] {
    let words = WordList(PlainNumbers(text).text).words
    guard words.count >= 3 else { return [] }
    return words.indices.dropFirst().compactMap { place in
      guard words[place].text == "of", let part = number(words[place - 1].text) else { return nil }
      var next = place + 1
      if next < words.count, ["the", "our", "its", "all"].contains(words[next].text) { next += 1 }
      guard next < words.count, let whole = number(words[next].text), part <= whole, whole > 1,
        !(1990...2100).contains(whole)
      else { return nil }
      return (part, whole, words[next].end)
    }
  }

  private static func number(_ word: String) -> Int? {
    Numerals.value(of: word) ?? (word.utf8.count <= 9 ? Int(word) : nil)
  }
}
