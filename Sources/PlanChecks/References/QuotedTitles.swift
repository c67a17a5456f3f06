import PlanModel

/// Entries of a paper's lists that print a ref with the words of an action: "(Ref 6) Insulate the lofts".
enum QuotedTitles {
  struct Mistaken {
    var printed: String
    var line: Int?
    /// The action of that ref, and the one whose words stand beside it.
    var target: Int
    var meant: Int
  }

  /// Those whose words are another action's own, and none of the one that the ref names.
  static func mistaken(in digest: PlanDigest) -> [Mistaken] {
    guard let paper = digest.paper else { return [] }
    let entries = paper.prose.lazy.filter { !$0.isHeading && $0.text.utf8.count <= 240 }
      .compactMap { paragraph in entry(paragraph.text).map { ($0, paragraph.source.line) } }
      .filter { digest.refs.place(of: $0.0.ref) != nil }
    guard !entries.isEmpty else { return [] }
    var places: [String: [Int]] = [:]
    for (place, action) in digest.plan.actions.enumerated() {
      for text in [action.text, action.title ?? ""] {
        guard let head = head(of: text), places[head]?.last != place else { continue }
        places[head, default: []].append(place)
      }
    }
    return entries.compactMap { entry, line in
      guard let target = digest.refs.place(of: entry.ref), let head = head(of: entry.words),
        let found = places[head], found.count == 1, let meant = found.first, meant != target,
        digest.plan.actions[meant].ref != nil,
        !shares(entry.words, with: digest.plan.actions[target])
      else { return nil }
      return Mistaken(printed: entry.ref, line: line, target: target, meant: meant)
    }
  }

  private static func bare(_ word: Substring) -> String {
    let tail = word.drop { marks.contains($0) }
    return String(tail.dropLast(tail.reversed().prefix { marks.contains($0) }.count))
  }

  private static let marks: Set<Character> = ["(", ")", "[", "]", ":", ".", "–", "-", "•"]

  /// The ref at the head of an entry and the words behind it.
  private static func entry(_ text: String) -> (ref: String, words: String)? {
    let words = text.split(separator: " ").map { bare($0) }.filter { !$0.isEmpty }
    guard words.count >= 5 else { return nil }
    let place = ["ref", "action", "no", "item"].contains(words[0].lowercased()) ? 1 : 0
    let ref = words[place]
    guard ref.utf8.count <= 10, ref.contains(where: \.isNumber), ref.first?.isLowercase != true
    else { return nil }
    return (ref, words[(place + 1)...].joined(separator: " "))
  }

  /// The first words of an action, which tell it from the others; nil where it has too few.
  private static func head(of text: String) -> String? {
    let words = WordList(String(text.prefix(120))).words.prefix(5).map(\.text)
    return words.count >= 4 ? words.joined(separator: " ") : nil
  }

  private static func shares(_ words: String, with action: Action) -> Bool {
    let own = Set(WordList(action.text + " " + (action.title ?? "")).words.map(\.text))
    let long = WordList(words).words.map(\.text).filter { $0.utf8.count >= 5 }
    return long.count { own.contains($0) } * 3 > long.count
  }
}
