/// The words of a paper that one slip of the hand makes of another, looked for among those that
/// begin alike.
struct LikeWords {
  private var byInitial: [UInt8: [(letters: [UInt8], word: PaperWords.Word)]] = [:]

  init(_ words: [PaperWords.Word]) {
    for word in words {
      let letters = Array(word.text.utf8)
      guard let initial = letters.first else { continue }
      byInitial[initial, default: []].append((letters, word))
    }
  }

  /// Those that a word may be a slip for, the likeliest slips first; the first letter stays, but where
  /// it is exchanged with the second.
  func all(of word: PaperWords.Word) -> [PaperWords.Word] {
    let letters = Array(word.text.utf8)
    var found: [(slip: Slip, word: PaperWords.Word)] = []
    for initial in Set(letters.prefix(2)) {
      for other in byInitial[initial] ?? [] {
        guard let slip = Slip(from: other.letters, to: letters),
          initial == letters[0] || slip == .exchanged
        else { continue }
        found.append((slip, other.word))
      }
    }
    return found.sorted { ($0.slip.rawValue, $0.word.text) < ($1.slip.rawValue, $1.word.text) }
      .map(\.word)
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
