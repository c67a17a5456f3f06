/// Long sentences that several texts share, or that begin or end in the same dozen words.
enum SharedSentences {
  struct Group {
    /// Which of the texts given, in their order.
    var members: [Int]
    var sentence: String
  }

  /// How many words two sentences must have in common, at their beginning or at their end.
  private static let length = 12

  /// The groups, by their first member; one that lies within another is left to the caller.
  static func groups(of texts: [String]) -> [Group] {
    var first: [UInt64: (text: Int, sentence: Range<Int>)] = [:]
    var shared: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    var words: [UInt64] = []
    func take(_ key: UInt64, _ place: Int, _ sentence: Range<Int>) {
      guard let before = first[key] else {
        first[key] = (place, sentence)
        return
      }
      guard before.text != place else { return }
      if shared[key] == nil {
        order.append(key)
        shared[key] = [before.text]
      }
      if shared[key]?.last != place { shared[key]?.append(place) }
    }
    for (place, text) in texts.enumerated() where text.utf8.count >= 60 {
      var text = text
      text.withUTF8 { bytes in
        bytes.forEachSentence { sentence in
          guard sentence.count >= 60 else { return }
          collect(UnsafeBufferPointer(rebasing: bytes[sentence]), into: &words)
          guard words.count >= length else { return }
          let (head, tail) = (joined(words.prefix(length)), joined(words.suffix(length)))
          take(head, place, sentence)
          if tail != head { take(tail, place, sentence) }
        }
      }
    }
    // The largest group of all comes first, so that those within it can be seen to be no news.
    return order.map { key in
      let sentence = first[key].map { texts[$0.text].utf8Part($0.sentence) }
      return Group(members: shared[key] ?? [], sentence: sentence ?? "")
    }
    .enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }

  /// Hashes of the words of a sentence.
  private static func collect(
    _ sentence: UnsafeBufferPointer<UInt8>, into words: inout [UInt64]
  ) {
    words.removeAll(keepingCapacity: true)
    var hash: UInt64 = 0
    Letters.scan(sentence) { letter, _, _ in
      if let letter {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 &+ 1
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
  }

  private static func joined(_ part: ArraySlice<UInt64>) -> UInt64 {
    part.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
  }
}
