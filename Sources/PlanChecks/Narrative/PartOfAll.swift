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
    guard mayCount.occur(in: update) else { return nil }
    let plain = PlainNumbers(update)
    let words = WordList(plain.text).words
    guard words.count >= 4 else { return nil }
    let named = Set(WordList(task).content)
    let taskNumbers = Set(WordList(PlainNumbers(task).text).words.compactMap { number($0.text) })
    for place in words.indices.dropFirst() where words[place].text == "of" {
      guard let some = number(words[place - 1].text) else { continue }
      var next = place + 1
      if next < words.count, ["the", "our", "its", "these"].contains(words[next].text) {
        next += 1
      }
      guard next < words.count, let all = number(words[next].text), some < all,
        !(1990...2100).contains(all)
      else { continue }
      let sentence = String(plain.text.sentence(around: words[place].start))
      guard deeds.occur(in: sentence) else { continue }
      // “Audits finished at eight of the ten.”
      let isLast = endsSentence(plain.text, at: words[next].end)
      let isOfTask =
        isLast
        ? WordList(sentence).content.contains { named.contains($0) && $0.first?.isLetter == true }
        : next + 1 < words.count
          && (isOfTask(words[next + 1].text, named)
            || verbs.contains(words[next + 1].text) && taskNumbers.contains(all))
      guard isOfTask else { continue }
      let start = plain.printed(words[place - 1].start)
      let end = plain.printed(isLast ? words[next].end : words[next + 1].end)
      return String(decoding: Array(update.utf8)[start..<end], as: UTF8.self)
    }
    return nil
  }

  private static func endsSentence(_ text: String, at end: Int) -> Bool {
    let rest = text.utf8.dropFirst(end)
    guard let first = rest.first else { return true }
    return [0x2E, 0x3B, 0x2C].contains(first) && (rest.dropFirst().first ?? 0x20) == 0x20
  }

  private static let mayCount = Phrases(["of"])

  /// Whether the word behind the whole names what the task does, or says what was done: “41 of 57 trained”.
  private static func isOfTask(_ word: String, _ named: Set<String>) -> Bool {
    named.contains(WordList.stem(word)) || participles.contains(word)
  }

  private static func number(_ word: String) -> Int? {
    Numerals.value(of: word) ?? (word.utf8.count <= 7 ? Int(word) : nil)
  }

  /// What may stand behind the whole where the thing is not named again: “Four of the six are live”.
  private static let verbs: Set<String> = ["are", "have", "were", "is", "has", "now", "live", "up"]

  private static let participles: Set<String> = [
    "trained", "done", "installed", "planted", "delivered", "fitted", "converted", "replaced",
    "built",
    "upgraded", "insulated", "completed", "adopted", "surveyed", "certified", "reached",
  ]

  private static let deeds = Phrases([
    "finished", "complete", "completed", "done", "installed", "in service", "in place", "in use",
    "planted", "delivered", "fitted", "converted", "replaced", "built", "open", "upgraded",
    "insulated", "have been", "are now", "trained", "adopted", "reached", "certified", "surveyed",
    "generating", "running", "working", "operating", "operational", "live", "laid", "occupied",
    "handed over", "switched on", "connected", "moved", "signed", "signed up", "held", "visited",
    "restored", "cleared", "up and running", "on the road",
  ])
}
