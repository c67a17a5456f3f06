/// The words of a paper that one slip of the hand makes of another, looked for among those that
/// begin alike.
struct LikeWords {
  private let words: [PaperWords.Word]
  /// Places of the words, those of one initial and length together.
  private var members: [Int]
  /// Where the words of an initial and length begin among the members.
  private var starts: [Int]
  /// The letters of the members, one word after the other, and where each begins.
  private var letters: [UInt8] = []
  private var offsets: [Int] = [0]
  /// Which letters each has, a bit for each.
  private var masks: [UInt32] = []

  /// Those words of all that are measures.
  init(_ words: [PaperWords.Word], where isMeasure: (PaperWords.Word) -> Bool) {
    self.words = words
    let measures = words.indices.filter { isMeasure(words[$0]) }
    let heads = measures.map { place in
      Self.head(words[place].text.utf8.first ?? 0, words[place].text.utf8.count)
    }
    starts = Array(repeating: 0, count: Self.heads + 1)
    for head in heads { starts[head + 1] += 1 }
    for head in 0..<Self.heads { starts[head + 1] += starts[head] }
    var next = starts
    members = Array(repeating: 0, count: measures.count)
    for (place, head) in zip(measures, heads) {
      members[next[head]] = place
      next[head] += 1
    }
    letters.reserveCapacity(members.count * 9)
    offsets.reserveCapacity(members.count + 1)
    masks.reserveCapacity(members.count)
    for place in members {
      letters.append(contentsOf: words[place].text.utf8)
      masks.append(Self.mask(letters[offsets[offsets.count - 1]...]))
      offsets.append(letters.count)
    }
  }

  /// Those that a word may be a slip for, the likeliest slips first; the first letter stays, but where
  /// it is exchanged with the second.
  func all(of word: PaperWords.Word) -> [PaperWords.Word] {
    var text = word.text
    let found = text.withUTF8 { own in
      letters.withUnsafeBufferPointer { letters in
        var found: [(slip: Slip, place: Int)] = []
        let mask = Self.mask(own)
        for initial in own[0] == own[1] ? own.prefix(1) : own.prefix(2) {
          for length in max(1, own.count - 1)...(own.count + 1) {
            let head = Self.head(initial, length)
            for member in starts[head]..<starts[head + 1]
            where Self.differByTwo(masks[member], mask) {
              let right = letters[offsets[member]..<offsets[member + 1]]
              guard let slip = Slip(from: UnsafeBufferPointer(rebasing: right), to: own),
                initial == own[0] || slip == .exchanged
              else { continue }
              found.append((slip, members[member]))
            }
          }
        }
        return found
      }
    }
    guard !found.isEmpty else { return [] }
    return found.sorted {
      ($0.slip.rawValue, words[$0.place].text) < ($1.slip.rawValue, words[$1.place].text)
    }.map { words[$0.place] }
  }

  /// A number for an initial and a length; words have letters of ASCII only, and hardly any has more than
  /// thirty.
  private static func head(_ initial: UInt8, _ length: Int) -> Int {
    Int(initial & 31) << 5 | min(length, 31)
  }

  private static let heads = 32 * 32

  /// One slip changes at most two letters of the set.
  private static func differByTwo(_ one: UInt32, _ other: UInt32) -> Bool {
    let first = one ^ other
    let second = first & (first &- 1)
    return second & (second &- 1) == 0
  }

  private static func mask(_ letters: some Sequence<UInt8>) -> UInt32 {
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
  init?(from right: UnsafeBufferPointer<UInt8>, to word: UnsafeBufferPointer<UInt8>) {
    guard abs(right.count - word.count) <= 1 else { return nil }
    var same = 0
    while same < min(right.count, word.count), right[same] == word[same] { same += 1 }
    func goOnAlike(_ one: Int, _ other: Int) -> Bool {
      guard right.count - one == word.count - other else { return false }
      var place = same
      while place + one < right.count, right[place + one] == word[place + other] { place += 1 }
      return place + one >= right.count
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
