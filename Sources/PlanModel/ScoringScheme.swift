import Foundation

/// How a plan scores its actions: factors with points, multiplied together.
///
/// Stated by the paper, or inferred from its rows; then it applies only where most of them fit.
public struct ScoringScheme: Hashable, Codable, Sendable {
  public enum Ground: String, Codable, Sendable { case stated, inferred }

  public var timescale: [TimescaleBand: Double]
  public var cost: [Level: Double]
  public var carbon: [Level: Double]
  public var ground: Ground
  /// How many scored rows there are, and how many the scheme gives exactly.
  public var scoredRows: Int
  public var fittingRows: Int

  public init(
    timescale: [TimescaleBand: Double], cost: [Level: Double], carbon: [Level: Double],
    ground: Ground, scoredRows: Int = 0, fittingRows: Int = 0
  ) {
    self.timescale = timescale
    self.cost = cost
    self.carbon = carbon
    self.ground = ground
    self.scoredRows = scoredRows
    self.fittingRows = fittingRows
  }

  /// Soon, cheap and large score high: three points for the best band of each factor, one for the worst.
  public static let productOfThree = ScoringScheme(
    timescale: [.short: 3, .medium: 2, .long: 1], cost: [.low: 3, .medium: 2, .high: 1],
    carbon: [.low: 1, .medium: 2, .high: 3], ground: .inferred)

  /// The score of an action's bands, a mix being the mean of its parts; nil where a factor is unknown.
  public func score(
    timescale: [TimescaleBand], cost: [Level], carbon: [Level]
  ) -> Double? {
    guard let time = mean(timescale.map { self.timescale[$0] }),
      let money = mean(cost.map { self.cost[$0] }),
      let tonnes = mean(carbon.map { self.carbon[$0] })
    else { return nil }
    return time * money * tonnes
  }

  private func mean(_ points: [Double?]) -> Double? {
    let known = points.compactMap { $0 }
    guard !known.isEmpty, known.count == points.count else { return nil }
    return known.reduce(0, +) / Double(known.count)
  }

  /// The scheme that most scored rows fit; nil where fewer than half do, or fewer than five rows are scored.
  public static func inferred(from actions: [Action]) -> ScoringScheme? {
    var scheme = productOfThree
    for action in actions {
      guard let printed = action.score.printed,
        let computed = scheme.score(
          timescale: action.timescale.bands, cost: action.cost.bands, carbon: action.carbon.bands)
      else { continue }
      scheme.scoredRows += 1
      if abs(printed - computed) < 0.05 { scheme.fittingRows += 1 }
    }
    guard scheme.scoredRows >= 5, scheme.fittingRows * 2 > scheme.scoredRows else { return nil }
    return scheme
  }
}

/// An action's score as printed, and as the plan's scheme gives it.
public struct Score: Hashable, Codable, Sendable {
  public var printed: Double?
  public var computed: Double?

  public init(printed: Double? = nil, computed: Double? = nil) {
    self.printed = printed
    self.computed = computed
  }
}
