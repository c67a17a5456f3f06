import PlanModel

/// Tells where an update counts things of the action's own that were made or done.
enum Deliveries {
  /// “14 trees have been planted”, where the action is about trees; nil where nothing is counted.
  static func words(in action: Action) -> String? {
    guard let update = action.update else { return nil }
    if let match = sofar.first(in: update), let words = counted(before: match, in: update) {
      return words
    }
    guard deeds.occur(in: update) else { return nil }
    let own = Set(WordList("\(action.title ?? "") \(action.text)").content)
    let words = WordList(update).words
    let bytes = Array(update.utf8)
    for (place, word) in words.enumerated() {
      guard let count = Numerals.value(of: word.text), count > 0, !isYear(count),
        let range = deed(around: place, in: words, own)
      else { continue }
      let sentence = update.sentence(around: word.start)
      let from = words[range.lowerBound].start
      let to = words[range.upperBound].end
      // All of it stands in one sentence.
      guard !others.occur(in: String(sentence)),
        !bytes[from..<to].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") })
      else { continue }
      return String(decoding: bytes[from..<to], as: UTF8.self)
    }
    return nil
  }

  /// A number right before words for what there is so far: “9,850 in the ground to date”.
  private static func counted(before match: Phrases.Match, in update: String) -> String? {
    let sentence = String(update.sentence(around: match.start))
    guard !others.occur(in: sentence),
      let amount = Amount.all(in: " " + update).last(where: { $0.end <= match.start + 1 }),
      !amount.isMoney, amount.value > 0, match.start + 1 - amount.end <= 24,
      !isYear(Int(exactly: amount.value) ?? 0)
    else { return nil }
    return update.utf8Part(amount.start - 1, match.end).trimmed
  }

  private static let sofar = Phrases([
    "in the ground to date", "in the ground", "in place to date", "in use to date",
    "planted to date", "installed to date", "fitted to date", "delivered to date",
    "completed to date", "trained to date", "planted so far", "installed so far", "fitted so far",
  ])

  /// From the number to the deed behind it (“14 trees were planted”), or from the deed before it to the
  /// thing (“planted 14 trees”).
  private static func deed(
    around place: Int, in words: [WordList.Word], _ own: Set<String>
  ) -> ClosedRange<Int>? {
    let behind = words[(place + 1)...].prefix(7)
    guard let thing = behind.prefix(3).firstIndex(where: { own.contains(WordList.stem($0.text)) })
    else { return nil }
    if place > 1, participles.contains(words[place - 1].text),
      actors.contains(words[place - 2].text)
    {
      return (place - 2)...thing
    }
    // “60 kits handed out at three fairs.”
    if place == 0,
      let last = behind.prefix(4).lastIndex(where: { own.contains(WordList.stem($0.text)) }),
      last + 2 < words.count, given.contains(words[last + 1].text), words[last + 2].text == "out"
    {
      return place...(last + 2)
    }
    // “Three workshops held in March.”
    if place == 0, thing + 1 < words.count,
      participles.contains(words[thing + 1].text) || words[thing + 1].text == "held"
    {
      return place...(thing + 1)
    }
    let deed = behind.firstIndex { participles.contains($0.text) || $0.text == "carried" }
    guard let deed, deed > thing, ["been", "were", "was"].contains(words[deed - 1].text) else {
      return nil
    }
    guard words[deed].text == "carried" else { return place...deed }
    // “40 surveys were carried out.”
    return deed + 1 < words.count && words[deed + 1].text == "out" ? place...(deed + 1) : nil
  }

  private static func isYear(_ number: Int) -> Bool { (1990...2099).contains(number) }

  private static let participles: Set<String> = [
    "installed", "delivered", "planted", "fitted", "trained", "built", "insulated", "converted",
    "replaced", "opened", "launched", "upgraded", "retrofitted", "distributed", "awarded",
    "carried",
    "surveyed", "visited", "audited", "inspected", "issued", "restored", "converted", "repaired",
  ]
  private static let given: Set<String> = ["handed", "given", "sent", "lent"]
  private static let deeds = Phrases(
    Array(participles).sorted() + [
      "held", "carried out", "handed out", "given out", "sent out", "lent out",
    ])
  private static let actors: Set<String> = [
    "we", "have", "has", "officers", "team", "council", "contractor",
  ]

  /// Signs that it was done before the action, by others, or is yet to come.
  private static let others = Phrases([
    "previous*", "earlier", "last year", "before", "pilot", "neighbouring", "by others", "existing",
    "will", "would", "should", "could", "to be", "planned", "target*", "aim*", "elsewhere", "other",
    "separate*", "if", "once", "not", "none", "since 0000",
  ])
}
