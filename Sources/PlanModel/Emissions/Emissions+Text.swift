/// An amount of emissions as it is printed, with what its unit says.
public struct PrintedEmissions: Hashable, Sendable {
  public var amount: Emissions
  public var unit: EmissionsUnit

  public init(amount: Emissions, unit: EmissionsUnit) {
    self.amount = amount
    self.unit = unit
  }

  /// Reads "12.5 ktCO2e", "1,234 tonnes of CO2e", "-3 t"; nil for anything else, and for a number
  /// without a unit.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 160 else { return nil }
    let text = String(text)
    // The unit begins at the first letter that is not the exponent of a number.
    guard
      let letter = text.firstIndex(where: { character in
        character.isLetter || character == "'" || character == "’"
      })
    else { return nil }
    var start = letter
    if text[letter] == "e" || text[letter] == "E",
      let next = text[letter...].dropFirst().first, next.isNumber || next == "-" || next == "+",
      let after = text[text.index(after: letter)...].firstIndex(where: { $0.isLetter })
    {
      start = after
    }
    guard let unit = EmissionsUnit(text[start...]),
      let amount = Emissions(text[..<start], unit.mass)
    else { return nil }
    self.init(amount: amount, unit: unit)
  }
}

extension Emissions {
  /// Reads a printed number of a unit, to the nearest gram, halves away from nought.
  ///
  /// Nil for what is no number ("12,5", "n/a") and beyond nine million megatonnes.
  public init?(_ number: some StringProtocol, _ unit: Unit) {
    guard let grams = ExactNumber(number)?.times(unit.grams) else { return nil }
    self.init(grams: grams)
  }

  /// The amount in a unit, thousands set apart with commas: "1,234.5".
  ///
  /// Rounded to so many decimals, halves away from nought; with as many as it needs where no number
  /// of them is given, so that it reads back as the same amount.
  public func number(in unit: Unit, decimals: Int? = nil) -> String {
    let places = Self.places(of: unit)
    let wanted = min(max(decimals ?? places, 0), places)
    var step: UInt64 = 1
    for _ in 0..<(places - wanted) { step *= 10 }
    let (whole, rest) = grams.magnitude.quotientAndRemainder(dividingBy: step)
    let rounded = whole + (rest >= step - rest && rest > 0 ? 1 : 0)
    var digits = String(rounded)
    if digits.count <= wanted {
      digits = String(repeating: "0", count: wanted + 1 - digits.count) + digits
    }
    var fraction = String(digits.suffix(wanted))
    if decimals == nil { while fraction.last == "0" { fraction.removeLast() } }
    if let decimals, decimals > wanted {
      fraction += String(repeating: "0", count: min(decimals, 30) - wanted)
    }
    let text = Self.grouped(digits.dropLast(wanted)) + (fraction.isEmpty ? "" : "." + fraction)
    return grams < 0 && rounded > 0 ? "−" + text : text
  }

  /// The amount with its unit: "12.5 ktCO2e", "1,234 tonnes".
  public func text(in unit: Unit, decimals: Int? = nil, of gases: Gases? = nil) -> String {
    let number = number(in: unit, decimals: decimals)
    guard let gases else { return "\(number) \(number == "1" ? unit.name : unit.name + "s")" }
    return "\(number) \(unit.rawValue)\(gases.printed)"
  }

  private static func places(of unit: Unit) -> Int {
    switch unit {
    case .grams: 0
    case .kilograms: 3
    case .tonnes: 6
    case .kilotonnes: 9
    case .megatonnes: 12
    }
  }

  private static func grouped(_ digits: some StringProtocol) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension Emissions.Unit {
  /// "tonne"; its plural has an s.
  public var name: String {
    switch self {
    case .grams: "gram"
    case .kilograms: "kilogram"
    case .tonnes: "tonne"
    case .kilotonnes: "kilotonne"
    case .megatonnes: "megatonne"
    }
  }
}

extension Emissions: CustomStringConvertible {
  /// In tonnes, exactly: "1,234.5 tonnes".
  public var description: String { text(in: .tonnes) }
}
