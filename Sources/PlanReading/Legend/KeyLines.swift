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
    guard let first = lines.first, let begin = entry(first.text),
      isKnown(begin) || begin.term.utf8.count <= 2
    else { return nil }
    var entries = [(entry: begin, line: first.line)]
    var count = 1
    for next in lines.dropFirst() {
      if let entry = entry(next.text), entry.mark == begin.mark, !isOfArrows(entry.term) {
        entries.append((entry, next.line))
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
    let term = head[..<range.lowerBound].trimming { " ‘’'“”\"•".contains($0) }
    let definition = text[range.upperBound...].trimming { $0 == " " }
    guard (1...4).contains(term.split(separator: " ").count),
      term.first.map({ $0.isUppercase || !$0.isLetter && !$0.isNumber }) == true,
      definition.contains(where: \.isLetter), definition.first?.isNumber != true,
      RefPattern.ref(in: term) == nil
    else { return nil }
    return Entry(term: term, definition: definition, mark: mark)
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
    // “Green: Parks team” under nothing that speaks of ratings is anything.
    let meant = known.count { isMeaning($0.definition) }
    return isAnnounced && entries.count >= 3
      || meant * 2 >= entries.count && (entries.count >= 3 || meant == entries.count)
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
