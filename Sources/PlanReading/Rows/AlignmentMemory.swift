import PlanModel

/// What the rows before said about rows of the same length, for those that leave a doubt.
struct AlignmentMemory {
  private var counts: [Int: [(places: [RowAligner.Place], count: Int)]] = [:]

  func usual(for length: Int) -> [RowAligner.Place]? {
    counts[length]?.max { $0.count < $1.count }?.places
  }

  mutating func remember(_ places: [RowAligner.Place]) {
    if let index = counts[places.count]?.firstIndex(where: { $0.places == places }) {
      counts[places.count]?[index].count += 1
    } else {
      counts[places.count, default: []].append((places, 1))
    }
  }

  func score(
    of places: [RowAligner.Place], _ cells: [String], _ columns: [Column]
  ) -> Double {
    zip(places, cells).reduce(0) { total, pair in
      switch pair.0 {
      case .column(let index): total + CellFit.score(pair.1, columns[index])
      case .columns(let first, let second):
        total + CellFit.fused(pair.1, columns[first], columns[second])
      case .spare: total - (pair.1.isEmpty ? 0.2 : 6)
      }
    }
  }
}
