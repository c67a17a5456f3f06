import PlanDocuments
import PlanModel

/// What the lines above a table, and its own first rows, say of all its figures.
struct InventoryCaption {
  var unit: EmissionsUnit?
  var year: ReportingYear?
  var boundary: EmissionsBoundary?
  var electricity: ElectricityBasis?

  /// Takes in one more line.
  mutating func add(_ text: String) {
    if unit == nil { unit = Self.unit(in: text) }
    if year == nil { year = Self.year(in: text) }
    let lower = text.lowercased()
    let isOwn = [
      "own emissions", "own operations", "own estate", "operational emissions",
      "council emissions", "organisational", "corporate emissions",
    ].contains { lower.contains($0) }
    let isArea = [
      "area-wide", "areawide", "area wide", "county-wide", "countywide", "borough-wide",
      "district-wide", "city-wide", "citywide", "area emissions", "territorial",
    ].contains {
      lower.contains($0)
    }
    if isOwn != isArea { boundary = boundary ?? (isOwn ? .ownEstate : .area) }
    if lower.contains("market-based") != lower.contains("location-based") {
      electricity = lower.contains("market-based") ? .marketBased : .locationBased
    }
  }

  /// The unit in "All figures in tCO2e", "(tonnes of CO2e)".
  private static func unit(in text: String) -> EmissionsUnit? {
    let words = text.split { $0.isWhitespace || "(),;:.".contains($0) }
    for start in words.indices {
      for count in stride(from: min(6, words.count - start), to: 0, by: -1) {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        if let unit = EmissionsUnit(phrase),
          unit.gases != nil || unit.mass != .grams && phrase.count > 2
        {
          return unit
        }
      }
    }
    return nil
  }

  /// The only year that a line names.
  private static func year(in text: String) -> ReportingYear? {
    let years = Set(
      text.split { $0.isWhitespace || "(),;:.".contains($0) }.compactMap { ReportingYear($0) })
    return years.count == 1 ? years.first : nil
  }
}
