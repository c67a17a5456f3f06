/// A unit of emissions as it is printed: of what mass, of which gases, and whether it is a rate.
public struct EmissionsUnit: Hashable, Sendable {
  public var mass: Emissions.Unit
  /// Nil where the unit names no gas: "tonnes".
  public var gases: Gases?
  /// Whether it says "a year": true of a saving, and of an inventory without saying more.
  public var isPerYear: Bool

  public init(mass: Emissions.Unit, gases: Gases? = nil, isPerYear: Bool = false) {
    self.mass = mass
    self.gases = gases
    self.isPerYear = isPerYear
  }

  /// Reads "kt CO2", "tCO2e", "tonnes of CO₂e", "kg CO2-eq", "000s tonnes", "tonnes CO2e per year",
  /// "million tonnes of carbon dioxide equivalent"; nil for anything else.
  ///
  /// Every word must be understood: "t per person" and "kt per km2" are no masses, and "tonnes of
  /// carbon" may mean the element, of which a tonne makes 44/12 tonnes of carbon dioxide, so none of
  /// them is taken.
  public init?(_ text: some StringProtocol) {
    var words = Self.words(of: text)
    guard !words.isEmpty, words.count <= 12 else { return nil }
    isPerYear = Self.removeYear(from: &words)
    var times = Int64(1)
    if let first = words.first, let factor = Self.multiples[first], words.count > 1 {
      times = factor
      words.removeFirst()
      if words.first == "of" { words.removeFirst() }
    }
    guard let first = words.first, let (unit, rest) = Self.mass(at: first) else { return nil }
    words.removeFirst()
    if !rest.isEmpty { words.insert(rest, at: 0) }
    guard let whole = Emissions.Unit.allCases.first(where: { $0.grams == unit.grams * times })
    else {
      return nil
    }
    mass = whole
    words.removeAll { $0 == "of" }
    guard let gases = Self.gases(in: words.joined()) else { return nil }
    self.gases = gases
  }

  private static let multiples: [String: Int64] = [
    "thousand": 1_000, "thousands": 1_000, "000": 1_000, "000s": 1_000, "million": 1_000_000,
    "millions": 1_000_000,
  ]

  private static let masses: [(String, Emissions.Unit)] = [
    ("kilotonnes", .kilotonnes), ("kilotonne", .kilotonnes), ("megatonnes", .megatonnes),
    ("megatonne", .megatonnes), ("kilograms", .kilograms), ("kilogrammes", .kilograms),
    ("kilogram", .kilograms), ("tonnes", .tonnes), ("tonne", .tonnes), ("grams", .grams),
    ("kt", .kilotonnes), ("mt", .megatonnes), ("kg", .kilograms), ("t", .tonnes), ("g", .grams),
  ]

  /// The mass that a word begins with, and the rest of it: "ktco2" is "kt" and "co2".
  private static func mass(at word: String) -> (Emissions.Unit, String)? {
    for (name, unit) in masses where word.hasPrefix(name) {
      let rest = String(word.dropFirst(name.count))
      if rest.isEmpty || gases(in: rest) != nil { return (unit, rest) }
    }
    return nil
  }

  /// What the words after the mass say of gases: an empty text names none, and another than these
  /// is not understood.
  private static func gases(in text: String) -> Gases?? {
    switch text {
    case "": .some(nil)
    case "co2", "carbondioxide": .carbonDioxide
    case "co2e", "co2eq", "co2equivalent", "co2equivalents", "carbondioxideequivalent",
      "carbondioxideequivalents", "eco2":
      .carbonDioxideEquivalent
    case "ch4", "methane": .methane
    case "n2o", "nitrousoxide": .nitrousOxide
    default: nil
    }
  }

  /// Letters in lower case and digits, subscripts as plain ones; "/" and "per" begin a rate.
  private static func words(of text: some StringProtocol) -> [String] {
    guard text.utf8.count <= 120 else { return [] }
    var words = [""]
    for character in text.lowercased() {
      switch character {
      case "₂", "²": words[words.count - 1].append("2")
      case "₄": words[words.count - 1].append("4")
      case "/": words += ["per", ""]
      case "(", ")", "[", "]", "-", "–", "_", ",", ".", "'", "’", "\"": words.append("")
      case _ where character.isWhitespace: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func removeYear(from words: inout [String]) -> Bool {
    for ending in [
      ["per", "year"], ["per", "yr"], ["per", "y"], ["per", "annum"], ["per", "a"],
      ["p", "a"], ["pa"], ["a", "year"], ["each", "year"], ["annually"],
    ]
    where words.count > ending.count && Array(words.suffix(ending.count)) == ending {
      words.removeLast(ending.count)
      return true
    }
    return false
  }
}
