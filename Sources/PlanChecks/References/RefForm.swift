import PlanModel

/// A ref taken apart: what stands before its last number, and that number.
struct RefForm: Hashable {
  /// Letters, separators and earlier numbers, in capitals: "T", "LCC.", "CE1.", "".
  var prefix: String
  var number: Int

  init?(_ ref: String) {
    guard ref.utf8.count <= 20 else { return nil }
    let bytes = Array(ref.utf8)
    var start = bytes.count
    while start > 0, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
    guard start < bytes.count, bytes.count - start <= 5,
      let number = Int(String(decoding: bytes[start...], as: UTF8.self))
    else { return nil }
    prefix = String(decoding: bytes[..<start], as: UTF8.self).uppercased()
    self.number = number
  }

  var text: String { prefix + String(number) }

  /// The letters it begins with: "CE" of "CE1.7".
  var letters: String { String(prefix.prefix { $0.isLetter }) }

  /// A ref in the form in which refs are compared: capitals, no blanks, no leading noughts.
  static func folded(_ ref: String) -> String {
    let plain = ref.filter { !$0.isWhitespace }
    return RefForm(plain)?.text ?? plain.uppercased()
  }
}
