import PlanModel

/// What is done and what is left by an update, where the two are not what the action is about: “eleven
/// vans are in service; the remaining eight follow” of an action to replace 18 vans.
struct RestSum {
  var done: Int
  var left: Int
  var whole: Int

  /// “212 of the 340 lanterns are done, the remaining 158 follow”: the text gives all three itself.
  static func stated(in text: String) -> RestSum? {
    guard left.occur(in: text), !others.occur(in: text) else { return nil }
    let words = WordList(PlainNumbers(text).text).words
    let numbers = words.indices.filter { number(words[$0].text) != nil }
    guard (3...5).contains(numbers.count),
      let of = words.indices.dropFirst().first(where: { place in
        words[place].text == "of" && number(words[place - 1].text) != nil
      })
    else { return nil }
    var next = of + 1
    if next < words.count, ["the", "our", "its", "these"].contains(words[next].text) { next += 1 }
    guard next < words.count, let whole = number(words[next].text),
      let done = number(words[of - 1].text), done < whole,
      let rest = numbers.first(where: { place in
        place > next && place >= 2 && words[place - 1].text == "remaining"
          && words[place - 2].text == "the" && (place < 3 || words[place - 3].text != "of")
      }), let left = number(words[rest].text), left < whole,
      // The thing that is left is not another than the one that was counted.
      rest + 1 < words.count,
      verbs.contains(words[rest + 1].text)
        || next + 1 < words.count
          && WordList.stem(words[rest + 1].text) == WordList.stem(words[next + 1].text)
    else { return nil }
    let values = numbers.compactMap { number(words[$0].text) }
    guard done + left != whole, abs(done + left - whole) * 4 <= whole,
      !fits(values.filter { $0 != whole }, whole)
    else { return nil }
    return RestSum(done: done, left: left, whole: whole)
  }

  private static let left = Phrases(["the remaining"])

  /// Whether a text speaks of what is left at all.
  static func mayStand(in text: String) -> Bool { rests.occur(in: text) }

  static func wrong(in action: Action) -> RestSum? {
    guard let update = action.update, rests.occur(in: update), !others.occur(in: update) else {
      return nil
    }
    let task = WordList(PlainNumbers(action.name).text)
    let wholes = task.words.filter { $0.text != "one" }.compactMap { number($0.text) }
    guard wholes.count == 1, let whole = wholes.first, whole >= 4 else { return nil }
    let things = Set(task.content.filter { $0.utf8.count >= 3 && !($0.first?.isNumber ?? true) })
    let words = WordList(PlainNumbers(update).text).words
    let numbers = words.indices.compactMap { place in
      number(words[place].text).map { (place, $0) }
    }
    guard (2...8).contains(numbers.count),
      let rest = numbers.first(where: { place, _ in
        place >= 2 && restWords.contains(words[place - 1].text) && words[place - 2].text == "the"
      }), let first = numbers.first, first.0 < rest.0,
      // “The sixth is being fitted” stands between what is done and what is left.
      !words[(first.0 + 1)..<(rest.0 - 1)].contains(where: { isInHand($0.text) })
    else { return nil }
    // The first figure counts what the action is about.
    let behind = words[(first.0 + 1)...].prefix(3).map { WordList.stem($0.text) }
    let next = words[(rest.0 + 1)...].first.map { WordList.stem($0.text) } ?? ""
    guard behind.contains(where: things.contains), behind.first != "of",
      things.contains(next) || verbs.contains(next), !fits(numbers.map(\.1), whole)
    else { return nil }
    let sum = first.1 + rest.1
    guard sum != whole, abs(sum - whole) <= max(2, whole / 6) else { return nil }
    return RestSum(done: first.1, left: rest.1, whole: whole)
  }

  /// Whether some of the figures make the whole, or one is it.
  private static func fits(_ values: [Int], _ whole: Int) -> Bool {
    (1..<(1 << values.count)).contains { mask in
      values.indices.filter { mask & (1 << $0) != 0 }.map { values[$0] }.reduce(0, +) == whole
    }
  }

  private static func number(_ word: String) -> Int? {
    guard let value = Numerals.value(of: word) ?? (word.utf8.count <= 7 ? Int(word) : nil),
      value > 0, !(1990...2100).contains(value)
    else { return nil }
    return value
  }

  /// Whether a word may speak of one that is neither done nor among those left.
  private static func isInHand(_ word: String) -> Bool {
    let ending = word.drop { $0.isNumber }
    return inHand.contains(word)
      || ending.utf8.count < word.utf8.count && ["st", "nd", "rd", "th"].contains(ending)
  }

  private static let inHand: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "next", "more", "being", "underway", "way", "began", "begun", "started",
    "starts",
    "begins",
    "progress", "hand", "half", "nearly", "almost", "partly",
  ]
  private static let restWords: Set<String> = ["remaining", "other", "last", "final"]
  private static let rests = Phrases(["the remaining", "the other", "the last", "the final"])
  private static let verbs: Set<String> = [
    "will", "are", "follow", "is", "to", "were", "have", "come", "start", "remain", "need", "await",
  ]
  /// Signs that the figures are of some of it, or of more.
  private static let others = Phrases([
    "phase", "further", "additional", "extra", "another", "first", "round", "batch", "wave", "lot",
    "per cent", "reserve*", "withdr*", "dropped", "no longer", "pilot", "per year", "a year",
    "a month", "each month", "including",
  ])
}

/// A number and the places that make it up, where they do not: “Five hubs are open: two in Aldmoor, one
/// in Brinwell and three in Oxmarsh”.
struct PlacesSum {
  var said: Int
  var sum: Int

  static func wrong(in text: String) -> PlacesSum? {
    guard TextBytes.has(":", in: text) || TextBytes.has("(", in: text) else {
      return nil
    }
    for sentence in text.statements {
      guard TextBytes.has(":", in: sentence) || TextBytes.has("(", in: sentence),
        let open = sentence.firstIndex(where: { $0 == ":" || $0 == "(" })
      else { continue }
      let head = WordList(sentence[..<open]).words.map(\.text)
      let numbers = head.compactMap { Numerals.value(of: $0) }
      guard numbers.count == 1, let said = numbers.first, (3...40).contains(said),
        !others.occur(in: String(sentence[..<open]))
      else { continue }
      let tail = sentence[sentence.index(after: open)...]
      let list = sentence[open] == "(" ? tail.prefix { $0 != ")" } : tail.prefix { $0 != "." }
      guard let parts = parts(of: String(list)), parts.count >= 2 else { continue }
      let sum = parts.reduce(0, +)
      if sum != said { return PlacesSum(said: said, sum: sum) }
    }
    return nil
  }

  /// The numbers of a list of which each entry begins with one and a place: nil for any other.
  private static func parts(of list: String) -> [Int]? {
    let entries = list.replacing(" and ", with: ", ").split(separator: ",").map(\.trimmed)
      .filter { !$0.isEmpty }
    var numbers: [Int] = []
    for (place, entry) in entries.enumerated() {
      let words = WordList(entry).words.map(\.text)
      guard words.count >= 3, let number = Numerals.value(of: words[0]), number > 0,
        links.contains(words[1])
      else {
        // “Two in Aldmoor and Brinwell”: a name may have an “and” of its own, but not the last one.
        guard place > 0, place < entries.count - 1, Numerals.value(of: words.first ?? "") == nil
        else { return nil }
        continue
      }
      numbers.append(number)
    }
    return numbers
  }

  private static let links: Set<String> = ["in", "at", "for", "from", "on", "with", "by", "to"]
  private static let others = Phrases([
    "including", "of which", "some", "most", "target*", "per cent", "years", "months", "weeks",
  ])
}
