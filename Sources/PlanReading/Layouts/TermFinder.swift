import PlanModel

/// Finds a status word that stands with a text: at its end, at its start, or in brackets.
struct TermFinder {
  var legend: Legend
  var recipe: Recipe?

  /// What a label is for, by the recipe before all else.
  func field(of label: String) -> Field? {
    if let told = recipe?.field(of: label) { return told }
    return Labels.field(of: label)
  }

  /// Whether the key was read from a unit's lines: two terms of it at the least.
  func isKey(_ unit: LooseUnit) -> Bool {
    let lines = Set(unit.lines.map(\.line))
    return legend.terms.count { $0.source?.line.map(lines.contains) ?? false } >= 2
  }

  /// The labels of updates whose values are a few short words, at least half of them terms: "Where we
  /// are: Resting" among others that are "Under way" and "Finished"; or the same few again and again beside
  /// another label that tells what was done.
  func labels(of units: [LooseUnit]) -> Set<String> {
    var values: [String: [String]] = [:]
    for unit in units {
      guard case .label(let label, .update?, let value) = unit.kind else { continue }
      values[label, default: []].append(value)
    }
    let found = values
    let labels = found.filter { _, values in
      values.count >= 4
        && values.allSatisfy {
          $0.utf8.count <= 40 && $0.split(separator: " ").count <= 4 && !$0.hasSuffix(".")
        }
        && (values.count(where: isTerm) * 2 >= values.count
          || found.count > 1 && Set(values).count <= 5 && Set(values).count * 2 <= values.count)
    }
    return Set(labels.keys)
  }

  func isTerm(_ text: String) -> Bool {
    // "100%" says how far it is, as "80%" does.
    guard (1...48).contains(text.utf8.count), text.last != "%" else { return false }
    return legend.term(for: text, kind: .stage) != nil
      || legend.term(for: text, kind: .rating) != nil
      || CommonScale.stage(of: text) != nil || CommonScale.isRatingTerm(text)
  }

  /// "Plant a wood – In progress", "Plant a wood [GREEN]": the text, and the term at its end.
  func tail(of text: String) -> (rest: String, term: String)? {
    for mark in [" – ", " - ", " — ", ": ", " (", " [", " | "] {
      guard let range = text.ranges(of: mark).last else { continue }
      let tail = text[range.upperBound...].trimming { " ().[]".contains($0) }
      guard isTerm(tail) else { continue }
      return (String(text[..<range.lowerBound]), tail)
    }
    if let (rest, tail) = leadered(text), isTerm(tail) { return (rest, tail) }
    if let space = text.lastIndex(of: " "), let last = text[space...].dropFirst().first,
      !last.isASCII, !last.isLetter, isTerm(String(text[space...].dropFirst()))
    {
      return (String(text[..<space]), String(text[space...].dropFirst()))
    }
    return nil
  }

  /// "Plant a wood – In progress – 400 trees are in": a term between dashes, what is before and after it.
  func middle(of text: String) -> (before: String, term: String, after: String)? {
    for mark in [" – ", " - ", " — ", " | "] {
      let pieces = text.split(separator: mark).map(String.init)
      if pieces.count >= 2, let noted = noted(pieces[pieces.count - 1]) {
        return (pieces.dropLast().joined(separator: mark), noted.term, noted.note)
      }
      if pieces.count >= 2, let told = told(pieces[pieces.count - 1]) {
        return (pieces.dropLast().joined(separator: mark), told.term, told.rest)
      }
      guard pieces.count >= 3,
        let place = pieces.indices.dropFirst().dropLast().first(where: {
          isTerm(pieces[$0].trimming { " ().[]".contains($0) })
        })
      else { continue }
      return (
        pieces[..<place].joined(separator: mark), pieces[place].trimming { " ().[]".contains($0) },
        pieces[(place + 1)...].joined(separator: mark)
      )
    }
    return nil
  }

  /// A term and the sentences behind it, as in "🟢 11 of 20 are done".
  func told(_ text: String) -> (term: String, rest: String)? {
    let end = Sentences.endOfFirst(in: text[...])
    let head = text[..<end].trimming { " .".contains($0) }
    if end < text.endIndex, isTerm(head) {
      return (head, text[end...].trimming { $0 == " " })
    }
    guard let space = text.firstIndex(of: " "), let first = text.first, !first.isASCII,
      !first.isLetter, isTerm(String(text[..<space]))
    else { return nil }
    return (String(text[..<space]), text[space...].trimming { $0 == " " })
  }

  /// "AMBER (the survey is late)": a term with a note in brackets.
  private func noted(_ text: String) -> (term: String, note: String)? {
    guard text.last == ")", let open = text.firstIndex(of: "(") else { return nil }
    let term = text[..<open].trimming { $0 == " " }
    let note = text[text.index(after: open)...].dropLast()
    return isTerm(term) && !note.isEmpty ? (term, String(note)) : nil
  }

  /// What stands on either side of the dots that lead the eye from a text to its status.
  private func leadered(_ text: String) -> (rest: String, tail: String)? {
    let isDot = { (character: Character) in ".…·".contains(character) }
    guard
      let dots = text.firstRange(of: "...") ?? text.firstRange(of: "……")
        ?? text.firstRange(of: ". . .")
    else { return nil }
    let rest = text[..<dots.lowerBound].trimming { $0 == " " }
    let tail = text[dots.upperBound...].drop { isDot($0) || $0 == " " }
    return rest.isEmpty || tail.isEmpty ? nil : (rest, String(tail))
  }

  /// A term in brackets within a text, and what stands before and after it.
  func inner(of text: String) -> (before: String, term: String, after: String)? {
    var start = text.startIndex
    while let open = text[start...].firstIndex(where: { "([".contains($0) }) {
      let inside = text.index(after: open)
      guard let close = text[inside...].firstIndex(where: { ")]".contains($0) }) else { return nil }
      let term = text[inside..<close].trimming { $0 == " " }
      if isTerm(term) {
        return (
          text[..<open].trimming { $0 == " " }, term,
          text[text.index(after: close)...].trimming { " .:–-".contains($0) }
        )
      }
      start = text.index(after: close)
    }
    return nil
  }

  /// Whether a term can only say how an action goes: "Design – new depot" may be a title.
  private static func tellsHow(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    return words.count > 1
      || [
        "complete", "completed", "done", "delivered", "achieved", "delayed", "started", "ongoing",
        "underway", "paused", "cancelled", "green", "amber", "red", "blue",
      ].contains(term.lowercased())
  }

  /// "[GREEN] Plant a wood", "🟢 Plant a wood": the term at its start, and the text.
  func head(of text: String) -> (term: String, rest: String)? {
    if text.first == "[" || text.first == "(",
      let close = text.firstIndex(where: { "])".contains($0) })
    {
      let term = text[text.index(after: text.startIndex)..<close]
      let rest = text[text.index(after: close)...].trimming { " –-:".contains($0) }
      // "(a) notes the report" counts.
      if term.utf8.count == 1, term.first?.isLowercase == true { return nil }
      return isTerm(String(term)) && !rest.isEmpty ? (String(term), rest) : nil
    }
    if let colon = text.prefix(30).firstIndex(of: ":") {
      let rest = text[text.index(after: colon)...].trimming { $0 == " " }
      if !rest.isEmpty, isTerm(String(text[..<colon])) { return (String(text[..<colon]), rest) }
    }
    if let mark = text.firstRange(of: " – ") ?? text.firstRange(of: " - ") {
      let term = String(text[..<mark.lowerBound])
      let rest = text[mark.upperBound...].trimming { $0 == " " }
      if !rest.isEmpty, isTerm(term), Self.tellsHow(term) { return (term, rest) }
    }
    guard let space = text.firstIndex(of: " ") else { return nil }
    let word = text[..<space].trimming { ":–-".contains($0) }
    guard let first = word.first, !first.isLetter || word == word.uppercased() && word.count >= 3,
      !first.isNumber, isTerm(word)
    else { return nil }
    return (word, text[space...].trimming { " –-:".contains($0) })
  }
}
