public import PlanModel

/// Finds a word that was typed twice in a row.
public struct WordDoubled: PlanRule {
  public static let guidance = Guidance(
    name: "word-doubled", title: "Word typed twice", family: .progress, severity: .note,
    looksFor: "The same word twice in a row: “to to”, “the the”, “awareness awareness”.",
    whyItMatters: "It is a slip that a reader sees and a spelling check may not.",
    howToPutRight: "Take one out; look whether another word was meant.",
    whenToWaive: "Where the name of something has the word twice.",
    before: "E4 Visits have raised awareness awareness of grants.",
    after: "E4 Visits have raised awareness of grants.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.texts.compactMap { field, text in
        guard let word = Self.doubled(in: text) else { return nil }
        return finding(.twice(word, in: FieldName.spoken(field)), about: action, at: field)
      }
    }
  }

  /// Compares neighbours byte by byte: only a single blank may stand between them.
  private static func doubled(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      var start = 0
      var before = 0..<0
      for index in 0...bytes.count {
        if index < bytes.count, isLetter(bytes[index]) { continue }
        let word = start..<index
        if word.count >= 2, word.count == before.count, before.upperBound + 1 == word.lowerBound,
          bytes[before.upperBound] == UInt8(ascii: " "), same(before, word, bytes)
        {
          let found = String(decoding: bytes[word], as: UTF8.self)
          if !allowed.contains(found.lowercased()) { return found }
        }
        before = word
        start = index + 1
      }
      return nil
    }
  }

  private static func same(
    _ one: Range<Int>, _ other: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // A capital on the second begins a new sentence or a name; one on the first, within a sentence, ends a
    // name: “Fern Park park and ride”.
    zip(one, other).allSatisfy { bytes[$0] | 0x20 == bytes[$1] }
      && (bytes[one.lowerBound] >= 0x61 || one.lowerBound < 2
        || [0x2E, 0x3A, 0x21, 0x3F].contains(bytes[one.lowerBound - 2]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
  }

  private static let allowed: Set<String> = ["had", "that", "is", "in", "on", "ha", "bye", "so"]
}

extension Finding.Message {
  fileprivate static func twice(_ word: String, in field: String) -> Self {
    "“\(word) \(word)” stands in \(field)"
  }
}
