public import PlanModel

/// Finds misspelt words, one finding for the whole plan.
///
/// Without a list of English words it can tell few of them, and says only those.
public struct WordMisspelt: PaperPlanRule {
  public static let guidance = Guidance(
    name: "word-misspelt", title: "Misspelt words", family: .words, severity: .note,
    looksFor:
      "Words that no dictionary and no list of the field knows, and that one slip of the hand makes "
      + "of a known word; names and capitalised words only where the paper itself has the other "
      + "spelling again and again; an apostrophe in the plural of an abbreviation (“EV’s”).",
    whyItMatters:
      "A search for the word misses it, a screen reader stumbles, and the reader wonders what else "
      + "was not looked over.",
    howToPutRight: "Correct the spelling; the list gives the likely word for each.",
    whenToWaive: "Where the word is a name or a term of art that is spelt so.",
    before: "C2 Suport community groups to deiver energy projects.",
    after: "C2 Support community groups to deliver energy projects.")

  /// The words that are spelt right; nil where the machine has no list.
  let english: EnglishWords?

  public init() { self.init(english: nil) }
  public init(english: EnglishWords?) { self.english = english }

  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    let prose = paper?.prose ?? []
    var slips = english.map { Self.slips(in: plan, prose, $0) } ?? []
    for (place, action) in plan.actions.enumerated() {
      for (_, text) in action.texts {
        if let slip = Self.apostrophe(in: text) {
          slips.append((slip, slip.replacing("'", with: "").replacing("’", with: ""), [place]))
        }
        if let slip = Self.capitals(in: text, english) {
          slips.append((slip, slip.lowercased(), [place]))
        }
      }
    }
    guard !slips.isEmpty else { return [] }
    slips.sort { ($0.places[0], $0.word) < ($1.places[0], $1.word) }
    let places = Set(slips.flatMap(\.places)).sorted()
    let count = plan.actions.count
    return [
      finding(
        .misspelt(slips.map { "“\($0.word)” (\($0.meant))" }),
        refs: places.filter { $0 < count }.map { plan.actions[$0].key },
        line: (places[0] < count ? plan.actions[places[0]].source : prose[places[0] - count].source)
          .line)
    ]
  }

  private typealias Slip = (word: String, meant: String, places: [Int])

  private static func slips(in plan: Plan, _ prose: [Paragraph], _ english: EnglishWords)
    -> [Slip]
  {
    let words = PaperWords(plan, prose: prose).all
    let unknown = words.indices.filter { place in
      words[place].text.utf8.count >= 5 && !english.contain(words[place].text)
    }
    // Where many words are unknown, the plan is not in English.
    guard unknown.count(where: { words[$0].isCommon }) * 8 <= max(words.count, 40) else {
      return []
    }
    // What is rarer still than a rare word is no measure for it.
    lazy var own = LikeWords(words) { $0.count >= 2 || $0.text.utf8.count >= 7 }
    return unknown.compactMap { place in
      let word = words[place]
      guard word.count <= 3,
        let meant = meant(by: word, among: own, english) ?? meantInLead(by: word, of: plan),
        !english.compose(word.text) || isTorn(word.text, from: meant)
      else { return nil }
      return (word.printed, meant, word.places)
    }
  }

  /// Whether a word only lacks a letter of a usual one, or has two exchanged: a long list has a word for
  /// nearly any two parts of it.
  private static func isTorn(_ word: String, from meant: String) -> Bool {
    UsualWords.contain(meant)
      && (meant.utf8.count == word.utf8.count + 1
        || meant.utf8.count == word.utf8.count && meant.utf8.sorted() == word.utf8.sorted())
  }

  /// The word that was meant; nil where it may well be right.
  private static func meant(
    by use: PaperWords.Word, among words: LikeWords, _ english: EnglishWords
  ) -> String? {
    let word = use.text
    if use.isCapitalised, word.utf8.count >= 6,
      let month = NearWords.first(of: word, among: months, where: { _ in true })
    {
      return month.prefix(1).uppercased() + month.dropFirst()
    }
    // A plural or another form of a word that the paper uses is no slip.
    let own = words.all(of: use).first { near in
      guard !isForm(word, of: near.text), !isLenited(word, near.text) else { return false }
      // A name is measured by names only: “Beinn Ruadh” is no “being”.
      if use.isCapitalised, use.isName, !near.isName,
        word.utf8.last != near.text.utf8.last || word.utf8.first != near.text.utf8.first
      {
        return false
      }
      // "Upper Barow" is a place, and no slip of "Barrow".
      if use.isName, word.utf8.count <= 7, english.contain(near.text) { return false }
      if near.count <= use.count || near.count < 2 {
        return word.utf8.count >= 8 && near.isCommon && english.contain(near.text)
      }
      return english.contain(near.text) || near.count >= 3
    }
    if let own { return own.isCapitalised ? own.printed : own.text }
    guard word.utf8.count >= 6 else { return nil }
    guard use.isCommon else { return noun(meantBy: word, english) }
    // Where it only ever has a capital it may be a name. Two letters exchanged make none, where it stands
    // once, at the beginning of a sentence.
    if use.isCapitalised {
      if use.count == 1, !use.isName,
        let exchanged = NearWords.exchanged(of: word).first(where: { UsualWords.contain($0) })
      {
        return exchanged
      }
      return noun(meantBy: word, english)
    }
    // Words that differ at their end are mostly two words, of which the list has one.
    func isSlip(for near: String) -> Bool {
      !isForm(word, of: near) && (word.utf8.last == near.utf8.last)
    }
    return NearWords.first(of: word, among: english.hashes) {
      isSlip(for: $0) && UsualWords.contain($0)
    }
  }

  /// Those that no surname is a slip from.
  private static let months = WordHashes(
    ["january", "february", "september", "october", "november", "december"].map {
      WordHash.of($0.utf8)
    })

  /// The usual word that was meant in the name of a team, where a capital says nothing: “Busines Growth”.
  private static func meantInLead(by use: PaperWords.Word, of plan: Plan) -> String? {
    guard use.isCapitalised, use.count == 1, use.text.utf8.count >= 7,
      use.firstPlace < plan.actions.count,
      let lead = plan.actions[use.firstPlace].leads.first(where: {
        ByteSearch.holds($0, use.printed)
      }),
      WordList(lead).words.contains(where: {
        $0.text != use.text && $0.text.utf8.count >= 5 && UsualWords.contain($0.text)
      })
    else { return nil }
    return NearWords.first(of: use.text, among: UsualWords.hashes) {
      $0.utf8.count != use.text.utf8.count || $0.utf8.sorted() == use.text.utf8.sorted()
    }
  }

  /// The known noun that differs by a slip from a word with the ending of one: no name ends so.
  private static func noun(meantBy word: String, _ english: EnglishWords) -> String? {
    guard word.utf8.count >= 8, let ending = endings.first(where: { word.hasSuffix($0) }) else {
      return nil
    }
    return NearWords.first(of: word, among: english.hashes) {
      $0.hasSuffix(ending) && (english.list($0) || UsualWords.contain($0))
    }
  }

  private static let endings = ["ment", "tion", "ssion", "ability", "isation"]

  private static func isForm(_ word: String, of other: String) -> Bool {
    word == other + "s" || other == word + "s" || word == other + "d" || word == other + "r"
      || word == other + "n" && other.hasSuffix("a")
  }

  /// Whether one is the other as Irish and Gaelic soften it: “Comhairle”, “Chomhairle”.
  private static func isLenited(_ word: String, _ other: String) -> Bool {
    let (short, long) = word.utf8.count < other.utf8.count ? (word, other) : (other, word)
    guard long.utf8.dropFirst().first == UInt8(ascii: "h") else { return false }
    return long.utf8.first == short.utf8.first
      && long.utf8.dropFirst(2).elementsEqual(short.utf8.dropFirst())
  }

  /// The plural of an abbreviation with an apostrophe, told by the word behind it.
  private static func apostrophe(in text: String) -> String? {
    guard hasCapitalBeforeApostrophe(text) else { return nil }
    let words = text.split(separator: " ")
    for (word, next) in zip(words, words.dropFirst()) where word.utf8.count <= 10 {
      guard word.hasSuffix("'s") || word.hasSuffix("’s") else { continue }
      let letters = word.dropLast(2)
      guard letters.count >= 2, letters.allSatisfy({ $0.isUppercase && $0.isASCII }),
        behindPlurals.contains(next.lowercased())
      else { continue }
      return String(word)
    }
    return nil
  }

  /// Few texts have one; a curly apostrophe begins with 0xE2.
  private static func hasCapitalBeforeApostrophe(_ text: String) -> Bool {
    guard TextBytes.has("'", in: text) || TextBytes.hasForeignLetter(text) else { return false }
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x27 || byte == 0xE2, (0x41...0x5A).contains(last) { return true }
      last = byte
    }
    return false
  }

  /// A word whose second letter is a capital too, by a slow shift key.
  private static func capitals(in text: String, _ english: EnglishWords?) -> String? {
    var whole = text
    let starts = whole.withUTF8 { bytes in
      var starts: [Int] = []
      var from = 0
      while let start = TextBytes.capital(in: bytes, from: from), start + 2 < bytes.count {
        if isCapital(bytes[start + 1]), start == 0 || bytes[start - 1] == 0x20,
          (0x61...0x7A).contains(bytes[start + 2])
        {
          starts.append(start)
        }
        from = start + 1
      }
      return starts
    }
    for start in starts {
      let word = text[text.utf8.index(text.utf8.startIndex, offsetBy: start)...]
        .prefix { $0.isLetter }
      if word.utf8.count >= 6, word.dropFirst(2).allSatisfy(\.isLowercase),
        english?.contain(word.lowercased()) ?? true
      {
        return String(word)
      }
    }
    return nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static let behindPlurals: Set<String> = [
    "and", "or", "to", "are", "were", "have", "more", "in", "on", "for", "by", "across", "at",
    "with",
    "who", "which", "that", "will", "can",
  ]
}

extension Finding.Message {
  fileprivate static func misspelt(_ words: [String]) -> Self {
    let count = words.count == 1 ? "one word looks" : "\(words.count) words look"
    return
      "\(count) misspelt: \(words.prefix(40).joined(separator: ", "))\(words.count > 40 ? " and more" : "")"
  }
}
