public import PlanModel

/// Finds notes between colleagues that were left in a text for publication.
public struct DraftingNote: PlanRule {
  public static let guidance = Guidance(
    name: "drafting-note", title: "Drafting note left in", family: .progress, severity: .warning,
    looksFor:
      "Questions and instructions to whoever writes the paper: “(could this be merged with B4?)”, "
      + "“check with finance”, “please update”, “[insert figure]”, “??”.",
    whyItMatters: "It shows the public a question that the council has not answered.",
    howToPutRight: "Answer it, do what it says and take it out.",
    whenToWaive: "Where the question is put to the reader on purpose, as in a consultation.",
    before: "T9 Look at grants for e-bikes. (could this be merged with T8?)",
    after: "T9 Look at grants for e-bikes.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.texts.compactMap { field, text in
        // A cell that was never filled is another rule's.
        guard let note = Self.note(in: text), !text.isPlaceholderText else { return nil }
        return finding(.left(note, in: FieldName.spoken(field)), about: action, at: field)
      }
    }
  }

  private static func note(in text: String) -> String? {
    if let match = phrases.first(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      return clause.sentence.trimmed.shortened
    }
    guard text.utf8.contains(UInt8(ascii: "?")) else { return nil }
    if ByteSearch.holds(text, "??") { return "??" }
    return bracketedQuestion(in: text)?.shortened
  }

  /// What stands in a bracket that ends with a question mark.
  private static func bracketedQuestion(in text: String) -> String? {
    for piece in text.split(separator: "(").dropFirst() {
      guard let end = piece.firstIndex(of: ")") else { continue }
      let inner = piece[..<end].trimmed
      if inner.hasSuffix("?") { return inner }
    }
    return nil
  }

  private static let phrases = Phrases([
    "could this be", "should this be", "can this be", "does this need", "do we need", "do we still",
    "do we want", "is this still", "is this the same as", "is this correct", "please confirm",
    "please update", "please add", "please amend", "please check", "please advise",
    "please provide", "please complete", "please delete", "needs updating",
    "needs checking", "need to check with", "to be checked with", "check with", "to check with",
    "double check", "note to self", "note to author", "note to editor", "delete this",
    "suggest deleting", "suggest merging", "suggest removing", "suggest we", "insert figure",
    "insert date", "insert text", "insert number", "insert name", "add figure here",
    "add date here",
    "wording to be agreed", "wording tbc", "update required", "update needed", "awaiting figures",
    "awaiting update from", "awaiting input from", "no response from lead", "not sure if",
    "lorem ipsum",
  ])
}

extension Finding.Message {
  fileprivate static func left(_ note: String, in field: String) -> Self {
    "a drafting note was left in \(field): “\(note)”"
  }
}
