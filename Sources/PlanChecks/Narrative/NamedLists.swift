import PlanModel

/// Actions that a sentence of the prose names under one term: “The Amber actions are A4, B1 and C4”.
struct NamedLists {
  struct Named {
    var term: String
    /// Positions of the actions, in the order of the sentence.
    var places: [Int]
    /// Whether the sentence names all that have the term.
    var isWhole: Bool
    /// Whether it says that there is only this one: “the only red action is C4”.
    var isOnly = false
    var line: Int?
  }

  private(set) var lists: [Named] = []

  init(_ paper: Paper) {
    guard !paper.prose.isEmpty, !paper.actions.isEmpty else { return }
    let terms = Self.terms(paper)
    guard !terms.isEmpty else { return }
    let index = RefIndex(Plan(paper))
    for paragraph in paper.prose where !paragraph.isHeading {
      for sentence in paragraph.text.statements {
        guard !Self.otherTime.occur(in: sentence),
          let (term, places, isWhole) = Self.list(in: sentence, terms, index)
        else { continue }
        let isOnly = places.count == 1 && Self.onlyOne.occur(in: String(sentence.prefix(48)))
        lists.append(
          Named(
            term: term, places: places, isWhole: isWhole || isOnly, isOnly: isOnly,
            line: paragraph.source.line))
      }
    }
  }

  /// The terms in use, and words that mean complete; a tick or a dot has no words to look for.
  private static func terms(_ paper: Paper) -> [[String]] {
    let printed = paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] }.compactMap { $0 }
    let legend = paper.legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map(\.term)
    var all = Set(printed + legend).filter { $0.utf8.count >= 3 }
    // Letters that stand for colours are written out in prose.
    let letters = Set(printed.filter { $0.utf8.count == 1 }.map { $0.uppercased() })
    for (letter, name) in [("R", "Red"), ("A", "Amber"), ("G", "Green")]
    where letters.contains(letter) {
      all.insert(name)
    }
    guard all.count <= 14 else { return [] }
    return (Array(all) + ["complete", "completed", "finished"]).sorted().map { term in
      WordList(term).words.map(\.text)
    }.filter { !$0.isEmpty }
  }

  /// The first list of a sentence whose term stands right before its refs.
  private static func list(
    in sentence: String, _ terms: [[String]], _ index: RefIndex
  ) -> (term: String, places: [Int], isWhole: Bool)? {
    let words = WordList(sentence).words
    guard words.contains(where: { $0.text.contains(where: \.isNumber) }) else { return nil }
    for start in words.indices {
      let fitting = terms.filter { term in
        start + term.count <= words.count
          && zip(term, words[start...]).allSatisfy { $0 == $1.text }
      }
      guard let term = fitting.max(by: { $0.count < $1.count }),
        start == 0 || !wrongBefore.contains(words[start - 1].text)
      else { continue }
      let end = words[start + term.count - 1].end
      let rest = String(decoding: Array(sentence.utf8)[end...], as: UTF8.self)
      guard let (places, passed) = places(atHeadOf: rest, index) else { continue }
      let isWhole =
        !passed.contains("?") && start == 1 && words[0].text == "the" && passed.contains("are")
      return (term.joined(separator: " "), places, isWhole)
    }
    return nil
  }

  /// The actions that a text names before it says anything else, and the words passed over.
  ///
  /// What stands in brackets behind a ref explains it.
  private static func places(
    atHeadOf text: String, _ index: RefIndex
  ) -> (places: [Int], passed: Set<String>)? {
    var places: [Int] = []
    var passed: Set<String> = []
    var depth = 0
    for token in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ":" }) {
      let opens = token.hasPrefix("(")
      let closes = token.contains(")")
      let bare = token.drop { $0 == "(" }.prefix { $0 != ")" && $0 != ";" }
      let word = String(bare.last == "." ? bare.dropLast() : bare)
      if opens, !places.isEmpty { depth += 1 }
      if depth == 0 {
        if word.contains(where: \.isNumber) {
          guard let place = index.place(of: RefForm.folded(word)) else {
            // One that no action bears may stand for another.
            passed.insert("?")
            break
          }
          places.append(place)
        } else {
          let plain = word.lowercased()
          guard places.isEmpty ? links.contains(plain) : joints.contains(plain) else { break }
          passed.insert(plain)
        }
      }
      if closes, depth > 0 { depth -= 1 }
    }
    return places.isEmpty ? nil : (places, passed)
  }

  private static let wrongBefore: Set<String> = [
    "not", "no", "from", "longer", "than", "or", "to", "partly", "nearly", "almost",
  ]

  private static let onlyOne = Phrases([
    "the one action", "the only", "the one", "the single", "only one action", "the one project",
  ])

  private static let joints: Set<String> = ["and", "also", "action", "actions", ""]

  private static let links: Set<String> = [
    "actions", "action", "are", "were", "is", "commitments", "commitment", "pledges", "projects",
    "in", "this", "the", "quarter", "period", "year", "now", "ones", "these", "being", "namely",
    "rated", "status", "at", "present", "currently", "measures", "during", "no", "number", "ref",
  ]

  private static let otherTime = Phrases([
    "last year", "last quarter", "previous*", "moved from", "was red", "was amber", "will",
    "should",
    "could", "expected", "would", "if", "not yet", "almost", "nearly", "part of",
  ])
}
