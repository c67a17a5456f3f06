/// The inventories of one boundary that count the same gases, a year after another.
///
/// Only inventories in one series may be compared over time. There is none of two boundaries: the
/// council's own emissions and those of its area are never in the same sum.
public struct InventorySeries: Hashable, Sendable {
  public let boundary: EmissionsBoundary
  /// Nil where the inventories do not say which gases they count.
  public let gases: Gases?
  /// By year; for each year the inventory that stands.
  public let inventories: [Inventory]
  /// Inventories that a later one of the same year took the place of, by year.
  public let replaced: [Inventory]
  /// Years with several inventories of which none says that it restates another; the last of them in
  /// the order given is the one in `inventories`.
  public let disputed: [ReportingYear]

  /// The series that there are, own estate before area.
  ///
  /// - Parameter inventories: In the order in which they became known.
  /// - Returns: One for each boundary and choice of gases.
  public static func all(in inventories: [Inventory]) -> [InventorySeries] {
    EmissionsBoundary.allCases.flatMap { boundary in
      ([nil] + Gases.allCases.map { $0 }).compactMap { gases in
        let own = inventories.filter { $0.boundary == boundary && $0.gases == gases }
        return own.isEmpty ? nil : InventorySeries(boundary, gases, own)
      }
    }
  }

  private init(_ boundary: EmissionsBoundary, _ gases: Gases?, _ given: [Inventory]) {
    self.boundary = boundary
    self.gases = gases
    var standing: [Inventory] = []
    var replaced: [Inventory] = []
    var disputed: [ReportingYear] = []
    let byYear = Dictionary(grouping: given, by: \.year)
    for year in byYear.keys.sorted() {
      let same = byYear[year] ?? []
      let restated = same.filter { $0.restatement != nil }
      guard let last = restated.last ?? same.last else { continue }
      standing.append(last)
      if same.count > 1 {
        if same.count - restated.count > 1 { disputed.append(year) }
        let index = same.lastIndex(of: last)
        replaced += same.indices.filter { $0 != index }.map { same[$0] }
      }
    }
    inventories = standing
    self.replaced = replaced
    self.disputed = disputed
  }

  public var latest: Inventory? { inventories.last }

  public subscript(year: ReportingYear) -> Inventory? {
    inventories.first { $0.year == year }
  }

  /// The totals by year, without inventories that have none.
  public var totals: [(year: ReportingYear, emissions: Emissions)] {
    inventories.compactMap { inventory in inventory.total.map { (inventory.year, $0) } }
  }

  /// Years of a kind between the first and the last inventory of that kind that have none.
  public func missingYears(of kind: ReportingYear.Kind) -> [ReportingYear] {
    let years = inventories.map(\.year).filter { $0.kind == kind }
    guard let first = years.first, let last = years.last else { return [] }
    let known = Set(years)
    return (0...(last.startYear - first.startYear)).compactMap { first.advanced(by: $0) }
      .filter { !known.contains($0) }
  }
}
