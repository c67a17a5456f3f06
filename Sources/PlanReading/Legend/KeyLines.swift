import PlanModel

/// A key of a term a line, without a heading that says so: “Blue - complete”, “Delayed: the date
/// will not be met”.
enum KeyLines {
  struct Entry {
    var term: String
    var definition: String
    fileprivate var mark: String
  }

  struct Found {
    var entries: [(entry: Entry, line: Int)]
    /// How many lines it takes, those among them that go on with the one before.
    var count: Int
  }

  /// The key that begins with the first of the lines; `isAnnounced` says that the line before them
  /// speaks of a key.
  static func find(in lines: some Collection<(text: String, line: Int)>, isAnnounced: Bool)
    -> Found?
  {
    guard let first = lines.first else { return nil }
    let across = several(first.text)
    guard let begin = across.first ?? entry(first.text),
      isKnown(begin) || begin.term.utf8.count <= 2
    else { return nil }
    var entries = [(entry: begin, line: first.line)]
    entries += across.dropFirst().map { ($0, first.line) }
    var count = 1
    var rest = lines.dropFirst()
    while let next = rest.first {
      rest = rest.dropFirst()
      let across = across.isEmpty ? [] : several(next.text)
      if !across.isEmpty {
        entries += across.map { ($0, next.line) }
      } else if let entry = entry(next.text), entry.mark == begin.mark, !isOfArrows(entry.term) {
        entries.append((entry, next.line))
      } else if let term = bareTerm(next.text),
        rest.first.flatMap({ Self.entry($0.text) })?.mark == begin.mark
      {
        entries.append((Entry(term: term, definition: "", mark: begin.mark), next.line))
      } else if let dash = ExplainedDash.entry(next.text) {
        entries.append(
          (Entry(term: dash.term, definition: dash.definition, mark: begin.mark), next.line))
      } else if goesOn(next.text), next.line == entries[entries.count - 1].line + 1 {
        entries[entries.count - 1].entry.definition += " " + CellText.clean(next.text)
      } else {
        break
      }
      count += 1
      if entries.count > 12 { return nil }
    }
    return isKey(entries.map(\.entry), isAnnounced: isAnnounced)
      ? Found(entries: entries, count: count) : nil
  }

  /// Whether a line says that a key follows.
  static func announces(_ text: String) -> Bool {
    guard text.utf8.count <= 600 else { return false }
    let words = Set(text.lowercased().words().suffix(40))
    // "What the words mean"
    if text.utf8.count <= 60, !words.isDisjoint(with: ["mean", "means", "meaning", "meanings"]) {
      return true
    }
    return !words.isDisjoint(with: announcers)
  }

  private static let announcers: Set<Substring> = [
    "rag", "brag", "rating", "ratings", "rated", "status", "statuses", "key", "stages", "colour",
    "colours", "traffic", "categories", "coded", "legend", "definitions",
  ]

  private static let marks = [" = ", " – ", " - ", " — ", "=", ": "]

  private static func entry(_ text: String) -> Entry? {
    guard text.utf8.count <= 400 else { return nil }
    if let apart = apart(text) { return apart }
    let text = CellText.clean(text)
    let head = text.prefix(36)
    let found = marks.compactMap { mark in head.firstRange(of: mark).map { ($0, mark) } }
    guard let (range, mark) = found.min(by: { $0.0.lowerBound < $1.0.lowerBound }) else {
      return nil
    }
    let term = head[..<range.lowerBound].trimming { " *‘’'“”\"•".contains($0) }
    let definition = text[range.upperBound...].trimming { $0 == " " }
    guard (1...4).contains(term.split(separator: " ").count),
      term.first.map({ $0.isUppercase || !$0.isLetter && !$0.isNumber }) == true,
      definition.contains(where: \.isLetter), definition.first?.isNumber != true,
      RefPattern.ref(in: term) == nil
    else { return nil }
    if let (letter, name) = lettered(term) {
      return Entry(term: letter, definition: name + ": " + definition, mark: mark)
    }
    return Entry(term: term, definition: definition, mark: mark)
  }

  /// The parts of "B Blue" or "B (Blue)", a letter and the colour that it stands for.
  static func lettered(_ term: String) -> (letter: String, name: String)? {
    let words = term.split { " ()".contains($0) }.map(String.init)
    guard words.count == 2, words[0].utf8.count == 1, words[0].first?.isUppercase == true,
      words[1].first?.uppercased() == words[0], CommonScale.isRatingTerm(words[1])
    else { return nil }
    return (words[0], words[1])
  }

  /// "On course      It will be done in time": the term and its meaning in columns of their own.
  private static func apart(_ text: String) -> Entry? {
    guard let gap = text.prefix(40).firstRange(of: "   ") else { return nil }
    let term = text[..<gap.lowerBound].trimming { " :•".contains($0) }
    let definition = CellText.clean(String(text[gap.upperBound...]))
    guard !definition.isEmpty, !text[gap.upperBound...].trimming({ $0 == " " }).contains("   "),
      (1...4).contains(term.split(separator: " ").count), term.first?.isUppercase == true,
      definition.contains(where: \.isLetter), definition.first?.isNumber != true,
      RefPattern.ref(in: term) == nil
    else { return nil }
    return Entry(term: term, definition: definition, mark: "   ")
  }

  /// "Key:  Green   On course      Amber   Late": terms that the scales know and their meanings, two
  /// pairs or more on a line; empty where the line holds anything else.
  private static func several(_ text: String) -> [Entry] {
    guard text.utf8.count <= 400, text.utf8.contains(0x20) else { return [] }
    var pieces = text.replacing("\t", with: "  ").split(separator: "  ")
      .map { $0.trimming { " :•".contains($0) } }.filter { !$0.isEmpty }
    if pieces.count % 2 == 1, announces(pieces[0]) { pieces.removeFirst() }
    guard pieces.count >= 4, pieces.count % 2 == 0 else { return [] }
    let entries = stride(from: 0, to: pieces.count, by: 2).map {
      Entry(term: pieces[$0], definition: pieces[$0 + 1], mark: "   ")
    }
    return entries.allSatisfy { isKnown($0) && $0.definition.contains(where: \.isLetter) }
      ? entries : []
  }

  /// "Done" among others that say what they mean.
  private static func bareTerm(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let term = CellText.clean(text).trimming { " *_.;,".contains($0) }
    guard term.utf8.count > 1, term.first?.isUppercase == true,
      CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil
    else { return nil }
    return term
  }

  private static func goesOn(_ text: String) -> Bool {
    text.first?.isLowercase == true && text.utf8.count <= 200
  }

  private static func isKey(_ entries: [Entry], isAnnounced: Bool) -> Bool {
    guard entries.count >= 2, Set(entries.map { $0.term.lowercased() }).count == entries.count
    else { return false }
    let known = entries.filter { isKnown($0) }
    guard known.count >= 2,
      known.count * 2 > entries.count || isAnnounced && known.count * 2 == entries.count
    else { return false }
    // Words of a scale each with a sentence; colours alone could be called anything.
    let worded = entries.filter { entry in
      entry.definition.isEmpty
        || entry.definition.split(separator: " ").count >= 3 && !isColour(entry.term)
    }
    let scaled = entries.count { entry in
      isKnown(entry) || entry.term.contains(" ") && CommonScale.isRatingTerm(entry.term)
    }
    if scaled == entries.count, worded.count == entries.count, scaled >= 3 { return true }
    // “Green: Parks team” under nothing that speaks of ratings is anything.
    let meant = known.count { isMeaning($0.definition) }
    return isAnnounced && entries.count >= 3
      || meant * 2 >= entries.count && (entries.count >= 3 || meant == entries.count)
  }

  private static func isColour(_ term: String) -> Bool {
    ["red", "amber", "green", "blue", "grey", "yellow", "orange", "black", "white", "purple"]
      .contains(term.lowercased())
  }

  /// What arrows mean belongs to no scale.
  private static func isOfArrows(_ term: String) -> Bool {
    let word = term.lowercased().prefix { $0.isLetter }
    return ["arrow", "arrows", "symbols", "trend", "direction", "note", "notes"].contains(word)
  }

  private static func isKnown(_ entry: Entry) -> Bool {
    let term =
      entry.term.last == ")" ? entry.term.prefix { $0 != "(" }.trimming { $0 == " " } : entry.term
    let isRating = CommonScale.isRatingTerm(term)
    guard isRating || CommonScale.stage(of: term) != nil else { return false }
    // “Progress: ...” and “Action: ...” are labels of a form.
    guard entry.mark == ": ", HeadingVocabulary.field(of: entry.term) != nil else { return true }
    return isRating && isMeaning(entry.definition)
  }

  /// Whether a text tells how far or how well something is, and not what is done.
  private static func isMeaning(_ definition: String) -> Bool {
    if CommonScale.canonical(of: "", definition: definition, kind: .rating) != nil
      || CommonScale.canonical(of: "", definition: definition, kind: .stage) != nil
    {
      return true
    }
    let words = Set(definition.lowercased().words().prefix(24))
    return !words.isDisjoint(with: signs)
  }

  private static let signs: Set<Substring> = [
    "action", "actions", "milestone", "milestones", "target", "targets", "date", "dates", "track",
    "schedule", "programme", "progress", "delay", "delays", "delayed", "slippage", "slipped",
    "complete", "completed", "started", "delivered", "work", "deadline", "timescale", "due",
  ]
}
