import PlanModel

/// Rows in which the cells of the stage and of the rating have changed places, by what the other rows print
/// under the two headings.
struct SwappedTerms {
  private let stageHeading: String
  private let ratingHeading: String
  private let stages: Set<String>
  private let ratings: Set<String>

  init(_ plan: Plan) {
    let stage = Self.heading(of: plan) { $0.stage.printed }
    let rating = Self.heading(of: plan) { $0.rating.printed }
    guard let stage, let rating, stage != rating else {
      (stageHeading, ratingHeading, stages, ratings) = ("", "", [], [])
      return
    }
    (stageHeading, ratingHeading) = (stage, rating)
    let under = [stage, rating].map { heading in
      var counts: [String: Int] = [:]
      for action in plan.actions {
        if let text = Self.cell(heading, of: action) { counts[text, default: 0] += 1 }
      }
      return counts
    }
    // What two rows or more print under one heading, and hardly any under the other.
    stages = Set(under[0].filter { $1 >= 2 && (under[1][$0] ?? 0) * 3 <= $1 }.keys)
    ratings = Set(under[1].filter { $1 >= 2 && (under[0][$0] ?? 0) * 3 <= $1 }.keys)
  }

  /// What it prints for its stage and for its rating, where each is of the other column.
  func terms(of action: Action) -> (stage: String, rating: String)? {
    guard !stages.isEmpty, !ratings.isEmpty, let stage = Self.cell(stageHeading, of: action),
      ratings.contains(stage), let rating = Self.cell(ratingHeading, of: action),
      stages.contains(rating)
    else { return nil }
    return (stage, rating)
  }

  /// The heading under which most of the actions print such a value.
  private static func heading(of plan: Plan, _ read: (Action) -> String?) -> String? {
    var counts: [String: Int] = [:]
    var all = 0
    for action in plan.actions {
      guard let printed = read(action) else { continue }
      all += 1
      for field in action.fields where field.text == printed {
        counts[field.heading, default: 0] += 1
      }
    }
    guard all >= 4 else { return nil }
    return counts.filter { $0.value * 3 >= all * 2 }.max {
      ($0.value, $1.key) < ($1.value, $0.key)
    }?
    .key
  }

  private static func cell(_ heading: String, of action: Action) -> String? {
    action.fields.first { $0.heading == heading }?.text
  }
}
