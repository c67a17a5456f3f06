import PlanModel

/// Tells where a text counts things of which the old state goes on: “twelve of our 31 sites still buy”.
enum Lingering {
  /// The words that say so; nil where nothing does.
  static func words(in text: String) -> String? {
    guard still.occur(in: text) else { return nil }
    let words = WordList(text).words
    let bytes = Array(text.utf8)
    for (place, word) in words.enumerated() where word.text == "still" && place >= 3 {
      guard place + 1 < words.count, verbs.contains(words[place + 1].text),
        let of = words[max(0, place - 6)..<place].lastIndex(where: { $0.text == "of" }), of > 0,
        let some = Numerals.value(of: words[of - 1].text), some > 0
      else { continue }
      let start = words[of - 1].start
      let end = words[place + 1].end
      // All of it stands in one clause.
      guard !bytes[start..<end].contains(where: { [0x2E, 0x3B, 0x3A, 0x28].contains($0) }) else {
        continue
      }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return nil
  }

  private static let still = Phrases(["still"])

  /// What goes on where the action has not reached.
  private static let verbs: Set<String> = [
    "buy", "use", "uses", "sell", "need", "needs", "lack", "rely", "burn", "run", "await", "depend",
    "without", "outstanding", "waiting", "awaiting", "unconverted", "uninsulated", "heated",
  ]
}
