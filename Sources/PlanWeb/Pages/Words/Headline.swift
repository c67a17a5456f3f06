import PlanModel

/// Where a plan stands, in one sentence that is true whatever its paper leaves out.
struct Headline: Sendable, Equatable {
  /// How many actions share a sign, in the plan's own order.
  struct Count: Sendable, Equatable {
    var sign: Sign
    /// The plan's own word.
    var label: String
    var number: Int
  }

  /// Such as: of 176 actions, 9 are complete and 120 are in delivery.
  let sentence: String
  /// Such as: no rating is given for 164 of 176 actions.
  let missing: String?
  /// Whether it speaks of ratings; else of stages.
  let isOfRatings: Bool

  /// Whether its ratings say all that is known of the stages.
  let isOneScale: Bool

  init(total: Int, stages: [Count], ratings: [Count]) {
    let rated = Self.known(ratings)
    let staged = Self.known(stages)
    isOfRatings = rated * 2 >= total && rated > 0
    isOneScale = isOfRatings && OneScale.holds(stages: stages, ratings: ratings)
    let counts = isOfRatings ? OneScale.ratings(ratings, beside: stages) : stages
    let known = isOfRatings ? rated : staged
    if total == 0 {
      sentence = "No action is known yet."
    } else if known == 0 {
      sentence = "The plan has \(Phrases.count(total, "action")). How they go is not known."
    } else {
      let parts = Self.bySign(counts).filter { $0.number > 0 && $0.sign != .notGiven }
        .map(Self.words)
      sentence = "Of \(Phrases.count(total, "action")), \(Phrases.list(parts))."
    }
    missing = Self.missing(total: total, rated: rated, staged: isOneScale ? total : staged)
  }

  private static func known(_ counts: [Count]) -> Int {
    counts.reduce(0) { $1.sign == .notGiven ? $0 : $0 + $1.number }
  }

  private static func missing(total: Int, rated: Int, staged: Int) -> String? {
    var parts: [String] = []
    if rated == 0 {
      parts.append("No rating is given for any of the \(Phrases.count(total, "action")).")
    } else if rated < total {
      parts.append("No rating is given for \(total - rated) of \(Phrases.count(total, "action")).")
    }
    if staged == 0 {
      parts.append("No stage is given for any.")
    } else if staged < total {
      parts.append("No stage is given for \(total - staged).")
    }
    return total == 0 || parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Two terms of one meaning are one number in a sentence.
  private static func bySign(_ counts: [Count]) -> [Count] {
    counts.reduce(into: []) { merged, count in
      if let index = merged.firstIndex(where: { $0.sign == count.sign }) {
        merged[index].number += count.number
      } else {
        merged.append(count)
      }
    }
  }

  private static func words(_ count: Count) -> String {
    let verb = count.number == 1 ? "is" : "are"
    let number = Phrases.grouped(count.number)
    return switch count.sign {
    case .notStarted: "\(number) \(count.number == 1 ? "has" : "have") not started"
    case .discovery: "\(number) \(verb) in discovery"
    case .design: "\(number) \(verb) in design"
    case .delivery: "\(number) \(verb) in delivery"
    case .businessAsUsual: "\(number) \(verb) now business as usual"
    case .notRated: "\(number) \(verb) not rated"
    case .several: "\(number) \(count.number == 1 ? "has" : "have") parts at several stages"
    case .other: "\(number) \(verb) told in other words"
    default: "\(number) \(verb) \(count.sign.words.lowercased())"
    }
  }
}

extension Headline {
  /// Counts by term, in the order in which the key or the actions give them.
  static func stages(of actions: [Action], legend: Legend) -> [Count] {
    counts(
      actions.map(\.listedStage).map { ($0.term ?? $0.printed, Sign($0)) },
      order: legend.terms(of: .stage).map(\.term))
  }

  static func ratings(of actions: [Action], legend: Legend) -> [Count] {
    counts(
      actions.map { ($0.rating.term ?? $0.rating.printed, Sign($0.rating)) },
      order: legend.terms(of: .rating).map(\.term))
  }

  private static func counts(_ values: [(String?, Sign)], order: [String]) -> [Count] {
    var counts: [Count] = []
    for (label, sign) in values {
      let shown = label ?? (sign == .notGiven ? Sign.notGiven.words : sign.words)
      if let index = counts.firstIndex(where: { $0.label == shown }) {
        counts[index].number += 1
      } else {
        counts.append(Count(sign: sign, label: shown, number: 1))
      }
    }
    let place = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    return counts.enumerated().sorted { one, other in
      rank(one.element, one.offset, place) < rank(other.element, other.offset, place)
    }.map(\.element)
  }

  private static func rank(_ count: Count, _ offset: Int, _ place: [String: Int]) -> Int {
    if count.sign == .notGiven, place[count.label] == nil { return 1_000_000 + offset }
    return place[count.label] ?? 1_000 + offset
  }
}
