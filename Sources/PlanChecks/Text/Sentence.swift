extension String {
  /// The part of the text, from stop to stop, that holds the byte at an offset.
  ///
  /// A stop ends a sentence where a blank and a capital, or nothing, follows it.
  func sentence(around offset: Int) -> Substring {
    let bytes = utf8
    let place = bytes.index(bytes.startIndex, offsetBy: min(max(0, offset), bytes.count))
    var start = bytes.startIndex
    var end = bytes.endIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let after = bytes.index(after: index)
      if isStop(at: index) {
        if after <= place {
          start = after
        } else if index >= place {
          end = after
          break
        }
      }
      index = after
    }
    // Stops are ASCII, so both ends stand between characters unless a mark combines with one.
    return Substring(self[start..<end])
  }

  /// All its sentences, in one pass; blank ones are left out.
  var statements: [String] {
    var found: [String] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      let after = utf8.index(after: index)
      if isStop(at: index) || after == utf8.endIndex {
        let sentence = String(self[start..<after]).trimmed
        if !sentence.isEmpty { found.append(sentence) }
        start = after
      }
      index = after
    }
    return found
  }

  private func isStop(at index: String.Index) -> Bool {
    let bytes = utf8
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "\n"): return true
    case UInt8(ascii: "."):
      let next = bytes.index(after: index)
      guard next < bytes.endIndex else { return true }
      guard bytes[next] == UInt8(ascii: " ") else { return false }
      let first = bytes.index(after: next)
      guard first < bytes.endIndex else { return true }
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[first])
    default: return false
    }
  }
}
