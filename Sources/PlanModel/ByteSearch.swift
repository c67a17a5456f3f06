/// Finds words in texts by their bytes.
///
/// The standard library searches by characters, which takes some thirty times as long; a reader looks
/// for the same few words in every cell. What differs is only a letter with an accent put after it,
/// which the library takes for another letter.
package enum ByteSearch {
  /// How many bytes of UTF-8 stand before the first place of a part; nil where it is not there.
  package static func offset(of part: String, in text: some StringProtocol) -> Int? {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      part.utf8.withContiguousStorageIfAvailable { offset(of: $0, in: bytes) }
    }
    if let found, let found { return found }
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { text in
      Array(part.utf8).withUnsafeBufferPointer { offset(of: $0, in: text) }
    }
  }

  package static func holds(_ text: some StringProtocol, _ part: String) -> Bool {
    offset(of: part, in: text) != nil
  }

  private static func offset(
    of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = part.first else { return 0 }
    let last = text.count - part.count
    var place = 0
    while place <= last {
      if text[place] == first {
        var length = 1
        while length < part.count, text[place + length] == part[length] { length += 1 }
        if length == part.count { return place }
      }
      place += 1
    }
    return nil
  }
}
