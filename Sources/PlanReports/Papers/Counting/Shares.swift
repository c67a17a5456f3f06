/// Shares of a whole in whole per cent, each rounded half up by itself.
struct Shares: Equatable {
  let percents: [Int]

  init(_ counts: [Int]) {
    let total = counts.reduce(0, +)
    percents = counts.map { total == 0 ? 0 : (200 * $0 + total) / (2 * total) }
  }

  /// What they add up to; 100, or near it where rounding leaves something over.
  var sum: Int { percents.reduce(0, +) }
}
