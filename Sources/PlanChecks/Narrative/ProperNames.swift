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
    for place in plan.actions.indices {
      for (_, text) in plan.actions[place].texts {
        var text = text
        text.withUTF8 { scan($0, place, &found) }
      }
    }
    return found
  }

  /// Those of one text.
  static func all(in text: String, at place: Int) -> [ProperName] {
    var found: [ProperName] = []
    var text = text
    text.withUTF8 { scan($0, place, &found) }
    return found
  }

  /// The words of the last name of a text.
  static func last(in text: String) -> [String]? {
    var found: [ProperName] = []
    var text = text
    text.withUTF8 { scan($0, 0, &found) }
    return found.last?.words
  }

  private static let leads: Set<String> = [
    "The", "A", "An", "This", "These", "Our", "In", "At", "All",
  ]

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ found: inout [ProperName]
  ) {
    // Most capitals only begin a sentence: of them no string is made.
    var run: [Range<Int>] = []
    var partner: [String] = []
    var index = 0
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
    func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func words() -> [String] {
      guard run.count > 1 || !run.isEmpty && !partner.isEmpty else { return [] }
      var words = run.map(word)
      // A capital that only begins the sentence.
      if leads.contains(words[0]) { words.removeFirst() }
      return words
    }
    func close(next: Range<Int>?) {
      let words = words()
      if words.count > 1 || !words.isEmpty && !partner.isEmpty {
        found.append(
          ProperName(words: words, partner: partner, next: next.map(word), place: place))
      }
      run.removeAll(keepingCapacity: true)
      partner = []
    }
    while index < bytes.count {
      guard isLetter(bytes[index]) else {
        // Anything but one blank ends a name.
        if bytes[index] != 0x20 || index > 0 && bytes[index - 1] == 0x20 { close(next: nil) }
        index += 1
        continue
      }
      let start = index
      while index < bytes.count,
        isLetter(bytes[index]) || (0x30...0x39).contains(bytes[index]) || bytes[index] == 0x27
      {
        index += 1
      }
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
