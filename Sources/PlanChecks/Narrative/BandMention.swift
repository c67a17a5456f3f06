import PlanModel

/// A band that a text says holds for its action.
enum BandMention {
  /// Bands of time before a word for time, or behind one that says that they were changed.
  ///
  /// “medium/long timeframes”, “changed to long term”, “timescale moved to M/L”.
  static func timescale(in text: String) -> (bands: [TimescaleBand], printed: String)? {
    guard times.occur(in: text) else { return nil }
    let words = WordList(text).words
    for (place, word) in words.enumerated() where bands[word.text] != nil {
      // Bands that follow each other, with “to”, “or” or a stroke between them.
      var found: [TimescaleBand] = []
      var end = place
      while end < words.count {
        if let band = bands[words[end].text], isBand(words[end]) {
          found.append(band)
        } else if !["to", "or", "and", "term"].contains(words[end].text) {
          break
        }
        end += 1
      }
      guard let first = found.first else { continue }
      let next = end < words.count ? words[end].text : ""
      let before = words[max(0, place - 6)..<place].map(\.text)
      let isNamed = nouns.contains(next)
      let isChanged =
        before.contains { changes.contains($0) } && before.last == "to"
        && (before.contains { nouns.contains($0) } || words[end - 1].text == "term")
      guard isNamed || isChanged else { continue }
      let stop = isNamed ? words[end].end : words[end - 1].end
      let bytes = text.utf8
      let from = bytes.index(bytes.startIndex, offsetBy: words[place].start)
      let to = bytes.index(bytes.startIndex, offsetBy: stop)
      return (found.isEmpty ? [first] : found, String(decoding: bytes[from..<to], as: UTF8.self))
    }
    return nil
  }

  /// The band that a text says cost or carbon has now.
  static func level(of field: String, in text: String) -> Level? {
    let subject = field == "cost" ? costs : carbons
    for match in subject.all(in: text) {
      let rest = text.utf8.dropFirst(match.end).prefix(120)
        .prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ";") }
      let words = WordList(String(decoding: rest, as: UTF8.self)).words.prefix(9).map(\.text)
      guard let change = words.firstIndex(where: { changes.contains($0) }), change <= 3 else {
        continue
      }
      let behind = words[(change + 1)...]
      for link in behind.indices.dropLast().reversed()
      where behind[link] == "to" || behind[link] == "as" {
        if let level = levels[behind[link + 1]] { return level }
      }
    }
    return nil
  }

  /// Whether a text speaks of cost or carbon at all.
  static func mayTellLevel(in text: String) -> Bool { subjects.occur(in: text) }

  /// A letter is a band only as a capital.
  private static func isBand(_ word: WordList.Word) -> Bool {
    word.text.utf8.count > 1 || word.isCapitalised
  }

  private static let bands: [String: TimescaleBand] = [
    "short": .short, "medium": .medium, "long": .long, "s": .short, "m": .medium, "l": .long,
  ]
  private static let levels: [String: Level] = [
    "low": .low, "medium": .medium, "moderate": .medium, "high": .high,
  ]
  private static let nouns: Set<String> = [
    "timeframe", "timeframes", "timescale", "timescales", "timeline", "timelines",
  ]
  private static let changes: Set<String> = [
    "moved", "changed", "adjusted", "updated", "revised", "extended", "amended", "put", "raised",
    "lowered", "increased", "reduced", "reclassified", "classified", "upgraded", "downgraded",
    "assessed", "rated", "reassessed",
  ]
  private static let times = Phrases(Array(nouns) + ["term"])
  private static let subjects = Phrases(["cost", "costs", "carbon"])
  private static let costs = Phrases(["cost", "costs", "cost to the council"])
  private static let carbons = Phrases([
    "carbon saving", "carbon savings", "carbon reduction", "carbon impact", "carbon",
  ])
}
