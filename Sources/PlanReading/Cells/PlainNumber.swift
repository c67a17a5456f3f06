/// Numbers as papers print them: figures with at most one point among them, perhaps a minus before.
///
/// `Double` alone would take "nan", "inf", "1e9" and "0x1p4" too.
enum PlainNumber {
  static func value(of text: some StringProtocol) -> Double? {
    let figures = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard figures.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }
}
