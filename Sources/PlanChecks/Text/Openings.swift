/// The first three letters of each phrase of a set, by which nearly all words of a text are passed over.
///
/// Words are found eight bytes at a time, and one look tells whether a phrase can begin with a word:
/// a fifth of the time of following each letter. Letters are the symbols of `Phrases`.
struct Openings {
  private static let width = 28
  private static let gap: UInt8 = 26

  /// Of each two symbols the third ones of phrases that begin with them, a bit for each.
  private var thirds = [UInt32](repeating: 0, count: width * width)
  /// Which letters and figures phrases begin with, a bit for each of the lower five bits of a byte.
  private var initials: UInt32 = 0
  /// Whether a phrase is shorter still, so that any word may begin one.
  private var isAny = false
  /// Whether only words with a capital are looked at.
  private let needCapital: Bool

  init(capitalised: Bool = false) { needCapital = capitalised }

  /// Takes up the first symbols of a phrase, behind its gap.
  mutating func insert(_ symbols: ArraySlice<Int>) {
    let symbols = Array(symbols.prefix(3))
    guard symbols.count >= 2 else {
      isAny = true
      initials = .max
      return
    }
    // Letters count from 1 in their lower five bits, and the ten figures stand with "p" to "y".
    initials |= symbols[0] < Int(Self.gap) ? 1 << UInt32(symbols[0] + 1) : 0x03FF_0000
    // Behind a word of one letter any number of signs may stand.
    let isOpen = symbols.count < 3 || symbols[1] == Int(Self.gap)
    thirds[symbols[0] * Self.width + symbols[1]] |= isOpen ? .max : 1 << UInt32(symbols[2])
  }

  /// Where the next word stands with which a phrase may begin; nil where there is none.
  ///
  /// The place to look from has to be the text's first or that of a gap.
  func next(
    in bytes: UnsafeBufferPointer<UInt8>, from: Int, _ symbols: [UInt8]
  ) -> Int? {
    thirds.withUnsafeBufferPointer { thirds in
      symbols.withUnsafeBufferPointer { symbols in
        var place = from
        var last: UInt64 = 0
        while place < bytes.count {
          let letters = Self.letters(Self.eight(of: bytes, at: place))
          // A letter behind a gap begins a word.
          var begins = letters & ~(letters << 8 | last)
          last = letters >> 56
          while begins != 0 {
            let word = place + begins.trailingZeroBitCount / 8
            begins &= begins - 1
            if initials >> UInt32(bytes[word] & 31) & 1 == 0 { continue }
            if needCapital, bytes[word] >= UInt8(ascii: "a") { continue }
            let first = symbols[Int(bytes[word])]
            let second = word + 1 < bytes.count ? symbols[Int(bytes[word + 1])] : Self.gap
            let third = word + 2 < bytes.count ? symbols[Int(bytes[word + 2])] : Self.gap
            let good = thirds[Int(first) * Self.width + Int(second)]
            if good >> UInt32(third) & 1 != 0 || isAny { return word }
          }
          place += 8
        }
        return nil
      }
    }
  }

  /// The bytes from a place on, the first of them lowest; behind the text's end there are noughts.
  private static func eight(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    if place + 8 <= bytes.count {
      return UInt64(
        littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
          .loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in (place..<bytes.count).reversed() { word = word << 8 | UInt64(bytes[index]) }
    return word
  }

  /// The upper bit of each byte that is a letter or digit of ASCII. (After Mycroft 1987.)
  private static func letters(_ word: UInt64) -> UInt64 {
    let digits = word & 0x7F7F_7F7F_7F7F_7F7F
    let letters = digits | 0x2020_2020_2020_2020
    // Sums that reach 128 set the upper bit: from the first of a range on, and behind its last.
    let isLetter = (letters &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(letters &+ 0x0505_0505_0505_0505)
    let isDigit = (digits &+ 0x5050_5050_5050_5050) & ~(digits &+ 0x4646_4646_4646_4646)
    return (isLetter | isDigit) & ~word & 0x8080_8080_8080_8080
  }
}
