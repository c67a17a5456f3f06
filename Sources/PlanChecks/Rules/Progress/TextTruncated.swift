public import PlanModel

/// Finds texts that break off in the middle of a sentence.
public struct TextTruncated: DigestRule {
  public static let guidance = Guidance(
    name: "text-truncated", title: "Text that breaks off", family: .progress, severity: .warning,
    looksFor:
      "A text that ends with a word that must be followed by another (“and”, “of”, “including”, "
      + "“minimise”), with a comma or a slash, in the middle of a word, or inside a bracket that was never closed; and an account whose last "
      + "sentence has no stop, where nearly all others end with one.",
    whyItMatters:
      "Part of the promise or of the account is lost, often because a cell was too small to print "
      + "it all. Nobody can be held to words that are not there.",
    howToPutRight: "Take the whole text from the original, and let the row grow.",
    whenToWaive: "Where the paper that was adopted breaks off like this, and must not be changed.",
    before: "B9 Fit low-carbon heating in schools, libraries and",
    after: "B9 Fit low-carbon heating in schools, libraries and care homes.")

  /// The words that are spelt right; nil where the machine has no list.
  let english: EnglishWords?

  public init() { self.init(english: nil) }
  public init(english: EnglishWords?) { self.english = english }

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    lazy var known = PaperWords(plan).all
    let next = digest.nextSteps
    let ending = Self.fieldsWithStops(plan, next)
    // Where some write without capitals, a small letter at the head says nothing.
    let startsLow = plan.actions.count { $0.update.map(Self.beginsLow) ?? false } > 2
    return plan.actions.flatMap { action in
      func breakOff(_ field: String, _ text: String) -> Finding? {
        if ending.contains(field), let words = Self.endWithoutStop(of: text) {
          return finding(.breaksOff(FieldName.spoken(field), words), about: action, at: field)
        }
        let part = partOfWord(endingOf: text).flatMap { part in
          Self.isBroken(part.word, of: known) ? part.quote : nil
        }
        if let words = Self.brokenStart(of: text, in: field, startsLow: startsLow) {
          return finding(.beginsWithin(FieldName.spoken(field), words), about: action, at: field)
        }
        guard let words = Self.brokenEnd(of: text) ?? part else { return nil }
        return finding(.breaksOff(FieldName.spoken(field), words), about: action, at: field)
      }
      return action.texts.compactMap { breakOff($0.field, $0.text) }
        + next.cells(of: action).compactMap { breakOff("next steps", $0.text) }
    }
  }

  /// The fields whose texts nearly all end with a stop.
  private static func fieldsWithStops(_ plan: Plan, _ next: NextSteps) -> Set<String> {
    var counts: [String: (all: Int, stopped: Int)] = [:]
    func count(_ text: String, _ field: String) {
      guard text.utf8.count >= 40 else { return }
      counts[field, default: (0, 0)].all += 1
      if !endsOpenly(text) { counts[field, default: (0, 0)].stopped += 1 }
    }
    for action in plan.actions {
      for (field, text) in action.accounts { count(text, field) }
      for field in next.cells(of: action) { count(field.text, "next steps") }
    }
    // One in twenty may lack it, and one of a few.
    return Set(
      counts.filter { $1.all >= 5 && ($1.all - $1.stopped) * 20 <= max($1.all, 20) }.keys)
  }

  private static func endsOpenly(_ text: String) -> Bool {
    text.utf8.last.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// The last words of a text whose last sentence has no stop, where the others have one.
  private static func endWithoutStop(of text: String) -> String? {
    if text.utf8.count >= 30, endsOpenly(text), let last = text.statements.last, last != text,
      fragments.contains(last.lowercased())
    {
      return String(text.suffix(48).drop { $0 != " " }).trimmed
    }
    if let clause = hangingClause(of: text) { return clause }
    if endsInLink(text) { return String(text.suffix(48).drop { $0 != " " }).trimmed }
    // Many a writer leaves out the last stop; a number or “the same” asks for what it is of.
    guard text.utf8.count >= 60, endsOpenly(text), let last = text.statements.last,
      last.utf8.count >= 24, let word = last.split(separator: " ").last?.lowercased(),
      Numerals.value(of: word) != nil || open.contains(word)
    else { return nil }
    return String(text.suffix(48).drop { $0 != " " }).trimmed
  }

  /// Whether the last word joins what was to come: “were surveyed in”, “as soon as we can find”.
  private static func endsInLink(_ text: String) -> Bool {
    guard text.utf8.count >= 40, endsOpenly(text) else { return false }
    let all = WordList(text.ending(80)).words.map(\.text)
    let words = Array(all.suffix(5))
    guard words.count == 5, let last = words.last else { return false }
    let before = words[3]
    if linking.contains(last) { return true }
    // “As soon as we can”, “than we had” are whole.
    if modal.contains(last) {
      return !["we", "they", "it", "you", "he", "she", "i", "than", "as"].contains(before)
    }
    if transitive.contains(last) {
      // “With what the parish could find” has its object.
      return !all.suffix(9).contains {
        ["what", "that", "all", "which", "as", "than"].contains($0)
      }
        && ["can", "could", "to", "will", "must", "should", "may"].contains(before)
    }
    guard ["in", "on", "by", "at", "over"].contains(last) else { return false }
    // “The panels were surveyed in”; trees may be “put in”, and lamps “switched on”.
    if words[2] == "to", before == "be" {
      return ["likely", "expected", "due", "planned", "scheduled", "set"].contains(words[1])
    }
    return last != "over" && ["was", "were", "been", "be"].contains(words[2])
      && before.hasSuffix("ed") && !withParticle.contains(before)
  }

  private static let linking: Set<String> = [
    "if", "until", "unless", "whether", "although", "who", "whose", "during", "against", "among",
    "amongst", "between", "every", "regarding", "using", "being", "having", "requires", "requiring",
    "allowing", "enabling", "covering", "involving", "concerning", "providing",
  ]
  private static let modal: Set<String> = [
    "can", "could", "would", "should", "must", "might", "had", "been", "they", "we",
  ]
  private static let transitive: Set<String> = [
    "find", "bring", "make", "give", "add", "ensure", "provide", "allow", "enable", "install",
    "include", "reduce", "secure",
  ]
  /// Participles behind which “in”, “on” or “by” may stand last.
  private static let withParticle: Set<String> = [
    "joined", "phased", "filled", "plugged", "switched", "turned", "carried", "passed", "called",
    "fenced", "roped", "invited", "locked", "logged", "checked", "worked", "moved", "signed",
    "bolted", "typed", "tied", "added", "roofed", "boxed", "keyed", "piped", "hemmed", "bedded",
    "relied", "acted", "decided", "agreed", "lived", "ploughed", "watered", "raked", "topped",
  ]

  /// “…, and until the upgrade”: a clause that was begun behind “and” and has no verb yet, nor has what it
  /// was to say.
  private static func hangingClause(of text: String) -> String? {
    guard text.utf8.count >= 48, endsOpenly(text) else { return nil }
    let words = WordList(text.ending(80)).words.map(\.text)
    guard
      let place = words.indices.dropFirst().last(where: {
        subordinating.contains(words[$0]) && ["and", "but", "so", "or"].contains(words[$0 - 1])
      }), (1...4).contains(words.count - place - 1)
    else { return nil }
    let rest = words[(place + 1)...]
    // “And once approved”, “and when needed” may stand last.
    guard let first = rest.first,
      ["the", "a", "an", "this", "that", "these", "our", "its", "their"]
        .contains(first), rest.count >= 2
    else { return nil }
    return String(text.suffix(48).drop { $0 != " " }).trimmed
  }

  private static let subordinating: Set<String> = [
    "until", "while", "once", "because", "although", "if", "unless", "after", "before", "when",
    "whereas", "since",
  ]

  private static func beginsLow(_ text: String) -> Bool {
    text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// The first words of an update that begins in the middle of a sentence: “of the cohort, so that …”.
  private static func brokenStart(
    of text: String, in field: String, startsLow: Bool
  ) -> String? {
    guard field == "update", !startsLow, text.utf8.count >= 40, beginsLow(text),
      let first = text.split(separator: " ", maxSplits: 1).first, heads.contains(String(first))
    else { return nil }
    return String(text.prefix(40)).trimmed
  }

  private static let heads: Set<String> = [
    "of", "and", "or", "but", "which", "that", "who", "whose", "to", "with", "than", "so", "is",
    "are", "was", "were", "by", "from",
  ]

  /// The last words of a text that breaks off; nil for one that ends well or is too short to tell.
  private static func brokenEnd(of text: String) -> String? {
    guard text.utf8.count >= 24, text.utf8.last != UInt8(ascii: ".") else { return nil }
    let end = text.ending(240).trimmed
    guard let last = end.unicodeScalars.last else { return nil }
    var quote: String { String(end.suffix(48).drop { $0 != " " }).trimmed }
    switch last {
    case ",", "/", "(", "&", "+": return quote
    default: break
    }
    guard last.properties.isAlphabetic else { return nil }
    let word = Substring(end.utf8.suffix(from: end.utf8.lastIndex(of: 0x20) ?? end.startIndex))
      .trimmed
    // “Cycle hangars: 80 new”: an adjective may stand last behind a colon.
    let isHeaded = word == "new" && end.contains(":")
    let before = end.split(separator: " ").suffix(2).first.map(String.init) ?? ""
    if dangling.contains(word.lowercased()), !isHeaded,
      !(phrasal[word]?.contains(before.lowercased()) ?? false)
    {
      return quote
    }
    // “Round 4 opens in”: of these verbs the time or place is wanting.
    if ["in", "on", "by"].contains(word), placing.contains(before.lowercased()) { return quote }
    if end.utf8.suffix(8).elementsEqual(" so that".utf8) { return quote }
    return opensBracket(text) ? quote : nil
  }

  /// The last word of a text without a stop, where no dictionary knows it, and the words before it.
  ///
  /// A number before it makes it a unit.
  private func partOfWord(endingOf text: String) -> (word: String, quote: String)? {
    guard let english, text.utf8.count >= 40, let last = text.utf8.last,
      (0x61...0x7A).contains(last)
    else { return nil }
    let words = text.ending(120).utf8.split(separator: 0x20).suffix(2).map { Substring($0) }
    guard words.count == 2, let word = words.last, (2...12).contains(word.utf8.count),
      word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      words.first?.contains(where: \.isNumber) == false,
      !english.contain(String(word)), !Self.shortForms.contains(String(word))
    else { return nil }
    return (String(word), String(text.suffix(48).drop { $0 != " " }).trimmed)
  }

  /// Whether the paper's other words tell what it was to be: one goes on where it ends, and none is it.
  private static func isBroken(_ part: String, of words: [PaperWords.Word]) -> Bool {
    var goesOn = false
    for word in words where word.text.hasPrefix(part) {
      if word.text == part, word.count > 1 { return false }
      if word.text.utf8.count >= part.utf8.count + 2, word.isCommon { goesOn = true }
    }
    return goesOn
  }

  /// Words that people cut short on purpose.
  private static let shortForms: Set<String> = [
    "decarb", "info", "comms", "mgmt", "govt", "dept", "org", "admin", "demo", "env", "sust",
    "regs",
    "spec", "max", "min", "approx", "etc", "tbc", "tbd", "km", "kg", "kwh", "mwh", "kw", "mw", "yr",
    "yrs", "pa", "pcm", "sqm", "ha", "refurb", "eco", "bio", "geo", "agri", "veg", "rep", "reps",
    "exec", "co", "app", "apps", "cllr", "cllrs", "accom", "enviro", "microgen", "prog", "progs",
  ]

  /// Whether the last opening bracket has no closing one, in a text that has no stop behind it.
  private static func opensBracket(_ text: String) -> Bool {
    guard TextBytes.has("(", in: text) else { return false }
    let bytes = Array(text.utf8)
    guard let open = bytes.lastIndex(of: UInt8(ascii: "(")) else { return false }
    let behind = bytes[(open + 1)...]
    return !behind.contains(UInt8(ascii: ")")) && !behind.contains(UInt8(ascii: "."))
      && behind.count < 120
  }

  /// The beginnings of a sentence that was never written.
  private static let fragments: Set<String> = [
    "next phase", "next", "the next phase", "next stage", "the next stage", "further work", "work",
    "work on", "the", "this", "next steps", "phase", "officers", "a further", "we", "it", "a new",
  ]

  private static let open: Set<String> = [
    "same", "first", "last", "other", "own", "several", "many", "every", "each", "two-thirds",
    "next",
    "remaining", "very", "further",
  ]

  /// “Have every barn looked at”: verbs that end with the word, by the word.
  private static let phrasal: [String: Set<String>] = [
    "at": ["looked", "aimed", "arrived"],
    "with": ["dealt", "agreed", "shared", "engaged"],
    "for": [
      "paid", "cared", "catered", "accounted", "called", "asked", "hoped", "budgeted", "allowed",
    ],
    "to": [
      "seen", "listened", "attended", "up", "adhered", "spoken", "kept", "want", "wish", "able",
    ],
    "of": ["disposed", "rid", "heard", "thought", "made"],
    "into": ["looked", "moved", "drawn"],
    "from": ["heard", "benefited", "suffered"],
  ]

  private static let placing: Set<String> = [
    "opens", "open", "opened", "opening", "closes", "starts", "start", "started", "begins", "begin",
    "begun", "ends", "due", "expected", "planned", "completed", "held", "launches", "launched",
    "installed", "planted", "published", "agreed", "approved", "scheduled",
  ]

  private static let dangling: Set<String> = [
    "and", "or", "the", "a", "an", "of", "to", "for", "with", "from", "at", "into", "including",
    "include", "includes", "which", "their", "its", "our", "via", "between", "both", "minimise",
    "maximise", "ensure", "enable", "provide", "e.g", "i.e", "eg", "ie", "whilst", "while",
    "because", "than", "per", "towards", "upon", "within", "new", "such as", "as", "your", "these",
    "various", "related", "relating", "is", "are", "was", "were", "has", "have", "be", "will",
    "not",
  ]
}

extension String {
  /// Its last so many characters, which in a text of plain letters are its last bytes.
  fileprivate func ending(_ count: Int) -> String {
    guard TextBytes.hasForeignLetter(self) || TextBytes.has("\r", in: self) else {
      return String(Substring(utf8.suffix(count)))
    }
    return String(suffix(count))
  }
}

extension Finding.Message {
  fileprivate static func beginsWithin(_ field: String, _ words: String) -> Self {
    "\(field) begins in the middle of a sentence: “\(words) …”"
  }

  fileprivate static func breaksOff(_ field: String, _ words: String) -> Self {
    "\(field) breaks off: “… \(words)”"
  }
}
