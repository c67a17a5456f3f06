import PlanModel

/// A key on one line: "RAG: Green = on track, Amber = at risk", "Key: GREEN on track; RED off track",
/// "🟢 On track 🟠 Some issues".
enum InlineKey {
  private static let names: Set<String> = [
    "key", "legend", "rag", "brag", "rag rating", "rag status", "rag key", "brag key", "status",
    "status key", "key to status", "ratings", "rating", "key to ratings", "rating key",
    "brag rating", "brag status", "rag ratings", "key to rag", "definitions", "progress key",
    "stages", "project stages", "delivery stages", "stages of delivery", "action stages",
    "statuses", "colours", "colour key", "colour", "meaning of colours", "what the colours mean",
  ]

  /// Words that a key's own name has.
  private static let nameWords: Set<String> = [
    "key", "legend", "rag", "brag", "rating", "ratings", "status", "statuses", "stage", "stages",
    "colour", "colours", "definitions", "confidence",
  ]

  /// Names that stand over several terms, so that a list after them is a key.
  private static let plurals: Set<String> = [
    "stages", "statuses", "ratings", "definitions",
  ]

  static func terms(in text: String, line: Int) -> [LegendTerm]? {
    if isOfForm(text) { return nil }
    if let several = several(in: text, line: line) { return several }
    let terms = listed(in: text, line: line)
    let scanned = TermScanner(text)
    guard scanned.entries.count >= terms?.count ?? 2, scanned.lead.isEmpty || isName(scanned.lead)
    else {
      return terms ?? (isLabelled(text) ? BandKey.terms(in: text, line: line) : nil)
    }
    return legendTerms(scanned.entries, line: line)
  }

  /// The terms of two keys in one text, each with a name of its own; nil where one of them is none.
  ///
  /// "Timescales: Short = this year. Long = later. Status: Done = finished; Late = behind."
  private static func several(in text: String, line: Int) -> [LegendTerm]? {
    guard text.utf8.count <= 1_200, text.utf8.count(where: { $0 == UInt8(ascii: ":") }) >= 2 else {
      return nil
    }
    var rest = text[...]
    while true {
      rest = rest[Sentences.endOfFirst(in: rest)...].drop { $0 == " " }
      guard !rest.isEmpty else { return nil }
      guard let colon = rest.prefix(24).firstIndex(of: ":"),
        names.contains(
          HeadingVocabulary.normalWords(String(rest[..<colon])).joined(separator: " "))
      else { continue }
      let first = terms(in: text[..<rest.startIndex].trimming { $0 == " " }, line: line)
      let second = terms(in: String(rest), line: line)
      guard let first, let second else { return nil }
      return first + second
    }
  }

  /// The key of a row whose commas parted it into cells: "Key:,B = done,G = on course,R = late".
  static func terms(inCells cells: [String], line: Int) -> [LegendTerm]? {
    guard cells.count >= 2, cells.count(where: { $0.contains("=") }) >= 2,
      cells.dropFirst().allSatisfy({ $0.utf8.count <= 160 })
    else { return nil }
    var text = ""
    for (place, cell) in cells.enumerated() {
      if place == 0 {
        // "RAG key" names it without a colon.
        text = cell.contains("=") || cell.hasSuffix(":") ? cell : cell + ":"
      } else {
        text += text.hasSuffix(":") ? " " : cell.contains("=") ? "; " : ", "
        text += cell
      }
    }
    return terms(in: text, line: line).flatMap { $0.count >= 2 ? $0 : nil }
  }

  /// "Progress: 17,250 planted, 100 of them by schools" is a label of a form, and says what was done.
  private static func isOfForm(_ text: String) -> Bool {
    guard let colon = text.prefix(40).firstIndex(of: ":"), !text.contains("=") else { return false }
    switch HeadingVocabulary.field(of: String(text[..<colon])) {
    case .update, .leads, .partners, .measure, .reason, .mitigation: return true
    default: return false
    }
  }

  private static func isName(_ lead: String) -> Bool {
    let words = HeadingVocabulary.normalWords(unnumbered(lead))
    if !lead.hasSuffix(":") { return words == ["key"] || words == ["legend"] }
    return names.contains(words.joined(separator: " "))
      || words.count <= 4 && words.contains { nameWords.contains($0) }
  }

  /// Whether a text begins with what it is a key of: “Cost: £ = ...”.
  private static func isLabelled(_ text: String) -> Bool {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return false }
    return text[..<colon].split(separator: " ").count <= 4
  }

  private static func legendTerms(_ entries: [TermScanner.Entry], line: Int) -> [LegendTerm] {
    legendTerms(entries.map { ($0.term, $0.definition, line) })
  }

  static func legendTerms(of lines: KeyLines.Found) -> [LegendTerm] {
    legendTerms(lines.entries.map { ($0.entry.term, $0.entry.definition, $0.line) })
  }

  /// A term that no scale knows is of the kind of the others.
  private static func legendTerms(
    _ entries: [(term: String, definition: String, line: Int)]
  ) -> [LegendTerm] {
    let isRated = entries.contains { CommonScale.isRatingTerm($0.term) }
    // "High: expected to be met in time" among stages rates by what it means.
    let verdicts = entries.filter {
      CommonScale.stage(of: $0.term) == nil
        && CommonScale.rating(of: $0.term, definition: $0.definition)?.order != nil
    }
    let meant = verdicts.count >= 2 ? Set(verdicts.map(\.term)) : []
    return entries.map { entry in
      let isStage =
        CommonScale.stage(of: entry.term) != nil && !CommonScale.isRatingTerm(entry.term)
        || !isRated && !meant.contains(entry.term)
      return LegendTerm(
        kind: isStage ? .stage : .rating, term: entry.term,
        definition: entry.definition.isEmpty ? nil : entry.definition,
        source: Source(line: entry.line))
    }
  }

  private static func listed(in text: String, line: Int) -> [LegendTerm]? {
    guard text.utf8.count <= 400 else { return nil }
    var body = text
    var isNamed = false
    if let first = text.split(separator: " ", maxSplits: 1).first,
      text.utf8.count > first.utf8.count,
      ["Key", "KEY", "Legend"].contains(first)
    {
      isNamed = true
      body = text[first.endIndex...].trimming { $0 == " " }
    }
    if let colon = text.prefix(40).firstIndex(of: ":") {
      let words = HeadingVocabulary.normalWords(String(text[..<colon]))
      if names.contains(words.joined(separator: " ")) {
        isNamed = true
        body = text[text.index(after: colon)...].trimming { $0 == " " }
      }
    }
    if isNamed, let terms = bare(body, named: text, line: line) { return terms }
    if isNamed, let letters = letters(body, line: line) { return letters }
    let pieces = signed(body) ?? pieces(of: body)
    guard pieces.count >= 2, pieces.count <= 9 else { return nil }
    var terms: [LegendTerm] = []
    var entries: [TermScanner.Entry] = []
    for piece in pieces {
      guard let (term, definition) = split(piece, isNamed: isNamed) else { return nil }
      entries.append(TermScanner.Entry(term: term, definition: definition))
      let kind: LegendTerm.Kind = CommonScale.isRatingTerm(term) ? .rating : .stage
      terms.append(
        LegendTerm(kind: kind, term: term, definition: definition, source: Source(line: line)))
    }
    // "Done: 1 | Late: 2" counts.
    if entries.allSatisfy({ Int($0.definition) != nil }) { return nil }
    return TermScanner.tellsStages(entries) ? nil : terms
  }

  /// "RAG: G going well, A needs watching, R needs action": letters and what they mean without a mark.
  private static func letters(_ body: String, line: Int) -> [LegendTerm]? {
    // "N/A" has no room round its bar.
    let isBarred = body.ranges(of: " / ").count >= 2
    let mark = isBarred ? " / " : body.contains(";") ? ";" : ","
    let pairs = body.split(separator: mark).map { piece -> (String, String) in
      let words = piece.trimming { " .".contains($0) }.split(separator: " ", maxSplits: 1)
      return (words.first.map(String.init) ?? "", words.count > 1 ? String(words[1]) : "")
    }
    guard (3...6).contains(pairs.count), Set(pairs.map(\.0)).count == pairs.count,
      pairs.allSatisfy({ term, meaning in
        (term.utf8.count == 1 && term.first?.isUppercase == true || term.uppercased() == "N/A")
          && meaning.first?.isLowercase == true
          && !["is ", "means "].contains { meaning.hasPrefix($0) }
      }), pairs.count(where: { CommonScale.isRatingTerm($0.0) }) >= 2
    else { return nil }
    return pairs.map {
      LegendTerm(kind: .rating, term: $0.0, definition: $0.1, source: Source(line: line))
    }
  }

  private static let verbs: Set<String> = [
    "means", "denotes", "indicates", "signifies", "represents", "=", "stands for", "is used",
    "are used", "is for", "is given",
  ]

  /// The place behind a verb, where one stands at a place: “is used for”, “means”.
  private static func verb(in words: [Substring], at index: Int) -> Int? {
    if verbs.contains(String(words[index])) { return index + 1 }
    guard index + 2 < words.count, verbs.contains("\(words[index]) \(words[index + 1])") else {
      return nil
    }
    let last = words[index + 2].lowercased()
    return ["for", "where", "when", "if", "to"].contains(last) ? index + 3 : index + 2
  }

  /// The terms that a sentence or several explain, such as "Green means that it is to plan".
  ///
  /// Two at the least, for one word that means something is no key.
  static func sentences(in text: String, line: Int) -> [LegendTerm] {
    guard text.utf8.count <= 3_000 else { return [] }
    if let terms = later(in: text, line: line) { return terms }
    let scanned = TermScanner(text).entries
    let known = scanned.count { CommonScale.rating(of: $0.term)?.order != nil }
    if scanned.count >= 3 || known >= 2 { return legendTerms(scanned, line: line) }
    let colours = TermScanner.coloursBehind(text)
    if !colours.isEmpty { return legendTerms(colours, line: line) }
    if let terms = BandKey.terms(in: text, line: line) { return terms }
    if let terms = ConfidenceKey.terms(in: text, line: line) { return terms }
    if let terms = respective(in: text, line: line) { return terms }
    guard verbs.contains(where: { text.contains($0) }) else { return [] }
    let words = text.split(separator: " ")
    var starts: [(term: Int, definition: Int, text: String)] = []
    for index in words.indices.dropFirst() {
      guard let behind = verb(in: words, at: index) else { continue }
      let mark = { (character: Character) in "‘’'“”\"(),.:;".contains(character) }
      for count in [2, 1] where index >= count {
        let term = words[(index - count)..<index].joined(separator: " ").trimming(mark)
        guard CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil,
          // “A means there is doubt” has a letter for its term, “a rating is given” has none.
          term.utf8.count > 1 || words[index] == "means" && term.first?.isUppercase == true,
          // “Each action is given a rating” gives no meaning.
          verbs.contains(String(words[index])) || term.first?.isUppercase == true
        else { continue }
        starts.append((index - count, behind, term))
        break
      }
    }
    guard starts.count >= 2 else { return [] }
    return starts.enumerated().compactMap { place, start in
      let limit = place + 1 < starts.count ? starts[place + 1].term : words.count
      guard start.definition < limit else { return nil }
      var said: [Substring] = []
      for word in words[start.definition..<limit] {
        said.append(word)
        if word.hasSuffix(".") { break }
      }
      while let last = said.last, ["and", "or", "while", "with"].contains(last) {
        said.removeLast()
      }
      if said.first == "that" { said.removeFirst() }
      var definition = said.joined(separator: " ").trimming { " ,.;:‘’'“”\"".contains($0) }
      // The bracket that the whole key stands in.
      if definition.last == ")", !definition.contains("(") { definition.removeLast() }
      let kind: LegendTerm.Kind = CommonScale.isRatingTerm(start.text) ? .rating : .stage
      return LegendTerm(
        kind: kind, term: start.text.prefix(1).uppercased() + start.text.dropFirst(),
        definition: definition.isEmpty ? nil : definition, source: Source(line: line))
    }
  }

  /// "R, A and G mean red, amber and green; C means complete": letters, and what each means in turn.
  private static func respective(in text: String, line: Int) -> [LegendTerm]? {
    var terms: [LegendTerm] = []
    for clause in text.split(whereSeparator: { ".;".contains($0) }) {
      let words = clause.split { " ,".contains($0) }.filter { $0 != "and" }
      guard
        let verb = words.firstIndex(where: { ["mean", "means", "denote", "denotes"].contains($0) }),
        verb > 0, words.count == verb * 2 + 1,
        words[..<verb].allSatisfy({ $0.utf8.count == 1 && $0.first?.isUppercase == true })
      else { continue }
      for (letter, meaning) in zip(words[..<verb], words[(verb + 1)...]) {
        terms.append(
          LegendTerm(
            kind: .rating, term: String(letter), definition: String(meaning),
            source: Source(line: line)))
      }
    }
    return terms.count >= 3 && Set(terms.map(\.term)).count == terms.count ? terms : nil
  }

  /// The key that begins after another sentence, perhaps in a bracket.
  private static func later(in text: String, line: Int) -> [LegendTerm]? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var rest = text[...]
    while true {
      rest = rest[Sentences.endOfFirst(in: rest)...].drop { " (".contains($0) }
      guard !rest.isEmpty else { return nil }
      guard let colon = rest.prefix(24).firstIndex(of: ":"),
        names.contains(
          HeadingVocabulary.normalWords(String(rest[..<colon])).joined(separator: " "))
      else { continue }
      let end = Sentences.endOfFirst(in: rest)
      return terms(in: rest[..<end].trimming { " ).".contains($0) }, line: line)
    }
  }

  /// "Status key: Not started | In progress | Complete": terms alone, under a name that says key.
  private static func bare(_ body: String, named text: String, line: Int) -> [LegendTerm]? {
    let name = HeadingVocabulary.normalWords(String(text.prefix { $0 != ":" }))
    // "Status: Not started / In progress / Complete" lists what may be told.
    let isChoice =
      body.count(where: { $0 == "/" }) >= 2 && ["status", "stage", "rating"].contains(name.first)
    let isPlural = !plurals.isDisjoint(with: name) || isChoice
    guard name.contains("key") || name.contains("legend") || isPlural else { return nil }
    let mark: Character? = [";", "|", "●", "•", "■", "▪", "○"].first { body.contains($0) }
    let pieces = body.split { $0 == mark || mark == nil && ",/".contains($0) || "|;".contains($0) }
      .flatMap { mark == nil ? atCapitals($0) : [$0] }
      .map { unnumbered($0.trimming { " .".contains($0) }) }
    let known = pieces.count { CommonScale.stage(of: $0) != nil || CommonScale.isRatingTerm($0) }
    // "Stages: Scoping; Mobilising; Delivered": most are known, and the others are no sentences.
    guard (isPlural ? 3...9 : 2...9).contains(pieces.count),
      known == pieces.count
        || isPlural && known >= 2 && known * 2 >= pieces.count
          && pieces.allSatisfy({
            $0.split(separator: " ").count <= 4 && $0.first?.isUppercase == true
              && !$0.contains { "=:".contains($0) }
          })
    else { return nil }
    let isOfStages = name.contains("stages")
    return pieces.map { term in
      let isStage =
        CommonScale.stage(of: term) != nil || isOfStages && !CommonScale.isRatingTerm(term)
      let kind: LegendTerm.Kind = isStage ? .stage : .rating
      return LegendTerm(kind: kind, term: term, source: Source(line: line))
    }
  }

  /// "Complete On target At risk", whose bullets were lost: each capital begins a term.
  private static func atCapitals(_ text: Substring) -> [Substring] {
    // A sign that is left between them parts them, and is what stands for them.
    guard text.allSatisfy({ $0.isLetter || " -'’".contains($0) }) else { return [text] }
    var starts: [Substring.Index] = []
    for word in text.split(separator: " ") where starts.isEmpty || word.first?.isUppercase == true {
      starts.append(word.startIndex)
    }
    let pieces = starts.enumerated().map { place, start in
      text[start..<(place + 1 < starts.count ? starts[place + 1] : text.endIndex)]
    }
    let areTerms = pieces.allSatisfy { piece in
      let term = piece.trimming { $0 == " " }
      return CommonScale.stage(of: term) != nil || CommonScale.isRatingTerm(term)
    }
    return pieces.count >= 3 && areTerms ? pieces : [text]
  }

  /// The term without the number that some keys count it by ("1 Not started").
  static func unnumbered(_ piece: String) -> String {
    let figures = piece.prefix(while: \.isNumber)
    guard (1...2).contains(figures.utf8.count) else { return piece }
    let rest = piece.dropFirst(figures.count)
    guard let first = rest.first, " .):=–-".contains(first) else { return piece }
    let term = rest.trimming { " .):=–-".contains($0) }
    return term.isEmpty ? piece : term
  }

  /// The pieces between signs: each sign begins one.
  private static func signed(_ text: String) -> [String]? {
    var pieces: [String] = []
    for character in text {
      if let scalar = character.unicodeScalars.first, scalar.value > 0x2600,
        CommonScale.isRatingTerm(String(character))
      {
        pieces.append(String(character))
      } else if pieces.isEmpty {
        return nil
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.count >= 2 ? pieces.map { $0.trimming { " ,;|·•/".contains($0) } } : nil
  }

  /// The pieces between marks; one that begins with no term goes on with the one before.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    let mark: Character = text.contains(";") ? ";" : text.contains("|") ? "|" : ","
    for part in text.split(separator: mark).flatMap({ atAnd($0) }) {
      let piece = unnumbered(part.trimming { " .".contains($0) })
      if pieces.isEmpty || split(piece, isNamed: true) != nil {
        pieces.append(piece)
      } else {
        pieces[pieces.count - 1] += "\(mark) \(piece)"
      }
    }
    return pieces
  }

  /// "Amber is late and Red is later": the two sides of an "and" that a term follows.
  private static func atAnd(_ part: Substring) -> [Substring] {
    guard let range = part.firstRange(of: " and "), range.lowerBound > part.startIndex else {
      return [part]
    }
    let rest = part[range.upperBound...]
    let words = rest.split(separator: " ", maxSplits: 2)
    guard words.count == 3, ["is", "means"].contains(words[1]), words[0].first?.isUppercase == true,
      CommonScale.isRatingTerm(String(words[0]))
    else { return [part] }
    return [part[..<range.lowerBound], rest]
  }

  /// A term and its definition; without a name before the key a mark must stand between them.
  private static func split(_ piece: String, isNamed: Bool) -> (term: String, definition: String)? {
    let words = piece.split(separator: " ")
    for count in stride(from: min(3, words.count), through: 1, by: -1) {
      let term = words[..<count].joined(separator: " ").trimming { ":=–- ".contains($0) }
      guard CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil else { continue }
      let rest = words[count...].joined(separator: " ")
      let isMarked =
        words[count - 1].last.map { ":=".contains($0) } ?? false
        || rest.first.map { "=–-:".contains($0) } ?? false
        || term.first.map { !$0.isLetter } ?? false
        || isNamed && (rest.hasPrefix("is ") || rest.hasPrefix("means "))
      guard isMarked || isNamed, term.utf8.count > 1 || isMarked else { continue }
      var definition = rest.trimming { " =–-:.".contains($0) }
      for verb in ["is ", "means "] where definition.hasPrefix(verb) {
        definition = String(definition.dropFirst(verb.count))
      }
      if !definition.isEmpty { return (term, definition) }
    }
    return nil
  }
}
