/// A ref taken apart: what stands before its last number, and that number.
struct RefForm: Hashable {
  /// Letters, separators and earlier numbers, in capitals: "T", "LCC.", "CE1.", "".
  var prefix: String
  var number: Int

  init?(_ ref: String) {
    guard ref.utf8.count <= 20 else { return nil }
    number = 0
    var digits = 0
    for byte in ref.utf8 {
      digits = Self.isDigit(byte) ? digits + 1 : 0
      if digits <= 5 { number = digits == 0 ? 0 : number * 10 + Int(byte - 0x30) }
    }
    guard (1...5).contains(digits) else { return nil }
    let head = String(Substring(ref.utf8.dropLast(digits)))
    prefix = head.utf8.allSatisfy(Self.isCapitalOrSign) ? head : head.uppercased()
  }

  var text: String { prefix + String(number) }

  /// The ref of another number, with as many noughts before it as a neighbour prints: 06 beside 05.
  func text(of number: Int, like ref: String) -> String {
    let digits = ref.reversed().prefix { $0.isNumber }.reversed()
    let text = String(number)
    guard digits.first == "0", text.count < digits.count else { return prefix + text }
    return prefix + String(repeating: "0", count: digits.count - text.count) + text
  }

  /// The letters it begins with: "CE" of "CE1.7".
  var letters: String {
    guard prefix.utf8.allSatisfy(Self.isCapitalOrSign) else {
      return String(prefix.prefix { $0.isLetter })
    }
    return String(Substring(prefix.utf8.prefix { (0x41...0x5A).contains($0) }))
  }

  /// A ref in the form in which refs are compared: capitals, no blanks, no leading noughts.
  static func folded(_ ref: String) -> String {
    if isFolded(ref) { return ref }
    let plain = ref.filter { !$0.isWhitespace }
    return RefForm(plain)?.text ?? plain.uppercased()
  }

  /// Whether there is nothing to fold, in one look at the bytes.
  private static func isFolded(_ ref: String) -> Bool {
    var digits = 0
    var beginsWithNought = false
    for byte in ref.utf8 {
      switch byte {
      case 0x30...0x39:
        if digits == 0 { beginsWithNought = byte == 0x30 }
        digits += 1
      case 0x41...0x5A, 0x2D, 0x2E, 0x2F: digits = 0
      default: return false
      }
    }
    return digits > 0 && !beginsWithNought
  }

  /// A byte of ASCII that stays as it is in capitals.
  private static func isCapitalOrSign(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(0x61...0x7A).contains(byte) && byte != 0x0D
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
