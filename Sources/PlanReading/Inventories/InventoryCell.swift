import PlanModel

/// What a cell that should hold an amount of emissions holds.
enum InventoryCell {
  case amount(Emissions, EmissionsUnit)
  /// Nothing at all.
  case blank
  /// "n/a", "-", "..": no figure, and no fault.
  case notGiven
  /// A number, and nothing says of what unit.
  case noUnit
  case unreadable

  init(_ text: String, unit: EmissionsUnit?) {
    if let unit, let amount = Emissions(text, unit.mass) {
      self = .amount(amount, unit)
      return
    }
    if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      self = .blank
    } else if let printed = PrintedEmissions(text) {
      // A unit that names no gas takes the gas of its heading.
      let gases = printed.unit.gases ?? unit?.gases
      self = .amount(printed.amount, EmissionsUnit(mass: printed.unit.mass, gases: gases))
    } else if Self.nothing.contains(
      text.lowercased().split { $0.isWhitespace || $0 == "." && text.count > 3 }.joined(
        separator: " "))
    {
      self = .notGiven
    } else {
      self = unit == nil && Emissions(text, .tonnes) != nil ? .noUnit : .unreadable
    }
  }

  private static let nothing: Set<String> = [
    "-", "–", "—", "..", "…", "n/a", "na", "n a", "not available", "not applicable", "tbc", "tbd",
    "[x]",
    "[z]", "x", ":", "not known", "unknown", "no data", "not calculated", "not reported",
    "not included",
  ]
}
