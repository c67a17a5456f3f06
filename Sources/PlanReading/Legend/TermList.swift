import PlanModel

/// A key in one running text, told by the words that a column holds: "Phase: Explore (gathering
/// evidence); Plan (design); Deliver", "Confidence: G / AG / A / AR / R".
enum TermList {
  /// The entries of the list in a paragraph; nil where it holds no key of the column.
  static func entries(in line: ProseLine, of column: KeysInUse.Words) -> [KeyPairs.Entry]? {
    guard line.text.utf8.count <= 1_600, !line.isFurniture else { return nil }
    let (lead, body) = parted(line.text, of: column)
    var best: [KeyPairs.Entry] = []
    var used = 0
    for mark in marks where mark == "-" ? body.contains(" - ") : body.contains(mark) {
      let pieces = pieces(of: body, at: mark)
      guard (2...14).contains(pieces.count) else { continue }
      let entries = read(
        pieces, of: column, line: line.line, isNamed: names(lead, column))
      // "Near – by 2034. Far – after that. Some have two." ends with a sentence, and no term.
      let found =
        mark == "."
        ? entries.filter { $0.meaning != nil || column.counts[$0.word] != nil } : entries
      let words = Set(found.map(\.word)).count { column.counts[$0] != nil }
      if words > used { (best, used) = (found, words) }
    }
    guard used >= 2, used * 5 >= best.count * 2, Set(best.map(\.word)).count == best.count else {
      return nil
    }
    let explained = best.count { $0.meaning != nil }
    // A bare list of words may be anything; its name says that it is the column's.
    guard explained * 2 >= best.count || names(lead, column) else { return nil }
    return best
  }

  private static let marks: [Character] = [";", "/", "|", "•", ".", ",", ")", "-"]

  /// The lists that stand over several lines, however short: "Stage: Idea (nothing but" over "that) Design
  /// (drawings)", or "- Idea - Design (drawings and" over "- consents) - Building".
  static func runs(of lines: [ProseLine]) -> [ProseLine] {
    var runs: [(line: ProseLine, last: Int)] = []
    var before: ProseLine?
    for line in lines where !line.isFurniture && line.text.utf8.count <= 200 {
      if let run = runs.last, !line.isMarked, run.line.isItem == line.isItem,
        run.line.text.utf8.count <= 1_200,
        line.line <= run.last + (line.isItem ? 2 : 1)
      {
        runs[runs.count - 1].line.text += (line.isItem ? " - " : " ") + line.text
        runs[runs.count - 1].last = line.line
      } else {
        var first = line
        // "Where it is now" over the entries names the list.
        if line.isItem, let name = before, !name.isItem, name.line >= line.line - 2,
          name.text.split(separator: " ").count <= 8, !name.text.contains(":")
        {
          first.text = name.text + ": " + line.text
        }
        runs.append((first, line.line))
      }
      before = line
    }
    return runs.filter { $0.last > $0.line.line }.map(\.line)
  }

  /// What stands before the first colon or verb, where that is a name and no sentence.
  private static func parted(
    _ text: String, of column: KeysInUse.Words
  ) -> (lead: Substring, body: Substring) {
    if let colon = text.prefix(80).firstIndex(of: ":"),
      text[..<colon].split(separator: " ").count <= 10
    {
      return (text[..<colon], text[text.index(after: colon)...])
    }
    // "Confidence is our view of what will come of it: Strong, Fair or Weak"
    if let colon = text.prefix(140).firstIndex(of: ":") {
      let lead = text[..<colon]
      let first = lead.split(separator: " ").prefix(2).joined(separator: " ")
      if !lead.contains(". "), lead.contains(" is ") || lead.contains(" says "),
        names(first[...], column)
      {
        return (first[...], text[text.index(after: colon)...])
      }
    }
    // "Delivery confidence is one of Strong, Fair or Weak.", "Confidence – Strong; Fair; Weak".
    let head = text.prefix(60)
    for verb in verbs {
      guard let range = head.firstRange(of: verb),
        names(text[..<range.lowerBound], column),
        text[..<range.lowerBound].split(separator: " ").count <= 4
      else { continue }
      return (text[..<range.lowerBound], text[range.upperBound...])
    }
    return ("", text[...])
  }

  private static let verbs = [
    " is one of ", " is either ", " can be ", " may be ", " is ", " are ", " – ", " — ", " - ",
  ]

  private static func names(_ lead: Substring, _ column: KeysInUse.Words) -> Bool {
    let words = Set(lead.lowercased().words().map(singular))
    guard !words.isEmpty else { return false }
    let heading = column.heading.lowercased().words()
    // "Confi dence"
    return !words.isDisjoint(with: heading.map(singular)) || words.contains(heading.joined())
      || !words.isDisjoint(with: ["key", "scale", "terms"])
  }

  /// "Stages" names the column "Stage".
  private static func singular(_ word: Substring) -> String {
    word.utf8.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
  }

  /// The pieces of a list, marks in brackets left alone; a list that ends before other sentences do ends
  /// with its own.
  private static func pieces(of body: Substring, at mark: Character) -> [String] {
    var pieces: [String] = []
    var current = ""
    var depth = 0
    var before: Character = " "
    var rest = body[...]
    while let character = rest.popFirst() {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let next = rest.first
      let isMark =
        switch mark {
        case ".": next == nil || next == " "
        case "-": before == " " && next == " "
        default: true
        }
      if depth == 0, character == mark, isMark {
        pieces.append(current)
        current = ""
      } else if depth == 0, character == ".", next == " ", mark != ".",
        before.isLetter || before == ")",
        rest.dropFirst().first?.isUppercase == true
      {
        break
      } else {
        current.append(character)
      }
      before = character
    }
    pieces.append(current)
    let texts = pieces.flatMap(atOr).map { CellText.clean($0).trimming { " .*".contains($0) } }
      .filter { !$0.isEmpty }
    // "High, Moderate or Low"
    guard let last = texts.last else { return [] }
    for word in [" or ", " and "] {
      if let range = last.firstRange(of: word), last.split(separator: " ").count <= 5 {
        return texts.dropLast() + [
          String(last[..<range.lowerBound]), String(last[range.upperBound...]),
        ]
      }
    }
    return texts.dropLast() + [
      last.hasPrefix("or ") || last.hasPrefix("and ")
        ? String(last.drop { $0 != " " }.dropFirst()) : last
    ]
  }

  /// "Fair (some doubt) or Weak (grave doubt)": two terms, where a capital follows what is explained.
  private static func atOr(_ piece: String) -> [String] {
    for word in [") or ", ") and "] {
      guard let range = piece.firstRange(of: word),
        piece[range.upperBound...].drop(while: { $0 == "*" }).first?.isUppercase == true
      else { continue }
      let head = piece[..<range.lowerBound] + ")"
      return [String(head), String(piece[range.upperBound...])]
    }
    return [piece]
  }

  private static func read(
    _ pieces: [String], of column: KeysInUse.Words, line: Int, isNamed: Bool
  ) -> [KeyPairs.Entry] {
    let areCodes = column.counts.keys.allSatisfy { $0.utf8.count <= 2 }
    let heading = column.heading.lowercased() + " "
    return pieces.compactMap { piece in
      // "Gateway 1 Survey; 2 Design" under "Gateway"
      let piece =
        piece.lowercased().hasPrefix(heading) ? String(piece.dropFirst(heading.count)) : piece
      let used = isNamed ? begun(piece, of: column) : nil
      let parted = split(piece, of: column)
      // "Low under 5 tonnes (1 point)": the column's word comes before the mark.
      let isOther = parted.map { column.counts[$0.term.lowercased()] == nil } ?? true
      guard var (term, meaning) = (isOther ? used : nil) ?? parted else { return nil }
      // "4 Closed (all outputs delivered)"
      let coded = areCodes ? coded(term) : nil
      if let coded { (term, meaning) = (coded.code, meaning ?? coded.name) }
      // "Delivering: 4" counts.
      guard KeyPairs.isTerm(term), meaning.map(column.takes) ?? true else { return nil }
      // "X Withdrawn" is called by its name where the rows print both.
      let name = coded?.name ?? Self.coded(term)?.name
      return KeyPairs.Entry(text: term, meaning: meaning, name: name, line: line)
    }
  }

  private static let parts = [" – ", " - ", " — ", " = ", ": ", "=", " ("]

  private static func split(
    _ piece: String, of column: KeysInUse.Words
  ) -> (term: String, meaning: String?)? {
    let mark = parts.compactMap { piece.firstRange(of: $0) }
      .min { $0.lowerBound < $1.lowerBound }
    if let mark {
      let term = piece[..<mark.lowerBound].trimming { " *_".contains($0) }
      let meaning = piece[mark.upperBound...].trimming { " )(=–-".contains($0) }
      guard term.split(separator: " ").count <= 4, !term.contains(". ") else { return nil }
      return (term, meaning.isEmpty ? nil : meaning)
    }
    if column.counts[piece.lowercased()] != nil { return (piece, nil) }
    return piece.split(separator: " ").count <= 3 && piece.first?.isLowercase != true
      ? (piece, nil) : nil
  }

  /// "Green forecast at or below budget": a word of the column, and what it means without a mark.
  private static func begun(
    _ piece: String, of column: KeysInUse.Words
  ) -> (term: String, meaning: String?)? {
    let words = piece.split(separator: " ")
    // "£ under £50,000" is short.
    let isBanded = BandKey.kind(of: column.field) != nil
    guard words.count >= (isBanded ? 2 : 4) else { return nil }
    for count in stride(from: min(4, words.count - (isBanded ? 1 : 2)), through: 1, by: -1) {
      let term = words[..<count].joined(separator: " ")
      if column.counts[term.lowercased()] != nil {
        return (term, words[count...].joined(separator: " "))
      }
    }
    return nil
  }

  /// "1 Outline case": a code and what it stands for.
  private static func coded(_ text: String) -> (code: String, name: String)? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, words[0].utf8.count <= 2, words[0].first?.isLowercase != true,
      words[1].contains(where: \.isLetter)
    else { return nil }
    return (words[0], words[1])
  }
}
