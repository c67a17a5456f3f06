/// Finds what the words of an action say of other actions.
///
/// Such as "integrated into a new action 53", "captured as ongoing under ... (CE1.7)", "replaces T4" and
/// "to be archived".
struct SuccessionStatementReader {
  /// Every ref of both editions in capitals: only these are refs in a text.
  let knownRefs: Set<String>

  /// How many words may stand between a verb and the ref that it speaks of.
  private static let reach = 14

  func statements(of action: Action) -> [SuccessionStatement] {
    var statements: [SuccessionStatement] = []
    let fields: [(SuccessionStatement.Field, String?)] = [
      (.changeNote, action.changeNote), (.update, action.update), (.wording, action.title),
      (.wording, action.text == action.title ? nil : action.text),
    ]
    for (field, text) in fields {
      guard let text, Self.mayState(text, in: field) else { continue }
      var pending: SuccessionStatement.Relation?
      for sentence in SuccessionSentence.sentences(of: text) {
        statements += read(sentence, in: field, after: pending)
        pending = Self.bareRelation(of: sentence)
      }
    }
    if !action.see.isEmpty {
      statements.append(
        SuccessionStatement(
          relation: .merged, refs: action.see, force: .weak, field: .see,
          quote: "see " + action.see.joined(separator: ", ")))
    }
    return statements
  }

  /// Whether a text is worth reading: its own words seldom speak of other actions, and then by a ref.
  private static func mayState(_ text: String, in field: SuccessionStatement.Field) -> Bool {
    guard field == .wording else { return true }
    return text.utf8.contains { (0x30...0x39).contains($0) }
  }

  private func read(
    _ sentence: SuccessionSentence, in field: SuccessionStatement.Field,
    after pending: SuccessionStatement.Relation?
  ) -> [SuccessionStatement] {
    var statements: [SuccessionStatement] = []
    let words = sentence.words
    for (place, word) in words.enumerated() {
      guard let statement = statement(at: place, word, sentence, field) else { continue }
      statements.append(statement)
    }
    if statements.isEmpty, var newAction = newAction(sentence, field) {
      newAction.relation = pending ?? newAction.relation
      statements.append(newAction)
    }
    if field != .wording, let end = end(sentence, field) { statements.append(end) }
    return statements
  }

  /// Of "To be replaced with a broader one.", which the next sentence may name: "New action 56".
  private static func bareRelation(
    of sentence: SuccessionSentence
  ) -> SuccessionStatement.Relation? {
    sentence.words.lazy.compactMap(SuccessionRelationWords.meaning(of:))
      .first { $0.force == .plain && $0.needs.isEmpty }?.relation
  }

  private func statement(
    at place: Int, _ word: String, _ sentence: SuccessionSentence,
    _ field: SuccessionStatement.Field
  ) -> SuccessionStatement? {
    let words = sentence.words
    if SuccessionRelationWords.formerly.contains(word), !word.hasPrefix("replac") {
      return former(at: place, sentence, field)
    }
    guard let meaning = SuccessionRelationWords.meaning(of: word), isMeant(meaning, place, words),
      !isDenied(place, words)
    else { return nil }
    let group = refs(in: words, after: place)
    let force = force(of: meaning, place, sentence)
    guard !group.refs.isEmpty else {
      return takenUp(by: place, meaning, force, sentence, field)
    }
    let between = words[(place + 1)..<group.start]
    let isOrigin: Bool
    if between.contains(where: SuccessionRelationWords.from.contains) {
      isOrigin = true
    } else if between.contains(where: SuccessionRelationWords.toward.contains) {
      isOrigin = false
    } else {
      // "Replaces T4", "merging T3 and T4": what follows is what was there before.
      guard between.count <= 3, meaning.force == .plain else { return nil }
      isOrigin = true
    }
    if isOrigin, meaning.force == .weak { return nil }
    return SuccessionStatement(
      relation: meaning.relation, refs: group.refs, isOrigin: isOrigin, saysNew: group.saysNew,
      force: force, field: field, quote: sentence.quote)
  }

  /// Reads "T4 now replaces this action".
  private func takenUp(
    by place: Int, _ meaning: SuccessionRelationWords.Meaning,
    _ force: SuccessionStatement.Force, _ sentence: SuccessionSentence,
    _ field: SuccessionStatement.Field
  ) -> SuccessionStatement? {
    let words = sentence.words
    guard words[(place + 1)...].prefix(2).contains(where: ["this", "it", "these"].contains)
    else { return nil }
    let first = max(0, place - 5)
    guard let before = (first..<place).last(where: { isRef($0, in: words) }) else { return nil }
    return SuccessionStatement(
      relation: meaning.relation, refs: parts(words[before]), force: force, field: field,
      quote: sentence.quote)
  }

  /// Reads "Formerly T4" and "(was action 12)".
  private func former(
    at place: Int, _ sentence: SuccessionSentence, _ field: SuccessionStatement.Field
  ) -> SuccessionStatement? {
    let group = refs(in: sentence.words, after: place)
    guard !group.refs.isEmpty, group.start - place <= 3,
      sentence.words[(place + 1)..<group.start].allSatisfy({
        SuccessionRelationWords.actionWords.contains($0) || $0 == "as" || $0 == "the"
      })
    else { return nil }
    return SuccessionStatement(
      relation: .continues, refs: group.refs, isOrigin: true, force: .plain, field: field,
      quote: sentence.quote)
  }

  /// Reads "New action 61 on carrying it out": what comes after an action that is done.
  private func newAction(
    _ sentence: SuccessionSentence, _ field: SuccessionStatement.Field
  ) -> SuccessionStatement? {
    let words = sentence.words
    guard field != .wording,
      let place = words.indices.first(where: {
        ["new", "see", "successor", "related"].contains(words[$0])
      })
    else { return nil }
    let group = refs(in: words, after: place)
    guard !group.refs.isEmpty, group.start - place <= 4 else { return nil }
    return SuccessionStatement(
      relation: .continues, refs: group.refs, saysNew: group.saysNew || words[place] == "new",
      force: .mention, field: field, quote: sentence.quote)
  }

  private func end(
    _ sentence: SuccessionSentence, _ field: SuccessionStatement.Field
  ) -> SuccessionStatement? {
    var force: SuccessionStatement.Force?
    for ending in SuccessionRelationWords.endings where sentence.holds(ending.phrase) {
      force = max(force ?? .tentative, ending.force)
    }
    if let first = sentence.words.first,
      ["closed", "archived", "withdrawn", "cancelled"].contains(first)
    {
      force = .plain
    }
    guard var force else { return nil }
    let isHedged = sentence.words.contains {
      ["could", "may", "might", "if", "whether"].contains($0)
    }
    if sentence.isQuestion || isHedged { force = .tentative }
    return SuccessionStatement(
      relation: .ended, refs: [], force: force, field: field, quote: sentence.quote)
  }

  private func isMeant(
    _ meaning: SuccessionRelationWords.Meaning, _ place: Int, _ words: [String]
  ) -> Bool {
    guard !meaning.needs.isEmpty else { return true }
    return place + 1 < words.count
      && (meaning.needs.contains(words[place + 1])
        || (place + 2 < words.count && meaning.needs.contains(words[place + 2])))
  }

  private func isDenied(_ place: Int, _ words: [String]) -> Bool {
    words[max(0, place - 4)..<place].contains(where: SuccessionRelationWords.negative.contains)
  }

  private func force(
    of meaning: SuccessionRelationWords.Meaning, _ place: Int, _ sentence: SuccessionSentence
  ) -> SuccessionStatement.Force {
    let before = sentence.words[max(0, place - 6)..<place]
    if sentence.isQuestion || before.contains(where: SuccessionRelationWords.tentative.contains) {
      return .tentative
    }
    // "The remaining sites are taken forward under B4": not all of it went there.
    let isPart = before.contains(where: SuccessionRelationWords.partial.contains)
    return isPart ? min(meaning.force, .weak) : meaning.force
  }

  private struct RefGroup {
    var refs: [String] = []
    /// Where the first of them, or the word "action" before it, stands.
    var start = 0
    var saysNew = false
  }

  /// The first refs after a place, taken together where "and" or a comma joins them.
  private func refs(in words: [String], after place: Int) -> RefGroup {
    var group = RefGroup()
    let end = min(words.count, place + 1 + Self.reach)
    var next = place + 1
    while next < end, !isRef(next, in: words) {
      // Another verb of the kind speaks for itself.
      if SuccessionRelationWords.meaning(of: words[next])?.force == .plain { return group }
      next += 1
    }
    guard next < end else { return group }
    group.start = next
    group.saysNew = words[max(0, next - 3)..<next].contains("new")
    while next < words.count {
      if isRef(next, in: words) || (!group.refs.isEmpty && isKnown(words[next])) {
        group.refs += parts(words[next])
      } else if !["and", "or", "action", "actions"].contains(words[next]) {
        break
      }
      next += 1
    }
    return group
  }

  /// A number is a ref only where a word says so; "B4" speaks for itself.
  private func isRef(_ place: Int, in words: [String]) -> Bool {
    let word = words[place]
    guard isKnown(word) else { return false }
    if word.utf8.contains(where: { (0x61...0x7A).contains($0) }),
      word.utf8.contains(where: { (0x30...0x39).contains($0) })
    {
      return true
    }
    return place > 0 && SuccessionRelationWords.actionWords.contains(words[place - 1])
  }

  private func isKnown(_ word: String) -> Bool {
    let parts = parts(word)
    return !parts.isEmpty && parts.allSatisfy { knownRefs.contains($0) }
  }

  /// Taken apart, as "t18/t19" is two refs, unless it is one.
  private func parts(_ word: String) -> [String] {
    let whole = word.uppercased()
    if knownRefs.contains(whole) { return [whole] }
    return whole.split(separator: "/").map(String.init)
  }
}
