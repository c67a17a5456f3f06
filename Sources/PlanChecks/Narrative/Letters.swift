/// The letters and digits of a text, lower case, byte by byte; apostrophes do not part words.
enum Letters {
  /// Hands over each letter's byte, its byte as it stood and its offset; nil for what parts words.
  ///
  /// The last call is always for a gap, at the end of the text.
  static func scan(
    _ text: some StringProtocol, _ take: (_ letter: UInt8?, _ byte: UInt8, _ offset: Int) -> Void
  ) {
    var text = String(text)
    text.withUTF8 { scan($0, take) }
  }

  /// The same of a text's bytes.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ take: (_ letter: UInt8?, _ byte: UInt8, _ offset: Int) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39, 0x61...0x7A: take(byte, byte, index)
      case 0x41...0x5A: take(byte | 0x20, byte, index)
      case UInt8(ascii: "'"): break
      case 0xC2:
        // Signs: a pound, a hard blank.
        take(nil, byte, index)
        index += 1
      case 0xE2:
        // Dashes and quotation marks; a closing single one is an apostrophe.
        let isApostrophe =
          index + 2 < bytes.count && bytes[index + 1] == 0x80
          && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98)
        if !isApostrophe { take(nil, byte, index) }
        index += 2
      case 0x80...: take(byte, byte, index)
      default: take(nil, byte, index)
      }
      index += 1
    }
    take(nil, 0, bytes.count)
  }
}

extension Letters {
  /// Numbers for the letters of a text: texts that say the same have the same. (FNV-1a, 64 bits.)
  struct Hashes {
    var all: UInt64
    /// For its first letters alone, as many as were asked for.
    var first: UInt64
    /// How many letters it has.
    var count: Int
  }

  /// The number for all letters of a text.
  static func hash(of text: some StringProtocol) -> UInt64 { hashes(of: text, first: .max).all }

  /// The same, and one for which only the first so many letters count.
  static func hashes(of text: some StringProtocol, first limit: Int) -> Hashes {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var first = hash
    var count = 0
    scan(text) { letter, _, _ in
      guard let letter else { return }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      count += 1
      if count <= limit { first = hash }
    }
    return Hashes(all: hash, first: first, count: count)
  }
}

/// What texts begin with: only those that begin alike need be compared, and few do.
struct Beginnings {
  let hashes: [Letters.Hashes]
  private var counts: [UInt64: Int] = [:]

  /// By so many letters of each.
  init(of texts: [String], letters: Int) {
    hashes = texts.map { Letters.hashes(of: $0, first: letters) }
    counts.reserveCapacity(texts.count)
    for hash in hashes { counts[hash.first, default: 0] += 1 }
  }

  /// Whether another text begins as the one at a place.
  func areShared(by place: Int) -> Bool { counts[hashes[place].first] ?? 0 > 1 }
}

extension String {
  /// Letters and digits only, lower case, for telling whether two texts say the same.
  var normal: String {
    String(unsafeUninitializedCapacity: utf8.count) { bytes in
      var count = 0
      Letters.scan(self) { letter, _, _ in
        guard let letter else { return }
        bytes[count] = letter
        count += 1
      }
      return count
    }
  }
}
