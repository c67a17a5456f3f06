extension Money: CustomStringConvertible {
  /// Exact, in Britain's way: "£1,234.56", "£350,000", "−£20".
  public var description: String {
    let size = abs(pence)
    let pounds = Self.grouped(size / 100)
    let rest = size % 100
    return (pence < 0 ? "−£" : "£") + pounds
      + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// As a table prints it, where no digit is lost by it: "£1.25m", "£350k", "£2bn"; else exact.
  public var short: String {
    let size = abs(pence)
    for (unit, sign) in [(100_000_000_000, "bn"), (100_000_000, "m"), (100_000, "k")] {
      guard size >= unit, size % (unit / 100) == 0 else { continue }
      var text = String(size / unit)
      let hundredths = size % unit / (unit / 100)
      if hundredths > 0 {
        text += "." + (hundredths < 10 ? "0" : "") + String(hundredths)
        if text.hasSuffix("0") { text.removeLast() }
      }
      return (pence < 0 ? "−£" : "£") + text + sign
    }
    return description
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(",") }
      text.append(digit.element)
    }
  }

  /// Reads one sum: "£1,234.56", "£1.2m", "£350k", "£2.5 million", "350,000", "−£20", "(£20)".
  ///
  /// The sign of the pound may be missing, as in a cell under "Cost (£)", or be "GBP". Nil for anything
  /// more or less than one sum, for digits grouped otherwise than in threes, and for parts of a penny.
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8.drop(while: Self.isBlank))
    while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
    var isNegative = false
    if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")") {
      rest = Array(rest.dropFirst().dropLast())
      isNegative = true
    }
    for sign in ["-", "−", "–"] where rest.starts(with: sign.utf8) && !isNegative {
      rest.removeFirst(sign.utf8.count)
      isNegative = true
    }
    for sign in ["£", "GBP", "gbp"] where rest.starts(with: sign.utf8) {
      rest.removeFirst(sign.utf8.count)
      break
    }
    var reader = MoneyDigits(rest[...])
    guard let pence = reader.pence(), reader.isAtEnd else { return nil }
    self.init(pence: isNegative ? -pence : pence)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}

/// Reads the digits of a sum and the word that scales them: "1,234.56", "2.5 million".
struct MoneyDigits {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes.drop(while: Money.isBlank) }

  var isAtEnd: Bool { rest.isEmpty }

  /// Nil where there is no number, where it is grouped otherwise than in threes, where it has parts of a
  /// penny, or is beyond `Money.mostPence`.
  mutating func pence() -> Int? {
    guard let whole = wholeNumber() else { return nil }
    var decimals: [UInt8] = []
    if rest.first == UInt8(ascii: "."), let next = rest.dropFirst().first, Self.isDigit(next) {
      rest.removeFirst()
      decimals = Array(rest.prefix(while: Self.isDigit))
      rest.removeFirst(decimals.count)
    }
    var pence = whole
    let zeros = 2 + scale()
    guard decimals.dropFirst(zeros).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
    for index in 0..<zeros {
      let digit = index < decimals.count ? Int(decimals[index] - UInt8(ascii: "0")) : 0
      pence = pence * 10 + digit
      guard pence <= Money.mostPence else { return nil }
    }
    return pence
  }

  private mutating func wholeNumber() -> Int? {
    var groups: [Int] = []
    var number = 0
    while true {
      let digits = rest.prefix(while: Self.isDigit)
      guard !digits.isEmpty, digits.count <= 15 else { return nil }
      if !groups.isEmpty, digits.count != 3 { return nil }
      groups.append(digits.count)
      for digit in digits {
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
        guard number <= Money.mostPence else { return nil }
      }
      rest.removeFirst(digits.count)
      guard rest.first == UInt8(ascii: ","), let next = rest.dropFirst().first, Self.isDigit(next),
        groups[0] <= 3
      else { return number }
      rest.removeFirst()
    }
  }

  /// How many noughts the word behind the digits stands for.
  private mutating func scale() -> Int {
    let tail = rest.drop(while: Money.isBlank)
    for (word, zeros) in [
      ("billion", 9), ("million", 6), ("thousand", 3), ("bn", 9), ("mn", 6), ("m", 6), ("k", 3),
    ] {
      guard tail.count >= word.utf8.count,
        zip(tail, word.utf8).allSatisfy({ $0 | 0x20 == $1 }),
        tail.dropFirst(word.utf8.count).first.map({ !Self.isLetter($0) }) ?? true
      else { continue }
      rest = tail.dropFirst(word.utf8.count)
      return zeros
    }
    return 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
