import PlanModel

/// References to actions in a paper's prose.
struct ProseReferences {
  struct Use {
    var reference: Reference
    var line: Int?
  }

  /// Those of the plan's own form that no action bears.
  private(set) var dangling: [Use] = []

  init(_ paper: Paper, _ index: RefIndex) {
    guard !paper.prose.isEmpty else { return }
    let ended = EndedRefs(paper)
    let numbers = Set(paper.prose.compactMap { Self.number(of: $0.text) })
    let highest = Self.highest(paper.actions)
    let own = Self.ownNames(paper)
    var known = 0
    var unknown: [Use] = []
    for paragraph in paper.prose where !paragraph.isHeading || paragraph.text.utf8.count > 60 {
      for sentence in paragraph.text.statements {
        for reference in ReferenceScanner.references(in: sentence) {
          if index.places[reference.ref] != nil { known += 1 }
          guard index.places[reference.ref] == nil, !reference.isElsewhere,
            !ended.name(reference.ref),
            // “See 2.9” may be a paragraph of the report, “Action 2.9” not.
            !numbers.contains(reference.printed) || Self.isCalledAction(reference, sentence),
            index.isOwnForm(reference.ref),
            Self.isOfPlan(reference, in: sentence, highest: highest, own: own)
          else { continue }
          unknown.append(Use(reference: reference, line: paragraph.source.line))
        }
      }
    }
    // Where many are unknown, rows went unread or the numbers are another plan's.
    let distinct = Set(unknown.map(\.reference.ref)).count
    if distinct <= 2 || distinct * 4 <= known { dangling = unknown }
  }

  /// Whether an action of this plan must be meant.
  private static func isOfPlan(
    _ reference: Reference, in sentence: String, highest: [String: Int], own: Set<String>
  ) -> Bool {
    guard !otherwise.occur(in: sentence), !namesOther(sentence, own),
      reference.isAnnounced || !parts.occur(in: sentence)
    else { return false }
    guard !reference.isAnnounced else { return true }
    guard let form = RefForm(reference.ref) else { return isBracketed(reference, sentence) }
    guard let most = highest[form.prefix] else { return false }
    // “(A46)” is a road beside actions A1 to A6.
    return form.letters.utf8.count >= 2
      || form.number <= most + 6 && isBracketed(reference, sentence)
  }

  /// Whether the very word before it is “action”.
  private static func isCalledAction(_ reference: Reference, _ sentence: String) -> Bool {
    let before = String(
      decoding: Array(sentence.utf8)[..<reference.offset].suffix(8), as: UTF8.self)
    return before.lowercased().hasSuffix("action ")
  }

  private static func isBracketed(_ reference: Reference, _ sentence: String) -> Bool {
    let bytes = Array(sentence.utf8)
    guard reference.offset > 0 else { return false }
    return bytes[reference.offset - 1] == UInt8(ascii: "(")
  }

  /// The highest number that each form of ref counts to.
  private static func highest(_ actions: [Action]) -> [String: Int] {
    var highest: [String: Int] = [:]
    for action in actions {
      guard let form = action.ref.flatMap({ RefForm(RefForm.folded($0)) }) else { continue }
      highest[form.prefix] = max(highest[form.prefix] ?? 0, form.number)
    }
    return highest
  }

  /// The number that a paragraph begins with: 2.9 of “2.9 The Panel …”.
  private static func number(of text: String) -> String? {
    let head = text.prefix { $0.isNumber || $0 == "." }
    guard head.contains(where: \.isNumber) else { return nil }
    return String(head.last == "." ? head.dropLast() : head)
  }

  /// Words that stand in the names of the paper's own plan.
  private static func ownNames(_ paper: Paper) -> Set<String> {
    let names =
      [paper.plan, paper.council, paper.edition].compactMap { $0 }
      + paper.prose.prefix(12).filter(\.isHeading).map(\.text)
    return Set(names.flatMap { WordList($0).words.map(\.text) })
  }

  /// Whether the sentence speaks of another plan by its name.
  private static func namesOther(_ sentence: String, _ own: Set<String>) -> Bool {
    let words = WordList(sentence).words
    for (place, word) in words.enumerated() where word.isCapitalised && kinds.contains(word.text) {
      var name: [String] = []
      var before = place - 1
      while before >= 0, words[before].isCapitalised {
        name.append(words[before].text)
        before -= 1
      }
      name.removeAll { ["the", "this", "our"].contains($0) }
      if !name.isEmpty, !Set(name).isSubset(of: own) { return true }
    }
    return false
  }

  private static let kinds: Set<String> = [
    "plan", "strategy", "framework", "programme", "policy", "charter", "roadmap", "act", "code",
  ]

  /// Signs that the ref is of an earlier edition, or that the action is meant to be new.
  private static let otherwise = Phrases([
    "for the first time",
    "previously", "formerly", "previous", "old", "former", "original", "originally", "earlier",
    "renumbered", "removed", "deleted", "no longer", "for example", "priority", "policy",
    "recommendation", "objective", "new action", "will be added", "to be added", "minute", "item 0",
    "section 0", "paragraph 0", "appendix 0", "annex 0", "table 0",
  ])
  /// Parts of a paper, which have numbers too.
  private static let parts = Phrases([
    "paragraph", "section", "page", "appendix", "annex", "table", "figure", "chart",
  ])
}
