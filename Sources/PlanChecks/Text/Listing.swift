extension [String] {
  /// "A", "A and B", "A, B and C"; from ten on the first eight and how many more.
  var listed: String {
    switch count {
    case 0: return ""
    case 1: return self[0]
    case 2...9: return dropLast().joined(separator: ", ") + " and " + self[count - 1]
    default: return prefix(8).joined(separator: ", ") + " and \(count - 8) more"
    }
  }
}

extension Int {
  /// "1 action", "12 actions".
  func of(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}

extension Double {
  /// As a paper prints it: "6", "7.5", at most two decimals.
  var asFigure: String {
    guard abs(self) < 1e9 else { return String(self) }
    let hundredths = (self * 100).rounded()
    return hundredths.truncatingRemainder(dividingBy: 100) == 0
      ? String(Int(hundredths / 100)) : String(hundredths / 100)
  }
}

extension Int {
  /// With commas between the thousands: "12,464".
  var grouped: String {
    var digits = Array(String(self))
    var place = digits.count - 3
    while place > (self < 0 ? 1 : 0) {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
