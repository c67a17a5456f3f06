import PlanModel

/// Sentences that say which actions have a term, all of them: “The actions that are behind are 1.4
/// (audits) and 3.2 (loans)”, “All actions rated Amber are listed here: B2, T4 and H2”.
struct WholeLists {
  struct Whole {
    /// As the rows print it.
    var term: String
    /// Positions of the actions, in the order of the sentence.
    var places: [Int]
    var line: Int?
  }

  private(set) var lists: [Whole] = []

  init(_ paper: Paper) {
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.openings.occur(in: $0.text) }
    guard !paragraphs.isEmpty, paper.actions.count >= 4 else { return }
    let terms = Self.terms(paper)
    guard !terms.isEmpty else { return }
    let names = ListedNames(Plan(paper))
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements {
        guard let (term, rest) = Self.head(of: sentence, terms),
          let places = names.places(listedIn: rest), places.count >= 2,
          Set(places).count == places.count
        else { continue }
        lists.append(Whole(term: term, places: places, line: paragraph.source.line))
      }
    }
  }

  private struct Term {
    var printed: String
    var words: [String]
  }

  /// The ratings and stages in use; of a numbered one (“3 – Delivery”) the words behind the number.
  private static func terms(_ paper: Paper) -> [Term] {
    let printed = Set(paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] })
    let all = printed.compactMap { $0 }.filter { (3...32).contains($0.utf8.count) }
    guard (2...14).contains(all.count) else { return [] }
    return all.sorted().compactMap { term in
      let words = WordList(term).words.map(\.text)
      let bare = Array(words.drop { Int($0) != nil })
      return bare.isEmpty ? nil : Term(printed: term, words: bare)
    }
  }

  /// The term that a sentence lists the actions of, and what stands behind its “are”.
  private static func head(of sentence: String, _ terms: [Term]) -> (term: String, rest: String)? {
    let bytes = Array(sentence.utf8)
    let words = WordList(sentence).words
    // The number of a paragraph stands before it.
    guard let first = words.prefix(4).firstIndex(where: { $0.text == "the" || $0.text == "all" }),
      words[..<first].allSatisfy({ Int($0.text) != nil })
    else { return nil }
    var next = first + 1
    while next < words.count, ["the", "all", "live", "following", "of"].contains(words[next].text) {
      next += 1
    }
    guard next < words.count, nouns.contains(words[next].text) else { return nil }
    next += 1
    var passed = 0
    var found: (term: Term, end: Int)?
    while next < words.count, passed <= 6 {
      let fitting = terms.filter { term in
        next + term.words.count <= words.count
          && zip(term.words, words[next...]).allSatisfy { $0 == $1.text }
      }
      if let term = fitting.max(by: { $0.words.count < $1.words.count }) {
        found = (term, next + term.words.count)
        break
      }
      guard links.contains(words[next].text) else { return nil }
      next += 1
      passed += 1
    }
    guard passed > 0, let (term, end) = found else { return nil }
    next = end
    if next < words.count, headings.contains(words[next].text) { next += 1 }
    guard next < words.count else { return nil }
    let between = bytes[words[next - 1].end..<words[next].start]
    // “Amber or Red”, “behind, which …”: it says more than one thing.
    if words[next].text == "are", between.allSatisfy({ $0 == 0x20 }) {
      let rest = bytes[words[next].end...]
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else {
        // “Are discussed each month (see 2.3 and 2.4)” lists nothing.
        guard next + 1 < words.count, !words[next + 1].text.hasSuffix("ed"),
          !verbs.contains(words[next + 1].text)
        else { return nil }
        return (term.printed, String(decoding: rest, as: UTF8.self))
      }
      return (term.printed, String(decoding: rest[(colon + 1)...], as: UTF8.self))
    }
    if between.contains(UInt8(ascii: ":")) {
      return (term.printed, String(decoding: bytes[words[next].start...], as: UTF8.self))
    }
    return nil
  }

  private static let openings = Phrases([
    "the actions", "all actions", "the projects", "all projects", "the live actions",
    "the commitments", "all commitments", "the pledges", "the measures", "the following actions",
    "the schemes",
  ])
  private static let nouns: Set<String> = [
    "actions", "projects", "commitments", "pledges", "measures", "schemes",
  ]
  private static let links: Set<String> = [
    "that", "which", "are", "were", "showing", "shown", "show", "rated", "marked", "with", "a",
    "an", "in", "at", "as", "we", "have", "has", "currently", "now", "being", "the", "status", "of",
    "rating", "whose", "is", "classed", "assessed", "reported", "where",
  ]
  private static let verbs: Set<String> = [
    "being", "now", "all", "not", "subject", "under", "set", "given", "shown", "in", "at", "on",
    "to", "due", "still", "also", "both", "as", "those", "told", "kept", "dealt",
  ]
  private static let headings: Set<String> = ["confidence", "rating", "status", "actions"]
}

/// Finds the actions that a list in the prose names, by ref or by their own words.
struct ListedNames {
  private let index: RefIndex
  private let words: [Set<String>]

  init(_ plan: Plan) {
    index = RefIndex(plan)
    words = plan.actions.map { Set(WordList($0.name).content) }
  }

  /// The actions of a list, in its order; nil where an entry names none, or it may be any of several.
  func places(listedIn text: String) -> [Int]? {
    guard !Self.more.occur(in: text) else { return nil }
    let text = text.trimmed
    return byRef(text) ?? byName(text)
  }

  /// Each ref of the text, where the last entry has one.
  private func byRef(_ text: String) -> [Int]? {
    var places: [Int] = []
    var isLastNamed = false
    var before = ""
    for token in text.split(whereSeparator: { " ,;:)".contains($0) }) {
      let isOpened = token.first == "("
      let bare = String(token.drop { $0 == "(" })
      let word = bare.last == "." ? String(bare.dropLast()) : bare
      defer { before = word.lowercased() }
      if ["and", "&"].contains(word.lowercased()) { isLastNamed = false }
      guard word.contains(where: \.isNumber) else { continue }
      // A bare number counts, unless a bracket or a word says that it names.
      guard
        Int(word) == nil || isOpened || ["no", "number", "action", "ref"].contains(before)
      else { continue }
      guard let place = index.place(of: RefForm.folded(word)) else { continue }
      if !places.contains(place) { places.append(place) }
      isLastNamed = true
    }
    return places.isEmpty || !isLastNamed ? nil : places
  }

  /// Each entry's only action with all of its words.
  private func byName(_ text: String) -> [Int]? {
    var places: [Int] = []
    let joined = text.replacing(", and ", with: ", ").replacing(" and ", with: ", ")
    for entry in joined.split(separator: ",") {
      let own = Set(WordList(entry).content.filter { $0 != "action" })
      guard own.count >= 2 else { return nil }
      let fitting = words.indices.filter { own.isSubset(of: words[$0]) }
      guard fitting.count == 1 else { return nil }
      places.append(fitting[0])
    }
    return places.isEmpty ? nil : places
  }

  /// Signs that the list is a choice.
  private static let more = Phrases([
    "including", "such as", "for example", "among others", "and others", "amongst others", "mainly",
    "mostly", "notably", "e g", "etc",
  ])
}
