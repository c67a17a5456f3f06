import PlanModel

/// A run of capitalised words in a plan's texts: "National Grid", "Climate and Nature Pact".
struct ProperName {
  /// As printed, "and" left out between its parts.
  var words: [String]
  /// The capitalised words that "and" joins to it: "Ashlock" of "Ashlock and Oxmarsh Enterprise
  /// Board".
  var partner: [String]
  /// The word of small letters behind it.
  var next: String?
  /// Which action it stands in.
  var place: Int

  var text: String { words.joined(separator: " ") }

  /// All of a plan's texts, those of one word left out.
  static func all(in plan: Plan) -> [ProperName] {
    var found: [ProperName] = []
    var run: [Range<Int>] = []
    for place in plan.actions.indices {
      for (_, text) in plan.actions[place].texts {
        var text = text
        text.withUTF8 { scan($0, place, &found, &run) }
      }
    }
    return found
  }

  /// Those of one text.
  static func all(in text: String, at place: Int) -> [ProperName] {
    var found: [ProperName] = []
    var run: [Range<Int>] = []
    var text = text
    text.withUTF8 { scan($0, place, &found, &run) }
    return found
  }

  /// The words of the last name of a text.
  static func last(in text: String) -> [String]? {
    all(in: text, at: 0).last?.words
  }

  private static let leads: Set<String> = [
    "The", "A", "An", "This", "These", "Our", "In", "At", "All",
  ]

  /// Where the next word with a capital begins, from the end of another word or a sign on.
  private static func nextCapital(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var from = start
    while let place = TextBytes.capital(in: bytes, from: from) {
      // A figure or an apostrophe before it belongs to a word only behind a letter.
      let before = bytes[start..<place].reversed().prefix { isLetter($0) || isInner($0) }
      if !before.contains(where: isLetter) { return place }
      from = place + 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// A figure or an apostrophe, which may stand in a word.
  private static func isInner(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x27
  }

  /// Puts the names of a text to those found; `run` is room for the words of one, used again and again.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ found: inout [ProperName],
    _ run: inout [Range<Int>]
  ) {
    // Most capitals only begin a sentence: of them no string is made.
    var partner: [String] = []
    var index = 0
    func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func words() -> [String] {
      guard run.count > 1 || !run.isEmpty && !partner.isEmpty else { return [] }
      var words = run.map(word)
      // A capital that only begins the sentence.
      if leads.contains(words[0]) { words.removeFirst() }
      return words
    }
    func close(next: Range<Int>?) {
      if run.isEmpty, partner.isEmpty { return }
      let words = words()
      if words.count > 1 || !words.isEmpty && !partner.isEmpty {
        found.append(
          ProperName(words: words, partner: partner, next: next.map(word), place: place))
      }
      run.removeAll(keepingCapacity: true)
      partner = []
    }
    while index < bytes.count {
      // Until a name begins, only a capital counts.
      if run.isEmpty, partner.isEmpty {
        guard let capital = nextCapital(in: bytes, from: index) else { return }
        index = capital
      }
      guard isLetter(bytes[index]) else {
        // Anything but one blank ends a name.
        if bytes[index] != 0x20 || index > 0 && bytes[index - 1] == 0x20 { close(next: nil) }
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isLetter(bytes[index]) || isInner(bytes[index]) { index += 1 }
      let isCapital = (0x41...0x5A).contains(bytes[start])
      if isCapital {
        var end = index
        if end - start > 2, bytes[end - 2] == 0x27 { end -= 2 }
        while end - start > 1, bytes[end - 1] == 0x27 { end -= 1 }
        run.append(start..<end)
      } else if !run.isEmpty {
        let isJoint =
          index + 1 < bytes.count && (0x41...0x5A).contains(bytes[index + 1])
          && bytes[start..<index].elementsEqual("and".utf8)
        guard isJoint else {
          close(next: start..<index)
          continue
        }
        let before = run.map(word)
        close(next: nil)
        partner = before
      }
    }
    close(next: nil)
  }
}
