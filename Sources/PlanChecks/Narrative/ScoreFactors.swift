import PlanModel

/// The cells of a plan that a score may be made of: bare figures, and bands by the points that they may
/// stand for.
struct ScoreFactors {
  struct Column {
    var heading: String
    /// Whether it holds bands, which are points of a score and never the score.
    var isBanded: Bool
  }

  private(set) var columns: [Column] = []
  /// The values of each action's cells, by column.
  private(set) var rows: [Int: [Int: Double]] = [:]
  private var printed: [Int: [Int: String]] = [:]

  init(_ plan: Plan) {
    lazy var names = SisterHeadings(plan)
    var figures: [String: Int] = [:]
    for (place, action) in plan.actions.enumerated() {
      for field in action.fields where (1...5).contains(field.text.utf8.count) {
        // A sign, a point or a figure.
        guard let first = field.text.utf8.first, (0x2B...0x39).contains(first),
          let value = Double(field.text), value.isFinite, value >= 0
        else { continue }
        let name = names.name(of: field.heading)
        if figures[name] == nil {
          guard columns.count < 8 else { continue }
          figures[name] = columns.count
          columns.append(Column(heading: field.heading, isBanded: false))
        }
        if let column = figures[name] { rows[place, default: [:]][column] = value }
      }
    }
    // Points are given only where some column may be their product.
    if !columns.isEmpty { addBands(plan, names) }
  }

  /// Adds each column of bands twice, once with high for three points and once with low.
  private mutating func addBands(_ plan: Plan, _ names: SisterHeadings) {
    var cells: [String: [(place: Int, level: Double, text: String)]] = [:]
    var order: [String] = []
    for (place, action) in plan.actions.enumerated() {
      for field in action.fields where field.text.utf8.count <= 8 {
        guard let level = Self.level(of: field.text) else { continue }
        let name = names.name(of: field.heading)
        if cells[name] == nil { order.append(name) }
        cells[name, default: []].append((place, level, field.text))
      }
    }
    let banded = order.filter { heading in
      let own = cells[heading] ?? []
      return own.count * 3 >= plan.actions.count * 2 && Set(own.map(\.level)).count >= 2
    }
    for heading in banded.prefix(3) {
      for isRising in [true, false] {
        let column = columns.count
        columns.append(Column(heading: heading, isBanded: true))
        for (place, level, text) in cells[heading] ?? [] {
          rows[place, default: [:]][column] = isRising ? level : 4 - level
          printed[place, default: [:]][column] = text
        }
      }
    }
  }

  /// A factor of an action as a reader sees it: “4”, “M (2)”.
  func shown(_ column: Int, of place: Int) -> String? {
    rows[place]?[column].map { value in
      printed[place]?[column].map { "\($0) (\(value.asFigure))" } ?? value.asFigure
    }
  }

  /// The points of a band: "M", "££".
  private static func level(of text: String) -> Double? {
    if text.utf8.first == 0xC2 {
      return (1...3).contains(text.count) && text.allSatisfy { $0 == "£" }
        ? Double(text.count) : nil
    }
    return levels[text.lowercased()]
  }

  private static let levels: [String: Double] = [
    "l": 1, "m": 2, "h": 3, "low": 1, "med": 2, "medium": 2, "moderate": 2, "high": 3,
  ]
}

/// Letters or words that go with ranges of a score: “Priority B: 8 to 17”.
enum ScoreBands {
  struct Stray {
    var place: Int
    var band: String
    var score: Double
    var heading: String
    /// The lowest and highest score of the others with that band.
    var range: ClosedRange<Double>
  }

  /// The only action whose score lies outside its band's, where the scores of all others part the bands.
  static func strays(in plan: Plan) -> [Stray] {
    let scored = plan.actions.enumerated().compactMap { place, action in
      action.score.printed.map { (place: place, score: $0) }
    }
    guard scored.count >= 10 else { return [] }
    var list = HeadingList()
    for action in plan.actions.prefix(20) { list.insert(action.fields) }
    return list.all.compactMap { heading -> Stray? in
      let cells = scored.compactMap { one -> (place: Int, score: Double, band: String)? in
        let text = plan.actions[one.place].fields.first { $0.heading == heading }?.text
        return text.flatMap { $0.utf8.count <= 12 ? (one.place, one.score, $0) : nil }
      }
      let bands = Dictionary(grouping: cells, by: \.band)
      guard cells.count == scored.count, (2...5).contains(bands.count),
        bands.values.allSatisfy({ $0.count >= 3 }), bands.keys.allSatisfy({ Double($0) == nil })
      else { return nil }
      func areParted(without place: Int?) -> Bool {
        let ranges = bands.values.compactMap { rows -> ClosedRange<Double>? in
          let scores = rows.filter { $0.place != place }.map(\.score)
          guard let low = scores.min(), let high = scores.max() else { return nil }
          return low...high
        }.sorted { $0.lowerBound < $1.lowerBound }
        return zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
      }
      guard !areParted(without: nil) else { return nil }
      let odd = cells.filter { areParted(without: $0.place) }
      guard odd.count == 1, let one = odd.first else { return nil }
      let own = (bands[one.band] ?? []).filter { $0.place != one.place }.map(\.score)
      guard let low = own.min(), let high = own.max() else { return nil }
      return Stray(
        place: one.place, band: one.band, score: one.score, heading: heading, range: low...high)
    }
  }
}
