import PlanModel
import PlanTestSupport

extension Claim {
  static func count(
    _ value: Double, _ term: String?, list: String? = nil, _ text: String = "", line: Int = 5
  ) -> Claim {
    Claim(
      kind: .count, term: term, list: list, value: value, text: text, source: Source(line: line))
  }

  static func share(
    _ value: Double, _ term: String, list: String? = nil, _ text: String = "", line: Int = 5
  ) -> Claim {
    Claim(
      kind: .share, term: term, list: list, value: value, text: text, source: Source(line: line))
  }

  static func listed(_ ref: String, _ term: String, line: Int = 7) -> Claim {
    Claim(
      kind: .rating, term: term, refs: [ref], text: "(Ref \(ref)) Build", source: Source(line: line)
    )
  }
}

extension Paper {
  /// A paper whose prose makes claims about as many rated actions.
  static func claiming(_ claims: [Claim], green: Int, amber: Int, red: Int = 0) -> Paper {
    let ratings =
      Array(repeating: RatingReading.green, count: green)
      + Array(repeating: .amber, count: amber) + Array(repeating: .red, count: red)
    var paper = Paper.sample(
      actions: ratings.enumerated().map { index, rating in
        .sample("\(index + 1)", "Action \(index)", rating: rating)
      })
    paper.claims = claims
    return paper
  }
}
