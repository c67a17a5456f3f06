import PlanModel

/// Sentences that say how many actions there are of a kind and name another number of them: “Seven are
/// embedded (1a, 1e, 2c, 3c, 4b and 5c)”.
struct AnnouncedLists {
  struct Announced {
    var number: Int
    /// As printed.
    var refs: [String]
    var line: Int?
  }

  /// Those whose number is not that of the refs.
  private(set) var wrong: [Announced] = []

  init(_ paper: Paper) {
    guard !paper.prose.isEmpty, paper.actions.count >= 4 else { return }
    let index = RefIndex(Plan(paper))
    for paragraph in paper.prose where !paragraph.isHeading {
      for sentence in paragraph.text.statements where Self.mayList(sentence) {
        for (number, refs) in Self.lists(in: sentence, index) where number != refs.count {
          wrong.append(Announced(number: number, refs: refs, line: paragraph.source.line))
        }
      }
    }
  }

  private static func mayList(_ sentence: String) -> Bool {
    (sentence.contains("(") || sentence.contains(":")) && !examples.occur(in: sentence)
  }

  /// Each number with the refs that stand in the brackets, or behind the colon, next to its noun.
  private static func lists(in sentence: String, _ index: RefIndex) -> [(Int, [String])] {
    let bytes = Array(sentence.utf8)
    var found: [(Int, [String])] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == 0x28 || byte == 0x3A {
      defer { start = place + 1 }
      let head = String(decoding: bytes[start..<place], as: UTF8.self)
      let rest = bytes[(place + 1)...]
      let inside: String
      if byte == 0x28 {
        inside = String(decoding: rest.prefix { $0 != 0x29 }, as: UTF8.self)
      } else {
        inside = withoutBrackets(String(decoding: rest, as: UTF8.self))
      }
      guard let refs = refs(in: inside, index), let number = number(atHeadOf: head) else {
        continue
      }
      found.append((number, refs))
    }
    return found
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth -= 1 } }
        return depth == 0
      })
  }

  /// The refs of a list that holds nothing else; nil for one with other words, a range, or a single
  /// ref.
  private static func refs(in text: String, _ index: RefIndex) -> [String]? {
    var refs: [String] = []
    for token in text.split(whereSeparator: { " ,;&".contains($0) }) {
      let word = String(token.last == "." ? token.dropLast() : token)
      if word.isEmpty || joints.contains(word.lowercased()) { continue }
      guard word.contains(where: \.isNumber), index.place(of: RefForm.folded(word)) != nil else {
        return nil
      }
      refs.append(word)
    }
    return refs.count >= 2 && Set(refs).count == refs.count ? refs : nil
  }

  /// The only number of the words before a list, be it of so many: “Seven of the 24 actions are”.
  private static func number(atHeadOf text: String) -> Int? {
    let clause = text.split(separator: ",").last.map(String.init) ?? text
    let words = WordList(clause).words.map(\.text)
    var numbers = words.indices.filter { Numerals.value(of: words[$0]) != nil }
    numbers.removeAll { place in
      place >= 2
        && (words[place - 1] == "of" || words[place - 2] == "of" && words[place - 1] == "the")
        || place >= 1 && counted.contains(words[place - 1])
    }
    guard numbers.count == 1, let place = numbers.first,
      let number = Numerals.value(of: words[place]),
      (2...40).contains(number), place <= 3 || words.count - place <= 8
    else { return nil }
    let behind = words[(place + 1)...]
    // The number must be of actions: of nothing else, or of a word for them.
    guard behind.first.map({ kinds.contains($0) || verbs.contains($0) || $0 == "of" }) ?? false
    else {
      return nil
    }
    return number
  }

  private static let kinds: Set<String> = [
    "actions", "commitments", "pledges", "projects", "measures", "schemes", "ratings", "others",
  ]
  private static let verbs: Set<String> = [
    "are", "have", "were", "has", "is", "show", "need", "remain",
  ]
  private static let counted: Set<String> = [
    "quarter", "q", "phase", "theme", "year", "in", "since",
  ]

  private static let joints: Set<String> = [
    "and", "action", "actions", "nos", "no", "pledges", "pledge", "commitments", "projects", "also",
  ]

  private static let examples = Phrases([
    "including", "such as", "for example", "e g", "among them", "notably", "see", "for instance",
    "mainly", "mostly", "in particular",
  ])
}
