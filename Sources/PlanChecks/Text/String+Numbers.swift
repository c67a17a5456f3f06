import PlanModel

extension String {
  /// How many parts its blanks make of it.
  var blankParts: Int {
    var count = 0
    var wasBlank = true
    for byte in utf8 {
      if byte != 0x20, wasBlank { count += 1 }
      wasBlank = byte == 0x20
    }
    return count
  }

  /// Whether a character of it is a number, be it of ASCII or not.
  var hasNumber: Bool {
    TextBytes.hasDigit(self) || TextBytes.hasForeignLetter(self) && contains(where: \.isNumber)
  }
}
