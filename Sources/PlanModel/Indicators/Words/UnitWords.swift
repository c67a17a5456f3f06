/// Units as papers print them.
enum UnitWords {
  /// A unit that was read, with the factor that its value takes and the token behind it.
  struct Found {
    var unit: MeasureUnit
    var factor = 1.0
    var end: Int
  }

  private static let words: [String: (MeasureUnit, Double)] = [
    "tco2e": (.tonnesCO2e, 1), "tco2": (.tonnesCO2e, 1), "tco2eq": (.tonnesCO2e, 1),
    "tonnesco2e": (.tonnesCO2e, 1), "ktco2e": (.kilotonnesCO2e, 1), "ktco2": (.kilotonnesCO2e, 1),
    "mtco2e": (.kilotonnesCO2e, 1_000), "mtco2": (.kilotonnesCO2e, 1_000),
    "kgco2e": (.kilogramsCO2e, 1), "kgco2": (.kilogramsCO2e, 1),
    "kwh": (.kilowattHours, 1), "mwh": (.megawattHours, 1), "gwh": (.gigawattHours, 1),
    "twh": (.gigawattHours, 1_000), "kw": (.kilowatts, 1), "kwp": (.kilowatts, 1),
    "mw": (.megawatts, 1), "mwp": (.megawatts, 1), "gw": (.gigawatts, 1),
    "kilowatts": (.kilowatts, 1), "megawatts": (.megawatts, 1), "gigawatts": (.gigawatts, 1),
    "km": (.kilometres, 1), "kilometre": (.kilometres, 1), "kilometres": (.kilometres, 1),
    "mile": (.miles, 1), "miles": (.miles, 1), "metre": (.metres, 1), "metres": (.metres, 1),
    "ha": (.hectares, 1), "hectare": (.hectares, 1), "hectares": (.hectares, 1),
    "acre": (.acres, 1), "acres": (.acres, 1), "m2": (.squareMetres, 1), "sqm": (.squareMetres, 1),
    "kg": (.kilograms, 1), "kilograms": (.kilograms, 1), "tonne": (.tonnes, 1),
    "tonnes": (.tonnes, 1), "tons": (.tonnes, 1), "t": (.tonnes, 1), "kt": (.tonnes, 1_000),
    "ktonnes": (.tonnes, 1_000), "kilotonnes": (.tonnes, 1_000), "litre": (.litres, 1),
    "litres": (.litres, 1), "percent": (.percent, 1),
  ]
  /// What makes a weight one of emissions, where it stands behind it.
  private static let gases: Set<String> = [
    "co2e", "co2", "co2eq", "carbon", "ghg", "ghgs", "emissions", "greenhouse",
  ]
  private static let ofWeight: [MeasureUnit: MeasureUnit] = [
    .tonnes: .tonnesCO2e, .kilograms: .kilogramsCO2e,
  ]

  /// The unit that begins at a token; nil where none does.
  static func unit(at start: Int, in tokens: [FigureToken]) -> Found? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    func word(_ offset: Int) -> String {
      start + offset < tokens.count ? tokens[start + offset].lower : ""
    }
    if token.isMark("%") {
      return word(1) == "point" || word(1) == "points" ? nil : Found(unit: .percent, end: start + 1)
    }
    if token.lower == "per", word(1) == "cent" { return Found(unit: .percent, end: start + 2) }
    if token.lower == "square", let area = ["metres": MeasureUnit.squareMetres][word(1)] {
      return Found(unit: area, end: start + 2)
    }
    if word(1) == "hours" || word(1) == "hour" {
      switch token.lower {
      case "kilowatt": return Found(unit: .kilowattHours, end: start + 2)
      case "megawatt": return Found(unit: .megawattHours, end: start + 2)
      case "gigawatt": return Found(unit: .gigawattHours, end: start + 2)
      default: break
      }
    }
    guard token.isWord, let (unit, factor) = words[token.lower] else { return nil }
    guard let emissions = ofWeight[unit] else {
      return Found(unit: unit, factor: factor, end: start + 1)
    }
    var end = start + 1
    if word(end - start) == "of" { end += 1 }
    guard gases.contains(word(end - start)) else {
      return Found(unit: unit, factor: factor, end: start + 1)
    }
    end += 1
    while end < tokens.count,
      ["dioxide", "gas", "gases", "equivalent", "emissions"].contains(tokens[end].lower)
    {
      end += 1
    }
    if end + 2 < tokens.count, tokens[end].isMark("("), gases.contains(tokens[end + 1].lower) {
      end += 3
    }
    return Found(unit: emissions, factor: factor, end: end)
  }
}
