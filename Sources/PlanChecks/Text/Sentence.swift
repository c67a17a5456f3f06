extension String {
  /// The part of the text, from stop to stop, that holds the byte at an offset.
  ///
  /// A stop ends a sentence where a blank and a capital, or nothing, follows it.
  func sentence(around offset: Int) -> Substring {
    var text = self
    let (from, to) = text.withUTF8 { bytes in
      let place = min(max(0, offset), bytes.count)
      let start = (0..<place).last { Self.isStop(at: $0, in: bytes) }.map { $0 + 1 } ?? 0
      let end =
        (place..<bytes.count).first { Self.isStop(at: $0, in: bytes) }.map { $0 + 1 }
        ?? bytes.count
      return (start, end)
    }
    // Stops are ASCII, so both ends stand between characters unless a mark combines with one.
    return self[utf8.index(startIndex, offsetBy: from)..<utf8.index(startIndex, offsetBy: to)]
  }

  /// All its sentences, in one pass; blank ones are left out.
  var statements: [String] {
    var text = self
    return text.withUTF8 { bytes in
      var found: [String] = []
      var start = 0
      for index in bytes.indices
      where index + 1 == bytes.count || Self.isStop(at: index, in: bytes) {
        let sentence = String(decoding: bytes[start...index], as: UTF8.self).trimmed
        if !sentence.isEmpty { found.append(sentence) }
        start = index + 1
      }
      return found
    }
  }

  private static func isStop(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "\n"): return true
    case UInt8(ascii: "."):
      guard index + 1 < bytes.count else { return true }
      guard bytes[index + 1] == UInt8(ascii: " ") else { return false }
      return index + 2 >= bytes.count
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index + 2])
    default: return false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Hands over where each sentence of a text's bytes stands, from stop to stop, blanks and all.
  func forEachSentence(_ take: (Range<Int>) -> Void) {
    var start = 0
    for index in indices where self[index] == UInt8(ascii: ".") {
      guard index + 1 == count || self[index + 1] == UInt8(ascii: " ") else { continue }
      take(start..<index + 1)
      start = index + 1
    }
    if start < count { take(start..<count) }
  }
}

extension String {
  /// Its sentences, from stop to stop, blanks and all.
  var sentences: [Substring] {
    var text = self
    var ranges: [Range<Int>] = []
    text.withUTF8 { $0.forEachSentence { ranges.append($0) } }
    return ranges.map { range in
      self[
        utf8.index(
          startIndex, offsetBy: range.lowerBound)..<utf8.index(
            startIndex, offsetBy: range.upperBound)]
    }
  }
}
