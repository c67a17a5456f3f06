/// The words of a paper that one slip of the hand makes of another, looked for among those that
/// begin alike.
struct LikeWords {
  private let words: [PaperWords.Word]
  private let letters: [[UInt8]]
  /// Which letters each has, a bit for each.
  private let masks: [UInt32]
  /// Places by initial and length.
  private var places: [UInt16: [Int]] = [:]

  init(_ words: [PaperWords.Word]) {
    self.words = words
    letters = words.map { Array($0.text.utf8) }
    masks = letters.map(Self.mask)
    for place in letters.indices {
      guard let initial = letters[place].first else { continue }
      places[Self.head(initial, letters[place].count), default: []].append(place)
    }
  }

  /// Those that a word may be a slip for, the likeliest slips first; the first letter stays, but where
  /// it is exchanged with the second.
  func all(of word: PaperWords.Word) -> [PaperWords.Word] {
    let own = Array(word.text.utf8)
    let mask = Self.mask(own)
    var found: [(slip: Slip, place: Int)] = []
    for initial in Set(own.prefix(2)) {
      for length in max(1, own.count - 1)...(own.count + 1) {
        // One slip changes at most two letters of the set.
        for place in places[Self.head(initial, length)] ?? []
        where (masks[place] ^ mask).nonzeroBitCount <= 2 {
          guard let slip = Slip(from: letters[place], to: own),
            initial == own[0] || slip == .exchanged
          else { continue }
          found.append((slip, place))
        }
      }
    }
    return found.sorted {
      ($0.slip.rawValue, words[$0.place].text) < ($1.slip.rawValue, words[$1.place].text)
    }.map { words[$0.place] }
  }

  private static func head(_ initial: UInt8, _ length: Int) -> UInt16 {
    UInt16(initial) << 8 | UInt16(min(length, 255))
  }

  private static func mask(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}

/// A slip of the hand. (Damerau 1964.)
enum Slip: Int {
  /// Two letters next to each other.
  case exchanged
  case leftOut
  case putIn
  /// One letter for another.
  case replaced

  /// The one slip that makes one word of another; nil where it takes more, or none.
  init?(from right: [UInt8], to word: [UInt8]) {
    guard abs(right.count - word.count) <= 1 else { return nil }
    let same = zip(right, word).prefix { $0 == $1 }.count
    func goOnAlike(_ one: Int, _ other: Int) -> Bool {
      right.dropFirst(same + one).elementsEqual(word.dropFirst(same + other))
    }
    if right.count > word.count {
      guard goOnAlike(1, 0) else { return nil }
      self = .leftOut
    } else if right.count < word.count {
      guard goOnAlike(0, 1) else { return nil }
      self = .putIn
    } else if same == word.count {
      return nil
    } else if goOnAlike(1, 1) {
      self = .replaced
    } else {
      guard same + 1 < word.count, right[same] == word[same + 1], right[same + 1] == word[same],
        goOnAlike(2, 2)
      else { return nil }
      self = .exchanged
    }
  }
}
