public import PlanModel

/// Finds notes between colleagues that were left in a text for publication.
public struct DraftingNote: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "drafting-note", title: "Drafting note left in", family: .progress, severity: .warning,
    looksFor:
      "Questions and instructions to whoever writes the paper: “(could this be merged with B4?)”, "
      + "“check with finance”, “please update”, “[insert figure]”, “(Sam to confirm)”, “??”, in the rows "
      + "and, where nothing else can be meant, in the prose.",
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

  /// Notes in the prose.
  public func findings(in paper: Paper) -> [Finding] {
    paper.prose.compactMap { paragraph in
      let text = paragraph.text
      guard let note = Self.bracketedNote(in: text) ?? Self.phrased(Self.surePhrases, in: text)
      else { return nil }
      return finding(.left(note, in: "the text"), line: paragraph.source.line)
    }
  }

  /// Whether a paragraph of prose holds a note, so that a place in it is told already.
  static func isLeft(in text: String) -> Bool {
    bracketedNote(in: text) != nil || surePhrases.occur(in: text)
  }

  private static func phrased(_ phrases: Phrases, in text: String) -> String? {
    phrases.first(in: text).map {
      Clause(text, around: $0.start, to: $0.end).sentence.trimmed.shortened
    }
  }

  private static func note(in text: String) -> String? {
    if let note = bracketedNote(in: text) { return note }
    if signs.occur(in: text) {
      if let note = namedNote(in: text) ?? phrased(phrases, in: text) { return note }
    }
    guard TextBytes.has("?", in: text) else { return nil }
    if ByteSearch.holds(text, "??") { return "??" }
    return bracketedQuestion(in: text)?.shortened
  }

  /// “NB Gareth to confirm”, “Note: ask Finance”; and “Sam to reword before publication” without a mark.
  private static func namedNote(in text: String) -> String? {
    guard byName.occur(in: text) else { return nil }
    for sentence in text.statements where sentence.utf8.count <= 160 {
      let words = WordList(sentence).words
      guard let first = words.first else { continue }
      let isMarked =
        marks.contains(first.text) || first.text == "n" && words.dropFirst().first?.text == "b"
      let rest = words.dropFirst(first.text == "n" ? 2 : isMarked ? 1 : 0)
      guard let to = rest.prefix(5).firstIndex(where: { $0.text == "to" }), to > rest.startIndex,
        to + 1 < words.count, let name = rest.first, name.isCapitalised,
        !bodies.contains(name.text)
      else {
        if isMarked, let verb = rest.first, orders.contains(verb.text) {
          return sentence.trimmed.shortened
        }
        continue
      }
      let verb =
        words[to + 1].text == "re" && to + 2 < words.count ? words[to + 2].text : words[to + 1].text
      guard asked.contains(verb) || rewording.contains(verb) else { continue }
      if isMarked || rewording.contains(verb) && to - rest.startIndex <= 2
        || beforeIssue.occur(in: sentence) && to - rest.startIndex <= 2
      {
        return sentence.trimmed.shortened
      }
    }
    return nil
  }

  private static let byName = Phrases(namedSigns)
  private static let namedSigns = [
    "nb", "n b", "todo", "to do", "to reword", "to re word", "to rewrite", "to redraft",
    "to rephrase", "before publi*", "before this goes", "before it goes", "before going out",
    "before issue",
  ]
  private static let marks: Set<String> = ["nb", "todo"]
  private static let orders: Set<String> = [
    "check", "ask", "confirm", "chase", "update", "insert", "add", "amend", "delete", "remove",
    "reword", "rewrite", "verify",
  ]
  private static let rewording: Set<String> = ["reword", "word", "rewrite", "redraft", "rephrase"]
  private static let beforeIssue = Phrases([
    "before publi*", "before this goes", "before it goes", "before going out", "before issue",
  ])

  /// What stands in a bracket that ends with a question mark.
  private static func bracketedQuestion(in text: String) -> String? {
    for piece in text.split(separator: "(").dropFirst() {
      guard let end = piece.firstIndex(of: ")") else { continue }
      let inner = piece[..<end].trimmed
      if inner.hasSuffix("?") { return inner }
    }
    return nil
  }

  /// What stands in brackets and asks somebody to do something before the paper goes out: “[insert
  /// quote]”, “(Sam to confirm with finance)”.
  private static func bracketedNote(in text: String) -> String? {
    guard TextBytes.has("[", in: text) || TextBytes.has("(", in: text) else { return nil }
    let bytes = text.utf8
    for open in bytes.indices {
      let isSquare = bytes[open] == UInt8(ascii: "[")
      guard isSquare || bytes[open] == UInt8(ascii: "(") else { continue }
      let behind = bytes[bytes.index(after: open)...].prefix(160)
      guard let close = behind.firstIndex(of: UInt8(ascii: isSquare ? "]" : ")")) else { continue }
      let inner = String(text[behind.startIndex..<close])
      if isNote(inner, isSquare: isSquare) { return inner.trimmed.shortened }
    }
    return nil
  }

  private static func isNote(_ inner: String, isSquare: Bool) -> Bool {
    guard (6...160).contains(inner.utf8.count) else { return false }
    let words = WordList(inner).words
    guard let first = words.first else { return false }
    if isSquare, words.count >= 3,
      phrases.occur(in: inner) || inner.contains("?") || beforeIssue.occur(in: inner)
    {
      return true
    }
    // “(date – Jean to put in)”
    if let dash = inner.firstRange(of: " – ") ?? inner.firstRange(of: " - ") {
      let behind = WordList(inner[dash.upperBound...]).words
      if behind.count >= 3, let name = behind.first, name.isCapitalised,
        !bodies.contains(name.text), behind[1].text == "to",
        asked.contains(behind[2].text) || filling.contains(behind[2].text)
      {
        return true
      }
    }
    if isSquare,
      first.text == "insert" || first.text == "xx"
        || words.prefix(3).contains(where: { asked.contains($0.text) })
    {
      return true
    }
    // “Cabinet to decide in May” is a plan; only somebody's name before it makes it a note.
    guard let to = words.prefix(5).firstIndex(where: { $0.text == "to" }), to >= 1,
      to + 1 < words.count, asked.contains(words[to + 1].text)
    else { return false }
    return isSquare
      || first.isCapitalised && to <= 2 && !bodies.contains(first.text)
        && DateScanner.mentions(in: inner).isEmpty
  }

  /// What colleagues ask of each other.
  private static let asked: Set<String> = [
    "confirm", "check", "update", "chase", "provide", "supply", "advise", "amend", "verify",
    "complete", "insert", "add", "rewrite", "edit", "send", "get",
  ]

  /// What is asked of whoever has the fact.
  private static let filling: Set<String> = ["put", "fill", "find", "tell", "ask", "say"]

  private static let bodies: Set<String> = [
    "cabinet", "council", "board", "committee", "government", "parliament", "members", "panel",
    "executive", "county", "ministers", "defra", "desnz", "dft", "ofgem", "residents", "partners",
  ]

  /// Phrases that in prose too can only be a note.
  private static let surePhrases = Phrases([
    "please check with", "please confirm with", "note to self", "note to author", "note to editor",
    "insert figure", "insert date", "insert text", "insert number", "insert name", "insert quote",
    "lorem ipsum", "add figure here", "add date here", "delete before publication",
    "check before publication", "wording tbc",
  ])

  /// The phrases, and what stands with a name.
  private static let signs = Phrases(namedSigns + questions)
  private static let phrases = Phrases(questions)
  private static let questions = [
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
  ]
}

extension Finding.Message {
  fileprivate static func left(_ note: String, in field: String) -> Self {
    "a drafting note was left in \(field): “\(note)”"
  }
}
