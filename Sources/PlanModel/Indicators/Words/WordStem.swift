/// What forms of one word have in common: "planted", "planting" and "trees planted" meet in "plant".
///
/// A light stemmer: it takes off the endings of plurals, of regular verbs and of the nouns made from
/// verbs. What it gives is compared and never shown.
enum WordStem {
  private static let irregular: [String: String] = [
    "people": "person", "children": "child", "men": "man", "women": "woman", "sold": "sell",
    "built": "build", "bought": "buy", "held": "hold", "given": "giv", "grown": "grow",
    "made": "mak", "taken": "tak", "sent": "send", "saved": "sav", "met": "meet", "spent": "spend",
    "driven": "driv", "cut": "cut", "feet": "foot", "reduction": "reduc", "reductions": "reduc",
  ]

  static func stem(_ word: some StringProtocol) -> String {
    var word = word.lowercased()
    for ending in ["'s", "’s", "s'", "s’"] where word.hasSuffix(ending) {
      word.removeLast(ending.hasPrefix("s") ? 1 : 2)
    }
    if let stem = irregular[word] { return stem }
    if word.hasSuffix("ies"), word.count > 4 {
      word = word.dropLast(3) + "y"
    } else if word.hasSuffix("sses") || word.hasSuffix("shes") || word.hasSuffix("ches")
      || word.hasSuffix("xes")
    {
      word.removeLast(2)
    } else if word.hasSuffix("s"), word.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    {
      word.removeLast()
    }
    for ending in ["ations", "ation", "ing", "ed", "ment"]
    where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      word.removeLast(ending.count)
      return Self.bare(Self.undoubled(word))
    }
    if word.hasSuffix("tion") || word.hasSuffix("sion"), word.count > 6 { word.removeLast(3) }
    return Self.bare(word)
  }

  /// Without a silent e, and without the "at" of "generate", which "generation" has not.
  private static func bare(_ word: String) -> String {
    var word = word
    if word.hasSuffix("e"), word.count > 3 { word.removeLast() }
    if word.hasSuffix("at"), word.count > 5 { word.removeLast(2) }
    return word
  }

  /// "fitt" is "fit", but "install" stays.
  private static func undoubled(_ word: String) -> String {
    guard let last = word.last, word.dropLast().last == last, "bdgmnprt".contains(last) else {
      return word
    }
    return String(word.dropLast())
  }
}
