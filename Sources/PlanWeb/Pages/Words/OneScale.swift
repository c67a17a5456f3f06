import PlanModel

/// Where one column of a paper says both how far an action is and how well it goes ("Done | On track |
/// Slipping | Stopped"), the same word is its stage and its rating: it is shown once, by the sign of
/// what it means.
enum OneScale {
  /// Ratings that are no step of the scale of ratings but a stage have that stage's sign.
  static func ratings(
    _ ratings: [Headline.Count], beside stages: [Headline.Count]
  ) -> [Headline.Count] {
    ratings.map { count in
      var count = count
      count.sign = sign(count.sign, of: count.label, beside: stages)
      return count
    }
  }

  static func sign(_ sign: Sign, of label: String, beside stages: [Headline.Count]) -> Sign {
    guard sign == .other else { return sign }
    return stages.first { $0.label == label && $0.sign != .notGiven }?.sign ?? sign
  }

  /// Whether the stages say nothing but what some of the ratings say.
  static func holds(stages: [Headline.Count], ratings: [Headline.Count]) -> Bool {
    let given = stages.filter { $0.sign != .notGiven && $0.number > 0 }
    return !given.isEmpty
      && given.allSatisfy { stage in
        ratings.contains { $0.label == stage.label && $0.number == stage.number }
      }
  }

  /// The tags of one action, of two that say the same only the one that says what it means.
  static func tags(stage: Tag?, rating: Tag?) -> (stage: Tag?, rating: Tag?) {
    guard let stage, let rating, stage.label == rating.label else { return (stage, rating) }
    return rating.sign == .other ? (stage, nil) : (nil, rating)
  }
}
