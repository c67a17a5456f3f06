import PlanModel

/// Counts of actions by their terms, as the prose puts them: “Six of the 26 have now been delivered”,
/// “five need attention, none is stalled”.
struct ProseCounts {
  /// As claims, each with its sentence; of one term with several counts none.
  private(set) var claims: [Claim] = []

  init(_ paper: Paper) {
    guard paper.actions.count >= 4, !paper.prose.isEmpty else { return }
    let terms = Self.terms(paper)
    guard !terms.isEmpty else { return }
    let size = paper.actions.count
    let nouns = Self.nouns
    for paragraph in paper.prose where !paragraph.isHeading {
      // Where the size of the plan stands beside it, none of what was completed has left the list.
      let isOfAll = Self.statesSize(paragraph.text, size, nouns)
      for sentence in paragraph.text.statements {
        let told = isOfAll ? Self.withoutBeginning(sentence) : sentence
        for (term, number) in Self.counts(in: told, of: terms, nouns, among: size) {
          claims.append(
            Claim(
              kind: .count, term: term, value: Double(number), text: told,
              source: paragraph.source))
        }
      }
    }
    let values = Dictionary(grouping: claims) { CountedWord.form($0.term ?? "") }
    claims.removeAll {
      Set((values[CountedWord.form($0.term ?? "")] ?? []).map(\.value)).count > 1
    }
  }

  private struct Term {
    var printed: String
    /// Its words without endings: “need attention” is “Needs attention”.
    var words: [String]
  }

  /// The terms in use, and words for what is complete where one of them means that.
  private static func terms(_ paper: Paper) -> [Term] {
    let printed = paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] }.compactMap { $0 }
    let legend = paper.legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map(\.term)
    let all = Set(printed + legend).filter { $0.utf8.count <= 32 && !$0.isPlaceholder }
    guard (2...14).contains(all.count) else { return [] }
    // Letters that stand for colours are written out in prose.
    let colours = ["R": "red", "A": "amber", "G": "green", "B": "blue"]
    let isLettered = all.count { colours[$0.uppercased()] != nil } >= 2
    return all.sorted().compactMap { term in
      if isLettered, let colour = colours[term.uppercased()] {
        return Term(printed: term, words: [colour])
      }
      // Of a numbered stage (“3 – Delivery”) the words behind the number are written.
      let all = WordList(term).words.map { WordList.stem($0.text) }
      let words = all.count > 1 ? Array(all.drop { Int($0) != nil }) : all
      // A letter may be anything but a rating.
      guard !words.isEmpty, words != ["a"] else { return nil }
      return Term(printed: term, words: words)
    }.flatMap { term in
      [term]
        + (unstarted[term.words.joined(separator: " ")] ?? []).map {
          Term(printed: term.printed, words: $0)
        }
    }
  }

  /// “Three have not been started”, “are yet to start”.
  private static let unstarted: [String: [[String]]] = {
    let ways = [
      ["not", "been", "started"], ["not", "yet", "started"], ["not", "yet", "been", "started"],
      ["not", "begun"], ["not", "yet", "begun"], ["yet", "to", "start"], ["yet", "to", "begin"],
      ["yet", "to", "be", "started"],
    ]
    return Dictionary(
      uniqueKeysWithValues: ["not started", "not yet started"].map { term in
        (term, ways.filter { $0.joined(separator: " ") != term } + [["not", "started"]])
      })
  }()

  private static func statesSize(_ text: String, _ size: Int, _ nouns: Set<String>) -> Bool {
    guard begun.occur(in: text) else { return false }
    let words = WordList(text).words.map(\.text)
    return zip(words, words.dropFirst()).contains { one, next in
      Numerals.value(of: one) == size && nouns.contains(next)
    }
  }

  /// A sentence without the words at its end that mean all the time of the plan.
  private static func withoutBeginning(_ sentence: String) -> String {
    guard let match = begun.first(in: sentence),
      sentence.utf8.dropFirst(match.end).allSatisfy({ $0 == 0x2E || $0 == 0x20 })
    else { return sentence }
    return String(decoding: sentence.utf8.prefix(match.start), as: UTF8.self)
  }

  private static let begun = Phrases(
    ["plan", "programme", "strategy"].flatMap { one in
      ["began", "started", "was adopted", "was approved", "was published", "was launched"].map {
        "since the \(one) \($0)"
      }
    })

  /// The counts that one sentence states of the whole plan as it is.
  private static func counts(
    in sentence: String, of terms: [Term], _ nouns: Set<String>, among size: Int
  ) -> [(term: String, number: Int)] {
    guard !otherTime.occur(in: sentence) else { return [] }
    let words = WordList(sentence).words
    let bytes = Array(sentence.utf8)
    var found: [(String, Int)] = []
    var isStated = false
    for place in words.indices {
      guard let number = number(at: place, in: words, nouns, of: bytes), number <= size else {
        continue
      }
      var next = place + 1
      // “Of the 26 actions” behind the number, and of no others.
      if next < words.count, words[next].text == "of" {
        next += 1
        if next < words.count, determiners.contains(words[next].text) { next += 1 }
        guard next < words.count, let whole = Numerals.value(of: words[next].text) else { continue }
        guard whole == size else { continue }
        next += 1
      }
      let isNamed = next < words.count && nouns.contains(words[next].text)
      if isNamed { next += 1 }
      var links = 0
      while next < words.count, links < 5, Self.links.contains(words[next].text),
        Self.term(at: next, in: words, of: terms) == nil
      {
        next += 1
        links += 1
      }
      guard let term = term(at: next, in: words, of: terms),
        isUnbroken(from: words[place].end, to: words[next].start, in: bytes)
      else { continue }
      let behind = next + term.words.count
      // “Complete or green” counts both together; “completed in May” tells of a time.
      if behind < words.count, tails.contains(words[behind].text),
        bytes[words[behind - 1].end..<words[behind].start].allSatisfy({ $0 == 0x20 }),
        !isNamed || !isOfNoTime(words[behind...].prefix(3).map(\.text))
      {
        continue
      }
      // “Were completed” may be of this period alone.
      if words[next].text == "completed", !["been", "are", "now"].contains(words[next - 1].text),
        term.words == ["complete"]
      {
        continue
      }
      if links > 0 { isStated = true }
      found.append((term.printed, number))
    }
    // “Stages: 1 Design, 2 Delivery” numbers the terms.
    return isStated ? found : []
  }

  /// A whole number that counts things; nil for one that names or compares.
  private static func number(
    at place: Int, in words: [WordList.Word], _ nouns: Set<String>, of bytes: [UInt8]
  ) -> Int? {
    let word = words[place].text
    guard let value = word == "no" ? 0 : Numerals.value(of: word), value < 1000 else { return nil }
    if word == "no" {
      guard place + 1 < words.count, nouns.contains(words[place + 1].text) else { return nil }
    }
    guard place > 0 else { return value }
    // “Of these, 13 are”: a comma parts the number from what stands before it.
    if bytes[words[place - 1].end..<words[place].start].contains(0x2C) { return value }
    return wrongBefore.contains(words[place - 1].text) ? nil : value
  }

  /// “Embedded in the daily work”: where, but neither when nor in which part of the plan or place.
  private static func isOfNoTime(_ words: [String]) -> Bool {
    guard words.count == 3, words[0] == "in", ["the", "our", "its"].contains(words[1]) else {
      return false
    }
    return ["day", "daily", "work", "everyday", "ordinary", "normal", "usual", "business"].contains(
      words[2])
  }

  private static func term(
    at place: Int, in words: [WordList.Word], of terms: [Term]
  ) -> Term? {
    terms.filter { term in
      guard place + term.words.count <= words.count else { return false }
      // Single letters are ratings as capitals only.
      if term.words.count == 1, term.words[0].utf8.count == 1, !words[place].isCapitalised {
        return false
      }
      return zip(term.words, words[place...]).allSatisfy {
        $0 == WordList.stem($1.text) || $0 == "complete" && $1.text == "completed"
      }
    }.max { $0.words.count < $1.words.count }
  }

  /// Whether nothing but blanks parts the number from the term.
  private static func isUnbroken(from start: Int, to end: Int, in bytes: [UInt8]) -> Bool {
    start <= end
      && !bytes[start..<end].contains { byte in
        [0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x2E, 0x25].contains(byte)
      }
  }

  private static let determiners: Set<String> = ["the", "our", "its", "these", "all"]

  private static let nouns: Set<String> = [
    "actions", "action", "commitments", "commitment", "pledges", "pledge", "projects", "project",
    "measures", "items", "schemes",
  ]

  private static let links: Set<String> = [
    "are", "is", "were", "was", "has", "have", "had", "been", "now", "already", "currently",
    "rated",
    "marked", "shown", "as", "show", "shows", "being", "at", "still", "assessed", "reported",
    "classed", "stand", "stands", "in",
  ]

  private static let wrongBefore: Set<String> = [
    "quarter", "theme", "phase", "action", "actions", "scope", "year", "no", "than", "to", "first",
    "last", "next", "other", "another", "further", "all", "least", "about", "over", "nearly", "of",
    "the", "these", "those", "both", "from", "around", "almost", "more", "pledge", "pledges",
    "project", "commitment", "level", "tier", "approximately", "some", "up", "any", "in", "for",
    "number", "target", "objective", "priority", "section", "chapter", "paragraph", "by", "ref",
  ]

  private static let tails: Set<String> = [
    "or", "by", "in", "during", "since", "this", "last", "within", "before", "ahead", "per", "to",
    "than", "on", "between", "until", "actions", "action", "projects",
  ]

  /// Signs that the sentence tells of another time, or of a change.
  private static let otherTime = Phrases([
    "last year", "last quarter", "last period", "previous*", "year ago", "compared with",
    "compared to", "same point", "improved", "worsened", "moved", "at quarter 0", "at q0", "since",
    "will", "should", "would", "expected", "target*", "theme", "chapter", "mission*", "pillar",
    "workstream", "section", "directorate",
  ])
}
