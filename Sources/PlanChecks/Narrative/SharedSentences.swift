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
    var first: [UInt64: (text: Int, sentence: Substring)] = [:]
    var shared: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    for (place, text) in texts.enumerated() where text.utf8.count >= 60 {
      for sentence in text.sentences where sentence.utf8.count >= 60 {
        for key in keys(of: sentence) {
          guard let before = first[key] else {
            first[key] = (place, sentence)
            continue
          }
          guard before.text != place else { continue }
          if shared[key] == nil {
            order.append(key)
            shared[key] = [before.text]
          }
          if shared[key]?.last != place { shared[key]?.append(place) }
        }
      }
    }
    // The largest group of all comes first, so that those within it can be seen to be no news.
    return order.map {
      Group(members: shared[$0] ?? [], sentence: String(first[$0]?.sentence ?? ""))
    }
    .enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }

  /// Hashes of its first and of its last dozen words; none for a shorter sentence.
  private static func keys(of sentence: Substring) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    Letters.scan(sentence) { letter, _, _ in
      if let letter {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 &+ 1
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    guard words.count >= length else { return [] }
    func joined(_ part: ArraySlice<UInt64>) -> UInt64 {
      part.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
    }
    let head = joined(words.prefix(length))
    let tail = joined(words.suffix(length))
    return head == tail ? [head] : [head, tail]
  }
}
