import PlanModel

/// Tells where an update counts fewer than all of what its action is about: “eight of the ten cars”.
enum PartOfAll {
  /// The words that say so, with their noun.
  ///
  /// - Parameters:
  ///   - update: What was reported.
  ///   - task: The action's own words, in which the thing counted must be named.
  /// - Returns: As printed; nil where nothing says so.
  static func words(in update: String, of task: String) -> String? {
    let words = WordList(update).words
    guard words.count >= 4, words.contains(where: { $0.text == "of" }) else { return nil }
    let named = Set(WordList(task).content)
    for place in words.indices.dropFirst() where words[place].text == "of" {
      guard let some = Numerals.value(of: words[place - 1].text) else { continue }
      var next = place + 1
      if next < words.count, ["the", "our", "its", "these"].contains(words[next].text) {
        next += 1
      }
      guard next + 1 < words.count, let all = Numerals.value(of: words[next].text), some < all,
        named.contains(WordList.stem(words[next + 1].text)),
        deeds.occur(in: String(update.sentence(around: words[place].start)))
      else { continue }
      let bytes = Array(update.utf8)[words[place - 1].start..<words[next + 1].end]
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }

  private static let deeds = Phrases([
    "finished", "complete", "completed", "done", "installed", "in service", "in place", "in use",
    "planted", "delivered", "fitted", "converted", "replaced", "built", "open", "upgraded",
    "insulated", "have been", "are now",
  ])
}

/// Whole numbers as prose writes them.
enum Numerals {
  /// Of figures or of a word up to twenty; nil for anything else.
  static func value(of word: String) -> Int? {
    if let place = names.firstIndex(of: word) { return place }
    guard word.utf8.count <= 4 else { return nil }
    return Int(word)
  }

  private static let names = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]
}
