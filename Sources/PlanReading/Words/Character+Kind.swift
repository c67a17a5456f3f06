import PlanModel

/// What kind of character it is, as the standard library tells it.
///
/// The library looks in Unicode's tables for ASCII too, and reading asks for every letter of a paper:
/// a character of one byte is told by that byte here, under the library's names. A test compares the
/// answers.
extension Character {
  private var onlyByte: UInt8? {
    let bytes = utf8
    return bytes.count == 1 ? bytes.first : nil
  }

  private var firstProperties: Unicode.Scalar.Properties? { unicodeScalars.first?.properties }

  var isLetter: Bool {
    if let byte = onlyByte { return (0x61...0x7A).contains(byte | 0x20) }
    return firstProperties?.isAlphabetic == true
  }

  var isNumber: Bool {
    if let byte = onlyByte { return (0x30...0x39).contains(byte) }
    return firstProperties?.numericType != nil
  }

  var isWhitespace: Bool {
    if let byte = onlyByte { return byte == 0x20 || (0x09...0x0D).contains(byte) }
    return firstProperties?.isWhitespace == true
  }

  var isUppercase: Bool {
    if let byte = onlyByte { return (0x41...0x5A).contains(byte) }
    return isCased && String(self) == uppercased()
  }

  var isLowercase: Bool {
    if let byte = onlyByte { return (0x61...0x7A).contains(byte) }
    return isCased && String(self) == lowercased()
  }
}
