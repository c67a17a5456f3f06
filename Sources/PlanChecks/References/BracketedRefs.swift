import PlanModel

/// Refs in brackets in the prose behind the words of another action: “our review of ferry fares (action
/// 8)”, where action 8 is about hedges and only action 7 about ferry fares.
enum BracketedRefs {
  struct Mistaken {
    var printed: String
    var words: String
    /// Position of the action that the ref names.
    var target: Int
    /// Position of the one that the words fit.
    var meant: Int
    var line: Int?
  }

  static func mistaken(in digest: PlanDigest) -> [Mistaken] {
    guard let paper = digest.paper, digest.plan.actions.count >= 4 else { return [] }
    var names: [String: [Int]]?
    var found: [Mistaken] = []
    for paragraph in paper.prose where !paragraph.isHeading {
      let references = ReferenceScanner.references(in: paragraph.text)
      guard !references.isEmpty else { continue }
      let bytes = Array(paragraph.text.utf8)
      for reference in references {
        guard let open = bracket(of: reference, in: bytes),
          let target = digest.refs.place(of: reference.ref),
          let said = words(before: open, in: bytes), said.count >= 2
        else { continue }
        let own = names ?? index(digest.plan)
        names = own
        let near = said.suffix(2).map { own[WordList.stem($0.text)] ?? [] }
        let both = Set(near[0]).intersection(near[1])
        guard both.count == 1, let meant = both.first, meant != target,
          near.allSatisfy({ $0.count <= 2 }),
          !mentions(digest.plan.actions[target], anyOf: sentence(before: open, in: bytes))
        else { continue }
        let start = said[said.count - 2].start
        let end = said[said.count - 1].end
        found.append(
          Mistaken(
            printed: reference.printed,
            words: String(decoding: bytes[start..<end], as: UTF8.self), target: target,
            meant: meant, line: paragraph.source.line))
      }
    }
    return found
  }

  /// Where the bracket opens that holds a ref and nothing more: “(action 8)”.
  private static func bracket(of reference: Reference, in bytes: [UInt8]) -> Int? {
    let end = reference.offset + reference.printed.utf8.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")"),
      let open = bytes[..<reference.offset].lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let inside = String(decoding: bytes[(open + 1)..<reference.offset], as: UTF8.self)
    let word = inside.trimmed.lowercased()
    return word.isEmpty || ["action", "ref", "see", "see action"].contains(word) ? open : nil
  }

  /// The telling words of the clause right before a place; nil where the last of them may name who helped.
  private static func words(before place: Int, in bytes: [UInt8]) -> [WordList.Word]? {
    var start = place
    while start > 0, place - start < 120, !",;:.()".utf8.contains(bytes[start - 1]) { start -= 1 }
    let list = WordList(String(decoding: bytes[start..<place], as: UTF8.self)).words.suffix(7)
    guard list.count >= 2 else { return nil }
    if list.suffix(4).contains(where: { helpers.contains($0.text) }) { return nil }
    let telling = list.filter {
      $0.text.utf8.count >= 4 && !WordList.noise.contains($0.text)
        && !plain.contains(WordList.stem($0.text)) && !($0.text.first?.isNumber ?? true)
    }
    // The two words stand side by side.
    guard telling.count >= 2, let last = telling.last, last == list.last else { return nil }
    guard last.start - telling[telling.count - 2].end <= 1 else { return nil }
    return telling.map {
      WordList.Word(
        text: $0.text, isCapitalised: $0.isCapitalised, start: $0.start + start,
        end: $0.end + start)
    }
  }

  /// Which actions have each word in their names.
  private static func index(_ plan: Plan) -> [String: [Int]] {
    var names: [String: [Int]] = [:]
    for (place, action) in plan.actions.enumerated() {
      for word in Set(WordList(action.name).content) { names[word, default: []].append(place) }
    }
    return names
  }

  /// The roots of the telling words of a sentence up to a place in it.
  private static func sentence(before place: Int, in bytes: [UInt8]) -> Set<String> {
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return Set(
      WordList(String(decoding: bytes[start..<place], as: UTF8.self)).words.lazy.map(\.text)
        .filter {
          !WordList.noise.contains($0) && !plain.contains(WordList.stem($0))
            && !($0.first?.isNumber ?? true)
        }
        .map(CountedThing.root))
  }

  /// Whether an action has one of the words, with whatever ending, anywhere.
  private static func mentions(_ action: Action, anyOf words: Set<String>) -> Bool {
    let isSaid = { (text: String) in
      WordList(text).words.contains { words.contains(CountedThing.root($0.text)) }
    }
    return action.texts.contains { isSaid($0.text) } || action.fields.contains { isSaid($0.text) }
  }

  private static let helpers: Set<String> = [
    "with", "by", "from", "like", "unlike", "alongside", "beside", "than", "before", "after",
  ]
  private static let plain: Set<String> = [
    "council", "action", "project", "work", "year", "plan", "scheme", "programme", "local",
    "climate", "carbon", "people", "team", "group", "officer", "partner", "area", "site",
  ]
}
