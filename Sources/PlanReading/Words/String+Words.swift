import PlanModel

extension StringProtocol {
  /// The runs of letters, or of letters and digits, in their order.
  ///
  /// By bytes where the text is ASCII with the dashes and quotation marks that papers have; by
  /// characters where it holds anything else.
  func words(withNumbers: Bool = true) -> [SubSequence] {
    guard let places = wordPlaces(withNumbers: withNumbers) else {
      return split { !($0.isLetter || withNumbers && $0.isNumber) }
    }
    return places.map { place in
      let start = utf8.index(startIndex, offsetBy: place.lowerBound)
      return self[start..<utf8.index(start, offsetBy: place.count)]
    }
  }

  private func wordPlaces(withNumbers: Bool) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    var start: Int?
    var place = 0
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      var length = 1
      if (0x61...0x7A).contains(byte | 0x20) || withNumbers && (0x30...0x39).contains(byte) {
        if start == nil { start = place }
      } else {
        if byte >= 0x80 {
          // U+2010 to U+203F: dashes, quotation marks, the bullet; nothing that joins to a letter.
          guard byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(), last >= 0x90 else {
            return nil
          }
          guard !(0xA8...0xAF).contains(last) else { return nil }
          length = 3
        }
        if let begun = start { places.append(begun..<place) }
        start = nil
      }
      place += length
    }
    if let begun = start { places.append(begun..<place) }
    return places
  }
}
