import PlanModel

/// Finds the terms that a text explains one after the other, whatever stands between them:
/// “Blue = complete; Green = on track”, “is rated Red (off track), Amber (at risk) or Green (to plan)”.
///
/// A term is one that the scale knows, or one as short that stands in the same list with the same
/// mark (“C = completed”). Two at the least, for one word with a mark behind it is no key.
struct TermScanner {
  /// What the terms are of.
  enum Scale {
    /// Stages and ratings.
    case status
    /// “S (by 2027), M (by 2030)”.
    case timescale
    /// “£ = under £50,000; ££ = more”.
    case level
  }

  struct Entry: Equatable {
    var term: String
    var definition: String
  }

  /// What stands before the first term.
  private(set) var lead = ""
  private(set) var entries: [Entry] = []

  /// What separates a term from what it means.
  private enum Mark { case equals, colon, dash, bracket, frame }

  private struct Start {
    /// The words of the term.
    var term: Range<Int>
    /// The first word of what it means.
    var definition: Int
    var mark: Mark
  }

  private let scale: Scale
  private var words: [Substring] = []

  init(_ text: String, scale: Scale = .status) {
    self.scale = scale
    guard text.utf8.count <= 2_400, Self.mayHold(text) else { return }
    let spaced = text.contains("=") ? Self.spaced(text) : text
    words = spaced.split(separator: " ")
    if let end = placeOfOtherKey() { words.removeSubrange(end...) }
    guard let starts = starts() else { return }
    lead = words[..<starts[0].term.lowerBound].joined(separator: " ").trimming { " (".contains($0) }
    entries = entries(from: starts)
    guard isKey(starts) else {
      entries = []
      return
    }
    if scale == .status, starts[0].mark != .bracket { takeBareTerms() }
  }

  /// "Complete; Green = on track": a term among the others that says what it means itself.
  private mutating func takeBareTerms() {
    entries = entries.flatMap { entry in
      let pieces = entry.definition.split(separator: ";").map { $0.trimming { $0 == " " } }
      let bare = pieces.dropFirst().filter { isBare($0) }
      guard !bare.isEmpty else { return [entry] }
      let said = pieces.enumerated().filter { $0 == 0 || !isBare($1) }.map(\.element)
      return [Entry(term: entry.term, definition: said.joined(separator: "; "))]
        + bare.map { Entry(term: $0, definition: "") }
    }
    guard let last = lead.last, ";,|".contains(last) else { return }
    let colon = lead.lastIndex(of: ":")
    let body = colon.map { lead[lead.index(after: $0)...] } ?? lead[...]
    let pieces = body.split { ";,|".contains($0) }.map { $0.trimming { $0 == " " } }
    guard !pieces.isEmpty, pieces.allSatisfy({ isBare($0) }) else { return }
    entries = pieces.map { Entry(term: $0, definition: "") } + entries
    lead = colon.map { String(lead[...$0]) } ?? ""
  }

  private func isBare(_ piece: String) -> Bool {
    piece.split(separator: " ").count <= 3 && isKnown(piece)
      && !entries.contains { $0.term.lowercased() == piece.lowercased() }
  }

  /// Where a sentence begins that is of something else, such as of trends.
  private func placeOfOtherKey() -> Int? {
    words.indices.dropFirst(4).first { place in
      guard words[place].last == ":", words[place - 1].last.map({ ".;".contains($0) }) == true
      else { return false }
      let label = String(words[place].dropLast())
      return HeadingVocabulary.field(of: label) == .movement
        || ["arrows", "travel", "symbols"].contains(label.lowercased())
    }
  }

  /// Two marks at the least that could stand behind a term.
  private static func mayHold(_ text: String) -> Bool {
    var marks = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["): marks += 1
      case UInt8(ascii: "-") where previous == 0x20: marks += 1
      case 0x93, 0x94: marks += previous == 0x80 ? 1 : 0
      default: break
      }
      if marks >= 2 { return true }
      previous = byte
    }
    return false
  }

  /// “G=on track” with room round its sign.
  private static func spaced(_ text: String) -> String {
    var spaced = ""
    for character in text {
      if character == "=" { spaced += " = " } else { spaced.append(character) }
    }
    return spaced
  }

  // MARK: Where terms stand

  /// The terms with the mark that most of them have.
  private func starts() -> [Start]? {
    var found: [Mark: [Start]] = [:]
    for place in words.indices {
      guard let start = start(behind: place) else { continue }
      found[start.mark, default: []].append(start)
    }
    let order: [Mark] = [.equals, .dash, .colon, .bracket, .frame]
    let best = order.compactMap { found[$0] }.max { $0.count < $1.count }
    guard let best, best.count >= 2 else { return nil }
    return withCodes(before: withLetters(best))
  }

  /// The starts with the letters that stand before their colours: "B Blue: done. G Green: to plan."
  private func withLetters(_ starts: [Start]) -> [Start] {
    let wider = starts.compactMap { start -> Start? in
      let first = start.term.lowerBound
      guard first > 0, start.term.count == 1,
        KeyLines.lettered(Self.term(words[(first - 1)..<start.term.upperBound])) != nil
      else { return nil }
      return Start(
        term: (first - 1)..<start.term.upperBound, definition: start.definition, mark: start.mark)
    }
    return wider.count == starts.count ? wider : starts
  }

  /// The starts, and before them what only looks like one: "C = complete; G = to plan".
  private func withCodes(before starts: [Start]) -> [Start] {
    guard let first = starts.first, first.mark != .bracket else { return starts }
    for place in words[..<first.term.lowerBound].indices {
      let word = words[place].trimming(Self.isTrimmed)
      guard (1...2).contains(word.utf8.count), word.allSatisfy(\.isUppercase),
        let (mark, definition) = mark(behind: place), mark == first.mark,
        definition < first.term.lowerBound
      else { continue }
      return [Start(term: place..<place + 1, definition: definition, mark: mark)] + starts
    }
    return starts
  }

  /// The term whose last word stands at a place, where a mark follows it.
  private func start(behind place: Int) -> Start? {
    let word = words[place]
    guard let (mark, definition) = mark(behind: place) else { return nil }
    guard word.contains(where: { !Self.isTrimmed($0) }) else { return nil }
    for count in [3, 2, 1] where place + 1 >= count {
      let first = place + 1 - count
      let term = Self.term(words[first...place])
      guard isKnown(term), words[first..<place].allSatisfy({ !Self.ends($0) }),
        !words[first].allSatisfy({ $0.isPunctuation || "|=".contains($0) })
      else { continue }
      return Start(term: first..<place + 1, definition: definition, mark: mark)
    }
    return nil
  }

  private func mark(behind place: Int) -> (Mark, Int)? {
    let word = words[place]
    guard place + 1 < words.count else { return nil }
    let next = words[place + 1]
    if next == "=" { return (.equals, place + 2) }
    if ["-", "–", "—", "--"].contains(next) { return (.dash, place + 2) }
    if word.last == ":" { return (.colon, place + 1) }
    if word.first == "[", word.last == "]" { return (.frame, place + 1) }
    if next.first == "(", word.last.map({ $0.isLetter || "’'”\"".contains($0) }) == true {
      return (.bracket, place + 1)
    }
    return nil
  }

  private func isKnown(_ term: String) -> Bool {
    guard let first = term.first else { return false }
    switch scale {
    case .status:
      guard !first.isLetter || first.isUppercase else { return false }
      return CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil
    case .timescale:
      return term.utf8.count <= 12 && (term.utf8.count > 1 || first.isUppercase)
        && BandParser.timescales(in: term)?.count == 1
    case .level:
      return BandKey.isLevel(term)
    }
  }

  private static func term(_ words: ArraySlice<Substring>) -> String {
    words.joined(separator: " ").trimming(isTrimmed)
  }

  private static func isTrimmed(_ character: Character) -> Bool {
    ":‘’'“”\"•*|([] ".contains(character)
  }

  private static func ends(_ word: Substring) -> Bool {
    word.last.map { ".,;:|)=".contains($0) } ?? false
  }

  // MARK: What they mean

  private func entries(from starts: [Start]) -> [Entry] {
    var entries: [Entry] = []
    for (index, start) in starts.enumerated() {
      let limit = index + 1 < starts.count ? starts[index + 1].term.lowerBound : words.count
      guard start.definition < limit else { return [] }
      let said = words[start.definition..<limit]
      let term = Self.term(words[start.term])
      if start.mark == .bracket {
        guard let inside = Self.bracketed(said) else { return [] }
        entries.append(Entry(term: term, definition: inside))
        continue
      }
      var own = split(
        said, of: term, by: start.mark, isLong: starts.count >= 3 || isNamed,
        isEven: isEven(starts))
      if let (letter, name) = KeyLines.lettered(term) {
        own[0] = Entry(term: letter, definition: name + ": " + own[0].definition)
      }
      entries += own
    }
    // What stands behind the last of a list is another sentence.
    if let last = entries.last, starts[0].mark != .bracket {
      let end = Sentences.endOfFirst(in: last.definition[...])
      entries[entries.count - 1].definition = Self.plain(last.definition[..<end])
    }
    return entries
  }

  /// The definition of a term; and the terms in it that no scale knows, but which stand behind a
  /// mark of the list, before the list's own sign.
  private func split(
    _ said: ArraySlice<Substring>, of term: String, by mark: Mark, isLong: Bool, isEven: Bool
  ) -> [Entry] {
    var entries: [Entry] = []
    var term = term
    var first = said.startIndex
    for place in said.indices.dropFirst() where place + 1 < said.endIndex {
      guard let (found, definition) = self.mark(behind: place), found == mark, mark != .bracket,
        definition < said.endIndex
      else { continue }
      let begin = said[first..<place].lastIndex { ";|,./".contains($0.last ?? " ") }
      guard let begin, place - begin <= 3, begin >= first else { continue }
      let own = Self.term(said[(begin + 1)...place])
      // Behind a comma or a full stop only what is as short as a letter is surely a term.
      let isListed = said[begin].last.map { ";|".contains($0) } == true
      guard let letter = own.first, letter.isUppercase || !own.contains(where: \.isLetter),
        isListed || own.utf8.count <= 2
          || isLong && (mark == .colon || isEven) && said[begin].last == "." && !Self.isAside(own)
      else { continue }
      entries.append(Entry(term: term, definition: Self.plain(said[first...begin])))
      term = own
      first = definition
    }
    entries.append(Entry(term: term, definition: Self.plain(said[first...])))
    return entries
  }

  /// Whether the words before the first term say that a key follows.
  private var isNamed: Bool {
    !HeadingVocabulary.normalWords(lead).filter { ["key", "legend"].contains($0) }.isEmpty
  }

  /// Whether each term after the first begins a sentence, so that an unknown one is likely to as well.
  private func isEven(_ starts: [Start]) -> Bool {
    starts.dropFirst().allSatisfy { start in
      start.term.lowerBound > 0 && words[start.term.lowerBound - 1].hasSuffix(".")
    }
  }

  /// "Note: see below" is no term of the list before it.
  private static func isAside(_ word: String) -> Bool {
    ["note", "notes", "nb", "source", "sources", "arrows", "see", "contact"].contains(
      word.lowercased())
  }

  private static func bracketed(_ words: ArraySlice<Substring>) -> String? {
    let text = words.joined(separator: " ")
    var depth = 0
    var inside = ""
    for character in text {
      if character == ")" { depth -= 1 }
      if depth == 0, !inside.isEmpty { return plain(inside[...]) }
      if depth > 0 { inside.append(character) }
      if character == "(" { depth += 1 }
    }
    return nil
  }

  private static func plain(_ words: ArraySlice<Substring>) -> String {
    // What a bullet begins is another entry.
    var words = words.prefix { $0.utf8.count > 3 || !"○●■□▪•◦◯".contains($0) || $0.isEmpty }
    while let last = words.last?.lowercased(), ["and", "or", "&", "|", "/", "•"].contains(last) {
      words.removeLast()
    }
    // The number of the next term: "... deciding how. 3 Delivery - ..."
    if words.count >= 2, let last = words.last, last.utf8.count == 1, Int(last) != nil,
      words[words.endIndex - 2].last.map({ ".;,".contains($0) }) == true
    {
      words.removeLast()
    }
    return plain(words.joined(separator: " ")[...])
  }

  private static func plain(_ text: Substring) -> String {
    var plain = text.trimming { " ,.;:|/‘’'“”\"".contains($0) }
    // The bracket that the whole key stands in.
    if plain.last == ")", !plain.contains("(") { plain.removeLast() }
    return plain.trimming { $0 == " " }
  }

  /// “complete (Blue), on track (Green) or off track (Red)”: the colours behind what they mean.
  static func coloursBehind(_ text: String) -> [Entry] {
    guard text.utf8.count <= 2_400, text.utf8.count(where: { $0 == UInt8(ascii: "(") }) >= 2 else {
      return []
    }
    let words = text.split(separator: " ")
    var entries: [Entry] = []
    for place in words.indices.dropFirst() where words[place].first == "(" {
      let colour = words[place].trimming { "(),.;:".contains($0) }
      guard words[place].contains(")"), colour.first?.isUppercase == true,
        CommonScale.isRatingTerm(colour)
      else { continue }
      for count in [3, 2, 1] where place >= count {
        let means = words[(place - count)..<place].joined(separator: " ")
        guard CommonScale.stage(of: means) != nil || CommonScale.rating(of: means) != nil,
          colour.lowercased() != means.lowercased()
        else { continue }
        // “five are complete (Blue)” counts.
        let before = words[..<(place - count)].suffix(3)
        let isCount = before.contains { word in
          word.contains(where: \.isNumber) || CountSentence.isNumeral(word)
        }
        if !isCount { entries.append(Entry(term: colour, definition: means)) }
        break
      }
    }
    return entries.count >= 2 && Set(entries.map(\.term)).count == entries.count ? entries : []
  }

  // MARK: Whether it is a key

  private func isKey(_ starts: [Start]) -> Bool {
    let terms = entries.map { $0.term.lowercased() }
    guard (2...9).contains(entries.count), Set(terms).count == terms.count else { return false }
    guard scale == .status else { return isKeyOfBands }
    guard entries.allSatisfy({ Self.isMeaning($0.definition) }) else { return false }
    guard !Self.tellsStages(entries) else { return false }
    let worded = entries.count { $0.definition.contains(" ") }
    switch starts[0].mark {
    case .equals: return true
    case .dash, .colon, .frame: return worded >= 1 || entries.count >= 3
    case .bracket: return worded * 2 >= entries.count
    }
  }

  /// “Design: complete; Procurement: in progress” tells how far a scheme is.
  static func tellsStages(_ entries: [Entry]) -> Bool {
    let told = entries.count { entry in
      guard let stage = CommonScale.stage(of: entry.term) else { return false }
      let meant = CommonScale.stage(of: entry.definition)
      return meant != nil && meant != stage || CommonScale.isRatingTerm(entry.definition)
    }
    return told * 2 >= entries.count
  }

  /// The ends of the scale, each with what it means.
  private var isKeyOfBands: Bool {
    guard entries.allSatisfy({ !$0.definition.isEmpty && $0.definition.utf8.count <= 200 }) else {
      return false
    }
    let bands = Set(entries.map { String($0.term.prefix(1)).uppercased() })
    if scale == .timescale { return bands.isSuperset(of: ["S", "L"]) }
    return bands.isSuperset(of: ["L", "H"]) || entries[0].term == "£"
  }

  /// Neither a count, a share, a date nor a list of refs.
  private static func isMeaning(_ definition: String) -> Bool {
    guard let first = definition.first, definition.contains(where: \.isLetter),
      definition.utf8.count <= 400
    else { return false }
    let words = definition.split(separator: " ")
    if first.isNumber {
      return words.count >= 3 && !words.prefix(2).contains { $0.lowercased().hasPrefix("action") }
    }
    return words.allSatisfy { RefPattern.ref(in: $0.trimming { ",;".contains($0) }) == nil }
      || words.count >= 4
  }
}
