import PlanModel

/// Which columns of figures are the parts of which column of totals.
///
/// "Industry Gas", "Large Installations", "Industry Total": a total is taken for that of the columns
/// since the total before it, or else of those up to the next, where the figures themselves add up.
/// Where they do not, each column stands for itself.
struct SectorGroups {
  /// By column: the name of its sector.
  private(set) var sectors: [Int: String] = [:]

  /// Rows whose sums are looked at.
  private static let sample = 12

  init(columns: [(index: Int, label: InventoryLabel)], rows: [[Int: Emissions]]) {
    let totals = columns.indices.filter {
      columns[$0].label.isTotal && columns[$0].label.name != nil
    }
    for (place, total) in totals.enumerated() {
      let start = place > 0 ? totals[place - 1] + 1 : 0
      let end = place + 1 < totals.count ? totals[place + 1] : columns.count
      for range in [start..<total, (total + 1)..<max(total + 1, end)] {
        let parts = range.map { columns[$0] }.filter { !$0.label.isGrandTotal }
        guard !parts.isEmpty, parts.allSatisfy({ sectors[$0.index] == nil }),
          Self.addUp(parts.map(\.index), to: columns[total].index, in: rows)
        else { continue }
        for part in parts { sectors[part.index] = columns[total].label.name }
        break
      }
    }
  }

  /// Whether the parts make the total in most rows, but for rounding: a thousandth of it.
  private static func addUp(_ parts: [Int], to total: Int, in rows: [[Int: Emissions]]) -> Bool {
    var (agree, looked) = (0, 0)
    for row in rows.prefix(sample) {
      guard let stated = row[total], stated != .zero else { continue }
      let sum = parts.reduce(Emissions.zero) { $0 + (row[$1] ?? .zero) }
      looked += 1
      if (sum - stated).grams.magnitude <= stated.grams.magnitude / 1_000 { agree += 1 }
    }
    return looked > 0 && agree * 10 >= looked * 9
  }
}
