import PlanModel

extension Inventory {
  /// An inventory of the invented county with a total only, in tonnes.
  static func sample(
    _ year: String, _ tonnes: Int, _ boundary: EmissionsBoundary = .ownEstate,
    gases: Gases? = .carbonDioxideEquivalent
  ) -> Inventory {
    Inventory(
      boundary: boundary, year: ReportingYear(year) ?? .calendar(1900), gases: gases,
      stated: [StatedTotal(amount: .tonnes(tonnes))])
  }
}

extension InventorySeries {
  /// The only series of what is given, a total in tonnes for each year.
  static func sample(_ totals: KeyValuePairs<String, Int>) -> InventorySeries? {
    all(in: totals.map { Inventory.sample($0.key, $0.value) }).first
  }
}

extension Trajectory.Point {
  static func sample(_ year: String, tonnes: Int) -> Trajectory.Point {
    Trajectory.Point(ReportingYear(year) ?? .calendar(1900), .tonnes(tonnes))
  }
}
