import PlanModel

/// Reads the lines of a paper's key into terms, however the extraction scrambled them.
struct LegendReader {
  /// One stretch of key lines, up to the next table.
  struct Region {
    var terms: [LegendTerm] = []
    /// Definitions in brackets that stand apart from their terms.
    fileprivate var loose: [String] = []
    /// All bracketed definitions of the stretch, in reading order.
    fileprivate var definitions: [String] = []
    fileprivate var kind: LegendTerm.Kind?

    init() {}
  }

  /// Whether a line announces a key, and of what.
  static func heading(_ text: String) -> (isKey: Bool, kind: LegendTerm.Kind?) {
    let words = HeadingVocabulary.normalWords(text)
    guard (1...7).contains(words.count), !text.hasSuffix(".") else { return (false, nil) }
    let found = Set(words)
    let isKey =
      ["key", "legend", "definitions", "definition"].contains { found.contains($0) }
      || words == ["rag", "rating"] || words == ["rag", "status"] || words == ["rag"]
      || words == ["current", "project", "stage"] || words == ["project", "stage"]
      || words == ["brag", "rating"] || words == ["brag", "status"]
    guard isKey else { return (false, nil) }
    if found.contains("key"), words.count > 1, words[0] != "key", words.last != "key" {
      return (false, nil)
    }
    var kind: LegendTerm.Kind?
    if !found.isDisjoint(with: ["stage", "stages", "delivery", "progress"]) { kind = .stage }
    if !found.isDisjoint(with: ["rag", "brag", "rating", "ratings"]) { kind = .rating }
    if !found.isDisjoint(with: ["timescale", "timescales"]) { kind = .timescale }
    if !found.isDisjoint(with: ["cost", "carbon"]) { kind = .level }
    if !found.isDisjoint(with: ["role", "roles"]) { kind = .role }
    return (true, kind)
  }

  /// Reads one line into the region; false where the line is no part of a key.
  func read(_ text: String, line: Int, into region: inout Region, open: Bool) -> Bool {
    let plain = CellText.clean(text)
    if plain.hasSuffix("|") { return false }
    let (isKey, kind) = Self.heading(plain)
    if isKey {
      region.kind = kind ?? (plain.lowercased().hasPrefix("key") ? nil : region.kind)
      readList(after: plain, line: line, into: &region)
      return true
    }
    if let colon = plain.prefix(40).firstIndex(of: ":"),
      HeadingVocabulary.field(of: String(plain[..<colon])) != nil,
      CommonScale.stage(of: String(plain[..<colon])) == nil,
      !isRating(plain[..<colon], meaning: plain[plain.index(after: colon)...], in: region)
    {
      return false
    }
    if open, let kind = region.terms.last?.kind, let dash = ExplainedDash.entry(text) {
      add(dash.term, dash.definition, kind, line, to: &region)
      return true
    }
    let pieces = pieces(of: plain)
    if open, pieces.count > 1, let (letter, name) = KeyLines.lettered(pieces[0]) {
      let meaning = pieces.dropFirst().joined(separator: " – ")
      add(letter, name + ": " + meaning, .rating, line, to: &region)
      return true
    }
    var any = false
    for piece in pieces {
      let isRead = read(piece: piece, line: line, into: &region, open: open)
      guard isRead || any else { return false }
      any = true
    }
    return any
  }

  /// Whether a word that is also a heading ("ACTION: Significantly off target") is a term of the key:
  /// by what it is said to mean, or because it is printed like the ratings before it.
  private func isRating(
    _ word: Substring, meaning definition: Substring, in region: Region
  ) -> Bool {
    guard CommonScale.isRatingTerm(String(word)) else { return false }
    let means = CommonScale.canonical(of: "", definition: String(definition), kind: .rating)
    if means != nil, definition.utf8.count <= 90 { return true }
    return word.allSatisfy { !$0.isLowercase }
      && region.terms.contains { $0.kind == .rating && $0.term.allSatisfy { !$0.isLowercase } }
  }

  /// "Key: Complete, In progress, Delayed": the terms on the key's own line.
  private func readList(after plain: String, line: Int, into region: inout Region) {
    guard let colon = plain.firstIndex(of: ":") else { return }
    let terms = plain[plain.index(after: colon)...].split { ",;/".contains($0) }
      .map { $0.trimming { " .".contains($0) } }
    let kinds = terms.map { kind(of: $0, in: Region(), open: false) }
    guard terms.count >= 2, !kinds.contains(nil) else { return }
    for (term, kind) in zip(terms, kinds) {
      guard let kind else { continue }
      add(term, nil, kind, line, to: &region)
    }
  }

  private func pieces(of text: String) -> [String] {
    var found: [String] = []
    var depth = 0
    var current = ""
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth == 0, character == "-" || character == "–", index > 0, index + 1 < characters.count,
        characters[index - 1] == " ", characters[index + 1] == " "
      {
        found.append(current)
        current = ""
      } else {
        current.append(character)
      }
      index += 1
    }
    found.append(current)
    return found.map { $0.trimming { " -–•".contains($0) } }.filter { !$0.isEmpty }
  }

  private func read(
    piece: String, line: Int, into region: inout Region, open: Bool
  ) -> Bool {
    if piece.hasPrefix("(") {
      // "(Ref 2) Plant a wood" is no definition.
      guard open, piece.last == ")" || !piece.contains(")") else { return false }
      for definition in bracketed(piece) {
        region.loose.append(definition)
        region.definitions.append(definition)
      }
      return true
    }
    let head = piece.prefix { $0 != "(" && $0 != ":" && $0 != "=" }
    let term = head.trimming { $0 == " " }
    let after = piece[head.endIndex...]
    if !after.isEmpty, term.split(separator: " ").count <= 5 {
      if let kind = kind(of: term, in: region, open: open) {
        let definitions = bracketed(String(after))
        if after.first == "(", !definitions.isEmpty {
          region.definitions += definitions
          region.loose += definitions.dropFirst()
          add(term, definitions[0], kind, line, to: &region)
        } else {
          let definition = after.dropFirst().trimming { $0 == " " }
          if definition.isEmpty { return false }
          add(term, definition, kind, line, to: &region)
        }
        return true
      }
    }
    if let known = knownPrefix(of: piece, in: region, open: open),
      open || isMarked(known.term, in: piece)
    {
      let rest = piece.dropFirst(known.term.count).trimming { " :=-–".contains($0) }
      add(known.term, rest.isEmpty ? nil : rest, known.kind, line, to: &region)
      return true
    }
    // The definition of a bare term right before it ("Green - action on track").
    if open, let last = region.terms.indices.last, region.terms[last].definition == nil,
      region.terms[last].source?.line == line, piece.split(separator: " ").count > 2
    {
      region.terms[last].definition = piece
      region.definitions.append(piece)
      return true
    }
    return false
  }

  private func add(
    _ term: String, _ definition: String?, _ kind: LegendTerm.Kind, _ line: Int,
    to region: inout Region
  ) {
    guard !region.terms.contains(where: { $0.kind == kind && $0.term == term }) else { return }
    region.terms.append(
      LegendTerm(kind: kind, term: term, definition: definition, source: Source(line: line)))
  }

  private func kind(
    of term: String, in region: Region, open: Bool
  ) -> LegendTerm.Kind? {
    if let kind = region.kind, open {
      let isOther =
        kind == .stage && CommonScale.stage(of: term) == nil
        && CommonScale.isRatingTerm(term)
      return isOther
        ? .rating
        : kind == .rating && !CommonScale.isRatingTerm(term)
          && CommonScale.stage(of: term) != nil ? .stage : kind
    }
    if CommonScale.stage(of: term) != nil { return .stage }
    if CommonScale.isRatingTerm(term) { return .rating }
    if open, CommonScale.role(of: term) != nil { return .role }
    return nil
  }

  /// The longest run of words at the start that is a known term: "Green", "In design".
  private func knownPrefix(
    of piece: String, in region: Region, open: Bool
  ) -> (term: String, kind: LegendTerm.Kind)? {
    let words = piece.split(separator: " ")
    for length in stride(from: min(4, words.count), through: 1, by: -1) {
      let term = words.prefix(length).joined(separator: " ").trimming { ":=-–".contains($0) }
      guard term.first?.isUppercase == true else { return nil }
      if region.kind != .stage || CommonScale.stage(of: term) == nil,
        CommonScale.rating(of: term)?.order != nil
      {
        return (term, .rating)
      }
      if CommonScale.stage(of: term) != nil, words.count == length || region.kind == .stage {
        return (term, .stage)
      }
      // "Blue action complete", "Done the action has been delivered": under the heading of a key.
      guard open, words.count >= length + 2, words[length].first?.isLowercase == true else {
        continue
      }
      if CommonScale.isRatingTerm(term) { return (term, .rating) }
      if CommonScale.stage(of: term) != nil { return (term, .stage) }
    }
    return nil
  }

  /// Whether a mark or a sentence follows a term, as none does in "ACTION PLAN".
  private func isMarked(_ term: String, in piece: String) -> Bool {
    let rest = piece.dropFirst(term.count).drop { $0 == " " }
    guard let first = rest.first else { return true }
    return ":=-–—(".contains(first) || rest.split(separator: " ").count >= 3 && first != "."
  }

  private func bracketed(_ text: String) -> [String] {
    text.split(separator: "(").compactMap { part in
      let inner = part.prefix { $0 != ")" }.trimming { $0 == " " }
      return inner.isEmpty ? nil : inner
    }
  }

  /// The region's terms, loose definitions given to the terms in order where the numbers agree.
  func terms(of region: Region) -> [LegendTerm] {
    var terms = region.terms
    let stages = terms.indices.filter { terms[$0].kind == .stage }
    if !region.loose.isEmpty, stages.count == region.definitions.count {
      for (index, definition) in zip(stages, region.definitions) {
        terms[index].definition = definition
      }
    }
    return terms
  }

  /// The key of a term that this one misspells: nearly the same word with the same definition.
  private static func known(_ term: LegendTerm, among all: [String: [LegendTerm]]) -> String? {
    let own = "\(term.kind.rawValue) \(term.term.lowercased())"
    guard all[own] == nil, let definition = term.definition?.lowercased() else { return nil }
    let near = all.filter { _, terms in
      terms[0].kind == term.kind && terms.contains { $0.definition?.lowercased() == definition }
        && EditDistance.between(terms[0].term.lowercased(), term.term.lowercased(), atMost: 2)
          != nil
    }
    // Of several as near, the same one in every run: a dictionary's order would not do.
    return near.keys.min()
  }

  private static func isOfColumn(_ term: LegendTerm, _ columns: Set<String>) -> Bool {
    guard term.kind == .rating || term.kind == .stage, columns.contains(term.term.lowercased())
    else { return false }
    return CommonScale.stage(of: term.term) == nil && !CommonScale.isRatingTerm(term.term)
  }

  private static func firstSentence(_ text: String) -> String {
    text[..<Sentences.endOfFirst(in: text[...])].trimming { " .".contains($0) }
  }

  /// One legend from all regions: each term once, with the definition that most of them print.
  ///
  /// What only tells what a column holds ("DoT: better or worse since last time"), by its heading among
  /// `headings`, is no term.
  static func merged(_ regions: [[LegendTerm]], headings: [String] = []) -> Legend {
    var order: [String] = []
    var all: [String: [LegendTerm]] = [:]
    let columns = Set(headings.map { $0.lowercased() })
    let terms = regions.joined().map(unkeyed)
    for term in terms where !isOfColumn(term, columns) && !isNote(term, among: terms) {
      let key = known(term, among: all) ?? "\(term.kind.rawValue) \(term.term.lowercased())"
      if all[key] == nil { order.append(key) }
      all[key, default: []].append(term)
    }
    let merged = order.compactMap { key -> LegendTerm? in
      guard let same = all[key], var term = same.first else { return nil }
      var spellings: [String: Int] = [:]
      for one in same { spellings[one.term, default: 0] += 1 }
      term.term =
        spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? term.term
      let definitions = same.compactMap(\.definition).map {
        $0.trimming { ". ".contains($0) }
      }
      var counts: [String: Int] = [:]
      for definition in definitions { counts[definition, default: 0] += 1 }
      term.definition = definitions.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
      let name = InlineKey.unnumbered(term.term)
      // What follows the first sentence may be said of other terms: "... Withdrawn ones are not rated".
      // "–: not rated (it is yet to begin)" is not rated, whatever the reason.
      let isDash = term.term.allSatisfy { "–—-".contains($0) }
      let plain = term.definition.map {
        isDash ? String($0.prefix { $0 != "(" }) : firstSentence($0)
      }
      let meanings = [plain, term.definition]
      term.canonical =
        meanings.lazy.compactMap {
          CommonScale.canonical(of: name, definition: $0, kind: term.kind)
        }.first ?? term.canonical
      return term
    }
    return Legend(terms: ScaleOrder.kept(in: merged))
  }

  /// "Key Pipeline" is the first term of a row whose cells were put together.
  private static func unkeyed(_ term: LegendTerm) -> LegendTerm {
    for lead in ["Key ", "KEY ", "Key: ", "Legend "]
    where term.term.hasPrefix(lead) && term.term.dropFirst(lead.count).first?.isUppercase == true {
      var term = term
      term.term = String(term.term.dropFirst(lead.count))
      term.canonical =
        CommonScale.canonical(of: term.term, definition: term.definition, kind: term.kind)
      return term
    }
    return term
  }

  /// Whether a term is the beginning of a sentence beside the key: "A dash is shown for ...", "Change
  /// column: ...", or the article of "A bit behind" where no other term is a letter.
  private static func isNote(
    _ term: LegendTerm, among all: some Sequence<LegendTerm>
  ) -> Bool {
    let words = term.term.lowercased().split(separator: " ")
    if words.last == "column" || words.last == "columns" { return true }
    if words.count == 2, ["a", "the"].contains(words[0]),
      ["dash", "blank", "hyphen", "star", "asterisk"].contains(words[1])
    {
      return true
    }
    guard words == ["a"], term.kind == .rating || term.kind == .stage,
      term.definition?.first?.isLowercase == true
    else { return false }
    let sisters = all.filter { $0.kind == term.kind && $0.term != term.term }
    return sisters.count >= 2
      && sisters.allSatisfy { $0.term.filter { $0.isLetter || $0.isNumber }.utf8.count > 1 }
  }
}
