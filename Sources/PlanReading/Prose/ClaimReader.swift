import PlanModel

/// Finds what a paper's prose claims: counts, shares, ratings and movements of actions.
struct ClaimReader {
  var legend: Legend
  /// The terms that the columns of stages and ratings print, for a paper whose key has not all.
  var printed: [String] = []
  /// What the paper calls its actions, where it calls them otherwise: "pledges".
  var nouns: Set<String> = []

  func claims(in prose: [ProseLine]) -> [Claim] {
    let terms = legend.terms(of: .rating).map(\.term)
    let counted = countedTerms
    var claims: [Claim] = []
    var pending: (term: String, line: ProseLine)?
    for line in Paragraphs.joined(prose) {
      if let (ref, _) = Self.leadingRef(line.text), line.isItem || line.text.hasPrefix("(Ref") {
        if let pending {
          claims.append(
            Claim(
              kind: .rating, term: pending.term, list: line.list, refs: [ref], text: line.text,
              source: line.source))
        }
        continue
      }
      if line.isHeading {
        // A list may have headings of its own beneath the line that announces it.
        if let term = Self.announced(in: line.text, terms: terms) { pending = (term, line) }
        continue
      }
      var before: String?
      let paragraph = line
      for sentence in Sentences.split(line.text) {
        var line = paragraph
        line.line = paragraph.line(of: sentence)
        let sentence = String(sentence)
        // “There are 16 actions. Of these, nine are Green.” is one statement.
        let lower = sentence.lowercased()
        let speaksOfActions =
          lower.contains("action") || nouns.contains { lower.contains($0) }
        let text = speaksOfActions ? sentence : before.map { "\($0) \(sentence)" }
        var counts = text.map { CountSentence($0, terms: counted, nouns: nouns).counts } ?? []
        // “In all, five are Done, seven are Going well and two are Slow” counts nothing else.
        if text == nil {
          let own = CountSentence(sentence, terms: counted, nouns: nouns).counts
          if Set(own.compactMap(\.term)).count >= 3 { counts = own }
        }
        // What the sentences before have counted is told already.
        if !speaksOfActions, let before, !counts.isEmpty {
          let told = CountSentence(before, terms: counted, nouns: nouns).counts
          if counts.starts(with: told) { counts.removeFirst(told.count) }
          counts.removeAll { $0.term == nil }
        }
        before = speaksOfActions ? sentence : text
        if Self.isOfEarlierTime(sentence) { counts = [] }
        if !counts.isEmpty {
          claims += self.claims(counts, text: text ?? sentence, of: line)
          claims += movements(in: sentence, of: line, terms: terms)
          // “6 actions are Good and 5 actions need Review” counts twice, in words of two kinds.
          let told = counts.compactMap(\.term)
          claims += self.claims(in: sentence, of: line, terms: terms).filter { claim in
            claim.kind != .movement && claim.term.map { !told.contains($0) } == true
          }
        } else {
          claims += self.claims(in: sentence, of: line, terms: terms)
        }
      }
      pending = Self.announced(in: line.text, terms: terms).map { ($0, line) }
    }
    return claims
  }

  /// Whether a sentence tells how things stood before, as “Last year four were Blue” does.
  private static func isOfEarlierTime(_ sentence: String) -> Bool {
    let lower = sentence.lowercased()
    return earlierTimes.contains { lower.contains($0) } && !lower.contains("compared")
      && !lower.contains("since")
  }

  private static let earlierTimes = [
    "last year", "last quarter", "a year ago", "year before", "previous year", "previous quarter",
    "last report", "previous report",
  ]

  /// The terms that a sentence may count by, each once.
  private var countedTerms: [CountSentence.Term] {
    let own = legend.terms.filter { $0.kind == .rating || $0.kind == .stage }
      .map { Self.name(ofSign: $0) ?? Self.name(ofLetter: $0) ?? $0.term }
    var seen: Set<String> = []
    var terms: [CountSentence.Term] = []
    let isColoured = (own + printed).contains {
      Self.colours.contains($0) || ["R", "A", "G"].contains($0)
    }
    for term in own + printed + ["complete", "completed"] + (isColoured ? Self.colours : [])
    where terms.count < 24 && seen.insert(term.lowercased()).inserted {
      if let term = CountSentence.Term(term) { terms.append(term) }
    }
    return own.isEmpty && printed.isEmpty ? [] : terms
  }

  private static let colours = ["Red", "Amber", "Green"]

  /// What the key calls a sign ("✅ | Done"): prose has the name, and the actions' rows the sign.
  private static func name(ofSign term: LegendTerm) -> String? {
    guard !term.term.contains(where: { $0.isLetter || $0.isNumber }),
      let definition = term.definition, let colon = definition.firstIndex(of: ":")
    else { return nil }
    return String(definition[..<colon])
  }

  /// "Blue" of a letter that the key explains by it ("B | Blue: done"): prose has the name.
  private static func name(ofLetter term: LegendTerm) -> String? {
    guard term.term.utf8.count == 1, let definition = term.definition else { return nil }
    let name = String(definition.prefix { $0.isLetter })
    return KeyLines.lettered(term.term + " " + name) == nil ? nil : name
  }

  private func claims(
    _ counts: [CountSentence.Count], text: String, of line: ProseLine
  ) -> [Claim] {
    counts.flatMap { count -> [Claim] in
      var count = count
      if let sign = legend.terms.first(where: { Self.name(ofSign: $0) == count.term }) {
        count.term = count.term.map { _ in sign.term }
      }
      let claim = Claim(
        kind: .count, term: count.term, list: line.list, value: count.value, text: text,
        source: line.source)
      guard let share = count.share else { return [claim] }
      return [
        claim,
        Claim(
          kind: .share, term: count.term, list: line.list, value: share, text: text,
          source: line.source),
      ]
    }
  }

  /// The rating that a list of actions after this line has, where the line announces one.
  private static func announced(in text: String, terms: [String]) -> String? {
    guard text.hasSuffix(":"), text.lowercased().contains("action") else { return nil }
    let spoken = terms.filter { term in
      text.contains("the \(term) actions") || text.contains("following \(term) actions")
        || ["requiring", "rated", "as", "an", "a", "allocated a", "being"].contains { lead in
          text.contains("\(lead) \(term) ") || text.contains("\(lead) \(term),")
            || text.contains("\(lead) \(term):") || text.contains("\(lead) \(term).")
        }
    }
    return spoken.count == 1 ? spoken[0] : nil
  }

  private func claims(in sentence: String, of line: ProseLine, terms: [String]) -> [Claim] {
    let moved = movements(in: sentence, of: line, terms: terms)
    // “One action has moved from Amber to Red” counts what moved.
    guard moved.isEmpty else { return moved }
    var claims: [Claim] = []
    let raw = sentence.split { $0 == " " }
    let words = raw.map { $0.trimming { ",.;:()".contains($0) } }
    for (index, word) in words.enumerated() {
      let value: Double? = PlainNumber.value(of: word) ?? Self.numberWords[word.lowercased()]
      if let value, value == value.rounded(), value < 10_000,
        let actions = words[(index + 1)...].prefix(4).firstIndex(where: {
          $0.lowercased() == "actions" || $0.lowercased() == "action"
            || nouns.contains($0.lowercased())
        }), words[actions] != "Action",
        // “2035 - action plan” counts none.
        actions + 1 == words.endIndex || words[actions + 1].lowercased() != "plan",
        !(1_900...2_100).contains(value) || index == 0 || !Period.isMonthName(words[index - 1])
      {
        // A term behind another number is counted by that.
        let after = words.indices[actions...].prefix(14).prefix { place in
          // "Of the 14 actions, 57% are Green": the share is not that of its own number, as "(57%)" is.
          PlainNumber.value(of: words[place]) == nil
            && Self.numberWords[words[place].lowercased()] == nil
            && !(words[place].hasSuffix("%") && raw[place].first != "(")
        }
        .map { words[$0] }
        // “8 actions: Good 2, Review 6” counts all of them before the colon.
        let isHead = raw[actions].hasSuffix(":")
        let term = isHead ? nil : after.first { terms.contains($0) }
        claims.append(
          Claim(
            kind: .count, term: term, list: line.list, value: value, text: sentence,
            source: line.source))
        if let share = words[actions...].prefix(3).first(where: { $0.hasSuffix("%") }),
          let percent = PlainNumber.value(of: share.dropLast())
        {
          claims.append(
            Claim(
              kind: .share, term: term, list: line.list, value: percent, text: sentence,
              source: line.source))
        }
      }
    }
    return claims
  }

  private func movements(in sentence: String, of line: ProseLine, terms: [String]) -> [Claim] {
    let words = sentence.split { $0 == " " }.map { $0.trimming { ",.;:()".contains($0) } }
    guard let moved = movement(in: words, terms: terms) else { return [] }
    return [
      Claim(
        kind: .movement, term: moved.from, list: line.list, refs: [moved.ref], text: sentence,
        source: line.source)
    ]
  }

  /// "Ref T3 moved from Amber to Green".
  private func movement(in words: [String], terms: [String]) -> (ref: String, from: String)? {
    let moves: Set = ["moving", "moved", "moves", "going", "changing", "changed"]
    let from = words.indices.first { index in
      index > 0 && words[index] == "from" && moves.contains(words[index - 1].lowercased())
    }
    guard let from,
      let term = words[(from + 1)...].prefix(3).first(where: { terms.contains($0) }),
      words[from...].prefix(8).contains("to"),
      let ref = words[..<from].reversed().prefix(5).compactMap({ RefPattern.ref(in: $0) }).first
    else { return nil }
    return (ref, term)
  }

  /// "(Ref 5) Roll out ..." and "LL15 – Grid Capacity ...".
  static func leadingRef(_ text: String) -> (ref: String, rest: String)? {
    var rest = text[...]
    if rest.hasPrefix("("), let end = rest.firstIndex(of: ")") {
      let inner = rest[rest.index(after: rest.startIndex)..<end]
      guard let ref = RefPattern.ref(in: String(inner)) else { return nil }
      return (ref, rest[rest.index(after: end)...].trimming { " :–-".contains($0) })
    }
    guard let space = rest.firstIndex(of: " ") else { return nil }
    let head = String(rest[..<space]).trimming { ":.".contains($0) }
    guard let ref = RefPattern.ref(in: head), ref.first?.isLetter == true else { return nil }
    rest = rest[space...].drop { " –-—:".contains($0) }
    return (ref, String(rest))
  }

  private static let numberWords: [String: Double] = [
    "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]
}
