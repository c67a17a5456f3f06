extension FigureScanner {
  /// Words before a number that make it a name's part ("phase 2", "scope 3", "Euro 6").
  private static let naming: Set<String> = [
    "phase", "phases", "round", "stage", "stages", "tranche", "tier", "band", "level", "lot",
    "package", "action", "actions", "item", "appendix", "annex", "section", "schedule", "table",
    "figure", "chapter", "page", "pages", "p", "pp", "scope", "scopes", "objective", "objectives",
    "theme", "step", "option", "part", "version", "year", "week", "grade", "class", "zone",
    "junction", "route", "no", "number", "ref", "article", "paragraph", "unit", "ward", "euro",
    "mark", "category", "priority", "quarter", "goal", "sdg", "group", "area", "type", "target",
    "recommendation", "line", "day", "month", "block", "strand", "workstream", "wp", "cop",
    "ltp", "gate", "outcome", "sector", "room", "floor", "plan", "volume", "issue", "question",
    "clause", "form", "grant", "mission", "pillar", "site", "iso", "windows", "office",
  ]

  func isName(at place: Int, until end: Int) -> Bool {
    // Not the front of a hyphened word, a version, a time, a ratio or a date that no calendar has.
    if end < tokens.count, !tokens[end].isSpaced {
      let next = tokens[end]
      if next.isMark("-–"), end + 1 < tokens.count, tokens[end + 1].isWord,
        !tokens[end + 1].isSpaced,
        next.isMark("-")
      {
        return true
      }
      if next.isMark("/:'°"), end + 1 < tokens.count, !tokens[end + 1].isSpaced { return true }
      if next.isMark("°") { return true }
      if next.isWord, tokens[end - 1].isNumber { return true }
    }
    guard place > 0 else { return isListNumber(place) }
    let before = tokens[place - 1]
    if !tokens[place].isSpaced, before.isMark("/-–.:#_'’") || before.isWord {
      // "c.100" has its point, "c100" its letter.
      let isCirca =
        before.lower == "c" || before.isMark(".") && place > 1 && tokens[place - 2].lower == "c"
      let isDash = before.isMark("-–") && (place < 2 || tokens[place - 1].isSpaced)
      if !isCirca, !isDash { return true }
    }
    if before.isMark("#") { return true }
    if before.isMark("."), place > 1, ["no", "p", "pp", "ref"].contains(tokens[place - 2].lower) {
      return true
    }
    if before.isWord, tokens[place].isNumber, !tokens[place].isFormed,
      Self.naming.contains(before.lower), UnitWords.unit(at: place + 1, in: tokens) == nil,
      before.lower != "target" || before.isCapital
    {
      return true
    }
    return isListNumber(place)
  }

  /// The number of an item at its head, with a stop or a bracket behind it.
  private func isListNumber(_ place: Int) -> Bool {
    guard tokens[place].isNumber, !tokens[place].isFormed, tokens[place].value < 100,
      place + 2 < tokens.count, tokens[place + 1].isMark(".)"), !tokens[place + 1].isSpaced,
      tokens[place + 2].isCapital
    else { return false }
    return tokens[place + 1].isMark(".") || !tokens[..<place].suffix(12).contains { $0.isMark("(") }
  }

  /// "scopes 1, 2 and 3": what follows a name's number with a comma or "and" is one too.
  func isListed(_ figure: Figure, behind last: Figure?) -> Bool {
    guard figure.unit == nil, figure.number > 1, !tokens[figure.number].isFormed else {
      return false
    }
    var place = figure.number - 1
    while place > 0,
      tokens[place].isMark(",&") || tokens[place].lower == "and" || tokens[place].lower == "or"
        || tokens[place].isNumber
    {
      place -= 1
    }
    guard place < figure.number - 1, place + 1 < tokens.count, tokens[place + 1].isNumber,
      tokens[place].isWord
    else { return false }
    return Self.naming.contains(tokens[place].lower)
  }
}
