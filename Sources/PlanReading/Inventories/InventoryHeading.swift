import Foundation
import PlanModel

/// What the heading of a column in a table of emissions says.
struct InventoryHeading {
  enum Role: Hashable {
    case year
    /// Figures of one year, in a table with years across.
    case figures(of: ReportingYear)
    case councilCode
    case councilName
    case scope
    case sector
    case category
    case gas
    case unit
    /// Figures whose name stands in other columns, or that are the total.
    case value
    /// Figures of what the heading names.
    case named
    /// A figure that is no amount of emissions: population, emissions per head.
    case context
    case unknown
  }

  var printed: String
  /// The heading without its unit.
  var name: String
  var unit: EmissionsUnit?
  var role: Role

  init(_ text: String) {
    printed = text.split { $0.isWhitespace }.joined(separator: " ")
    let (name, unit, foreign) = Self.parts(of: printed)
    self.name = name
    self.unit = unit
    role = Self.role(of: name, unit: unit, hasForeignUnit: foreign)
  }

  /// "Industry Gas:kt CO2", "Scope 1 (tCO2e)", "Transport, kt CO2e", "Homes tCO2e", "tCO2e".
  private static func parts(of text: String) -> (String, EmissionsUnit?, foreign: Bool) {
    if let unit = EmissionsUnit(text) { return ("", unit, false) }
    var foreign = false
    for (opening, closing) in [(":", ""), ("(", ")"), ("[", "]"), (",", ""), ("- ", "")] {
      guard text.hasSuffix(closing),
        let range = text.range(of: opening, options: .backwards), range.lowerBound > text.startIndex
      else { continue }
      let inside = text[range.upperBound...].dropLast(closing.count)
      let before = trimmed(text[..<range.lowerBound])
      if let unit = EmissionsUnit(inside) { return (before, unit, false) }
      if [":", "(", "["].contains(opening), isForeignUnit(inside) { foreign = true }
    }
    let words = text.split(separator: " ")
    for count in stride(from: min(6, words.count - 1), to: 0, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      guard let unit = EmissionsUnit(tail), unit.gases != nil || tail.count > 2 else { continue }
      return (trimmed(words.dropLast(count).joined(separator: " ")[...]), unit, false)
    }
    return (text, nil, foreign)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, " -–:,".contains(last) { text.removeLast() }
    return String(text)
  }

  /// A unit of something else than emissions: "000s", "km2", "%", "t per person", "kWh", "£".
  private static func isForeignUnit(_ text: Substring) -> Bool {
    let word = text.lowercased()
    return word.contains("per ") || word.contains("/") || word.contains("%") || word.contains("£")
      || ["000s", "'000s", "thousands", "km2", "km²", "ha", "kwh", "mwh", "gwh"].contains(word)
  }

  private static func role(of name: String, unit: EmissionsUnit?, hasForeignUnit: Bool) -> Role {
    let lower = name.lowercased()
    let words = lower.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if let role = roles[words.joined(separator: " ")] {
      return role == .value || unit == nil ? role : .named
    }
    if let year = year(in: name) { return .figures(of: year) }
    let isRate = !Set(words).isDisjoint(with: [
      "per", "capita", "head", "change", "share", "intensity",
    ])
    if hasForeignUnit || isRate || name.contains("%")
      || unit?.isPerYear == false && isPopulation(words)
    {
      return .context
    }
    if isPopulation(words) { return .context }
    if unit != nil { return name.isEmpty ? .value : .named }
    if words.last == "sector" { return .sector }
    return .unknown
  }

  private static func isPopulation(_ words: [String]) -> Bool {
    words.contains("population") || words == ["area"]
  }

  /// The only year that a heading names beside words that say no more: "2019/20", "Baseline 2016-17",
  /// "2020 emissions".
  private static func year(in name: String) -> ReportingYear? {
    if let year = ReportingYear(name) { return year }
    var found: ReportingYear?
    for word in name.split(whereSeparator: { $0.isWhitespace || "()[]:,".contains($0) }) {
      if let year = ReportingYear(word) {
        guard found == nil else { return nil }
        found = year
      } else if !fillers.contains(word.lowercased()) {
        return nil
      }
    }
    return found
  }

  private static let fillers: Set<String> = [
    "baseline", "base", "year", "fy", "emissions", "total", "actual", "reported", "restated",
    "revised", "for", "in", "calendar", "financial", "value", "figure", "figures",
  ]

  private static let roles: [String: Role] = [
    "year": .year, "reporting year": .year, "financial year": .year, "calendar year": .year,
    "reporting period": .year, "period": .year, "inventory year": .year,
    "local authority code": .councilCode, "la code": .councilCode, "council code": .councilCode,
    "gss code": .councilCode, "ons code": .councilCode, "authority code": .councilCode,
    "official name": .councilName, "local authority": .councilName, "council": .councilName,
    "authority": .councilName, "la name": .councilName, "local authority name": .councilName,
    "council name": .councilName, "organisation": .councilName,
    "scope": .scope, "ghg scope": .scope, "emissions scope": .scope, "ghg protocol scope": .scope,
    "sector": .sector, "la ghg sector": .sector, "ghg sector": .sector, "emissions sector": .sector,
    "category": .category, "sub sector": .category, "subsector": .category,
    "sub category": .category,
    "la ghg sub sector": .category, "source": .category, "emission source": .category,
    "emissions source": .category, "source of emissions": .category, "activity": .category,
    "item": .category, "description": .category, "emission category": .category,
    "emissions category": .category, "fuel": .category, "type": .category,
    "gas": .gas, "greenhouse gas": .gas, "ghg": .gas, "pollutant": .gas,
    "unit": .unit, "units": .unit, "unit of measure": .unit, "uom": .unit,
    "value": .value, "emissions": .value, "amount": .value, "total emissions": .value,
    "ghg emissions": .value, "greenhouse gas emissions": .value, "carbon emissions": .value,
    "territorial emissions": .value, "total": .value, "carbon footprint": .value,
    "gross emissions": .value,
  ]
}
